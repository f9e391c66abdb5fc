"""Long texts that a regular expression nearly matches, made from its own parse tree, and how its time grows on them."""

from __future__ import annotations

import random
import re
import signal
import time
from collections.abc import Callable, Iterator
from math import inf
from types import FrameType
from typing import Any

PARSER: Any = getattr(re, "_parser")  # noqa: B009
CONSTANTS: Any = getattr(re, "_constants")  # noqa: B009

SIZES = (400, 1_600, 6_400, 25_600)
"""Characters at which a pattern is timed, each four times the one before: what has no end shows early."""
LARGE = 102_400
"""Characters of near misses that every pattern gets through: what the house promises."""
GROWTH = 8
"""Times as long that four times the text may take: 4 where time is linear, 16 where it is quadratic."""
FLOOR = 0.005
"""Seconds of the processor under which a text shows nothing; a quadratic search takes more at 25,000 characters."""
EARLY = 0.25
"""Seconds that tell more of a text of a few kilobytes: what has no end is to be found before the texts are long."""
PATIENCE = 10
"""Seconds of the processor after which a pattern is taken to have no end."""
WORST = 2
"""Texts of a pattern that are fed at their full length: those that took longest before."""
WALKS = 2
"""Random ways through a pattern."""
TURNS = 2
"""Ways through each repeat without a bound."""
LONG = 200
"""Times from which on a bounded repeat is treated as one without a bound."""
TAILS = ("\0\n\0", "\0.;,:!?)]”’\"'>\0")
"""What hardly any pattern goes on with; the second has what ends most of the sets that are told by what they lack."""
POOL = "aeZA0-7 \t\n\xa0.,;:!?'\"’“”()[]<>/&#=_–•@é中"
COMMON = ("said, ", "the ", "a", "1", " ", "\n", ", ", "a-")
"""What texts of no sense are made of."""


class NoEnd(Exception):
    """A pattern that was given up."""


def list_pumps(pattern: re.Pattern[str]) -> Iterator[tuple[str, str, str]]:
    """What a text begins with, what it repeats, and how it ends.

    It is made of parts of what matches, so that the pattern begins again and again.

    Every repeat without a bound is pumped from right before it, and with all that leads to it.
    """
    tree = PARSER.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    yield from (("", each, TAILS[0]) for each in COMMON)
    ways: list[tuple[int, ...] | None] = [None] * WALKS
    ways += [way for way in list_repeats(tree) for _ in range(TURNS)]
    for seed, way in enumerate(ways):
        chance = random.Random(seed)
        marks = list[int]()
        words = walk(tree, way, chance, marks, "")
        begin, end = marks[:2] if marks else sorted(chance.choices(range(len(words) + 1), k=2))
        lead, body = words[:begin], words[begin:end]
        pairs = (("", lead), ("", lead + body), (lead, body)) if marks else (("", lead), ("", words))
        yield from ((start, pump, tail) for start, pump in pairs if pump for tail in TAILS[: 2 if marks else 1])


