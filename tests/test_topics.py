"""Topics are told by words, whole ones, whatever their case."""

from __future__ import annotations

import pytest

from transforms.lexicon import load_words
from transforms.topics import find_topics


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("will give £3 million for air defence and the energy grid", ("defence", "energy")),
        ("agreed to lower TARIFFS on farm products", ("trade",)),
        ("stands ready to resume direct flights and visa-free travel", ("consular", "transport")),
        ("is to open a gasworks in Portland", ()),
        ("thanked his host for the warm welcome", ()),
        ("", ()),
    ],
)
def test_topics_of_a_text(text: str, topics: tuple[str, ...]) -> None:
    assert find_topics(text, "en") == topics


def test_a_word_tells_of_one_topic_and_stands_in_lower_case() -> None:
    words = [word for topic in load_words("en", "topics")["topics"].values() for word in topic]
    assert len(words) == len(set(words))
    assert words == [word.lower() for word in words]
