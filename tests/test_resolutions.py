"""Documents in paragraphs: an organisation's resolutions, and lists under the sentence that opens them."""

from datetime import date

import pytest

from transforms.commitments.commitments import find_commitments
from transforms.finding import Commitment
from transforms.prose import read_prose
from transforms.speech.statements import find_statements


def find(text: str, title: str, country: str) -> tuple[Commitment, ...]:
    prose = read_prose(text, title=title, published_on=date(2025, 3, 4), country=country, language="en")
    return find_commitments(prose, find_statements(prose), ())


def resolve(text: str, title: str = "Decision on the fisheries of Togo") -> list[tuple[str, tuple[str, ...], str]]:
    found = find(f"The Assembly,\n\n{text}", title, "AFU")
    return [(each.kind, each.counterparts, each.text) for each in found if each.actors == ("AFU",)]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("1. Calls on Mali to free the crew;", "urged", "Calls on Mali to free the crew"),
        ("(b) Decides to send observers to Mali;", "pledged", "Decides to send observers to Mali"),
        ("3. URGES all parties to end the feud;", "urged", "URGES all parties to end the feud"),
        (
            "4. ALSO EXPRESSES CONCERN at the feud in Mali and Togo and URGENTLY APPEALS to all parties to talk;",
            "urged",
            "APPEALS to all parties to talk",
        ),
        (
            "5. Thanks Norway and Togo for their boats and, in this regard, calls on Mali to send its own;",
            "urged",
            "calls on Mali to send its own",
        ),
    ],
)
def test_a_resolutions_sentences_are_the_organisations(text: str, kind: str, words: str) -> None:
    assert [(each[0], each[2]) for each in resolve(text)] == [(kind, words)]


@pytest.mark.parametrize(
    "text",
    [
        "1. Takes note of the report;",
        "2. WELCOMES the new boats of Togo;",
        "3. Pays tribute to the crew for the mandate entrusted to them;",
        "4. Recalls that the port is old;",
    ],
)
def test_what_a_resolution_notes_is_no_promise(text: str) -> None:
    assert resolve(text) == []


def test_a_statement_on_a_resolution_is_not_the_resolution() -> None:
    title = "Statement on the adoption of the resolution on Togo"
    text = "The feud in Togo is old. Calls on Norway grow louder."
    assert find(text, title, "AFU") == ()


AGREED = "The Presidents of Ghana and Togo met in Accra.\n\nThe two Presidents agreed to{end}\n\n{items}"


@pytest.mark.parametrize(
    ("end", "items", "found"),
    [
        (
            "",
            " • Build a bridge;\n\n • Jointly patrol the river.",
            ["Build a bridge", "Jointly patrol the river"],
        ),
        (":", "1. Build a bridge.\n2. Patrol the river.", ["Build a bridge", "Patrol the river"]),
        (" the following steps:", "(a) ease visas; and\n(b) lower tariffs.", ["ease visas", "lower tariffs"]),
        ("", "- The two Presidents will build a bridge.", ["will build a bridge"]),
    ],
)
def test_what_a_list_tells_is_agreed_item_by_item(end: str, items: str, found: list[str]) -> None:
    read = find(AGREED.format(end=end, items=items), "Joint Communiqué of Ghana and Togo", "GH")
    assert [(each.kind, each.actors, each.text) for each in read] == [("agreed", ("GH", "TG"), each) for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "The two Presidents agreed to\n\nThe river is wide.",
        "The two Presidents discussed:\n\n• bridges;\n\n• rivers.",
        "The two Presidents thanked:\n\n1. the crew.\n\n2. the town.",
    ],
)
def test_no_other_list_is_agreed(text: str) -> None:
    assert find(f"The Presidents of Ghana and Togo met.\n\n{text}", "Joint Communiqué of Ghana and Togo", "GH") == ()


def test_a_list_of_what_a_promise_is_about_is_no_promises() -> None:
    text = "The Authority decides to lift the following sanctions on Togo:\n\na. closed borders;\n\nb. a travel ban."
    found = find(text, "Final Communiqué of the Summit", "ECOWAS")
    assert [each.text for each in found] == ["decides to lift the following sanctions on Togo"]


def test_a_list_of_what_was_signed_is_one_signature() -> None:
    items = "- an agreement on visas;\n\n- a protocol on fish."
    text = f"Ghana and Togo met. The following agreements were signed:\n\n{items}"
    found = find(text, "Joint Communiqué of Ghana and Togo", "GH")
    assert [(each.kind, each.text) for each in found] == [("signed", "The following agreements were signed")]
