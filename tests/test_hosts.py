"""Who receives whom in a publisher's own release, where one side is an office or a delegation without a name."""

from __future__ import annotations

from datetime import date

import pytest

from transforms.finding import Meeting
from transforms.meetings.meetings import find_meetings
from transforms.prose import read_prose

TUESDAY = date(2025, 3, 4)


def read(text: str, *, title: str | None = None, country: str | None = "GH") -> tuple[Meeting, ...]:
    return find_meetings(read_prose(text, title=title, published_on=TUESDAY, country=country))


def told(meeting: Meeting) -> tuple[str, str]:
    people = ", ".join(f"{each.name}/{each.party}" for each in meeting.participants)
    return "-".join(meeting.parties), people


@pytest.mark.parametrize(
    ("text", "parties", "people"),
    [
        ("A Greek delegation was received by Speaker Ama Mensah on Monday.", "GH-GR", "Ama Mensah/GH"),
        ("President Kofi Addo received a Greek delegation on Monday.", "GH-GR", "Kofi Addo/GH"),
        ("The Prime Minister received today the Ambassador of Peru.", "GH-PE", ""),
        ("The Chief of Staff hosted his Peruvian counterpart for talks on Monday.", "GH-PE", ""),
        ("The Permanent Secretary met on Monday with a team from the IMF.", "GH-IMF", ""),
        ("The Speaker held on Monday a meeting with a delegation of the Peruvian Congress.", "GH-PE", ""),
        ("The Ambassador of Peru paid a courtesy call on the Minister of Trade, Ama Mensah.", "GH-PE", "Ama Mensah/GH"),
        ("The Ambassador of Peru, Ana Ruiz, called on the Minister of Trade on Monday.", "GH-PE", "Ana Ruiz/PE"),
        ("The Foreign Minister bade farewell to the Ambassador of Peru, Ana Ruiz.", "GH-PE", "Ana Ruiz/PE"),
        ("The Minister received a farewell call from Peruvian envoy Ana Ruiz.", "GH-PE", "Ana Ruiz/PE"),
        ("The Ambassador of Peru, Ana Ruiz, paid the King a farewell visit.", "GH-PE", "Ana Ruiz/PE"),
        ("The President granted an audience to the Ambassador of Peru, Ana Ruiz.", "GH-PE", "Ana Ruiz/PE"),
        ("The Minister was briefed by the UN Resident Coordinator, Ana Ruiz.", "GH-UN", "Ana Ruiz/UN"),
        ("He said so while receiving the Ambassador of Peru, Ana Ruiz, in Accra.", "GH-PE", "Ana Ruiz/PE"),
        ("A Peruvian team led by Ana Ruiz is here. Ruiz was received by the Speaker.", "GH-PE", "Ana Ruiz/PE"),
    ],
)  # fmt: skip
def test_an_office_of_no_told_state_is_the_publisher_s(text: str, parties: str, people: str) -> None:
    [meeting] = read(text)
    assert told(meeting) == ("-".join(sorted(parties.split("-"))), people)
    assert meeting.format == ("unknown" if "briefed" in text else "in_person")


@pytest.mark.parametrize(
    "text",
    [
        "A letter of the Peruvian president was received by the President on Monday.",
        "The decision of the Peruvian government was welcomed by the Foreign Minister.",
        "The Minister was briefed by the police on Monday about the Peruvian team.",
        "The President received the President of Peru’s letter on Monday.",
        "The Prime Minister received a team of Ghana’s footballers on Monday.",
        "The Speaker welcomed the Peruvian government’s plan on Monday.",
        "Guests bade farewell to the year in the Peruvian capital on Monday.",
        "The President bade farewell to the High Commissioner to Peru, Ama Mensah.",
        "Did the President receive the Ambassador of Peru?",
    ],
)
def test_what_is_received_but_no_guest(text: str) -> None:
    assert read(text) == ()


