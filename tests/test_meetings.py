"""Who met whom, where and when: what each rule finds, and what it leaves alone."""

from __future__ import annotations

from datetime import date

import pytest

from transforms.finding import Meeting
from transforms.meetings.meetings import find_meetings
from transforms.prose import read_prose

THURSDAY = date(2024, 5, 16)


def read(
    text: str, *, title: str | None = None, country: str | None = None, dateline: str | None = None
) -> tuple[Meeting, ...]:
    prose = read_prose(text, title=title, published_on=THURSDAY, country=country, dateline=dateline)
    meetings = find_meetings(prose)
    for meeting in meetings:
        assert text[meeting.start : meeting.end] == meeting.evidence
    return meetings


def only(text: str, **about: str | None) -> Meeting:
    meetings = read(text, **about)  # type: ignore[arg-type]
    assert len(meetings) == 1, [(meeting.rule, meeting.parties) for meeting in meetings]
    return meetings[0]


def names(meeting: Meeting) -> list[str]:
    return [person.name for person in meeting.participants]


MATCHING = {
    "met": [
        "On May 15, Chilean Foreign Minister Rosa Vial met with Peruvian Prime Minister Ana Ruiz in Lima.",
        "Prime Minister of Chad Ali Saleh met Zoran Petrov, President of Serbia, in Geneva yesterday.",
        "The leaders of Turkey and Germany met for breakfast in Berlin on Wednesday.",
    ],
    "talks_held": [
        "French Minister Luc Petit held talks with Thai Foreign Minister Somchai Dee in Paris on Monday.",
        "The Vice Minister of Justice of Mongolia Bat Erdene co-chaired the 3rd Meeting of the Working Group with "
        "Deputy Minister of Justice of Japan SATO Kenji in Tokyo.",
        "Kenyan President Amos Otieno had a phone call with UN Secretary-General Maria Lopes on Wednesday.",
    ],
    "spoke": [
        "Secretary of State Mary Holloway spoke today with Israeli Defence Minister Dan Barak.",
        "Canadian Prime Minister Joan Roy spoke by phone to President Pedro Salinas of Peru on Tuesday.",
        "Finnish President Eero Laine telephoned Estonian President Jaan Tamm on Monday.",
    ],
    "received": [
        "President of Kazakhstan Nurlan Ospanov received Kyrgyz Foreign Minister Azamat Toktogulov in Astana.",
        "Indian Prime Minister Arun Rao hosted Omani Sultan Salim bin Said in New Delhi on Tuesday.",
        "Vietnamese Premier Tran Van Long hosted a reception in Hanoi for Lao President Kham Souk on Monday.",
    ],
    "courtesy_call": [
        "Ambassador of Brazil Ana Souza paid a courtesy call on Singaporean Minister for Law Tan Wei Ming.",
        "The Irish Ambassador Sean Kelly called on Maltese Foreign Minister Carmen Borg on 14 May.",
        "Myanmar Attorney General Dr Tin Lay called on Thai Minister of Justice Somchai Dee on Monday.",
    ],
    "took_place": [
        "The 2nd Chad-Niger Joint Committee Meeting took place in Niamey on 14 May 2024.",
        "Consultations between the foreign ministries of Serbia and Cuba were held in Havana on Monday.",
        "The Expert Group Meeting on the Nepal-Bhutan boundary was held in Thimphu from May 13 to 15.",
    ],
    "during_talks": [
        "Time is short, Chilean President Rosa Vial said during talks with Peruvian Premier Ana Ruiz in Lima.",
        "Iraqi President Ali Saleh thanked Japan in a meeting with Japanese Minister SATO Kenji on Monday.",
        "Swiss President Eva Frey said so after a phone call with Austrian Chancellor Max Huber on Wednesday.",
    ],
    "visit": [
        "President of Mongolia Bat Erdene will pay a state visit to Nepal from June 3 to 5.",
        "Pakistani Foreign Minister Imran Shah is planning to visit Kabul next month.",
        "At the invitation of the Cuban side, Serbian Premier Zoran Petrov will make an official visit to Cuba.",
    ],
    "conference": [
        "Minister for Law Tan Wei Ming of Singapore will attend the World Law Forum on his visit to Austria.",
        "Special Envoy of Chad Ali Saleh attended the Ministerial Conference of the African Union on May 14.",
        "Polish President Jan Nowak addressed the Berlin Security Conference on his visit to Germany on Monday.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in MATCHING.items() for text in texts])
def test_a_rule_finds_its_meeting(rule: str, text: str) -> None:
    meeting = only(text)
    assert meeting.rule == rule
    assert len(meeting.parties) >= 2


@pytest.mark.parametrize(
    "text",
    [
        # One government alone.
        "Chilean President Rosa Vial met with Chilean Finance Minister Ana Ruiz on Monday.",
        "The Minister held a meeting with the Governor of the Central Bank.",
        "Prime Minister Ali Saleh received the mayors of the northern towns.",
        # Looked back on.
        "Relations have grown since Chilean President Rosa Vial met Peruvian President Ana Ruiz in Lima.",
        "The two foreign ministers have met four times, said Chilean Foreign Minister Rosa Vial.",
        "Chilean President Rosa Vial met Peruvian President Ana Ruiz last year.",
        "Serbian President Zoran Petrov met Cuban President Luis Diaz in Havana on 3 January 2023.",
        "Chad pledged in a meeting with Cuban President Luis Diaz this month to disarm.",
        # Told by somebody.
        "Foreign Minister Rosa Vial of Chile said that Peruvian President Ana Ruiz held talks with France.",
        "“I met with President Ana Ruiz of Peru and Prime Minister Ali Saleh of Chad on Monday.”",
        "President Ali Saleh of Chad recalled the talks held with Cuban President Luis Diaz.",
        # Messages, business, other senses.
        "Chadian President Ali Saleh sent a message to Cuban President Luis Diaz on Monday.",
        "Chilean Minister Rosa Vial will meet senior representatives of Russian companies and law firms.",
        "Chadian Foreign Minister Ali Saleh called on Israel to meet its obligations.",
        "The United States must meet the needs of Cuba and Chad.",
        "Chad's Foreign Minister Ali Saleh received a letter from Cuba.",
        "The Organizing Committee of Chad met the requirements of the United Nations.",
        "Both sides agreed to keep in contact on holding the next round of talks between Chad and Niger.",
    ],
)
def test_what_is_no_meeting_is_none(text: str) -> None:
    assert read(text, country="TD") == ()


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Chilean President Rosa Vial spoke on the phone with Peruvian President Ana Ruiz.", "phone"),
        ("Chilean President Rosa Vial had a telephone conversation with Peruvian President Ana Ruiz.", "phone"),
        ("Chilean Minister Rosa Vial held consultations with Peruvian Minister Ana Ruiz via video link.", "video"),
        ("Chilean Minister Rosa Vial held a virtual meeting with Peruvian Minister Ana Ruiz.", "video"),
        ("Chilean Minister Rosa Vial met with Peruvian Minister Ana Ruiz.", "in_person"),
        ("Chilean Minister Rosa Vial held consultations with Peruvian Minister Ana Ruiz in Lima.", "in_person"),
        ("Chilean Minister Rosa Vial held consultations with Peruvian Minister Ana Ruiz.", "unknown"),
    ],
)
def test_how_they_met(text: str, form: str) -> None:
    assert only(text).format == form


