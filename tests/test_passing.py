"""Encounters that are told in passing: used for something, an envoy called in, a paper signed each for his side."""

from __future__ import annotations

import pytest
from reports import only, read

MATCHING = {
    "summoned": [
        "Peru summoned the Chilean ambassador on Tuesday to protest against the map.",
        "Omani Deputy Foreign Minister Salim Nasser summoned Kenyan Ambassador Amos Otieno on Monday over the remarks.",
        "Chile's charge d'affaires was summoned by the Peruvian foreign ministry on Monday and handed a note.",
    ],
    "held_between": [
        "This was the outcome of the video meeting held yesterday between the President of Peru and the EU mediators.",
        "The talks held on Monday between the foreign ministers of Peru and Chile lasted an hour.",
        "Fish was the topic of a meeting held in Muscat on Tuesday between the ministers of Oman and Kenya.",
    ],
    "signed_for": [
        "Kenyan Minister Amos Otieno signed the pact on behalf of the government of Kenya while Omani Ambassador"
        " Salim Nasser signed on behalf of the government of Oman at a ceremony on Tuesday.",
        "Peruvian Minister Ana Ruiz signed the memorandum on behalf of her country, while Chilean Ambassador Luis Diaz"
        " signed on behalf of Chile on Monday.",
        "On Monday Chadian Minister Ali Saleh signed on behalf of Chad while Nigerien Minister Issa Garba signed on"
        " behalf of Niger.",
    ],
    "talks_held": [
        "Chilean President Rosa Vial used a phone call with her Peruvian counterpart Tuesday to ask for help.",
        "Omani Foreign Minister Salim Nasser used talks with Kenyan Foreign Minister Amos Otieno to press for a truce.",
        "On Monday, Finnish President Eero Laine used his meeting with Estonian President Jaan Tamm to speak of ships.",
    ],
    "told_at": [
        "Peru’s Foreign Minister Ana Ruiz told her Chilean counterpart Luis Diaz to open the border at their May 13"
        " meeting in Panama.",
        "Omani Minister Salim Nasser urged Kenyan Minister Amos Otieno to lift the duty during their talks on Monday.",
        "Chadian President Ali Saleh warned Nigerien President Issa Garba of the flood in a call on Tuesday.",
    ],
    "discussed": [
        "Kenyan Minister Amos Otieno raised the dam with Omani Minister Salim Nasser during his visit to Muscat.",
        "On the boats, Chilean Minister Rosa Vial raised the matter with Peruvian Minister Ana Ruiz on Monday.",
        "Finnish President Eero Laine also raised the cables with Estonian President Jaan Tamm at their meeting.",
    ],
    "conference": [
        "Minister Ana Holm represented Sweden at the NATO Summit in Washington on Tuesday.",
        "Kenyan Minister Amos Otieno represented Kenya at the 12th SADC Summit in Lusaka on Monday.",
        "Deputy Minister Ali Saleh of Chad is representing Chad at the ECOWAS Summit in Accra today.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in MATCHING.items() for text in texts])
def test_a_rule_finds_its_encounter(rule: str, text: str) -> None:
    meeting = only(text)
    assert (meeting.rule, meeting.status) == (rule, "held")


@pytest.mark.parametrize(
    "text",
    [
        "Peru summoned its ambassador to Chile on Tuesday for consultations.",
        "Peru should have summoned the Chilean ambassador, a lawmaker said on Tuesday.",
        "Peru has often summoned the Chilean ambassador.",
        "The talks held in March between the foreign ministers of Peru and Chile lasted an hour.",
        "The film of the meeting held between the two in 1982 was shown in Peru.",
        "A prize was given on Monday at the contest held between schools of Peru and Chile.",
        "The Ambassador of Peru signed the book on behalf of Peru and its people on Tuesday.",
        "Peruvian Minister Ana Ruiz signed on behalf of Peru and Director Jose Paz on behalf of the port on Monday.",
        "In 2019, Minister Ana Ruiz signed on behalf of Peru and Minister Luis Diaz signed on behalf of Chile.",
        "Chilean President Rosa Vial used the meeting of her cabinet to praise Peru.",
        "A call for tenders will be used for the talks of Peru.",
        "Peru’s Foreign Minister Ana Ruiz urged Chilean Minister Luis Diaz to open the border.",
        "Peru’s Foreign Minister Ana Ruiz told reporters at their hotel that the meeting with Chile was far.",
        "Kenyan Minister Amos Otieno raised the flag with Omani Minister Salim Nasser in mind.",
        "Kenyan Minister Amos Otieno raised the price of grain with effect from Monday.",
        "Minister Ana Holm represents Sweden at the Ministry of Trade.",
        "A stamp that represented Sweden at the fair was sold.",
    ],
)
def test_a_lookalike_is_no_encounter(text: str) -> None:
    assert read(text) == ()


def test_many_rounds_of_talks_are_looked_back_on_deep_in_a_story() -> None:
    opening = "Rain fell in Lima.\n\nIt fell all day.\n\n"
    assert not read(f"{opening}To end the dispute, Peru has hosted a series of six-party talks with Chile and Cuba.")
    assert not read(f"{opening}Chad has held several rounds of talks with Niger.")
    assert not read(f"{opening}Kenya has had numerous rounds of talks with the governments of Oman and Chad.")
    assert read("Peru has hosted a series of talks with Chile, Cuba and Oman.")


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Kenyan Prime Minister Amos Otieno was in Lima on Wednesday. There he met President Ana Ruiz.", "Lima", "PE"),
        ("Omani Minister Salim Nasser flew to Nairobi. While there, he met Minister Amos Otieno.", "Nairobi", "KE"),
        (
            "Chadian Minister Ali Saleh is in Muscat. In the capital he met Foreign Minister Salim Nasser.",
            "Muscat",
            "OM",
        ),
    ],
)
def test_there_is_the_place_of_the_sentence_before(text: str, city: str, country: str) -> None:
    meeting = only(text)
    assert (meeting.city, meeting.country) == (city, country)
    assert country in meeting.parties


