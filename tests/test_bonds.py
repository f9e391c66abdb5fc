"""Who is bound where a text names him elsewhere: by a pronoun, a paper, an office, a row of names."""

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
    ("text", "kind", "actors", "counterparts"),
    [
        ("The EU held a session. It said Togo should free the crew.", "urged", ("EU",), ("TG",)),
        ("The EU held a session. It called on Togo to free the crew.", "urged", ("EU",), ("TG",)),
        ("The EU met in Lomé.\n\nThe statement called on Togo to free the crew.", "urged", ("EU",), ("TG",)),
        ("Norway, in a note on Monday, urged Togo to free the crew.", "urged", ("NO",), ("TG",)),
    ],
)
def test_it_and_its_statement_speak_for_whoever_was_told_of(
    text: str, kind: str, actors: tuple[str, ...], counterparts: tuple[str, ...]
) -> None:
    assert [(each.kind, each.actors, each.counterparts) for each in find(text)] == [(kind, actors, counterparts)]


@pytest.mark.parametrize(
    "text",
    [
        "The storm passed. It called on nobody to pay.",
        "The harbour is old. The statement urged nobody.",
        "“The treaty says it all. It asks us to fish,” she wrote.",
    ],
)
def test_it_speaks_for_nobody_where_nobody_was_told_of(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Ghana and Norway held talks in Accra. They committed to open a port.", ("GH", "NO")),
        ("Ghana, Norway and Togo met in Accra. They agreed to open a port.", ("GH", "NO", "TG")),
        ("Ghana and Togo trade. They have long done so. They further agreed to open a port.", ("GH", "TG")),
    ],
)
def test_they_are_those_whom_a_sentence_nearby_opens_with(text: str, actors: tuple[str, ...]) -> None:
    assert [(each.kind, each.actors) for each in find(text)] == [("agreed", actors)]


@pytest.mark.parametrize(
    "text",
    [
        "The rebels left Togo. They vowed to come back.",
        "Ships came. They agreed to sail.",
        "They vowed to pay Togo.",
    ],
)
def test_they_are_nobody_where_none_are_told_of(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Ghana signed a treaty with the Republic of Togo.", ("GH", "TG")),
        ("Ghana signed a treaty with the Government of the Federal Republic of Nigeria.", ("GH", "NG")),
        ("The ministers witnessed the signing of a treaty between the Kingdom of Norway and Togo.", ("NO", "TG")),
    ],
)
def test_a_state_may_sign_by_its_full_name(text: str, actors: tuple[str, ...]) -> None:
    assert [(each.kind, each.actors) for each in find(text)] == [("signed", actors)]


def test_one_government_that_decides_agrees_with_nobody() -> None:
    text = "The war in Togo goes on. “The Government has decided to give 20 million kroner to Togo,” said Kari Dahl."
    assert [(each.kind, each.actors) for each in find(text, country="NO")] == [("pledged", ("NO",))]


def test_a_statement_that_we_issued_ourselves_was_signed_by_nobody() -> None:
    title = "Briefing by the spokesperson"
    assert find("First, we issued a statement yesterday on the clashes in Togo.", country="UN", title=title) == ()


def test_money_for_several_is_promised_to_them_all() -> None:
    found = find("The Norwegian government pledged to give 20 million kroner to people in Togo, Mali, and Ghana.")
    assert [each.counterparts for each in found] == [("GH", "ML", "TG")]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Both ministers highlighted the will of Togo and Mali to end the feud.", ("ML", "TG")),
        ("Dahl conveyed the desire of Togo to end the war.", ("TG",)),
    ],
)
def test_readiness_may_be_told_of_others(text: str, holders: tuple[str, ...]) -> None:
    opening = "Foreign Minister of Norway Kari Dahl met Foreign Minister of Ghana Ama Mensah. "
    assert [each.actors for each in find(opening + text)] == [holders]


@pytest.mark.parametrize(
    ("text", "country", "actors"),
    [
        ("The shelling in Togo must stop at once.", "UN", [("UN",)]),
        ("“We will build a brighter future,” Foreign Minister of Norway Kari Dahl said.", "GH", [("NO",)]),
        ("“We will build a brighter future,” Foreign Minister of Ghana Ama Mensah said.", "GH", []),
    ],
)
def test_an_organisation_has_no_home_and_a_guest_speaks_to_his_host(
    text: str, country: str, actors: list[tuple[str, ...]]
) -> None:
    opening = "Minister Kari Dahl of Norway came to Ghana. Norway and Ghana are close."
    found = find(f"{opening} {text}", country=country, title="Statement on Togo" if country == "UN" else None)
    assert [each.actors for each in found] == actors


def test_an_action_ends_where_somebody_says_something_else() -> None:
    text = "Norway agreed to send boats to Togo and Foreign Minister Kari Dahl stressed that Oslo would pay for them."
    assert find(text)[0].text == "agreed to send boats to Togo"
