"""Meetings as agencies and other ministries tell of them: their tenses, their lists, their people without a state."""

from __future__ import annotations

from datetime import date

import pytest

from transforms.finding import Meeting
from transforms.meetings.meetings import find_meetings
from transforms.prose import read_prose

THURSDAY = date(2024, 5, 16)


def read(text: str, *, title: str | None = None, country: str | None = None) -> tuple[Meeting, ...]:
    return find_meetings(read_prose(text, title=title, published_on=THURSDAY, country=country))


def seats(meeting: Meeting) -> list[str]:
    return [f"{person.name}/{person.party}" for person in meeting.participants]


VIAL_RUIZ = ["Rosa Vial/CL", "Ana Ruiz/PE"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # A perfect tense opens a story; a teller tells his own meeting; somebody rings somebody up.
        ("Chilean President Rosa Vial has met with Peruvian Premier Ana Ruiz.", "held"),
        ("Chilean President Rosa Vial has today received Peruvian Premier Ana Ruiz.", "held"),
        ("Chilean President Rosa Vial and Peruvian Premier Ana Ruiz have held talks for the first time in a decade.",
         "held"),
        ("Chilean President Rosa Vial said she met Peruvian Premier Ana Ruiz on Tuesday.", "held"),
        ("Chilean President Rosa Vial said that she had held talks with Peruvian Premier Ana Ruiz on 15 May.", "held"),
        ("Chilean President Rosa Vial said she would meet Peruvian Premier Ana Ruiz.", "planned"),
        ("Chilean President Rosa Vial called Peruvian Premier Ana Ruiz today and thanked her.", "held"),
        ("Chilean President Rosa Vial called Peruvian Premier Ana Ruiz to discuss the floods.", "held"),
        ("Chilean President Rosa Vial called the Peruvian Premier, Ana Ruiz, on Monday.", "held"),
        ("Chilean President Rosa Vial called her talks with Peruvian Premier Ana Ruiz on Monday frank.", "held"),
        ("Chilean President Rosa Vial told reporters about her call with Peruvian Premier Ana Ruiz on Monday.", "held"),
        ("Chilean President Rosa Vial described the dinner with Peruvian Premier Ana Ruiz on Monday as warm.", "held"),
        ("Chilean President Rosa Vial told Peruvian Premier Ana Ruiz during their encounter in Lima to wait.", "held"),
        ("Chilean President Rosa Vial thanked Peruvian Premier Ana Ruiz in a phone call.", "held"),
        ("Chilean President Rosa Vial informed Peruvian Premier Ana Ruiz of it during the dinner in Lima.", "held"),
        ("Chilean President Rosa Vial is in Lima. The first meeting of the day was with Peruvian Premier Ana Ruiz.",
         "held"),
        ("Chilean President Rosa Vial is in Lima. Other talks of the day took place with Peruvian Premier Ana Ruiz.",
         "held"),
        ("Chilean President Rosa Vial is in Lima. Her first dinner there was with Peruvian Premier Ana Ruiz.", "held"),
        # A phrase between the verb and its object; two nouns of talks; a topic before the guest.
        ("Chilean President Rosa Vial took part, via videoconference, in a meeting with Peruvian Premier Ana Ruiz.",
         "held"),
        ("Chilean President Rosa Vial participated, for an hour, in talks with Peruvian Premier Ana Ruiz.", "held"),
        ("Chilean President Rosa Vial held a summit telephone talk with Peruvian Premier Ana Ruiz.", "held"),
        ("Chilean President Rosa Vial held a call to discuss the floods with Peruvian Premier Ana Ruiz.", "held"),
        ("Chilean President Rosa Vial, in Lima for a day, did not rest, but held talks with Peruvian Premier Ana Ruiz.",
         "held"),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz to commemorate 70 years of friendship.", "held"),
        ("Chilean President Rosa Vial will travel to Lima, Peru for talks with Peruvian Premier Ana Ruiz.", "planned"),
    ],
)  # fmt: skip
def test_a_story_tells_of_a_meeting(text: str, status: str) -> None:
    (meeting,) = read(text)
    assert (meeting.status, meeting.parties, seats(meeting)) == (status, ("CL", "PE"), VIAL_RUIZ)