def test_an_office_alone_is_nobody_s_in_a_wire() -> None:
    assert read("The Prime Minister received today the Ambassador of Peru.", country=None) == ()
    assert read("The Peruvian Ambassador, Ana Ruiz, called on the Minister on Monday.", country=None) == ()
    [meeting] = read("The Ambassador of Peru to Ghana, Ana Ruiz, called on Minister Ama Mensah.", country=None)
    assert told(meeting) == ("GH-PE", "Ana Ruiz/PE, Ama Mensah/GH")


def test_the_title_names_whom_the_text_does_not() -> None:
    text = "The President met the Peruvian president in Accra on Monday."
    [meeting] = read(text, title="Meeting of President Kofi Addo with President Ana Ruiz of Peru")
    assert told(meeting) == ("GH-PE", "Kofi Addo/GH, Ana Ruiz/PE")
    [meeting] = read(text, title="Meeting of President Kofi Addo with President Luis Diaz of Cuba")
    assert told(meeting) == ("GH-PE", "Kofi Addo/GH")
    [meeting] = read(text, title="On a Peruvian bridge")
    assert told(meeting) == ("GH-PE", "")


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("Ghana’s President Kofi Addo spoke. The president met Peruvian envoy Ana Ruiz on Monday.", None,
         [("GH-PE", "Kofi Addo/GH, Ana Ruiz/PE")]),
        ("Minister Ama Mensah spoke of Peru. The minister received Peruvian envoy Ana Ruiz on Monday.", "GH",
         [("GH-PE", "Ama Mensah/GH, Ana Ruiz/PE")]),
        ("President Kofi Addo and Minister Ama Mensah spoke. The minister received Peruvian envoy Ana Ruiz.", "GH",
         [("GH-PE", "Ama Mensah/GH, Ana Ruiz/PE")]),
        ("Minister Ama Mensah and Minister Yaw Badu spoke. The minister received Peruvian envoy Ana Ruiz.", "GH",
         [("GH-PE", "Ana Ruiz/PE")]),
        ("Minister Ama Mensah spoke. The minister of trade received Peruvian envoy Ana Ruiz.", "GH",
         [("GH-PE", "Ana Ruiz/PE")]),
        ("Following his meeting with Peruvian President Ana Ruiz, President Kofi Addo of Ghana met Cuban Premier Luis "
         "Diaz.", None, [("GH-PE", "Ana Ruiz/PE, Kofi Addo/GH"), ("CU-GH", "Kofi Addo/GH, Luis Diaz/CU")]),
    ],
)  # fmt: skip
def test_the_office_alone_is_its_holder_s(text: str, country: str | None, expected: list[tuple[str, str]]) -> None:
    assert [told(meeting) for meeting in read(text, country=country)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ama Mensah concluded a visit to Peru. She met with the Foreign Minister on Monday.",
         [("GH-PE", "Ama Mensah/GH")]),
        ("Minister Ama Mensah met Peruvian Premier Ana Ruiz. She also held talks with her Peruvian counterpart.",
         [("GH-PE", "Ama Mensah/GH, Ana Ruiz/PE"), ("GH-PE", "Ama Mensah/GH")]),
        ("Minister Ama Mensah has held separate meetings this week with Ana Ruiz, the Peruvian Ambassador, Luis Diaz, "
         "the Cuban Ambassador, and Ali Saleh, the envoy of Chad.",
         [("GH-PE", "Ama Mensah/GH, Ana Ruiz/PE"), ("CU-GH", "Ama Mensah/GH, Luis Diaz/CU"),
          ("GH-TD", "Ama Mensah/GH, Ali Saleh/TD")]),
        ("Omar Rao, High Commissioner designate of the Republic of Maldives, called on Minister Ama Mensah.",
         [("GH-MV", "Omar Rao/MV, Ama Mensah/GH")]),
        ("President, Kofi Addo met Peruvian President Ana Ruiz on Monday.", [("GH-PE", "Kofi Addo/GH, Ana Ruiz/PE")]),
    ],
)  # fmt: skip
def test_who_else_was_met(text: str, expected: list[tuple[str, str]]) -> None:
    assert [told(meeting) for meeting in read(text)] == expected


