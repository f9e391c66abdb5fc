"""Sessions, trips, datelines and delegations: who met whom where the words are those of the wider world."""

from __future__ import annotations

from datetime import date

import pytest
from reports import THURSDAY, only, read

from transforms.finding import Meeting
from transforms.prose import read_prose


def seats(meeting: Meeting) -> list[str]:
    return [f"{person.name}/{person.party}" for person in meeting.participants]


MATCHING = {
    "session": [
        "Chad and Niger trade more, it was said during the 6th session of the Chad-Niger Commission held on May 15-16.",
        "On Tuesday, at the second meeting of the Peru/Chile Border Committee, the customs rules were read.",
        "The list was drawn up on May 15 during the first round of the Oman-Kenya consultations.",
    ],
    "brought_together": [
        "The meeting brought together representatives from Chad, Niger and Mali.",
        "Wednesday's conference in Lima brought together the foreign ministers of Peru and Chile.",
        "The workshop brings together officials of Kenya, Uganda and Rwanda.",
    ],
    "together": [
        "Chad and Niger yesterday discussed the price of grain.",
        "Peru and Chile jointly discussed fisheries.",
        "Chilean President Rosa Vial, Peruvian President Ana Ruiz and Cuban President Luis Diaz attended the forum.",
    ],
    "took_place": [
        "A summit between President of Chad Abba Deby and President of Niger Issa Garba has been held in Niamey.",
        "The 20th session of the Chad/Niger Joint Commission for Trade was held at Niamey from 13 to 15 May.",
        "The talks between Peru and Chile have been hosted by the OAS in Washington.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in MATCHING.items() for text in texts])
def test_a_rule_finds_its_encounter(rule: str, text: str) -> None:
    meeting = only(text)
    assert (meeting.rule, meeting.status) == (rule, "held")


@pytest.mark.parametrize(
    "text",
    [
        "Chad thanked Niger for its help during the 6th session of the Chad-Niger Commission.",
        "The rules agreed at the second meeting of the Peru/Chile Border Committee in 2019 are in force.",
        "Peru spoke of the first round of the Oman-Kenya consultations.",
        "The meeting brought together farmers and bankers of Peru.",
        "The conference brought together students from Chad and Niger.",
        "The law brings together what Chad and Niger wrote.",
        "Newspapers in Chad and Niger yesterday discussed the price of grain.",
        "Chilean President Rosa Vial took part in the forum.",
        "The report on Peru and Chile discussed fisheries.",
        "Talks with Chad and Niger go on, and a trade fair with Mali has been launched.",
    ],
)
def test_a_lookalike_is_no_encounter(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Chadian President Abba Deby will hold an official visit to Niger on May 20.", date(2024, 5, 20)),
        ("President Abba Deby of Chad is due to arrive in Niger on Monday.", date(2024, 5, 20)),
        ("Chadian President Abba Deby will leave on May 18 for Niger.", date(2024, 5, 18)),
        ("At the invitation of the President of Niger, Issa Garba, Abba Deby, President of Chad, will begin a visit to "
         "Niger on May 21.", date(2024, 5, 21)),
    ],
)  # fmt: skip
def test_a_trip_announced_in_whatever_words_is_a_planned_meeting(text: str, day: date) -> None:
    meeting = only(text)
    assert (meeting.status, meeting.parties, meeting.country) == ("planned", ("NE", "TD"), "NE")
    assert meeting.held_on == day
    assert seats(meeting)[0] == "Abba Deby/TD"


@pytest.mark.parametrize(
    "text",
    [
        "The funds of Chad will go to Niger on May 20.",
        "A convoy of the Chadian Red Crescent will leave for Niger on Monday.",
        "The head of Chad's railways is known in Niger.",
    ],
)
def test_what_goes_abroad_without_anybody_is_no_visit(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Peru and Cuba held talks in the Chadian city of Abéché on Monday.", "Abéché", "TD"),
        ("The talks between Peru and Cuba will take place in the Kenyan port city of Malindi.", "Malindi", "KE"),
        ("Peruvian Minister Ana Ruiz met Cuban Minister Luis Diaz in the city of Lima.", "Lima", "PE"),
        ("Peruvian Minister Ana Ruiz met Cuban Minister Luis Diaz in the Peruvian style.", None, None),
        ("Peru and Cuba held talks in the Chadian manner on Monday.", None, None),
        ("Peru and Cuba held talks on Monday about the Kenyan city of Malindi.", None, None),
    ],
)  # fmt: skip
def test_the_city_is_told_by_whose_it_is(text: str, city: str | None, country: str | None) -> None:
    meeting = only(text)
    assert (meeting.city, meeting.country) == (city, country)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("LIMA, Peru (XY) - Chad's leaders held talks with Niger's President Issa Garba on Monday.", ("NE", "TD")),
        ("HAVANA — The foreign ministers of Chad and Niger met on Monday.", ("NE", "TD")),
        ("Chilean President Rosa Vial met Peruvian President Ana Ruiz ahead of the APEC summit to be held in Lima.",
         ("CL", "PE")),
    ],
)  # fmt: skip
def test_neither_the_dateline_nor_the_occasion_took_part(text: str, parties: tuple[str, ...]) -> None:
    assert [meeting.parties for meeting in read(text)] == [parties]


