"""Sentences that report an encounter: the words, who took part by their place, and whether it is still to come."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, Implementation

from transforms.dates import find_days
from transforms.lexicon import load_words
from transforms.meetings.cancels import cancel_report
from transforms.meetings.clauses import end_clause, find_subject, is_ahead, is_future
from transforms.verdict import Verdict, keep
from transforms.vocabulary import spell_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from transforms.dates import DayMention
    from transforms.prose import Prose
    from transforms.sentences import Sentence

GAP = r"(?:(?!that\s)[^\s;:.]+(?:\.[^\s;:.]+)*\.?\s){0,14}?"
ASIDE = r"(?:,\s[^,;.]{3,40},)?"
ADVERB = r"(?:\s(?:today|yesterday|here|virtually|online|remotely|on\s\w+))?"
DAY = (
    r"(?:\w{3,6}day,?\s)?(?:\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)?(?:\sof)?\s[^\W\d_a-z][^\W\d_]{2,8}\.?"
    r"|[^\W\d_a-z][^\W\d_]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?)(?:,?\s(?:19|20)?\d{2}\b)?"
)
DEED = "did_together"
"""The rule of what people did together, where nothing in the sentence tells how they met: all its days are past."""
TOPICS = frozenset({"together", "covered"})
"""Rules whose words stand before the topic of talks: its days and places are not theirs."""
BESIDE = 12
"""Characters behind words of a topic within which their day stands: "discussed on Monday"."""
PLAIN_WORDS = re.compile(r"(?<=[:|])((?:[A-Za-z-]|\\s){1,30}(?:\|(?:[A-Za-z-]|\\s){1,30}){5,})(?=[|)])")
"""Many alternatives of a pattern's group that are plain words."""
MOST = 12
"""Encounters that one sentence may report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encounter:
    """One report of an encounter: its words, and the parts of the sentence that name who took part."""

    rule: str
    sentence: Sentence
    place: int
    """Of the sentence among all."""
    start: int
    words_end: int
    """`text[start:words_end]` are the words that the rule matched."""
    end: int
    """Their end, or their start where whom it was with doesn't stand behind."""
    opening: int
    subject_end: int
    """The subject stands from `opening` to here: before the verb, or before the verb that this one is joined to."""
    closing: int
    """Where its clause ends: whom it was with stands from `end` to here."""
    is_planned: bool
    days: tuple[DayMention, ...]
    """All that the sentence names."""


@dataclass(frozen=True, slots=True)
class EncounterRules:
    """The language's patterns."""

    hints: AhoCorasick
    """Finds parts of words, a number for each."""
    hinted: Mapping[int, Sequence[int]]
    """By a hint's number the places of the rules that have it: they are tried on sentences that hold it."""
    also: Mapping[int, frozenset[int]]
    """By a rule's place the numbers of which its sentence holds one as well, besides a hint."""
    rules: tuple[re.Pattern[str], ...]
    """Each a group of its name; those of titles stand last."""
    titles_from: int
    """The place of the first rule that is read in titles alone."""
    patterns: Mapping[str, re.Pattern[str]]


