"""When a meeting was: the day told beside another guest, in another sentence, or by how the story opens."""

from __future__ import annotations

from datetime import date

import pytest

from transforms.finding import Meeting
from transforms.meetings.meetings import find_meetings
from transforms.prose import read_prose

FRIDAY = date(2025, 3, 7)
MINISTERS = "Peruvian Minister Ana Ruiz and Ghanaian Minister Ama Mensah"


def read(text: str, *, country: str | None = None) -> tuple[Meeting, ...]:
    return find_meetings(read_prose(text, title=None, published_on=FRIDAY, country=country))


def days(text: str, *, country: str | None = None) -> list[str | None]:
    return [str(each.held_on) if each.held_on else None for each in read(text, country=country)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenyan Minister Ali Otieno will meet Peru's Ana Ruiz on 10 March and Ghana's Ama Mensah on 11 March.",
         ["2025-03-10", "2025-03-11"]),
        ("Kenyan Minister Ali Otieno met Peru's Ana Ruiz on Tuesday and Ghana's Ama Mensah on Wednesday.",
         ["2025-03-04", "2025-03-05"]),
        ("Kenyan Minister Ali Otieno met Peru's Ana Ruiz and Ghana's Ama Mensah on Tuesday.",
         ["2025-03-04", "2025-03-04"]),
    ],
)  # fmt: skip
def test_each_guest_has_a_day(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{MINISTERS} discussed fish.\n\n“We agree,” Ruiz remarked following a meeting with Mensah on Tuesday.",
         "2025-03-04"),
        (f"{MINISTERS} discussed fish.\n\n“We agree,” Ruiz told reporters after their talks in Lima on Tuesday.",
         "2025-03-04"),
        (f"{MINISTERS} discussed fish. “We agree,” Mensah said during the meeting on Tuesday.", "2025-03-04"),
        (f"{MINISTERS} discussed fish.\n\nThey will honour what was agreed at the talks on Tuesday.", None),
        (f"{MINISTERS} discussed fish.\n\n“We agree,” Ruiz told reporters after a press conference on Tuesday.", None),
        (f"{MINISTERS} discussed fish.\n\n“We agree,” Ruiz said ahead of the meeting on Saturday.", None),
    ],
)  # fmt: skip
def test_a_later_sentence_tells_the_day(text: str, day: str | None) -> None:
    assert days(text)[:1] == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Minister Ana Ruiz of Peru spoke of tomorrow's visit.\n\nMinister Ama Mensah will visit Peru.", "2025-03-08"),
        ("Fish is the topic of tomorrow’s talks.\n\nPeru's Ana Ruiz will meet Ghana's Ama Mensah.", "2025-03-08"),
        ("They wait for today's second summit.\n\nMinister Ana Ruiz of Peru will meet Ghana's Ama Mensah.",
         "2025-03-07"),
        ("They spoke of tomorrow's world.\n\nMinister Ana Ruiz of Peru will meet Ghana's Ama Mensah.", None),
        ("Fish was the topic of yesterday's talks.\n\nPeru's Ana Ruiz will meet Ghana's Ama Mensah.", None),
        # A weekday may be last week's.
        ("They spoke of Monday's talks on fish.\n\nPeru's Ana Ruiz will meet Ghana's Ama Mensah.", None),
    ],
)  # fmt: skip
def test_a_day_possesses_what_is_to_come(text: str, day: str | None) -> None:
    assert days(text, country="GH")[-1:] == [day]


def test_what_was_beside_an_event_was_on_its_day() -> None:
    lead = "Today, Ghanaian Minister Ama Mensah attended the Fish Conference in Lima.\n\nIt is old.\n\nIt is long.\n\n"
    for beside in ("On the margins of the conference", "On the sidelines of the meeting", "On its sidelines"):
        assert days(f"{lead}{beside}, Mensah met Kenyan Minister Ali Otieno.")[-1:] == ["2025-03-07"]
    for beside in ("Before the conference", "On the margins of the conference of ships", "In Lima"):
        lead = "On Tuesday, Minister Mensah went to Lima.\n\nIt is old.\n\nIt is long.\n\nIt is big.\n\n"
        assert days(f"{lead}{beside}, Ghanaian Minister Ama Mensah met Kenya's Ali Otieno.")[-1:] == [None]


def test_the_dateline_s_day_is_not_that_of_what_is_to_come() -> None:
    assert days("Accra. 5 March. GHANAWIRE/ Peruvian Minister Ana Ruiz will visit Ghana.") == [None]
    assert days("Accra. 5 March. GHANAWIRE/ Peruvian Minister Ana Ruiz will visit Ghana on Monday.") == ["2025-03-10"]
    text = "Andes news agency\n5 March 2025\n\nLima, 5 March: Ghanaian Minister Ama Mensah opens a visit to Peru"
    assert days(f"{text} Monday [10 March], the ministry said on Wednesday [5 March].")[-1:] == ["2025-03-10"]


def test_below_headings_the_first_sentence_tells_the_day() -> None:
    text = (
        "March 6, 2025\n\nLima- Ministers Ana Ruiz of Peru and Ama Mensah of Ghana spoke of fish on Tuesday.\n\n"
        "The Ruiz-Mensah meeting was held in Lima, prior to the summit of Ghana and Kenya from March 18."
    )
    assert days(text) == ["2025-03-04"]


def test_the_guests_were_received_on_the_day_of_their_call() -> None:
    text = (
        "A delegation from the Peruvian Ministry of Defence paid a courtesy call to strengthen ties of Ghana and Peru."
        "\n\nThe Deputy Minister, Ama Mensah, received the delegation last Tuesday in Accra."
    )
    [meeting] = read(text, country="GH")
    assert (str(meeting.held_on), meeting.city) == ("2025-03-04", "Accra")


def test_envoys_of_one_ceremony_came_on_one_day() -> None:
    text = (
        "On March 5, President Luis Diaz of Peru received the credentials of foreign ambassadors.\n\n"
        "In particular the credentials were presented by the ambassadors of Ghana - Ama Mensah and Kenya - Ali Otieno."
    )
    assert set(days(text)) == {"2025-03-05"}


def test_tomorrow_opens_a_sentence() -> None:
    for opening, day in (("Tomorrow", "2025-03-08"), ("TODAY", "2025-03-07"), ("Next week", None)):
        assert days(f"{opening}, Peru's Ana Ruiz will hold a meeting with Ghana's Ama Mensah.") == [day]
