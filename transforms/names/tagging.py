"""Words of a text as one string of tags, a letter each, so that the grammar of titles and names is a regex over tags.

N name word   n rest of a hyphened name   p particle   T honorific   X suffix of a name
H head of an office   M modifier   I institution   K other proper noun   c month or weekday
S state or body   D demonym   C city   R region   s possessive
o of   i other preposition of titles   b with, between, by   t article or possessive pronoun   a and
v verb of telling   w other words, a run of them   # number   ( bracketed words
    , : - ~ q | punctuation, of which ~ is a hyphen and | ends a sentence
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.names.mending import mend_tags
from transforms.names.parties import straighten

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from transforms.names.parties import Form, PartyMention

TOKEN = (
    r"(?! )(?:"
    r"(?P<small>[a-z]++(?: [a-z]++)*(?![\w']))"
    r"|(?P<comma>,)"
    r"|(?P<stop>[.;!?]+|\n\s*\n)"
    r"|(?P<suffix>\b(?:{suffixes}))"
    r"|(?P<abbreviation>{shapes}|(?:{abbreviations})\.)"
    r"|(?P<initials>(?:(?:[A-Z]|[CKSZ]h|Ts|Dz|Y[aeu])\.){{1,4}}(?=[ \w]))"
    r"|(?P<word>[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*)"
    r"|(?P<possessive>'s?)"
    r"|(?P<number>\d[\d.,:]*)"
    r"|(?P<bracket>\([^()\n]{{1,60}}\))"
    r"|(?P<glue>(?<=\w)-(?=\w))"
    r"|(?P<dash>[-–—/])|(?P<colon>:)"
    r"|(?P<nickname>[\"“][^\W\d_a-z][^\W\d_]+[\"”](?= [^\W\d_a-z]))"
    r"|(?P<quote>[\"“”«»])"
    r")"
)
"""The kinds of tokens, the frequent ones first; a blank is none, and most others are tried in vain."""
TAG_OF_KIND = {
    "possessive": "s", "number": "#", "bracket": "(", "glue": "~", "comma": ",", "dash": "-", "colon": ":",
    "quote": "q", "stop": "|", "abbreviation": "T", "suffix": "X",
}  # fmt: skip
CAPITALS_ONLY = frozenset("KcT")
TAG_OF_FORM: Mapping[Form, str] = {
    "name": "S", "body": "S", "seat": "S", "side": "S", "people": "S", "demonym": "D", "capital": "C", "city": "C",
    "region": "R",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Tags of words in lower case, and of those that only count when written as they stand."""

    tags: Mapping[str, str]
    token: re.Pattern[str]
    suffixes: frozenset[str]
    short_honorifics: frozenset[str]
    head_names: frozenset[str]
    given_heads: frozenset[str]
    honorific_names: frozenset[str]
    patronymics: frozenset[str]
    plain_honorifics: frozenset[str]
    month_names: frozenset[str]
    given_names: frozenset[str]
    ranks: frozenset[str]
    styles: frozenset[str]
    small_words: Mapping[str, str]
    """Those in small letters that are more than any word."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A text's tags and the spans behind them: `text[starts[i]:ends[i]]` has `tags[i]`."""

    text: str
    tags: str
    starts: Sequence[int]
    ends: Sequence[int]
    names: Mapping[int, PartyMention]
    """By the place of their tag."""

    def slice(self, first: int, last: int) -> str:
        """The words of the tags `first` to `last`, the last one not included, as the text has them."""
        return self.text[self.starts[first] : self.ends[last - 1]] if last > first else ""

    def place_of(self, offset: int) -> int:
        """The place of the first tag that starts at the offset or after it."""
        return bisect_left(self.starts, offset)


