"""What a page tells machines of itself in microdata, as schema.org names it: objects like those of JSON-LD.

By the standard's rules, but that `content` counts on any element, as publishers write it, and that `itemref` is not
followed. extruct, the library for it, would parse each page a second time, needs rdflib and pyRdfa for formats that are
not asked for, and gives a body as one text without its paragraphs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.pages.markup import read_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

DEEPEST = 6
"""Items within one another below which none is read."""
TOLD_BY = ("content", "datetime", "href", "src", "data")
"""Attributes that hold the value of a property, in the place of the element's text."""
BODY = "articleBody"


def read_items(page: LexborHTMLParser) -> list[dict[str, object]]:
    """The items of a page that are no property of another, those with a body first; of several values the first.

    The paragraphs of a body stand in lines of their own.
    """
    items = [_read_item(node, DEEPEST) for node in page.css("[itemscope]:not([itemprop])")]
    return sorted(items, key=lambda item: BODY not in item)


def _read_item(node: LexborNode, levels: int) -> dict[str, object]:
    kinds = (node.attributes.get("itemtype") or "").split()
    item: dict[str, object] = {"@type": [kind.rpartition("/")[2] for kind in kinds]}
    bodies: list[str] = []
    for each in _find_properties(node):
        names = (each.attributes.get("itemprop") or "").split()
        if "itemscope" in each.attributes:
            value: object = _read_item(each, levels - 1) if levels else None
        elif BODY in names:
            bodies += read_blocks(each)
            value = "\n".join(bodies)
            item.pop(BODY, None)
        else:
            value = _read_value(each)
        for name in names:
            item.setdefault(name, value)
    return item


def _find_properties(item: LexborNode) -> Iterator[LexborNode]:
    """The elements that are properties of an item, in order; no recursion, however deep."""
    waiting = [item.iter()]
    while waiting:
        for child in waiting[-1]:
            if "itemprop" in child.attributes:
                yield child
            if "itemscope" not in child.attributes:
                waiting.append(child.iter())
                break
        else:
            waiting.pop()


def _read_value(node: LexborNode) -> str:
    attributes = node.attributes
    told = next((text for name in TOLD_BY if (text := attributes.get(name))), None)
    return (told or " ".join(read_blocks(node))).strip()