@pytest.mark.parametrize(
    "text",
    [
        # No perfect tense further down, no teller's meeting without a day, no name-calling.
        "It rained.\n\nIt snowed.\n\nChilean President Rosa Vial has met Peruvian Premier Ana Ruiz.",
        "Chilean President Rosa Vial has never met Peruvian Premier Ana Ruiz.",
        "Chilean President Rosa Vial has met Peruvian Premier Ana Ruiz four times.",
        "Chilean President Rosa Vial said she met Peruvian Premier Ana Ruiz as a girl.",
        "Chilean President Rosa Vial said that they held talks with Peruvian Premier Ana Ruiz in her youth.",
        "Chilean President Rosa Vial called Peruvian Premier Ana Ruiz “brave”.",
        "Chilean President Rosa Vial called Peruvian Premier Ana Ruiz a friend.",
        "Chilean President Rosa Vial called for Peruvian Premier Ana Ruiz to discuss the floods.",
        "Chilean President Rosa Vial called her talks with Peruvian Premier Ana Ruiz frank.",
        "Chilean President Rosa Vial wrote a book about her dinner with Peruvian Premier Ana Ruiz.",
        # What is denied, wished for, or told of earlier weeks.
        "Chilean President Rosa Vial did not meet Peruvian Premier Ana Ruiz on Monday.",
        "Chilean President Rosa Vial didn’t hold talks with Peruvian Premier Ana Ruiz on Monday.",
        "Chilean President Rosa Vial will not meet Peruvian Premier Ana Ruiz.",
        "Chilean President Rosa Vial is prepared to meet Peruvian Premier Ana Ruiz.",
        "Chilean President Rosa Vial underlined her readiness to meet Peruvian Premier Ana Ruiz.",
        "Chilean President Rosa Vial hopes to hold talks with Peruvian Premier Ana Ruiz.",
        "The storm came a week after Chilean President Rosa Vial met Peruvian Premier Ana Ruiz.",
        "The order was signed two months before Chilean President Rosa Vial held talks with Peruvian Premier Ana Ruiz.",
        "The storm came three weeks after a meeting between Chilean President Rosa Vial and Peruvian Premier Ana Ruiz.",
        "Chilean President Rosa Vial praised the outcomes achieved at the talks between Peru and Chad.",
        "Peru rebuffed attempts to set up talks with Chilean President Rosa Vial.",
        "Chilean President Rosa Vial tried to hold talks with Peruvian Premier Ana Ruiz.",
        "Chilean President Rosa Vial tells all whom she meets with that Peruvian Premier Ana Ruiz is kind.",
        "The talks between Peru and Chile, initially scheduled to take place on May 20, were postponed.",
        "Chilean President Rosa Vial postponed talks that she was to hold with Peruvian Premier Ana Ruiz.",
        "Chilean President Rosa Vial briefed Peruvian Premier Ana Ruiz on her speech at the NATO summit.",
        "Chilean President Rosa Vial told Peruvian Premier Ana Ruiz that in the call she had slept.",
        "Chilean President Rosa Vial thanked those in the meeting.",
        "The quarrel at the talks was with Peruvian Premier Ana Ruiz.",
        # What is welcomed is no guest.
        "Chilean President Rosa Vial welcomed today's launch of talks by Peruvian Premier Ana Ruiz.",
        "Chilean President Rosa Vial welcomed Peru’s continued engagement under Premier Ana Ruiz.",
        "Chilean President Rosa Vial welcomes the opening of the school of Peruvian Premier Ana Ruiz.",
        "Chilean President Rosa Vial told every leader she meets that Peruvian Premier Ana Ruiz is kind.",
    ],
)
def test_what_only_looks_like_a_story_s_meeting(text: str) -> None:
    assert [(meeting.rule, meeting.parties) for meeting in read(text)] == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Omani Minister Salim Nasser held bilateral meetings with his counterparts from Peru, Chad and Cuba.",
         {("OM", "PE"), ("OM", "TD"), ("CU", "OM")}),
        ("Omani Minister Salim Nasser met the foreign ministers of Peru and Chad on the sidelines of the session.",
         {("OM", "PE"), ("OM", "TD")}),
        ("Omani Minister Salim Nasser met the ambassadors of Peru, Chad and Cuba separately on Monday.",
         {("OM", "PE"), ("OM", "TD"), ("CU", "OM")}),
        # Together they are one meeting.
        ("Omani Minister Salim Nasser met his Peruvian and Chadian counterparts in Muscat.", {("OM", "PE", "TD")}),
        ("Omani Minister Salim Nasser met with the ambassadors of Peru, Chad and Cuba.", {("CU", "OM", "PE", "TD")}),
        ("Omani Minister Salim Nasser held a trilateral meeting with the ministers of Peru and Chad on its margins.",
         {("OM", "PE", "TD")}),
        ("Omani Minister Salim Nasser met the Peruvian delegation on the sidelines of the session.", {("OM", "PE")}),
    ],
)  # fmt: skip
def test_those_of_a_list_who_were_met_apart_are_a_meeting_each(text: str, parties: set[tuple[str, ...]]) -> None:
    assert {meeting.parties for meeting in read(text)} == parties


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("The Secretary will visit Chad and Niger. In Niger, Secretary Rosa Vial will meet Minister Omar Issa.", "CL",
         ["Rosa Vial/CL", "Omar Issa/NE"]),
        ("Minister Rosa Vial is in Chad. While in Cuba, she will hold talks with Minister Luis Diaz.", "CL",
         ["Rosa Vial/CL", "Luis Diaz/CU"]),
        ("LIMA (AFP) - Foreign Minister Ana Ruiz met Chilean President Rosa Vial. The foreign minister will meet Cuban "
         "Minister Luis Diaz on Friday.", None, ["Ana Ruiz/PE", "Luis Diaz/CU"]),
        ("Foreign Minister Ana Ruiz met Chilean President Rosa Vial, Peruvian media said.", None,
         ["Ana Ruiz/PE", "Rosa Vial/CL"]),
        ("Talks between the Ambassador of Peru Ana Ruiz and Foreign Minister Rosa Vial were held on Monday.", "CL",
         ["Ana Ruiz/PE", "Rosa Vial/CL"]),
    ],
)  # fmt: skip
def test_whose_minister_a_story_means(text: str, country: str | None, expected: list[str]) -> None:
    assert seats(read(text, country=country)[-1]) == expected


