"""Sentences end where a reader would end them."""

import pytest
from near_misses import outgrows

from transforms.sentences import split_sentences


def split(text: str) -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The talks ended. Both sides went home.", ["The talks ended.", "Both sides went home."]),
        ("He met Mr. Okafor. They spoke.", ["He met Mr. Okafor.", "They spoke."]),
        ("She left on Jan. 5. The visit was short.", ["She left on Jan. 5.", "The visit was short."]),
        ("It ended on May 2. The next begins.", ["It ended on May 2.", "The next begins."]),
        ("On Tuesday, 5. March, they met. It rained.", ["On Tuesday, 5. March, they met.", "It rained."]),
        ("They met on 12. May in Oslo.", ["They met on 12. May in Oslo."]),
        ("It began on 7. Marchers came.", ["It began on 7.", "Marchers came."]),
        ("It began in 2007. March was cold.", ["It began in 2007.", "March was cold."]),
        ("The U.S. President spoke. He left.", ["The U.S. President spoke.", "He left."]),
        ("They met in the U.S. The two agreed.", ["They met in the U.S.", "The two agreed."]),
        ("Maria P. Santos came. J. B. Smith stayed.", ["Maria P. Santos came.", "J. B. Smith stayed."]),
        ("“We will help.” Others said no.", ["“We will help.”", "Others said no."]),
        ('"Will you come?" he asked. She nodded.', ['"Will you come?" he asked.', "She nodded."]),
        ("Steps of the plan.The sides agreed.", ["Steps of the plan.", "The sides agreed."]),
        ("Trade grew by 3.5 percent. It will go on.", ["Trade grew by 3.5 percent.", "It will go on."]),
        ("1. The Minister spoke.\n\n2. He left.", ["The Minister spoke.", "He left."]),
        ("Acme Inc. of Ohio came. See No. 5 below.", ["Acme Inc. of Ohio came.", "See No. 5 below."]),
        ("They will:\n- build a road\n- open a port", ["They will", "build a road", "open a port"]),
        ("Background\n\nThe two met.", ["Background", "The two met."]),
    ],
)
def test_a_text_is_split_where_its_sentences_end(text: str, sentences: list[str]) -> None:
    assert split(text) == sentences


def test_a_wrapped_line_goes_on() -> None:
    assert split("The two sides agreed to open\na consulate. It will be small.") == [
        "The two sides agreed to open\na consulate.",
        "It will be small.",
    ]


def test_sentences_know_their_paragraph() -> None:
    text = "One. Two.\n\nThree.\n\n\n\nFour."
    assert [sentence.paragraph for sentence in split_sentences(text)] == [0, 0, 1, 2]


@pytest.mark.parametrize("text", ["", " \n\n ", "...", "\x00\u200f", "• \n\n•"])
def test_a_text_without_words_is_no_trouble(text: str) -> None:
    assert all(text[each.start : each.end].strip() for each in split_sentences(text))


@pytest.mark.parametrize(
    "unit", [".", " ", "\n ", "a. ", "1. ", "“.”", "\n\n", "-", ". a", "Mr. ", "U.S. ", ":\n", "(a) "]
)
def test_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    small, large = (unit * (size // len(unit)) for size in (25_000, 100_000))
    assert not outgrows(split_sentences, small, large)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("They met in Washington, D.C.  Secretary Dunn left.", 2),
        ("He flew to the U.S.  Congress sat.", 2),
        ("He flew at 9 p.m.  Minister Ruiz followed.", 2),
        ("They met in Washington, D.C. Secretary Dunn left.", 1),
        ("He met Gen.  Ali Saleh.", 1),
        ("He met J.R. Dunn.", 1),
    ],
)
def test_two_blanks_behind_an_abbreviation_of_letters_end_a_sentence(text: str, count: int) -> None:
    assert len(split_sentences(text)) == count