def test_the_title_tells_that_it_was_a_call() -> None:
    text = "President Joan Roy spoke today with President Pedro Salinas of Peru."
    meeting = only(text, title="Readout of President Roy’s Call with President Salinas of Peru", country="US")
    assert (meeting.format, meeting.city, meeting.country) == ("phone", None, None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On May 3, 2024, Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz.", "2024-05-03"),
        ("Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz on Saturday.", "2024-05-11"),
        ("Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz this morning.", "2024-05-16"),
        ("Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz.", None),
        ("Chilean Minister Rosa Vial will meet Peruvian Minister Ana Ruiz on Saturday.", "2024-05-18"),
        ("Chilean Minister Rosa Vial will meet Peruvian Minister Ana Ruiz next month.", None),
        ("On May 14, Chilean Minister Rosa Vial visited Peru. She met Peruvian Minister Ana Ruiz.", "2024-05-14"),
        ("Minister Rosa Vial of Chile had the opportunity to meet Peru's Minister Ana Ruiz today.", "2024-05-16"),
        (
            "According to the ministry on Wednesday, Chilean Minister Rosa Vial met Peru's Ana Ruiz on Monday.",
            "2024-05-13",
        ),
        (
            "According to Lima's foreign ministry on Tuesday, Peru's Ana Ruiz met Chile's Rosa Vial on Monday.",
            "2024-05-13",
        ),
        ("The palace said on Tuesday that Peruvian Minister Ana Ruiz met Chile's Rosa Vial on Monday.", "2024-05-13"),
        ("According to plan, on Tuesday Peruvian Minister Ana Ruiz met Chilean Minister Rosa Vial.", "2024-05-14"),
        ("From May 12 to 14, Chilean Minister Rosa Vial visited Peru. She met Peruvian Minister Ana Ruiz.", None),
    ],
)
def test_the_day(text: str, day: str | None) -> None:
    meeting = only(text)
    assert (str(meeting.held_on) if meeting.held_on else None) == day
    assert meeting.date_precision == ("day" if day else None)


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz in Geneva.", "Geneva", "CH"),
        ("Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz in Arequipa, Peru.", "Arequipa", "PE"),
        ("Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz in Peru.", None, "PE"),
        ("Chilean Minister Rosa Vial met visiting Peruvian Minister Ana Ruiz.", None, "CL"),
        ("During her visit to Peru, Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz.", None, "PE"),
        ("Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz on the margins of the UN General Assembly.",
         "New York", "US"),
        ("Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz on Monday.", None, None),
        ("Chilean Minister Rosa Vial met Cuban Minister Ana Ruiz in Singapore.", "Singapore", "SG"),
    ],
)  # fmt: skip
def test_the_place_is_told_and_never_guessed(text: str, city: str | None, country: str | None) -> None:
    meeting = only(text)
    assert (meeting.city, meeting.country) == (city, country)