def test_he_is_somebody_of_the_publisher_s_own() -> None:
    text = (
        "Minister Rosa Vial will see Peruvian Premier Ana Ruiz and President Juan Soto of Peru. Peruvian Premier Ana "
        "Ruiz is a friend. The trip ends in Havana, where she will meet Cuban President Luis Diaz."
    )
    assert seats(read(text, country="CL")[-1]) == ["Rosa Vial/CL", "Luis Diaz/CU"]
    assert seats(read(text)[-1]) == ["Ana Ruiz/PE", "Luis Diaz/CU"]


def test_an_office_written_small_is_its_holder_s_in_a_release_too() -> None:
    text = "Foreign Minister Rosa Vial left for Lima. The foreign minister met her Peruvian counterpart Ana Ruiz."
    assert seats(read(text, country="CL")[0]) == VIAL_RUIZ
    assert read("It is a pleasure to be able to welcome the foreign minister of Peru, Ana Ruiz.", country="CL") == ()


def test_he_who_is_not_named_is_the_publisher_s() -> None:
    text = "Peruvian Minister Ana Ruiz saw the guest off. He held separate meetings with the Peruvian president."
    (meeting,) = read(text, country="CL")
    assert (meeting.parties, meeting.participants) == (("CL", "PE"), ())


def test_those_between_whom_there_is_a_conflict_did_not_meet() -> None:
    text = (
        "In talks with Chilean President Rosa Vial, Omani Minister Salim Nasser spoke of the war between Chad and Cuba."
    )
    assert [meeting.parties for meeting in read(text)] == [("CL", "OM")]


def test_a_title_s_people_are_named_as_the_text_names_them() -> None:
    text = "For the press.\n\nMinister Rosa Vial and Premier Ana María Ruiz dined on Tuesday."
    (meeting,) = read(text, title="Minister Vial’s Meeting with Peruvian Premier Ruiz", country="CL")
    assert (seats(meeting), meeting.held_on) == (["Rosa Vial/CL", "Ana María Ruiz/PE"], date(2024, 5, 14))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Chilean Minister Rosa Vial, who landed in Lima on Monday, met Peruvian Premier Ana Ruiz on Tuesday.",
         date(2024, 5, 14)),
        ("Chilean Minister Rosa Vial, who landed in Lima on Monday, met Peruvian Premier Ana Ruiz.", None),
        ("Chilean Minister Rosa Vial will meet Peruvian Premier Ana Ruiz after the vote of 2 March 2024.", None),
        ("Chilean Minister Rosa Vial will meet Peruvian Premier Ana Ruiz on 20 May.", date(2024, 5, 20)),
        ("Lima [Peru], May 16 : Chilean Minister Rosa Vial will meet Peruvian Premier Ana Ruiz soon.", None),
        ("LIMA, May 15 -- Chilean Minister Rosa Vial will meet Peruvian Premier Ana Ruiz next week.", None),
    ],
)  # fmt: skip
def test_a_day_told_of_something_else_is_not_the_meeting_s(text: str, day: date | None) -> None:
    assert read(text)[0].held_on == day


def test_those_who_took_part_in_the_meeting_are_seated() -> None:
    text = (
        "President Rosa Vial took part, by video, in a meeting of the Pacific Alliance.\n\n"
        "In the meeting also took part President of Peru Ana Ruiz and President of Colombia Juan Soto."
    )
    (meeting,) = read(text, country="CL")
    assert meeting.parties == ("CL", "CO", "PACIFIC_ALLIANCE", "PE")
    assert seats(meeting) == ["Rosa Vial/CL", "Ana Ruiz/PE", "Juan Soto/CO"]


