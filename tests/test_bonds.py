"""Who is bound where a text names him elsewhere: by a pronoun, a paper, an office, a row of names."""

from datetime import date

import pytest

from transforms.commitments.commitments import find_commitments
from transforms.finding import Commitment
from transforms.meetings.meetings import find_meetings
from transforms.prose import read_prose
from transforms.speech.statements import find_statements


def find(text: str, *, country: str | None = None, title: str | None = None) -> tuple[Commitment, ...]:
    prose = read_prose(text, title=title, published_on=date(2025, 3, 4), country=country, language="en")
    return find_commitments(prose, find_statements(prose), ())


@pytest.mark.parametrize(
    ("text", "kind", "actors", "counterparts"),
    [
        ("The EU held a session. It said Togo should free the crew.", "urged", ("EU",), ("TG",)),
        ("The EU held a session. It called on Togo to free the crew.", "urged", ("EU",), ("TG",)),
        ("The EU met in Lomé.\n\nThe statement called on Togo to free the crew.", "urged", ("EU",), ("TG",)),
        ("Norway, in a note on Monday, urged Togo to free the crew.", "urged", ("NO",), ("TG",)),
    ],
)
def test_it_and_its_statement_speak_for_whoever_was_told_of(
    text: str, kind: str, actors: tuple[str, ...], counterparts: tuple[str, ...]
) -> None:
    assert [(each.kind, each.actors, each.counterparts) for each in find(text)] == [(kind, actors, counterparts)]


@pytest.mark.parametrize(
    "text",
    [
        "The storm passed. It called on nobody to pay.",
        "The harbour is old. The statement urged nobody.",
        "“The treaty says it all. It asks us to fish,” she wrote.",
    ],
)
def test_it_speaks_for_nobody_where_nobody_was_told_of(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Ghana and Norway held talks in Accra. They committed to open a port.", ("GH", "NO")),
        ("Ghana, Norway and Togo met in Accra. They agreed to open a port.", ("GH", "NO", "TG")),
        ("Ghana and Togo trade. They have long done so. They further agreed to open a port.", ("GH", "TG")),
    ],
)
def test_they_are_those_whom_a_sentence_nearby_opens_with(text: str, actors: tuple[str, ...]) -> None:
    assert [(each.kind, each.actors) for each in find(text)] == [("agreed", actors)]


@pytest.mark.parametrize(
    "text",
    [
        "The rebels left Togo. They vowed to come back.",
        "Ships came. They agreed to sail.",
        "They vowed to pay Togo.",
    ],
)
def test_they_are_nobody_where_none_are_told_of(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Ghana signed a treaty with the Republic of Togo.", ("GH", "TG")),
        ("Ghana signed a treaty with the Government of the Federal Republic of Nigeria.", ("GH", "NG")),
        ("The ministers witnessed the signing of a treaty between the Kingdom of Norway and Togo.", ("NO", "TG")),
    ],
)
def test_a_state_may_sign_by_its_full_name(text: str, actors: tuple[str, ...]) -> None:
    assert [(each.kind, each.actors) for each in find(text)] == [("signed", actors)]


def test_one_government_that_decides_agrees_with_nobody() -> None:
    text = "The war in Togo goes on. “The Government has decided to give 20 million kroner to Togo,” said Kari Dahl."
    assert [(each.kind, each.actors) for each in find(text, country="NO")] == [("pledged", ("NO",))]


def test_a_statement_that_we_issued_ourselves_was_signed_by_nobody() -> None:
    title = "Briefing by the spokesperson"
    assert find("First, we issued a statement yesterday on the clashes in Togo.", country="UN", title=title) == ()


def test_money_for_several_is_promised_to_them_all() -> None:
    found = find("The Norwegian government pledged to give 20 million kroner to people in Togo, Mali, and Ghana.")
    assert [each.counterparts for each in found] == [("GH", "ML", "TG")]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Both ministers highlighted the will of Togo and Mali to end the feud.", ("ML", "TG")),
        ("Dahl conveyed the desire of Togo to end the war at sea.", ("TG",)),
    ],
)
def test_readiness_may_be_told_of_others(text: str, holders: tuple[str, ...]) -> None:
    opening = "Foreign Minister of Norway Kari Dahl met Foreign Minister of Ghana Ama Mensah. "
    assert [each.actors for each in find(opening + text)] == [holders]