def test_here_is_the_dateline_s_city() -> None:
    text = (
        "LIMA, May 15 (Wire) -- Visiting Chilean Minister Rosa Vial on Wednesday met Peruvian Minister Ana Ruiz here."
    )
    meeting = only(text)
    assert (meeting.city, meeting.country, str(meeting.held_on)) == ("Lima", "PE", "2024-05-15")


def test_people_met_apart_are_meetings_apart() -> None:
    text = (
        "Chadian Envoy Ali Saleh met respectively with Cuba's President Luis Diaz, Prime Minister Ana Ruiz and "
        "Foreign Minister Jose Mora, and also met with Secretary General of CARICOM Joan Roy."
    )
    assert [(names(meeting), meeting.parties) for meeting in read(text)] == [
        (["Ali Saleh", "Luis Diaz"], ("CU", "TD")),
        (["Ali Saleh", "Ana Ruiz"], ("CU", "TD")),
        (["Ali Saleh", "Jose Mora"], ("CU", "TD")),
        (["Ali Saleh", "Joan Roy"], ("CARICOM", "TD")),
    ]


def test_people_of_one_party_met_together_are_one_meeting() -> None:
    text = "Chadian Envoy Ali Saleh met Cuba's Trade Minister Luis Diaz and Mines Minister Ana Ruiz in Havana."
    assert names(only(text)) == ["Ali Saleh", "Luis Diaz", "Ana Ruiz"]