def test_what_comes_behind_a_visit_is_a_meeting_of_its_own() -> None:
    text = (
        "Chadian President Abba Deby will be received by President Issa Garba of Niger on May 20. It comes ahead "
        "of the 6th session of the Chad-Niger Commission, to be hosted virtually from 3 to 5 June."
    )
    assert [(m.format, m.held_on) for m in read(text)] == [
        ("in_person", date(2024, 5, 20)),
        ("video", date(2024, 6, 3)),
    ]


def test_two_of_two_states_met_during_a_forum_were_met_apart() -> None:
    text = (
        "Fiji's Prime Minister Jone Tuilevu held bilateral talks with Chad's Minister Abba Deby and Niger's Minister "
        "Issa Garba during the Islands Forum."
    )
    assert [meeting.parties for meeting in read(text)] == [("FJ", "TD"), ("FJ", "NE")]


def test_those_of_a_delegation_are_of_the_party_that_it_is_of() -> None:
    text = (
        "The 20th session of the Chad-Niger Commission was held in Niamey on May 14.\n\nThe delegation of the Republic "
        "of Chad was led by Abba Deby, Minister of Trade, and included Moussa Baro, Minister of Mines. The Niger side, "
        "led by Minister Issa Garba, spoke last."
    )
    assert seats(read(text)[0]) == ["Abba Deby/TD", "Moussa Baro/TD", "Issa Garba/NE"]


def test_those_who_met_by_their_office_are_named_a_sentence_later() -> None:
    text = (
        "The presidents of Chad, Niger and Mali met in Niamey on Monday. Chadian President Abba Deby thanked his host. "
        "President Issa Garba of Niger offered grain. Mali's Trade Minister Oumou Keita was not there."
    )
    assert sorted(seats(only(text))) == ["Abba Deby/TD", "Issa Garba/NE"]


@pytest.mark.parametrize(
    "text",
    [
        "Officials of Chad and Niger met in Niamey on Monday. Chadian President Abba Deby praised them.",
        "The foreign ministers of Chad and Niger met on Monday. Chadian President Abba Deby praised them.",
        "The prime ministers of Chad and Niger met on Monday. Former Prime Minister Abba Deby of Chad praised them.",
    ],
)
def test_whose_office_did_not_meet_is_not_seated(text: str) -> None:
    assert seats(only(text)) == []


def test_the_other_of_a_story_s_two_is_of_the_other_side() -> None:
    text = (
        "Officials from Chad and Niger held talks on Monday. The meeting was led by Minister Abba Deby and Niger's "
        "Deputy Minister Issa Garba."
    )
    assert seats(only(text)) == ["Issa Garba/NE", "Abba Deby/TD"]


def test_peers_are_counterparts_and_two_of_them_are_of_one_state() -> None:
    text = "The session began with Peruvian Minister Ana Ruiz and her Chilean peers Rosa Vial and Jaime Soto."
    people = read_prose(text, title=None, published_on=THURSDAY, country=None).people
    assert [(person.name, person.party) for person in people] == [
        ("Ana Ruiz", "PE"),
        ("Rosa Vial", "CL"),
        ("Jaime Soto", "CL"),
    ]


def test_a_headline_s_two_are_not_one() -> None:
    text = "Minister Per Holm received a call on Monday from Chadian Foreign Minister Abba Deby."
    meeting = only(text, title="Holm, Chadian Foreign Minister discuss trade", country="NO")
    assert seats(meeting) == ["Per Holm/NO", "Abba Deby/TD"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("At their meeting today in Lima, Chilean Minister Rosa Vial and Peruvian Minister Ana Ruiz agreed on fish.",
         ["Rosa Vial/CL", "Ana Ruiz/PE"]),
        ("During the meeting, Chad's Minister Abba Deby thanked Niger's Minister Issa Garba for the grain.",
         ["Abba Deby/TD", "Issa Garba/NE"]),
        ("President Rosa Vial of Chile and President Ana Ruiz of Peru want peace. In their meeting Wednesday, both "
         "leaders agreed to open the border.", ["Rosa Vial/CL", "Ana Ruiz/PE"]),
        ("Chad and Niger want peace. The two countries’ foreign ministers met in Niamey yesterday.", []),
        ("Chad and Niger want peace. The two sides held talks on grain.", []),
    ],
)  # fmt: skip
def test_those_who_did_something_at_a_meeting_met(text: str, people: list[str]) -> None:
    meeting = only(text)
    assert (meeting.status, seats(meeting)) == ("held", people)
    assert len(meeting.parties) == 2