@pytest.mark.parametrize(
    ("text", "country", "actors"),
    [
        ("The shelling in Togo must stop at once.", "UN", [("UN",)]),
        ("“We will build a brighter future,” Foreign Minister of Norway Kari Dahl said.", "GH", [("NO",)]),
        ("“We will build a brighter future,” Foreign Minister of Ghana Ama Mensah said.", "GH", []),
    ],
)
def test_an_organisation_has_no_home_and_a_guest_speaks_to_his_host(
    text: str, country: str, actors: list[tuple[str, ...]]
) -> None:
    opening = "Minister Kari Dahl of Norway came to Ghana. Norway and Ghana are close."
    found = find(f"{opening} {text}", country=country, title="Statement on Togo" if country == "UN" else None)
    assert [each.actors for each in found] == actors


def test_an_action_ends_where_somebody_says_something_else() -> None:
    text = "Norway agreed to send boats to Togo and Foreign Minister Kari Dahl stressed that Oslo would pay for them."
    assert find(text)[0].text == "agreed to send boats to Togo"


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Ministers from Ghana, Mali, and Togo, meeting there, agreed to open a port.", ("GH", "ML", "TG")),
        (
            "The leaders of Ghana, Mali and Togo met.\n\nThe leaders pledged to open a port.",
            ("GH", "ML", "TG"),
        ),
        (
            "Prime Minister of Ghana Kofi Addo, Prime Minister of Mali Oumar Keita, and President of Togo Afi Mensah"
            " spoke in Accra. The three leaders agreed to open a port.",
            ("GH", "ML", "TG"),
        ),
        ("Ghana and Togo trade. Ghana, Mali and Togo met. The two sides will open a port.", ("GH", "TG")),
        (
            "He met the Ghanaian, Malian and Togolese leaders. The leaders vowed to fish.",
            ("GH", "ML", "TG"),
        ),
        ("It marks a thaw between Ghana and Togo, which agreed to open two ports.", ("GH", "TG")),
        ("It marks a thaw between Ghana and Togo, which buried the feud and agreed to open two ports.", ("GH", "TG")),
    ],
)
def test_the_leaders_are_those_who_were_told_together(text: str, actors: tuple[str, ...]) -> None:
    assert [(each.kind, each.actors) for each in find(text)] == [("agreed", actors)]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Ghana and Togo have long traded, and Togo expects Mali to open a port.", ("TG",)),
        ("Talks on Ghana, Mali and Togo ended. Norway pledged to pay.", ("NO",)),
        ("In Ghana, Mali and Togo, Norway pledged to build ports.", ("NO",)),
        ("Ghana and Togo’s president Afi Mensah pledged to help Mali.", ("TG",)),
    ],
)
def test_a_row_told_elsewhere_binds_nobody_with_the_one_who_acts(text: str, actors: tuple[str, ...]) -> None:
    assert [each.actors for each in find(text)] == [actors]


def test_those_who_say_it_together_are_told_behind_it() -> None:
    text = "“Nobody should fish off Mali without a licence,” declared the leaders of Ghana, Norway and Togo."
    assert [(each.kind, each.actors) for each in find(text)] == [("urged", ("GH", "NO", "TG"))]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Authority decides to lift its sanctions on Togo.", "pledged"),
        ("The summit urged the junta in Togo to free its prisoners.", "urged"),
        ("The Commission also pledged to send observers to Togo.", "pledged"),
        ("Leaders reaffirmed their commitment to fighting piracy.", "pledged"),
        ("The Authority instructs the President of the Commission to report on Togo.", "pledged"),
        ("At the end they resolved to send observers to Togo.", "pledged"),
        ("The Meeting urged Togo to free its prisoners.", "urged"),
    ],
)
def test_a_text_of_one_organisation_names_it_by_its_organs(text: str, kind: str) -> None:
    opening = "Heads of state of ECOWAS met in Abuja."
    assert [(each.kind, each.actors) for each in find(f"{opening} {text}")] == [(kind, ("ECOWAS",))]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana and Norway set up a council. The Council agreed to fish.",
        "ECOWAS and the EU met. The Commission vowed to help.",
        "ECOWAS met in Abuja. The Summit Hotel will open soon.",
    ],
)
def test_an_organ_of_two_or_of_none_speaks_for_none(text: str) -> None:
    assert [each.actors for each in find(text) if len(each.actors) == 1] == []


