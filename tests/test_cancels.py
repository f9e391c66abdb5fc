"""Every name of a cancel has words that it cancels, and all that cancels in the code or the lexicon has a name."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from transforms.commitments.cancels import COMMITMENT_CANCELS
from transforms.commitments.commitments import read_commitments
from transforms.lexicon import load_words
from transforms.meetings.cancels import ENCOUNTER_CANCELS
from transforms.meetings.meetings import find_meetings, read_meetings
from transforms.prose import Prose, read_prose
from transforms.speech.statements import find_statements

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transforms.verdict import Verdict

TRANSFORMS = Path(__file__).resolve().parents[1] / "transforms"
TUESDAY = date(2025, 3, 4)
OPENING = "Foreign Minister of Ghana Ama Mensah met with Norwegian Foreign Minister Kari Dahl in Accra on Monday.\n\n"

COMMITMENTS = {
    "question": ("Will Norway help Ghana?", "Will"),
    "noise": (f"Norway will send boats{', nets' * 4000} to Ghana.", "will"),
    "within": ("Norway pledged to ensure that the boats will reach Ghana.", "will"),
    "will": ("Dahl said Norway will attend the fair in Ghana.", "will"),
    "programme": ("Dahl said she will inaugurate a school in Ghana.", "will"),
    "duty": ("Dahl said Ghana should have known.", "should"),
    "purpose": ("Dahl is committed to the cause of his party in Ghana.", "is committed to"),
    "courtesy": ("Dahl said she would like to thank Ghana.", "would like to"),
    "asking": ("The two sides continue to call on Togo to act.", "continue to"),
    "warned of": ("Dahl warned that boats drift to Ghana.", "warned"),
    "view": ("The two sides agreed on the importance of trade.", "agreed on"),
    "noun": ("Dahl spoke of the pledge to Ghana.", "pledge"),
    "adjective": ("The two sides saw encouraging signs in Ghana.", "encouraging"),
    "no report": ("A bridge would open the valley to Ghana.", "would"),
    "no joint": ("Both countries continue to trade.", "continue to"),
    "no party": ("Dahl reaffirmed her support for the fishermen.", "reaffirmed her support for"),
    "position": ("Dahl reaffirmed her support for Togo.", "reaffirmed her support for"),
    "no aid": ("Norway announced a football match with Ghana.", "announced"),
    "no instrument": ("Norway signed a football player from Ghana.", "signed"),
    "no gift": ("In Accra a poet was announced by Norway.", "was announced by"),
    "no sum": ("The cup goes to Ghana.", "goes to"),
    "no accord": ("In Accra a record was reached to cheers.", "was reached to"),
    "no will": ("Dahl hopes that Ghana wins.", "hopes that"),
    "no asked": ("Dahl encouraged the team of Ghana.", "encouraged"),
    "no course": ("The two sides agreed that trade is growing.", "agreed that"),
    "state": ("Norway will be happy in Ghana.", "will"),
    "no action": ("Norway will, Dahl said.", "will"),
    "condition": ("If Norway will send boats, there is a port for them.", "will"),
    "plan": ("Foreign Minister Kari Dahl will open a museum in Ghana.", "will"),
    "earlier year": ("In 2019, Norway and Ghana signed a treaty.", "signed"),
    "denied": ("The two sides did not agree to share the boat.", "agree to"),
    "unfulfilled": ("Dahl had hoped to open a school in Ghana.", "hoped to"),
    "to come": ("Both ministers will witness the signing of a treaty.", "witness the signing of"),
    "fact": ("Ghana announced that aid reached Togo.", "announced"),
    "a thing": ("The bridge will cross the river.", "will"),
    "no speaker": ("We will send boats to Ghana.", "will"),
    "nobody": ("Dahl encouraged Norway to fish.", "encouraged"),
    "praise": ("Dahl praised Ghana for its commitment to build schools.", "commitment to"),
    "at home": ("Ghana will plant trees along its roads.", "will"),
    "repeated": ("Norway will help Ghana.\n\nNorway will help Ghana.", "will"),
    "somebody else": ("Dahl: They will send boats to Ghana.", "will"),
    "wish past": ("Dahl: We wanted to send boats to Ghana.", "wanted to"),
    "turn of speech": ("Dahl: I will recall a story of Ghana.", "will"),
    "belief": ("Dahl: I am sure that we will outlive the pirates of Togo.", "will"),
    "unheard": ("Dahl: I think it is important to fish.", "it is important to"),
    "necessity": ("Dahl: Boats must float.", "must"),
}
"""By name a text, and the words in it that the name cancels."""
ALONE = {"at home": "GH", "no speaker": None}
"""Texts that stand without the opening, with their publisher's party."""

