"""What a table shows of texts that others wrote."""

from __future__ import annotations

import json

import pytest

from communique.printing import Format, make_printable, print_rows

HOSTILE = "[bold]Oslo[/]\x1b]0;title\x07 \x1b[2J\u202emoor\nsecond line"


def test_nothing_in_a_cell_steers_the_terminal_or_is_taken_for_markup(capsys: pytest.CaptureFixture[str]) -> None:
    print_rows(("text",), [(HOSTILE,)], Format.table)
    shown = capsys.readouterr().out
    assert not set(shown) & set("\x1b\x07\u202e")
    assert "[bold]Oslo[/]�]0;title� �[2J�moor " in shown
    assert any(line.startswith("│ second line") for line in shown.splitlines())


def test_a_program_is_given_the_value_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    print_rows(("text",), [(HOSTILE,)], Format.json)
    assert json.loads(capsys.readouterr().out) == [{"text": HOSTILE}]


@pytest.mark.parametrize("text", ["", "Älvsjö, 5°", "a\tb\u00a0c", "\x00\x9b\u200b\ud800"])
def test_every_character_keeps_its_place(text: str) -> None:
    shown = make_printable(text)
    assert len(shown) == len(text)
    assert shown.isprintable()
