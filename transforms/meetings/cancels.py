"""What makes words that a rule of encounters matched no report of one: told by somebody, looked back on, no news."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from transforms.meetings.turns import is_asker, read_turn

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from transforms.dates import DayMention
    from transforms.meetings.encounters import Encounter, EncounterRules
    from transforms.prose import Prose
    from transforms.sentences import Sentence

ENCOUNTER_CANCELS: Mapping[str, str] = {
    "noise": "a sentence of that length is a table or noise",
    "asked": "a question asks for it",
    "quoted": "it stands in a quotation",
    "first person": "somebody tells it of himself, who isn't the release's author",
    "told": "it is told by somebody, not by the release",
    "welcome": "it is a pleasure to meet, not a meeting",
    "errand": "it tells what somebody came for",
    "no owner": "it isn't told whose talks they were",
    "negated": "the words before it deny it",
    "before": "the words before it look back, hope or prepare",
    "habit": "it is held again and again",
    "looked back": "it is told of earlier times",
    "stale": "it is told of a day long before the release",
    "no day": "it is told of an earlier month or year",
    # Reports that make no meeting of their own.
    "goes on": "it goes on about the meeting before",
    "one party": "the sentence names one party at most",
    "no sides": "those who met aren't told to be of two parties",
    "no visitor": "a visit of which nobody is named",
    "told before": "the release reports the same meeting before",
    "told closer": "the release tells the meeting more closely elsewhere",
}
"""Each name with what it says."""

REACH = 600
"""How many characters before its verb are read of a sentence that never ends."""
MODAL = 140
"""Characters before its verb that may tell of what is only possible, or hoped for."""
STALE = timedelta(days=45)
"""A day that far before the publication is looked back on."""
PAST = frozenset({"looked back", "stale", "no day"})
"""What makes words a report of long ago."""
NAMED = frozenset({"of_talks", "during_talks", "together", "told_at", "discussed"})
"""Rules of talks that are named beside what was done there."""
BEHIND = 2
"""Sentences before one of its paragraph from which it goes on."""
LEAD = 2
"""Paragraphs in which a story tells its news."""
BESIDE = frozenset({"during_talks", "about_talks"})
"""Rules of talks that are named beside what was said there."""
DATED = frozenset({"signed_by", "about_talks", "session", "held_between", "summoned", "signed_for"})
"""Rules of what is named beside something else: a report only with a day of the publication's week."""
AHEAD = frozenset({"upcoming", "visit_ahead", "awaited", "agenda", "before_talks"})
"""Rules of what is announced, whoever tells of it."""


def cancel_report(
    prose: Prose,
    sentence: Sentence,
    match: re.Match[str],
    days: tuple[DayMention, ...],
    is_planned: bool,
    rules: EncounterRules,
) -> str | None:
    """What makes the words no report: who tells it, the words before, the days that the sentence names."""
    text, patterns = prose.text, rules.patterns
    before = text[max(sentence.start, match.start() - REACH) : match.start()]
    is_new = any(is_news(day, prose) for day in days)
    turn = read_turn(text, sentence.start, patterns)
    if turn is not None and is_asker(turn, patterns):
        return "asked"
    if unsaid := cancel_unsaid(text, sentence, before):
        return unsaid
    if turn is not None and not (is_planned or is_new):
        return "told"
    is_fresh = is_new or sentence.paragraph < LEAD
    if told := cancel_told(prose, match, before, patterns, is_planned=is_planned, is_new=is_new, is_fresh=is_fresh):
        return told
    if is_planned and patterns["cancels.welcome"].search(before[-40:]):
        return "welcome"
    is_arrival = patterns["cancels.arrival"].match(match[0]) and patterns["cancels.purpose"].search(before[-90:])
    if is_arrival and not (sentence.paragraph < LEAD and is_session(prose, match)):
        return "errand"
    if match[0].startswith(("attending", "participating")) and patterns["cancels.attended"].search(before[-12:]):
        return "looked back"
    if match.lastgroup == "of_talks" and patterns["cancels.possessor"].match(before) is None:
        return "no owner"
    is_opening = sentence.paragraph < LEAD and patterns["cancels.perfect"].search(before[-20:])
    is_opening = is_opening or patterns["cancels.said_when"].search(before)
    if patterns["cancels.before"].search(before[-60:]) and not is_new and not is_opening:
        return "before"
    if is_possible(match, before[-MODAL:], patterns):
        return "before"
    if patterns["cancels.negated"].search(before[-40:]):
        return "negated"
    if patterns["cancels.after"].search(before[-200:]):
        return "looked back"
    if lacks_day(prose, match, days, is_new=is_new, is_fresh=is_fresh):
        return "no day"
    if not is_fresh and patterns["cancels.series"].match(match[0]):
        return "looked back"
    if is_planned and patterns["cancels.put_off"].search(text, sentence.start, sentence.end):
        return "negated"
    if is_planned:
        return cancel_ahead(prose, sentence, match, days, patterns)
    return cancel_past(prose, sentence, days, patterns)


def is_session(prose: Prose, match: re.Match[str]) -> bool:
    """Whether an event is one by its name, or a body's: "the Summit", "the NATO defence ministers' meeting"."""
    marks = prose.parties_between(match.start(), match.end())
    return match[0].rsplit(None, 1)[-1][0].isupper() or any(mark.form == "body" for mark in marks)


def cancel_ahead(
    prose: Prose,
    sentence: Sentence,
    match: re.Match[str],
    days: tuple[DayMention, ...],
    patterns: Mapping[str, re.Pattern[str]],
) -> str | None:
    """What makes an encounter that was to come none: its day is long over, or it comes again and again."""
    told = [day for day in days if day.precision == "day"]
    if told and all(prose.published_on - day.last > STALE and day.end < match.start() for day in told):
        return "stale"
    return "habit" if patterns["cancels.habit"].search(prose.text, match.end(), sentence.end) else None


