"""The rules by which a reading is counted, a table a rule, in records of our own."""

from __future__ import annotations

import runpy
from collections.abc import Callable, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from communique.corpus import read_corpus
from communique.matching import is_same_name, pair_commitments, pair_meetings
from communique.reading_documents import extract_document
from communique.scoring import NAMES, Measure, add_counts, average_f1, count_document, count_people

SHARED = Path(__file__).resolve().parents[2] / "shared" / "corpus"

Record = dict[str, Any]


def person(name: str, party: str) -> Record:
    return {"name": name, "party": party}


def meeting(**fields: object) -> Record:
    return {
        "status": "held",
        "format": "in_person",
        "date": "2031-02-10",
        "country": "KE",
        "city": "Nairobi",
        "parties": ["KE", "NO"],
        "participants": [person("Amina Odhiambo", "KE"), person("Kari Lunde", "NO")],
        "evidence": "The ministers met in Nairobi.",
    } | fields


def commitment(**fields: object) -> Record:
    return {
        "kind": "offered",
        "actors": ["NO"],
        "counterparts": ["KE"],
        "speaker": "Kari Lunde",
        "text": "is ready to build two harbours",
        "deadline": None,
        "evidence": "Norway is ready to build two harbours.",
    } | fields


def count(
    marked: Sequence[Record] = (),
    read: Sequence[Record] = (),
    *,
    text: str = "",
    title: str | None = None,
) -> dict[str, Measure]:
    """The counts of a document with these records, each a meeting or a commitment by its fields."""
    gold, found = (
        {
            "meetings": [each for each in records if "status" in each],
            "commitments": [each for each in records if "kind" in each],
        }
        for records in (marked, read)
    )
    return count_document({"text": text, "title": title}, gold, found)


def numbers(measure: Measure) -> tuple[int, int, int]:
    return measure.matched, measure.predicted, measure.gold


@pytest.mark.parametrize(
    ("marked", "read", "is_one"),
    [
        ({}, {}, True),
        ({}, {"parties": ["KE", "NO", "SE"]}, True),
        ({}, {"parties": ["NO", "SE"]}, False),
        ({}, {"parties": []}, False),
        ({"parties": ["KE"]}, {"parties": ["KE", "NO"]}, True),
        ({"parties": ["KE", "SE"], "also": [{"parties": ["KE", "NO"]}]}, {}, True),
        ({}, {"date": "2031-02-11"}, True),
        ({}, {"date": "2031-02-09"}, True),
        ({}, {"date": "2031-02-12"}, False),
        ({}, {"date": None}, True),
        ({"date": None}, {}, True),
        ({"also": [{"date": "2031-02-12"}]}, {"date": "2031-02-13"}, True),
        ({}, {"format": "phone", "status": "planned", "participants": []}, True),
    ],
)
def test_meetings_are_one_by_two_parties_and_days_at_most_one_apart(marked: Record, read: Record, is_one: bool) -> None:
    assert bool(pair_meetings([meeting(**marked)], [meeting(**read)]).pairs) is is_one


@pytest.mark.parametrize(
    ("read", "is_one"),
    [
        ("is ready to build two harbours", True),
        ("Is Ready — to build two hárbours!", True),
        ("ready to build two harbours", True),
        ("to build two", True),
        ("build two", False),
        ("build harbours and two roads and three bridges and a quay", False),
        ("is ready to build two harbours, as well as roads and bridges", True),
        ("is ready to build two harbours, as well as roads and many bridges", False),
        ("", False),
    ],
)
def test_commitments_are_one_by_half_of_their_words(read: str, is_one: bool) -> None:
    assert bool(pair_commitments([commitment()], [commitment(text=read)]).pairs) is is_one


def test_a_word_counts_as_often_as_it_stands() -> None:
    said = "will will will will"
    assert pair_commitments([commitment(text=said)], [commitment(text="will")]).pairs == ()


def test_the_closest_pair_is_made_first_whatever_the_order() -> None:
    near = commitment(text="is ready to build two harbours and a quay", kind="pledged")
    exact = commitment()
    for read in ([near, exact], [exact, near]):
        pairing = pair_commitments([commitment()], read)
        assert [found["kind"] for _, found in pairing.pairs] == ["offered"]
        assert pairing.spurious == (near,)


def test_of_two_meetings_of_the_same_parties_each_finds_its_own() -> None:
    presidents = meeting(participants=[person("Otieno Ruwa", "KE"), person("Nils Berg", "NO")], date=None)
    ministers = meeting(date=None)
    pairing = pair_meetings([presidents, ministers], [meeting(), presidents])
    assert {gold["participants"][0]["name"]: found["participants"][0]["name"] for gold, found in pairing.pairs} == {
        "Otieno Ruwa": "Otieno Ruwa",
        "Amina Odhiambo": "Amina Odhiambo",
    }


def test_a_record_is_in_one_pair_only() -> None:
    counts = count([commitment()], [commitment(), commitment()])
    assert numbers(counts["commitments_span"]) == (1, 2, 1)


