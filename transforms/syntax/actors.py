"""Who a clause speaks of: the noun phrase before its verb, or the one that an earlier verb of the sentence has."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from transforms.syntax.clauses import TOKEN, last_word, split_clauses
from transforms.syntax.openings import read_opening
from transforms.syntax.phrases import NOBODY, Subject, is_name, opens_beside, read_phrase, trim_phrase
from transforms.syntax.rows import find_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transforms.syntax.clauses import Segment
    from transforms.syntax.scene import Scene

LONGEST_PHRASE = 250
"""Characters that a subject may take."""
FARTHEST = 15
"""Stretches back from a verb in which the subject of an earlier predicate is looked for."""
ANTECEDENTS = 4
"""Sentences among which the one stands that opens with whoever a pronoun is."""
REACH = 500
"""Characters before a verb within which its subject stands; bounds the time on a sentence of any length."""
PAIR = 2
"""Stretches of an office and the name behind it."""
TOWN = 40
"""Characters of "in Dar es Salaam" before a comma and its state."""
STOPS = " .\n"
DASHES = frozenset({"–", "—", "-", "--"})


def find_subject(scene: Scene, start: int, end: int) -> Subject:
    """The subject of a verb that begins at `end`, in a sentence (or a part of one) that begins at `start`."""
    found = read_subject(scene, start, end)
    is_row = found.kind == "parties" or (found.is_elided and found.kind == "anybody")
    row = find_row(scene.rows, found.start, end) if is_row else None
    if row is None or (found.parties and set(found.parties).isdisjoint(row.codes)):
        return found
    parties = {*found.parties, *row.codes}
    if len(parties) == len(found.parties):
        return found
    return found._replace(kind="parties", parties=tuple(sorted(parties)), person=None)


def read_subject(scene: Scene, start: int, end: int) -> Subject:
    """The subject without the others of the row of parties that it may stand in."""
    segments = split_clauses(scene, max(start, end - REACH), end)
    last = segments[-1]
    phrase_start, phrase_end = trim_phrase(scene, max(last.start, end - LONGEST_PHRASE), last.end)
    is_condition = last.opener in scene.nouns.conditions
    if phrase_start >= phrase_end and last.opener in DASHES:
        inserted = next((each for each in reversed(segments[:-1]) if each.opener in DASHES), None)
        if inserted is not None:
            return read_subject(scene, start, inserted.start - 1)
    if phrase_start >= phrase_end and last.opener == "," and (apposed := read_apposition(scene, segments[:-1])):
        return apposed
    if scene.particles.participle.match(scene.text, end):
        phrase_end = drop_progressive(scene, phrase_start, phrase_end)
    is_purpose = scene.text.endswith(scene.particles.infinitive, phrase_start, phrase_end)
    if phrase_start < phrase_end and not is_purpose and not ends_in_conjunction(scene, phrase_start, phrase_end):
        found = widen(scene, segments, read_phrase(scene, phrase_start, phrase_end))
        return found._replace(is_condition=True) if is_condition else found
    if phrase_start >= phrase_end and last.opener in scene.particles.relatives:
        return find_antecedent(scene, last) or Subject(kind="thing", start=last.start, is_condition=is_condition)
    if scene.particles.participle.match(scene.text, end) and len(segments) > 1:
        main = read_row(scene, [each for each in segments[:-1] if each.opener in ("", ",")])
        if main.kind in ("parties", "office", "they", "together"):
            return main._replace(is_elided=True, is_condition=is_condition)
    has_modal = scene.particles.modal.match(scene.text, end) is not None
    is_past = scene.particles.past.match(scene.text, end) is not None
    earlier = find_earlier(scene, segments, has_modal=has_modal, is_past=is_past)
    return earlier._replace(is_elided=True, is_condition=is_condition)


def drop_progressive(scene: Scene, start: int, end: int) -> int:
    """The end of a phrase before the "are" of "the envoys are urging"."""
    word = last_word(scene.text[start:end])
    is_verb = word in scene.particles.passives and scene.text.endswith(f" {word}", start, end)
    return end - len(word) - 1 if is_verb else end


def read_apposition(scene: Scene, segments: list[Segment]) -> Subject | None:
    """Whoever is named behind his office, with those before an "and": "The Minister, Ali Saleh, [said]".

    The office may be the last of a row: "Addo and his counterpart, Ali Saleh, [agreed]".
    """
    if len(segments) < PAIR or segments[-1].opener != ",":
        return None
    office, name = segments[-2], segments[-1]
    people = scene.people_in(name.start, name.end)
    if len(people) != 1 or people[0][2].party is None or not is_name(scene, name.start, people[0][0]):
        return None
    behind = scene.text[people[0][1] : name.end].split()
    if behind and not scene.particles.preposition.fullmatch(behind[0]):
        return None
    party, phrase = people[0][2].party, trim_phrase(scene, office.start, office.end)
    noun = read_phrase(scene, *phrase)
    if noun.kind == "parties" and len(noun.parties) > 1 and party in noun.parties:
        return noun
    if partner := scene.nouns.with_partner.search(scene.text, *phrase):
        noun = read_phrase(scene, phrase[0], partner.start())
        parties = tuple(sorted({*noun.parties, party}))
        return noun._replace(parties=parties, person=None) if noun.kind == "parties" else None
    if not noun.is_official:
        return None
    own = Subject(kind="parties", parties=(party,), person=people[0][2], start=noun.start, is_official=True)
    opening = TOKEN.search(scene.text, office.start, office.end)
    before = read_apposition(scene, segments[:-2]) if opening and opening[0] in scene.particles.conjunctions else None
    if before is None or before.parties == own.parties:
        return own
    return before._replace(parties=tuple(sorted({*before.parties, *own.parties})), person=None)


def find_earlier(scene: Scene, segments: list[Segment], *, has_modal: bool, is_past: bool) -> Subject:
    """The subject of an earlier predicate of the clause: the actor that opens the innermost clause that has one.

    A modal's is that of its own clause: in "said that trade is useful and will help" nobody's. A past tense goes on
    with no present clause: in "he said that they should act and pledged to help" it is his.
    """
    group: list[Segment] = []
    for segment in reversed(segments[-FARTHEST:]):
        group.append(segment)
        if segment.opener == ",":
            continue
        if is_past and segment.opener == scene.particles.clause and is_present(scene, group):
            group = []
            continue
        if is_closed_aside(scene, group):
            group = []
            continue
        found = read_row(scene, group[::-1])
        if found.can_act:
            return found
        if has_modal and segment.opener == scene.particles.clause:
            return NOBODY
        if antecedent := find_antecedent(scene, segment):
            return antecedent
        group = []
    return NOBODY


def is_closed_aside(scene: Scene, group: list[Segment]) -> bool:
    """Whether a clause, its stretches from last to first, is told between commas: "Oslo's envoy, whom Dahl met, said".

    Not so "where Dahl, for her part, said", whose own verb is still to come.
    """
    if len(group) != 2 or group[-1].opener not in scene.particles.asides:
        return False
    (start, end, _), (first, last, _) = group
    return not scene.text[start:end].strip() and not is_name(scene, first, last)


def find_antecedent(scene: Scene, segment: Segment) -> Subject | None:
    """The row of parties right before ", which" or ", who" that opens a stretch: "between A and B, which agreed"."""
    if segment.opener not in scene.particles.antecedent:
        return None
    end = segment.start - len(segment.opener)
    named = [each for each in scene.parties_in(max(0, end - LONGEST_PHRASE), end) if end - each.end <= 2]
    if not named:
        return None
    row = [named[-1]]
    for each in reversed(scene.parties_in(max(0, end - LONGEST_PHRASE), row[0].start)):
        if not scene.particles.in_row.fullmatch(scene.text, each.end, row[0].start):
            break
        row.insert(0, each)
    codes = tuple(sorted({each.code for each in row}))
    return Subject(kind="parties", parties=codes, start=row[0].start) if len(codes) > 1 else None


def read_row(scene: Scene, segments: list[Segment]) -> Subject:
    """The actor that the first stretch with one opens with, and those of the stretches after it, if it is a row."""
    row: list[Subject] = []
    is_listing = False
    for each in segments:
        span = each.start, each.end
        is_listing = scene.particles.listing.match(scene.text, *span) is not None or (
            is_listing and is_bare_name(scene, *span)
        )
        found = scene.openings.get(span)
        if found is None:
            found = scene.openings[span] = read_opening(scene, *span)
        if row and (not found.can_act or is_apposition(scene, *span)):
            break
        if not found.can_act or is_listing or is_of_place(scene, *span):
            continue
        row.append(found)
        if found.kind != "parties" or not is_name(scene, each.start, each.end):
            break
    if len(row) > 1 and row[0].is_official and row[-1].kind in ("i", "we"):
        # "Mr President, I would like to say": whom one addresses doesn't act.
        return row[-1]
    if len(row) < 2 or row[-1].kind != "parties":
        return row[0] if row else NOBODY
    parties = {code for each in row for code in each.parties}
    return row[0]._replace(parties=tuple(sorted(parties)), person=row[0].person if len(parties) == 1 else None)


def is_bare_name(scene: Scene, start: int, end: int) -> bool:
    """Whether a stretch is the name of a party, or of two, and nothing else."""
    names = scene.parties_in(start, end)
    return bool(names) and not scene.text[names[-1].end : end].strip(STOPS) and is_name(scene, start, names[-1].start)


def is_of_place(scene: Scene, start: int, end: int) -> bool:
    """Whether a stretch is nothing but the state of a town told before it: "met in Bergen, Norway, and agreed"."""
    return (
        is_bare_name(scene, start, end)
        and scene.particles.in_town.search(scene.text, max(0, start - TOWN), start - 1) is not None
    )


def is_apposition(scene: Scene, start: int, end: int) -> bool:
    """Whether a stretch tells what the one before it is: "Norway, a member of NATO, pledged"."""
    first = TOKEN.search(scene.text, start, end)
    return first is not None and first[0] in scene.particles.indefinite


def is_present(scene: Scene, clause: list[Segment]) -> bool:
    """Whether a clause, its stretches from last to first, is in the present or the future tense."""
    return scene.particles.present.search(scene.text, clause[-1].start, clause[0].end) is not None


def widen(scene: Scene, segments: list[Segment], found: Subject) -> Subject:
    """The subject with the members of a row before it: "Japan, Korea and the United States", not "in Japan, Korea"."""
    position, parties = len(segments) - 1, set(found.parties)
    while found.kind == "parties" and position > 0 and segments[position].opener == ",":
        earlier = segments[position - 1]
        first = TOKEN.search(scene.text, earlier.start, earlier.end)
        if first and opens_beside(scene, first):
            if scene.parties_in(earlier.start, earlier.end):
                return found
            break
        if is_present(scene, [earlier]):
            break
        member = read_phrase(scene, *trim_phrase(scene, earlier.start, earlier.end))
        if member.kind != "parties" or (found.person is None) != (member.person is None):
            break
        parties.update(member.parties)
        position -= 1
    if len(parties) == len(found.parties):
        return found
    return found._replace(parties=tuple(sorted(parties)), person=None, start=segments[position].start)


def find_row_start(scene: Scene, start: int, end: int) -> int:
    """Where the things begin of which it is told in the passive: "the plan for 2026, the treaty and the notes were"."""
    segments = split_clauses(scene, max(start, end - REACH), end)
    position = len(segments) - 1
    begin, _ = trim_phrase(scene, segments[position].start, segments[position].end)
    while position > 0 and segments[position].opener == ",":
        position -= 1
        each = segments[position].start, segments[position].end
        first = TOKEN.search(scene.text, *each)
        is_clause = scene.particles.modal.search(scene.text, *each) or scene.particles.past.search(scene.text, *each)
        if first is None or opens_beside(scene, first) or is_clause or read_opening(scene, *each).can_act:
            break
        if first[0].lower() in scene.particles.articles:
            begin = first.start()
    return begin


def ends_in_conjunction(scene: Scene, start: int, end: int) -> bool:
    """Whether the stretch goes on with another predicate: "attaches importance to it and [is ready]"."""
    return last_word(scene.text[start:end]) in scene.particles.conjunctions


def read_openings(scene: Scene, position: int) -> Iterator[Subject]:
    """The actors with which the sentence of a place and those before it open, the nearest first."""
    place, end = bisect_right(scene.starts, position), position
    for start in reversed(scene.starts[max(0, place - ANTECEDENTS) : place]):
        yield read_row(scene, split_clauses(scene, start, min(end, start + REACH)))
        end = start
