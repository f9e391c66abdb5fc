"""A release's findings as a whole: in order, word for word, whatever the text."""

import json
from datetime import date
from pathlib import Path

import pytest
from near_misses import outgrows

from transforms.extract import as_gold_line, extract, ruleset
from transforms.finding import Findings

PUBLISHED = date(2025, 3, 4)
TEXT = """Foreign Minister of Ghana Ama Mensah met with Norwegian Foreign Minister Kari Dahl in Accra on 3 March 2025.

Dahl said that Norway will give Ghana 20 million euros by the end of 2026 if the treaty is ratified. Norway is ready
to train pilots.

The two sides agreed to open a port."""
SEED = Path(__file__).resolve().parents[2] / "shared" / "seed"


def read(text: str, *, language: str = "en") -> Findings:
    return extract(text, title=None, published_on=PUBLISHED, country="GH", language=language)


def test_a_release_gives_its_meeting_and_its_commitments() -> None:
    findings = read(TEXT)
    assert [meeting.parties for meeting in findings.meetings] == [("GH", "NO")]
    assert [(each.kind, each.actors) for each in findings.commitments] == [
        ("pledged", ("NO",)),
        ("offered", ("NO",)),
        ("agreed", ("GH", "NO")),
    ]


def test_every_quote_stands_in_the_text() -> None:
    for each in read(TEXT).commitments:
        assert TEXT[each.start : each.end] == each.text and each.text in each.evidence and each.evidence in TEXT


def test_a_language_without_a_lexicon_gives_nothing() -> None:
    assert read(TEXT, language="fr") == Findings()


def test_the_same_text_gives_the_same_findings() -> None:
    assert read(TEXT) == read(TEXT)


def test_the_ruleset_names_the_version_and_the_lexicon() -> None:
    version, digest = ruleset().split("+")
    assert version[0].isdigit() and len(digest) == 12 and set(digest) <= set("0123456789abcdef")


def test_a_gold_line_carries_every_field_as_json() -> None:
    line = json.loads(json.dumps(as_gold_line("one", read(TEXT))))
    assert line["doc_id"] == "one"
    assert set(line["meetings"][0]) == {
        "status", "format", "date", "city", "country", "parties", "participants", "evidence", "date_precision",
        "topics", "rule", "start", "end",
    }  # fmt: skip
    pledge = line["commitments"][0]
    assert {name: pledge[name] for name in ("deadline", "amount", "currency", "condition", "negated", "speaker")} == {
        "deadline": "2026-12-31",
        "amount": 20_000_000,
        "currency": "EUR",
        "condition": "if the treaty is ratified",
        "negated": False,
        "speaker": "Kari Dahl",
    }
    assert pledge["deadline_to"] == pledge["deadline"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "\x00\x01 will \x7f",
        "\u200fNorway\u200e will \u202bhelp\u202c Ghana.",
        "“” \"\" ''",
        "will",
        "Norway will",
        "Norway will help",
        "?",
        "said Dahl",
        "we will " * 50,
        "\ud7ff\ufffd\U0001f600 should",
        "* * *\n\n- \n\n1.",
    ],
)
def test_no_text_is_too_odd(text: str) -> None:
    for each in read(text).commitments:
        assert text[each.start : each.end] == each.text


@pytest.mark.parametrize(("unit", "count"), [("word ", 50_000), ("Norway will help Ghana. ", 2_000), ("x", 250_000)])
def test_one_paragraph_of_any_length_costs_no_more_than_its_length(unit: str, count: int) -> None:
    assert not outgrows(read, unit * count, unit * count * 4)


@pytest.mark.skipif(not SEED.is_dir(), reason="the seed release does not lie beside the project")
def test_the_seed_release_is_read_nearly_whole() -> None:
    document = json.loads((SEED / "doc.jsonl").read_text(encoding="utf-8").splitlines()[0])
    gold = json.loads((SEED / "gold.jsonl").read_text(encoding="utf-8").splitlines()[0])
    findings = extract(
        document["text"],
        title=document["title"],
        published_on=date.fromisoformat(document["published"]),
        country=document["country"],
    )
    found = {(each.text, each.kind, each.actors, each.speaker) for each in findings.commitments}
    wanted = {
        (each["text"], each["kind"], tuple(each["actors"]), each["speaker"])
        for each in gold["commitments"]
        if not each.get("optional")
    }
    assert len(wanted & found) >= 14
    assert len(found - wanted) <= 1


def test_who_met_for_a_state_speaks_for_it() -> None:
    found = extract(
        "General Htun Aye, who was on a visit to Chad, met Minister of Defence Abba Idriss at the Ministry of Defence "
        "of Chad on 8 March. Abba Idriss promised to lend Myanmar two boats.",
        title=None,
        published_on=date(2017, 3, 9),
        country="MM",
    )
    assert [(each.name, each.party) for each in found.meetings[0].participants] == [
        ("Htun Aye", "MM"),
        ("Abba Idriss", "TD"),
    ]
    assert [(each.actors, each.counterparts) for each in found.commitments] == [(("TD",), ("MM",))]
