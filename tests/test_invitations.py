"""Hosts and guests: at whose invitation somebody came, in whose honour a dinner was, where he will meet whom."""

from __future__ import annotations

from datetime import date

import pytest

from transforms.finding import Meeting
from transforms.meetings.meetings import find_meetings
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


@pytest.mark.parametrize(
    "text",
    [
        "They spoke at a banquet hosted by President Ana Ruiz of Peru in honour of Cuban President Luis Diaz.",
        "Minister Luis Diaz of Cuba stayed for a dinner given by Peruvian Minister Ana Ruiz in honor of him.",
        "President Luis Diaz of Cuba signed a memorandum on trade with President Ana Ruiz of Peru.",
        "Peruvian Minister Ana Ruiz praised Cuba.\n\nThis came during her talks with Cuban Minister Luis Diaz.",
        "Peruvian Minister Ana Ruiz and Cuban Minister Luis Diaz agreed.\n\nThe agreement was reached at a "
        "meeting on the margins of the fair.",
        "Peruvian Minister Ana Ruiz and Cuban Minister Luis Diaz are friends.\n\nThe Ruiz-Diaz talks took place, "
        "prior to the summit between Chilean President Rosa Vial and Nigerien President Issa Garba.",
        "Cuban Minister Luis Diaz will visit Chile. He will go to Peru, where he will meet President Ana Ruiz.",
    ],
)  # fmt: skip
def test_who_met_is_told_by_a_dinner_a_paper_a_sentence_before_or_a_place(text: str) -> None:
    meetings = [meeting for meeting in read(text) if meeting.rule != "visit"]
    assert [seats(meeting) for meeting in meetings] == [DIAZ_RUIZ]


@pytest.mark.parametrize(
    "text",
    [
        "The dinner hosted by President Ana Ruiz of Peru was in honour of Peruvian painters.",
        "President Luis Diaz of Cuba signed an agreement with great relief for Peru.",
        "Peruvian Minister Ana Ruiz praised Cuba.\n\nThis came at a meeting of her party.",
        "Peruvian Minister Ana Ruiz is a friend of Cuba.\n\nThe Lima-Havana talks are a dream.",
        "Peruvian Minister Ana Ruiz told Cuba that the remarks were made at the last meeting.",
        "The Ruiz-Diaz meeting was held behind closed doors in Peru, not in Cuba.",
    ],
)
def test_a_dinner_a_paper_or_a_place_by_itself_tells_of_no_meeting(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "title", "country", "parties", "form"),
    [
        ("It is good to be here.", "Joint press point with the NATO Secretary General and the Prime Minister of Peru",
         "NATO", ("NATO", "PE"), "in_person"),
        ("We met early.", "Joint news conference by the Foreign Ministers of Peru and Cuba", None, ("CU", "PE"),
         "in_person"),
        ("In his opening address at the African Union Summit in Accra on Tuesday, President Issa Garba of Niger spoke.",
         None, None, ("AFU", "NE"), "in_person"),
        ("On May 13, the Government of Peru and the Cuban Government held a signing ceremony for notes.", None, None,
         ("CU", "PE"), "in_person"),
        ("Minister Ana Ruiz spoke with Cuban Minister Luis Diaz. In the phone call, they agreed on trade.", None, "PE",
         ("CU", "PE"), "phone"),
    ],
)  # fmt: skip
def test_a_joint_press_point_a_speech_a_ceremony_and_a_call_are_told_as_such(
    text: str, title: str | None, country: str | None, parties: tuple[str, ...], form: str
) -> None:
    (meeting,) = read(text, title=title, country=country)
    assert (meeting.parties, meeting.format) == (parties, form)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("All is well in Peru.", "Joint press release of the Foreign Ministers of Peru and Cuba"),
        ("All is well in Peru.", "Press point by the Cuban Foreign Minister"),
        ("In her address at the Lima Business Forum, President Ana Ruiz of Peru praised Cuban music.", None),
        ("In her address to the nation, President Ana Ruiz of Peru praised Cuban music.", None),
    ],
)
def test_a_press_release_or_a_speech_at_home_is_no_meeting(text: str, title: str | None) -> None:
    assert read(text, title=title) == ()


