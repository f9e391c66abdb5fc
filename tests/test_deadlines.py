"""The deadline of a whole commitment, as a careful reader gives it on the day of publication, a Thursday."""

from __future__ import annotations

from datetime import date

import pytest

from transforms.dates import find_deadline
from transforms.extract import extract

THURSDAY = date(2024, 5, 16)


def deadline(text: str) -> str | None:
    found = find_deadline(text, 0, len(text), THURSDAY)
    return str(found.last) if found else None


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("will open a second consulate in Porto on 9 September", "2024-09-09"),
        ("agreed to hold the next round of talks on 3 and 4 July 2025", "2025-07-04"),
        ("will submit the ratified text no later than 1 March", "2025-03-01"),
        ("agreed to lift the last quotas by the end of next month", "2024-06-30"),
        ("will reply in writing within 90 days", "2024-08-14"),
        ("will release the crew within 36 hours", "2024-05-18"),
        ("shall bring in the new tariff by the year 2030", "2030-12-31"),
        ("should finish the survey in the second half of 2027", "2027-12-31"),
        ("should conclude the negotiations within this year", "2024-12-31"),
        ("will keep the border post open until 31 August 2024", "2024-08-31"),
        ("will hold drills from 1 June 2024 to 31 May 2025", "2025-05-31"),
        ("will send observers in July and August", "2024-08-31"),
        ("agreed to resume direct flights this autumn", "2024-11-30"),
        ("will send a team of engineers next week", "2024-05-26"),
        ("plans to hand over the vessels by early 2026", "2026-03-31"),
        ("will provide 40 million euros in fiscal year 2026", "2026-12-31"),
        ("pledged to fund the clinics through 2028", "2028-12-31"),
        ("will train 500 nurses from 2025 to 2027", "2027-12-31"),
        ("undertook to cut emissions over the next two to three years", "2027-05-16"),
        ("will set up the working group in the coming month", "2024-06-16"),
        ("agreed on Monday to complete the bridge by year's end", "2024-12-31"),
        ("announced last month that it would reopen its embassy in June", "2024-06-30"),
        ("pledged in March to deliver the grain before July", "2024-06-30"),
        ("agreed to extend the treaty signed on 12 November until 2031", "2031-12-31"),
        ("will carry out in full the Agreement of 3 December within six months", "2024-11-16"),
        ("the ferry line to be jointly opened on 2 June", "2024-06-02"),
    ],
)
def test_a_commitment_is_due_on_the_last_day_it_names(text: str, due: str) -> None:
    assert deadline(text) == due


@pytest.mark.parametrize(
    "text",
    [
        "look forward to working closely together in the years ahead",
        "will deepen the partnership in the coming weeks and months",
        "agreed to meet again soon, and to broaden trade in the future",
        "should settle the remaining chapters before the next summit",
        "agreed on Thursday to raise their ties to a partnership",
        "agreed in London on Tuesday to elevate the dialogue",
        "pledged on 14 May that it would share its data",
        "will build on the understanding reached this January",
        "will abide by the Agreement of 3 May 2024",
        "reaffirmed the Joint Declaration of 19 January on water",
        "will carry on with the work begun earlier this year",
        "signed a memorandum on fisheries on Wednesday",
        "will extend the loan for five years",
        "shall notify the depositary within 30 days of ratification",
        "will implement the 2030 Agenda for Sustainable Development",
        "will keep up the cooperation that has grown since March",
        "should abide by the December 19th joint statement",
        "will build on the 19 December agreement",
        "supports the vision told in her inauguration speech on Friday",
        "will act on the remarks in a letter on Friday",
    ],
)
def test_a_commitment_without_a_set_term_has_no_deadline(text: str) -> None:
    assert deadline(text) is None


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("was asked to report back by 15 January", "2026-01-15"),
        ("promised last week to send a delegation in mid-January", "2026-01-31"),
        ("hopes to see the first train run this December", "2025-12-31"),
        ("will begin patrols next spring", "2026-05-31"),
        ("will supply gas from January 2026 through March 2027", "2027-03-31"),
        ("will contribute 3 billion over the period 2026-2029", "2029-12-31"),
        ("undertake to reach the target before 2040", "2039-12-31"),
        ("will continue the talks launched in September", None),
        ("would like to see the outcome of the talks of 4 October put into practice", None),
        ("agreed at their meeting in Oslo on 20 November to set up a hotline", None),
    ],
)
def test_late_in_the_year_what_is_to_come_is_next_year_and_what_was_said_is_not(text: str, due: str | None) -> None:
    found = find_deadline(text, 0, len(text), date(2025, 11, 21))
    assert (str(found.last) if found else None) == due


@pytest.mark.parametrize("blank", [" ", "\N{NO-BREAK SPACE}", "\n"])
def test_any_white_space_stands_between_the_words_of_a_term(blank: str) -> None:
    assert deadline("in the second half of 2027".replace(" ", blank)) == "2027-12-31"
    assert deadline("over the next two years".replace(" ", blank)) == "2026-05-16"
    assert deadline("no later than the day after tomorrow".replace(" ", blank)) == "2024-05-18"


@pytest.mark.parametrize(
    ("month", "published_on", "due"),
    [
        ("this January", date(2024, 12, 2), "2025-01-31"),
        ("next May", date(2024, 5, 16), "2025-05-31"),
        ("this October", date(2024, 5, 16), "2024-10-31"),
    ],
)
def test_a_month_is_the_one_its_step_leads_to(month: str, published_on: date, due: str) -> None:
    found = find_deadline(month, 0, len(month), published_on)
    assert found is not None
    assert str(found.last) == due


@pytest.mark.parametrize("month", ["this January", "last October", "last May"])
def test_a_month_that_has_passed_sets_no_term(month: str) -> None:
    assert deadline(month) is None


def due_of(text: str) -> list[str | None]:
    found = extract(text, title=None, published_on=THURSDAY, country="NO").commitments
    return [str(each.deadline) if each.deadline else None for each in found]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        (
            "The two sides agreed to take these steps by 1 July 2024:\n\n"
            "Norway will lift the quota on Ghana’s cocoa.\n\nGhana will open its ports to Norway’s trawlers.",
            ["2024-07-01", "2024-07-01"],
        ),
        (
            "Norway and Ghana will do the following before the end of 2025:\n\n"
            "• Norway will train 40 pilots for Ghana.\n\n• Ghana will lend Norway a hangar until March 2026.",
            ["2025-12-31", "2026-03-31"],
        ),
        (
            "Within 30 days the following will be done:\n\n"
            "1. Norway will name an envoy to Ghana. He will live in Accra.",
            ["2024-06-15"],
        ),
    ],
)
def test_a_term_above_a_list_is_that_of_its_items(text: str, due: list[str]) -> None:
    assert due_of(text)[-len(due) :] == due


@pytest.mark.parametrize(
    "text",
    [
        # No list: the colon is missing.
        "The two sides spoke of steps by 1 July 2024.\n\nNorway will lift the quota on Ghana’s cocoa.",
        # The list is over.
        "The two sides agreed on steps by 1 July 2024:\n\nNorway lifts its quota for Ghana.\n\n"
        "After that, Norway will open an office in Ghana.",
        # The colon opens no list, for the term stands elsewhere.
        "The two sides met on 1 May 2024:\n\nNorway will lift the quota on Ghana’s cocoa.",
    ],
)
def test_a_term_that_is_above_no_list_is_nobodys(text: str) -> None:
    assert due_of(text)[-1:] == [None]
