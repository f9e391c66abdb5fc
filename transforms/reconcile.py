"""What several releases say of one meeting, joined: the result depends on the set of reports, never on their order."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from transforms.finding import Meeting, Participant
from transforms.release import make_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from uuid import UUID

    from transforms.finding import MeetingFormat


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingReport:
    """What one release says of one meeting."""

    report_id: UUID
    source: str
    release_id: str
    """The publisher's own, as in Release."""
    published_on: date
    meeting: Meeting

    @property
    def rank(self) -> tuple[date, str, str, int, str]:
        """Where it stands among reports of the same meeting; the first one gives the meeting its key."""
        return self.published_on, self.source, self.release_id, self.meeting.start, str(self.report_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconciledMeeting:
    """One encounter, by all that is told of it."""

    meeting_id: UUID
    reports: tuple[MeetingReport, ...]
    """By rank; the first gives the key, which so outlasts the change from planned to held."""
    canonical: MeetingReport
    """The first that tells of it as held, if any does: its quote is the meeting's."""
    meeting: Meeting
    """Their fields together; evidence, start, end and rule are the canonical report's."""


def reconcile(reports: Iterable[MeetingReport]) -> tuple[ReconciledMeeting, ...]:
    """Reports of one calendar day as meetings, by the rank of their first report.

    A report that tells no exact day stands alone, and so does one that would fit several meetings equally well.
    """
    groups: list[list[MeetingReport]] = []
    # Those that name most people come first: a vague report may join a telling one, and joins no two together.
    for report in sorted(reports, key=lambda each: (-len(each.meeting.participants), each.rank)):
        group = find_group(report, groups)
        if group is None:
            groups.append([report])
        else:
            group.append(report)
    return tuple(sorted((join_reports(group) for group in groups), key=lambda each: each.reports[0].rank))


def find_group(report: MeetingReport, groups: Sequence[list[MeetingReport]]) -> list[MeetingReport] | None:
    """The one group whose every report may be of the same meeting; of several, the one that shares most people."""
    fitting = [group for group in groups if all(are_compatible(report, other) for other in group)]
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    shared = [max(count_shared(report.meeting, other.meeting) for other in group) for group in fitting]
    best = max(shared)
    return fitting[shared.index(best)] if shared.count(best) == 1 else None


def are_compatible(one: MeetingReport, other: MeetingReport) -> bool:
    """Whether two reports may be of one meeting: same day, and neither parties, people nor format tell against it."""
    a, b = one.meeting, other.meeting
    # A release that reports two encounters means two.
    if (one.source, one.release_id) == (other.source, other.release_id):
        return False
    if a.held_on is None or a.held_on != b.held_on or {a.date_precision, b.date_precision} != {"day"}:
        return False
    if "unknown" not in (a.format, b.format) and a.format != b.format:
        return False
    return parties_agree(a, b) and people_agree(a, b)


def parties_agree(a: Meeting, b: Meeting) -> bool:
    """The same parties, or one report lacks a single party for which the other names nobody.

    Two of a summit's guests who meet aside are not at the summit then, so more than that is another meeting.
    """
    few, many = sorted((a, b), key=lambda each: len(each.parties))
    lacking = set(many.parties) - set(few.parties)
    if not set(few.parties) <= set(many.parties) or len(lacking) > 1 or len(few.parties) < 2:
        return False
    return not any(person.party in lacking for person in many.participants)


def people_agree(a: Meeting, b: Meeting) -> bool:
    """For no party do both name people without one in common."""
    for party in set(a.parties) & set(b.parties):
        ours = [person for person in a.participants if person.party == party]
        theirs = [person for person in b.participants if person.party == party]
        if ours and theirs and not any(are_same(one, other) for one in ours for other in theirs):
            return False
    return True


def count_shared(a: Meeting, b: Meeting) -> int:
    """How many people both name."""
    return sum(any(are_same(one, other) for other in b.participants) for one in a.participants)


def are_same(one: Participant, other: Participant) -> bool:
    """Whether two names are one person's: one holds the other, or they end alike and begin with the same letter."""
    a, b = fold_name(one.name), fold_name(other.name)
    if one.party != other.party or not a or not b:
        return False
    return set(a) <= set(b) or set(b) <= set(a) or (a[-1] == b[-1] and a[0][0] == b[0][0])


def fold_name(name: str) -> tuple[str, ...]:
    """A name's words without case, accents and hyphens, so that spellings of one name agree."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return tuple(re.findall(r"\w+", bare.casefold()))


def identify_person(party: str, name: str) -> UUID:
    """A person's id: of a party, by the folded name."""
    return make_id("person", party, " ".join(fold_name(name)))


def join_reports(group: Sequence[MeetingReport]) -> ReconciledMeeting:
    """One meeting of its reports; where they differ the earlier tells, and a known value before an unknown."""
    reports = tuple(sorted(group, key=lambda each: each.rank))
    told = [each.meeting for each in reports]
    canonical = next((each for each in reports if each.meeting.status == "held"), reports[0])
    placed = next((each for each in told if each.city), next((each for each in told if each.country), told[0]))
    formats: list[MeetingFormat] = [each.format for each in told if each.format != "unknown"]
    return ReconciledMeeting(
        meeting_id=make_id("meeting", reports[0].report_id),
        reports=reports,
        canonical=canonical,
        meeting=replace(
            canonical.meeting,
            format=formats[0] if formats else "unknown",
            city=placed.city,
            country=placed.country,
            parties=tuple(sorted({party for each in told for party in each.parties})),
            participants=join_people(told),
            topics=tuple(sorted({topic for each in told for topic in each.topics})),
        ),
    )


def join_people(told: Sequence[Meeting]) -> tuple[Participant, ...]:
    """Each person once, by the fullest name; principals first, then by party and name."""
    people: list[list[Participant]] = []
    for meeting in told:
        # Two that one report names are two, however alike their names.
        known = list(people)
        for person in meeting.participants:
            namesakes = next((each for each in known if any(are_same(person, other) for other in each)), None)
            if namesakes is None:
                people.append([person])
            else:
                known.remove(namesakes)
                namesakes.append(person)
    joined = {identify_person(each.party, each.name): each for each in map(join_namesakes, people)}
    return tuple(sorted(joined.values(), key=lambda each: (not each.is_principal, each.party, each.name)))


def join_namesakes(people: Sequence[Participant]) -> Participant:
    """One person of what several reports call them."""
    return replace(
        max(people, key=lambda each: (len(fold_name(each.name)), len(each.name), each.name)),
        office=next((each.office for each in people if each.office), None),
        is_principal=any(each.is_principal for each in people),
    )