@pytest.mark.parametrize(
    "text",
    [
        "At the cabinet meeting, Chad's Minister Abba Deby thanked his colleagues.",
        "During the press briefing, Chad's Minister Abba Deby thanked Niger's Minister Issa Garba.",
        "Chad, Niger and Mali want peace. The two countries’ foreign ministers met yesterday.",
        "Chad and Niger want peace.\n\nThe rain fell.\n\nThe two countries’ foreign ministers met in that hall.",
        "Chad and Niger want peace. Both sides of the road are flooded.",
    ],
)
def test_whoever_was_not_told_before_did_not_meet(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("President Abba Deby of Chad would be in Niamey on 20 May on a state visit.", "planned"),
        ("Chadian President Abba Deby leaves N'Djamena for Niamey on Friday on a visit to Niger.", "planned"),
        ("President Abba Deby of Chad is likely to visit Niger on May 20.", "planned"),
        ("Chad's Minister Abba Deby met Niger's Minister Issa Garba on Monday after a fair in Lima last week.", "held"),
        ("President Abba Deby of Chad has come to Niamey, and will hold talks with host President Issa Garba of Niger.",
         "planned"),
    ],
)  # fmt: skip
def test_being_somewhere_and_having_been_elsewhere(text: str, status: str) -> None:
    meeting = only(text)
    assert (meeting.status, meeting.parties) == (status, ("NE", "TD"))


@pytest.mark.parametrize(
    "text",
    [
        "The fair of Chad would be in Niamey on 20 May.",
        "Chad's Minister Abba Deby met Niger's Minister Issa Garba last week.",
        "Chad's Minister Abba Deby had met Niger's Minister Issa Garba before the storm last month.",
    ],
)
def test_being_somewhere_is_no_visit_and_the_past_no_news(text: str) -> None:
    assert read(text) == ()


def test_a_meeting_that_somebody_speaks_of_is_one_if_its_day_is_news() -> None:
    new = "The ministers expressed joy at the Chad-Niger meeting, which was held from May 13-15."
    old = "The ministers expressed joy at the Chad-Niger meeting, which was held in the rain."
    assert [meeting.parties for meeting in read(new)] == [("NE", "TD")]
    assert read(old) == ()


def test_who_did_not_attend_is_not_seated() -> None:
    text = (
        "Chad's President Abba Deby and Niger's President Issa Garba held talks on Monday. Abba Deby did not attend "
        "the meeting last week, but sent Chad's Minister Moussa Baro."
    )
    assert seats(only(text)) == ["Abba Deby/TD", "Issa Garba/NE"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("King Hussein II of Jordan met Sultan Karim bin Said of Oman.", ["Hussein II", "Karim bin Said"]),
        ("King Harald V of Norway met Minister Ana Ruiz II of Peru.", ["Harald V", "Ana Ruiz II"]),
        ("Minister Karim bin Said said that Oman was calm.", ["Karim bin Said"]),
    ],
)
def test_a_monarch_s_number_and_a_father_s_name_are_of_the_name(text: str, names: list[str]) -> None:
    assert [person.name for person in read_prose(text, title=None, published_on=THURSDAY, country=None).people] == names


def test_ministers_of_two_states_who_met_a_body_are_of_both() -> None:
    text = (
        "The EU's envoy Lara Berg met with Croatian and Slovene foreign ministers on Monday to discuss the border, "
        "after Slovene citizens had crossed to Croatian soil."
    )
    assert only(text).parties == ("EU", "HR", "SI")


def test_the_meeting_that_took_place_is_of_those_told_before() -> None:
    text = (
        "On May 14, the defence ministers of Peru, Chile and Cuba agreed to share ships.\n\nThe meeting took place "
        "on the sidelines of a forum in Singapore."
    )
    meeting = only(text)
    assert (meeting.parties, meeting.held_on, meeting.country) == (("CL", "CU", "PE"), date(2024, 5, 14), "SG")


@pytest.mark.parametrize(
    "text",
    [
        "Farmers of Peru are glad. The meeting took place in Singapore.",
        "On May 14, the bridge between Peru and Chile was closed. The meeting took place in Lima.",
        "Chad, Niger and Mali want peace. The two leaders held talks on Monday.",
    ],
)
def test_a_meeting_of_nobody_told_is_none(text: str) -> None:
    assert read(text) == ()