@pytest.mark.parametrize("record", [meeting(optional=True), commitment(optional=True)])
def test_an_optional_record_counts_neither_found_nor_missed(record: Record) -> None:
    missed, found = count([record]), count([record], [record])
    assert missed == count()
    assert found | {"quotes": Measure()} == count()


def test_an_optional_record_takes_the_closest_reading_with_it() -> None:
    counts = count([commitment(optional=True), commitment(text="is ready to build two boats")], [commitment()])
    assert numbers(counts["commitments_span"]) == (0, 0, 1)


@pytest.mark.parametrize(
    ("read", "wrong"),
    [
        ({}, set()),
        ({"kind": "pledged"}, {"kind"}),
        ({"actors": ["SE", "NO"]}, {"actors"}),
        ({"counterparts": []}, {"counterparts"}),
        ({"speaker": "Lunde"}, set()),
        ({"speaker": None}, {"speaker"}),
        ({"speaker": "Amina Odhiambo"}, {"speaker"}),
        ({"deadline": "2031-12-31"}, {"deadline"}),
    ],
)
def test_fields_of_a_matched_commitment_are_right_or_wrong(read: Record, wrong: set[str]) -> None:
    counts = count([commitment()], [commitment(**read)])
    fields = ("kind", "actors", "counterparts", "speaker", "deadline")
    assert {name for name in fields if counts[name].matched < counts[name].gold} == wrong
    assert numbers(counts["commitments_span"]) == (1, 1, 1)
    assert counts["commitments_labelled"].matched == (not wrong & {"kind", "actors"})


@pytest.mark.parametrize(
    ("also", "read"),
    [
        ([{"kind": "urged"}], {"kind": "urged"}),
        ([{"actors": ["KE", "NO"], "counterparts": []}], {"actors": ["NO", "KE"]}),
        ([{"speaker": None}, {"speaker": "Nils Berg"}], {"speaker": "Nils Berg"}),
        ([{"deadline": "2031-12-31"}], {"deadline": "2031-12-31"}),
    ],
)
def test_what_also_lists_is_right_too(also: list[Record], read: Record) -> None:
    counts = count([commitment(also=also)], [commitment(**read)])
    assert all(counts[name].matched == counts[name].gold for name in (*read, "commitments_labelled"))


@pytest.mark.parametrize(
    ("marked", "read", "right", "asked"),
    [
        (None, None, 0, 0),
        ("2031-12-31", None, 0, 1),
        (None, "2031-12-31", 0, 1),
        ("2031-12-31", "2031-06-30", 0, 1),
        ("2031-12-31", "2031-12-31", 1, 1),
    ],
)
def test_a_deadline_is_asked_for_where_one_is_told(
    marked: str | None, read: str | None, right: int, asked: int
) -> None:
    counts = count([commitment(deadline=marked)], [commitment(deadline=read)])
    assert numbers(counts["deadline"]) == (right, asked, asked)


def test_a_city_is_compared_by_its_words_and_asked_for_where_one_is_told() -> None:
    assert numbers(count([meeting(city="São Tomé")], [meeting(city="sao tome")])["city"]) == (1, 1, 1)
    assert numbers(count([meeting(city=None)], [meeting()])["city"]) == (0, 1, 1)
    assert numbers(count([meeting(city=None)], [meeting(city=None)])["city"]) == (0, 0, 0)


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Kari Lunde", "Lunde", True),
        ("Kari Lunde", "K. Lunde", True),
        ("Lunde Kari", "Kari Lunde", True),
        ("Émile Noël", "Emile NOEL", True),
        ("Wei Ling", "Wei", True),
        ("Kari Lunde", "Kari Berg", False),
        ("Kari Lunde", None, False),
        (None, None, True),
    ],
)
def test_a_name_is_the_same_by_its_last_word_or_as_a_part_of_the_other(
    one: str | None, other: str | None, is_same: bool
) -> None:
    assert is_same_name(one, other) is is_same
    assert is_same_name(other, one) is is_same


@pytest.mark.parametrize(
    ("read", "hits"),
    [
        ([("Lunde", "NO"), ("Odhiambo", "KE")], 2),
        ([("Lunde", "KE")], 0),
        ([("Kari Lunde", "NO"), ("Lunde", "NO")], 1),
        ([], 0),
    ],
)
def test_participants_are_the_same_by_name_and_party_each_once(read: list[tuple[str, str]], hits: int) -> None:
    measure = count_people(meeting()["participants"], [person(*each) for each in read])
    assert numbers(measure) == (hits, len(read), 2)


def test_the_accepted_list_of_participants_that_fits_best_is_the_marked_one() -> None:
    alone = [person("Kari Lunde", "NO")]
    counts = count([meeting(also=[{"participants": alone}])], [meeting(participants=alone)])
    assert numbers(counts["participants"]) == (1, 1, 1)


def test_the_kinds_of_pairs_and_of_what_is_left_are_counted_apart() -> None:
    marked = [commitment(), commitment(text="will pay", kind="pledged"), commitment(text="must go", kind="urged")]
    read = [
        commitment(kind="pledged"),
        commitment(text="will pay", kind="pledged"),
        commitment(text="x", kind="signed"),
    ]
    counts = count(marked, read)
    assert {kind: numbers(counts[kind]) for kind in ("offered", "pledged", "urged", "signed", "agreed")} == {
        "offered": (0, 0, 1),
        "pledged": (1, 2, 1),
        "urged": (0, 0, 1),
        "signed": (0, 1, 0),
        "agreed": (0, 0, 0),
    }


