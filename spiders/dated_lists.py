"""A list of links with a day beside each, found on a page that nobody described, and written down as its CSS."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser
from w3lib.html import get_base_url

from spiders.addresses import normalize_url
from spiders.entries import make_entry, read_day
from spiders.kinds import Pages

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping
    from datetime import date

    from selectolax.lexbor import LexborNode

    from spiders.entries import Entry

FEWEST = 4
"""Entries below which links with days are no list."""
MOST = 0.8
"""The share of a list's entries that must be found by its CSS, with a day."""
LONGEST_DAY = 60
"""Characters of an element that tells a day, and little else."""
ENOUGH = 50
"""Days that show how they are written."""
CLASS = re.compile(r"-?[A-Za-z_][\w-]*")
"""A class that needs no escape in CSS."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    """One entry: its element, the link with most text, and the first element that tells a day."""

    node: LexborNode
    link: LexborNode
    day: LexborNode


def find_dated_list(text: str, url: str, today: date) -> tuple[Pages, tuple[Entry, ...]] | None:
    """The longest list of dated links on a page, and its entries; None where there is none."""
    page = LexborHTMLParser(text)
    if page.body is None:
        return None
    found: tuple[Pages, tuple[Entry, ...]] | None = None
    days = find_days(page.body)
    for items in sorted(find_runs(days), key=len, reverse=True)[:5]:
        described = describe_list(page, items, days, url=url, base=get_base_url(text, url), today=today)
        if described and (found is None or len(described[1]) > len(found[1])):
            found = described
    return found


def find_runs(days: Mapping[int, LexborNode]) -> Iterator[list[_Item]]:
    """Elements of one kind under one parent which each hold a link and one of the days, at least so many."""
    parents: dict[int, LexborNode] = {}
    for day in days.values():
        up: LexborNode | None = day.parent
        while up is not None and up.mem_id not in parents:
            parents[up.mem_id] = up
            up = up.parent
    for parent in parents.values():
        children = [child for child in parent.iter() if child.tag not in ("script", "style")]
        kinds = Counter((child.tag, first_class(child)) for child in children)
        kind, count = kinds.most_common(1)[0] if kinds else (None, 0)
        if count >= FEWEST:
            alike = (read_item(child, days) for child in children if (child.tag, first_class(child)) == kind)
            items = [item for item in alike if item]
            if len(items) >= max(FEWEST, count // 2):
                yield items


def find_days(body: LexborNode) -> dict[int, LexborNode]:
    """The elements that tell a day, and little else, by their `mem_id`; each is looked at once."""
    looked: dict[int, bool] = {}
    found: dict[int, LexborNode] = {}
    for node in body.traverse(include_text=True):
        told = node.text_content if node.is_text_node else node.attributes.get("datetime")
        up = node.parent if node.is_text_node else node
        while up is not None and any(map(str.isdigit, told or "")):
            if up.mem_id not in looked:
                looked[up.mem_id] = is_day(up)
                if looked[up.mem_id]:
                    found[up.mem_id] = up
            elif not looked[up.mem_id]:
                break
            if not looked[up.mem_id] and len(up.text()) > LONGEST_DAY:
                break
            up = up.parent
    return found


def read_item(node: LexborNode, days: Container[int]) -> _Item | None:
    """An element as an entry; None where it has no link with words in it, or no day."""
    links = [link for link in node.css("a[href]") if len(link.text().split()) > 2 or len(link.text().strip()) > 15]
    told = [each for each in node.css("*") if each.mem_id in days]
    if not links or not told:
        return None
    return _Item(node=node, link=max(links, key=lambda link: len(link.text())), day=innermost(told))


def innermost(nodes: list[LexborNode]) -> LexborNode:
    """The first of them that has none of the others in it."""
    ids = {node.mem_id for node in nodes}
    return next(node for node in nodes if not any(each.mem_id in ids - {node.mem_id} for each in node.css("*")))


def is_day(node: LexborNode) -> bool:
    """Whether an element tells a day, and little else."""
    if node.tag in ("script", "style", "option"):
        return False
    told = node.attributes.get("datetime") or node.text().strip()
    return len(told) <= LONGEST_DAY and any(map(str.isdigit, told)) and read_day(told) is not None


def describe_list(
    page: LexborHTMLParser, items: list[_Item], days: Container[int], *, url: str, base: str, today: date
) -> tuple[Pages, tuple[Entry, ...]] | None:
    """The list as its CSS, checked by what that finds; None where no CSS of ours finds it."""
    link = next((css for css in name_links(items) if all_found(items, css, "link")), None)
    day = next((css for css in name_days(items) if all_found(items, css, "day")), None)
    item = next((css for css in name_items(items[0].node) if is_exact(page.css(css), items, days)), None)
    if link is None or day is None or item is None:
        return None
    raw = [
        (normalize_url(address, base), each.link.text(), each.day.attributes.get("datetime") or each.day.text())
        for each in items
        if (address := each.link.attributes.get("href"))
    ]
    day_first = tell_day_first([told for _, _, told in raw], today)
    entries = tuple(make_entry(base, address, title, told, day_first=day_first) for address, title, told in raw)
    if len({entry.url for entry in entries}) < FEWEST:
        return None
    return add_older(Pages(url=url, item=item, link=link, day=day, day_first=day_first), page, base), entries


def tell_day_first(texts: list[str], today: date) -> bool:
    """Whether 03/04/2026 is the third of April: by which reading the days are all past, and follow one another."""
    texts = texts[:ENOUGH]

    def fits(day_first: bool) -> tuple[int, int]:
        days = [day for text in texts if (day := read_day(text, day_first=day_first))]
        return -sum(day > today for day in days), sum(a >= b for a, b in pairwise(days))

    first, last = fits(True), fits(False)
    return first > last or (first == last and any(re.match(r"\d\d?[./-]\d", text.strip()) for text in texts))


def name_links(items: list[_Item]) -> Iterator[str]:
    """CSS, from the simplest on, that may find the link in each item."""
    yield "a"
    yield from ("h1 a", "h2 a", "h3 a", "h4 a", "h5 a")
    link = items[0].link
    yield from (f"a.{name}" for name in classes(link))
    if link.parent:
        yield from (f".{name} a" for name in classes(link.parent))
        yield f"{link.parent.tag} > a"
    yield "td:nth-of-type(2) a"
    yield "a:last-of-type"


def name_days(items: list[_Item]) -> Iterator[str]:
    """CSS, from the simplest on, that may find the day in each item."""
    day = items[0].day
    yield from (f"{day.tag}.{name}" for name in classes(day))
    if day.parent:
        yield from (f".{name} > {day.tag}" for name in classes(day.parent))
        siblings = list(day.parent.iter())
        place = next(number for number, each in enumerate(siblings) if each.mem_id == day.mem_id)
        yield f"{siblings[place - 1].tag} + {day.tag}" if place else f"{day.parent.tag} > {day.tag}"
    yield day.tag or "*"
    yield from (f"{day.tag}:nth-of-type({number})" for number in range(1, 5))
    yield f"{day.tag}:last-of-type"


def all_found(items: list[_Item], css: str, name: str) -> bool:
    """Whether the CSS finds the right element in most of the items."""
    found = 0
    for item in items:
        node = item.node if name == "link" and item.node.tag == "a" else item.node.css_first(css)
        found += node is not None and node.mem_id == getattr(item, name).mem_id
    return found >= MOST * len(items)


def name_items(node: LexborNode) -> Iterator[str]:
    """CSS, from the simplest on, that may find all items and nothing else."""
    own = [f"{node.tag}.{name}" for name in classes(node)]
    yield from own
    tails, up = [*own, node.tag or "*"], node.parent
    while up is not None and up.tag not in (None, "html"):
        for name in (
            *(f"#{each}" for each in [up.id] if each and CLASS.fullmatch(each)),
            *(f".{n}" for n in classes(up)),
        ):
            yield from (f"{up.tag}{name} > {tail}" for tail in tails)
            yield from (f"{up.tag}{name} {tail}" for tail in tails)
        tails = [f"{up.tag} > {tail}" for tail in tails][:3]
        up = up.parent
    yield from tails


def is_exact(found: list[LexborNode], items: list[_Item], days: Container[int]) -> bool:
    """Whether what some CSS finds is the items, and but few elements beside them that are none."""
    own, ids = {item.node.mem_id for item in items}, {node.mem_id for node in found}
    if len(own & ids) < MOST * len(items) or len(found) > 4 * len(items):
        return False
    others = [node for node in found if node.mem_id not in own]
    return sum(read_item(node, days) is not None for node in others) >= MOST * len(others)


def classes(node: LexborNode) -> list[str]:
    """The classes of an element that CSS can name as they are, and that number nothing."""
    names = (node.attributes.get("class") or "").split()
    return [name for name in names if CLASS.fullmatch(name) and not any(map(str.isdigit, name))]


def first_class(node: LexborNode) -> str:
    """The first of them; "" for none."""
    return next(iter(classes(node)), "")


def add_older(listing: Pages, page: LexborHTMLParser, base: str) -> Pages:
    """The list with its way to older ones, by numbered addresses or by the page's link to the next, if it shows any."""
    numbered: dict[int, str] = {}
    for link in page.css("a[href]"):
        told, address = link.text().strip(), link.attributes.get("href")
        if address and told in ("2", "3"):
            numbered.setdefault(int(told), normalize_url(address, base))
    if len(numbered) == 2:
        for found in re.finditer(r"(?<!\d)[12](?!\d)", numbered[2]):
            older = numbered[2][: found.start()] + "{number}" + numbered[2][found.end() :]
            if older.replace("{number}", str(int(found[0]) + 1)) == numbered[3] and "{" not in numbered[2]:
                return replace(listing, older=older, first_older=int(found[0]))
    for css in ('a[rel~="next"]', "a.next", ".next > a", ".pager-next a", "a.pagination-next"):
        if page.css_first(css):
            return replace(listing, next_link=css)
    return listing
