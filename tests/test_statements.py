"""Every sentence has the speaker that a reader would give it."""

from datetime import date
from itertools import pairwise

import pytest

from transforms.prose import Prose, read_prose
from transforms.speech.statements import Statement, find_statements

OPENING = "Foreign Minister of Ghana Ama Mensah met with Norwegian Foreign Minister Kari Dahl in Accra on Monday.\n\n"


def read(text: str, title: str | None = None, country: str | None = "GH") -> Prose:
    return read_prose(text, title=title, published_on=date(2025, 3, 4), country=country, language="en")


def statement_of(words: str, prose: Prose) -> Statement:
    position = prose.text.index(words)
    return next(each for each in reversed(find_statements(prose)) if each.start <= position)


def speaker_of(words: str, text: str) -> tuple[str | None, tuple[str, ...]]:
    statement = statement_of(words, read(OPENING + text))
    return statement.speaker.name if statement.speaker else None, statement.parties


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Dahl said that Norway is ready to help.", "ready", "Kari Dahl"),
        ("Norway is ready to help, said Dahl.", "ready", "Kari Dahl"),
        (
            "Norway is ready to help, Dahl said on Tuesday during a tour of the old port by the mouth of the river"
            " with the mayor and a band of fishermen.",
            "ready",
            "Kari Dahl",
        ),
        ("“Norway is ready to help,” Dahl noted.", "ready", "Kari Dahl"),
        ("Dahl thanked Ghana. She said that Norway is ready to help.", "ready", "Kari Dahl"),
        ("For her part, Dahl stressed that Norway is ready to help.", "ready", "Kari Dahl"),
        ("Mensah spoke of trade. Norway is ready to help, the Norwegian foreign minister said.", "ready", "Kari Dahl"),
        ("Dahl said that ties are close. Norway is ready to help.", "ready", "Kari Dahl"),
        ("Dahl praised the port, saying Norway is ready to help.", "ready", "Kari Dahl"),
        ("Pledging that Norway will help, Dahl said that both sides should meet.", "will help", "Kari Dahl"),
        ("“Ties are close. We are ready to help,” Dahl said. “We will come back.”", "come back", "Kari Dahl"),
        ("“Ties are close. We will help. Norway keeps its word,” Dahl said.", "We will help", "Kari Dahl"),
        ("'Norway will help,' said Dahl.", "will help", "Kari Dahl"),
        ("Dahl said that if Ghana insists on talks, Norway will come.", "will come", "Kari Dahl"),
        ("Dahl met Mensah in Bergen, where she said that Norway is ready to help.", "ready", "Kari Dahl"),
        ("Dahl spoke first. Ghana is grateful, said Mensah at the end of the day.", "grateful", "Ama Mensah"),
    ],
)
def test_the_speaker_is_whoever_the_words_are_ascribed_to(text: str, words: str, speaker: str) -> None:
    assert speaker_of(words, text)[0] == speaker


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The two sides exchanged views on fisheries.", "fisheries"),
        ("The port was opened in 1962.", "opened"),
        ("Dahl said that ties are close.\n\nThe port was opened in 1962.", "opened"),
    ],
)
def test_the_release_itself_speaks_for_its_publisher(text: str, words: str) -> None:
    assert speaker_of(words, text) == (None, ("GH",))


def test_a_party_may_speak_without_a_person() -> None:
    assert speaker_of("ready", "The Norwegian side said that it is ready to help.") == (None, ("NO",))


def test_a_quotation_goes_on_over_paragraphs_until_it_is_closed() -> None:
    text = "“Ties are close,” Dahl said. “We have much to do.\n\nWe will open a port."
    assert speaker_of("open a port", text) == ("Kari Dahl", ("NO",))


def test_those_spoken_to_are_the_other_party() -> None:
    statement = statement_of("ready", read(OPENING + "Dahl said that Norway is ready to help."))
    assert statement.addressees == ("GH",)