def test_an_organisation_promises_to_those_whom_it_names() -> None:
    found = find("ECOWAS met on Togo and Niger. Togo was tense. ECOWAS pledged to hold a summit on fisheries.")
    assert [(each.actors, each.counterparts) for each in found] == [(("ECOWAS",), ())]


def test_a_bodys_own_communique_is_not_signed_by_whom_it_names() -> None:
    text = "The border between ECOWAS countries and Niger is shut. The Authority decides to lift its sanctions."
    found = find(text, title="Final Communiqué – Extraordinary Summit", country="ECOWAS")
    assert [(each.kind, each.actors) for each in found] == [("pledged", ("ECOWAS",))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We are confident that Norway and Sweden will help us all.", []),
        ("We will help Togo.", [("agreed", ("GH", "ML"))]),
        ("We are committing ourselves to help Togo.", [("agreed", ("GH", "ML"))]),
        ("We urge our allies and partners to continue to help Togo.", [("urged", ("GH", "ML"))]),
    ],
)
def test_what_several_are_confident_of_is_no_promise(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    read = find(f"We, the Ministers of Ghana and Mali, met today. {text}", title="Joint Statement on Togo")
    assert [(each.kind, each.actors) for each in read] == found


def test_a_saying_is_nobodys_words() -> None:
    text = "Kari Dahl, Foreign Minister of Norway, said so. Both Ghana and Norway have a saying that help helps."
    assert find(f"{text} Norway is ready to help Ghana.")[0].speaker == "Kari Dahl"


def test_an_office_without_a_name_is_the_publishers_own() -> None:
    text = "The President met Prime Minister Kari Dahl of Norway. The President and Prime Minister Dahl vowed to fish."
    found = find(text, country="GH")
    assert [(each.kind, each.actors, each.speaker) for each in found] == [("agreed", ("GH", "NO"), None)]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The catch of Ghana, which agreed to open two ports, grew.", []),
        ("Talks on Ghana and Togo began, which pledged nothing.", []),
        ("The Minister of Ghana and Kari Dahl of Norway spoke. Dahl pledged to help Ghana.", [("NO",)]),
    ],
)
def test_a_relative_clause_is_of_the_row_before_it_alone(text: str, actors: list[tuple[str, ...]]) -> None:
    assert [each.actors for each in find(text, country="TG") if "agreed" not in each.text] == actors


def test_dollars_are_nobody() -> None:
    found = find("Norway pledged two million U.S. dollars for ferries in Togo.")
    assert [(each.actors, each.counterparts) for each in found] == [(("NO",), ("TG",))]


@pytest.mark.parametrize(
    "text",
    [
        "A statement was issued by the Government of Norway on Togo.",
        "Norway issued a statement on Togo.",
        "On Togo, a communiqué was released in Oslo.",
    ],
)
def test_a_statement_of_one_is_signed_by_nobody(text: str) -> None:
    assert find(f"Norway and Togo are at odds. {text}", country="NO") == ()


def test_where_others_meet_is_not_who_they_are() -> None:
    text = "Ministers of the member states of ECOWAS met at the UN on Monday. The Meeting urged Togo to hold talks."
    assert [each.actors for each in find(text)] == [("ECOWAS",)]


