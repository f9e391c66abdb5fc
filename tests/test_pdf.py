"""A release that is a PDF: files of our own, written here byte by byte."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from invented import make_capture, make_source

from spiders.layouts import Layout, PdfLayout
from transforms.pages.clean import clean
from transforms.pages.pdf import NoText, read_paragraphs

HEAD = "Ministry of Foreign Affairs"


def write_pdf(*pages: list[list[str]]) -> bytes:
    """A PDF with so many pages, each of paragraphs of lines."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for page in pages:
        content, height = [], 780
        for paragraph in page:
            for line in paragraph:
                text = line.replace("(", r"\(").replace(")", r"\)")
                content.append(f"BT /F 11 Tf 60 {height} Td ({text}) Tj ET")
                height -= 14
            height -= 22
        stream = "\n".join(content).encode("latin-1")
        kids.append(len(objects) + 1)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>"
            % (len(objects) + 2)
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        size, table, size, len(out)
    )  # fmt: skip


RELEASE = write_pdf(
    [
        [HEAD],
        ["Harare, 4 May 2026"],
        ["The Minister met the Foreign Minister of Zambia in Harare", "on Monday (4 May)."],
        ["They agreed that the two countries will open a second", "bridge, and that engineers of both"],
        ["1"],
    ],
    [[HEAD], ["countries will meet in June."], ["Page 2 of 3"]],
    [[HEAD], ["He thanked his guest."], ["- 3 -"]],
)
TEXT = [
    "Harare, 4 May 2026",
    "The Minister met the Foreign Minister of Zambia in Harare on Monday (4 May).",
    "They agreed that the two countries will open a second bridge, and that engineers of both countries will meet in "
    "June.",
    "He thanked his guest.",
]
PDF = make_source(PdfLayout(time_formats=("%d %B %Y",), time_pattern=r"^\w+, (\d+ \w+ \d{4})"))


def test_paragraphs_are_whole_and_what_stands_on_every_page_is_left_out() -> None:
    assert read_paragraphs(RELEASE) == TEXT


def test_two_pages_that_begin_alike_keep_their_first_line() -> None:
    assert read_paragraphs(write_pdf([[HEAD], ["One."]], [[HEAD], ["Two."]])) == [HEAD, "One.", HEAD, "Two."]


@pytest.mark.parametrize(
    ("told", "title", "day"),
    [
        ({"listed_title": "A bridge", "listed_time": "5 May 2026"}, "A bridge", "2026-05-05"),
        ({}, "Harare, 4 May 2026", "2026-05-04"),
    ],
)
def test_a_pdf_is_a_release_with_what_the_listing_printed(told: dict[str, str], title: str, day: str) -> None:
    capture = make_capture(RELEASE, media_type="application/pdf", fetched_at=datetime(2026, 6, 1, tzinfo=UTC), **told)
    reading = clean(capture, PDF)
    (release,) = reading.releases
    assert reading.issues == ()
    assert (release.title, str(release.published_on), release.text) == (title, day, "\n\n".join(TEXT))


@pytest.mark.parametrize(
    ("body", "source", "code"),
    [
        (RELEASE, make_source(Layout(title="h1", body="main")), "layout_unmatched"),
        (RELEASE[:400], PDF, "no_body"),
        (b"%PDF-1.7\nnothing of that kind", PDF, "no_body"),
        (write_pdf([]), PDF, "no_body"),
        (write_pdf([["Nothing tells a day."]]), PDF, "no_day"),
    ],
)
def test_a_pdf_that_cannot_be_read_is_one_issue(body: bytes, source: object, code: str) -> None:
    reading = clean(make_capture(body), source)  # type: ignore[arg-type]
    assert (reading.releases, [issue.code for issue in reading.issues]) == ((), [code])


@pytest.mark.parametrize("cut", range(100, len(RELEASE), 97))
def test_no_cut_of_a_pdf_raises_anything_else(cut: int) -> None:
    with suppress(NoText):
        read_paragraphs(RELEASE[:cut])
