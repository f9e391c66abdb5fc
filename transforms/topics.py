"""What a text is about: the topics of the lexicon whose words it holds."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.vocabulary import compile_words

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping


def find_topics(text: str, language: str) -> tuple[str, ...]:
    """The names of its topics, sorted."""
    words, topics = compile_topics(language)
    return tuple(sorted({topics[word] for word in words.findall(text.lower())}))


@cache
def compile_topics(language: str) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """A pattern of all topics' words, and the topic of each word."""
    topics = {word: topic for topic, words in load_words(language, "topics")["topics"].items() for word in words}
    return compile_words(topics), topics
