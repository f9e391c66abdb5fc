"""Sentences that report an encounter, and those that only look back on one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from transforms.dates import find_days
from transforms.lexicon import load_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from transforms.dates import DayMention
    from transforms.prose import Prose
    from transforms.sentences import Sentence

GAP = r"(?:[^\s;:.]+(?:\.[^\s;:.]+)*\.?\s){0,14}?"
STALE = timedelta(days=45)
"""A day that far before the publication is looked back on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encounter:
    """One report of an encounter: its words, and the parts of the sentence that name who took part."""

    rule: str
    sentence: Sentence
    start: int
    end: int
    """`text[start:end]` are the words that the rule matched."""
    opening: int
    """Where its clause begins: the subject stands from here to `start`."""
    closing: int
    """Where its clause ends: whom it was with stands from `end` to here."""
    is_planned: bool
    days: tuple[DayMention, ...]
    """All that the sentence names."""


@dataclass(frozen=True, slots=True)
class EncounterRules:
    """The language's patterns."""

    hint: re.Pattern[str]
    trigger: re.Pattern[str]
    patterns: Mapping[str, re.Pattern[str]]


@cache
def read_rules(language: str) -> EncounterRules:
    """The rules by name, and as one pattern whose groups are their names."""
    words = load_words(language, "meetings")
    nouns = {key: "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(group, key=len, reverse=True))
             for key, group in words["nouns"].items()}  # fmt: skip

    def fill(pattern: str) -> str:
        for key, alternatives in nouns.items():
            pattern = pattern.replace(f"{{{key}}}", alternatives)
        return pattern.replace("{gap}", GAP)

    patterns: dict[str, re.Pattern[str]] = {}
    for table, group in words.items():
        if isinstance(group, dict):
            compiled = {f"{table}.{key}": re.compile(fill(text)) for key, text in group.items() if isinstance(text, str)}
            patterns.update(compiled)
    return EncounterRules(
        hint=re.compile("|".join(words["hints"]["words"])),
        trigger=re.compile("|".join(f"(?P<{rule['name']}>{fill(rule['pattern'])})" for rule in words["rules"])),
        patterns=patterns,
    )


def find_encounters(prose: Prose) -> Iterator[Encounter]:
    """The encounters that the text reports, in order; one sentence may report several."""
    rules = read_rules(prose.language)
    for sentence in prose.sentences:
        if rules.hint.search(prose.text, sentence.start, sentence.end) is None:
            continue
        matches = list(rules.trigger.finditer(prose.text, sentence.start, sentence.end))
        if not matches or is_in_first_person(prose, sentence, rules):
            continue
        days = shift(find_days(prose.text[sentence.start : sentence.end], prose.published_on, prose.language), sentence)
        opening = sentence.start
        for match, following in zip(matches, [*matches[1:], None], strict=True):
            closing = following.start() if following else sentence.end
            is_planned = is_future(prose.text, sentence, match, rules)
            if is_reported(prose, sentence, match, days, is_planned, rules):
                yield Encounter(
                    rule=match.lastgroup or "",
                    sentence=sentence,
                    start=match.start(),
                    end=match.end(),
                    opening=opening,
                    closing=closing,
                    is_planned=is_planned,
                    days=days,
                )


def shift(days: tuple[DayMention, ...], sentence: Sentence) -> tuple[DayMention, ...]:
    """Mentions found in a sentence, with the text's offsets."""
    return tuple(replace(day, start=day.start + sentence.start, end=day.end + sentence.start) for day in days)


def is_in_first_person(prose: Prose, sentence: Sentence, rules: EncounterRules) -> bool:
    """Whether the sentence is somebody's own speech."""
    return rules.patterns["cancels.first_person"].search(prose.text, sentence.start, sentence.end) is not None


def is_future(text: str, sentence: Sentence, match: re.Match[str], rules: EncounterRules) -> bool:
    """Whether the encounter is still to come, as the words before its verb tell."""
    before = text[max(sentence.start, match.start() - 60) : match.start()]
    if match.lastgroup == "took_place":
        return re.search(r"\b(?:will|to\sbe|shall|would)\b", match[0]) is not None
    return rules.patterns["future.pattern"].search(before) is not None


def is_reported(
    prose: Prose, sentence: Sentence, match: re.Match[str], days: tuple[DayMention, ...], is_planned: bool, rules: EncounterRules
) -> bool:
    """Whether the words report an encounter of their own: none in quotes or reported speech, none that is looked back on."""
    text, patterns = prose.text, rules.patterns
    before = text[sentence.start : match.start()]
    if (before.count('"') + before.count("“") - before.count("”")) % 2:
        return False
    told = None
    for told in patterns["cancels.telling"].finditer(before):
        pass
    if told is not None and patterns["cancels.after_telling"].match(before[told.end() :] + match[0]) is None:
        return match.lastgroup == "visit" and is_planned
    if patterns["cancels.before"].search(before[-40:]) and not any(is_news(day, prose) for day in days):
        return False
    if is_planned:
        return True
    if patterns["cancels.looked_back"].search(text, sentence.start, sentence.end):
        return False
    if any(prose.published_on - day.last > STALE for day in days if day.precision == "day"):
        return False
    return not days or any(day.precision == "day" for day in days)


def is_news(day: DayMention, prose: Prose) -> bool:
    """Whether the day is of the publication's week."""
    return day.precision == "day" and timedelta(0) <= prose.published_on - day.last <= timedelta(days=7)
