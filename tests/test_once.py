"""What is told twice is one meeting, what is told of nobody or by somebody in a transcript is none."""

from __future__ import annotations

import pytest
from reports import only, read

MET = "Chad's Foreign Minister Abba Deby spoke by phone with Niger's Foreign Minister Issa Garba on Wednesday."
TRANSCRIPT = "MINISTER DEBY: Good morning.\n\nQUESTION: Thank you.\n\nMINISTER DEBY: {}"


@pytest.mark.parametrize(
    "topic",
    [
        "He condemned the raid of May 10. Minister Deby and Minister Garba also discussed the price of grain.",
        "Minister Deby and Minister Garba exchanged views on the meetings in Niamey.",
        "The flood of May 6 was severe. Abba Deby and Issa Garba discussed an address to the fishermen.",
    ],
)
def test_a_topic_of_those_who_met_is_of_their_meeting(topic: str) -> None:
    meeting = only(f"{MET} {topic}")
    assert (meeting.format, str(meeting.held_on)) == ("phone", "2024-05-15")


@pytest.mark.parametrize(
    "other",
    [
        "On Monday Abba Deby and Issa Garba discussed grain in Niamey.",
        "Abba Deby and Mali's Foreign Minister Awa Keita discussed grain in Bamako.",
        "Abba Deby and Issa Garba will meet in Niamey on May 20.",
    ],
)
def test_what_is_told_of_another_day_or_others_is_another_meeting(other: str) -> None:
    assert len(read(f"{MET} {other}")) == 2


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Chad's Foreign Minister Abba Deby will travel to Geneva on May 20 to attend the WHO Assembly.",
         [("TD", "WHO")]),
        ("Chad's Foreign Minister Abba Deby will travel to Lagos on May 20 to take part in the ECOWAS Summit.",
         [("ECOWAS", "TD")]),
        ("Chad's Foreign Minister Abba Deby will travel to Vienna, Austria, May 20-22, to participate in the OPEC "
         "Conference and speak on oil.", [("OPEC", "TD")]),
    ],
)  # fmt: skip
def test_who_goes_to_a_body_s_session_visits_no_state(text: str, parties: list[tuple[str, ...]]) -> None:
    assert [meeting.parties for meeting in read(text)] == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Chad's Foreign Minister Abba Deby will visit Austria on May 20.", [("AT", "TD")]),
        ("Chad's Foreign Minister Abba Deby will visit Peru on May 20 and attend the WHO Assembly in Geneva.",
         [("PE", "TD"), ("TD", "WHO")]),
        ("Chad's Foreign Minister Abba Deby will travel to Lima on May 20 to attend a fair of books.", [("PE", "TD")]),
    ],
)  # fmt: skip
def test_whoever_goes_to_a_state_visits_it(text: str, parties: list[tuple[str, ...]]) -> None:
    assert sorted(meeting.parties for meeting in read(text)) == parties


@pytest.mark.parametrize(
    "said",
    [
        "In terms of the talks between Niger and Mali, there is progress.",
        "Niger's president met Mali's president at the end of the war.",
        "There was a summit with President Issa Garba of Niger and much else.",
    ],
)
def test_what_is_said_in_a_turn_is_no_report_without_its_day(said: str) -> None:
    assert read(TRANSCRIPT.format(said)) == ()


def test_a_question_reports_nothing() -> None:
    text = TRANSCRIPT.format("Yes.") + "\n\nQUESTION: Chad's president met Niger's president today. Your view."
    assert read(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        TRANSCRIPT.format("Today Niger's President Issa Garba met Mali's President Awa Keita in Bamako."),
        "NIAMEY: Niger's President Issa Garba met Mali's President Awa Keita.",
        "Niger's President Issa Garba met Mali's President Awa Keita.\n\nWHO: All.\n\nWHAT: A fair.",
    ],
)
def test_a_turn_s_news_and_what_stands_in_none_are_reports(text: str) -> None:
    assert only(text).parties == ("ML", "NE")


