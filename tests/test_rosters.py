"""Who took part in a meeting: those who met, and nobody who is merely named beside it."""

from __future__ import annotations

import pytest
from reports import read

from transforms.finding import Meeting


def people(meeting: Meeting) -> list[str]:
    return [person.name for person in meeting.participants]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("In addition to the dinner with Cuban President Luis Diaz, Chadian Minister Ali Saleh also had talks with "
         "Peruvian Minister Ana Ruiz in Lima on Tuesday.", ["Ali Saleh", "Ana Ruiz"]),
        ("Besides Cuban President Luis Diaz, Chadian Minister Ali Saleh met Peruvian Minister Ana Ruiz on Tuesday.",
         ["Ali Saleh", "Ana Ruiz"]),
        ("Apart from the Cuban host, Luis Diaz, Chadian Minister Ali Saleh met Peruvian Minister Ana Ruiz on Tuesday.",
         ["Ali Saleh", "Ana Ruiz"]),
        ("Chadian Minister Ali Saleh will meet Peruvian Minister Ana Ruiz during a \"private visit,\" Diaz said. "
         "Luis Diaz is the Chadian spokesman.", ["Ali Saleh", "Ana Ruiz"]),
        ("Accompanied by Chadian Minister Luis Diaz, Chadian President Ali Saleh met Peruvian Minister Ana Ruiz.",
         ["Luis Diaz", "Ali Saleh", "Ana Ruiz"]),
        ("Chadian Minister Ali Saleh, besides his guests, met Peruvian Minister Ana Ruiz on Tuesday.",
         ["Ali Saleh", "Ana Ruiz"]),
        ("Besides trade, Chadian Minister Ali Saleh met Peruvian Minister Ana Ruiz on energy on Tuesday.",
         ["Ali Saleh", "Ana Ruiz"]),
    ],
)  # fmt: skip
def test_those_who_are_named_besides_did_not_meet(text: str, met: list[str]) -> None:
    assert [people(meeting) for meeting in read(text)] == [met]
