"""The body of an article on a page that nobody described: a kept extractor's, corrected by what the page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trafilatura import bare_extraction

from transforms.pages.markup import read_blocks, read_line
from transforms.pages.passages import STEP, Passage, count_kept, keep_extracted, spell

if TYPE_CHECKING:
    from collections.abc import Collection

    from selectolax.lexbor import LexborHTMLParser

    from transforms.pages.metadata import Metadata

FOUND = 0.5
"""The share of an extractor's text that must be found on the page; below it, its lines are taken as they are."""
SENTENCE = 60
"""Letters from which on a passage that stands on a page twice is said twice, and no name or label."""
LEDE = 30
"""Letters from which on a passage before the body may be its lede."""
PROSE = {"p", "h2", "h3", "h4", "li", "blockquote"}
"""Elements of which an article is made."""


def read_body(
    page: LexborHTMLParser, text: str, told: Metadata, passages: list[Passage], titles: Collection[str]
) -> list[str]:
    """The paragraphs of the article, as the page parts them.

    `text` is what the page was parsed from, `passages` are all that are in it, `titles` are its titles as spelled.
    """
    document = bare_extraction(text, include_comments=False)
    extracted = ("" if document is None or isinstance(document, dict) else document.text) or told.body
    if page.body is None or keep_extracted(passages, extracted) < FOUND:
        lines = (read_line(line) for line in extracted.splitlines())
        return [line for line in lines if line and spell(line) not in titles]
    correct(passages, titles, told)
    return read_blocks(page.body, {node.mem_id for each in passages if not each.keep for node in each.nodes})


def correct(passages: list[Passage], titles: Collection[str], told: Metadata) -> None:
    """Leave out what an extractor takes for the article's, and take back what it left out."""
    take_siblings(passages)
    trust_body(passages, spell(told.body))
    take_lede(passages, [spell(lede) for lede in told.ledes])
    has_figures = 3 * count_kept([each for each in passages if each.in_figure]) < count_kept(passages)
    seen: set[str] = set()
    for passage in passages:
        is_beside = passage.in_figure and has_figures
        is_other = is_beside or passage.letters in titles or passage.is_link or passage.is_number
        passage.keep &= not is_other and passage.letters not in seen
        if passage.keep and len(passage.letters) >= SENTENCE:
            seen.add(passage.letters)


def trust_body(passages: list[Passage], body: str) -> None:
    """Leave out what is not in the body that the page tells, where that is most of what is kept and is not cut off."""
    kept = [each for each in passages if each.keep]
    end = body[-STEP:]
    is_cut = any(end in each.letters and not each.letters.endswith(end) for each in kept)
    inside = [each for each in kept if each.letters in body]
    if not is_cut and 2 * count_kept(inside) > count_kept(kept):
        for each in kept:
            each.keep = each.is_heading or each.letters in body


def take_siblings(passages: list[Passage]) -> None:
    """Keep the prose between two kept passages of the same element."""
    last = {each.parent: number for number, each in enumerate(passages) if each.keep}
    begun: set[int] = set()
    for number, each in enumerate(passages):
        if each.keep:
            begun.add(each.parent)
        elif each.parent in begun and number < last[each.parent]:
            each.keep = each.tag in PROSE and bool(each.letters) and not each.in_figure


def take_lede(passages: list[Passage], ledes: list[str]) -> None:
    """Keep what stands before the body and is, or begins, what the page tells of itself in a sentence."""
    first = next((number for number, each in enumerate(passages) if each.keep and not each.is_heading), 0)
    whole = "".join(each.letters for each in passages if each.keep)
    for each in passages[:first]:
        if len(each.letters) > LEDE and not each.in_figure and each.letters not in whole:
            each.keep |= any(each.letters in lede or lede in each.letters for lede in ledes if len(lede) > LEDE)