def test_three_leaders_are_those_of_the_three_states_told_before() -> None:
    text = "Chad, Niger and Mali want peace. The three leaders held talks in Niamey on Monday."
    assert only(text).parties == ("ML", "NE", "TD")


def test_a_list_below_a_report_names_whom_it_was_with() -> None:
    text = (
        "Minister Rosa Vial met today with several counterparts, including:\n\nAbba Deby, Chad's Minister of Trade\n\n"
        "Issa Garba, Minister of Mines of Niger\n\nThe rain fell all day in Santiago."
    )
    meetings = read(text, country="CL")
    assert [seats(meeting) for meeting in meetings] == [
        ["Rosa Vial/CL", "Abba Deby/TD"],
        ["Rosa Vial/CL", "Issa Garba/NE"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Rosa Vial met the press today on these matters:\n\nThe harbour of Lima\n\nThe roads of Peru",
        "Minister Rosa Vial met today with farmers, including:\n\nThe wine growers of Peru",
        "Minister Rosa Vial spoke today:\n\nPeru is a friend.",
    ],
)
def test_a_list_of_things_names_nobody(text: str) -> None:
    assert read(text, country="CL") == ()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Chad's president and Niger's prime minister held a call on Monday. Abba Deby, President of Chad, was glad.",
         ["Abba Deby/TD"]),
        ("The president of Chad held talks in Niger with Prime Minister Issa Garba of Niger. Chadian President Abba "
         "Deby was glad.", ["Issa Garba/NE", "Abba Deby/TD"]),
        ("Chad's army and Niger's prime minister Issa Garba held talks today. Abba Deby, President of Chad, was glad.",
         ["Issa Garba/NE"]),
    ],
)  # fmt: skip
def test_a_president_without_a_name_is_named_a_sentence_later(text: str, people: list[str]) -> None:
    assert sorted(seats(only(text))) == sorted(people)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The Chadian president and the emir of Qatar discussed grain on Monday.", ("QA", "TD")),
        ("The Peruvian and Chilean foreign ministers discussed fisheries yesterday.", ("CL", "PE")),
        ("Chilean Minister Rosa Vial was pleased to receive Peruvian Minister Ana Ruiz in Santiago.", ("CL", "PE")),
        ("Chilean Minister Rosa Vial, who took office in December, met Peruvian Minister Ana Ruiz.", ("CL", "PE")),
        ("Chilean Minister Rosa Vial and Peru's Minister Ana Ruiz convened with Chad's Minister Abba Deby.",
         ("CL", "PE", "TD")),
        ("Rosa Vial, Chile's minister, met Ana Ruiz of Peru on the sidelines of the ASEAN ministers' annual retreat.",
         ("CL", "PE")),
        ("The Prime Minister of Chad is in Lima for a Heads of State and Government meeting between Chad and Peru.",
         ("PE", "TD")),
    ],
)  # fmt: skip
def test_offices_pleasures_and_asides(text: str, parties: tuple[str, ...]) -> None:
    meeting = only(text)
    assert (meeting.status, meeting.parties) == ("held", parties)


@pytest.mark.parametrize(
    "text",
    [
        "The Chadian press and the people of Qatar discussed grain on Monday.",
        "Chilean Minister Rosa Vial is pleased to receive Peruvian Minister Ana Ruiz.",
        "In December, Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz.",
        "Chilean Minister Rosa Vial went home after attending the Africa-Peru Summit.",
    ],
)
def test_no_offices_pleasures_or_asides(text: str) -> None:
    assert read(text) == ()


def test_a_visit_that_is_over_was_for_a_meeting_that_is_over() -> None:
    text = "Chilean Minister Rosa Vial visited Lima on Monday to meet Peruvian Minister Ana Ruiz."
    assert [meeting.status for meeting in read(text)] == ["held"]


def test_whose_a_story_s_host_is_may_be_told_sentences_before() -> None:
    text = "Chile is a land of hope. Minister Rosa Vial said so at a meeting with Peruvian Minister Ana Ruiz on Monday."
    assert seats(only(text)) == ["Rosa Vial/CL", "Ana Ruiz/PE"]


