"""A release with all that was read of each sentence beneath it: coloured on a terminal, plain lines in a pipe."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from rich.text import Text

from communique.printing import Format, make_printable, print_rows
from transforms.commitments.cancels import COMMITMENT_CANCELS
from transforms.extract import ruleset
from transforms.finding import Commitment, Meeting
from transforms.meetings.cancels import ENCOUNTER_CANCELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rich.console import Console

    from communique.explaining import Question
    from transforms.dates import DayMention
    from transforms.explain import ReadSentence
    from transforms.speech.statements import Statement
    from transforms.verdict import Verdict

    AnyVerdict = Verdict[Meeting] | Verdict[Commitment]

CANCELS = {"meeting": ENCOUNTER_CANCELS, "commitment": COMMITMENT_CANCELS}
"""What the names of cancels say, by what is found."""
KINDS = {"signed": "magenta", "agreed": "green", "pledged": "cyan", "offered": "blue", "urged": "yellow"}
"""The colours of commitments."""
MEETING, CANCELLED, ASIDE = "bold underline", "red", "dim"
INDENT = 4
FINDINGS: Mapping[str, type] = {"Meetings": Meeting, "Commitments": Commitment}
SHORT = 40
"""Characters of a part of a sentence that are repeated to tell it from the others."""
AT_HOME = "It names no party but its publisher's own: it is taken to be of matters at home, and nothing is looked for."
COLUMNS = (
    *("start", "end", "text", "voice", "speaker", "parties", "addressees", "finding", "rule", "words", "cancelled_by"),
    *("kind", "actors", "counterparts", "quote", "day"),
)


def show_explanation(question: Question, read: Sequence[ReadSentence] | None, form: Format, console: Console) -> None:
    """The whole text, sentence by sentence, or a row for each verdict; `read` is None where nothing was looked for."""
    if form is not Format.table:
        print_rows(COLUMNS, list(list_rows(question.text, read or ())), form)
        if read is None:
            print(AT_HOME, file=sys.stderr)
        return
    show_head(console, question)
    text, last, paragraph = make_printable(question.text), 0, 0
    for each in read or ():
        if each.sentence.paragraph != paragraph:
            console.print()
            paragraph = each.sentence.paragraph
        bullet = text[last : each.sentence.start].strip()
        show_line(console, Text.assemble((f"{bullet} " if bullet else "", ASIDE), highlight(text, each)))
        for line in list_lines(text, each):
            show_line(console, line, INDENT)
        last = each.sentence.end
    for rest in question.text[last:].splitlines():
        show_line(console, Text(make_printable(rest).strip(), ASIDE))
    console.print()
    show_line(console, Text(AT_HOME if read is None else sum_up(read), "bold"))


def show_head(console: Console, question: Question) -> None:
    """The title, and what the text was taken for."""
    told = {
        "published_on": f"published on {question.published_on}",
        "country": f"by {question.country}" if question.country else "by a publisher that speaks for no party",
    }
    options = {"published_on": "today; --published-on tells", "country": "--country tells"}
    parts = [f"{words} ({options[name]})" if name in question.assumed else words for name, words in told.items()]
    show_line(console, Text(make_printable(question.title or ""), "bold"))
    show_line(console, Text(f"Read as {', '.join(parts)}, in {question.language}, by rules {ruleset()}.", ASIDE))
    console.print()


def show_line(console: Console, line: Text, indent: int = 0) -> None:
    """One line, wrapped on a terminal, whole in a pipe; nothing for an empty one."""
    if not line:
        return
    for part in line.wrap(console, console.width - indent) if console.is_terminal else (line,):
        part.rstrip()
        console.print(Text(" " * indent) + part, soft_wrap=True)


def highlight(text: str, read: ReadSentence) -> Text:
    """The sentence with the words that were cancelled, and over them each quote in the colour of its kind."""
    begin = read.sentence.start
    shown = Text(text[begin : read.sentence.end])
    for _, verdict in sorted(list_verdicts(read), key=lambda each: not isinstance(each[1].outcome, str)):
        found = verdict.outcome
        span = (found.start, found.end) if isinstance(found, Commitment) else (verdict.start, verdict.end)
        shown.stylize(style_of(found), *(place - begin for place in span))
    return shown


def style_of(outcome: Meeting | Commitment | str) -> str:
    """The colour of a verdict."""
    if isinstance(outcome, str):
        return CANCELLED
    return KINDS[outcome.kind] if isinstance(outcome, Commitment) else MEETING


def list_lines(text: str, read: ReadSentence) -> Iterator[Text]:
    """What was read of a sentence: who says it, what became of each rule's words, its days."""
    voices = {said.start: name_voice(said) for said in read.statements}
    if len(set(voices.values())) == 1:
        yield Text(voices[read.sentence.start], ASIDE)
    else:
        yield from (Text(f"{shorten(text, said)}: {voices[said.start]}", ASIDE) for said in read.statements)
    for what, verdict in list_verdicts(read):
        words = f"“{text[verdict.start : verdict.end]}”" if verdict.end > verdict.start else "the title"
        yield Text(
            make_printable(f"{words} ({verdict.rule}) {describe(what, verdict.outcome)}"), style_of(verdict.outcome)
        )
    if read.days:
        yield Text(f"days: {'; '.join(name_day(text, each) for each in read.days)}", ASIDE)