@cache
def read_rules(language: str) -> EncounterRules:
    """The rules, and the other patterns by table and key."""
    words = load_words(language, "meetings")
    talks = spell_words(
        form for word in words["nouns"]["talks"] for form in (word, word[0].upper() + word[1:])
    ).replace(r"\ ", r"\s")
    conferences = "|".join(words["nouns"]["conferences"])

    def fill(pattern: str) -> str:
        return (
            PLAIN_WORDS.sub(spell_group, pattern)
            .replace("{talks}", talks)
            .replace("{conferences}", conferences)
            .replace("{gap}", GAP)
            .replace("{aside}", ASIDE)
            .replace("{adverb}", ADVERB)
            .replace("{day}", DAY)
        )

    patterns: dict[str, re.Pattern[str]] = {}
    for table, group in words.items():
        if isinstance(group, dict):
            compiled = {
                f"{table}.{key}": re.compile(fill(text)) for key, text in group.items() if isinstance(text, str)
            }
            patterns.update(compiled)
    everywhere, in_titles = words["rules"], words["headlines"]
    numbers: dict[str, int] = {}
    hinted: dict[int, list[int]] = {}
    also: dict[int, frozenset[int]] = {}
    for place, rule in enumerate([*everywhere, *in_titles]):
        own = {
            each for hint in rule["hints"] for each in (words["nouns"]["talk_hints"] if hint == "{talks}" else [hint])
        }
        for hint in sorted(own):
            hinted.setdefault(numbers.setdefault(hint, len(numbers)), []).append(place)
        if "also" in rule:
            also[place] = frozenset(numbers.setdefault(each, len(numbers)) for each in rule["also"])
    return EncounterRules(
        hints=AhoCorasick(numbers, implementation=Implementation.DFA),
        hinted=hinted,
        also=also,
        rules=tuple(
            re.compile(rf"\b(?=\w)(?P<{rule['name']}>{fill(rule['pattern'])})") for rule in [*everywhere, *in_titles]
        ),
        titles_from=len(everywhere),
        patterns=patterns,
    )


def holds_hint(text: str, language: str) -> bool:
    """Whether a text may report an encounter, as a title or otherwise."""
    rules = read_rules(language)
    found = rules.hints.find_matches_as_indexes(fold(text), overlapping=True)
    return any(number in rules.hinted for number, _, _ in found)


def list_rules(prose: Prose, rules: EncounterRules, *, is_title: bool) -> Mapping[int, set[int]]:
    """The places of the rules to try on a sentence, by its place: those of the hints in it; most sentences hold none.

    Rules of titles are left out but in a title.
    """
    folded, starts = fold(prose.text), [sentence.start for sentence in prose.sentences]
    last = len(rules.rules) if is_title else rules.titles_from
    held: dict[int, set[int]] = {}
    for number, start, end in rules.hints.find_matches_as_indexes(folded, overlapping=True):
        place = bisect_right(starts, start) - 1
        if place >= 0 and end <= prose.sentences[place].end:
            held.setdefault(place, set()).add(number)
    tried: dict[int, set[int]] = {}
    for place, numbers in held.items():
        those = {each for number in numbers for each in rules.hinted.get(number, ()) if each < last}
        those -= {each for each in those & rules.also.keys() if rules.also[each].isdisjoint(numbers)}
        if those:
            tried[place] = those
    return tried


def fold(text: str) -> str:
    """The text as hints are looked up in it: in small letters, and what is no ASCII as "?", each in its place."""
    return text.encode("ascii", "replace").lower().decode("ascii")


def match_rules(prose: Prose, sentence: Sentence, rules: Sequence[re.Pattern[str]]) -> list[re.Match[str]]:
    """All that the rules match in a sentence, in order, none inside another; of two at one place the first rule's."""
    matches, free = list[re.Match[str]](), sentence.start
    ahead = [rule.search(prose.text, free, sentence.end) for rule in rules]
    while len(matches) < MOST and any(ahead):
        matches.append(min(filter(None, ahead), key=lambda match: match.start()))
        free = matches[-1].end()
        ahead = [
            rule.search(prose.text, free, sentence.end) if match and match.start() < free else match
            for rule, match in zip(rules, ahead, strict=True)
        ]
    return matches


def spell_group(group: re.Match[str]) -> str:
    """A group of plain words as one that is tried letter by letter, not word by word."""
    words = group[1].replace(r"\s", " ").split("|")
    return spell_words(words).replace(r"\ ", r"\s")


def find_encounters(prose: Prose, *, is_title: bool = False) -> tuple[Encounter, ...]:
    """The encounters that the text reports, in order; one sentence may report several."""
    return keep(read_encounters(prose, is_title=is_title))


