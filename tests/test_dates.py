"""Days and deadlines are resolved against the day of publication, a Thursday."""

from __future__ import annotations

from datetime import date

import pytest

from transforms.dates import find_days, find_deadline

THURSDAY = date(2024, 5, 16)


def days(text: str) -> list[tuple[str, str, str]]:
    found = find_days(text, THURSDAY)
    return [(str(day.first), str(day.last), day.precision) for day in found]


def deadline(text: str) -> str | None:
    found = find_deadline(text, 0, len(text), THURSDAY)
    return str(found.last) if found else None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("On May 3, they met.", "2024-05-03", "2024-05-03"),
        ("on 3 May 2024", "2024-05-03", "2024-05-03"),
        ("on 3. May 2024", "2024-05-03", "2024-05-03"),
        ("on the 3rd of May", "2024-05-03", "2024-05-03"),
        ("On March 24th, 2023,Vice Minister", "2023-03-24", "2023-03-24"),
        ("on March 15 and 16", "2024-03-15", "2024-03-16"),
        ("from January 10th to 13th, 2023", "2023-01-10", "2023-01-13"),
        ("from 30 June to 3 July 2025", "2025-06-30", "2025-07-03"),
        ("April 30-May 2, 2024", "2024-04-30", "2024-05-02"),
        ("from December 30 to January 2", "2023-12-30", "2024-01-02"),
        ("2-3 May 2024", "2024-05-02", "2024-05-03"),
        ("on 2024-05-03", "2024-05-03", "2024-05-03"),
        ("BEIJING, Dec. 30 (Wire) --", "2023-12-30", "2023-12-30"),
        ("on Saturday", "2024-05-11", "2024-05-11"),
        ("on Thursday", "2024-05-16", "2024-05-16"),
        ("last Thursday", "2024-05-09", "2024-05-09"),
        ("next Monday", "2024-05-20", "2024-05-20"),
        ("spoke yesterday", "2024-05-15", "2024-05-15"),
        ("this afternoon", "2024-05-16", "2024-05-16"),
        ("tomorrow", "2024-05-17", "2024-05-17"),
    ],
)
def test_a_day_is_resolved(text: str, first: str, last: str) -> None:
    assert days(text) == [(first, last, "day")]


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("in May 2025", "2025-05-01", "2025-05-31", "month"),
        ("in February", "2024-02-01", "2024-02-29", "month"),
        ("last week", "2024-05-06", "2024-05-12", "week"),
        ("this year", "2024-01-01", "2024-12-31", "year"),
        ("in 2019", "2019-01-01", "2019-12-31", "year"),
        ("last month", "2024-04-01", "2024-04-30", "month"),
    ],
)
def test_what_is_longer_than_a_day_says_so(text: str, first: str, last: str, precision: str) -> None:
    assert days(text) == [(first, last, precision)]


@pytest.mark.parametrize(
    "text",
    [
        "they may go",
        "march on",
        "on 31 February 2024",
        "a sun day",
        "Resolution 2231",
        "$2024.50",
        "in the coming days",
        "he fell",
    ],
)
def test_other_words_and_numbers_are_no_days(text: str) -> None:
    assert days(text) == []


def test_offsets_are_those_of_the_words() -> None:
    text = "It opens on 3 May 2024 and ends on Saturday."
    assert [text[day.start : day.end] for day in find_days(text, THURSDAY)] == ["3 May 2024", "Saturday"]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("complete the talks within this year", "2024-12-31"),
        ("by the end of next month", "2024-06-30"),
        ("next month", "2024-06-30"),
        ("by 2030", "2030-12-31"),
        ("by the end of 2025", "2025-12-31"),
        ("by May 2025", "2025-05-31"),
        ("by mid-2025", "2025-06-30"),
        ("within 90 days", "2024-08-14"),
        ("within six months", "2024-11-16"),
        ("over the next three years", "2027-05-16"),
        ("in the second half of 2027", "2027-12-31"),
        ("in the second\u00a0half of 2027", "2027-12-31"),
        ("in the fırst half of 2027", "2027-06-30"),
        ("within ſix months", "2024-11-16"),
        ("in the second half of the year", "2024-12-31"),
        ("in the first quarter of next year", "2025-03-31"),
        ("no later than 30 June", "2024-06-30"),
        ("before July", "2024-06-30"),
        ("by Friday", "2024-05-17"),
        ("on June 3", "2024-06-03"),
        ("this autumn", "2024-11-30"),
        ("later this year", "2024-12-31"),
        ("by the end of the decade", "2030-12-31"),
        ("for the period 2025-2027 and by 2030", "2030-12-31"),
    ],
)
def test_a_term_is_due_on_its_last_day(text: str, due: str) -> None:
    assert deadline(text) == due


@pytest.mark.parametrize(
    "text",
    [
        "as soon as possible",
        "before the next summit",
        "in the coming days",
        "in due course",
        "implement the 2030 Agenda for Sustainable Development",
        "since 2015",
        "as agreed in 2021",
        "at this year's summit",
        "within 999 decades",
        "soon",
    ],
)
def test_a_vague_or_bygone_term_is_none(text: str) -> None:
    assert deadline(text) is None


def test_a_term_keeps_its_words_and_its_beginning() -> None:
    text = "will open two consulates in the second half of 2027 and more later"
    found = find_deadline(text, 0, len(text), THURSDAY)
    assert found is not None
    assert (found.words, str(found.first)) == ("in the second half of 2027", "2027-07-01")


def test_only_the_span_is_read() -> None:
    text = "by 2030 they will meet"
    assert find_deadline(text, 8, len(text), THURSDAY) is None