def test_they_go_on_beside_what_they_said() -> None:
    text = "Ghana and Norway met. They stressed that Lomé is a port of Togo, calling on Mali to talk."
    assert [each.actors for each in find(text)] == [("GH", "NO")]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Togo has a guest. In reply, the new envoy, Kari Dahl of Norway, conveyed her readiness to help.", ("NO",)),
        (
            "Togo’s Minister of Trade, Ama Sena, and Ghana’s Minister of Energy, Kofi Addo, signed a treaty.",
            ("GH", "TG"),
        ),
        ("The minister, Ama Sena of Togo, and the premier, Kofi Addo of Ghana, signed a treaty.", ("GH", "TG")),
        ("Togo’s minister met Kari Dahl of Norway, vowed to help.", ("TG",)),
        ("The harbour, Lomé, vowed to grow.", ()),
        ("Togo’s minister spoke. The ship, Kari Dahl, vowed nothing.", ()),
    ],
)
def test_whoever_is_named_behind_an_office_acts(text: str, actors: tuple[str, ...]) -> None:
    assert [code for each in find(text) for code in each.actors] == list(actors)


@pytest.mark.parametrize(
    "text",
    [
        "A treaty on fish was signed between the cabinet of ministers of Ghana and the government of Togo.",
        "A treaty on fish has been signed between Ghana's Fish Agency and Togo's Port Agency.",
    ],
)
def test_a_paper_is_of_those_between_whose_offices_it_is(text: str) -> None:
    opening = "Norway, Ghana and Togo met. "
    assert [each.actors for each in find(opening + text, country="NO")] == [("GH", "TG")]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana noted the importance of more trade, the signing of an agreement on fish and peace.",
        "Ghana discussed peace with Norway and the early signing of an agreement on fish.",
    ],
)
def test_a_signing_that_is_wished_for_is_none(text: str) -> None:
    assert find(f"Ghana and Norway met. {text}", country="NO") == ()


@pytest.mark.parametrize(
    "text",
    ["Norway pledged US$5 million, followed by Mali US$1 million.", "Norway pledged US$5 million, Mali US$2 million."],
)
def test_what_others_give_is_not_ones_own(text: str) -> None:
    opening = "Norway and Togo met. "
    found = [(each.text, each.counterparts) for each in find(opening + text)]
    assert found == [("pledged US$5 million", ("TG",))]


def test_who_says_the_next_clause_does_not_say_the_one_before() -> None:
    text = "Ghana announced that it pledged $5 million to Togo, and Norway said it would send boats."
    assert [each.actors for each in find(text)] == [("GH",), ("NO",)]


@pytest.mark.parametrize(
    ("office", "actor"), [("Secretary General", "NATO"), ("Prime Minister", "NO"), ("NATO chief", "NATO")]
)
def test_the_head_of_a_body_speaks_for_it(office: str, actor: str) -> None:
    text = f"“We will send boats to Togo,” {office} Jens Stoltenberg said."
    assert [each.actors for each in find(text, country="HU")] == [(actor,)]


def test_all_members_are_the_body() -> None:
    assert [each.actors for each in find("All Allies will send boats to Togo.", country="NATO")] == [("NATO",)]


def test_papers_are_memorandums_as_well() -> None:
    text = "Norway and Ghana met. The memorandums were signed by Norway, and witnessed by Togo."
    found = [(each.actors, each.text) for each in find(text)]
    assert found == [(("GH", "NO"), "The memorandums were signed by Norway")]


def test_what_others_met_about_is_no_meeting_of_the_body() -> None:
    text = (
        "The President of Ghana met the President of Togo in Lomé on Monday. ECOWAS pledged to set up a regional force."
    )
    prose = read_prose(text, title=None, published_on=date(2025, 3, 4), country="NG", language="en")
    found = find_commitments(prose, find_statements(prose), find_meetings(prose))
    assert [(each.actors, each.counterparts) for each in found] == [(("ECOWAS",), ())]


NORTH = "Foreign Minister Kari Dahl of Norway met President Kofi Addo of Ghana. "


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("“Norway’s fight against piracy will continue,” Dahl said.", ("NO",)),
        ("Dahl said their support for Ghana would not waver.", ("NO",)),
        ("Addo stressed: “Our commitment to the port will remain.”", ("GH",)),
        ("Ghana's efforts will not stop, Addo said.", ("GH",)),
        ("Dahl said Norway's support would go on.", ("NO",)),
    ],
)
def test_a_course_that_will_go_on_is_its_owners(text: str, actors: tuple[str, ...]) -> None:
    assert [(each.kind, each.actors) for each in find(NORTH + text)] == [("pledged", actors)]


