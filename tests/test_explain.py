"""What is explained of a release: every sentence, who says it, and the same findings as `extract` has."""

from __future__ import annotations

import json
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsroom.sample import SAMPLE
from spiders.archive import read_captures
from spiders.folder import load_sources
from transforms.commitments.cancels import COMMITMENT_CANCELS
from transforms.explain import explain
from transforms.extract import extract, read_release
from transforms.finding import Commitment, Findings, Meeting
from transforms.meetings.cancels import ENCOUNTER_CANCELS
from transforms.pages.clean import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transforms.explain import ReadSentence

SHARED = Path(__file__).resolve().parents[2] / "shared"
TUESDAY = date(2025, 3, 4)
TEXT = """Foreign Minister of Ghana Ama Mensah met with Norwegian Foreign Minister Kari Dahl in Accra on 3 March 2025.

Norway will send boats by June 2026, said Dahl. Mensah recalled that they met in Oslo.

* She would like to thank Norway. Will Norway pay?"""


def read(text: str, country: str | None = "GH", title: str | None = None) -> tuple[ReadSentence, ...] | None:
    prose = read_release(text, title=title, published_on=TUESDAY, country=country)
    return explain(prose) if prose else None


def test_every_sentence_is_told_with_its_speaker_its_rules_and_its_days() -> None:
    first, second, third, fourth, fifth = read(TEXT) or ()
    [meeting] = first.meetings
    assert (TEXT[meeting.start : meeting.end], meeting.rule) == ("met", "met")
    assert isinstance(meeting.outcome, Meeting) and meeting.outcome.parties == ("GH", "NO")
    assert [TEXT[day.start : day.end] for day in first.days] == ["3 March 2025"]
    assert {said.speaker.name for said in second.statements if said.speaker} == {"Kari Dahl"}
    [promise] = second.commitments
    assert (TEXT[promise.start : promise.end], promise.rule) == ("will", "firm_will")
    assert isinstance(promise.outcome, Commitment) and promise.outcome.deadline == date(2026, 6, 30)
    assert second.days == (), "a term is no day of news"
    assert [each.outcome for each in third.meetings] == ["told"]
    assert [each.outcome for each in fourth.commitments] == ["courtesy"]
    assert [each.outcome for each in fifth.commitments] == ["question"]


def test_the_statements_of_a_sentence_cover_it_and_the_sentences_come_in_order() -> None:
    sentences = read(TEXT) or ()
    for each in sentences:
        edges = [(said.start, said.end) for said in each.statements]
        assert (edges[0][0], edges[-1][1]) == (each.sentence.start, each.sentence.end)
        assert all(end == start for (_, end), (start, _) in pairwise(edges))
    starts = [each.sentence.start for each in sentences]
    assert starts == sorted(starts)


def test_a_meeting_that_the_title_alone_tells_stands_without_words() -> None:
    title = "President Kofi Addo of Ghana holds talks with Norwegian Foreign Minister Kari Dahl"
    [sentence] = read("Norway and Ghana trade in cocoa.", title=title) or ()
    [meeting] = sentence.meetings
    assert isinstance(meeting.outcome, Meeting) and meeting.start == meeting.end == 0


def test_words_that_stand_behind_those_who_met_are_told_with_their_meeting() -> None:
    text = "Ghanaian President Kofi Addo and Norwegian Premier Kari Dahl discussed the war in Chad."
    [sentence] = read(text) or ()
    assert [(text[each.start : each.end], isinstance(each.outcome, Meeting)) for each in sentence.meetings] == [
        ("discussed", True)
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "Ghana will plant trees.", "12 * ?"])
def test_a_release_that_names_nobody_else_is_not_read_and_so_not_explained(text: str) -> None:
    assert read(text) is None
    assert extract(text, title=None, published_on=TUESDAY, country="GH") == Findings()


@pytest.mark.parametrize("text", ["Norway", "\x00 Norway \x1b will", "Norway\n\n* \n\n?", "“Norway will”", "* Norway"])
def test_no_text_is_too_odd_to_be_explained(text: str) -> None:
    for each in read(text) or ():
        assert text[each.sentence.start : each.sentence.end].strip()


Told = tuple[str, str | None, date, str | None]


def sample_releases() -> Iterator[Told]:
    sources = load_sources().values()
    for capture in read_captures(SAMPLE, root=SAMPLE.parent):
        for source in sources:
            if (role := source.role_of(capture.url)) is not None:
                for release in clean(capture.claimed_by(source.key, role), source).releases:
                    yield release.text, release.title, release.published_on, source.country


def documents(*files: Path) -> Iterator[Told]:
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            each = json.loads(line)
            yield each["text"], each["title"], date.fromisoformat(each["published"]), each["country"]


def check(releases: Iterator[Told]) -> int:
    """That each release is explained as it is extracted; the number of findings."""
    count = 0
    for text, title, published_on, country in releases:
        told = {"title": title, "published_on": published_on, "country": country}
        findings, prose = extract(text, **told), read_release(text, **told)
        sentences = explain(prose) if prose else ()
        commitments = [verdict.outcome for each in sentences for verdict in each.commitments]
        meetings = [verdict.outcome for each in sentences for verdict in each.meetings]
        assert tuple(each for each in commitments if not isinstance(each, str)) == findings.commitments
        kept = [each for each in meetings if not isinstance(each, str)]
        assert sorted(kept, key=repr) == sorted(findings.meetings, key=repr)
        assert {each for each in commitments if isinstance(each, str)} <= COMMITMENT_CANCELS.keys()
        assert {each for each in meetings if isinstance(each, str)} <= ENCOUNTER_CANCELS.keys()
        count += len(findings.commitments) + len(findings.meetings)
    return count


def test_what_is_explained_of_the_sample_is_what_is_extracted() -> None:
    assert check(sample_releases()) > 100


@pytest.mark.skipif(not SHARED.is_dir(), reason="no marked releases lie beside the project")
def test_what_is_explained_of_the_marked_releases_is_what_is_extracted() -> None:
    files = [*SHARED.glob("corpus/docs*.jsonl"), *SHARED.glob("seed/doc*.jsonl")]
    assert check(documents(*files)) > 100
