"""How the time of `extract` grows with the text: the seconds of the processor at sizes that double.

    python bench/read_long_texts.py --largest 5000000

The texts are made here: one paragraph of prose, with full stops and without, a hundred thousand short paragraphs, and
repeats of single words that the rules look for. Where time is linear every column is twice the one before.
"""

from __future__ import annotations

import argparse
import time
from datetime import date
from itertools import cycle, islice

from rich.console import Console
from rich.table import Table

from transforms.extract import extract

PUBLISHED = date(2026, 3, 14)
STEPS = 5
"""Sizes of each text."""
TITLES = ("Foreign Minister", "President", "Prime Minister", "Ambassador", "Trade Minister")
NAMES = ("Amara", "Bela", "Carim", "Dorit", "Eskil", "Farah", "Goran", "Hanne", "Ivar", "Jalil", "Kofi")
FAMILIES = ("Adeyemi", "Brandt", "Castel", "Duarte", "Eriksen", "Fofana", "Grigor", "Haddad", "Ivanek")
STATES = ("Norway", "Ghana", "Peru", "Mongolia", "Jordan", "Fiji", "Latvia")
DEEDS = (
    "met with {other} in Accra on 3 March to discuss trade and the climate.",
    "said that {state} will give {away} 20 million euros by the end of 2027 if the treaty is ratified.",
    "and {other} agreed to hold the next round of talks in the second half of the year.",
    "stressed that both sides should keep to the agreement, and thanked {other} for her visit to {state}.",
    "told reporters: “We are ready to work with {away}, and we hope that it will join us.”",
)
UNITS = ("said, ", "will ", "Norway, ", "Minister Dahl of Norway, ", "on 3 March ", "“", "\n", "\n\n", "met with ")


def write_prose(size: int) -> str:
    """A paragraph in which hundreds of people meet and promise."""
    parts: list[str] = []
    length = 0
    for number, deed in enumerate(cycle(DEEDS)):
        who, other = (
            f"{TITLES[n % 5]} {NAMES[n % 11]} {FAMILIES[n // 2 % 9]} of {STATES[n % 7]}" for n in (number, number + 3)
        )
        told = deed.format(other=other, state=STATES[number % 7], away=STATES[(number + 3) % 7])
        parts.append(f"{who} {told} ")
        length += len(parts[-1])
        if length >= size:
            return "".join(parts)[:size]
    raise AssertionError


def write_texts(size: int) -> dict[str, str]:
    """The texts of about that many characters, by what they are."""
    prose = write_prose(size)
    lead = "Foreign Minister Kari Dahl of Norway met President Ama Mensah of Ghana. "
    short = "\n\n".join(islice(cycle(["Norway will help Ghana.", "Ms Dahl met Ms Mensah.", "Trade grew."]), size // 20))
    texts = {
        "one paragraph": prose,
        "one sentence": "".join(each for each in prose if each not in ".:”"),
        "short paragraphs": short,
    }
    return texts | {repr(unit): lead + unit * (size // len(unit)) for unit in UNITS}


def main() -> None:
    """Time each text at each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=int, default=800_000, help="Characters of the longest text.")
    largest = parser.parse_args().largest
    sizes = [largest >> step for step in reversed(range(STEPS))]
    table = Table("text", *(f"{size:,}" for size in sizes), title="seconds")
    extract("Norway.", title=None, published_on=PUBLISHED, country="GH")
    by_size = [write_texts(size) for size in sizes]
    for name in by_size[0]:
        row: list[str] = []
        for texts in by_size:
            begin = time.process_time()
            extract(texts[name], title=None, published_on=PUBLISHED, country="GH")
            row.append(f"{time.process_time() - begin:.2f}")
        table.add_row(name, *row)
    Console().print(table)


if __name__ == "__main__":
    main()
