"""The words that make a clause a commitment: rules read from the lexicon, and where a text holds one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, cast

from transforms.lexicon import load_words
from transforms.vocabulary import compile_words, spell_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from transforms.finding import CommitmentKind

Binding = Literal["subject", "subject_behind", "possessor", "asker", "speaker", "speakers", "signatories"]
"""Who is bound: see the head of lexicon/en/commitments.toml."""

OPENING_QUOTES = "“\"'"
SPACE = r"[ \t\n\xa0]{1,3}"
ANYTHING = rf"(?:{SPACE}[^\s,;:.“”\"()]{{1,30}}){{0,8}}?"
"""Up to eight words of one clause; bounded, so that a near miss costs no more than its own length."""


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


@dataclass(frozen=True, slots=True)
class Trigger:
    """`text[start:end]` is the governing verb or modal with what belongs to it."""

    rule: Rule
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Form:
    """One wording of a rule, as a regular expression of `length` words."""

    pattern: str
    length: int
    rule: Rule


@dataclass(frozen=True, slots=True)
class Forms:
    """All forms that may begin with one word: the number of the group that matched is the place of its rule."""

    pattern: re.Pattern[str]
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """A language's rules."""

    first_words: re.Pattern[str]
    forms: Mapping[str, Forms]
    """By first word."""


@cache
def read_wording(language: str) -> Wording:
    """The language's rules, compiled; of several forms at one place the one of more words is tried first."""
    words = load_words(language, "commitments")
    gap = rf"(?:{SPACE}(?:{spell_words(words['words']['adverbs'])}|[a-z]{{2,20}}ly)\b){{0,3}}?{SPACE}"
    by_word: dict[str, list[Form]] = {}
    for entry in words["rules"]:
        rule = read_rule(entry)
        for text in entry["forms"]:
            tokens = [spell_out(token, words["classes"]) for token in text.split()]
            form = Form(compose(tokens, gap), sum(not token.endswith("?") for token in tokens), rule)
            for first in tokens[0].split("|"):
                by_word.setdefault(first, []).append(form)
    joined = {several: join_forms(several) for several in {tuple(each) for each in by_word.values()}}
    forms = {first: joined[tuple(several)] for first, several in by_word.items()}
    forms |= {first.capitalize(): several for first, several in forms.items() if first[0].isalpha()}
    return Wording(compile_words(forms), forms)


def join_forms(several: tuple[Form, ...]) -> Forms:
    """The forms that may begin with one word, the one of most words first."""
    ordered = sorted(several, key=lambda form: -form.length)
    pattern = re.compile("|".join(f"({form.pattern})" for form in ordered), re.IGNORECASE)
    return Forms(pattern, tuple(form.rule for form in ordered))


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


def compose(tokens: list[str], gap: str) -> str:
    """A form's tokens as one regular expression."""
    parts, between = [], ""
    for token in tokens:
        if token == "...":
            parts.append(ANYTHING)
            continue
        optional = token.endswith("?")
        words = "|".join(re.escape(word) for word in token.removesuffix("?").split("|"))
        part = rf"{between}(?:{words})(?![\w])"
        parts.append(rf"(?:{part})?" if optional else part)
        between = gap
    return "".join(parts)


def find_triggers(text: str, start: int, end: int, wording: Wording) -> Iterator[Trigger]:
    """The triggers in `text[start:end]`, in order, none inside another."""
    free = start
    for word in wording.first_words.finditer(text, start, end):
        begin = word.start()
        if begin < free:
            continue
        forms = wording.forms[word[0]]
        found = forms.pattern.match(text, begin, end)
        if found and (not word[0][0].isupper() or begin == start or text[begin - 1] in OPENING_QUOTES):
            free = found.end()
            yield Trigger(forms.rules[(found.lastindex or 1) - 1], begin, free)