def test_a_kind_that_is_right_too_counts_under_the_kind_that_was_read() -> None:
    counts = count([commitment(also=[{"kind": "urged"}])], [commitment(kind="urged")])
    assert (numbers(counts["urged"]), numbers(counts["offered"])) == ((1, 1, 1), (0, 0, 0))


@pytest.mark.parametrize(
    ("record", "strays"),
    [
        (commitment(), 0),
        (commitment(text="is ready to build  two harbours"), 1),
        (commitment(evidence=""), 1),
        (meeting(evidence="Minister in Nairobi"), 0),
        (meeting(evidence="minister in Nairobi"), 1),
        (commitment(text="Minister in Nairobi"), 1),
    ],
)
def test_a_quote_must_stand_in_its_text_and_a_meetings_may_stand_in_the_title(record: Record, strays: int) -> None:
    quotes = count([], [record], text="Norway is ready to build two harbours.", title="Minister in Nairobi")["quotes"]
    assert quotes.predicted - quotes.matched == strays


@pytest.mark.parametrize(
    ("counted", "rates"),
    [
        ((0, 0, 0), (1.0, 1.0, 1.0)),
        ((0, 3, 0), (0.0, 1.0, 0.0)),
        ((0, 0, 3), (0.0, 0.0, 0.0)),
        ((3, 4, 6), (0.75, 0.5, 0.6)),
    ],
)
def test_rates_of_counts(counted: tuple[int, int, int], rates: tuple[float, float, float]) -> None:
    matched, predicted, gold = counted
    measure = Measure(matched=matched, predicted=predicted, gold=gold)
    assert (measure.precision, measure.recall, measure.f1) == pytest.approx(rates)


def test_counts_add_up_and_every_group_weighs_the_same_in_the_mean() -> None:
    right, missed = count([commitment()], [commitment()]), count([commitment()])
    both = add_counts([right, right, missed])
    assert numbers(both["commitments_span"]) == (2, 2, 3)
    assert add_counts([])["commitments_span"] == Measure()
    assert average_f1([add_counts([right, right]), missed], "commitments_span") == 0.5


def shift(readings: list[Record]) -> list[Record]:
    """The marks themselves as a reading, each with every second record of the next document in it."""
    shifted = []
    for here, there in zip(readings, [*readings[1:], readings[0]], strict=True):
        shifted.append({kind: here[kind] + there[kind][::2] for kind in ("meetings", "commitments")})
    return shifted


def blur(readings: list[Record]) -> list[Record]:
    """The marks as a reading with one thing in three changed."""
    blurred = deepcopy(readings)
    for number, found in enumerate(each for line in blurred for each in line["meetings"]):
        found |= ({"date": None, "city": None}, {"status": "planned"}, {"parties": found["parties"][:2]})[number % 3]
        found["participants"] = found["participants"][number % 2 :]
    for number, found in enumerate(each for line in blurred for each in line["commitments"]):
        found["text"] = " ".join(found["text"].split()[: -(number % 5) or None])
        found |= ({"kind": "agreed"}, {"speaker": None}, {"deadline": "2031-12-31", "actors": []})[number % 3]
    return blurred


@pytest.mark.parametrize("alter", [None, shift, blur], ids=["as read", "shifted", "blurred"])
@pytest.mark.skipif(not (SHARED / "score.py").is_file(), reason="the shared corpus is not beside the project")
def test_the_totals_are_those_of_the_shared_measure(alter: Callable[[list[Record]], list[Record]] | None) -> None:
    corpus = read_corpus(SHARED)
    marks = [each.gold for each in corpus]
    read = alter(marks) if alter else [extract_document(each.document)[0] for each in corpus]
    ids = [each.document["doc_id"] for each in corpus]
    pairs = zip(corpus, read, strict=True)
    counts = add_counts(count_document(marked.document, marked.gold, found) for marked, found in pairs)
    measure = runpy.run_path(str(SHARED / "score.py"))
    found_by_id = dict(zip(ids, read, strict=True))
    total = measure["score"]({each.gold["doc_id"]: each.gold for each in corpus}, found_by_id)["total"]
    for name in ("meetings", "participants", "commitments_span", "commitments_labelled"):
        theirs = total[name]
        assert numbers(counts[name]) == (theirs["matched"], theirs["predicted"], theirs["gold"]), name
        assert counts[name].f1 == pytest.approx(theirs["f1"])
    for name, share in (total["meeting_fields"] | total["commitment_fields"]).items():
        assert (counts[name].f1 if counts[name].gold else None) == pytest.approx(share), name
    strays = len(measure["stray_quotes"]({each.document["doc_id"]: each.document for each in corpus}, found_by_id))
    assert counts["quotes"].predicted - counts["quotes"].matched == strays
    assert set(counts) == set(NAMES)
