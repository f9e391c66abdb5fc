"""The entry point: every fault a user can act on becomes one line on stderr and an exit status."""

from __future__ import annotations

import sys

import typer.exceptions
from pydantic import ValidationError

from communique.commands import app
from communique.faults import BadInput, Fault
from newsroom.serve import NewsroomError
from spiders.archive import ArchiveError
from spiders.folder import SourceError
from warehouse.faults import LOST, Unreachable, WarehouseError

EXIT_STATUS: dict[type[Exception], int] = {
    Unreachable: 3,
    WarehouseError: 2,
    ArchiveError: 2,
    SourceError: 2,
    NewsroomError: 2,
}


def main() -> None:
    """Run the command and leave with its exit status (docs/contract.md)."""
    try:
        status = app(standalone_mode=False)
    except typer.exceptions.TyperException as error:
        what = " ".join(error.format_message().split()).rstrip(".")
        print(f"communique: {what}. See `communique --help`.", file=sys.stderr)
        status = error.exit_code
    except Fault as fault:
        print(f"communique: {fault}", file=sys.stderr)
        status = fault.exit_status
    except ValidationError as error:
        told = [(str(each["loc"][0]).upper(), each["msg"].removeprefix("Value error, ")) for each in error.errors()]
        named = "; ".join(f"COMMUNIQUE_{name}: {why}" for name, why in told)
        print(f"communique: {BadInput('the settings', named, 'Correct the environment')}", file=sys.stderr)
        status = 2
    except tuple(EXIT_STATUS) as error:
        print(f"communique: {error}", file=sys.stderr)
        status = next(code for kind, code in EXIT_STATUS.items() if isinstance(error, kind))
    except LOST as error:
        why = f"it stopped answering: {str(error).strip().splitlines()[0]}"
        print(f"communique: the warehouse: {why}. Run the command again.", file=sys.stderr)
        status = 3
    sys.exit(status or 0)
