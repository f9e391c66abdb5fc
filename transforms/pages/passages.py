"""A page as passages, each the text of one element by itself, and which of them an extractor found."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from transforms.pages.markup import BLOCKS, UNREAD, read_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

STEP = 24
"""Letters that are compared at a time where a passage is not in a text word for word."""
ALIKE = 0.7
"""The share of such steps that must be in the text."""


@dataclass(slots=True, kw_only=True)
class Passage:
    """What one block of a page holds itself, and none of the blocks in it."""

    tag: str
    parent: int
    """The `mem_id` of the block around."""
    nodes: list[LexborNode]
    letters: str
    """Its text as `spell` gives it."""
    linked: int
    """How many of the letters are a link's."""
    in_figure: bool
    keep: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether it is the heading of what follows."""
        return re.fullmatch("h[1-6]", self.tag) is not None

    @property
    def is_link(self) -> bool:
        """Whether it only leads elsewhere."""
        return 5 * self.linked > 4 * len(self.letters) and not self.is_heading

    @property
    def is_number(self) -> bool:
        """Whether it is a day or another number, and stands in no table and no heading."""
        digits = sum(map(str.isdigit, self.letters))
        is_apart = self.tag not in ("td", "th") and not self.is_heading
        return is_apart and len(self.letters) > 5 and 5 * digits >= 2 * len(self.letters)


@dataclass(slots=True)
class _Open:
    """A block whose end has not been met yet."""

    node: LexborNode
    in_figure: bool
    children: Iterator[LexborNode]
    own: list[LexborNode] = field(default_factory=list)


def spell(text: str) -> str:
    """Letters and digits alone, in lower case: the same where two readings differ in blanks and marks."""
    return "".join(re.findall(r"\w", text)).lower()


def find_passages(body: LexborNode) -> list[Passage]:
    """Every passage in an element, in the order of their ends; no recursion, however deep."""
    blocks = _find_blocks(body)
    found: list[Passage] = []
    waiting = [_Open(body, False, body.iter(include_text=True))]
    while waiting:
        opened = waiting[-1]
        for child in opened.children:
            if child.is_element_node and child.mem_id in blocks:
                in_figure = opened.in_figure or child.tag in ("figure", "figcaption")
                waiting.append(_Open(child, in_figure, child.iter(include_text=True)))
                break
            if child.is_text_node or (child.is_element_node and child.tag not in UNREAD):
                opened.own.append(child)
        else:
            waiting.pop()
            if opened.own:
                found.append(_make_passage(opened, waiting[-1].node.mem_id if waiting else 0))
    return found


def _find_blocks(body: LexborNode) -> set[int]:
    """The `mem_id` of each block, and of each element around one."""
    found: set[int] = set()
    for node in body.css(",".join(sorted(BLOCKS))):
        up: LexborNode | None = node
        while up is not None and up.mem_id not in found:
            found.add(up.mem_id)
            up = up.parent
    return found


def _make_passage(opened: _Open, parent: int) -> Passage:
    letters = spell("".join(_read_own(node) for node in opened.own))
    links = [
        link for node in opened.own if node.is_element_node for link in ([node] if node.tag == "a" else node.css("a"))
    ]
    linked = len(letters) if opened.node.tag == "a" else sum(len(spell(link.text())) for link in links)
    return Passage(
        tag=opened.node.tag or "",
        parent=parent,
        nodes=opened.own,
        letters=letters,
        linked=linked,
        in_figure=opened.in_figure,
    )


def _read_own(node: LexborNode) -> str:
    return (node.text_content or "") if node.is_text_node else " ".join(read_blocks(node))


def keep_extracted(passages: list[Passage], extracted: str) -> float:
    """Keep the passages that are in an extractor's text; gives the share of its letters that was found so."""
    whole = spell(extracted)
    lines = {spell(line) for line in extracted.splitlines()}
    steps = {whole[at : at + STEP] for at in range(len(whole) - STEP + 1)}
    for passage in passages:
        letters = passage.letters
        parts = [letters[at : at + STEP] for at in range(0, len(letters) - STEP + 1, STEP)]
        if parts:
            passage.keep = sum(part in steps for part in parts) >= ALIKE * len(parts)
        else:
            passage.keep = bool(letters) and letters in lines
    return count_kept(passages) / len(whole) if whole else 0.0


def count_kept(passages: list[Passage]) -> int:
    """The letters of what is kept."""
    return sum(len(passage.letters) for passage in passages if passage.keep)