def test_a_national_security_council_is_not_the_united_nations_one() -> None:
    text = "Chilean President Rosa Vial met Ana Ruiz, Director at the National Security Council of Peru."
    assert read(text)[0].parties == ("CL", "PE")


@pytest.mark.parametrize(
    ("text", "rule", "status"),
    [
        ("Chilean President Rosa Vial and Peruvian Premier Ana Ruiz discussed the war in Chad.", "together", "held"),
        ("Chilean President Rosa Vial and her Peruvian counterpart Ana Ruiz exchanged views on fish.",
         "together", "held"),
        ("Chilean President Rosa Vial and Peruvian Premier Ana Ruiz discussed relations with Chad.", "together",
         "held"),
        ("Receiving Peruvian Premier Ana Ruiz on Monday, Chilean President Rosa Vial praised her.", "receiving",
         "held"),
        ("Meeting with Ana Ruiz, Premier of Peru, Chilean President Rosa Vial said that the sea was calm.", "receiving",
         "held"),
        ("Chilean President Rosa Vial is at work. Hosting Peruvian Premier Ana Ruiz in Santiago, she spoke of fish.",
         "receiving", "held"),
        ("The spokesman said Chilean President Rosa Vial will meet Peruvian Premier Ana Ruiz on Friday.", "met",
         "planned"),
        ("The ministry announced Chilean President Rosa Vial will hold talks with Peruvian Premier Ana Ruiz.",
         "talks_held", "planned"),
        ("The envoy Juan Soto confirmed Chilean President Rosa Vial will meet Peruvian Premier Ana Ruiz.", "met",
         "planned"),
    ],
)  # fmt: skip
def test_two_who_are_named_met(text: str, rule: str, status: str) -> None:
    (meeting,) = read(text)
    assert (meeting.rule, meeting.status, meeting.parties) == (rule, status, ("CL", "PE"))
    assert sorted(seats(meeting)) == ["Ana Ruiz/PE", "Rosa Vial/CL"]


@pytest.mark.parametrize(
    "text",
    [
        "Chilean President Rosa Vial and Chilean Minister Juan Soto discussed the war in Peru.",
        "Chilean President Rosa Vial discussed the war in Peru.",
        "Reports on Chilean President Rosa Vial and Peruvian Premier Ana Ruiz were discussed.",
        "Hosting the cup, Peruvian Premier Ana Ruiz said, is an honour.",
        "Meeting deadlines, Peruvian Premier Ana Ruiz told Chilean President Rosa Vial, is hard.",
        "Receiving aid from Peru, Chad said that it was grateful.",
        "Chilean President Rosa Vial said that Peruvian Premier Ana Ruiz met the press.",
        "Chilean President Rosa Vial thanked those who will meet Peruvian Premier Ana Ruiz.",
        "Peru and Chile are in talks about holding a meeting of their presidents, a spokesman said on Wednesday.",
        "Peru and Chile are working out details to hold talks in Lima on Friday.",
        "Peru pushed for talks with Chile on Monday.",
    ],
)
def test_two_who_are_named_did_not_meet(text: str) -> None:
    assert [(meeting.rule, meeting.parties) for meeting in read(text)] == []


def test_talks_of_which_only_the_guest_is_told_are_the_publisher_s() -> None:
    text = "The talks with Ana Ruiz, of Peru, were long. The talks with Peruvian Premier Ana Ruiz focused on Chad."
    (meeting,) = read(text, country="CL")
    assert (meeting.rule, meeting.parties, meeting.country) == ("covered", ("CL", "PE"), None)
    assert read("Peru's talks with reporters focused on Chad.", country="CL") == ()
    assert read("The talks with Peruvian Premier Ana Ruiz, he said, focused on Chad.", country="PE") == ()
    assert read("The book with pictures of Peruvian Premier Ana Ruiz focused on Chad.", country="CL") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omani Minister Salim Nasser met his Peruvian and Cuban counterparts, Ana Ruiz and Luis Diaz, on Monday.",
         ["Salim Nasser/OM", "Ana Ruiz/PE", "Luis Diaz/CU"]),
        ("Omani Minister Salim Nasser held talks with his Chadian, Cuban and Peruvian counterparts -- Ali Saleh, Luis "
         "Diaz and Ana Ruiz -- on Monday.", ["Salim Nasser/OM", "Ali Saleh/TD", "Luis Diaz/CU", "Ana Ruiz/PE"]),
        ("Omani Minister Salim Nasser spoke with the Peruvian and Cuban ministers, Ana Ruiz and Luis Diaz.",
         ["Salim Nasser/OM", "Ana Ruiz/PE", "Luis Diaz/CU"]),
    ],
)  # fmt: skip
def test_names_stand_in_the_order_of_their_states(text: str, expected: list[str]) -> None:
    assert list(dict.fromkeys(seat for meeting in read(text) for seat in seats(meeting))) == expected