def test_what_is_online_in_a_dateline_is_no_call() -> None:
    text = "LIMA (Andes Online) - Chilean Minister Rosa Vial met Peruvian Minister Ana Ruiz."
    assert only(text).format == "in_person"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Chilean President Rosa Vial met with her counterpart from Peru, Ana Ruiz.", ["Rosa Vial/CL", "Ana Ruiz/PE"]),
        ("Chilean President Rosa Vial met her peers from Peru and Cuba, Ana Ruiz and Luis Diaz.",
         ["Rosa Vial/CL", "Ana Ruiz/PE"]),
        ("Chilean President Rosa Vial met with Minister Issa Garba from Niger.", ["Rosa Vial/CL", "Issa Garba/NE"]),
        ("Chilean President Rosa Vial met Premier Ana Ruiz of Peru, back from Cuba.", ["Rosa Vial/CL", "Ana Ruiz/PE"]),
    ],
)  # fmt: skip
def test_from_a_state_is_of_it(text: str, people: list[str]) -> None:
    assert seats(read(text)[0]) == people


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Minister Rosa Vial of Chile met his counterparts from Chad, Niger and Mali.", 1),
        ("Minister Rosa Vial of Chile held meetings with her counterparts from Chad, Niger and Mali.", 3),
        ("Minister Rosa Vial of Chile held a joint meeting with her counterparts from Chad, Niger and Mali.", 1),
    ],
)
def test_meetings_with_those_of_several_states_are_several(text: str, parties: int) -> None:
    assert len(read(text)) == parties


def test_a_story_goes_on_about_its_own_man() -> None:
    text = (
        "Chad's President Abba Deby is in New York. At the meeting with Niger's President Issa Garba on Monday, the "
        "sides spoke of grain. During his meeting with Mali's Oumou Keita, the President of Chad spoke of wheat."
    )
    assert [meeting.parties for meeting in read(text)][:1] == [("NE", "TD")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A meeting between Abba Deby of Chad and Issa Garba of Niger is also scheduled in the margins.", "planned"),
        (
            "The talks in Lima will be co-chaired by Minister Rosa Vial of Chile and Minister Ana Ruiz of Peru.",
            "planned",
        ),
        ("At this meeting, Minister Rosa Vial of Chile joined Minister Ana Ruiz of Peru in a walk.", "held"),
        ("Talks between Chad and Niger were held, reports the press service of Chad.", "held"),
    ],
)
def test_what_is_scheduled_is_to_come(text: str, status: str) -> None:
    assert only(text).status == status


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Chad's President Abba Deby is busy. As part of his visit to New York, he gave a speech. Abba Deby met "
         "Niger's President Issa Garba.", "New York", "US"),
        ("Chad's President Abba Deby met Niger's President Issa Garba on the sidelines of the 74th session of the "
         "United Nations General Assembly.", "New York", "US"),
        ("Chad's President Abba Deby met Niger's President Issa Garba, focusing on peace in Mali.", None, None),
        ("Chad's President Abba Deby met Niger's President Issa Garba before the visit of others to Peru.", None, None),
    ],
)  # fmt: skip
def test_a_trip_to_a_third_state_is_where_they_met(text: str, city: str | None, country: str | None) -> None:
    meeting = read(text)[-1]
    assert (meeting.city, meeting.country) == (city, country)


def test_the_day_of_arrival_is_not_that_of_what_is_to_come() -> None:
    text = "Chad's President Abba Deby, who arrived on Tuesday, will meet Niger's President Issa Garba."
    assert only(text).held_on is None


def test_a_body_written_in_capitals_is_no_island() -> None:
    text = "Ukraine's Minister Olha Bondar met the GUAM Secretary General Alan Berg."
    assert only(text).parties == ("GUAM", "UA")


def test_a_council_of_a_body_is_chaired_by_one_of_a_state() -> None:
    text = "At a session of the ASEAN Council of Ministers, chaired by Minister Rosa Vial, Peru was praised."
    people = read_prose(text, title=None, published_on=THURSDAY, country="CL").people
    assert [(person.name, person.party) for person in people] == [("Rosa Vial", "CL")]


def test_who_sat_for_a_side_of_a_commission_is_of_it() -> None:
    text = (
        "The 12th meeting of the Chad-Niger Commission was held in Niamey on May 14.\n\nThe co-chair from the Chadian "
        "side was Minister Abba Deby, and from the Niger side - Minister Issa Garba."
    )
    assert seats(only(text)) == ["Abba Deby/TD", "Issa Garba/NE"]


