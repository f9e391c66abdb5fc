"""Each way of reporting an encounter: sentences of it, and sentences that only look like it."""

from __future__ import annotations

import pytest
from reports import THURSDAY, only, read

from transforms.prose import read_prose

MATCHING = {
    "discussed": [
        "Chilean Foreign Minister Rosa Vial discussed fisheries with Peruvian Prime Minister Ana Ruiz on Monday.",
        "Omani Minister Salim Nasser discussed ways to widen trade with Kenyan Minister Amos Otieno.",
        "Finnish President Eero Laine discussed the Baltic Sea with President Jaan Tamm of Estonia.",
    ],
    "by_phone": [
        "Kenya's President Amos Otieno and Chad's President Ali Saleh discussed grain by phone on Tuesday.",
        "Chilean Minister Rosa Vial and Peruvian Minister Ana Ruiz spoke at length over the phone.",
        "Finnish President Eero Laine and Estonian President Jaan Tamm talked by telephone on Monday.",
    ],
    "visited": [
        "The Ambassador of Japan SATO Kenji visited Chilean President Rosa Vial today.",
        "On Tuesday, Chadian Envoy Ali Saleh visited Cuban President Luis Diaz.",
        "Chilean Minister Rosa Vial visited with Peruvian Prime Minister Ana Ruiz on Monday.",
    ],
    "was_received": [
        "Chadian Foreign Minister Ali Saleh was received by Cuban President Luis Diaz on Monday.",
        "Peruvian Prime Minister Ana Ruiz was warmly welcomed by Chilean President Rosa Vial in Santiago.",
        "Serbian Premier Zoran Petrov will be hosted by Indian Prime Minister Arun Rao.",
    ],
    "credentials": [
        "The Ambassador of India Arun Rao presented his credentials to President Bat Erdene of Mongolia on May 15.",
        "Cuban President Luis Diaz received the credentials of the new Ambassador of Chad, Ali Saleh.",
        "Peruvian Ambassador Ana Ruiz presented her letters of credence to Chilean President Rosa Vial.",
    ],
    "gathered": [
        "The foreign ministers of Chad, Niger and Mali gathered in Niamey on Monday.",
        "The leaders of Peru and Chile convened in Lima on Wednesday.",
        "Chilean President Rosa Vial and Peruvian President Ana Ruiz came together in Lima.",
    ],
    "during_talks": [
        "During the second round of talks, the delegations of Chad and Niger reached an accord on grain.",
        "Following bilateral talks between Chilean President Rosa Vial and Peruvian President Ana Ruiz, trade grew.",
        "Swiss President Eva Frey thanked Austria in a meeting with Austrian Chancellor Max Huber.",
    ],
    "took_place": [
        "Official talks between the delegations of Peru and Chile commenced this morning in Lima.",
        "Talks between Chad and Niger resumed in Niamey on Tuesday.",
        "Consultations between the foreign ministries of Serbia and Cuba concluded on Monday.",
    ],
    "of_talks": [
        "President Rosa Vial of Chile’s meeting with Peruvian Premier Ana Ruiz was warm.",
        "Chadian President Ali Saleh's talks with Cuban President Luis Diaz covered sugar.",
        "Swiss President Eva Frey’s call with Austrian Chancellor Max Huber lasted an hour.",
    ],
    "upcoming": [
        "The ministers spoke of the upcoming meeting between Peruvian President Ana Ruiz and the President of Chile "
        "Rosa Vial.",
        "The paper names the forthcoming talks with Chad's Minister Ali Saleh and Niger's Minister Omar Issa.",
        "All welcomed the planned summit of the leaders of Peru and Chile.",
    ],
    "visit_ahead": [
        "Talk turned to Chilean President Rosa Vial's planned visit to Peru.",
        "Cuban President Luis Diaz’s upcoming visit to Chad was welcomed.",
        "Serbian Premier Zoran Petrov's forthcoming official visit to Cuba will mark an anniversary.",
    ],
    "includes": [
        "The programme will include talks between Chilean President Rosa Vial and Peruvian President Ana Ruiz.",
        "The trip will feature a working lunch with Cuban President Luis Diaz and Chad's Minister Ali Saleh.",
        "The state visit will include bilateral discussions between Serbian Premier Zoran Petrov and Cuban Premier "
        "Luis Diaz.",
    ],
    "speaking_at": [
        "Addressing the UN General Assembly, Chadian Foreign Minister Ali Saleh asked for patience.",
        "Peruvian President Ana Ruiz told the United Nations on Monday that the sea was rising.",
        "Speaking at the African Union Summit, Cuban President Luis Diaz praised doctors.",
    ],
    "talks_held": [
        "The European Union and Chile held their 20th Association Committee in Brussels on 15 May 2024.",
        "Chad hosted Niger for a Border Dialogue in N'Djamena on Monday.",
        "Peruvian and Chilean delegations sat down for talks in Lima on Wednesday, Cuban officials said.",
    ],
    "spoke": [
        "Chadian Minister Ali Saleh spoke, a few minutes ago, with Cuban Minister Luis Diaz.",
        "Peruvian Premier Ana Ruiz received a phone call on Tuesday from Chilean President Rosa Vial.",
        "Chadian Minister Ali Saleh made a call yesterday to Cuban Minister Luis Diaz.",
        "Cuban Minister Luis Diaz received a call on May 14 from Chadian Minister Ali Saleh.",
        "Omani Minister Salim Nasser received a phone call from Kenyan Minister Amos Otieno on Monday.",
        "Chilean President Rosa Vial made a telephone call to Peruvian President Ana Ruiz.",
        "Swiss President Eva Frey sat down with Austrian Chancellor Max Huber in Vienna.",
    ],
    "received": [
        "The Foreign Secretary hosted the foreign ministers of France and Italy in London on Tuesday.",
        "Chilean President Rosa Vial received a delegation from Peru.",
        "Cuban President Luis Diaz welcomed Chadian Minister Ali Saleh to Havana.",
    ],
    "courtesy_call": [
        "Chadian Ambassador Ali Saleh paid an introductory courtesy call on Cuban Minister Luis Diaz.",
        "Peruvian Ambassador Ana Ruiz called upon Chilean Minister Rosa Vial on a farewell call on Monday.",
        "Japanese Ambassador SATO Kenji made a farewell call on Chilean President Rosa Vial.",
        "Peruvian Ambassador Ana Ruiz today (May 16) paid a Courtesy Call on Chilean Minister Rosa Vial.",
    ],
    "met": [
        "Chilean Minister Rosa Vial had the opportunity to meet Peruvian Minister Ana Ruiz.",
        "Cuban President Luis Diaz had the honour to meet with President Bat Erdene of Mongolia.",
        "Peruvian Minister Ana Ruiz had a chance to meet briefly with Chadian Minister Ali Saleh.",
    ],
}  # fmt: skip
COUNTRY = {"received": "GB"}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in MATCHING.items() for text in texts])
def test_a_rule_finds_its_encounter(rule: str, text: str) -> None:
    meeting = only(text, country=COUNTRY.get(rule))
    assert meeting.rule == rule
    assert len(meeting.parties) >= 2
    assert text[meeting.start : meeting.end] == meeting.evidence