@pytest.mark.parametrize(
    ("second", "parties"),
    [
        (
            "Omani Minister Salim Nasser met with Ana Ruiz of Peru and Luis Diaz of Cuba in Muscat.",
            [("CU", "OM", "PE")],
        ),
        ("Minister Salim Nasser of Oman welcomed Peruvian Minister Ana Ruiz.", [("CU", "OM", "PE")]),
        ("On Monday Omani Minister Salim Nasser met Peruvian Minister Ana Ruiz.", [("CU", "OM", "PE")]),
        ("Omani Minister Salim Nasser also met Peruvian Minister Ana Ruiz.", [("CU", "OM", "PE"), ("OM", "PE")]),
        ("Omani Minister Salim Nasser met Peruvian Minister Ana Ruiz separately.", [("CU", "OM", "PE"), ("OM", "PE")]),
        ("On Tuesday Omani Minister Salim Nasser met Peruvian Minister Ana Ruiz.", [("CU", "OM", "PE"), ("OM", "PE")]),
    ],
)
def test_who_met_as_the_ministers_of_three_states_is_told_a_sentence_later(
    second: str, parties: list[tuple[str, ...]]
) -> None:
    first = "The foreign ministers of Oman, Peru and Cuba held talks in Muscat on Monday. "
    assert [meeting.parties for meeting in read(first + second)] == parties


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Chilean President Rosa Vial will meet Peruvian Premier Ana Ruiz, the ministry said on Wednesday.", None),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz on Monday, the ministry said Wednesday.",
         date(2024, 5, 13)),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz, the ministry said on Wednesday.",
         date(2024, 5, 15)),
    ],
)  # fmt: skip
def test_the_day_of_saying_is_not_that_of_a_meeting_to_come(text: str, day: date | None) -> None:
    assert read(text)[0].held_on == day


def test_a_host_is_of_the_state_where_the_guest_came() -> None:
    (meeting,) = read("Prime Minister Juan Soto received Peruvian Premier Ana Ruiz in Bogota on Monday.")
    assert seats(meeting) == ["Juan Soto/CO", "Ana Ruiz/PE"]
    assert read("Prime Minister Juan Soto received Peruvian Premier Ana Ruiz on Monday.")[:1] == ()


def test_a_title_of_one_call_tells_of_one_meeting() -> None:
    text = "Minister Rosa Vial spoke today with Peruvian Minister Ana Ruiz and Cuban Minister Luis Diaz."
    one = read(text, title="Minister Vial’s Call with Peruvian and Cuban Counterparts", country="CL")
    two = read(text, title="Minister Vial’s Calls with Peruvian and Cuban Counterparts", country="CL")
    assert [meeting.parties for meeting in one] == [("CL", "CU", "PE")]
    assert [meeting.parties for meeting in two] == [("CL", "PE"), ("CL", "CU")]