BRIEFING = """Question: Norway says it will close its port. Will you answer?

Kofi Boateng: Ghana regrets this. We will answer in due course.

We hope that Norway will think again.

The Daily Graph: The port is old. What about Togo?

Kofi Boateng: Togo is a friend."""


@pytest.mark.parametrize(
    ("words", "speaker", "is_question"),
    [
        ("close its port", None, True),
        ("in due course", "Kofi Boateng", False),
        ("think again", "Kofi Boateng", False),
        ("The port is old", None, True),
        ("a friend", "Kofi Boateng", False),
    ],
)
def test_labels_tell_who_asks_and_who_answers(words: str, speaker: str | None, is_question: bool) -> None:
    title = "Foreign Ministry Spokesperson Kofi Boateng’s Regular Press Conference"
    statement = statement_of(words, read(BRIEFING, title=title))
    assert (statement.speaker.name if statement.speaker else None, statement.is_question) == (speaker, is_question)


CONFERENCE = """President Kofi Addo: Good day. We will help Togo.

Ama Osei: Ama Osei, The Daily Graph. You urged Norway to lend us boats.

President Kofi Addo: We did.

Minister Yaw Mensah: We hope so."""


@pytest.mark.parametrize(
    ("words", "is_question"), [("help Togo", False), ("You urged", True), ("We did", False), ("We hope", False)]
)
def test_who_speaks_at_a_press_conference_without_an_office_asks(words: str, is_question: bool) -> None:
    prose = read(CONFERENCE, title="President Kofi Addo’s news conference", country="GH")
    assert statement_of(words, prose).is_question is is_question


def test_who_speaks_elsewhere_without_an_office_does_not_ask() -> None:
    prose = read(CONFERENCE, title="President Kofi Addo met farmers", country="GH")
    assert not statement_of("You urged", prose).is_question


def test_an_answer_is_to_the_party_asked_about() -> None:
    title = "Foreign Ministry Spokesperson Kofi Boateng’s Regular Press Conference"
    assert statement_of("in due course", read(BRIEFING, title=title)).addressees == ("NO",)


@pytest.mark.parametrize(
    ("title", "parties", "is_joint"),
    [
        ("Joint Statement of Ghana and Norway", ("GH", "NO"), True),
        ("G7 Leaders’ Statement on Norway", ("G7",), False),
        ("Ghana and Norway sign joint statement", ("GH",), False),
        ("Foreign Minister of Ghana visits Norway", ("GH",), False),
    ],
)
def test_a_joint_document_speaks_for_all_that_its_title_names(
    title: str, parties: tuple[str, ...], is_joint: bool
) -> None:
    statement = find_statements(read("We will work together.", title=title))[0]
    assert (statement.parties, statement.is_joint) == (parties, is_joint)


