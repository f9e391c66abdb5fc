"""How agencies word what was promised: with a day beside the verb, of others' spokesmen, of calls that are renewed."""

from datetime import date

import pytest

from transforms.commitments import find_commitments
from transforms.finding import Commitment
from transforms.prose import read_prose
from transforms.statements import find_statements


def find(text: str, *, country: str | None = None, title: str | None = None) -> tuple[Commitment, ...]:
    prose = read_prose(text, title=title, published_on=date(2025, 3, 4), country=country, language="en")
    return find_commitments(prose, find_statements(prose), ())


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
