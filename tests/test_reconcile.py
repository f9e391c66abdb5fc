"""Reports of one day become meetings, whatever the order they come in."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warehouse_records import meeting_of

from transforms.finding import Meeting
from transforms.reconcile import MeetingReport, fold_name, identify_person, reconcile
from transforms.release import make_id

XI_MACRON = meeting_of("Xi Jinping (CN)", "Emmanuel Macron (FR)")
WANG_SEJOURNE = meeting_of("Wang Yi (CN)", "Stéphane Séjourné (FR)")


def report(
    meeting: Meeting, source: str, release_id: str = "1", published_on: date = date(2024, 5, 6)
) -> MeetingReport:
    key = make_id(source, release_id, meeting.start, [each.name for each in meeting.participants], meeting.parties)
    return MeetingReport(
        report_id=key, source=source, release_id=release_id, published_on=published_on, meeting=meeting
    )


def without_people(*parties: str, **fields: object) -> Meeting:
    return meeting_of(*(f"Nobody ({party})" for party in parties), participants=(), **fields)


SAME = {
    "two sides tell of it": (WANG_SEJOURNE, WANG_SEJOURNE),
    "one side names its own people alone": (WANG_SEJOURNE, meeting_of("Wang Yi (CN)", parties=("CN", "FR"))),
    "one names nobody": (WANG_SEJOURNE, without_people("CN", "FR")),
    "accents and hyphens differ": (
        meeting_of("Lee Jae-myung (KR)", "Stephane Sejourne (FR)"),
        meeting_of("Lee Jae Myung (KR)", "Stéphane Séjourné (FR)"),
    ),
    "a surname alone": (
        meeting_of("Blinken (US)", "Wang Yi (CN)"),
        meeting_of("Antony J. Blinken (US)", "Wang Yi (CN)"),
    ),
    "one tells of no format": (XI_MACRON, without_people("CN", "FR", format="unknown")),
    "announced, then held": (without_people("CN", "FR", status="planned"), XI_MACRON),
    "one leaves out a body that it names nobody for": (
        meeting_of("Xi Jinping (CN)", "Emmanuel Macron (FR)", parties=("CN", "EU", "FR")),
        XI_MACRON,
    ),
}
DIFFERENT = {
    "other people of the same states": (XI_MACRON, WANG_SEJOURNE),
    "names that end alike": (meeting_of("Wang Yi (CN)", "A B (FR)"), meeting_of("Sun Yi (CN)", "A B (FR)")),
    "other parties": (meeting_of("Wang Yi (CN)", "A B (FR)"), meeting_of("Wang Yi (CN)", "C D (DE)")),
    "another day": (XI_MACRON, meeting_of("Xi Jinping (CN)", "Emmanuel Macron (FR)", held_on=date(2024, 5, 7))),
    "a call and a visit": (XI_MACRON, meeting_of("Xi Jinping (CN)", "Emmanuel Macron (FR)", format="phone")),
    "two with a third who is named": (
        XI_MACRON,
        meeting_of("Xi Jinping (CN)", "Emmanuel Macron (FR)", "Ursula von der Leyen (EU)"),
    ),
    "two of a summit's many": (XI_MACRON, without_people("CN", "DE", "FR", "RU")),
    "no day": (without_people("CN", "FR", held_on=None), without_people("CN", "FR", held_on=None)),
    "a month alone": (
        without_people("CN", "FR", held_on=date(2024, 5, 1), date_precision="month"),
        without_people("CN", "FR", held_on=date(2024, 5, 1), date_precision="month"),
    ),
}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME)
def test_two_reports_are_of_one_meeting(one: Meeting, other: Meeting) -> None:
    assert len(reconcile([report(one, "cn_mfa"), report(other, "fr_elysee")])) == 1


@pytest.mark.parametrize(("one", "other"), DIFFERENT.values(), ids=DIFFERENT)
def test_two_reports_are_of_two_meetings(one: Meeting, other: Meeting) -> None:
    assert len(reconcile([report(one, "cn_mfa"), report(other, "fr_elysee")])) == 2


def test_a_release_that_reports_two_encounters_means_two() -> None:
    evening = meeting_of("Xi Jinping (CN)", "Emmanuel Macron (FR)", start=400, end=450)
    assert len(reconcile([report(XI_MACRON, "cn_mfa"), report(evening, "cn_mfa")])) == 2
    assert len(reconcile([report(XI_MACRON, "cn_mfa", "1"), report(evening, "cn_mfa", "2")])) == 1


def test_a_vague_report_that_fits_two_meetings_stands_alone() -> None:
    vague = report(without_people("CN", "FR"), "wire_x")
    meetings = reconcile([vague, report(XI_MACRON, "cn_mfa", "1"), report(WANG_SEJOURNE, "cn_mfa", "2")])
    assert sorted(len(each.reports) for each in meetings) == [1, 1, 1]


def test_a_report_that_fits_two_meetings_joins_the_one_whose_people_it_names() -> None:
    of_france = report(meeting_of("Macron (FR)", parties=("CN", "FR")), "fr_elysee")
    meetings = reconcile([of_france, report(XI_MACRON, "cn_mfa", "1"), report(WANG_SEJOURNE, "cn_mfa", "2")])
    assert {tuple(each.source for each in meeting.reports) for meeting in meetings} == {
        ("cn_mfa", "fr_elysee"),
        ("cn_mfa",),
    }


def test_the_meeting_is_what_its_reports_tell_together() -> None:
    announced = meeting_of(
        "Xi Jinping (CN)",
        parties=("CN", "FR"),
        status="planned",
        format="unknown",
        city=None,
        country=None,
        topics=("trade",),
    )
    held = meeting_of("Xi (CN)", "Emmanuel Macron (FR)", topics=("climate", "trade"))
    [joined] = reconcile([report(held, "fr_elysee", published_on=date(2024, 5, 7)), report(announced, "cn_mfa")])
    assert joined.meeting_id == make_id("meeting", report(announced, "cn_mfa").report_id)
    told = joined.meeting
    assert (told.status, told.format, told.city, told.country) == ("held", "in_person", "Paris", "FR")
    assert told.topics == ("climate", "trade")
    assert [(each.name, each.party) for each in told.participants] == [("Xi Jinping", "CN"), ("Emmanuel Macron", "FR")]


def test_two_people_of_one_report_stay_two_however_alike_their_names() -> None:
    brothers = meeting_of("Kim Jong Il (KP)", "Kim Jong (KP)", "A B (CN)")
    [joined] = reconcile([report(brothers, "cn_mfa"), report(brothers, "kp_mfa")])
    assert len(joined.meeting.participants) == 3


def test_a_name_is_the_same_without_case_accents_and_hyphens() -> None:
    assert fold_name("Jean-Yves LE DRIAN") == ("jean", "yves", "le", "drian")
    assert identify_person("FR", "Stéphane Séjourné") == identify_person("FR", "Stephane SEJOURNE")
    assert identify_person("FR", "Kim") != identify_person("KR", "Kim")


NAMES = ("Xi Jinping (CN)", "Wang Yi (CN)", "Macron (FR)", "Emmanuel Macron (FR)", "Olaf Scholz (DE)", "Li (CN)")


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sets(st.sampled_from(NAMES), min_size=1, max_size=4),
            st.sets(st.sampled_from(("CN", "FR", "DE", "EU")), min_size=2),
            st.sampled_from(("in_person", "phone", "unknown")),
            st.sampled_from(("cn_mfa", "fr_elysee", "wire_x")),
        ),
        max_size=7,
    ),
    st.randoms(use_true_random=False),
)
def test_the_result_depends_on_the_set_of_reports_alone(cases: list, chance: random.Random) -> None:
    reports = [
        report(
            meeting_of(*sorted(names), parties=tuple(sorted(parties | {name[-3:-1] for name in names})), format=form),
            source,
            str(number),
        )
        for number, (names, parties, form, source) in enumerate(cases)
    ]
    shuffled = chance.sample(reports, len(reports))
    joined = reconcile(reports)
    assert reconcile(shuffled) == joined
    assert sorted(each.rank for each in itertools.chain(*(meeting.reports for meeting in joined))) == sorted(
        each.rank for each in reports
    )


def test_what_was_announced_keeps_its_key_and_is_quoted_from_the_readout_once_held() -> None:
    announced = report(without_people("CN", "FR", status="planned"), "cn_mfa", published_on=date(2024, 5, 1))
    told = report(replace(XI_MACRON, evidence="They met."), "fr_mfa", published_on=date(2024, 5, 6))
    [before], [after] = reconcile([announced]), reconcile([told, announced])
    assert (before.meeting.status, after.meeting.status) == ("planned", "held")
    assert after.meeting_id == before.meeting_id
    assert after.canonical == told
    assert after.meeting.evidence == "They met."