def test_who_led_a_delegation_is_of_it() -> None:
    text = (
        "Delegations representing Chile and Peru met on Monday. Minister Rosa Vial led the Chilean delegation while "
        "Permanent Secretary Ana Ruiz led the Peruvian delegation."
    )
    assert seats(read(text, country="CL")[0]) == ["Rosa Vial/CL", "Ana Ruiz/PE"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chilean President Rosa Vial is in Lima. Peruvian Premier Ana Ruiz called on her at her hotel on Monday.",
         {"Rosa Vial/CL", "Ana Ruiz/PE"}),
        ("Chilean President Rosa Vial said this when Peruvian Premier Ana Ruiz paid a courtesy call on her on Monday.",
         {"Rosa Vial/CL", "Ana Ruiz/PE"}),
        ("Chilean President Rosa Vial was met by Peruvian Premier Ana Ruiz in Lima.", {"Rosa Vial/CL", "Ana Ruiz/PE"}),
        ("Chile's minister met his Peruvian counterpart on Monday. The meeting between Rosa Vial and Ana Ruiz was also "
         "attended by Ali Saleh, the head of Chile's navy.", {"Rosa Vial/CL", "Ana Ruiz/PE", "Ali Saleh/CL"}),
    ],
)  # fmt: skip
def test_who_met_is_told_by_a_pronoun_a_passive_or_a_sentence_later(text: str, expected: set[str]) -> None:
    told = read("Chile's Rosa Vial and Peru's Ana Ruiz are kind. " + text)
    assert {seat for meeting in told for seat in seats(meeting)} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Chilean President Rosa Vial is in Lima. Peruvian Premier Ana Ruiz called on her people to work.",
        "Chilean President Rosa Vial is in Lima. Peruvian Premier Ana Ruiz met her deadline.",
        "Chilean President Rosa Vial said the demand was met by Peruvian Premier Ana Ruiz.",
    ],
)
def test_a_pronoun_or_a_passive_of_something_else(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Chilean President Rosa Vial will travel to Geneva on Sunday for talks with Peruvian Premier Ana Ruiz.",
         [("CL", "PE")]),
        ("Chilean President Rosa Vial will travel to Davos for a meeting with Peruvian Premier Ana Ruiz.",
         [("CL", "PE")]),
        ("Chilean President Rosa Vial will travel to Geneva on Sunday.", [("CH", "CL")]),
        ("Chilean President Rosa Vial will visit Chad and hold talks with Peruvian Premier Ana Ruiz.",
         [("CL", "TD"), ("CL", "PE")]),
    ],
)  # fmt: skip
def test_a_city_that_only_brings_others_together_is_no_host(text: str, parties: list[tuple[str, ...]]) -> None:
    assert [meeting.parties for meeting in read(text)] == parties


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Chilean President Rosa Vial held talks with Peruvian Premier Ana Ruiz on Saturday ahead of a June 30 vote.",
         date(2024, 5, 11)),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz on Tuesday, before the summit of 2 June.",
         date(2024, 5, 14)),
        ("Chilean President Rosa Vial will meet Peruvian Premier Ana Ruiz on June 30.", date(2024, 6, 30)),
    ],
)  # fmt: skip
def test_what_is_over_was_on_no_day_to_come(text: str, day: date) -> None:
    assert read(text)[0].held_on == day


def test_a_desk_s_title_tells_whose_a_minister_is() -> None:
    text = "Premier Ruiz met Chadian President Ali Saleh at the African Union on Monday."
    assert seats(read(text, title="Peru: Premier Meets African Leaders")[0]) == ["Ruiz/PE", "Ali Saleh/TD"]
    assert read(text, title="Premier Meets Leaders") == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Minister Rosa Vial will hold talks with the President of Peru. She will also meet the ministers of Peru.", 2),
        ("President Rosa Vial met Peruvian officials in Lima. She also held talks with the Peruvian side.", 2),
        ("President Rosa Vial held talks with the Peruvian side. Following the talks with the Peruvian side, Minister "
         "Juan Soto met the Peruvian side.", 2),
        ("Minister Rosa Vial will hold talks with the President of Peru. She will meet the President of Peru.", 1),
        ("President Rosa Vial met Peruvian Premier Ana Ruiz in Lima. She also met Ana Ruiz of Peru in Lima.", 1),
        ("President Rosa Vial met Peruvian Premier Ana Ruiz in Lima. They also held talks on trade with Peru.", 1),
    ],
)  # fmt: skip
def test_another_meeting_of_the_same_states_is_told_as_another(text: str, count: int) -> None:
    assert len(read(text, country="CL")) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("In separate talks with Peruvian Premier Ana Ruiz, Chilean President Rosa Vial spoke of trade.", 1),
        ("During two-hour talks with Peruvian Premier Ana Ruiz, Chilean President Rosa Vial spoke of trade.", 1),
        ("At the talks with Peruvian Premier Ana Ruiz, Chilean President Rosa Vial spoke of trade.", 1),
        ("Chilean President Rosa Vial was in Lima to seek talks with Peruvian Premier Ana Ruiz.", 0),
        ("Chilean President Rosa Vial is in Lima to arrange talks with Peruvian Premier Ana Ruiz.", 0),
        ("Chilean President Rosa Vial stayed in Lima to prepare talks with Peruvian Premier Ana Ruiz.", 0),
    ],
)
def test_somewhere_to_have_talks_is_not_in_talks(text: str, count: int) -> None:
    assert len(read(text)) == count