LOOKALIKES = {
    "discussed": [
        "Chilean Foreign Minister Rosa Vial discussed the budget with the press.",
        "The report discussed trade with China and Peru.",
        "Chilean Foreign Minister Rosa Vial has discussed grain with Peru for years.",
    ],
    "by_phone": [
        "Peruvian President Ana Ruiz discussed the storm by phone with farmers.",
        "Peruvian ministers spoke over the phone.",
        "Chad talked by telephone to nobody.",
    ],
    "visited": [
        "Chilean Foreign Minister Rosa Vial visited the Peruvian National Museum in Lima.",
        "Peruvian President Ana Ruiz visited Arequipa on Monday.",
        "Chilean Minister Rosa Vial visited the grave of Chilean poet Pablo Soto.",
    ],
    "was_received": [
        "The decision was welcomed by Peruvian President Ana Ruiz and Chad.",
        "The aid was received by the people of Peru.",
        "Chilean Minister Rosa Vial was welcomed by children with flowers in Lima.",
    ],
    "credentials": [
        "Ambassador of Peru Ana Ruiz lost her credentials at the airport.",
        "Peruvian President Ana Ruiz praised the press credentials given to Cuba.",
        "The Peruvian envoy has strong credentials in Chad.",
    ],
    "gathered": [
        "Supporters gathered in Lima to hear Peruvian President Ana Ruiz.",
        "Troops gathered at the border between Chad and Niger.",
        "Together in Lima, the people of Peru and Chile celebrated.",
    ],
    "during_talks": [
        "Peru is ready for further talks with Cuba and Chad.",
        "The sides see no prospects for talks with Peru.",
        "During the talks, the price of grain in Peru fell.",
        "Chilean Minister Rosa Vial saw progress in ongoing negotiations with Cuba and Chad.",
    ],
    "took_place": [
        "After the talks the price of Peruvian grain began to fall.",
        "Calls for talks between brothers resumed in Peru.",
        "The session of the Peruvian parliament was opened on Monday.",
    ],
    "of_talks": [
        "Chilean Foreign Minister Rosa Vial said that Chad's talks with Peru were difficult.",
        "The market's call with its brokers in Peru was short.",
        "She looked back on the years of praise for Chad's talks with Peru.",
    ],
    "upcoming": [
        "Chilean President Rosa Vial and Peruvian President Ana Ruiz praised the upcoming NATO summit.",
        "Peru has scheduled talks on its budget.",
        "Chad has no planned talks.",
    ],
    "visit_ahead": [
        "Chad's planned visit programme is long.",
        "Peru’s scheduled visit to the dentist was put off.",
        "The upcoming visit was praised in Peru.",
    ],
    "includes": [
        "The plan will include talks with farmers, said Peruvian President Ana Ruiz.",
        "The books include talks on law in Peru.",
        "The fair will feature a dialogue with artists of Peru.",
    ],
    "speaking_at": [
        "Speaking at a press conference, Peruvian President Ana Ruiz thanked Cuba.",
        "Peruvian President Ana Ruiz told reporters that Cuba was late.",
        "The storm came.\n\nThe rain fell.\n\nSpeaking at the African Union Summit, Cuban President Luis Diaz wept.",
    ],
    "talks_held": [
        "The two leaders agreed to meet regularly and to hold the Chile-Peru summit every year.",
        "Chad's Joint Committee works on taxes, and Peru's does too.",
        "It is a great pleasure to host talks with President Ana Ruiz of Peru.",
    ],
    "spoke": [
        "Chad received calls to disarm from Peru.",
        "Peruvian President Ana Ruiz took calls from viewers.",
        "Chilean President Rosa Vial made a call for calm in Peru.",
    ],
    "received": [
        "It is a great pleasure to welcome President Ana Ruiz of Peru.",
        "Chilean President Rosa Vial welcomed the Peruvian government's decision.",
        "NATO’s eastern flank heard from Chilean President Rosa Vial.",
    ],
    "met": [
        "Chile meets the highest safety standard of the United Nations.",
        "Peru and Chad meet all agreed non-proliferation benchmarks.",
        "Under the Minsk agreements, Peruvian President Ana Ruiz met the press.",
        "Chilean Minister Rosa Vial praised the opportunity to meet Peruvian Minister Ana Ruiz.",
        "Chilean Minister Rosa Vial said she never had the chance to meet Peruvian Minister Ana Ruiz.",
        "Chilean Minister Rosa Vial asked for a chance to meet Peruvian Minister Ana Ruiz.",
    ],
    "courtesy_call": [
        "Chilean Minister Rosa Vial repeated her call on Monday for Peruvian votes.",
        "Chilean Minister Rosa Vial ended her call on Tuesday with praise of Peru.",
        "Peru answered the call on Friday of Chilean Minister Rosa Vial for calm.",
    ],
}  # fmt: skip


