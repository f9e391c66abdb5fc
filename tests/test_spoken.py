"""What people say in their own words, in transcripts, speeches and interviews: who hears it, and what of it binds."""

from datetime import date

import pytest

from transforms.commitments.commitments import find_commitments
from transforms.extract import extract
from transforms.finding import Commitment, Meeting
from transforms.prose import read_prose
from transforms.speech.statements import Statement, find_statements

PUBLISHED = date(2025, 3, 4)
TALKS = "Meeting with Foreign Minister of Norway Kari Dahl"
OPENING = "President of Ghana Kofi Boateng met with Foreign Minister of Norway Kari Dahl in Accra.\n\n"
MEETING = Meeting(
    status="held",
    format="in_person",
    held_on=None,
    date_precision="day",
    city="Accra",
    country="GH",
    parties=("GH", "NO"),
    participants=(),
    topics=(),
    evidence="",
    start=0,
    end=0,
    rule="met_with",
)


def listen(text: str, title: str, country: str | None = "GH") -> tuple[Statement, ...]:
    return find_statements(read_prose(text, title=title, published_on=PUBLISHED, country=country, language="en"))


def find(text: str, title: str = TALKS, opening: str = OPENING) -> tuple[Commitment, ...]:
    prose = read_prose(opening + text, title=title, published_on=PUBLISHED, country="GH", language="en")
    return find_commitments(prose, find_statements(prose), (MEETING,) if opening else ())


def find_in_release(text: str, title: str) -> list[Commitment]:
    release = extract(text, title=title, published_on=PUBLISHED, country="GH")
    return list(release.commitments)


def find_at_home(text: str, title: str = "Meeting with Government members") -> tuple[Commitment, ...]:
    return find(f"President of Ghana Kofi Boateng: Colleagues, Togo has done so, too. {text}", title, opening="")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We will continue to buy fish.", [("pledged", ("GH",), ("NO",))]),
        ("We are ready to open the port.", [("offered", ("GH",), ("NO",))]),
        ("I would like to expand our trade.", [("offered", ("GH",), ("NO",))]),
        ("We need to finish the bridge together.", [("urged", ("GH",), ("NO",))]),
        ("Particular attention should be paid to the port.", [("urged", ("GH",), ("NO",))]),
        ("It is important that both sides talk.", [("urged", ("GH",), ("NO",))]),
        ("I hope that our friends will sign the paper soon.", [("urged", ("GH",), ("NO",))]),
    ],
)
def test_what_is_said_to_the_other_side_binds(
    text: str, found: list[tuple[str, tuple[str, ...], tuple[str, ...]]]
) -> None:
    said = find(f"President of Ghana Kofi Boateng: Minister, friends, {text[0].lower()}{text[1:]}")
    said = said or find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")
    assert [(each.kind, each.actors, each.counterparts) for each in said] == found


@pytest.mark.parametrize(
    "text",
    [
        "I would like to repeat that the port is old.",
        "I want to give the floor to the minister of fish.",
        "I am very happy to have this opportunity.",
        "I will now read out the list.",
        "We wanted to build a bridge in those days.",
        "I am sure that we will succeed in everything.",
        "We hope we will see a better year.",
        "They will impress us many times.",
        "He demanded a clear answer of the Poles.",
        "Mr Diallo asked me to pass on his regards.",
        "Our values need to apply everywhere.",
        "They need to be strong.",
        "It is important to remember the past.",
        "We know what we have to do.",
    ],
)
def test_turns_of_speech_bind_nobody(text: str) -> None:
    assert [each.text for each in find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")] == []


@pytest.mark.parametrize(
    "text",
    [
        "We will build 40 hospitals in the regions.",
        "We need to cut the taxes of the world’s best farmers.",
        "We must not forget the villages near the border.",
        "I propose that the regions receive 200 million.",
        "We agreed not to change the tax treatment of warm homes.",
        "It is an important step, and we will build roads.",
        "A number of business leaders promised to lower their prices.",
        "I ask you to speed up this work.",
        "It is necessary to look for jobs in the region.",
        "The Council must use its powers to the full.",
        "We expect to test the vaccine by April.",
    ],
)
def test_what_is_said_at_home_binds_nobody_abroad(text: str) -> None:
    assert [each.text for each in find_at_home(text)] == []


@pytest.mark.parametrize(
    ("text", "counterparts"),
    [
        ("We will continue to support Mali.", ("ML",)),
        ("Norway must withdraw its ships.", ("NO",)),
        ("We will lift the sanctions next year.", ()),
        ("I call on Norway to free the crew.", ("NO",)),
    ],
)
def test_what_is_said_at_home_of_others_binds(text: str, counterparts: tuple[str, ...]) -> None:
    assert [each.counterparts for each in find_at_home(text)] == [counterparts]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana will act should Norway pursue its course.",
        "Ghana is calm, should the two fail to agree.",
        "Ghana is calm, should it come to that.",
    ],
)
def test_a_modal_before_its_subject_is_a_condition(text: str) -> None:
    assert [each.rule for each in find(text) if each.rule == "duty"] == []