@pytest.mark.parametrize(
    ("text", "title", "parties"),
    [
        ("Niger's President Issa Garba met today the Ambassador of Peru, Ana Ruiz, the Ambassador of Chad, Abba Deby, "
         "and the Ambassador of Cuba, Luis Diaz.", None, [("CU", "NE", "PE", "TD")]),
        ("Niger's Foreign Minister Issa Garba spoke today with Peruvian Foreign Minister Ana Ruiz, Chadian Foreign "
         "Minister Abba Deby and Cuban Foreign Minister Luis Diaz.", "Minister Garba's Call with Foreign Ministers",
         [("CU", "NE", "PE", "TD")]),
        ("Niger's Foreign Minister Issa Garba spoke separately with Peruvian Foreign Minister Ana Ruiz and Chadian "
         "Foreign Minister Abba Deby.", "Minister Garba's Call with Foreign Ministers", [("NE", "PE"), ("NE", "TD")]),
        ("Niger's President Issa Garba met today the Ambassador of Peru, Ana Ruiz, and the Ambassador of Chad, Abba "
         "Deby.", None, [("NE", "PE"), ("NE", "TD")]),
    ],
)  # fmt: skip
def test_envoys_and_those_of_one_call_are_received_together(
    text: str, title: str | None, parties: list[tuple[str, ...]]
) -> None:
    assert [meeting.parties for meeting in read(text, title=title)] == parties


@pytest.mark.parametrize(
    "text",
    [
        "Minister Abba Deby pledged support to meet Niger's humanitarian, security, and economic needs.",
        "There have been many calls, meetings, and talks with Niger, Minister Abba Deby wrote.",
        "President Abba Deby spoke to the nation about Niger's President Issa Garba.",
        "Minister Abba Deby left it to Niger's Minister Issa Garba to speak to progress.",
        "In the absence of talks with Niger, Minister Abba Deby bought grain.",
        "Minister Abba Deby praised the successful conclusion of the negotiations between Chad and Niger.",
        "Niger must decide whether it wants to seriously engage in talks with Chad.",
        "Minister Abba Deby invited Niger's Minister Issa Garba to attend a food summit.",
        "Minister Abba Deby met with the labour leaders and activists of Niger.",
        "Minister Abba Deby met with representatives of Nigerien NGOs.",
        "The plans of Chad were met with applause in Niger.",
        "Minister Abba Deby sent a letter hoping that the D.R. Congo and Niger would meet soon.",
        "Minister Abba Deby hopes Niger's President Issa Garba will arrive in Abéché for a visit.",
        "Should Minister Abba Deby and Niger's Minister Issa Garba hold talks in Lima, it would be the first.",
        "If Minister Abba Deby meets Niger's Minister Issa Garba, it will be on Monday.",
        "Minister Abba Deby presented an initiative for a Chad-Niger summit to be held in Lima.",
        "Talks were under way to arrange talks with Niger's Minister Issa Garba, said Minister Abba Deby.",
        "Minister Abba Deby and Niger's Minister Issa Garba were supposed to meet on Tuesday.",
        "Minister Abba Deby left to prepare for talks with Niger's Minister Issa Garba.",
        "Protocol chief Abba Deby of Chad welcomed Niger's Minister Issa Garba upon arrival at the airport.",
        "Minister Abba Deby praised the latest progress in the talks between Niger and Mali.",
        "Minister Abba Deby lamented the deadlock in talks with Niger's Minister Issa Garba.",
        "Minister Abba Deby hailed Peru's role in the negotiations between Niger and Mali.",
        "Neither Minister Abba Deby nor Niger's Minister Issa Garba has held talks with the other.",
        "No sitting president of Chad has ever met President Issa Garba of Niger.",
        "Minister Abba Deby carried an invitation from his president to meet with Niger's Minister Issa Garba.",
        "The Niger-backed peace talks to end Chad's war will resume after the rains.",
        "On 8 March 2018 Minister Abba Deby was to meet Niger's Minister Issa Garba.",
        "Minister Abba Deby met Niger's Minister Issa Garba in 2019. In talks with Issa Garba, he wept.",
        "Minister Abba Deby visited the State House on May 3 and Niger's Minister Issa Garba was in Lima.",
        "The storm passed near the Niger-Mali border, where a meeting of the herders was held.",
        "Rain fell.\n\nGrain grew.\n\nPresident Issa Garba of Niger and President Abba Deby held three meetings.",
    ],
)
def test_what_only_sounds_like_a_meeting_is_none(text: str) -> None:
    assert [(meeting.rule, meeting.parties) for meeting in read(text, country="TD")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Minister Abba Deby met Niger's Minister Issa Garba on Monday to discuss grain needs.",
        "Minister Abba Deby spoke to Niger's Minister Issa Garba on Monday.",
        "Minister Abba Deby was the first foreigner to meet Niger's Minister Issa Garba on Monday.",
        "Minister Abba Deby has had talks with Niger's Minister Issa Garba on Monday.",
        "Minister Abba Deby met with leaders of Niger on Monday.",
        "Minister Abba Deby met with Niger's Minister Issa Garba on Monday to continue the work of the Chad-Mali "
        "Commission.",
        "In the talks with Niger's Minister Issa Garba on Monday, the two sides spoke of the work of the UN in Mali.",
        "Minister Abba Deby arrived for talks with Niger's Minister Issa Garba on Monday.",
        "Minister Abba Deby received Niger's Minister Issa Garba at the airport on Monday, where the two held talks.",
        "During talks with Niger's Minister Issa Garba on Monday, Minister Abba Deby said that Chad will send grain.",
        "Minister Abba Deby visited Niger's Minister of State Issa Garba on Monday.",
        "A Chad-Niger meeting at the Niger-Mali border was held on Monday.",
        "On Monday President Issa Garba of Niger and President Abba Deby held three meetings.",
        "Minister for EU Affairs Abba Deby met Niger's Minister Issa Garba on Monday, and that was all.",
    ],
)
def test_what_sounds_alike_but_is_a_meeting_is_held(text: str) -> None:
    meeting = only(text, country="TD")
    assert (meeting.status, meeting.parties) == ("held", ("NE", "TD"))


