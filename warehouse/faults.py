"""What can go wrong with the warehouse, as the three parts of the line a user reads."""

from __future__ import annotations

from psycopg2 import InterfaceError, OperationalError

LOST = (OperationalError, InterfaceError)
"""What a statement raises when its server has gone; what it had not committed is undone."""


class WarehouseError(Exception):
    """The warehouse cannot do what was asked; `str()` is the one line `WHAT: WHY. DO THIS.`"""

    def __init__(self, what: str, why: str, do: str) -> None:
        super().__init__(what, why, do)
        self.what, self.why, self.do = what, why, do

    def __str__(self) -> str:
        return f"{self.what}: {self.why}. {self.do}."


class Unreachable(WarehouseError):
    """No PostgreSQL answers."""
