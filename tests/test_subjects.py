"""Who the subject of a verb is: heads of phrases, rows with brackets and people, regions, agents, owners."""

from datetime import date

import pytest

from transforms.commitments.commitments import find_commitments
from transforms.finding import Commitment
from transforms.meetings.meetings import find_meetings
from transforms.prose import read_prose
from transforms.speech.statements import find_statements

MET = "Foreign Minister of Ghana Ama Mensah met with Norwegian Foreign Minister Kari Dahl in Accra on Monday.\n\n"


def find(text: str, *, country: str | None = None) -> list[Commitment]:
    prose = read_prose(text, title=None, published_on=date(2025, 3, 4), country=country, language="en")
    return list(find_commitments(prose, find_statements(prose), find_meetings(prose)))


def told(text: str, *, country: str | None = None) -> list[tuple[str, tuple[str, ...], str]]:
    return [(each.kind, each.actors, " ".join(each.text.split()[:3])) for each in find(text, country=country)]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("“We in Norway will help Ghana,” Kari Dahl, Norwegian minister, said.", ("NO",)),
        ("“We as neighbours will help Togo,” said Ama Mensah, foreign minister of Ghana.", ("GH",)),
        ("The Economic Community of West African States (ECOWAS) and Norway pledged to help Togo.", ("ECOWAS", "NO")),
        ("Norway (the chair) and Ghana pledged to help Togo.", ("GH", "NO")),
        ("ACCRA, Ghana, March 3 - The Government of Norway pledged to help Togo.", ("NO",)),
        ("LOMÉ, Togo -- Norway pledged to help Ghana.", ("NO",)),
        ("Norwegian Foreign Minister Kari Dahl and her Ghanaian counterpart agreed to help Togo.", ("GH", "NO")),
        ("Dahl noted that Bosnia and Herzegovina and Norway agreed to help Togo.", ("BA", "NO")),
        ("Mensah said that Ghana and Trinidad and Tobago agreed to help Togo.", ("GH", "TT")),
        ("The Ghanaian mission pledged to help Togo.", ("GH",)),
        ("The negotiators of Norway are ready to help the Togolese side.", ("NO",)),
    ],
)
def test_the_head_of_a_phrase_and_all_members_of_a_row_act(text: str, actors: tuple[str, ...]) -> None:
    assert [each.actors for each in find(text)] == [actors]


@pytest.mark.parametrize(
    "text",
    [
        "The harbour (of Togo) and the road will help Ghana.",
        "The junta pledged to help Togo.",
        "A police mission promised to help Togo.",
        "TOGO - The storm will hit Ghana.",
    ],
)
def test_what_acts_for_nobody_named_binds_nobody(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The West African ministers recalled the war of 1990, and agreed to open a port.", ("GH", "NO")),
        ("The Nordic and African leaders agreed to open a port.", ("GH", "NO")),
        ("The Foreign Minister and I agreed to open a port, Dahl said.", ("GH", "NO")),
        ("Mensah recalled the war, reaffirming their determination to open a port.", ("GH", "NO")),
        ("The talks showed a mutual willingness to open a port.", ("GH", "NO")),
    ],
)
def test_those_who_met_are_told_together_by_region_and_beside_oneself(text: str, actors: tuple[str, ...]) -> None:
    assert [(each.kind, each.actors) for each in find(MET + text, country="GH")] == [("agreed", actors)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The African harbours agreed with nobody.", []),
        ("Dahl said it is cold here and I will help Ghana.", ["pledged"]),
        ("Mensah recalled the war, reaffirming her determination to open a port for Norway.", ["pledged"]),
        ("The talks showed that a mutual willingness is needed.", []),
    ],
)
def test_one_alone_is_not_told_together(text: str, kinds: list[str]) -> None:
    assert [each.kind for each in find(MET + text, country="GH")] == kinds


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Dahl underscored the ironclad Norwegian commitment to defend Ghana.", ("NO",)),
        ("Mensah repeated the ECOWAS commitment to peace in Togo.", ("ECOWAS",)),
        ("The visit showed strong Ghana commitment to support Norway.", ("GH",)),
    ],
)
def test_a_name_before_a_commitment_is_its_owner(text: str, actors: tuple[str, ...]) -> None:
    assert [each.actors for each in find(MET + text)][-1:] == [actors]