def test_an_answer_is_about_whom_question_and_answer_name_most() -> None:
    text = (
        "QUESTION: And Mali? The people of Mali wait for Mali’s friends.\n\n"
        "MR BOATENG: Mali is a friend. We will continue to send humanitarian aid."
    )
    found = find(text, "Press Briefing by Kofi Boateng", opening="")
    assert [(each.kind, each.counterparts) for each in found] == [("pledged", ("ML",))]


def test_an_answer_about_several_is_to_nobody_in_particular() -> None:
    text = (
        "QUESTION: And Mali, Togo, Benin?\n\n"
        "MR BOATENG: Mali and Togo are friends, and so is Benin. We will continue to send humanitarian aid."
    )
    found = find(text, "Press Briefing by Kofi Boateng", opening="")
    assert [(each.kind, each.counterparts) for each in found] == [("pledged", ())]


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("FOREIGN MINISTER DAHL", "Kari Dahl"),
        ("Foreign Minister of Norway Kari Dahl (retranslated)", "Kari Dahl"),
        ("KARI DAHL (through an interpreter)", "Kari Dahl"),
        ("MINISTER KARI", "Kari Dahl"),
    ],
)
def test_a_label_tells_who_speaks(label: str, speaker: str) -> None:
    statement = listen(f"{OPENING}{label}: Thank you, Mr President.", TALKS)[-1]
    assert statement.speaker is not None and (statement.speaker.name, statement.parties) == (speaker, ("NO",))


@pytest.mark.parametrize(
    ("title", "text", "parties"),
    [
        (
            "Joint Statement on Chad",
            "Press Office\n\nThe following was issued by the Governments of Ghana, Togo, and the Kingdom of Norway.",
            ("GH", "NO", "TG"),
        ),
        (
            "Joint Statement on the Fisheries Dialogue",
            "Press Office\n\nGhana and the Republic of Korea met.",
            ("GH", "KR"),
        ),
        (
            "Joint Statement of the Chad Special Envoy Meeting",
            "Envoys of Mali, Togo, and Ghana met in Paris to discuss Chad.",
            ("GH", "ML", "TG"),
        ),
    ],
)
def test_a_joint_statement_is_of_those_who_issue_it(title: str, text: str, parties: tuple[str, ...]) -> None:
    statement = listen(text, title)[-1]
    assert (statement.parties, statement.is_joint) == (parties, True)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Joint exercises of two fleets", "The president saw the ships of Ghana. We will build more."),
        ("Joint press conference", "Ghana met Togo at sea. We will build more."),
        ("Anniversary of the Declaration on Ports", "Ghana was the first. We will build more."),
    ],
)
def test_what_one_party_does_is_not_joint(title: str, text: str) -> None:
    assert not any(each.is_joint for each in listen(text, title))


@pytest.mark.parametrize(
    ("subject", "actors"),
    [
        ("The Republic of Korea", ("KR",)),
        ("The United States of America and Togo", ("TG", "US")),
        ("The People’s Republic of China", ("CN",)),
    ],
)
def test_a_name_may_hold_a_preposition(subject: str, actors: tuple[str, ...]) -> None:
    assert [each.actors for each in find(f"{subject} will open a port in Ghana.")] == [actors]


@pytest.mark.parametrize(
    ("text", "kind", "actors", "counterparts"),
    [
        ("Boateng and Dahl spoke of trade and agreed to meet often.", "agreed", ("GH", "NO"), ()),
        (
            "President Boateng, Minister Dahl spoke of trade, reaffirming their commitment to peace.",
            "agreed",
            ("GH", "NO"),
            (),
        ),
        ("Ghana, Norway and Togo met in Accra and pledged to end piracy.", "agreed", ("GH", "NO", "TG"), ()),
        ("Dahl spoke with Boateng to offer support to Ghana.", "offered", ("NO",), ("GH",)),
        ("Dahl spoke by phone with President Boateng to urge Ghana to talk.", "urged", ("NO",), ("GH",)),
        ("Dahl met with Boateng to reiterate Norway’s commitment to Ghana.", "pledged", ("NO",), ("GH",)),
        ("In his letter to Boateng, Dahl spoke of trade and pledged to help Ghana.", "pledged", ("NO",), ("GH",)),
        ("At the talks with Boateng, Dahl spoke of trade and promised to help Ghana.", "pledged", ("NO",), ("GH",)),
    ],
)
def test_a_verb_is_of_whoever_the_sentence_begins_with(
    text: str, kind: str, actors: tuple[str, ...], counterparts: tuple[str, ...]
) -> None:
    assert [(each.kind, each.actors, each.counterparts) for each in find(text)] == [(kind, actors, counterparts)]