@pytest.mark.parametrize("text", [text for texts in LOOKALIKES.values() for text in texts])
def test_a_lookalike_is_no_encounter(text: str) -> None:
    assert [(meeting.rule, meeting.parties) for meeting in read(text, country="CL")] == []


SILENT = "Peru is a land of hope."


@pytest.mark.parametrize(
    ("title", "rule", "parties"),
    [
        ("Meeting with President of Peru Ana Ruiz", "headline", ("CL", "PE")),
        ("Joint Statement on the Chile-Peru Economic Dialogue in Lima", "headline", ("CL", "PE")),
        ("Minister Rosa Vial and Peruvian Minister Ana Ruiz Before Their Meeting", "headline", ("CL", "PE")),
        ("Rosa Vial met with President of Peru Ana Ruiz", "met", ("CL", "PE")),
        ("Statement by Minister Rosa Vial at the Special Summit of the Pacific Alliance", "speech_at",
         ("CL", "PACIFIC_ALLIANCE")),
        ("Remarks by Minister Rosa Vial at the 79th Session of the UN General Assembly", "speech_at", ("CL", "UN")),
        ("Address by President Rosa Vial to the African Union Assembly", "speech_at", ("AFU", "CL")),
    ],
)  # fmt: skip
def test_a_title_tells_of_a_meeting_that_its_text_takes_for_granted(
    title: str, rule: str, parties: tuple[str, ...]
) -> None:
    meeting = only(SILENT, title=title, country="CL")
    assert (meeting.rule, meeting.parties, meeting.evidence) == (rule, parties, SILENT)


