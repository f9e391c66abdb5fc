"""Whose words a letter's, an office's and "his" are, and what is only the frame or the occasion of a promise."""

from __future__ import annotations

from datetime import date

import pytest

from transforms.commitments.commitments import find_commitments
from transforms.finding import Commitment
from transforms.meetings.meetings import find_meetings
from transforms.prose import read_prose
from transforms.speech.statements import find_statements

THURSDAY = date(2024, 5, 16)
SENT = "President Ana Ruiz of Peru has sent a {} to President Luis Diaz of Cuba. The {} reads as follows:\n\n“I look"


def find(text: str, *, country: str | None = None, title: str | None = None) -> tuple[Commitment, ...]:
    prose = read_prose(text, title=title, published_on=THURSDAY, country=country)
    return find_commitments(prose, find_statements(prose), find_meetings(prose))


@pytest.mark.parametrize("paper", ["message", "letter", "telegram"])
def test_a_letter_speaks_for_whoever_sent_it(paper: str) -> None:
    (found,) = find(
        SENT.format(paper, paper) + " forward to working with you in the framework of the UN.”", country="PE"
    )
    assert (found.kind, found.actors, found.counterparts, found.speaker) == ("offered", ("PE",), ("CU",), "Ana Ruiz")


@pytest.mark.parametrize("told", ["The flag is red:", "The letter was lost:", "The message was read with joy:"])
def test_other_words_open_no_letter(told: str) -> None:
    text = f"President Ana Ruiz of Peru met President Luis Diaz of Cuba. {told}\n\nI look forward to working with Cuba."
    assert [each.speaker for each in find(text, country="PE") if each.speaker] == []


@pytest.mark.parametrize(
    ("text", "counterparts"),
    [
        ("Peru is ready to work with Cuba under the auspices of the United Nations.", ("CU",)),
        ("Peru is ready to work with Cuba in the context of ASEAN and the United Nations.", ("CU",)),
        ("Peru is ready to work with the United Nations in the framework of ASEAN.", ("UN",)),
        ("Peru is ready to work with ASEAN and the United Nations.", ("ASEAN", "UN")),
        ("Peru is ready to support the United Nations.", ("UN",)),
    ],
)
def test_a_body_in_whose_frame_it_is_done_is_promised_nothing(text: str, counterparts: tuple[str, ...]) -> None:
    (found,) = find(text)
    assert found.counterparts == counterparts


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Minister of Trade Ana Ruiz said it rained. The Minister stressed that Peru is ready to help Cuba.",
            "Ana Ruiz",
        ),
        ("President Ana Ruiz said it rained. The President added that Peru will send Cuba rice.", "Ana Ruiz"),
        ("Minister of Trade Ana Ruiz said it rained. The President stressed that Peru is ready to help Cuba.", None),
        ("Cuban Minister Luis Diaz said it rained. The Minister stressed that Peru is ready to help Cuba.", None),
        ("Ambassador Ana Ruiz said it rained. The Prime Minister stressed that Peru is ready to help Cuba.", None),
    ],
)
def test_an_office_is_that_of_whoever_spoke_last_with_it(text: str, speaker: str | None) -> None:
    (found,) = find(text, country="PE")
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("text", "kind", "actors", "words"),
    [
        ("Peruvian Minister Ana Ruiz received US envoy John Roe.\n\nShe asked the US to help Peru.", "urged", ("PE",),
         "asked the US to help Peru"),
        ("Peru has on various occasions voiced readiness to trade more with Cuba.", "offered", ("PE",),
         "voiced readiness to trade more with Cuba"),
        ("Peru has on several occasions pledged to feed Haiti.", "pledged", ("PE",), "pledged to feed Haiti"),
        ("Peru is prepared to meet its Cuban neighbours at any time.", "offered", ("PE",),
         "is prepared to meet its Cuban neighbours at any time"),
        ("The leaders of Peru and Cuba hailed their ties, including the signing of nine agreements.", "signed",
         ("CU", "PE"), "including the signing of nine agreements"),
        ("The Governments of Peru and Cuba held a signing ceremony for the agreement.", "signed", ("CU", "PE"),
         "held a signing ceremony for the agreement"),
    ],
)  # fmt: skip
def test_it_is_told_of_whom_and_what(text: str, kind: str, actors: tuple[str, ...], words: str) -> None:
    (found,) = find(text)
    assert (found.kind, found.actors, found.text) == (kind, actors, words)


@pytest.mark.parametrize(
    "text",
    [
        "The rain in Peru was heavy.\n\nHe asked the US to help Peru.",
        "Peruvian Minister Ana Ruiz said she is ready to meet you all, and Cuba.",
        "Peru and Cuba praised the list, including the signing of a new singer.",
        "The Governments of Peru and Cuba held a ceremony for the dead.",
    ],
)
def test_nobody_asks_and_nothing_is_signed(text: str) -> None:
    assert find(text) == ()
