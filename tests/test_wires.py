"""How agencies word what was promised: with a day beside the verb, of others' spokesmen, of calls that are renewed."""

from datetime import date

import pytest

from transforms.commitments.commitments import find_commitments
from transforms.finding import Commitment
from transforms.meetings.meetings import find_meetings
from transforms.prose import read_prose
from transforms.speech.statements import find_statements


def find(text: str, *, country: str | None = None, title: str | None = None) -> tuple[Commitment, ...]:
    prose = read_prose(text, title=title, published_on=date(2025, 3, 4), country=country, language="en")
    return find_commitments(prose, find_statements(prose), find_meetings(prose))


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Ghana and Togo agreed Monday to open a port.", "agreed", "agreed Monday to open a port"),
        ("Ghana and Togo on Monday agreed to open a port.", "agreed", "agreed to open a port"),
        ("Togo agreed last week to lend Ghana a ship.", "pledged", "agreed last week to lend Ghana a ship"),
        ("Togo called Tuesday on Ghana to free the crew.", "urged", "called Tuesday on Ghana to free the crew"),
        ("Togo called on Tuesday for calm in Ghana.", "urged", "called on Tuesday for calm in Ghana"),
    ],
)
def test_a_day_may_stand_beside_the_verb(text: str, kind: str, words: str) -> None:
    assert [(each.kind, each.text) for each in find(text)] == [(kind, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana and Togo agreed Monday is a holiday.",
        "Ghana and Togo called Tuesday a success.",
        "Togo reached on Monday what Ghana had not.",
    ],
)
def test_a_day_beside_a_verb_makes_no_promise_by_itself(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "actors", "words"),
    [
        (
            "Togo reiterated its call on Ghana to free the crew.",
            ("TG",),
            "reiterated its call on Ghana to free the crew",
        ),
        (
            "Norway renewed its urgent appeal for a truce in Togo.",
            ("NO",),
            "renewed its urgent appeal for a truce in Togo",
        ),
        ("Ghana repeated its demand that Togo pay.", ("GH",), "repeated its demand that Togo pay"),
    ],
)
def test_a_call_may_be_made_again(text: str, actors: tuple[str, ...], words: str) -> None:
    assert [(each.kind, each.actors, each.text) for each in find(text)] == [("urged", actors, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Norway stressed the port’s call for tenders in Togo.",
        "Ghana highlighted the growing demand for gold in Togo.",
        "Togo published a call for tenders in Ghana.",
    ],
)
def test_others_calls_are_not_ones_own(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Togo’s minister spoke in Lomé. Togo’s spokesman said it will lend Ghana a ship.", ("TG",)),
        ("Ghana held a vote. The Harbour League’s spokesman said it will lend Togo a ship.", ()),
        ("Ghana held a vote. The Rebels’ spokesman said it will fight Togo.", ()),
    ],
)
def test_the_spokesman_of_a_stranger_speaks_for_no_party(text: str, actors: tuple[str, ...]) -> None:
    assert [code for each in find(text) for code in each.actors] == list(actors)