@pytest.mark.parametrize(
    ("text", "parties", "people"),
    [
        # What a ministry, or its spokesman, says of others is news.
        ("Peru's foreign ministry said Chilean President Rosa Vial met Premier Ana Ruiz in Lima on Monday.",
         ("CL", "PE"), ["Rosa Vial/CL", "Ana Ruiz/PE"]),
        ("A spokesman said Chilean President Rosa Vial spoke by phone with Peruvian Premier Ana Ruiz on Monday.",
         ("CL", "PE"), VIAL_RUIZ),
        ("The presidency has announced that Chilean President Rosa Vial met Peruvian Premier Ana Ruiz on Monday.",
         ("CL", "PE"), VIAL_RUIZ),
        # What several did at their talks; a paper that they signed at a place on a day.
        ("Chilean President Rosa Vial and Peruvian Premier Ana Ruiz agreed during talks in Lima on Monday to pay.",
         ("CL", "PE"), VIAL_RUIZ),
        ("Officials of Chile and Peru issued a statement after their meeting in Lima on Monday.", ("CL", "PE"), []),
        ("The Government of Peru and the African Union signed a loan agreement today at the Lake Hotel.",
         ("AFU", "PE"), []),
        ("Presidents Rosa Vial (Chile) and Ana Ruiz (Peru) on Monday signed the Lake Declaration in Lima.",
         ("CL", "PE"), VIAL_RUIZ),
    ],
)  # fmt: skip
def test_news_of_a_meeting_may_be_a_ministrys_or_a_deeds(
    text: str, parties: tuple[str, ...], people: list[str]
) -> None:
    (meeting,) = read(text)
    assert (meeting.status, meeting.parties, seats(meeting)) == ("held", parties, people)


@pytest.mark.parametrize(
    "text",
    [
        "The minister said Chilean President Rosa Vial met Peruvian Premier Ana Ruiz in Lima on Monday.",
        "The ministry said Chilean President Rosa Vial met Peruvian Premier Ana Ruiz last year.",
        "The presidency said it hopes that Chilean President Rosa Vial met no Peruvian.",
        "Chile and Peru signed an agreement in Lima in 2019.",
        "Chile and Peru signed an agreement that lowers tariffs.",
        "Chile agreed during talks in Lima on Monday to build a dam.",
        "Chile and its companies signed contracts in Lima on Monday.",
    ],
)
def test_what_others_tell_or_one_alone_does_is_no_meeting(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "status", "parties", "day", "place"),
    [
        ("Chile’s President Rosa Vial is in Bamako for the 46th ECOWAS Summit.",
         "held", ("CL", "ECOWAS"), None, "Bamako"),
        ("Chile’s President Rosa Vial arrived in Bamako on Monday for the Summit of ECOWAS.",
         "held", ("CL", "ECOWAS"), "2024-05-13", "Bamako"),
        ("Chile’s President Rosa Vial is in Bamako to attend the ECOWAS Summit.",
         "planned", ("CL", "ECOWAS"), None, "Bamako"),
        ("Chile’s President Rosa Vial came home on Monday from her participation in the 9th ECOWAS Summit in Bamako.",
         "held", ("CL", "ECOWAS"), "2024-05-13", "Bamako"),
        ("Chile’s President Rosa Vial looks forward to welcoming Peruvian Premier Ana Ruiz in Quito on June 8.",
         "planned", ("CL", "PE"), "2024-06-08", "Quito"),
        ("BAMAKO: Chile’s President Rosa Vial met Malian President Moussa Diop on Monday.",
         "held", ("CL", "ML"), "2024-05-13", "Bamako"),
    ],
)  # fmt: skip
def test_who_is_somewhere_for_a_conference_or_is_awaited(
    text: str, status: str, parties: tuple[str, ...], day: str | None, place: str
) -> None:
    (meeting,) = read(text)
    assert (meeting.status, meeting.parties, meeting.city) == (status, parties, place)
    assert (meeting.held_on.isoformat() if meeting.held_on else None) == day


@pytest.mark.parametrize(
    "text",
    [
        "Chilean President Rosa Vial is in Bamako for a rest.",
        "Chilean President Rosa Vial spoke at the Harbour Arbitration Centre (HAC) Summit in Bamako.",
        "Chilean President Rosa Vial arrived in Mali to attend the talks.",
        "Chilean President Rosa Vial looks forward to welcoming Peruvian Premier Ana Ruiz.",
        "Chilean President Rosa Vial looks forward to meeting new challenges in Peru on June 8.",
        "Note: Chilean President Rosa Vial praised Mali.",
    ],
)
def test_who_is_somewhere_else_or_merely_looks_forward(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Officials from Chile, Peru and Mali love trade. The officials issued a note after their meeting in Lima.",
         ("CL", "ML", "PE")),
        ("Chilean President Rosa Vial praised Peruvian Premier Ana Ruiz. The two agreed during talks in Lima to trade.",
         ("CL", "PE")),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz for the first time since November last year.",
         ("CL", "PE")),
        ("Chile and Peru held talks in Lima on Monday, before Premier Ana Ruiz took office last year.", ("CL", "PE")),
    ],
)  # fmt: skip
def test_they_met_and_what_is_only_counted_from_is_not_looked_back_on(text: str, parties: tuple[str, ...]) -> None:
    assert [meeting.parties for meeting in read(text)] == [parties]