def test_a_second_thing_to_come_is_to_come() -> None:
    text = "Ghana’s Minister Ama Mensah and Peruvian Minister Ana Ruiz will speak to the press and {} a working lunch."
    assert [meeting.status for meeting in read(text.format("have"), country=None)] == ["planned"]
    assert [meeting.status for meeting in read(text.format("had"), country=None)] == ["held"]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ama Mensah and Ana Ruiz of Peru spoke of the summit, to be hosted by President Luis Diaz of Cuba.",
        "Ama Mensah spoke of the forum that was hosted by Peru’s President Ana Ruiz.",
        "Minister Ama Mensah returned from Chad. The Governor visited Tamale. She met with the Speaker.",
        "In January this year, Minister Ama Mensah met Peruvian Premier Ana Ruiz.",
    ],
)
def test_whoever_hosts_an_event_received_nobody(text: str) -> None:
    assert read(text) == ()


def test_who_attended_was_at_the_talks_that_name_nobody() -> None:
    text = (
        "Following talks between President Kofi Addo and President Ana Ruiz of Peru, official talks between the "
        "delegations of Ghana and Peru began on Monday. The Peruvian delegation included Minister Luis Paz."
    )
    assert [told(meeting) for meeting in read(text)] == [
        ("GH-PE", "Kofi Addo/GH, Ana Ruiz/PE"),
        ("GH-PE", "Luis Paz/PE"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A delegation from the Greek Parliament came on Monday. The delegation was received by Speaker Ama Mensah.",
         [("GH-GR", "Ama Mensah/GH")]),
        ("Ambassador Ana Ruiz of Peru is here. The Minister received the ambassador.", [("GH-PE", "Ana Ruiz/PE")]),
        ("The guests are Peruvian lawmakers. The Speaker held talks with the visiting delegation on Monday.",
         [("GH-PE", "")]),
        ("A Greek team and a Cuban team came. The delegation was received by Speaker Ama Mensah.", []),
        ("A Greek team came. The delegation of the fishermen was received by Speaker Ama Mensah.", []),
        ("Speaker Ama Mensah spoke. The delegation was received by President Kofi Addo.", []),
    ],
)  # fmt: skip
def test_the_guests_are_those_of_whom_the_sentence_before_tells(text: str, expected: list[tuple[str, str]]) -> None:
    assert [told(meeting) for meeting in read(text)] == expected


def test_guests_met_nobody_where_a_story_tells_no_host() -> None:
    text = "{} received a team of elders, including Peruvian Minister Ana Ruiz and Cuban Minister Luis Diaz."
    assert read(text.format("She also"), country=None) == ()
    assert [m.parties for m in read(text.format("Ghana’s Premier Ama Mensah"), country=None)] == [
        ("GH", "PE"),
        ("CU", "GH"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ama Mensah met heads of the IMF and the World Bank. She met with Ana Ruiz of the IMF. She met with "
         "Luis Diaz of the World Bank.", ["GH-IMF", "GH-WB"]),
        ("Minister Ama Mensah met Minister Ana Ruiz of Peru. She also met Minister Luis Diaz of Cuba. Ghana, Peru and "
         "Cuba held a trilateral meeting.", ["GH-PE", "CU-GH", "CU-GH-PE"]),
        ("Minister Ama Mensah met the leaders of Peru and Cuba. She met with President Ana Ruiz of Peru.",
         ["CU-GH-PE", "GH-PE"]),
    ],
)  # fmt: skip
def test_a_report_that_sums_up_others_is_no_meeting(text: str, expected: list[str]) -> None:
    assert ["-".join(meeting.parties) for meeting in read(text)] == expected


def test_a_welcome_at_the_airport_is_no_meeting() -> None:
    text = "President Ana Ruiz of Peru was welcomed by Minister Ama Mensah {}."
    assert read(text.format("upon her arrival in Accra")) == ()
    assert read(text.format("at Kotoka airport on Monday")) == ()
    assert [told(meeting) for meeting in read(text.format("at the ministry on Monday"))] == [
        ("GH-PE", "Ana Ruiz/PE, Ama Mensah/GH")
    ]