@pytest.mark.parametrize(
    ("text", "counterparts"),
    [
        ("Ghana condemned the role of Togo in the raid and called on it to free the crew.", ("TG",)),
        ("Norway blamed Togo for the raid and urged it to free the crew.", ("TG",)),
        ("Ghana demanded that Togo free the crew.", ("TG",)),
        ("Ghana and Norway demand that Togo and Benin free the crew.", ("BJ", "TG")),
        ("Ghana demanded that the crew that Togo holds be free.", ()),
        ("Ghana demanded a vote on Togo.", ()),
        ("Ghana called on it to free the crew.", ()),
    ],
)
def test_those_are_asked_whom_a_pronoun_or_the_clause_behind_names(text: str, counterparts: tuple[str, ...]) -> None:
    assert [code for each in find(text) for code in each.counterparts] == list(counterparts)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ghana’s President Kofi Addo met Togo’s President Ama Sena on Monday to sign a treaty.", ["sign a treaty"]),
        ("The presidents of Ghana, Togo and Benin gathered here Monday to sign a pact.", ["sign a pact"]),
        ("Ghana and Togo held talks in Lomé on Monday to sign a pact on fish.", ["sign a pact on fish"]),
        ("Ghana’s President Kofi Addo will meet Togo’s President Ama Sena in Lomé on Friday to sign a treaty.", []),
        ("Ghana’s President Kofi Addo met Togo’s President Ama Sena on Monday in an effort to sign a treaty.", []),
        ("Ghana and Togo want to sign a treaty.", []),
    ],
)  # fmt: skip
def test_what_a_meeting_was_held_to_sign_is_signed(text: str, words: list[str]) -> None:
    assert [each.text for each in find(text) if each.kind == "signed"] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ghana and Togo promised to work for fair prices; improvement of roads; and strengthening local markets.",
            "promised to work for fair prices; improvement of roads; and strengthening local markets",
        ),
        ("Ghana and Togo agreed to open a port; to build a bridge.", "agreed to open a port; to build a bridge"),
        ("Ghana and Togo agreed to open a port; the mayors came too.", "agreed to open a port"),
        ("Ghana and Togo agreed to open a port; Benin will see.", "agreed to open a port"),
        ("Togo agreed to lend “a ship that Ghana needs,” said the note.", "agreed to lend “a ship that Ghana needs"),
        ("Togo looks forward to working with Ghana and wish you a good year.", "looks forward to working with Ghana"),
        ("Togo will support Ghana’s bid saying it hopes for the same.", "will support Ghana’s bid"),
        ("Ghana and Togo are set to sign a pact, as Benin closes its ports.", "are set to sign a pact"),
        ("Togo will send boats to Ghana, as well as nets.", "will send boats to Ghana, as well as nets"),
    ],
)
def test_an_action_goes_on_over_a_list_and_ends_before_a_wish(text: str, words: str) -> None:
    assert find(text)[0].text == words


@pytest.mark.parametrize(
    ("text", "kind", "actors", "counterparts"),
    [
        ("Norway will work with the international community on fish.", "pledged", ("NO",), ()),
        ("Norway is ready to trade with neighbouring countries.", "offered", ("NO",), ()),
        ("Norway will support all countries in the region.", "pledged", ("NO",), ()),
        ("Dahl called for closer contacts with Mensah.", "urged", ("NO",), ("GH",)),
        ("Dahl called for closer ties with Ghana.", "urged", ("NO",), ("GH",)),
        ("Dahl called for talks with Togo.", "urged", ("NO",), ()),
        ("Norway is ready to trade with Togo.", "offered", ("NO",), ("TG",)),
        ("The talks showed the mutual readiness to trade.", "agreed", ("GH", "NO"), ()),
        ("Both saw the common intention to build a port.", "agreed", ("GH", "NO"), ()),
        ("Dahl invited Mensah to pay a visit to Oslo.", "offered", ("NO",), ("GH",)),
        ("Dahl invited Mensah to take part in a fair in Oslo.", "offered", ("NO",), ("GH",)),
    ],
)
def test_it_is_known_to_whom_and_by_whom(
    text: str, kind: str, actors: tuple[str, ...], counterparts: tuple[str, ...]
) -> None:
    opening = "Ghana’s Foreign Minister Ama Mensah met Norway’s Foreign Minister Kari Dahl in Accra on Monday. "
    assert [(each.kind, each.actors, each.counterparts) for each in find(opening + text)] == [
        (kind, actors, counterparts)
    ]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The talks showed warm ties, reaffirming the two nations’ shared commitment to trade.", ["GH", "NO"]),
        ("The visit was short, underlining both countries’ shared resolve to trade.", ["GH", "NO"]),
        ("Dahl praised the two nations’ shared history.", []),
        ("Our two countries’ commitment to freedom means joining hands.", []),
        ("The firm commitment to freedom shows in Accra.", []),
    ],
)
def test_a_commitment_that_both_share_is_theirs_unless_something_is_told_of_it(text: str, actors: list[str]) -> None:
    opening = "Ghana’s Foreign Minister Ama Mensah met Norway’s Foreign Minister Kari Dahl in Accra on Monday.\n\n"
    assert [code for each in find(opening + text) for code in each.actors] == actors