@pytest.mark.parametrize(
    "text",
    [
        "Togo was the last country to sign the agreement.",
        "Mali and Togo are in a position to reach an agreement on fish.",
        "The talks of Mali and Togo failed to reach a deal on fish.",
        "Dahl and Boateng spoke of efforts to urge Togo to talk.",
        "The meeting was an opportunity to reiterate the commitment to peace.",
        "Dahl and Boateng spoke of common threats and challenges, including in Togo.",
    ],
)
def test_what_may_be_done_is_not_done(text: str) -> None:
    assert [each.text for each in find(text)] == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("We met the members of the Security Council.", ()),
        ("The Human Rights Council of the Republic met today.", ()),
        ("The UN met today. The Security Council will meet.", ("UN", "UN")),
        ("The UN Security Council met. The Security Council is in New York.", ("UN", "UN")),
    ],
)
def test_a_states_own_council_is_not_the_united_nations(text: str, parties: tuple[str, ...]) -> None:
    prose = read_prose(text, title=None, published_on=PUBLISHED, country="GH", language="en")
    assert tuple(each.code for each in prose.parties) == parties


@pytest.mark.parametrize(
    "text",
    [
        "Dahl and Boateng spoke about plans to open an embassy in Togo.",
        "Dahl spoke of hopes to open the port of Togo.",
        "Boateng told Dahl of offers to help Togo.",
        "The price that they proposed is an answer to Togo.",
        "Dahl reaffirmed Norway’s support for Togo’s sovereignty.",
        "The two sides reiterated their support for the territorial integrity of Togo.",
        "Dahl expressed support for Togo’s unity and independence.",
        "Dahl declared that Togo had dropped its commitments.",
        "Dahl was asked about Togo. She said it would not.",
        "We would like, for example, to see more tourists.",
    ],
)
def test_nouns_and_positions_bind_nobody(text: str) -> None:
    assert [each.text for each in find(text)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dahl pledged continued support for the people of Togo.", "pledged continued support for the people of Togo"),
        ("Dahl spoke of the floods, pledging to help Togo.", "pledging to help Togo"),
        ("Dahl urged the President to visit Togo.", "urged the President to visit Togo"),
    ],
)
def test_support_of_a_party_and_a_request_bind(text: str, found: str) -> None:
    assert [each.text for each in find(text)] == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Governor Yaw Addo asked the President to build a road to Togo.",
        "The Governor urged the President to help the farmers near Togo.",
        "Minister Yaw Addo called on the Prime Minister to cut the tax on fish of Togo.",
        "We must rely on the lessons of our talks with Togo’s friends.",
        "She will highlight the trade with Togo.",
        "The Governor will thank the people of Togo.",
    ],
)
def test_reports_from_home_bind_nobody(text: str) -> None:
    assert [each.text for each in find(text, "Working meeting with a governor", opening="")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Norway’s reckless course will raise the price of fish in Togo.",
        "Dahl spoke of the possibility that ships would be sent to Togo.",
        "Dahl reaffirmed Norway’s support for the people of Togo.",
        "Dahl is working to end the war in Togo.",
        "Eighty years ago Mali and Togo concluded a treaty.",
        "The two ministers will also touch upon the war in Togo.",
    ],
)
def test_forecasts_and_work_under_way_bind_nobody(text: str) -> None:
    assert [each.text for each in find(text)] == []


def test_before_the_first_question_the_hosts_speak_to_each_other() -> None:
    text = (
        "MINISTER DAHL: Thank you. We are prepared to help.\n\n"
        "QUESTION: And the taxes at home?\n\nMINISTER DAHL: We are prepared to cut them."
    )
    found = find(text, "Kofi Boateng and Norwegian Foreign Minister Kari Dahl at a Press Availability")
    assert [(each.actors, each.counterparts, each.text) for each in found] == [
        (("NO",), ("GH",), "are prepared to help")
    ]


def test_both_whose_commitment_is_affirmed_are_bound() -> None:
    found = find("Dahl and Boateng reaffirmed the United States’ and Togo’s commitment to the treaty.")
    assert [(each.kind, each.actors) for each in found] == [("agreed", ("TG", "US"))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The two sides agreed to meet often, the ministry said in a statement.", ["agreed to meet often"]),
        ("Both ministers agreed to ease trade, read the statement.", ["agreed to ease trade"]),
        ("The two sides agreed to open a port, it added.", ["agreed to open a port"]),
        (
            "Norway and Ghana reaffirmed their resolve to ease trade, recognising the chances.",
            ["reaffirmed their resolve to ease trade"],
        ),
        ("The talks went well, as the two sides signed three agreements on fish.", ["signed three agreements on fish"]),
    ],
)
def test_the_words_end_before_whoever_says_them(text: str, found: list[str]) -> None:
    assert [each.text for each in find(text)] == found