def test_a_weekday_is_that_of_the_date_before() -> None:
    text = "President Ana Ruiz will visit Ghana on Tuesday 11 March. On Tuesday, she will meet Speaker Ama Mensah."
    assert [m.held_on for m in read(text.replace("Ruiz", "Ruiz of Peru"))] == [date(2025, 3, 11)]
    text = (
        "The Peruvian couple will come. On Friday, Speaker Ama Mensah will receive the Peruvian couple at Parliament."
    )
    assert [m.held_on for m in read(text)] == [date(2025, 3, 7)]


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("Ghana’s Minister Ama Mensah will travel. In Peru, she will hold talks with Foreign Minister Ana Ruiz.", None,
         [("GH-PE", "Ama Mensah/GH, Ana Ruiz/PE")]),
        ("Ghana’s Minister Ama Mensah will travel. She will hold talks with Foreign Minister Ana Ruiz.", None, []),
        ("Minister Ama Mensah and Minister Ana Ruiz of Peru underlined the use of trade at their meeting today.", "GH",
         [("GH-PE", "Ama Mensah/GH, Ana Ruiz/PE")]),
        ("Minister Ama Mensah and Minister Ana Ruiz of Peru underlined the value of trade.", "GH", []),
        ("Speaker Ama Mensah received the Peruvian ambassador. President Ana Ruiz of Peru met Minister Yaw Badu.", "GH",
         [("GH-PE", "Ama Mensah/GH"), ("GH-PE", "Ana Ruiz/PE, Yaw Badu/GH")]),
        ("Ana Ruiz presented to President Kofi Addo of Ghana her credentials as Ambassador of Peru.", None,
         [("GH-PE", "Kofi Addo/GH, Ana Ruiz/PE")]),
        ("Peruvian envoy Ana Ruiz presented to President Kofi Addo of Ghana, her host, her credentials.", None,
         [("GH-PE", "Kofi Addo/GH, Ana Ruiz/PE")]),
    ],
)  # fmt: skip
def test_whom_a_host_or_a_traveller_met(text: str, country: str | None, expected: list[tuple[str, str]]) -> None:
    assert [told(meeting) for meeting in read(text, country=country)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ama Mensah received the UN envoy Ana Ruiz. They spoke of the bonds between Ghana and the UN.",
         ["GH-UN"]),
        ("Minister Ama Mensah received the UN envoy Ana Ruiz. They spoke of the bonds between Ghana and Chad.", []),
        ("Minister Ama Mensah received Ana Ruiz, the Director of the UN Office in Geneva, on Monday.", []),
        ("Minister Ama Mensah received Ana Ruiz, the Director of the UN Office, in Geneva’s halls.", []),
        ("Minister Ama Mensah received Ana Ruiz, the Director of the UN Office, in Accra on Monday.", ["GH-UN"]),
    ],
)  # fmt: skip
def test_a_host_s_state_is_that_of_the_bonds_or_the_place(text: str, expected: list[str]) -> None:
    assert ["-".join(meeting.parties) for meeting in read(text, country=None)] == expected


def test_what_is_sent_is_no_guest() -> None:
    for thing in ("cable", "telegram"):
        assert read(f"President Kofi Addo of Ghana received a {thing} from President Ana Ruiz of Peru.") == ()


def test_a_title_tells_no_party_of_a_story_s_later_guests() -> None:
    text = "ACCRA: Ghana’s President Kofi Addo spoke of Chad.\n\nPresident Kofi Addo also received Speaker Ama Mensah."
    for title, expected in (("Addo thanks Peru", []), ("Addo, Peru’s Mensah meet", [("GH-PE", ["GH", "PE"])])):
        prose = read_prose(text, title=title, published_on=TUESDAY, country=None)
        found = [("-".join(m.parties), [who.party for who in m.participants]) for m in find_meetings(prose)]
        assert found[:1] == expected


def test_a_led_pair_holds_no_talks() -> None:
    text = "The talks took place in Accra, where they spoke of the Peru-Chad{} fair."
    assert ["-".join(m.parties) for m in read(text.format("-led"), country=None)] == []
    assert ["-".join(m.parties) for m in read("The Peru-Chad talks took place in Accra.", country=None)] == ["PE-TD"]