@pytest.mark.parametrize(
    ("text", "parties", "country"),
    [
        ("The 9th Summit of the Heads of State of the African Union was held in Accra, Ghana, on 13 May.\n\nIt was "
         "opened by the President of Ghana.", ("AFU", "GH"), "GH"),
        ("The Meeting of Ministers of Health of ASEAN was held in Hanoi on 13 May.\n\nMinisters of Vietnam opened it.",
         ("ASEAN", "VN"), "VN"),
        ("The Meeting of Heads of Government of CARICOM was held at Kingston, Jamaica.\n\nThe members "
         "dined. The Prime Minister of Jamaica presided over the talks.", ("CARICOM", "JM"), "JM"),
        ("Minister Ana Ruiz of Peru and Minister Luis Diaz of Cuba met at the Cuban Ministry of Trade.", ("CU", "PE"),
         "CU"),
        ("Minister Ana Ruiz of Peru and Minister Luis Diaz of Cuba met at the Parliament of Peru.", ("CU", "PE"), "PE"),
        ("Minister Ana Ruiz of Peru and Minister Luis Diaz of Cuba met at Peru's Presidential Palace.", ("CU", "PE"),
         "PE"),
        ("Minister Ana Ruiz of Peru and Minister Luis Diaz of Cuba met at the Cuban Embassy.", ("CU", "PE"), None),
    ],
)  # fmt: skip
def test_where_a_body_sat_and_whose_ministry_it_was(text: str, parties: tuple[str, ...], country: str | None) -> None:
    (meeting,) = read(text)
    assert (meeting.parties, meeting.country) == (parties, country)


@pytest.mark.parametrize(
    "text",
    [
        "A Summit of the Heads of State of the African Union was held in Accra, Ghana, on 13 May.\n\nGhana is warm.",
        "A sitting of the African Union was held in Accra, Ghana, in May.\n\nIt was opened by the President of Ghana.",
        "The Summit of Heads of State of the African Union will be held in Accra.\n\nGhana's President was chair.",
        "She wrote a message hoping that Peru and Cuba would meet again.",
        "Ministers of Peru were glad at the conclusion of the negotiations with Cuba.",
    ],
)
def test_a_session_that_nobody_headed_a_hope_or_an_end_of_negotiations_is_no_meeting(text: str) -> None:
    assert read(text) == ()


def test_whoever_represented_a_state_at_a_body_s_session_sat_for_it() -> None:
    (meeting,) = read(
        "The Meeting of Heads of Government of CARICOM was held at Kingston, Jamaica. Jamaican Prime Minister Ann Brown"
        " chaired it. In attendance were the Prime Minister of Barbados, the Rt. Honourable Mia Clarke, and the Prime "
        "Minister of Grenada, Keith Noel. Saint Lucia was represented by Alva Charles, Minister of External Affairs; "
        "Haiti was represented by Ambassador Guy Lamartine."
    )
    assert meeting.parties == ("BB", "CARICOM", "GD", "HT", "JM", "LC")
    assert {"Mia Clarke/BB", "Keith Noel/GD", "Alva Charles/LC", "Guy Lamartine/HT"} <= seats(meeting)


def test_whoever_accompanied_somebody_is_of_his_side() -> None:
    (meeting,) = read(
        "President Luis Diaz of Cuba met President Ana Ruiz of Peru. President Diaz was accompanied by Jose Gil, "
        "Minister of Trade."
    )
    assert "Jose Gil/CU" in seats(meeting)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Peru on Monday summoned Cuba's ambassador over it.", 1),
        ("Peru today hosted Cuban Minister Luis Diaz.", 1),
        ("Peru on Tuesday held talks with Cuban officials.", 1),
        ("A ship of Peru on Monday hosted Cuban painters.", 0),
        ("Rain in Peru on Monday delayed the Cuban ambassador.", 0),
        ("Peru's summer today hosted no Cuban guests.", 0),
    ],
)
def test_a_day_stands_between_a_state_and_what_it_did(text: str, count: int) -> None:
    assert len(read(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Minister Ana Ruiz of Peru and Minister Luis Diaz of Cuba exchanged views ahead of a fair next month.", 1),
        ("Minister Ana Ruiz of Peru and Minister Luis Diaz of Cuba discussed the treaty that was signed in 2015.", 1),
        ("Minister Ana Ruiz of Peru and Minister Luis Diaz of Cuba discussed in June 2015 their treaty.", 0),
        ("In June 2015 Minister Ana Ruiz of Peru and Minister Luis Diaz of Cuba discussed their treaty.", 0),
    ],
)
def test_the_time_of_a_topic_is_not_that_of_the_talks(text: str, count: int) -> None:
    assert len(read(text)) == count