@pytest.mark.parametrize(
    "text",
    [
        "Trade grew in Peru. They agreed during talks in Lima to go home.",
        "Chilean President Rosa Vial met Peruvian Premier Ana Ruiz last year.",
        "Chilean President Rosa Vial last met Peruvian Premier Ana Ruiz in November last year.",
    ],
)
def test_they_are_nobody_and_last_year_is_over(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "status", "parties", "day"),
    [
        ("The pledge was made during talks in Lima, Peru’s capital, between Premier Ana Ruiz and Chile’s Rosa Vial.",
         "held", ("CL", "PE"), None),
        ("LIMA, May 15 - Peru spoke on Tuesday.\n\nChile’s President Rosa Vial met Peruvian Premier Ana Ruiz.",
         "held", ("CL", "PE"), "2024-05-14"),
        ("Chilean Minister Rosa Vial led the Chilean delegation to the ECOWAS Summit in Abuja on Monday.",
         "held", ("CL", "ECOWAS"), "2024-05-13"),
        ("Chilean Minister Rosa Vial leads a delegation to Mali tomorrow for the ECOWAS Summit.",
         "planned", ("CL", "ECOWAS"), "2024-05-17"),
    ],
)  # fmt: skip
def test_where_when_and_at_the_head_of_whom(text: str, status: str, parties: tuple[str, ...], day: str | None) -> None:
    (meeting,) = read(text)
    assert (meeting.status, meeting.parties) == (status, parties)
    assert (meeting.held_on.isoformat() if meeting.held_on else None) == day


@pytest.mark.parametrize(
    "text",
    [
        "Chilean Minister Rosa Vial led a delegation to the beach in Peru.",
        "Chilean Minister Rosa Vial attended a school and said that her meeting with nobody in Peru was short.",
        "The pledge was made during talks in Lima, the capital, by Rosa Vial.",
    ],
)
def test_a_delegation_to_no_conference_is_no_meeting(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("President Rosa Vial of Chile spoke on Monday. In a statement by her aide, Ann Doe, the President spoke"
         " while receiving the Chair of ECOWAS and President of Togo, Ali Diop, in Quito.", ("CL", "TG")),
        ("Chilean President Rosa Vial was seen with friends participating in the ECOWAS Summit in Accra on Monday.",
         ("CL", "ECOWAS")),
        ("Chilean Minister Rosa Vial said this at the ECOWAS Conference in Accra on Monday.", ("CL", "ECOWAS")),
    ],
)  # fmt: skip
def test_the_president_of_a_statement_by_his_aide_and_who_was_seen_at_a_summit(
    text: str, parties: tuple[str, ...]
) -> None:
    assert [meeting.parties for meeting in read(text)] == [parties]


@pytest.mark.parametrize(
    "text",
    [
        "Chilean Minister Rosa Vial will join a team participating in the race of Accra.",
        "Chilean Minister Rosa Vial said so in Accra.",
        "According to a statement by her aide, Jane Doe, the President of Peru is ill.",
    ],
)
def test_who_is_seen_at_no_summit(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The foreign ministers of Peru and Mali, Ana Ruiz and Ali Diop, respectively called on Chile’s Rosa Vial.",
         [("CL", "PE"), ("CL", "ML")]),
        ("Chilean President Rosa Vial proposed to hold talks with Peruvian Premier Ana Ruiz.", []),
        ("Chilean President Rosa Vial offered to host talks with Peruvian Premier Ana Ruiz.", []),
        ("Officials of Chile and Peru met to attend the 7th Session of their commission in Lima on Monday.",
         [("CL", "PE")]),
        ("Officials of Chile and Peru met in Lima on Monday after President Rosa Vial of Mali took office.",
         [("CL", "PE")]),
    ],
)  # fmt: skip
def test_apart_and_only_proposed(text: str, parties: list[tuple[str, ...]]) -> None:
    assert [meeting.parties for meeting in read(text)] == parties


@pytest.mark.parametrize(
    ("text", "cities"),
    [
        ("QUITO: Chilean President Rosa Vial met Peruvian Premier Ana Ruiz in Bamako on Monday. Likewise, Vial met"
         " Cuban Premier Luis Diaz.", ["Bamako", "Bamako"]),
        ("BAMAKO - Chile’s Rosa Vial, Peru’s Ana Ruiz and Malian Premier Ali Diop met in Lima on Monday."
         " Vial also met Malian President Omar Sy in Quito.", ["Lima", "Quito"]),
        ("BAMAKO - Malian Premier Ali Diop met Peruvian Premier Ana Ruiz on Monday.", ["Bamako"]),
    ],
)  # fmt: skip
def test_who_also_met_met_where_the_others_did_and_not_where_the_story_was_written(
    text: str, cities: list[str]
) -> None:
    assert [meeting.city for meeting in read(text)] == cities
