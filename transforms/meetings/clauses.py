"""The clause of a report: where its subject stands, where it ends, and whether what it tells is still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.meetings.cancels import AHEAD, REACH

if TYPE_CHECKING:
    import re

    from transforms.dates import DayMention
    from transforms.meetings.encounters import EncounterRules
    from transforms.prose import Prose
    from transforms.sentences import Sentence

REACH_OF_OCCASION = 120
"""Characters between an event and the words that make it an occasion."""


def find_subject(
    prose: Prose,
    sentence: Sentence,
    match: re.Match[str],
    head: re.Match[str] | None,
    is_planned: bool,
    rules: EncounterRules,
) -> tuple[int, int]:
    """Where the subject of a report stands; a verb joined to another ("and also met") shares that one's.

    Of an event that is only the occasion of something ("ahead of the summit that will be held"), its own words are.
    """
    text = prose.text
    if match.lastgroup == "took_place":
        near = max(sentence.start, match.start() - REACH_OF_OCCASION)
        if occasion := rules.patterns["rosters.occasion"].search(text, near, match.start()):
            return occasion.start(), match.start()
    if match.lastgroup in ("upcoming", "before_talks"):
        return match.start(), match.start()
    if match.lastgroup == "visit_ahead":
        owner = rules.patterns["rosters.owner"].search(text, max(sentence.start, match.start() - 80), match.start())
        if owner is None and rules.patterns["rosters.visit_of"].match(match[0]):
            return match.start(), match.end()
        return (owner.start() if owner else match.start()), match.start()
    if head is None:
        reach = max(sentence.start, match.start() - REACH)
        told = [found.end() for found in rules.patterns["cancels.telling"].finditer(text, reach, match.start())]
        told += [found.end() for found in rules.patterns["cancels.announcing"].finditer(text, reach, match.start())]
        said = max(told, default=sentence.start)
        is_official = rules.patterns["cancels.announcer"].search(text, sentence.start, said) is not None
        is_own = rules.patterns["cancels.own"].match(text[said : match.start()]) is not None
        is_announced = match.lastgroup == "visit" or is_official or (is_planned and not is_own)
        is_announced &= bool(told)
        return (said if is_announced else step_over_aside(prose, sentence.start, match.start(), rules)), match.start()
    between = text[head.end() : match.start()]
    main = find_main(prose, head, match)
    if main < match.start():
        return main, match.start()
    if (
        goes_for(match, rules)
        or rules.patterns["rosters.conjoined"].search(between)
        or rules.patterns["rosters.he"].search(between)
        or (match.lastgroup == "during_talks" and not prose.people_between(head.end(), match.start()))
    ):
        return sentence.start, head.start()
    return head.end(), match.start()


def step_over_aside(prose: Prose, start: int, end: int, rules: EncounterRules) -> int:
    """Where the subject begins behind others who were met: "In addition to the talks with A, B also met C"."""
    if rules.patterns["rosters.besides"].match(prose.text, start, end) is None:
        return start
    comma = prose.text.rfind(", ", start, end)
    while comma > 0 and not prose.people_between(comma, end):
        comma = prose.text.rfind(", ", start, comma)
    return comma if comma > 0 else start


def end_clause(prose: Prose, match: re.Match[str], following: re.Match[str], rules: EncounterRules) -> int:
    """Where the clause of a report ends before the next one: "Following the talks with A, B met C".

    "Following his talks with A, B met C" tells of B's talks with A.
    """
    is_his = rules.patterns["rosters.his"].search(match[0]) is not None
    return following.start() if is_his else find_main(prose, match, following)


def find_main(prose: Prose, head: re.Match[str], following: re.Match[str]) -> int:
    """Where the main clause begins behind talks that another's opens with, or at the verb that follows."""
    end = following.start()
    comma = prose.text.rfind(", ", head.end(), end) if head.lastgroup == "during_talks" else -1
    while comma > 0:
        if following.lastgroup == "took_place" or prose.people_between(comma, end):
            return comma
        comma = prose.text.rfind(", ", head.end(), comma)
    return end


def goes_for(match: re.Match[str], rules: EncounterRules) -> bool:
    """Whether the words tell what a visit told before is for: "will travel to Chad for talks with ..."."""
    return match.lastgroup == "during_talks" and rules.patterns["rosters.purpose"].match(match[0]) is not None


def is_future(
    text: str, sentence: Sentence, match: re.Match[str], known: re.Match[str] | None, rules: EncounterRules
) -> bool:
    """Whether the encounter is still to come, as the words before its verb tell, or those before `known`.

    `known` is an encounter to come that the sentence told before: "will call on the King and hold talks with ...".
    """
    is_joined = known is not None and (
        goes_for(match, rules) or rules.patterns["rosters.conjoined"].search(text[known.end() : match.start()])
    )
    if is_joined and rules.patterns["future.past"].match(match[0]) is None:
        return True
    before = text[max(sentence.start, match.start() - 60) : match.start()]
    if match.lastgroup in AHEAD:
        return True
    if match.lastgroup == "visit" and rules.patterns["future.goes"].match(match[0]):
        return True
    if match.lastgroup == "took_place":
        return rules.patterns["future.took_place"].search(match[0]) is not None
    if match.lastgroup == "was_received" and rules.patterns["future.took_place"].search(match[0]):
        return True
    if match.lastgroup == "during_talks" and rules.patterns["future.bound"].search(before + match[0]):
        return True
    if rules.patterns["future.purpose"].search(text, max(sentence.start, match.start() - 120), match.start()):
        return False
    if match.lastgroup == "during_talks" and (
        rules.patterns["future.during"].search(
            text, max(sentence.start, match.start() - REACH_OF_OCCASION), match.start()
        )
        or rules.patterns["future.of_during"].match(text, match.end(), sentence.end)
    ):
        return True
    if rules.patterns["future.first"].search(before):
        return False
    is_after = rules.patterns["future.joined"].search(text, max(sentence.start, match.start() - REACH), match.start())
    if is_after and rules.patterns["future.past"].match(match[0]) is None:
        return True
    name = "future.visit" if match.lastgroup == "visit" else "future.pattern"
    return rules.patterns[name].search(before) is not None


def is_ahead(prose: Prose, match: re.Match[str], days: tuple[DayMention, ...], rules: EncounterRules) -> bool:
    """Whether a verb in the present tense tells of a day to come: "is meeting her tomorrow"."""
    is_present = rules.patterns["future.present"].match(match[0]) is not None
    return is_present and bool(days) and all(day.first > prose.published_on for day in days)