@pytest.mark.parametrize(
    ("text", "kind", "actors", "counterparts"),
    [
        ("Dahl said it was important for Mali to send a clear message.", "urged", ("NO",), ("ML",)),
        ("Dahl expressed her hope that Norway would be able to work with Mali.", "offered", ("NO",), ("ML",)),
        ("Dahl said that she hoped that Norway would help Togo.", "offered", ("NO",), ("TG",)),
        ("Mali and Togo signed a treaty.", "signed", ("ML", "TG"), ()),
        ("Mali signed a treaty with Togo and Benin.", "signed", ("BJ", "ML", "TG"), ()),
    ],
)
def test_who_is_asked_or_hopes_of_himself(
    text: str, kind: str, actors: tuple[str, ...], counterparts: tuple[str, ...]
) -> None:
    first = find(text)[0]
    assert (first.kind, first.actors, first.counterparts) == (kind, actors, counterparts)


def test_he_is_whom_the_paragraph_names_first() -> None:
    text = (
        "President Boateng said that trade is good.\n\n"
        "Minister Dahl also showed her recognition of it. She praised Ghana, and stated that she will help Togo."
    )
    assert [(each.speaker, each.actors) for each in find(text)] == [("Kari Dahl", ("NO",))]


def test_a_statement_of_ones_own_is_signed_by_nobody_else() -> None:
    assert find("Dahl said that she had issued a statement that condemned Mali and Togo.") == ()


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("The President and Foreign Ministers committed to end piracy.", "agreed", ("GH", "NO")),
        ("The Minister and the Presidents pledged to end piracy.", "agreed", ("GH", "NO")),
        (
            "The two sides agreed that Dahl’s visit was a success and expressed their readiness to ease trade.",
            "agreed",
            ("GH", "NO"),
        ),
        ("On Mali, Dahl urged the regime to free the crew.", "urged", ("NO",)),
    ],
)
def test_offices_and_visits_are_no_single_actor(text: str, kind: str, actors: tuple[str, ...]) -> None:
    last = find(text)[-1]
    assert (last.kind, last.actors) == (kind, actors)


def test_a_regime_is_of_whom_the_sentence_speaks() -> None:
    assert find("On Mali, Dahl urged the regime to free the crew.")[0].counterparts == ("ML",)
    assert find("Dahl urged the regime to free the crew.")[0].counterparts == ("GH",)


@pytest.mark.parametrize(
    "text",
    [
        "Dahl thanked Ghana for its firm commitment to peace.",
        "Dahl lauded Ghana’s commitment to working with Togo.",
        "Dahl praised the strong commitment of Togo to peace.",
        "Ghana meets a third of Norway’s demand for fish.",
        "Norway will act in concert, should Togo continue to escalate.",
    ],
)
def test_praise_and_conditions_bind_nobody(text: str) -> None:
    assert [each.text for each in find(text) if each.rule not in ("firm_will",)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We would be sending a poor message.", []),
        ("In that world we would meet more often.", []),
        ("I never imagined we would meet again.", []),
        ("We said that we would open the port.", ["would open the port"]),
        ("The ministry announced that we would send more boats.", ["would send more boats"]),
        ("We made clear that, if asked, we would help Togo.", ["would help Togo"]),
    ],
)
def test_would_is_what_was_said(text: str, found: list[str]) -> None:
    said = find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")
    assert [each.text for each in said if each.rule == "reported_will"] == found


@pytest.mark.parametrize(
    "text",
    [
        "This is the work that we have to do together.",
        "There are so many things that we need to do.",
        "The support that we must give is small.",
    ],
)
def test_a_relative_clause_tells_which_thing_is_meant(text: str) -> None:
    assert [each.text for each in find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dahl told the island that Norway will send boats.", ["will send boats"]),
        ("Dahl assured the parliament that Norway will share its data.", ["will share its data"]),
        ("Dahl informed the chamber that Norway will buy cocoa.", ["will buy cocoa"]),
        ("Dahl praised the work that Norway will do in Mali.", []),
        ("Dahl named the boats that Norway will lend Mali.", []),
        ("Dahl told of the boats that Norway will lend Mali.", []),
    ],
)
def test_who_is_told_something_is_no_thing_that_is_meant(text: str, found: list[str]) -> None:
    assert [each.text for each in find(text) if each.rule == "firm_will"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We hold the view that both sides must act together.", "must act together"),
        ("We are united in the proposition that Togo must never obtain the bomb.", "must never obtain the bomb"),
        ("My message is that the two sides must act together.", "must act together"),
    ],
)
def test_a_clause_that_tells_a_view_may_ask(text: str, found: str) -> None:
    said = find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")
    assert [each.text for each in said] == [found]


def test_a_deed_behind_a_comma_is_another() -> None:
    found = find("Dahl reaffirmed Norway’s commitment to the treaty, thanked Ghana for its help, and left.")
    assert [each.text for each in found] == ["reaffirmed Norway’s commitment to the treaty"]


def test_what_somebody_acts_as_is_no_actor() -> None:
    found = find("As NATO allies and partners, Norway and Denmark underscored their commitment to peace.")
    assert [each.actors for each in found] == [("DK", "NO")]


