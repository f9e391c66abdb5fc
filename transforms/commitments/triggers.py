"""The words that make a clause a commitment: rules read from the lexicon, and where a text holds one."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

from transforms.lexicon import load_words
from transforms.vocabulary import Words, spell_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from transforms.finding import CommitmentKind
    from transforms.sentences import Sentence

Binding = Literal[
    "subject",
    "subject_behind",
    "possessor",
    "givers",
    "asker",
    "speaker",
    "speakers",
    "signatories",
    "partners",
    "sides",
]
"""Who is bound: see the head of lexicon/en/commitments.toml."""

NONE_LEFT = (sys.maxsize, sys.maxsize, -1)
"""Behind all words of a text."""
OPENING_QUOTES = "“\"'"
SUM = "<sum>"
MONEY = r"(?:[A-Z]{0,3}[$€£¥₹]\s?|[A-Z]{3}\s(?=\d{1,3},\d))\d[\d.,]{0,20}(?:m|bn|k)?"
"""A sum in figures, with its currency before it: "€200,000", "NOK 750,000", "$81.5m"."""
SPACE = r"[ \t\n\xa0]{1,3}+"
ANYTHING = rf"(?:{SPACE}(?!%s)(?:[^\s,;:.“”\"()]|[.,](?=\d)){{1,30}}+){{0,8}}?"
"""Up to eight words of one clause but some; bounded, so that a near miss costs no more than its own length."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One way of making a commitment."""

    name: str
    kind: CommitmentKind
    binds: Binding
    needs: str | None
    """Name of the words (or "report") that the rest of the clause must hold."""
    cancels: str | None
    """Name of the words that, right behind the form, make it no commitment."""


class Trigger(NamedTuple):
    """`text[start:end]` is the governing verb or modal with what belongs to it."""

    rule: Rule
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Form:
    """One wording of a rule: the words behind the first one."""

    rest: tuple[str, ...]
    rule: Rule


@dataclass(frozen=True, slots=True)
class Forms:
    """All forms that may begin with one word: the number of the group that matched is the place of its rule."""

    behind: re.Pattern[str]
    """What follows the first word."""
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """A language's rules."""

    first_words: Words
    forms: Mapping[str, Forms]
    """By first word."""


@cache
def read_wording(language: str) -> Wording:
    """The language's rules, compiled."""
    words = load_words(language, "commitments")
    small = load_words(language, "particles")
    adverbs, occasion = spell_words(words["words"]["adverbs"]), spell_words(small["occasions"])
    # "Agreed, among other things, to".
    aside = rf"(?:,{SPACE}[^\W\d_][^,;:.()\n“”\"]{{2,60}}+,)?+"
    adverbs = rf"{adverbs}|(?!{spell_words(words['words']['doubts'])}\b)[a-z]{{2,20}}ly"
    gap = rf"{aside}(?:{SPACE}(?:{adverbs}|(?:{small['on_a_day']}{SPACE})?{occasion})\b){{0,3}}?{SPACE}[“\"]?"
    ends = rf"(?!{SPACE}{occasion})"
    by_word: dict[str, list[Form]] = {}
    for entry in words["rules"]:
        rule = read_rule(entry)
        for text in entry["forms"]:
            for tokens in vary(text.split()):
                for first in spell_out(tokens[0], words["classes"]).split("|"):
                    by_word.setdefault(first, []).append(Form(tuple(tokens[1:]), rule))
    anything = ANYTHING % rf"{spell_words(words['words']['felt'])}\b"
    rows = {tuple(each) for each in by_word.values()}
    joined = {several: join_forms(several, gap, anything, ends) for several in rows}
    forms = {first: joined[tuple(several)] for first, several in by_word.items()}
    forms |= {first.capitalize(): several for first, several in forms.items() if first[0].isalpha()}
    return Wording(Words(forms), forms)


def vary(tokens: list[str]) -> list[list[str]]:
    """A form with and without the words that may be missing."""
    place = next((place for place, token in enumerate(tokens) if token.endswith("?")), None)
    if place is None:
        return [tokens]
    before, word, behind = tokens[:place], tokens[place].removesuffix("?"), tokens[place + 1 :]
    return vary([*before, word, *behind]) + vary([*before, *behind])


def join_forms(several: tuple[Form, ...], gap: str, anything: str, ends: str) -> Forms:
    """The forms of one first word: those whose next word is told, those with words between, the word alone."""
    near = sorted((form for form in several if form.rest[:1] not in ((), ("...",))), key=lambda form: -len(form.rest))
    far = sorted((form for form in several if form.rest[:1] == ("...",)), key=lambda form: -len(form.rest))
    alone = [form for form in several if not form.rest][:1]
    ways = []
    if near:
        ways.append(gap + one_of([form.rest for form in near], gap, anything, ends))
    if far:
        ways.append(anything + gap + one_of([form.rest[1:] for form in far], gap, anything, ends))
    ways += ["()" for _ in alone]
    return Forms(re.compile("|".join(ways)), tuple(form.rule for form in [*near, *far, *alone]))


def one_of(rests: Sequence[tuple[str, ...]], gap: str, anything: str, ends: str) -> str:
    """The forms as numbered groups, the first that matches; what begins none of them is told by one look."""
    begins = spell_token("|".join(dict.fromkeys(rest[0] for rest in rests)))
    return f"(?={begins})(?:{'|'.join(f'({compose(rest, gap, anything, ends)})' for rest in rests)})"


def compose(tokens: tuple[str, ...], gap: str, anything: str, ends: str) -> str:
    """Words, each with its alternatives, as one regular expression; `ends` is what may not stand behind the last."""
    parts, between = [], ""
    for token in tokens:
        parts.append(anything if token == "..." else rf"{between}{spell_token(token)}(?!\w)")
        between = gap
    return "".join(parts) + ends


def spell_token(token: str) -> str:
    """Words, each with its alternatives, of which one may be a sum of money."""
    words = token.split("|")
    spelled = spell_words(word for word in words if word != SUM)
    return f"(?:{spelled}|{MONEY})" if SUM in words else spelled


def read_rule(entry: Mapping[str, Any]) -> Rule:
    """One table of the lexicon."""
    return Rule(
        name=entry["name"],
        kind=entry["kind"],
        binds=cast("Binding", entry["binds"]),
        needs=entry.get("needs"),
        cancels=entry.get("cancels"),
    )


def spell_out(token: str, classes: Mapping[str, list[str]]) -> str:
    """A token with its class replaced by the class's words."""
    return "|".join(classes[token[1:-1]]) if token.startswith("<") else token


def find_triggers(text: str, sentences: Iterable[Sentence], wording: Wording) -> dict[int, list[Trigger]]:
    """The triggers of each sentence that has any, by where it begins; in order, none inside another."""
    triggers: dict[int, list[Trigger]] = {}
    ahead = iter(wording.first_words.list_places(text))
    begin = end = -1
    for sentence in sentences:
        free = start = sentence.start
        while begin < sentence.end:
            first = text[begin:end] if begin >= free else ""
            if first and (not first[0].isupper() or begin == start or text[begin - 1] in OPENING_QUOTES):
                forms = wording.forms[first]
                found = forms.behind.match(text, end, sentence.end)
                if found:
                    free = found.end()
                    rule = forms.rules[(found.lastindex or 1) - 1]
                    triggers.setdefault(start, []).append(Trigger(rule, begin, free))
            begin, end, _ = next(ahead, NONE_LEFT)
    return triggers