@pytest.mark.parametrize(
    "text",
    [
        "In his meetings with Niger's Minister Issa Garba, Minister Abba Deby will speak of grain.",
        "Grain is expected to be high on the agenda during the talks with Niger's Minister Issa Garba.",
        "At talks with Niger's Minister Issa Garba next week, Minister Abba Deby is expected to sell grain.",
    ],
)
def test_talks_at_which_something_will_be_said_are_to_come(text: str) -> None:
    meeting = only(text, country="TD")
    assert (meeting.status, meeting.parties) == ("planned", ("NE", "TD"))


def test_days_told_before_are_not_those_of_what_comes_later() -> None:
    text = "President Abba Deby of Chad and President Issa Garba of Niger met on Wednesday and agreed to hold a summit."
    assert [(m.status, str(m.held_on)) for m in read(text)] == [("held", "2024-05-15"), ("planned", "None")]


def test_who_tells_of_a_meeting_is_not_there() -> None:
    text = (
        "According to Malian Minister Awa Keita, Chad's Minister Abba Deby is expected to hold talks with Niger's "
        "Minister Issa Garba."
    )
    assert only(text).parties == ("NE", "TD")


def test_the_press_conference_of_those_who_met_is_no_other_meeting() -> None:
    met = "President Abba Deby of Chad and President Issa Garba of Niger met on Wednesday."
    assert only(f"{met} The two leaders will hold a joint press conference later.").status == "held"
    assert only(f"{met} They are expected to hold a joint press conference after the talks.").status == "held"
    assert len(read(f"{met} The two leaders will hold a second round of talks next month.")) == 2


def test_a_protest_is_lodged_over_whoever_is_not_there() -> None:
    text = (
        "Japan's deputy foreign minister Ken Mori on Wednesday summoned Russian Ambassador Ivan Orlov to lodge a "
        "protest over Prime Minister Oleg Petrov's visit to an isle."
    )
    assert [each.name for each in only(text).participants] == ["Ken Mori", "Ivan Orlov"]


def test_the_day_of_another_call_is_not_that_of_this_one() -> None:
    text = (
        "Chad's Minister Abba Deby spoke today with Ana Ruiz, Chief of Staff of Peruvian President Rosa Vial, to "
        "follow up on their May 10 call and President Issa Garba's May 10 call with others."
    )
    assert str(only(text).held_on) == "2024-05-16"


def test_what_was_left_on_a_day_was_not_attended_on_it() -> None:
    text = "President Abba Deby of Chad on Monday left the country to lead the delegation to the African Union Summit."
    meeting = only(text)
    assert (meeting.parties, meeting.held_on) == (("AFU", "TD"), None)


def test_the_session_of_a_body_that_somebody_attends_is_one_meeting() -> None:
    text = (
        "President Abba Deby of Chad will attend the African Union Summit. The session of the Heads of State of the "
        "African Union and Chad will be held on May 20."
    )
    assert len(read(text)) == 1


def test_a_secretariat_is_no_session_and_a_weekday_no_city() -> None:
    text = "Chad's Minister Abba Deby will deliver a speech at the Pacific Islands Forum Secretariat in Suva on May 20."
    assert read(text) == ()
    met = "Chad's Minister Abba Deby met Niger's Minister Issa Garba in the Malian capital Wednesday."
    assert only(met).city != "Wednesday"
