"""Markup into paragraphs: one walk for whole pages (lexbor) and for the pieces in feeds and JSON (BeautifulSoup)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from bs4 import BeautifulSoup, NavigableString, PageElement, Tag
from bs4.element import PreformattedString
from selectolax.lexbor import LexborNode

from transforms.pages.encoding import normalize_text

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Sequence

BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
    "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
}  # fmt: skip
"""Elements that begin and end a paragraph."""
UNREAD = {
    "audio", "button", "canvas", "head", "iframe", "input", "math", "noscript", "object", "option", "script",
    "select", "style", "svg", "template", "textarea", "video",
}  # fmt: skip
"""Elements whose text nobody reads in the prose."""
ROW, BLOCK, LINE, CELL = "\x1c", "\x1d", "\x1e", "\x1f"
"""What stands for the edges of a table's row and of a paragraph, a `<br>` and a cell until blanks are told apart."""
MARKS = dict.fromkeys(BLOCKS | {f"/{name}" for name in BLOCKS}, BLOCK)
MARKS |= {"br": LINE, "td": CELL, "th": CELL, "tr": ROW, "/tr": ROW, "/table": ROW}
BLANKS = "\t\r\n\f"
"""What HTML shows as a space, and several as one."""
WIDE = [each for each in map(chr, range(0x3001)) if each.isspace() and each not in " \t\n"]
"""Any other blank, such as the no-break space that binds a short word: each is written as a space of its own."""
EDGE = re.compile(f"[{ROW}-{CELL}][ \xa0{ROW}-{CELL}]*")
"""Marks with the blanks among and behind them."""
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")

Node = TypeVar("Node")
Looked = tuple[str | None, str, "Iterator[Node]"]
"""An element's name (None: a text), the text, and the children."""


def read_blocks(node: LexborNode, dropped: Container[int] = ()) -> list[str]:
    """The paragraphs in a node of a page, in order; `dropped` are the `mem_id`s of what is left out."""

    def look(one: LexborNode) -> Looked[LexborNode] | None:
        if one.mem_id in dropped:
            return None
        if one.is_text_node:
            return None, one.text_content or "", iter(())
        return (one.tag or "", "", one.iter(include_text=True)) if one.is_element_node else None

    return _join_blocks(_walk(node, look))


def read_piece(markup: str, drop: Sequence[str]) -> list[str]:
    """The paragraphs of a piece of markup, however broken; `drop` is the CSS of what is left out."""
    # Within an element, so that a piece which is one bare address is not taken for a place to read from.
    soup = BeautifulSoup(f"<div>{markup}</div>", "lxml")
    for each in soup.select(", ".join(drop)) if drop else ():
        each.extract()

    def look(one: PageElement) -> Looked[PageElement] | None:
        if isinstance(one, Tag):
            return one.name, "", iter(one.children)
        if isinstance(one, NavigableString) and not isinstance(one, PreformattedString):
            return None, str(one), iter(())
        return None

    root: PageElement = soup
    return _join_blocks(_walk(root, look))


def read_line(text: str) -> str:
    """A title or another single line; the tags that some publishers leave in their titles are taken out."""
    return narrow_blanks(join_blanks(normalize_text(TAG.sub(" ", text)))).strip()


def join_blanks(text: str) -> str:
    """The text with one space for each run of blanks, as HTML shows it."""
    # Replaced one by one: a regular expression would be tried at every single space.
    for blank in BLANKS:
        text = text.replace(blank, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def narrow_blanks(text: str) -> str:
    """The text with a space for each blank of another kind."""
    for blank in WIDE:
        text = text.replace(blank, " ")
    return text


def leave_out(blocks: Iterable[str], patterns: Sequence[str]) -> list[str]:
    """The paragraphs that none of the patterns matches as a whole."""
    return [block for block in blocks if not any(re.fullmatch(pattern, block) for pattern in patterns)]


def _walk(root: Node, look: Callable[[Node], Looked[Node] | None]) -> Iterator[tuple[bool, str]]:
    """Texts as (True, text), each begin and end of an element as (False, name); no recursion, however deep."""
    waiting: list[tuple[str, Iterator[Node]]] = [("", iter((root,)))]
    while waiting:
        name, children = waiting[-1]
        for child in children:
            if (looked := look(child)) is None:
                continue
            tag, text, below = looked
            if tag is None:
                yield True, text
            elif tag not in UNREAD:
                yield False, tag
                waiting.append((f"/{tag}", below))
                break
        else:
            waiting.pop()
            yield False, name


def _join_blocks(parts: Iterable[tuple[bool, str]]) -> list[str]:
    """Paragraphs of what a walk meets: a `<br>` begins a line, two a paragraph; a tab parts the cells of a row."""
    words = [value if is_text else MARKS.get(value, "") for is_text, value in parts]
    text = join_blanks(normalize_text("".join(words)))
    if ROW not in text and CELL not in text:
        # Without a table a paragraph's edge ends any run of marks, and most runs are no more than such edges.
        text = text.replace(BLOCK, "\n\n")
    text = EDGE.sub(lambda run: _write_edge(run[0]), text)
    text = narrow_blanks(text.replace(" \n", "\n").replace(" \t", "\t"))
    return [block for part in text.split("\n\n") if (block := part.strip())]


@lru_cache(maxsize=1024)
def _write_edge(marks: str) -> str:
    if ROW not in marks and CELL in marks:
        return "\t"
    return "\n" if marks.count(LINE) == 1 and ROW not in marks and BLOCK not in marks else "\n\n"
