"""Hosts and guests: at whose invitation somebody came, in whose honour a dinner was, where he will meet whom."""

from __future__ import annotations

from datetime import date

import pytest

from transforms.finding import Meeting
from transforms.meetings import find_meetings
from transforms.prose import read_prose

THURSDAY = date(2024, 5, 16)


def read(text: str, *, title: str | None = None, country: str | None = None) -> tuple[Meeting, ...]:
    return find_meetings(read_prose(text, title=title, published_on=THURSDAY, country=country))


def seats(meeting: Meeting) -> set[str]:
    return {f"{person.name}/{person.party}" for person in meeting.participants}


DIAZ_RUIZ = {"Luis Diaz/CU", "Ana Ruiz/PE"}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("At the invitation of H.E. Dr. Ana Ruiz, President of the Republic of Peru, H.E. Luis Diaz, President of the "
         "Republic of Cuba, undertook an Official Visit to Peru from 13th to 14th May 2024.", None),
        ("At the invitation of the President of Peru, H.E. Ana Ruiz, the President of Cuba, H.E. Luis Diaz, paid a "
         "visit to Peru on May 13.", None),
        ("At the invitation of the Speaker of the Congress of Peru Ana Ruiz, a six-member delegation led by the "
         "Speaker of the National Assembly of Cuba Luis Diaz visited Peru from 13-15 May 2024.", "CU"),
        ("President of Cuba Luis Diaz visited Peru on May 13 at the invitation of Peruvian President Ana Ruiz.", None),
        ("At the invitation of Minister Ana Ruiz, Minister of Trade of Cuba Luis Diaz visited Peru on 13 May.", "CU"),
    ],
)  # fmt: skip
def test_whoever_came_by_invitation_met_whoever_invited(text: str, country: str | None) -> None:
    (meeting,) = read(text, country=country)
    assert (meeting.country, meeting.held_on, seats(meeting)) == ("PE", date(2024, 5, 13), DIAZ_RUIZ)


@pytest.mark.parametrize(
    "text",
    [
        "President of Cuba Luis Diaz visited Peru on 13 May 2024.",
        "At the invitation of the Peruvian government, President Luis Diaz of Cuba paid a visit to Peru on 13 May.",
        "President of Cuba Luis Diaz visited an exhibition of Peru on 13 May at the invitation of its curator.",
        "At the invitation of President of Cuba Luis Diaz, engineers of Havana visited Peru on 13 May 2024.",
    ],
)
def test_a_visit_to_nobody_told_is_no_meeting(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Ministers Luis Diaz of Cuba and Ana Ruiz of Peru Tuesday met in Lima.",
        "Ties have improved, Peruvian Minister Ana Ruiz said after talks with Cuban Minister Luis Diaz in Lima.",
        "Ministers Ana Ruiz of Peru and Luis Diaz of Cuba Monday held talks in Lima.",
    ],
)
def test_a_weekday_or_a_verb_before_the_talks_moves_nobody_to_another_side(text: str) -> None:
    (meeting,) = read(text)
    assert (meeting.country, seats(meeting)) == ("PE", DIAZ_RUIZ)