@pytest.mark.parametrize(
    "text",
    [
        "Chad's President Abba Deby should also soon host Niger's President Issa Garba for talks.",
        "Chad's President Abba Deby may meet Niger's President Issa Garba on Friday.",
        "Weeks ago Chad's President Abba Deby spoke to Niger's President Issa Garba.",
        "The three ministers held talks on the situation in Syria, Yemen and Libya.",
        "Officials held talks on peace in Chad, Niger and Mali.",
    ],
)
def test_what_may_be_or_was_long_ago_or_is_a_topic_is_no_meeting(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "form", "day"),
    [
        ("Minister Per Holm called Chad's Minister Abba Deby Sept. 2 to convey his thanks.", "phone", None),
        ("Chad's President Abba Deby called Niger's President Issa Garba today.", "phone", THURSDAY),
        ("The Chadian president and the king of Jordan, in their phone call, discussed grain.", "phone", None),
        ("The meeting on 14 May was co-chaired by Abba Deby of Chad and Issa Garba of Niger.", "in_person",
         date(2024, 5, 14)),
    ],
)  # fmt: skip
def test_a_call_is_told_by_its_verb(text: str, form: str, day: date | None) -> None:
    meeting = only(text, country="NO" if "Holm" in text else None)
    assert (meeting.format, meeting.status) == (form, "held")
    assert day is None or meeting.held_on == day


def test_a_meeting_that_is_over_shares_no_day_or_place_with_one_to_come() -> None:
    text = (
        "LIMA, May 14 (XY) Peru's Minister Ana Ruiz on Tuesday met Chile's Minister Rosa Vial. Ana Ruiz will visit "
        "Havana on May 20 to meet Cuba's Minister Luis Diaz. Ana Ruiz also met Chad's Minister Abba Deby here."
    )
    meetings = read(text)
    assert [(m.parties, m.held_on, m.city) for m in meetings] == [
        (("CL", "PE"), date(2024, 5, 14), "Lima"),
        (("CU", "PE"), date(2024, 5, 20), "Havana"),
        (("PE", "TD"), date(2024, 5, 14), "Lima"),
    ]


def test_a_call_of_two_is_not_the_meeting_of_the_three_ministers() -> None:
    text = (
        "The foreign ministers of Chad, Niger and Mali met in Niamey on Monday. Chad's President Abba Deby held a "
        "telephone conversation with Niger's President Issa Garba."
    )
    assert [(m.format, m.parties) for m in read(text)] == [
        ("in_person", ("ML", "NE", "TD")),
        ("phone", ("NE", "TD")),
    ]


def test_whoever_attended_a_meeting_of_many_is_a_party_to_it() -> None:
    text = (
        "The leaders of Chad, Niger and Mali met in Niamey. African Union Chairperson Moussa Baro also attended "
        "the discussion."
    )
    assert only(text).parties == ("AFU", "ML", "NE", "TD")