@pytest.mark.parametrize(
    "text",
    [
        "The people of Ghana commitment to peace is old.",
        "The Norwegians expect the minister to go home.",
        "Mensah spoke of Norway and commitment to the law.",
    ],
)
def test_a_name_before_other_words_owns_nothing(text: str) -> None:
    assert find(MET + text) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The agreement on fish, timber and nets was signed.", "The agreement on"),
        ("The plan for 2026, the treaty on fish and other papers were signed.", "The plan for"),
        ("Moreover, a roadmap for trade, the protocol on visas and letters were signed.", "a roadmap for"),
    ],
)
def test_a_row_of_papers_is_signed_from_its_first_one_on(text: str, quote: str) -> None:
    assert told(MET + text) == [("signed", ("GH", "NO"), quote)]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("The ministers spoke of fish, and a treaty on nets was signed.", ["a treaty on"]),
        ("In the evening, the treaty was signed.", ["the treaty was"]),
        ("The talks ended late, and a protocol was signed.", ["a protocol was"]),
    ],
)
def test_another_clause_is_no_part_of_that_row(text: str, quotes: list[str]) -> None:
    assert [quote for _, _, quote in told(MET + text)] == quotes


@pytest.mark.parametrize(
    "text",
    [
        "Dahl said that the border with Togo must be respected.",
        "Dahl accentuated that joint exercises with Togo should be held every year.",
        "Mensah said the treaty with Togo has to be linked to trade.",
    ],
)
def test_what_has_to_be_done_with_a_thing_is_asked(text: str) -> None:
    assert [each.kind for each in find(MET + text)] == ["urged"]


@pytest.mark.parametrize(
    "text",
    [
        "The border with Togo must be respected.",
        "Dahl said that the border with Togo must be long.",
        "Dahl said that it should be noted that Togo is far.",
    ],
)
def test_what_is_so_or_said_by_nobody_is_not_asked(text: str) -> None:
    assert find(MET + text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We will help Togo,” said Norwegian Foreign Minister Ms. Kari Dahl when she left.", "Kari Dahl"),
        ("“We will help Togo,” said the Ghanaian minister Dr. Ama Mensah on leaving Accra.", "Ama Mensah"),
        ("“We will help Togo,” said Prime Minister of Norway John F. Berg in Oslo.", "John F. Berg"),
    ],
)
def test_a_title_with_a_stop_does_not_end_whoever_is_quoted(text: str, speaker: str) -> None:
    assert [each.speaker for each in find(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The storm hit Togo on Monday, and Norway will send tents. Ghana watched.", 1),
        ("Since Togo broke the treaty, Norway will expel two drivers. Ghana watched.", 1),
        ("Norway will build a road to the sea. Ghana watched.", 0),
        ("The road is old, and Norway will pave it. Ghana watched.", 0),
        ("Norway will feed its schools. Togo and Ghana watched.", 0),
    ],
)
def test_another_party_in_the_sentence_makes_it_no_matter_at_home(text: str, count: int) -> None:
    assert len(find(text, country="NO")) == count


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Last year the Government of Norway agreed to help Togo.", ("NO",)),
        ("Under that treaty the President of Ghana pledged to pay Togo.", ("GH",)),
        ("The 12th Ordinary Assembly of ECOWAS resolved to help Togo.", ("ECOWAS",)),
        ("Mediators of ECOWAS, on Tuesday in Accra, called on Togo to free the crew.", ("ECOWAS",)),
        ("Norway’s envoys are urging Togo to free the crew.", ("NO",)),
        ("Norway is also proposing talks with Togo.", ("NO",)),
        ("Ama Mensah, foreign minister of Ghana, urged to end the war in Togo.", ("GH",)),
        ("Members of ECOWAS met in Accra. They promised to help Togo.", ("ECOWAS",)),
        ("Ministers from Ghana, Norway and Peru promised a port. They also agreed to help Togo.", ("GH", "NO", "PE")),
        ("ECOWAS met. The communiqué welcomed the vote, and called on Togo to free the crew.", ("ECOWAS",)),
    ],
)
def test_who_acts_is_found_behind_what_opens_the_sentence(text: str, actors: tuple[str, ...]) -> None:
    assert find(text)[-1].actors == actors


