"""A PDF's text as paragraphs, without what is printed on every page."""

from __future__ import annotations

import io
import re
from collections import Counter
from typing import TYPE_CHECKING

from pdfminer.high_level import extract_pages
from pdfminer.layout import LTTextContainer
from pdfminer.pdfexceptions import PDFException
from pdfminer.psparser import PSException

from transforms.pages.encoding import normalize_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PAGE_NUMBER = re.compile(r"\W{0,20}(?:[Pp]age\s)?\d{1,4}(?:\s?(?:/|of)\s?\d{1,4})?\W{0,20}")
UNFINISHED = re.compile(r"[\w,;:–—-]$")
"""How a paragraph ends that goes on over the page."""
FAULTS = (PDFException, PSException, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError)
"""What pdfminer raises on bytes that are no sound PDF."""


class NoText(Exception):
    """A file that is no sound PDF, or one of pictures alone."""


def read_paragraphs(body: bytes) -> list[str]:
    """The paragraphs of a PDF in reading order; NoText where there are none to be had.

    Page numbers and lines that stand on most pages are left out; a paragraph that goes on over the page is one.
    """
    try:
        pages = [list(read_page(page)) for page in extract_pages(io.BytesIO(body))]
    except FAULTS as error:
        raise NoText(f"it is no sound PDF: {str(error) or type(error).__name__}") from None
    seen = Counter(text for page in pages for text in set(page))
    repeated = {text for text, count in seen.items() if len(pages) > 2 and 2 * count > len(pages)}
    paragraphs: list[str] = []
    for page in pages:
        kept = [text for text in page if text not in repeated and not PAGE_NUMBER.fullmatch(text)]
        if paragraphs and kept and UNFINISHED.search(paragraphs[-1]) and kept[0][0].islower():
            paragraphs[-1] = f"{paragraphs[-1]} {kept.pop(0)}"
        paragraphs += kept
    if not paragraphs:
        raise NoText("there is no text in it, but pictures perhaps")
    return paragraphs


def read_page(page: Iterable[object]) -> Iterator[str]:
    """The blocks of a page as pdfminer groups its lines, each in one line."""
    for box in page:
        if isinstance(box, LTTextContainer):
            text = normalize_text(" ".join(box.get_text().split()))
            if text:
                yield text