def lacks_day(
    prose: Prose, match: re.Match[str], days: tuple[DayMention, ...], *, is_new: bool, is_fresh: bool
) -> bool:
    """Whether what is named beside something else has no day that makes it a report."""
    if match.lastgroup == "before_talks":
        return not any(day.first > prose.published_on or match.start() < day.start < match.end() for day in days)
    return match.lastgroup in DATED and not (is_new or (match.lastgroup in ("summoned", "signed_by") and is_fresh))


def is_possible(match: re.Match[str], before: str, patterns: Mapping[str, re.Pattern[str]]) -> bool:
    """Whether the words before tell what is only weighed, asked for or prepared, whatever day the sentence names."""
    named = {"for": "cancels.asked_for", "in": "cancels.state_of"}.get(match[0].split(None, 1)[0])
    is_named = named is not None and patterns[named].search(before) is not None
    return is_named or patterns["cancels.possible"].search(before) is not None


def cancel_told(
    prose: Prose,
    match: re.Match[str],
    before: str,
    patterns: Mapping[str, re.Pattern[str]],
    *,
    is_planned: bool,
    is_new: bool,
    is_fresh: bool,
) -> str | None:
    """What makes words no report of the release: somebody tells them, of himself or of others.

    A ministry, or its spokesman, is not somebody: news (`is_fresh`) is often told as theirs.
    """
    joint = patterns["cancels.joint"].match(before)
    is_author = prose.country is not None and (is_planned or is_new)
    author = patterns["cancels.author"].search(before) if is_author else None
    said = (before[joint.end() :] if joint else before) + match[0]
    if author is None and patterns["cancels.first_person"].search(patterns["cancels.quotation"].sub("", said)):
        return "first person"
    told = [found.end() for found in patterns["cancels.telling"].finditer(before)]
    between = before[told[-1] :] if told else ""
    is_named_event = match.lastgroup == "took_place" and is_new
    is_beside = (match.lastgroup in BESIDE or is_named_event) and "," not in between and " that " not in between
    is_own = (is_new or is_planned) and patterns["cancels.own"].match(between) is not None
    is_own |= is_fresh and not is_planned and patterns["cancels.as_he"].search(between) is not None
    is_others = is_fresh and bool(told) and patterns["cancels.oneself"].match(between) is None
    is_official = is_others and patterns["cancels.announcer"].search(before[: told[-1]]) is not None
    is_told = told and not (is_beside or is_own or is_official)
    if is_told and patterns["cancels.after_telling"].match(between + match[0]) is None:
        is_announced = match.lastgroup in ("visit", *AHEAD) or patterns["cancels.spokesman"].search(before[: told[-1]])
        return None if is_planned and is_announced else "told"
    return None


def cancel_unsaid(text: str, sentence: Sentence, before: str) -> str | None:
    """What makes words nothing that the release itself says: a question, or a quotation that the words before open."""
    if text.endswith(("?", "?”", '?"'), sentence.start, sentence.end):
        return "asked"
    return "quoted" if (before.count('"') + before.count("“") - before.count("”")) % 2 else None


def cancel_past(
    prose: Prose, sentence: Sentence, days: tuple[DayMention, ...], patterns: Mapping[str, re.Pattern[str]]
) -> str | None:
    """What makes an encounter that is over no news."""
    reckoned = [
        found.span() for found in patterns["cancels.reckoned"].finditer(prose.text, sentence.start, sentence.end)
    ]
    days = tuple(day for day in days if not any(start <= day.start < end for start, end in reckoned))
    looks = patterns["cancels.looked_back"].finditer(prose.text, sentence.start, sentence.end)
    looked_back = next(
        (each for each in looks if not any(start <= each.start() < end for start, end in reckoned)), None
    )
    is_newer = looked_back is not None and any(is_news(day, prose) and day.end < looked_back.start() for day in days)
    if looked_back is not None and not (is_newer and patterns["cancels.last"].match(looked_back[0])):
        return "looked back"
    if any(prose.published_on - day.last > STALE for day in days if day.precision == "day"):
        return "stale"
    past = [day for day in days if day.first <= prose.published_on]
    is_told = any(
        day.precision == "day" or (day.precision == "week" and prose.published_on <= day.last) for day in past
    )
    return "no day" if past and not is_told else None


def cancel_sides(prose: Prose, encounter: Encounter) -> str:
    """Why no two parties met in a report: the sentence names none but one, its publisher's aside, or not as such."""
    start, end = encounter.sentence.start, encounter.sentence.end
    codes = {mention.code for mention in prose.parties_between(start, end)}
    codes |= {person.party for _, person in prose.people_between(start, end) if person.party}
    return "no sides" if len(codes | ({prose.country} if prose.country else set())) > 1 else "one party"


def goes_back(prose: Prose, encounter: Encounter, past: int) -> bool:
    """Whether talks that are named without a day are those of long ago that its paragraph has just told.

    `past` is where words that are no news stand last.
    """
    near = prose.sentences[max(0, encounter.place - BEHIND) : encounter.place + 1]
    start = next(each.start for each in near if each.paragraph == encounter.sentence.paragraph)
    is_near = start <= past < encounter.start
    return is_near and encounter.rule in NAMED and not (encounter.is_planned or encounter.days)


def is_news(day: DayMention, prose: Prose) -> bool:
    """Whether the day is of the publication's week."""
    return day.precision == "day" and day.first <= prose.published_on <= day.last + timedelta(days=7)