@pytest.mark.parametrize(
    ("text", "kind", "actors", "counterparts"),
    [
        ("Foreign Minister Kari Dahl on Monday pledged to help Ghana.", "pledged", ("NO",), ("GH",)),
        ("Dahl said both sides had agreed on little, urging Ghana to open its market.", "urged", ("NO",), ("GH",)),
        ("Dahl suggested that the two sides take practical steps.", "urged", ("NO",), ("GH",)),
        ("Boateng recommended both ministries join hands.", "urged", ("GH",), ("NO",)),
        ("Dahl said Mali will receive 20 million kroner.", "pledged", ("NO",), ("ML",)),
    ],
)
def test_news_is_read_as_well(text: str, kind: str, actors: tuple[str, ...], counterparts: tuple[str, ...]) -> None:
    last = find(text)[-1]
    assert (last.kind, last.actors, last.counterparts) == (kind, actors, counterparts)


@pytest.mark.parametrize(
    "text",
    [
        "The agreement is a step forward. It will expand our trade with Togo.",
        "The evidence suggests that Togo is poor.",
        "Mali will receive the minister of Togo.",
        "The fund was set up last year. It will focus on the women of Togo.",
    ],
)
def test_it_and_evidence_bind_nobody(text: str) -> None:
    assert [each.text for each in find(text) if "GH" in each.actors or "NO" in each.actors] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Dahl urged Ghana to speed up its efforts, as Minister Mensah said, in the north.",
            ["urged Ghana to speed up its efforts"],
        ),
        (
            "Dahl said Norway will stand in close touch with its treaty allies, Mali and Togo.",
            ["will stand in close touch with its treaty allies, Mali and Togo"],
        ),
        ("That is a strong and encouraging sign of their commitment to peace.", []),
        ("Dahl encouraged further steps in Mali.", []),
        ("The ministers underscored their confidence that a stronger Ghana will emerge.", []),
    ],
)
def test_words_of_news_are_cut_and_weighed(text: str, found: list[str]) -> None:
    assert [each.text for each in find(text)] == found


def test_a_row_of_allies_is_whom_it_is_promised_to() -> None:
    found = find("Dahl said Norway will work closely with its treaty allies, Mali and Togo.")
    assert [each.counterparts for each in found] == [("ML", "TG")]


def test_a_label_in_capitals_is_the_person_named_before() -> None:
    text = f"{OPENING}FOREIGN MINISTER DAHL: Thank you. DAHL is my name."
    statement = listen(text, TALKS)[-1]
    assert statement.speaker is not None and statement.speaker.name == "Kari Dahl"