def test_there_are_is_no_place() -> None:
    meeting = only("Kenyan Minister Amos Otieno was in Lima. There are two roads. He met President Ana Ruiz of Chile.")
    assert (meeting.city, meeting.parties) == (None, ("CL", "KE"))


@pytest.mark.parametrize(
    "text",
    [
        "Chad's President Ali Saleh was welcomed at Niamey airport by Nigerien President Issa Garba, with whom he held"
        " talks.",
        "Chad's President Ali Saleh arrived in Niamey on Wednesday.\n\nHe was received by Nigerien President Issa Garba"
        " at the airport, where the two presidents held a closed meeting.",
        "Chad's President Ali Saleh was received on arrival by Nigerien President Issa Garba, before they had lunch.",
    ],
)
def test_a_welcome_at_the_airport_is_a_meeting_where_they_talked_there(text: str) -> None:
    meeting = only(text)
    assert [person.name for person in meeting.participants] == ["Ali Saleh", "Issa Garba"]


def test_a_welcome_at_the_airport_alone_is_none() -> None:
    assert not read("Chad's President Ali Saleh was received by Nigerien President Issa Garba at the airport.")


def test_the_signatories_of_both_sides_take_part() -> None:
    meeting = only(MATCHING["signed_for"][2])
    assert [(each.name, each.party) for each in meeting.participants] == [("Ali Saleh", "TD"), ("Issa Garba", "NE")]


def test_an_office_alone_is_nobody_else_s() -> None:
    called = "\n\nEU Ambassador Jan Berg called on the minister yesterday."
    story = "Foreign Minister Amos Otieno wrote a letter. Omani Foreign Minister Salim Nasser will speak."
    assert read(story + called) == ()
    assert only(f"Kenyan Foreign Minister Amos Otieno flew to Muscat.{called}").parties == ("EU", "KE")


def test_he_is_nobody_else_than_the_one_told_first_whose_state_is_not_known() -> None:
    story = "Foreign Minister Amos Otieno wrote to his counterpart from Oman Salim Nasser."
    assert read(f"{story} He also met Chilean President Rosa Vial on Tuesday.") == ()
    assert only(f"Kenyan {story} He also met Chilean President Rosa Vial on Tuesday.").parties == ("CL", "KE")


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Minister also called on the Uzbek President this morning.",
        "Minister Amos Otieno called on the Omani Prime Minister to discuss the port.",
        "Amos Otieno, Minister of Trade, called on the Chilean ambassador in Nairobi.",
    ],
)
def test_an_office_of_a_people_is_called_on(text: str) -> None:
    assert (only(text, country="KE").rule, "KE" in only(text, country="KE").parties) == ("courtesy_call", True)


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan Minister Amos Otieno called on the Omani prime minister to open the port.",
        "Kenyan Minister Amos Otieno called on Omani Prime Minister Salim Nasser to open the port.",
        "Kenyan Minister Amos Otieno calls on the Peruvian President and his government to leave.",
        "Kenyan Minister Amos Otieno called on Oman to meet its obligations.",
    ],
)
def test_whoever_is_called_on_to_act_is_not_met(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Minister Amos Otieno is leading Kenya’s delegation to the SCO Summit.", ("KE", "SCO")),
        ("Minister Amos Otieno led Kenya's delegation to the African Union Summit in Accra on Tuesday.", ("AFU", "KE")),
        ("Minister Amos Otieno heads Kenya's delegation to the NATO Summit.", ("KE", "NATO")),
    ],
)
def test_who_leads_a_state_s_delegation_takes_part(text: str, parties: tuple[str, ...]) -> None:
    assert only(text, country="KE").parties == parties


def test_who_leads_a_delegation_to_a_fair_is_at_no_meeting() -> None:
    assert read("Minister Amos Otieno leads Kenya's delegation to the fair in Lima.", country="KE") == ()
