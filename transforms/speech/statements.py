"""Who says what: the speaker of every sentence, and of every part of a sentence where the speaker changes."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from transforms.speech.attributions import find_attributions
from transforms.speech.authors import Voice
from transforms.speech.hearing import TOPIC_REACH, find_addressees, listen, read_issuer, read_label
from transforms.syntax.actors import read_openings
from transforms.syntax.clauses import last_word
from transforms.syntax.openings import read_opening

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transforms.names.people import Person
    from transforms.prose import Prose
    from transforms.sentences import Sentence
    from transforms.speech.attributions import Attribution
    from transforms.speech.hearing import Hearing
    from transforms.syntax.phrases import Subject

WORD = re.compile(r"[A-Za-z]+")
LONGEST_QUOTE = 12
"""Sentences of a quotation behind which its speaker is told."""
ASIDE_REACH = 8
"""Characters before whoever is recalled as saying something, within which "as" stands."""
STOP = ". "
CLOSED_BEFORE = 20
"""Characters before whoever is told to have said a quotation within which it closes."""
OFFICE = 40
"""Characters of an office's name."""
OPENING = 60
"""Characters of a paragraph's opening in which its first actor stands."""
PARTICIPLE_WINDOW = 40
"""Characters of a sentence's opening within which "Pledging that ..., he said" begins."""


class Statement(NamedTuple):
    """`text[start:end]`, a sentence or a part of one, and who says it.

    `speaker` is None where nobody in particular speaks; `parties` are the codes spoken for, `addressees` spoken to
    (where nobody speaks: the two that the release is about).
    """

    sentence: Sentence
    start: int
    end: int
    voice: Voice
    addressees: tuple[str, ...]
    is_answer: bool
    """To the press, after a question: about whatever that is about, not to the party of an encounter."""
    is_told: bool
    """The sentence tells who says it, or quotes him."""
    is_document: bool
    """Part of what several parties or an organisation issued as theirs."""

    @property
    def speaker(self) -> Person | None:
        """Whoever says it, by name."""
        return self.voice.speaker

    @property
    def parties(self) -> tuple[str, ...]:
        """Whom it is said for."""
        return self.voice.parties

    @property
    def is_question(self) -> bool:
        """A reporter's."""
        return self.voice.is_question

    @property
    def is_reported(self) -> bool:
        """Indirect or direct speech of somebody named, as against the release's own voice."""
        return self.voice.is_reported

    @property
    def is_joint(self) -> bool:
        """Several parties with one voice."""
        return self.voice.is_joint

    @property
    def is_public(self) -> bool:
        """To the press: in a briefing, a press conference, an interview."""
        return self.voice.is_public

    @property
    def is_direct(self) -> bool:
        """In the first person."""
        return self.voice.is_direct

    @property
    def is_recalled(self) -> bool:
        """Somebody else's, of whom a speaker tells in his own words."""
        return bool(self.voice.teller)

    @property
    def is_body(self) -> bool:
        """An organisation's, in a document of its own."""
        return self.voice.is_body


def find_statements(prose: Prose) -> tuple[Statement, ...]:
    """The statements of a release in order; together they cover every sentence."""
    hearing = listen(prose)
    is_document = hearing.author.is_joint or hearing.author.is_body
    voice = labelled = recent = hearing.author
    paragraph, is_quoted, asked_at, statements = -1, False, -1, list[Statement]()
    for position, sentence in enumerate(prose.sentences):
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            # Transcripts forget to close quotes; one that goes on opens each paragraph anew.
            if labelled.is_direct and prose.text[sentence.start] not in '“"':
                is_quoted, voice = False, labelled
            said = read_label(hearing, sentence)
            if said:
                labelled = voice = said
                asked_at = sentence.start if said.is_asker else asked_at
            elif not (is_quoted or goes_on(hearing, sentence, voice)):
                voice = labelled
        if not (is_quoted or voice.is_direct) and prose.text[sentence.start] in '“"':
            voice = look_ahead(hearing, prose.sentences[position : position + LONGEST_QUOTE], voice, recent)
        for start, end, each, after in read_sentence(hearing, sentence, voice, recent):
            spoken_to = find_addressees(hearing, each, asked_at, end)
            is_answer = each.is_public and asked_at >= 0
            is_told = is_quoted or each.is_direct or each.told_at == sentence.start
            is_told = is_told or prose.text[sentence.start] in '“"'
            statements.append(Statement(sentence, start, end, each, spoken_to, is_answer, is_told, is_document))
            voice = after
            recent = voice if voice.speaker else recent
        is_quoted = leaves_quote_open(prose.text, sentence, is_quoted)
        labelled = read_issuer(hearing, sentence) or labelled
        if (labelled.is_direct or labelled.is_joint or labelled.is_body) and not is_quoted:
            voice = labelled
    return tuple(statements)