@pytest.mark.parametrize(
    "text",
    [
        "“Norway’s winter will continue,” Dahl said.",
        "Addo said the support of the crowd will not waver.",
        "Dahl said Norway's support will surprise nobody.",
        "The efforts will not stop, Addo said.",
        "Ghana's rains will not end soon, Addo said.",
    ],
)
def test_what_is_nobodys_course_may_go_on(text: str) -> None:
    assert find(NORTH + text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Trade grows by the declaration signed in Accra on Monday by Minister Dahl and her Ghanaian counterpart.",
        "The treaty signed on Monday by Norway and Ghana was read out.",
        "The declaration was signed by Minister Kari Dahl of Norway and President Kofi Addo of Ghana.",
        "The memorandum was signed in Accra by Norwegian Minister Kari Dahl and Ghanaian President Kofi Addo.",
    ],
)
def test_a_paper_is_of_those_by_whom_it_is_signed(text: str) -> None:
    assert [(each.kind, each.actors) for each in find(NORTH + text)] == [("signed", ("GH", "NO"))]


@pytest.mark.parametrize(
    "text",
    [
        "The treaty signed by Ghana was read out.",
        "The following statement was shown, issued by Norway and Ghana.",
        "The pact signed in 2010 by Norway and Ghana was read out.",
    ],
)
def test_a_paper_signed_by_one_or_long_ago_is_none(text: str) -> None:
    assert find(NORTH + text) == ()


@pytest.mark.parametrize(
    "who",
    [
        "President Kofi Addo and his counterpart, Norwegian Premier Liv Moen,",
        "Addo and his Norwegian counterpart, Liv Moen,",
        "President Kofi Addo and his Norwegian counterpart, Premier Liv Moen,",
        "In Oslo on Monday, Addo and his counterpart, Norway Premier Liv Moen,",
    ],
)
def test_a_counterpart_who_is_named_between_commas_acts_as_well(who: str) -> None:
    found = find(f"President Kofi Addo of Ghana is in Oslo. {who} pledged to lend boats.")
    assert [(each.kind, each.actors) for each in found] == [("agreed", ("GH", "NO"))]


@pytest.mark.parametrize(
    "who",
    [
        "President Kofi Addo, who spoke with Norwegian Premier Liv Moen,",
        "President Kofi Addo",
        "President Kofi Addo, a friend of Norwegian Premier Liv Moen,",
    ],
)
def test_a_counterpart_who_is_spoken_of_does_not(who: str) -> None:
    found = find(f"President Kofi Addo of Ghana is in Oslo. {who} pledged to lend Norway boats.")
    assert [(each.kind, each.actors) for each in found] == [("pledged", ("GH",))]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Kari Dahl will visit Ghana on May 3 to reaffirm Norway's commitment to the port.",
        "Minister Dahl will reaffirm Norway's commitment to the port.",
        "She will also travel to Togo to urge Togo to free the crew.",
        "The Foreign Minister will meet President Addo and underscore the Norwegian commitment to the port.",
    ],
)
def test_an_office_holders_programme_binds_nobody(text: str) -> None:
    assert find("Foreign Minister Kari Dahl of Norway is in Accra, Ghana. " + text, country="NO") == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Minister Dahl said she will visit Ghana and reaffirmed Norway's commitment to the port.", "pledged"),
        ("Minister Dahl, who will visit Togo, urged Togo to free the crew.", "urged"),
        ("Dahl will visit Togo, she said, adding that Norway is ready to lend Togo boats.", "offered"),
    ],
)
def test_what_is_said_beside_a_programme_counts(text: str, kind: str) -> None:
    found = find("Foreign Minister Kari Dahl of Norway is in Accra, Ghana. " + text, country="NO")
    assert [each.kind for each in found] == [kind]