def test_one_trip_is_as_many_meetings_as_states_were_met() -> None:
    text = (
        "Bilateral meetings were also held with Angola's Minister of Justice Rui Neto, Jamaica Minister of Justice "
        "Dan Brown and Samoa Minister of Justice Tui Leota."
    )
    assert [meeting.parties for meeting in read(text, country="SG")] == [("AO", "SG"), ("JM", "SG"), ("SG", "WS")]


def test_who_attended_is_added_but_is_no_principal() -> None:
    text = (
        "Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz in Lima. Trade was discussed.\n\n"
        "Chilean Ambassador to Peru Juan Soto attended the meeting."
    )
    meeting = only(text)
    assert [(person.name, person.is_principal) for person in meeting.participants] == [
        ("Rosa Vial", True),
        ("Ana Ruiz", True),
        ("Juan Soto", False),
    ]


def test_those_who_are_only_spoken_of_are_no_participants() -> None:
    for opening in ("On behalf of President Luis Diaz", "Representing the President Luis Diaz"):
        text = f"{opening}, Cuban Minister Ana Ruiz met Chadian Minister Ali Saleh in N'Djamena."
        assert names(only(text)) == ["Ana Ruiz", "Ali Saleh"]
    text = "Minister Luis Diaz, representing Cuba, met Chadian Minister Ali Saleh in N'Djamena."
    assert names(only(text)) == ["Luis Diaz", "Ali Saleh"]


def test_a_later_mention_of_the_same_meeting_adds_to_it() -> None:
    text = (
        "Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz on Monday.\n\n"
        "The two ministers had an exchange of views. In a meeting with Ruiz in Lima, Vial spoke of trade."
    )
    meeting = only(text)
    assert (str(meeting.held_on), meeting.evidence[-7:]) == ("2024-05-13", "Monday.")


def test_what_is_held_and_what_is_planned_are_told_apart() -> None:
    text = (
        "The 5th round of talks between Chad and Niger was held in Niamey on Monday. "
        "The two sides agreed to hold the sixth round of talks in N'Djamena."
    )
    held, planned = read(text)
    assert (held.status, held.city) == ("held", "Niamey")
    assert (planned.status, planned.city, planned.parties) == ("planned", "N'Djamena", ("NE", "TD"))


def test_each_stop_of_a_trip_is_a_planned_meeting() -> None:
    text = "Chadian Minister Ali Saleh will travel to Cuba, Peru and Chile next week."
    assert [(meeting.status, meeting.parties, meeting.country) for meeting in read(text)] == [
        ("planned", ("CU", "TD"), "CU"),
        ("planned", ("PE", "TD"), "PE"),
        ("planned", ("CL", "TD"), "CL"),
    ]


def test_an_announced_visit_gives_way_to_the_meetings_that_fill_it() -> None:
    text = (
        "Minister Tan Wei Ming will make an official visit to Peru from 20 to 22 May.\n\n"
        "While in Lima, Minister Tan will meet Peruvian Minister of Justice Ana Ruiz."
    )
    meeting = only(text, country="SG")
    assert (meeting.rule, meeting.city, names(meeting)) == ("met", "Lima", ["Tan Wei Ming", "Ana Ruiz"])


def test_a_guest_without_a_state_is_of_the_one_visited() -> None:
    text = "On May 14, Envoy Wei Dong visited Palestine, and in Ramallah he met with President Omar Khalil."
    meeting = only(text, country="CN")
    assert [(person.name, person.party) for person in meeting.participants] == [
        ("Wei Dong", "CN"),
        ("Omar Khalil", "PS"),
    ]


def test_leaders_who_speak_as_one_name_their_meeting() -> None:
    text = "We, the Foreign Ministers of Australia, India and Japan, met in Melbourne on May 14, 2024."
    meeting = only(text)
    assert (meeting.parties, meeting.city) == (("AU", "IN", "JP"), "Melbourne")