def test_a_minister_of_small_business_is_no_businessman() -> None:
    text = "The Honourable Mei Tan, Minister of Small Business and Export Promotion, met Peruvian Minister Ana Ruiz."
    assert seats(only(text, country="CA")) == ["Mei Tan/CA", "Ana Ruiz/PE"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A meeting of the ministers of Peru and Chile to take place in Lima on Monday was announced.", "planned"),
        ("The meeting of the presidents of Peru and Chile is to take place in Lima on Monday.", "planned"),
        ("Peru's Minister Ana Ruiz and Chile's Minister Rosa Vial will exchange views in Lima.", "planned"),
        ("Peru's Minister Ana Ruiz and Chile's Minister Rosa Vial exchanged views on fisheries in Lima.", "held"),
        ("Peru and Chile have had a scheduled meeting in Lima.", "held"),
        ("The presidents of Peru and Chile were to leave; the meeting took place in Lima on Monday.", "held"),
    ],
)
def test_what_has_been_scheduled_has_not_been_held(text: str, status: str) -> None:
    assert [meeting.status for meeting in read(text)] == [status]


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("DOHA, May 15 (XY) Peru's Minister Ana Ruiz met Chad's Abba Deby on the sidelines of a fair.", "Doha"),
        ("DOHA, May 15 (XY) Ana Ruiz of Peru met Chad's Abba Deby on the margins of the grain forum.", "Doha"),
        ("DOHA, May 15 (XY) Peru and Chad held talks at the fringes of the grain forum.", "Doha"),
        ("DOHA, May 15 (XY) Peru's Minister Ana Ruiz met Chile's Minister Rosa Vial, who trades in grain.", None),
        ("DOHA, May 15 (XY) Peru and Chad held talks on the sidelines of the forum in Oslo.", "Oslo"),
        ("Peru and Chad held talks on the sidelines of the grain forum.", None),
    ],
)  # fmt: skip
def test_beside_an_event_is_where_the_story_is_told(text: str, city: str | None) -> None:
    assert only(text).city == city


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Ana Ruiz of Peru held a phone call with Chile's Minister Rosa Vial ahead of a video conference.", "phone"),
        ("Ana Ruiz of Peru held a video call with Chile's Minister Rosa Vial after a telephone exchange.", "video"),
        ("Ana Ruiz of Peru held talks with Chile's Minister Rosa Vial via video conference.", "video"),
    ],
)  # fmt: skip
def test_a_format_is_told_by_the_report_s_own_words_first(text: str, form: str) -> None:
    assert read(text)[0].format == form


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("King Mswati III of Eswatini met President Abba Deby of Chad.", ["Mswati III/SZ", "Abba Deby/TD"]),
        ("King Letsie III met Chad's President Abba Deby.", ["Letsie III/LS", "Abba Deby/TD"]),
        ("Ana Ruiz, president of the Peruvian Federation of Farmers' Associations, met Chad's Abba Deby.",
         ["Ana Ruiz/PE", "Abba Deby/TD"]),
    ],
)  # fmt: skip
def test_kings_of_smaller_states_and_heads_of_associations(text: str, people: list[str]) -> None:
    assert seats(only(text)) == people


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile have scheduled a meeting.",
        "Peru's Minister Ana Ruiz and Chile's Minister Rosa Vial have announced further talks.",
        "Chad and Niger have postponed the talks.",
        "Peru and Chile have planned a summit of the ministers.",
    ],
)
def test_who_has_planned_talks_has_not_had_them(text: str) -> None:
    assert [meeting for meeting in read(text) if meeting.status == "held"] == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ana Ruiz of Peru met Chad's Abba Deby, who was at the bank before he took up his post on May 2.", None),
        ("Ana Ruiz of Peru met Chad's Abba Deby for the first time since the latter was named in March.", None),
        ("Ana Ruiz of Peru met Chad's Abba Deby after he assumed the chair on May 13.", None),
        ("Ana Ruiz of Peru met Chad's Abba Deby on May 14, since both had time.", date(2024, 5, 14)),
        ("Ana Ruiz of Peru met Chad's Abba Deby before the fair on May 14.", date(2024, 5, 14)),
        ("After he became minister, Abba Deby of Chad met Peru's Ana Ruiz in Lima and in Cusco on May 14.",
         date(2024, 5, 14)),
    ],
)  # fmt: skip
def test_the_day_of_a_taking_of_office_is_not_the_meeting_s(text: str, day: date | None) -> None:
    assert only(text).held_on == day


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The ministers of Chad, Niger and Mali, members of the African Union, met in Lome.", ("ML", "NE", "TD")),
        ("The ministers of Chad and Niger, member states of ECOWAS, met in Lome.", ("NE", "TD")),
        ("The ministers of Chad and Niger, all members of the United Nations, met in Lome.", ("NE", "TD")),
        ("The ministers of Chad and Niger met members of the African Union in Lome.", ("AFU", "NE", "TD")),
        ("The ministers of Chad, Niger and the African Union met in Lome.", ("AFU", "NE", "TD")),
        ("The ministers of Chad and Niger met ECOWAS officials in Lome.", ("ECOWAS", "NE", "TD")),
    ],
)
def test_a_body_is_no_party_for_having_members(text: str, parties: tuple[str, ...]) -> None:
    assert only(text).parties == parties


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Chad's President Abba Deby met with his Nigerien host, Issa Garba, on Sunday.",
         ["Abba Deby/TD", "Issa Garba/NE"]),
        ("Peru's Minister Ana Ruiz held talks with her Chilean host, Rosa Vial.", ["Ana Ruiz/PE", "Rosa Vial/CL"]),
        ("Chad's Abba Deby and his Nigerien host, Issa Garba, signed. The Chadian leader met with Garba on Sunday.",
         ["Issa Garba/NE"]),
    ],
)  # fmt: skip
def test_a_host_is_named_as_a_counterpart_is(text: str, people: list[str]) -> None:
    assert seats(only(text)) == people


@pytest.mark.parametrize(
    "text",
    [
        "Chad's President Abba Deby praised the host Niger.",
        "Chad and the host country spoke of Issa Garba.",
        "A host of Nigerien officials met in Niamey.",
    ],
)
def test_a_host_is_not_always_somebody(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru's Minister Ana Ruiz visited Santiago on Tuesday, meeting her Chilean counterpart Rosa Vial.", "held"),
        ("Peru's Minister Ana Ruiz will visit Santiago on Monday, meeting with her Chilean counterpart Rosa Vial.",
         "planned"),
        ("Peru's Minister Ana Ruiz said after meeting her Chilean counterpart Rosa Vial that both agreed.", "held"),
        ("Peru's Minister Ana Ruiz will confer with her Chilean counterpart, Rosa Vial.", "planned"),
    ],
)  # fmt: skip
def test_who_is_meeting_or_confers_with_somebody_meets(text: str, status: str) -> None:
    meeting = only(text)
    assert (meeting.rule, meeting.status, seats(meeting)) == ("met", status, ["Ana Ruiz/PE", "Rosa Vial/CL"])