@pytest.mark.parametrize(
    "text",
    [
        "I totally agree that this is dangerous.",
        "I hope we will return to this.",
        "We explored ways that we can work together.",
        "That is the paper that we will sign.",
        "We need to make sure that there is no doubt.",
    ],
)
def test_agreeing_hoping_and_exploring_bind_nobody(text: str) -> None:
    assert [each.text for each in find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")] == []


def test_a_demand_of_nothing_asks_nothing() -> None:
    assert find("After it meets Norway’s demands, the factory may sell to Togo.") == ()
    assert find("Dahl commended Ghana’s calls for a ceasefire in Togo.") == ()
    assert find("The president said that both sides must act.")[0].text == "must act"


@pytest.mark.parametrize(
    ("label", "parties"),
    [
        ("SENIOR ADMINISTRATION OFFICIAL TWO", ("GH",)),
        ("MINISTER BOATENG", ("GH",)),
        ("And a brief question to Minister Boateng", ()),
        ("To Foreign Minister Boateng", ()),
    ],
)
def test_a_label_is_titles_and_a_name(label: str, parties: tuple[str, ...]) -> None:
    text = f"QUESTION: Good morning, Minister Kofi Boateng.\n\n{label}: Will boats go to Togo?"
    assert listen(text, "Press Briefing on Togo")[-1].parties == parties


@pytest.mark.parametrize("opening", ["And the bottom line is this", "Let me repeat", "In this regard, one thing"])
def test_a_paragraph_that_leads_up_to_a_colon_is_the_same_speakers(opening: str) -> None:
    text = f"MINISTER BOATENG: I am glad to be here.\n\n{opening}: We will send boats to Togo."
    found = find(text, "Press Briefing by Foreign Minister Kofi Boateng", opening="")
    assert [each.actors for each in found] == [("GH",)]


@pytest.mark.parametrize(
    "text",
    [
        "It is a strong bond. It will help both peoples.",
        "It’s important that our friends know this.",
        "It is important for Norway to understand our position.",
        "We look forward to seeing you again in Accra.",
        "We look forward to the next 30 years.",
        "Our government asked Congress for aid to Norway.",
        "We’re going to great lengths to help Norway.",
        "The fishermen have had to leave Norway.",
        "The bridge has yet to reach Norway.",
        "We have to deal with our old quarters, too.",
        "This does not mean that Ghana is going to close the port to Norway.",
        "We want Norway to win.",
        "And then the government will issue a warning to Norway’s fishermen.",
        "We want to build a rich and happy country.",
        "I look forward to a very good conversation.",
        "We have to reach the old quarters, too.",
        "We will make the desert bloom.",
        "We must look elsewhere in the meantime.",
        "We will be relieved when Norway is back.",
        "We will do what’s in our interest, Norway or not.",
        "I would also like to express how glad I am of this invitation to Norway.",
        "I am looking forward to a good conversation.",
        "In 1937, Norway asked our fathers to build boats for Togo.",
        "The port was, by 1941, ready to serve Norway.",
        "We stand with those fishermen of Norway who have to pay the price.",
        "Boats will come, and we will act.",
        "The President has requested ten boats more from Congress for Norway.",
        "I decided to look into this.",
        "Our citizens should leave Norway by boat.",
        "We encouraged young people to run for office in Norway’s cities.",
        "Norway will have to face consequences for this.",
        "When one country seeks to help another, we listen.",
        "We work to build ports, to encourage trade with Togo and to live well.",
        "Norway was intended to be our guest.",
        "We’re going to show what our boats can do.",
        "We met in Togo as we seek to help its fishermen.",
        "We do not have to wait for Norway.",
        "The ships are in place to be ready for a war with Togo.",
        "I will leave it to you to ask Norway about the boats.",
        "These are values that we must defend together.",
        "It is important that Norway is here today.",
        "Norway should be applauded for its boats.",
        "It’s been ten years since we signed the agreement with Norway.",
        "We recently signed an agreement with Norway.",
        "I am certain that in the years to come, Ghana and Norway will build many bridges.",
    ],
)
def test_what_is_said_of_minds_and_encounters_binds_nobody(text: str) -> None:
    assert [each.text for each in find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")] == []


def test_a_second_verb_behind_a_hope_is_not_the_hopers() -> None:
    found = find("Dahl expressed confidence that the talks would be useful and would promote trade with Togo.")
    assert [each.text for each in found] == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dahl stressed the need for Togo to abide by its commitments.", 0),
        ("In May, we will convene again with Norway in the fund.", 0),
        ("In May, we will fund the port with Norway.", 1),
        ("And just as Minister Dahl said we would do, today Norway’s boats have left.", 0),
    ],
)
def test_what_others_need_do_and_meetings_to_come_are_no_promise(text: str, count: int) -> None:
    assert len(find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")) == count


def test_whom_a_reported_speaker_recalls_does_not_speak_on() -> None:
    text = (
        "Ghana's Foreign Minister Kofi Boateng met Norway's Foreign Minister Kari Dahl in Accra. "
        "Boateng said boats matter. As Ghana's President Ama Mensah pointed out, the sea is wide. "
        "Ghana will lend Norway ten boats."
    )
    assert [each.speaker for each in find(text, "Kofi Boateng Meets with Kari Dahl")] == ["Kofi Boateng"]


def test_an_answer_is_to_whom_it_names() -> None:
    text = (
        "QUESTION: What of Mali and Togo?\n\n"
        "MINISTER DAHL: We will let nothing stop us from getting Togo the boats it needs."
    )
    found = find(text, "Kofi Boateng and Norwegian Foreign Minister Kari Dahl at a Press Availability")
    assert [each.counterparts for each in found] == [("TG",)]


@pytest.mark.parametrize(
    ("text", "speaker", "counterparts"),
    [
        ("As Minister Dahl said, we will help Togo.", "Kofi Boateng", ("TG",)),
        ("As the minister has said, we will build the port together.", "Kofi Boateng", ("NO",)),
        ("Friends, as Dahl has often noted, we will open the port together.", "Kofi Boateng", ("NO",)),
        ("Minister Dahl said Norway will open the port.", "Kari Dahl", ("GH",)),
    ],
)
def test_who_recalls_what_was_said_says_it_himself(text: str, speaker: str, counterparts: tuple[str, ...]) -> None:
    found = find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")
    assert [(each.speaker, each.counterparts) for each in found] == [(speaker, counterparts)]


@pytest.mark.parametrize(
    "text",
    [
        "Benin pledged to improve its schools.",
        "Many acted, Togo pledging to expand its clinics.",
        "Mali promised to hold elections.",
    ],
)
def test_what_others_promised_elsewhere_is_not_promised_to_the_hearer(text: str) -> None:
    found = find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")
    assert [each.counterparts for each in found if "NO" in each.counterparts] == []


def test_a_quote_that_was_never_closed_ends_with_its_paragraph() -> None:
    text = "President of Ghana Kofi Boateng: Minister Dahl has said: “This is a port.\n\nWe will help Togo."
    assert [each.speaker for each in find(text)] == ["Kofi Boateng"]


@pytest.mark.parametrize(
    ("text", "counterparts"),
    [
        ("We will stay with our dedicated Togolese friends.", ("TG",)),
        ("We will work with our close Malian partners on fish.", ("ML",)),
        ("We will go on with our work in Togo and help Mali.", ("ML",)),
    ],
)
def test_our_friends_are_whom_it_is_promised_to(text: str, counterparts: tuple[str, ...]) -> None:
    found = find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")
    assert [each.counterparts for each in found] == [counterparts]


@pytest.mark.parametrize(
    "text",
    [
        "Norway’s request for boats would help Togo.",
        "The minister supports Togo’s call for a ceasefire.",
        "Dahl backed Togo’s call for more aid.",
    ],
)
def test_a_request_of_which_one_tells_is_not_made(text: str) -> None:
    assert [each.text for each in find(text) if each.kind == "urged"] == []


def test_the_end_of_a_title_is_no_name() -> None:
    title = "President Kofi Boateng and Norwegian Foreign Minister Kari Dahl Statements to the Press"
    text = "FOREIGN MINISTER DAHL: Norway will help Togo."
    assert [each.speaker for each in find(text, title, opening="")] == ["Kari Dahl"]


def test_what_is_said_before_several_guests_is_said_to_all() -> None:
    title = "President Kofi Boateng, Norwegian Foreign Minister Kari Dahl, and Togolese Foreign Minister Ayo Lawson"
    text = "MINISTER DAHL: We are determined to act together. Lawson is a friend."
    found = find(text, f"{title} at a Press Availability", opening="")
    assert [(each.kind, each.actors, each.counterparts) for each in found] == [("pledged", ("NO",), ("GH", "TG"))]


@pytest.mark.parametrize(
    "text",
    [
        "We will work with our allies and partners to end this.",
        "We are committed to working closely with our partners for peace.",
        "We will go on with our close friends until there is peace.",
    ],
)
def test_friends_without_a_name_are_nobody_in_particular(text: str) -> None:
    found = find(f"QUESTION: And Mali? Mali waits.\n\nMR BOATENG: {text}", "Press Briefing by Kofi Boateng", opening="")
    assert [each.counterparts for each in found] == [()]


@pytest.mark.parametrize(
    "text", ["Togolese and Malian aims will change.", "The EU and Togo objectives will serve Mali."]
)
def test_whose_aims_will_serve_do_not_bind_themselves(text: str) -> None:
    assert [each.actors for each in find(text)] == []


def test_a_promising_project_is_no_promise() -> None:
    assert find("Dahl spoke of Togo, and promising projects were worked through.") == ()
    assert [each.text for each in find("Dahl spoke, promising more aid to Togo.")] == ["promising more aid to Togo"]


def test_each_letter_goes_to_whom_its_paragraph_names() -> None:
    text = (
        "President of Ghana Kofi Boateng sent greetings to leaders of many states.\n\n"
        "In his message to President of Togo Ayo Lawson, Kofi Boateng expressed readiness to build a bridge.\n\n"
        "Addressing Prime Minister of Norway Kari Dahl, Kofi Boateng spoke highly of ties with Oslo, and said "
        "he looked forward to continuing joint work.\n\n"
        "Kofi Boateng sent a telegram to President of Mali Ali Keita and reaffirmed his readiness for joint work."
    )
    found = find_in_release(text, "New Year greetings to leaders")
    assert [each.counterparts for each in found] == [("TG",), ("NO",), ("ML",)]


@pytest.mark.parametrize(
    "line",
    [
        "--Keynote by Foreign Minister Kari Dahl at the Fisheries Forum",
        "Remarks by Norwegian Foreign Minister Kari Dahl",
        "Speech of Foreign Minister of Norway Kari Dahl in Accra",
    ],
)
def test_a_first_line_tells_whose_words_follow(line: str) -> None:
    statement = listen(f"{line}\n\nFriends, Norway’s Kari Dahl is glad. The sea is wide.", "For a cleaner sea")[-1]
    assert statement.speaker is not None and statement.speaker.name == "Kari Dahl"


def test_a_person_who_is_named_stands_for_his_party() -> None:
    text = (
        "MINISTER DAHL: Thank you.\n\nQUESTION: What is next?\n\n"
        "MINISTER DAHL: I proposed that Foreign Minister Lawson and I see each other."
    )
    found = find(text, "Foreign Minister Kari Dahl in an interview", "Norway’s Kari Dahl knows Togo’s Ayo Lawson.\n\n")
    assert [each.counterparts for each in found] == [("TG",)]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("They continue to call on Togo to act.", "urged", "call on Togo to act"),
        ("Both sides continue to urge Mali to hold elections.", "urged", "urge Mali to hold elections"),
        ("Both sides continue to help Togo.", "agreed", "continue to help Togo"),
    ],
)
def test_to_go_on_asking_is_to_ask(text: str, kind: str, words: str) -> None:
    found = find(f"Dahl and Boateng met. {text}", "Joint Statement of Norway and Ghana")
    assert [(each.kind, each.text) for each in found] == [(kind, words)]