@cache
def read_vocabulary(language: str) -> Vocabulary:
    """The language's words of titles and names."""
    words = load_words(language, "offices")
    tags: dict[str, str] = {}
    for key, tag in (
        ("function_words", "w"), ("telling", "v"), ("common_nouns", "K"), ("calendar", "c"), ("institutions", "I"),
        ("modifiers", "M"), ("heads", "H"), ("honorifics", "T"),
    ):  # fmt: skip
        tags.update(dict.fromkeys(words[key].split(), tag))
    tags.update(dict.fromkeys((head + "s" for head in words["heads"].split()), "H"))
    for tag, group in words["grammar"].items():
        tags.update(dict.fromkeys(group.split(), tag))
    particles = dict.fromkeys((words["particles"] + " " + words["arabic_articles"]).split(), "p")
    shortened = {word[:-1].capitalize() for word in words["honorifics"].split() if re.fullmatch(r"[a-z]{1,20}\.", word)}
    return Vocabulary(
        tags=tags,
        token=re.compile(
            TOKEN.format(
                suffixes="|".join(words["suffix_shapes"]),
                shapes="|".join(words["honorific_shapes"]),
                abbreviations="|".join(sorted(shortened, key=lambda word: (-len(word), word))),
            )
        ),
        suffixes=frozenset(words["suffixes"]),
        short_honorifics=frozenset(words["short_honorifics"]),
        head_names=frozenset(words["head_names"]),
        given_heads=frozenset(words["given_heads"]),
        honorific_names=frozenset(words["honorific_names"]),
        patronymics=frozenset(words["patronymics"]),
        plain_honorifics=frozenset(words["plain_honorifics"]),
        month_names=frozenset(words["month_names"]),
        ranks=frozenset(words["ranks"].split()),
        styles=frozenset(words["styles"].split()),
        given_names=frozenset(load_words(language, "parties")["also_names"]["names"]),
        small_words={word: tag for word, tag in (particles | tags).items() if tag not in CAPITALS_ONLY | {"w"}},
    )


def tag_text(text: str, names: Sequence[PartyMention], language: str = "en") -> Tagged:
    """One pass over the text; names of the gazetteer are one tag each."""
    vocabulary = read_vocabulary(language)
    plain = straighten(text)
    tags, starts, ends = list[str](), list[int](), list[int]()
    add_tag, add_start, add_end = tags.append, starts.append, ends.append
    placed: dict[int, PartyMention] = {}
    by_start, tag_of = {name.start: name for name in names}, vocabulary.small_words.get
    done, last = 0, "|"
    for found in vocabulary.token.finditer(plain):
        start, stop = found.span()
        kind = found.lastgroup or ""
        if kind == "small":
            if start < done:
                start = plain.find(" ", done, stop) + 1
            for word in plain[start:stop].split(" ") if start else ():
                end = start + len(word)
                tag = tag_of(word)
                if tag is None:
                    if last == "w":
                        ends[-1] = end
                        start = end + 1
                        continue
                    tag = "w"
                last = "n" if last == "~" and tag != "H" else tag
                add_tag(last)
                add_start(start)
                add_end(end)
                start = end + 1
            continue
        if start < done:
            continue
        name = by_start.get(start)
        if name is None:
            done, last = stop, TAG_OF_KIND.get(kind) or tag_word(plain[start:stop], kind, last, vocabulary)
        else:
            done, last = name.end, TAG_OF_FORM[name.form]
            placed[len(tags)] = name
        add_tag(last)
        add_start(start)
        add_end(done)
    return Tagged(text, mend_tags("".join(tags), starts, ends, placed, plain, vocabulary), starts, ends, placed)


def tag_word(word: str, kind: str, last: str, vocabulary: Vocabulary) -> str:
    """The tag of a word, seen from the word itself and the tag before it."""
    if kind == "nickname":
        return "N" if last == "N" else "q"
    known = vocabulary.tags.get(word.lower())
    if word[0].islower():
        return "n" if last == "~" else vocabulary.small_words.get(word.lower(), "w")
    if kind == "initials":
        return "T" if known == "T" else "N"
    if word in vocabulary.suffixes and last in "NXnH,":
        return "X"
    if word in vocabulary.short_honorifics and last in "HIMTN,a":
        return "T"
    return known or "N"
