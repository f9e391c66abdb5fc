"""A list under the sentence that opens it: what "agreed to:" and "to take these steps by May 14:" say of each item."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from transforms.dates import find_deadline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transforms.dates import Deadline
    from transforms.prose import Prose
    from transforms.sentences import Sentence

MOST_SENTENCES = 24
"""Sentences of a list above an item of it, at most."""
LONGEST_ITEM = 240
"""Characters of an item."""
ARTICLE = 4
"""Characters before a party's name at the beginning of an item: "The "."""
MARK = 8
"""Characters of a bullet or a number, "(viii) ", before an item."""
REACH = 80
"""Characters in which such a name ends."""


def find_list_deadline(prose: Prose, sentence: Sentence) -> Deadline | None:
    """The term of the list that a sentence's paragraph is an item of; None where it is none, or no term is set.

    An item begins with a bullet, a number or the name of a party; a colon stands behind the sentence above the first.
    """
    sentences = prose.sentences
    place = bisect_left(sentences, sentence.start, key=lambda each: each.start)
    for at in range(place, max(place - MOST_SENTENCES, 0), -1):
        above, here = sentences[at - 1], sentences[at]
        if above.paragraph == here.paragraph:
            continue
        between = prose.text[above.end : here.start].strip()
        if not (between.strip(":") or is_named(prose, here)):
            return None
        if between.startswith(":"):
            return find_deadline(prose.text, above.start, above.end, prose.published_on, prose.language)
    return None


def find_items(prose: Prose, sentence: Sentence) -> Iterator[Sentence]:
    """The items below a sentence behind which a colon stands: short paragraphs of one sentence each."""
    sentences = prose.sentences
    first = bisect_left(sentences, sentence.start, key=lambda each: each.start) + 1
    if ":" not in prose.text[max(sentence.start, sentence.end - 2) : sentence.end + 2]:
        return
    for place in range(first, min(first + MOST_SENTENCES, len(sentences))):
        item = sentences[place]
        is_alone = item.paragraph != sentences[place - 1].paragraph
        if not is_alone or item.end - item.start > LONGEST_ITEM:
            return
        yield item


def is_named(prose: Prose, first: Sentence) -> bool:
    """Whether a sentence begins with the name of a party."""
    return any(each.start - first.start <= ARTICLE for each in prose.parties_between(first.start, first.start + REACH))


def is_item(prose: Prose, sentence: Sentence) -> bool:
    """Whether a sentence stands behind a bullet, a number or a letter of a list."""
    mark = prose.text[prose.text.rfind("\n", 0, sentence.start) + 1 : sentence.start]
    return bool(mark.strip()) and len(mark) <= MARK


def stands_above_item(prose: Prose, end: int) -> bool:
    """Whether the sentence behind `end` is an item of a list."""
    place = bisect_left(prose.sentences, end, key=lambda each: each.start)
    return place < len(prose.sentences) and is_item(prose, prose.sentences[place])