def read_encounters(prose: Prose, *, is_title: bool = False) -> Iterator[Verdict[Encounter]]:
    """What became of all words of the text that a rule of encounters matches, in order.

    With `is_title` the prose is a release's title, read by the rules of headlines, too.
    """
    rules = read_rules(prose.language)
    for place, tried in sorted(list_rules(prose, rules, is_title=is_title).items()):
        sentence = prose.sentences[place]
        matches = match_rules(prose, sentence, [rules.rules[each] for each in sorted(tried)])
        matches = [match for match in matches if match.lastgroup != DEED] or matches[:1]
        if not matches:
            continue
        days = drop_tenures(prose, sentence, rules)
        head: re.Match[str] | None = None
        known: re.Match[str] | None = None
        is_after_held = False
        for match, following in zip(matches, [*matches[1:], None], strict=True):
            is_planned = is_future(prose.text, sentence, match, known, rules) or is_ahead(prose, match, days, rules)
            known = match if is_planned else None
            rule = "attended" if attends(prose, match, rules) else match.lastgroup or ""
            if is_planned and is_after_held:
                days = tuple(day for day in days if day.start >= match.start())
            own = drop_aside(prose, sentence, match, days, rules)
            cancel = "noise" if sentence.is_noise else cancel_report(prose, sentence, match, own, is_planned, rules)
            if cancel:
                yield Verdict(rule, match.start(), match.end(), cancel)
                continue
            is_after_held = is_after_held or not is_planned
            opening, subject_end = find_subject(prose, sentence, match, head, is_planned, rules)
            head = head or match
            closing = end_clause(prose, match, following, rules) if following else sentence.end
            if rule == "discussed" and not prose.people_between(match.end(), closing):
                rule = "together"
            tail = rules.patterns["days.tail"].match(prose.text, match.end(), sentence.end) if rule in TOPICS else None
            beside = tail.end() if tail else match.end()
            end = match.start() if rule == "together" else match.end()
            encounter = Encounter(
                rule=rule,
                sentence=sentence,
                place=place,
                start=match.start(),
                words_end=match.end(),
                end=end,
                opening=opening,
                subject_end=subject_end,
                closing=beside if rule in TOPICS else closing,
                is_planned=is_planned,
                days=tuple(keep_days(prose, rule, days, beside)),
            )
            yield Verdict(rule, match.start(), match.end(), encounter)


def keep_days(prose: Prose, rule: str, days: Sequence[DayMention], beside: int) -> Iterator[DayMention]:
    """The days that can be a report's: beside a topic's words, and none to come of what people did together."""
    for day in days:
        if (rule not in TOPICS or day.start < beside) and (rule != DEED or day.first <= prose.published_on):
            yield day


def drop_tenures(prose: Prose, sentence: Sentence, rules: EncounterRules) -> tuple[DayMention, ...]:
    """The days of a sentence but those of a clause about an office: "met ... after B was elected in May"."""
    days = find_days(prose.text, prose.published_on, prose.language, sentence.start, sentence.end)
    found = rules.patterns["days.tenure"].search(prose.text, sentence.start, sentence.end) if days else None
    return tuple(day for day in days if found is None or not found.start() <= day.start < found.end())


def drop_aside(
    prose: Prose, sentence: Sentence, match: re.Match[str], days: tuple[DayMention, ...], rules: EncounterRules
) -> tuple[DayMention, ...]:
    """The days of a sentence but those of a clause about somebody, or of a topic: "A, who took office in May, met"."""
    if match.lastgroup in TOPICS:
        days = tuple(day for day in days if day.start < match.end() + BESIDE)
    aside = rules.patterns["days.aside"].search(prose.text, sentence.start, match.start()) if days else None
    return tuple(day for day in days if aside is None or not aside.start() <= day.start < aside.end())


def attends(prose: Prose, match: re.Match[str], rules: EncounterRules) -> bool:
    """Whether the words only add who attended "the meeting" that another sentence reports."""
    attended = rules.patterns["attendance.attends"].match(prose.text, match.start())
    return attended is not None and " the " in attended[0] and attended[0].islower()