def goes_on(hearing: Hearing, sentence: Sentence, voice: Voice) -> bool:
    """Whether a new paragraph, with nobody named as saying it, is still the same speaker's: of his party or "we"."""
    if not voice.is_reported or voice.is_question:
        return False
    if hearing.text.startswith((*hearing.scene.particles.first_person, "“", '"'), sentence.start):
        return True
    opening = hearing.scene.parties_in(sentence.start, min(sentence.end, sentence.start + OPENING))
    return bool(opening) and opening[0].start - sentence.start <= 12 and (opening[0].code,) == voice.parties


def leaves_quote_open(text: str, sentence: Sentence, is_open: bool) -> bool:
    """Whether a quotation is still open at the end of the sentence."""
    opened, closed = (text.rfind(quote, sentence.start, sentence.end) for quote in "“”")
    last = max(opened, closed)
    is_open = is_open if last < 0 else opened > closed
    # A straight quote opens and closes.
    return is_open ^ (text.count('"', max(last, sentence.start), sentence.end) % 2 > 0)


def look_ahead(hearing: Hearing, sentences: Sequence[Sentence], voice: Voice, recent: Voice) -> Voice:
    """The voice of a quotation that goes on over sentences: of whoever is told behind its end, else as it was."""
    is_open = False
    for sentence in sentences:
        if sentence.paragraph != sentences[0].paragraph:
            return voice
        is_open = leaves_quote_open(hearing.text, sentence, is_open)
        if not is_open:
            found = find_attributions(hearing.scene, hearing.speech, sentence)
            behind = next((each for each in found if each.is_behind), None)
            return name_voice(hearing, behind.subject, voice, recent) if behind else voice
    return voice


def read_sentence(
    hearing: Hearing, sentence: Sentence, voice: Voice, recent: Voice
) -> Iterator[tuple[int, int, Voice, Voice]]:
    """The parts of a sentence: from, to, the voice that says it, and the voice that stands after the sentence."""
    found = [] if voice.is_question else list(find_attributions(hearing.scene, hearing.speech, sentence))
    if voice.is_direct or (voice.is_reported and voice.speaker):
        found = [each for each in found if not is_aside(hearing, each)]
    if not found:
        yield sentence.start, sentence.end, voice, voice
        return
    cuts, voices = [sentence.start], list[Voice]()
    for position, attribution in enumerate(found):
        after = name_voice(hearing, attribution.subject, voice, recent)
        is_recalled = (voice.is_direct or voice.teller) and not after.is_direct
        teller = voice.teller or voice.parties if is_recalled else after.teller
        after = after._replace(teller=teller, told_at=sentence.start)
        if attribution.is_behind or (position == 0 and opens_with_participle(hearing, sentence)):
            voice = after
        voices.append(voice)
        cuts.append(attribution.start)
        voice = after
    cuts.append(sentence.end)
    voices.append(voice)
    for (start, end), each in zip(pairwise(cuts), voices, strict=True):
        if end > start:
            yield start, end, each, voice