@pytest.mark.parametrize(
    "text",
    [
        "Peru's Minister Ana Ruiz left Chile, meeting nobody.",
        "Peru's Minister Ana Ruiz spoke of Chile after meeting reporters.",
        "Peru wants to confer the order on Chile's Minister Rosa Vial.",
        "The rules of Peru and Chile were kept, meeting their targets.",
    ],
)
def test_not_all_that_is_meeting_meets(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Peru's President Ana Ruiz arrived in Chad. Ruiz’s agenda includes talks with Chad's Minister Abba Deby.",
        "Peru's Ana Ruiz is in Chad. Ana Ruiz's itinerary also features a meeting with Chad's Minister Abba Deby.",
        "Peruvian President Ana Ruiz's programme includes bilateral talks with Chad's Minister Abba Deby.",
    ],
)
def test_an_agenda_of_talks_is_to_come(text: str) -> None:
    meeting = only(text)
    assert (meeting.rule, meeting.status, meeting.parties) == ("agenda", "planned", ("PE", "TD"))


@pytest.mark.parametrize(
    "text",
    [
        "The agenda of Peru's President Ana Ruiz for Chad includes grain.",
        "Chad's reform agenda includes talks on grain, Peru's Minister Ana Ruiz found.",
        "The programme includes lectures on Chad and talks with authors from Peru.",
    ],
)
def test_an_agenda_of_something_else_is_no_meeting(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "day", "city"),
    [
        ("discussed on Tuesday in Lima the price of fish", date(2024, 5, 14), "Lima"),
        ("discussed in Lima on Tuesday the price of fish", date(2024, 5, 14), "Lima"),
        ("discussed fish in a phone call on Tuesday", date(2024, 5, 14), None),
        ("discussed fish to be sold on Tuesday in Lima", None, None),
        ("discussed a fair in Lima on May 20", None, None),
        ("discussed the summit that Lima hosts on Monday", None, None),
    ],
)
def test_the_day_and_the_city_stand_beside_the_verb(text: str, day: date | None, city: str | None) -> None:
    text = f"Fish is dear. Peru's Minister Ana Ruiz and her Chilean counterpart Rosa Vial {text}."
    meeting = only(text)
    assert (meeting.rule, meeting.held_on, meeting.city) == ("together", day, city)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The leaders of Peru and Chile, who weigh Chile's African Union membership bid, met.", ("CL", "PE")),
        ("The presidents of Chad and Niger, locked in a row over European Union accession, met.", ("NE", "TD")),
        ("The leaders of Peru and Chile, for whom United Nations entry is a dream, met.", ("CL", "PE")),
        ("The leaders of Peru and Chile and the European Union met.", ("CL", "EU", "PE")),
        ("The leaders of Peru met European Union officials.", ("EU", "PE")),
        ("Peru's President Ana Ruiz met the European Union delegation on membership.", ("EU", "PE")),
    ],
)
def test_who_would_join_a_body_does_not_meet_it(text: str, parties: tuple[str, ...]) -> None:
    assert only(text).parties == parties


@pytest.mark.parametrize(
    "text",
    [
        "It came of the meeting between Chad's President Abba Deby and Niger's President Issa Garba, held in Niamey.",
        "The talks between Chad's President Abba Deby and Niger's President Issa Garba held on Tuesday were good.",
        "That was the aim of a summit of Chad and Niger, held at Niamey.",
    ],
)
def test_what_is_called_held_took_place(text: str) -> None:
    meeting = only(text)
    assert (meeting.rule, meeting.status, meeting.parties) == ("took_place", "held", ("NE", "TD"))


@pytest.mark.parametrize(
    "text",
    [
        "Chad's Abba Deby spoke by phone with Niger's Issa Garba on what is raised at a summit to be held in Mali.",
        "Chad's Abba Deby spoke by phone with Niger's Issa Garba on a plan tabled at a meeting held in Togo.",
        "Chad's Abba Deby spoke by phone with Niger's Issa Garba on rules considered during the talks held in Mali.",
    ],
)
def test_where_a_topic_is_discussed_is_another_meeting(text: str) -> None:
    assert only(text).format == "phone"


def test_mobility_is_part_of_an_office() -> None:
    text = "The Minister of Foreign Affairs and Human Mobility, Juan Soto, met Peruvian Minister Ana Ruiz."
    assert seats(only(text, country="EC")) == ["Juan Soto/EC", "Ana Ruiz/PE"]