def list_verdicts(read: ReadSentence) -> Iterator[tuple[str, AnyVerdict]]:
    """What became of all that a rule matched in a sentence, each behind what it is a rule of."""
    yield from (("meeting", verdict) for verdict in read.meetings)
    yield from (("commitment", verdict) for verdict in read.commitments)


def shorten(text: str, said: Statement) -> str:
    """The beginning of a part of a sentence."""
    part = text[said.start : said.end].strip()
    return f"“{part if len(part) <= SHORT else part[:SHORT].rstrip() + '…'}”"


def name_voice(said: Statement) -> str:
    """Who says something, for whom, and to whom."""
    if said.is_question:
        return "asked by a reporter"
    parties, others = " and ".join(said.parties), " and ".join(said.addressees)
    if said.speaker:
        voice = f"said by {said.speaker.name}" + (f" for {parties}" if parties else "")
    elif said.is_reported or said.is_joint or said.is_body:
        voice = f"said by {parties or 'somebody'}" + (" together" if said.is_joint else "")
    else:
        return "told by the release" + (f" for {parties}" if parties else "")
    return make_printable(f"{voice} to {others}" if others else voice)


def name_day(text: str, day: DayMention) -> str:
    """The words and the days that they name."""
    until = f" to {day.last}" if day.last != day.first else ""
    return f"“{text[day.start : day.end]}” {day.first}{until}"


def describe(what: str, outcome: Meeting | Commitment | str) -> str:
    """What became of the words that a rule matched, in one line."""
    if isinstance(outcome, str):
        return f"nothing: {CANCELS[what][outcome]} [{outcome}]"
    if isinstance(outcome, Meeting):
        head = f"meeting {outcome.status}: {' and '.join(outcome.parties)}"
        place = ", ".join(each for each in (outcome.city, outcome.country) if each)
        people = ", ".join(f"{each.name} ({each.party})" for each in outcome.participants)
        told = (head, outcome.format.replace("_", " "), outcome.held_on, place, people)
        return "; ".join(str(each) for each in told if each)
    to_whom = f" to {' and '.join(outcome.counterparts)}" if outcome.counterparts else ""
    fields = (
        f"{'not ' if outcome.is_negated else ''}{outcome.kind}: {' and '.join(outcome.actors)}{to_whom}",
        outcome.speaker,
        f"“{outcome.text}”",
        f"due {outcome.deadline} (“{outcome.deadline_text}”)" if outcome.deadline else None,
        f"on the condition “{outcome.condition}”" if outcome.condition else None,
        f"{outcome.amount:,.0f} {outcome.currency or outcome.unit or ''}".strip() if outcome.amount else None,
    )
    return "; ".join(each for each in fields if each)


def sum_up(read: Sequence[ReadSentence]) -> str:
    """How many findings there are, and what cancelled how much."""
    outcomes = [verdict.outcome for each in read for _, verdict in list_verdicts(each)]
    counts = [f"{name}: {sum(isinstance(each, kind) for each in outcomes)}." for name, kind in FINDINGS.items()]
    cancels = Counter(each for each in outcomes if isinstance(each, str))
    named = ", ".join(f"{count} {name}" for name, count in cancels.most_common())
    return f"{' '.join(counts)} Cancelled: {cancels.total()}" + (f" ({named})." if named else ".")


def list_rows(text: str, read: Sequence[ReadSentence]) -> Iterator[list[Any]]:
    """A row for each verdict, with the part of a sentence in which it stands; one for each part without."""
    for each in read:
        for said in each.statements:
            part = (said.start, said.end, text[said.start : said.end], name_voice(said))
            speaker = said.speaker.name if said.speaker else None
            told = (*part, speaker, list(said.parties), list(said.addressees))
            inside = [
                (what, verdict) for what, verdict in list_verdicts(each) if said.start <= verdict.start < said.end
            ]
            yield from ([*told, what, *as_cells(text, verdict)] for what, verdict in inside)
            if not inside:
                yield [*told, *(None for _ in COLUMNS[len(told) :])]


def as_cells(text: str, verdict: AnyVerdict) -> list[Any]:
    """What became of a rule's words, as the columns from `rule` on."""
    found, rule = verdict.outcome, (verdict.rule, text[verdict.start : verdict.end])
    if isinstance(found, str):
        return [*rule, found, *(None for _ in range(5))]
    if isinstance(found, Meeting):
        return [*rule, None, found.status, list(found.parties), [], found.evidence, found.held_on]
    return [*rule, None, found.kind, list(found.actors), list(found.counterparts), found.text, found.deadline]