ENCOUNTERS = {
    "noise": (f"Kari Dahl of Norway met Ama Mensah of Ghana{', nets' * 4000}.", "met"),
    "negated": ("On Monday Kari Dahl of Norway did not meet Ama Mensah of Ghana.", "meet"),
    "quoted": ("“Norway’s King Olav Berg met Ghana’s President Kofi Addo,” the radio said.", "met"),
    "asked": ("Has Kari Dahl of Norway met Ama Mensah of Ghana on Monday?", "met"),
    "first person": ("We met the Norwegian minister in Accra.", "met"),
    "told": ("Dahl said that Norway’s King Olav Berg met Ghana’s President Kofi Addo.", "met"),
    "welcome": ("It is a pleasure to meet Norwegian Minister Kari Dahl.", "meet"),
    "errand": ("Kari Dahl of Norway arrived in Ghana to attend the talks.", "attend the talks"),
    "no owner": ("After lunch, the minister’s talks with Norway went on.", "talks with"),
    "before": ("Since Kari Dahl of Norway last met Ama Mensah of Ghana, trade grew.", "met"),
    "habit": ("Norwegian and Ghanaian ministers will hold talks every year.", "hold talks"),
    "looked back": ("Kari Dahl of Norway met Ama Mensah of Ghana last year.", "met"),
    "stale": ("On 3 May 2024, Kari Dahl of Norway met Ama Mensah of Ghana.", "met"),
    "no day": ("In January 2025, Kari Dahl of Norway met Ama Mensah of Ghana.", "met"),
    "goes on": (f"{OPENING}The meeting was held in Kumasi.", "meeting was held"),
    "one party": ("The ministers met.", "met"),
    "no sides": ("Ghana discussed cocoa with Norway.", "discussed cocoa with"),
    "no visitor": ("Norwegian officials visit Ghana.", "visit"),
    "told before": (f"{OPENING}Kari Dahl of Norway met Ama Mensah of Ghana on Monday.", "met"),
    "told closer": (f"Norway and Ghana held talks in Accra on Monday.\n\n{OPENING}", "held talks"),
}


def read(text: str, country: str | None = "GH") -> Prose:
    return read_prose(text, title=None, published_on=TUESDAY, country=country)


def words_cancelled(prose: Prose, verdicts: Sequence[Verdict[Any]], name: str) -> list[str]:
    return [prose.text[each.start : each.end] for each in verdicts if each.outcome == name]


@pytest.mark.parametrize("name", COMMITMENTS)
def test_what_makes_words_no_commitment_is_named(name: str) -> None:
    text, words = COMMITMENTS[name]
    prose = read(text, ALONE[name]) if name in ALONE else read(OPENING + text)
    verdicts = list(read_commitments(prose, find_statements(prose), find_meetings(prose)))
    assert words_cancelled(prose, verdicts, name) == [words], verdicts


@pytest.mark.parametrize("name", ENCOUNTERS)
def test_what_makes_words_no_meeting_is_named(name: str) -> None:
    text, words = ENCOUNTERS[name]
    prose = read(text)
    verdicts = list(read_meetings(prose))
    assert words_cancelled(prose, verdicts, name) == [words], verdicts


def test_each_name_has_words_that_it_cancels() -> None:
    assert COMMITMENT_CANCELS.keys() == COMMITMENTS.keys()
    assert ENCOUNTER_CANCELS.keys() == ENCOUNTERS.keys()


def names_in_lexicon() -> set[str]:
    words = load_words("en", "commitments")
    asked = {rule["cancels"] for rule in words["rules"] if "cancels" in rule}
    assert asked <= words["cancels"].keys()
    return {*words["cancels"], *(f"no {rule['needs']}" for rule in words["rules"] if "needs" in rule)}


def names_in_code() -> set[str]:
    """The texts that the code gives as what became of a rule's words: those of the functions that decide it."""
    names = set[str]()
    for module in TRANSFORMS.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("cancel_"):
                returns = (each.value for each in ast.walk(node) if isinstance(each, ast.Return))
                names |= {text for value in returns for text in texts_of(value)}
            elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("mark", "Verdict"):
                names |= texts_of(node.args[-1])
            elif isinstance(node, ast.keyword) and node.arg == "outcome":
                names |= texts_of(node.value)
    return names


def texts_of(value: ast.expr | None) -> set[str]:
    """The texts that an expression may come to; parts of one that is put together are none."""
    if isinstance(value, ast.IfExp):
        return texts_of(value.body) | texts_of(value.orelse)
    if isinstance(value, ast.BoolOp):
        return {text for each in value.values for text in texts_of(each)}
    return {value.value} if isinstance(value, ast.Constant) and isinstance(value.value, str) else set()


def test_what_cancels_in_the_code_or_the_lexicon_has_a_name() -> None:
    assert names_in_code() | names_in_lexicon() == COMMITMENT_CANCELS.keys() | ENCOUNTER_CANCELS.keys()