def list_repeats(tree: Any, before: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    """The ways to the repeats without a bound: at each step the place of a node, or of a branch."""
    for place, (kind, told) in enumerate(tree):
        here = (*before, place)
        if kind in REPEATS and (told[1] is CONSTANTS.MAXREPEAT or told[1] >= LONG):
            yield here
        for branch, below in enumerate(list_below(kind, told)):
            yield from list_repeats(below, (*here, branch))


REPEATS = (CONSTANTS.MAX_REPEAT, CONSTANTS.MIN_REPEAT, CONSTANTS.POSSESSIVE_REPEAT)


def list_below(kind: Any, told: Any) -> list[Any]:
    """The trees in a node."""
    if kind in REPEATS:
        return [told[2]]
    if kind is CONSTANTS.BRANCH:
        return list(told[1])
    if kind is CONSTANTS.SUBPATTERN:
        return [told[3]]
    if kind is CONSTANTS.ATOMIC_GROUP:
        return [told]
    return [told[1]] if kind is CONSTANTS.ASSERT else []


def walk(tree: Any, way: tuple[int, ...] | None, chance: random.Random, marks: list[int], words: str) -> str:
    """`words` with a string behind them that the tree may match.

    `marks` are told where the repeat that the way leads to begins, and where its second turn does.
    """
    for place, (kind, told) in enumerate(tree):
        inner = way[1:] if way and way[0] == place else None
        below = list_below(kind, told)
        if kind in (CONSTANTS.LITERAL, CONSTANTS.NOT_LITERAL, CONSTANTS.ANY, CONSTANTS.IN):
            held = list_characters(kind, told)
            words += chance.choice([each for each in words[-4:] if each in held and chance.random() < 0.5] or held)
        elif kind in REPEATS:
            most = min(told[0] + 2, told[1])
            begin = len(words)
            for turn in range(max(chance.randint(told[0], most), 1 if inner is not None else 0)):
                words = walk(below[0], inner[1:] if inner else None, chance, marks, words)
                if inner == () and turn == 0:
                    marks[:] = begin, len(words)
        elif below and not (kind is CONSTANTS.ASSERT and (words or told[0] > 0) and inner is None):
            branch = inner[0] if inner else chance.randrange(len(below))
            words = walk(below[branch], inner[1:] if inner else None, chance, marks, words)
    return words


def list_characters(kind: Any, told: Any) -> str:
    """Some characters that a set holds."""
    if kind is CONSTANTS.LITERAL:
        return chr(told)
    if kind is CONSTANTS.ANY:
        return "aZ0 ,"
    if kind is CONSTANTS.NOT_LITERAL:
        return "".join(each for each in POOL if ord(each) != told)
    literals = [chr(value) for item, value in told if item is CONSTANTS.LITERAL]
    literals += [chr(end) for item, value in told if item is CONSTANTS.RANGE for end in value]
    if told[0][0] is CONSTANTS.NEGATE or not literals or any(item is CONSTANTS.CATEGORY for item, _ in told):
        held = "".join(each for each in POOL if holds(told, each))
        return held or "".join(literals) or "\x01"
    return "".join(literals)


def holds(items: Any, character: str) -> bool:
    """Whether a set holds a character."""
    found = False
    for item, value in items:
        if item is CONSTANTS.LITERAL:
            found |= ord(character) == value
        elif item is CONSTANTS.RANGE:
            found |= value[0] <= ord(character) <= value[1]
        elif item is CONSTANTS.CATEGORY:
            found |= CATEGORIES[value].fullmatch(character) is not None
    return found != (items[0][0] is CONSTANTS.NEGATE)


CATEGORIES = {
    getattr(CONSTANTS, f"CATEGORY_{name}"): re.compile(rf"\{letter}")
    for name, letter in (
        ("DIGIT", "d"), ("NOT_DIGIT", "D"), ("SPACE", "s"), ("NOT_SPACE", "S"), ("WORD", "w"), ("NOT_WORD", "W"),
    )
}  # fmt: skip


def find_slow_text(pattern: re.Pattern[str], *, is_whole: bool = False) -> str | None:
    """The beginning of a text on which the time of a pattern grows faster than the text; None if there is none.

    `is_whole` tells that the pattern is only asked for a match of a whole text.
    """
    taken: list[tuple[float, tuple[str, str, str]]] = []
    for each in sorted(set(list_pumps(pattern))):
        seconds = 0.0
        for size in SIZES:
            seconds = time_growth(pattern, each, size, is_whole)
            if seconds == inf:
                return make_text(each, 80)
        taken.append((seconds, each))
    worst = (each for _, each in sorted(taken)[-WORST:])
    return next((make_text(each, 80) for each in worst if time_growth(pattern, each, LARGE, is_whole) == inf), None)


def make_text(parts: tuple[str, str, str], size: int) -> str:
    """A text of about that size."""
    start, pump, tail = parts
    return start + pump * (size // len(pump)) + tail


def time_growth(pattern: re.Pattern[str], parts: tuple[str, str, str], size: int, is_whole: bool) -> float:
    """Seconds that a text takes; infinite where they are far more than for a quarter of it, or have no end."""
    less, more = make_text(parts, size // 4), make_text(parts, size)
    try:
        seconds = measure(pattern, more, is_whole)
        floor = FLOOR if size >= SIZES[-1] else EARLY
        return inf if seconds > floor and grows(pattern, less, more, is_whole) else seconds
    except NoEnd:
        return inf


def grows(pattern: re.Pattern[str], small: str, large: str, is_whole: bool) -> bool:
    """Whether four times the text takes far more than four times the time, whenever it is tried."""
    return all(measure(pattern, large, is_whole) > GROWTH * measure(pattern, small, is_whole) for _ in range(3))


def measure(pattern: re.Pattern[str], text: str, is_whole: bool = False) -> float:
    """Seconds of the processor that a try to match a text as a whole takes, and unless `is_whole` all matches in it."""
    previous = signal.signal(signal.SIGVTALRM, give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
    begin = time.thread_time()
    try:
        for _ in () if is_whole else pattern.finditer(text):
            pass
        pattern.fullmatch(text)
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, previous)
    return time.thread_time() - begin


def give_up(number: int, frame: FrameType | None) -> None:
    raise NoEnd


def outgrows(read: Callable[[str], object], small: str, large: str) -> bool:
    """Whether a text of four times the length costs a reader far more than four times, whenever it is tried."""
    return all(spend(read, large) > GROWTH * max(spend(read, small), FLOOR) for _ in range(3))


def spend(read: Callable[[str], object], text: str) -> float:
    """Seconds of processor time."""
    began = time.process_time()
    read(text)
    return time.process_time() - began