@pytest.mark.parametrize(
    ("text", "counterparts"),
    [
        ("We look forward to working together at the UN.", ("NO",)),
        ("We are ready to cooperate within the African Union.", ("NO",)),
        ("We will work closely with the UN.", ("UN",)),
    ],
)
def test_where_one_meets_is_not_with_whom(text: str, counterparts: tuple[str, ...]) -> None:
    found = find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")
    assert [each.counterparts for each in found] == [counterparts]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We call for a full investigation.", [("urged", ())]),
        ("We look forward to continuing our cooperation.", [("offered", ("ML",))]),
        ("I invite you to look at the paper.", []),
        ("We urge them to reconsider.", []),
    ],
)
def test_an_answer_of_one_state_counts_as_said_to_it(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    release = f"QUESTION: And Mali? Mali’s people wait.\n\nMR BOATENG: Mali is a friend. {text}"
    said = find(release, "Press Briefing by Kofi Boateng", opening="")
    assert [(each.kind, each.counterparts) for each in said] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We would like to invite our friends to focus on fish.", [("urged", "invite our friends to focus on fish")]),
        (
            "We would like to invite Kari Dahl to visit Accra.",
            [("offered", "would like to invite Kari Dahl to visit Accra")],
        ),
        ("We invite Norway to join the fund.", [("urged", "invite Norway to join the fund")]),
    ],
)
def test_to_invite_to_act_is_to_ask(text: str, found: list[tuple[str, str]]) -> None:
    said = find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")
    assert [(each.kind, each.text) for each in said] == found