def is_aside(hearing: Hearing, attribution: Attribution) -> bool:
    """Whether a speaker only recalls what another said, and says it himself: "as the president said, we will"."""
    word = last_word(hearing.text[max(0, attribution.start - ASIDE_REACH) : attribution.start])
    return word.lower() in hearing.speech.asides


def opens_with_participle(hearing: Hearing, sentence: Sentence) -> bool:
    """Whether the sentence begins "Pledging that ...", which is said by whoever is named behind."""
    first = WORD.search(hearing.text, sentence.start, min(sentence.end, sentence.start + PARTICIPLE_WINDOW))
    return first is not None and first[0].lower() in hearing.speech.saying


def name_voice(hearing: Hearing, subject: Subject, voice: Voice, recent: Voice) -> Voice:
    """The voice of an attribution's subject; `voice` speaks there, `recent` was last named as speaking."""
    home = hearing.scene.home
    if subject.person is not None:
        party = subject.person.party
        return Voice(subject.person, (party,) if party else (), is_reported=True)
    if subject.kind == "they" and voice.is_direct:
        return Voice(None, (), is_reported=True)
    if subject.kind == "it":
        return name_body(hearing, subject.start, voice)
    if subject.kind in ("together", "they"):
        return Voice(None, voice.parties, is_reported=True, is_joint=True)
    if subject.kind == "office" and subject.is_official and home:
        return Voice(name_official(hearing, subject, recent), (home,), is_reported=True)
    if subject.kind in ("he", "office"):
        if voice.is_reported:
            return voice
        return name_first(hearing, subject.start, recent if recent.speaker else voice._replace(is_reported=True))
    if subject.parties == voice.parties and voice.speaker:
        return voice
    return Voice(None, subject.parties, is_reported=True, is_joint=len(subject.parties) > 1)


def name_official(hearing: Hearing, subject: Subject, recent: Voice) -> Person | None:
    """The publisher's own who spoke last, if an office is the one that he was named with."""
    person = recent.speaker
    if person is None or person.party != hearing.scene.home or not person.office:
        return None
    office = person.office.split(" of ")[0].split()[-1].lower()
    return person if office in hearing.text[subject.start : subject.start + OFFICE].lower().split() else None


def name_first(hearing: Hearing, position: int, otherwise: Voice) -> Voice:
    """The person whom the sentence opens with, or its paragraph names first; the one before, if nobody has spoken."""
    low = max(0, position - TOPIC_REACH)
    begins = max(low, hearing.text.rfind("\n", low, position) + 1)
    sentence = max(begins, hearing.text.rfind(STOP, begins, position) + 1)
    before = max(low, hearing.text.rfind("\n", low, max(low, begins - 2)) + 1)
    starts = (begins,) if otherwise.speaker else (begins, before, low)
    person = read_opening(hearing.scene, sentence, position).person
    for start in starts if person is None else ():
        named = hearing.scene.people_in(start, sentence)
        if named:
            person = named[0][2]
            break
    if person is None:
        return otherwise._replace(is_reported=True)
    return Voice(person, (person.party,) if person.party else (), is_reported=True)


def name_body(hearing: Hearing, position: int, voice: Voice) -> Voice:
    """Whoever "it" or "the statement" stands for: a party that a sentence nearby opens with, and no person of it.

    In one's own words it may be anything.
    """
    if voice.is_direct:
        return voice
    closed = hearing.text.rfind("”", max(0, position - CLOSED_BEFORE), position)
    opened = hearing.text.rfind("“", 0, closed) if closed >= 0 else -1
    for found in read_openings(hearing.scene, opened if opened >= 0 else position):
        if found.kind == "parties" and found.person is None:
            return Voice(None, found.parties, is_reported=True, is_joint=len(found.parties) > 1)
    if voice.parties:
        return voice._replace(speaker=None, is_reported=True)
    foremost = hearing.circle[:1]
    return Voice(None, foremost, is_reported=True) if hearing.scene.bodies.issuperset(foremost) else voice