@pytest.mark.parametrize(
    "text",
    [
        "The crew was urged to go home to Togo.",
        "The assembly pledged to help Togo.",
        "The envelope welcomed Togo, and called on nobody.",
        "The story of the Government of Norway will help Togo.",
    ],
)
def test_who_is_urged_or_is_spoken_about_does_not_act(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("The Ministers welcomed the calm and agreed to open a port.", "agreed", ("GH", "NO")),
        ("The Ministers stressed the value of trade, seen by all, and decided to open a port.", "agreed", ("GH", "NO")),
        ("Dahl said the Kingdom welcomed the calm and pledged to open a port in Accra.", "pledged", ("NO",)),
        ("Dahl said the Kingdom continues to demonstrate its commitment to help Ghana.", "pledged", ("NO",)),
    ],
)
def test_a_capital_or_an_article_opens_with_who_acts(text: str, kind: str, actors: tuple[str, ...]) -> None:
    assert [(each.kind, each.actors) for each in find(MET + text, country="GH")] == [(kind, actors)]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Norway is “ready to help Togo,” its envoy said.", ("NO",)),
        ("Norway will “take part of the burden of Togo” next year and pledged “to lend it boats”.", ("NO",)),
        ("“[Norway] is prepared to help Togo,” the papers wrote.", ("NO",)),
        ("NATO Secretary General Olav Berg said that Allies agreed to help Togo.", ("NATO",)),
        ("NATO Secretary General Olav Berg said that all Allies have pledged to help Togo.", ("NATO",)),
    ],
)
def test_marks_and_members_hide_nobody(text: str, actors: tuple[str, ...]) -> None:
    assert {each.actors for each in find(text)} == {actors}


@pytest.mark.parametrize(
    "text",
    [
        "Kari Dahl of Norway said that allies pledged to help Togo.",
        "NATO Secretary General Olav Berg said that warlords pledged to help Togo.",
        "Allies of the king pledged to help Togo.",
    ],
)
def test_others_allies_are_nobody(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Boats will be given to Togo by Norway.", ("NO",)),
        ("Boats and nets will be provided by the Government of Norway for Togo next year.", ("NO",)),
        ("Help will be provided by Ghana and Norway to Togo.", ("GH", "NO")),
        ("Norway, a member of NATO since 1949, pledged to help Togo.", ("NO",)),
        ("Ghana, an old friend of Norway, promised to help Togo.", ("GH",)),
        ("Norway’s coast guard will escort ships of Togo.", ("NO",)),
        ("The Central Bank of Norway will lend Togo ten million euros.", ("NO",)),
        ("ECOWAS leaders meeting in Accra agreed to help Togo.", ("ECOWAS",)),
    ],
)
def test_who_does_it_stands_behind_by_and_before_an_apposition(text: str, actors: tuple[str, ...]) -> None:
    assert [each.actors for each in find(text)] == [actors]


@pytest.mark.parametrize(
    "text",
    [
        "Boats will be given to Togo by sea.",
        "Leaders meeting in Accra agreed to help Togo.",
        "The bank will lend Togo ten million euros.",
        "A fishing guard promised to help Togo.",
    ],
)
def test_what_is_done_by_nobody_named_is_promised_by_nobody(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize("who", ["The pair", "The two men", "The two neighbours", "The trio"])
def test_a_pair_is_those_who_met(who: str) -> None:
    assert told(f"{MET}{who} agreed to open a port.") == [("agreed", ("GH", "NO"), "agreed to open")]


@pytest.mark.parametrize("who", ["A pair of boats", "The pairs", "One man", "The two harbours"])
def test_others_are_no_pair(who: str) -> None:
    assert told(f"{MET}{who} agreed to open a port.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Dahl came to talk.\n\nIn the fishing sector, it was decided to open a port.",
            [("agreed", ("GH", "NO"), "it was decided")],
        ),
        (
            "The readiness of the parties to open a port was noted.",
            [("agreed", ("GH", "NO"), "readiness of the")],
        ),
        (
            "Norway, hoping the Accra conference could end the war, also vowed to help Togo.",
            [("pledged", ("NO",), "vowed to help")],
        ),
    ],
)
def test_what_stands_between_does_not_hide_who_acts(text: str, found: list[tuple[str, tuple[str, ...], str]]) -> None:
    assert told(MET + text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Dahl came to talk about fish, decide on nets and eat.",
        "The readiness of the ships was noted.",
        "The storm, which the Accra talks recalled, also vowed to go on.",
    ],
)
def test_an_aim_or_a_thing_is_no_commitment(text: str) -> None:
    assert told(MET + text) == []


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (
            "The leaders of Ghana and Norway met. “We will help Togo,” the statement of both countries reads.",
            ("GH", "NO"),
        ),
        ("Ghana and Norway held talks. “We will help Togo and Peru,” reads the declaration.", ("GH", "NO")),
        ("ECOWAS held a summit. “We will help Togo,” reads the communiqué.", ("ECOWAS",)),
        ("The ministers came to Bergen, Norway, on Monday. Ghana, in a note, urged Togo to free the crew.", ("GH",)),
        ("Ghana’s envoy noted the decision of Norway to leave and called on Togo to free the crew.", ("GH",)),
    ],
)
def test_a_paper_speaks_for_whoever_opens_the_sentence_before_its_quotation(text: str, actors: tuple[str, ...]) -> None:
    assert find(text)[-1].actors == actors