def test_a_statement_by_a_person_is_that_persons() -> None:
    text = "I welcome the accord.\n\nNorway will keep it. Kari Dahl, Foreign Minister of Norway"
    prose = read(text, title="Statement by Foreign Minister Kari Dahl", country="NO")
    statement = find_statements(prose)[0]
    assert statement.speaker is not None and statement.speaker.name == "Kari Dahl"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("We, the Leaders of Ghana, Norway and Togo, met today.", ("GH", "NO", "TG")),
        ("We, the Foreign Ministers of Ghana and Norway, met in Mali.", ("GH", "NO")),
        ("We, the Prime Minister of Norway, Kari Dahl, and the President of Ghana, Ama Mensah, met.", ("GH", "NO")),
        ("We, the Leaders of the Group of Seven (G7), stand with Togo.", ("G7",)),
    ],
)
def test_a_document_may_say_itself_for_whom_it_speaks(text: str, parties: tuple[str, ...]) -> None:
    title = "Joint Statement—Declaration of Support for Mali"
    assert find_statements(read(text, title=title, country=None))[0].parties == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("I am speaking on behalf of Ghana, Togo and Norway.\n\nWe care.", ("GH", "NO", "TG")),
        ("As delivered by Ambassador Berg on behalf of a group of countries: Norway, Togo.\n\nWe care.", ("NO", "TG")),
        ("Mr President,\n\nI have the honour to speak on behalf of the European Union.\n\nWe care.", ("EU",)),
        ("I thank Togo on behalf of Norway.\n\nWe care.", ("NO",)),
        ("Dahl greeted them on behalf of Togo and Mali.\n\nWe care.", ("NO",)),
        ("I speak on behalf of many in Togo and Mali.\n\nWe care.", ("NO",)),
    ],
)
def test_a_statement_speaks_for_those_on_whose_behalf_it_is_made(text: str, parties: tuple[str, ...]) -> None:
    assert statement_of("We care", read(text, country="NO")).parties == parties


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Kari Dahl, foreign minister of Norway, released the following statement on Oct. 1:\n\nThe sea is calm.",
         ("Kari Dahl", ("NO",))),
        ("The Foreign Ministry of Norway issued a statement today:\n\nThe sea is calm.", (None, ("NO",))),
        ("Norwegian Foreign Minister Kari Dahl made these remarks in Lomé:\n\nFog came. The sea is calm.",
         ("Kari Dahl", ("NO",))),
        ("Norwegian Foreign Minister Kari Dahl issued a statement.\n\nThe sea is calm.", (None, ())),
        ("Norwegian Foreign Minister Kari Dahl made three visits:\n\nThe sea is calm.", (None, ())),
        ("The harbour released the following statement:\n\nThe sea is calm.", (None, ())),
    ],
)  # fmt: skip
def test_a_statement_that_is_told_to_follow_is_its_issuers(
    text: str, speaker: tuple[str | None, tuple[str, ...]]
) -> None:
    statement = statement_of("The sea", read(text, country=None))
    assert (statement.speaker.name if statement.speaker else None, statement.parties) == speaker


def test_a_partnership_without_a_voice_is_its_members() -> None:
    statement = find_statements(read("We will go on.", title="Joint Leaders Statement to Mark a Year of AUKUS"))[0]
    assert (statement.parties, statement.is_joint) == (("AU", "GB", "US"), True)


def test_a_message_about_a_person_is_not_that_persons() -> None:
    title = "Message of condolence to Foreign Minister Kari Dahl"
    statement = find_statements(read(OPENING + "We mourn.", title=title))[-1]
    assert (statement.speaker, statement.parties) == (None, ("GH",))


def test_in_a_transcript_others_are_quoted_for_a_sentence_only() -> None:
    text = "Ama Mensah: Our Norwegian partners have proposed a pipeline. We need to study it."
    assert speaker_of("We need", text)[0] == "Ama Mensah"


def test_statements_cover_every_sentence() -> None:
    prose = read(OPENING + "“We will help,” Dahl said, “and we will stay.” The two sides agreed.")
    covered = [(each.start, each.end) for each in find_statements(prose)]
    for sentence in prose.sentences:
        parts = [span for span in covered if sentence.start <= span[0] < sentence.end]
        assert parts[0][0] == sentence.start and parts[-1][1] == sentence.end
        assert all(left[1] == right[0] for left, right in pairwise(parts))


@pytest.mark.parametrize("text", ["", "\n\n", "said", "said Wang", ": : :", "“““", '"" said ""'])
def test_scraps_are_no_trouble(text: str) -> None:
    assert len(find_statements(read(text))) >= 0


LINES = """HIS EXCELLENCY MR KOFI ADDO, PRESIDENT OF GHANA:

We will help Togo.

MINISTER KARI DAHL OF NORWAY:

We will help as well.

Begin Text:

We are glad."""


@pytest.mark.parametrize(("words", "parties"), [("help Togo", ("GH",)), ("as well", ("NO",)), ("are glad", ("NO",))])
def test_a_label_on_a_line_of_its_own_has_an_office(words: str, parties: tuple[str, ...]) -> None:
    assert statement_of(words, read(LINES, title="Press statements", country="GH")).parties == parties
