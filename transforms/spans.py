"""Where the action that a verb governs ends: before the attribution, the closing quote, the next predicate, a comment."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from transforms.actors import read_phrase, trim_phrase
from transforms.lexicon import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transforms.scene import Scene
    from transforms.triggers import Trigger

LONGEST = 1500
"""Characters of the longest action; bounds the time on a sentence of any length."""
JOINT = re.compile(
    r"(?:,\s{1,3}(?:(?:and|but|or|while|yet|as)\b\s{0,3})?|\s(?:and|but|while|or)\s{1,3}|\s[–—]\s)(?=[^,;]{0,90}\Z)"
)
CLOSING = re.compile(r"[“”\"]")
DANGLING = re.compile(r",?\s(?:and|but|or)\Z")
TRAILING = " \t\n\xa0,;:.!?…–—-"
CLOSERS = "”\"’'"


@dataclass(frozen=True, slots=True)
class Ends:
    """What ends an action inside a sentence."""

    cut: re.Pattern[str]


@cache
def read_ends(language: str) -> Ends:
    """The language's words that end an action."""
    ends = load_words(language, "commitments")["ends"]
    comments, predicates, clauses, relatives = (
        "|".join(ends[name]) for name in ("comments", "predicates", "clauses", "relatives")
    )
    return Ends(
        re.compile(
            rf";|,\s{{1,3}}(?:and\s)?(?:{comments}|{relatives}|{clauses}|also)\b"
            rf"|,?\s(?:and|but)\s(?:also\s|has\s|have\s|then\s)?(?:{predicates})\b"
            rf"|\s(?:while|whereas)\s|\s[–—]\s",
        )
    )


def find_end(scene: Scene, trigger: Trigger, limit: int, following: Sequence[Trigger], ends: Ends) -> int:
    """Where the action of a trigger ends, at the latest at `limit` (the end of its statement)."""
    text = scene.text
    end = min(limit, trigger.end + LONGEST)
    if cut := ends.cut.search(text, trigger.end, end):
        end = cut.start()
    end = close_quote(text, trigger.end, end)
    for later in following:
        if later.start >= end:
            break
        if joint := find_joint(scene, trigger.end, later.start):
            end = joint
            break
    return trim_end(text, trigger.start, end, limit)


def find_joint(scene: Scene, start: int, end: int) -> int | None:
    """Where a coordinated predicate or clause begins whose verb stands at `end`, None if that verb is a subordinate's."""
    low = max(start, end - 160)
    joint = JOINT.search(scene.text, low, end)
    while joint:
        phrase = trim_phrase(scene, joint.end(), end)
        if phrase[0] >= phrase[1] or read_phrase(scene, *phrase).can_act:
            return joint.start()
        joint = JOINT.search(scene.text, joint.end(), end)
    return None


def close_quote(text: str, start: int, end: int) -> int:
    """The end moved before a quote that closes a quotation opened before `start`."""
    depth = 0
    for quote in CLOSING.finditer(text, start, end):
        if quote[0] == "“":
            depth += 1
        elif quote[0] == "”" or depth > 0:
            depth -= 1
        elif text[quote.start() - 1 : quote.start()].isspace() or text[quote.start() - 1 : quote.start()] == "(":
            depth += 1
        else:
            depth -= 1
        if depth < 0:
            return quote.start()
    return end


def trim_end(text: str, start: int, end: int, limit: int) -> int:
    """The end without stops, and without the quote marks that stand beside a stop or close nothing."""
    while end > start:
        last = text[end - 1]
        if joint := DANGLING.search(text, max(start, end - 8), end):
            end = joint.start()
        elif last in TRAILING or (last in CLOSERS and (end >= limit or text[end - 2] in ".,!?")):
            end -= 1
        else:
            return end
    return end