@pytest.mark.parametrize(
    "title",
    [
        "Peru says talks with Chile are possible",
        "Ministry Invites Bids for Talks with Peru",
        "On the Anniversary of the Meeting with Peru",
        "Press Conference by Minister Rosa Vial",
        "Statement by Minister Rosa Vial on Peru",
        "Statement by Minister Rosa Vial at a Press Conference on Peru",
    ],
)
def test_other_titles_tell_of_none(title: str) -> None:
    assert read(SILENT, title=title, country="CL") == ()


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Chad's President Ali Saleh had a phone call with Cuban President Luis Diaz and Peruvian President Ana Ruiz.",
         [("CU", "PE", "TD")]),
        ("Chad's President Ali Saleh held a meeting with Luis Diaz of Cuba and Ana Ruiz of Peru.",
         [("CU", "PE", "TD")]),
        ("Chad's President Ali Saleh met with Cuban President Luis Diaz and Peruvian President Ana Ruiz.",
         [("CU", "TD"), ("PE", "TD")]),
        ("Chad's President Ali Saleh had calls with Cuban President Luis Diaz and Peruvian President Ana Ruiz.",
         [("CU", "TD"), ("PE", "TD")]),
    ],
)  # fmt: skip
def test_one_call_is_one_meeting_and_two_calls_are_two(text: str, parties: list[tuple[str, ...]]) -> None:
    assert [meeting.parties for meeting in read(text)] == parties


def test_a_verb_joined_to_one_to_come_is_to_come() -> None:
    text = "He will call on Cuban President Luis Diaz and hold talks with Cuban Minister Ana Ruiz."
    assert [meeting.status for meeting in read("Minister Ali Saleh is in Cuba. " + text, country="TD")] == [
        "planned",
        "planned",
    ]


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Chilean President Rosa Vial met Peruvian Ambassador Ana Ruiz at the Presidential Palace.", None, "CL"),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz, who is on a visit to our country.", None, "CL"),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz. The meeting was held in Lima.", "Lima", "PE"),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz.\n\nAna Ruiz: Welcome to Lima.", "Lima", "PE"),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz.\n\nLima has many hotels.", None, None),
        ("Chilean President Rosa Vial phoned Peruvian Premier Ana Ruiz at the Presidential Palace.", None, None),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz at the palace.", None, None),
    ],
)
def test_the_rest_of_a_release_tells_the_place(text: str, city: str | None, country: str | None) -> None:
    meeting = only(text, country="CL")
    assert (meeting.city, meeting.country) == (city, country)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz this morning (15).", "2024-05-15"),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz on the 14th afternoon.", "2024-05-14"),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz. “Today we have made peace,” she said.",
         "2024-05-16"),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz on the 14th floor.", None),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz. “Today’s world is harsh,” she said.", None),
        ("Chilean President Rosa Vial met Peruvian Premier Ana Ruiz. “Days like this are rare,” she said.", None),
    ],
)  # fmt: skip
def test_the_rest_of_a_release_tells_the_day(text: str, day: str | None) -> None:
    meeting = only(text, country="CL")
    assert (str(meeting.held_on) if meeting.held_on else None) == day


