"""What a page tells machines of itself in JSON-LD, as schema.org names it, or else in microdata."""

from __future__ import annotations

import json
from itertools import chain
from typing import TYPE_CHECKING

from transforms.pages.microdata import read_items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser

DEEPEST = 6
"""Levels of a document below which no article stands."""


def read_linked(page: LexborHTMLParser, key: str) -> str | None:
    """The first text under a key ("datePublished") of any object that the page tells; None where there is none."""
    for found in chain(read_objects(page), read_items(page)):
        value = found.get(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return None


def read_objects(page: LexborHTMLParser) -> Iterator[dict[str, object]]:
    """The objects in a page's JSON-LD, in the order of their documents, the outer ones first."""
    for script in page.css('script[type="application/ld+json"]'):
        try:
            document = json.loads(script.text(), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from find_objects(document, DEEPEST)


def find_objects(document: object, levels: int) -> Iterator[dict[str, object]]:
    """The objects of a document, the outer ones first."""
    if isinstance(document, dict):
        yield document
    if levels and isinstance(document, dict | list):
        for each in document.values() if isinstance(document, dict) else document:
            yield from find_objects(each, levels - 1)
