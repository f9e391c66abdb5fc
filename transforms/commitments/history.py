"""Whether a commitment is told of a time past: of an earlier year, or of one that is history."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from transforms.dates import find_days

if TYPE_CHECKING:
    from transforms.commitments.clause import Clause
    from transforms.commitments.grammar import Tests
    from transforms.prose import Prose

DEEDS = frozenset(
    {
        "announced_aid",
        "aid_given",
        "aid_going",
        "aid_promised",
        "proposal",
        "agreed_passive",
        "reached_passive",
        "agreement_told",
    }
)
"""Rules of what is done once, which an earlier year makes a thing of the past."""
YEAR = re.compile(r"[12](?:(?<=1)9|(?<=2)0)\d\d\b(?<!\w\d{4})(?<!since \d{4})")
MANY = 10
"""Mentions of years long past that make a text one of history."""
LONG_AGO = 50
"""Years after which what was promised is history."""
LOOK_BACK = 1_500
"""Characters before a deed within which its sentence tells the year."""
BEHIND = 5
"""Characters of a year right behind a deed: "was announced in 2019"."""

LATELY = timedelta(days=62)
"""Before the publication's day: what was done within is news, be the year another."""


@lru_cache(maxsize=2)
def is_of_history(text: str, year: int) -> bool:
    """Whether a text is of a time long past: it names such years again and again."""
    years = YEAR.findall(text)
    return sum(int(each) < year - LONG_AGO for each in years) >= max(MANY, len(years) / 2)


def is_history(prose: Prose, clause: Clause) -> bool:
    """Whether what was said or done is told of a time long past: "In 1939, Berlin demanded"."""
    if is_of_history(prose.text, prose.published_on.year):
        return True
    start = clause.trigger.start
    begin = max(clause.statement.sentence.start, start - LOOK_BACK)
    return any(int(year) < prose.published_on.year - LONG_AGO for year in YEAR.findall(prose.text, begin, start))


def is_looked_back(prose: Prose, tests: Tests, clause: Clause) -> bool:
    """Whether a deed is told of an earlier year ("In 2016, we signed"); none is that a day of the last weeks dates."""
    rule, start, end = clause.trigger.rule, clause.trigger.end, clause.end
    if rule.kind != "signed" and rule.name not in DEEDS:
        return False
    years = YEAR.findall(prose.text, start, end if rule.kind == "signed" else min(end, start + BEHIND))
    years += YEAR.findall(prose.text, max(clause.statement.sentence.start, start - LOOK_BACK), start)
    is_long_ago = rule.kind == "signed" and tests.needs["ago"].search(prose.text, clause.statement.start, end)
    if is_long_ago or all(int(year) >= prose.published_on.year for year in years):
        return bool(is_long_ago)
    begin = max(clause.statement.sentence.start, start - LOOK_BACK)
    days = find_days(prose.text, prose.published_on, prose.language, begin, min(end, start + LOOK_BACK))
    since = prose.published_on - LATELY
    return not any(each.precision == "day" and since <= each.first <= prose.published_on for each in days)