def test_a_guest_met_abroad_whose_state_is_not_told_is_of_that_state() -> None:
    text = "Prime Minister Tan Wei Ming is scheduled to meet President Ana Ruiz in Lima on 20 May."
    meeting = only(text, country="MY")
    assert [(person.name, person.party) for person in meeting.participants] == [
        ("Tan Wei Ming", "MY"),
        ("Ana Ruiz", "PE"),
    ]


def test_two_presidents_of_a_list_are_of_two_states() -> None:
    text = (
        "At the invitation of the President of Peru, Dr Ana Ruiz, President Rosa Vial left for a state visit to Peru."
    )
    people = read_prose(text, title=None, published_on=THURSDAY, country="CL").people
    assert [(person.name, person.party) for person in people] == [("Ana Ruiz", "PE"), ("Rosa Vial", "CL")]


def test_the_leaders_of_a_body_s_members_are_named_a_sentence_later() -> None:
    text = (
        "On May 20, President Rosa Vial will attend the fifth BRICS summit in Lima. "
        "The leaders of Brazil, Russia, India and China will discuss trade."
    )
    assert only(text, country="CL").parties == ("BR", "BRICS", "CL", "CN", "IN", "RU")


@pytest.mark.parametrize(
    ("text", "seats"),
    [
        ("The third session of the commission between Chile and Peru took place in Lima, co-chaired by Minister Rosa "
         "Vial and Minister Ana Ruiz.", ["Rosa Vial/CL", "Ana Ruiz/PE"]),
        ("A delegation from the Peruvian Congress, headed by Senator Ana Ruiz, paid a courtesy call on Minister Rosa "
         "Vial.", ["Ana Ruiz/PE", "Rosa Vial/CL"]),
        ("At the invitation of President Rosa Vial, talks were held in Lima with Peruvian Minister Ana Ruiz.",
         ["Ana Ruiz/PE"]),
    ],
)  # fmt: skip
def test_who_sits_for_whom_where_the_names_do_not_tell(text: str, seats: list[str]) -> None:
    assert [f"{person.name}/{person.party}" for person in only(text, country="CL").participants] == seats


def test_he_is_the_one_of_whom_the_account_is() -> None:
    text = (
        "Minister Rosa Vial is on a trip. She met President Ana Ruiz of Peru in Lima. "
        "On Tuesday she flew to Havana, Cuba, and held talks with President Luis Diaz. She will visit Chad."
    )
    meetings = read(text, country="CL")
    assert [(meeting.parties, meeting.participants[0].name) for meeting in meetings] == [
        (("CL", "PE"), "Rosa Vial"),
        (("CL", "CU"), "Rosa Vial"),
        (("CL", "TD"), "Rosa Vial"),
    ]


def test_who_announces_a_visit_is_no_visitor() -> None:
    text = "Spokesperson Rosa Vial announced that President Ana Ruiz of Peru will pay a state visit to Chile on 20 May."
    meeting = only(text, country="CL")
    assert (meeting.parties, [person.name for person in meeting.participants]) == (("CL", "PE"), ["Ana Ruiz"])


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Tokyo and Paris agreed.", ["JP", "FR"]),
        ("The Paris Agreement and the Astana process went on.", []),
        ("The Minsk agreements, the Geneva Conventions and the Kyoto Protocol hold.", []),
        ("Moscow wants the Vienna Convention kept.", ["RU"]),
    ],
)
def test_a_capital_that_names_a_treaty_is_no_party(text: str, codes: list[str]) -> None:
    prose = read_prose(text, title=None, published_on=THURSDAY, country=None)
    assert [mention.code for mention in prose.parties] == codes