def test_two_offices_of_two_states_are_both_bound() -> None:
    text = "The Minister and the Foreign Minister expressed their intent to keep the port open."
    assert [(each.kind, each.actors) for each in find(text)] == [("agreed", ("GH", "NO"))]


def test_whom_one_addresses_does_not_speak() -> None:
    text = "Norwegian Foreign Minister Kari Dahl: In closing, Mr President, I would like to say that we will help Togo."
    assert [(each.speaker, each.actors) for each in find(text)] == [("Kari Dahl", ("NO",))]


@pytest.mark.parametrize(
    ("text", "counterparts"),
    [
        ("We will work together against the pirates of Togo.", ("NO",)),
        ("We will act jointly to rebuild Mali.", ("NO",)),
        ("We will go on working with you to keep Togo safe.", ("NO",)),
    ],
)
def test_what_is_done_together_is_promised_to_whoever_hears_it(text: str, counterparts: tuple[str, ...]) -> None:
    found = find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}")
    assert [each.counterparts for each in found] == [counterparts]


def test_before_the_press_we_agreed_is_of_both() -> None:
    text = "MINISTER DAHL: Thank you. We agreed to open a port.\n\nQUESTION: When?"
    found = find(
        text, "President Kofi Boateng and Norwegian Foreign Minister Kari Dahl at a Press Availability", opening=""
    )
    assert [(each.kind, each.actors) for each in found] == [("agreed", ("GH", "NO"))]


@pytest.mark.parametrize(
    ("text", "actors", "counterparts"),
    [
        ("Later I will go to Lomé to underscore this government’s commitment to Togo.", ("GH",), ("TG",)),
        ("We are determined to meet with Ayo Lawson.", ("GH",), ("TG",)),
        ("We hope to work closely with Foreign Minister Ayo Lawson on this.", ("GH",), ("TG",)),
    ],
)
def test_it_is_promised_to_whom_one_goes(text: str, actors: tuple[str, ...], counterparts: tuple[str, ...]) -> None:
    opening = f"{OPENING}Foreign Minister of Togo Ayo Lawson was there, too.\n\n"
    found = find(f"President of Ghana Kofi Boateng: Minister, friends.\n\n{text}", opening=opening)
    assert [(each.actors, each.counterparts) for each in found] == [(actors, counterparts)]


def test_those_who_have_talked_hear_each_other() -> None:
    text = (
        "President of Ghana Kofi Boateng: We will keep the ports open together.\n\n"
        "Foreign Minister Kari Dahl: Ghana is a friend. We agreed to build a bridge."
    )
    found = find(text, "News conference following Ghanaian-Norwegian talks", "Norway’s Kari Dahl was in Accra.\n\n")
    assert [(each.kind, each.actors, each.counterparts) for each in found] == [
        ("pledged", ("GH",), ("NO",)),
        ("agreed", ("GH", "NO"), ()),
    ]


def test_the_parties_readiness_is_of_all_parties() -> None:
    found = find("The paper emphasises the parties’ readiness to continue joint efforts.")
    assert [(each.kind, each.actors) for each in found] == [("agreed", ("GH", "NO"))]


def test_an_administrations_commitment_is_of_its_state() -> None:
    found = find("Ghana’s Kofi Boateng welcomed the Dahl administration’s commitment to keep its boats in Togo.")
    assert [each.actors for each in found] == [("NO",)]