@pytest.mark.parametrize(
    "text",
    [
        "The sailors sang. “We will help Togo,” reads the flag of Norway.",
        "The storm hit Togo. “We will help Togo,” reads the declaration.",
        "The captain met in Bergen, Norway, and agreed to sail to Togo.",
    ],
)
def test_other_writing_and_a_towns_state_speak_for_nobody(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("ECOWAS praised its partners, including Norway, Peru, and Chile, and pledged to help Togo.", ("ECOWAS",)),
        ("Ghana fed its neighbours, among them Benin, Mali and Niger, and promised to help Togo.", ("GH",)),
        ("Norway, Peru, and Chile, in a note, urged Togo to free the crew.", ("CL", "NO", "PE")),
        ("On Monday, Norway, in a note, urged Togo to free the crew.", ("NO",)),
    ],
)
def test_examples_in_a_list_are_no_row_that_acts(text: str, actors: tuple[str, ...]) -> None:
    assert [each.actors for each in find(text)] == [actors]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The declaration reaffirmed the two sides’ readiness to open a port.", "reaffirmed the two"),
        ("The visit reaffirmed both countries’ commitment to open a port.", "reaffirmed both countries’"),
        ("The two sides further undertook to open a port.", "undertook to open"),
    ],
)
def test_what_is_of_both_sides_both_agree_on(text: str, found: str) -> None:
    assert told(MET + text, country="GH") == [("agreed", ("GH", "NO"), found)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The declaration recalled a further undertaking.", 0),
        ("The visit reaffirmed both harbours’ worth to all.", 0),
        ("What has been agreed to help Togo is old.", 0),
    ],
)
def test_what_was_agreed_once_and_what_is_of_things_is_none(text: str, count: int) -> None:
    assert len(find(MET + text, country="GH")) == count


def test_one_signs_alongside_his_counterparts() -> None:
    text = "The President of Ghana signed a treaty alongside his counterparts from Norway and Peru."
    assert [(each.kind, each.actors) for each in find(text)] == [("signed", ("GH", "NO", "PE"))]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The government in Oslo pledged to open a port in Ghana.", ("NO",)),
        ("Oslo’s envoy, whom Mensah met last week, pledged to open a port in Ghana.", ("NO",)),
        ("Norway, whose parliament met on Friday, pledged to open a port in Ghana.", ("NO",)),
        ("Dahl went to Togo, where Mensah, for her part, promised to open a port for Norway.", ("GH",)),
    ],
)
def test_a_clause_between_commas_is_passed_over(text: str, actors: tuple[str, ...]) -> None:
    assert [each.actors for each in find(MET + text, country="GH")] == [actors]


@pytest.mark.parametrize(
    "text",
    [
        "The treaty, which Ghana had signed, promised much of old.",
        "The storm, when Norway slept, vowed nothing.",
        "The harbour in Oslo pledged nothing.",
    ],
)
def test_it_lends_its_subject_to_nobody(text: str) -> None:
    assert find(MET + text, country="GH") == []


@pytest.mark.parametrize(
    ("who", "actors"),
    [
        ("The Baltic states", ("EE", "LT", "LV")),
        ("Baltic leaders", ("EE", "LT", "LV")),
        ("Prime Ministers of the Baltic States", ("EE", "LT", "LV")),
        ("The Nordic Ministers of Defence", ("DK", "FI", "IS", "NO", "SE")),
        ("The Benelux countries", ("BE", "LU", "NL")),
    ],
)
def test_neighbours_act_by_the_name_of_their_region(who: str, actors: tuple[str, ...]) -> None:
    (found,) = find(f"{who} agreed to lend Ghana boats.")
    assert (found.kind, found.actors) == ("agreed", actors)


@pytest.mark.parametrize("who", ["Baltic fishermen", "The Baltic Sea ports", "Nordic firms", "The Benelux guide"])
def test_a_region_is_no_state(who: str) -> None:
    assert find(f"{who} agreed to lend Ghana boats.") == []
