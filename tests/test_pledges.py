"""What is promised, given or offered without a plain "Norway will": in the passive, as a thing, beside other news."""

from datetime import date

import pytest

from transforms.commitments.commitments import find_commitments
from transforms.finding import Commitment
from transforms.meetings.meetings import find_meetings
from transforms.prose import read_prose
from transforms.speech.statements import find_statements

MET = "Prime Minister Ratu Vula of Fiji met New Zealand Prime Minister Tane Moana in Auckland on Monday.\n\n"


def find(text: str, country: str | None = None) -> tuple[Commitment, ...]:
    prose = read_prose(text, title=None, published_on=date(2025, 3, 4), country=country, language="en")
    return find_commitments(prose, find_statements(prose), find_meetings(prose))


@pytest.mark.parametrize(
    ("text", "country", "kind", "actors", "words"),
    [
        (
            "€11 million in new funding from Ireland was announced last month to assist fishermen in Chad.",
            "IE", "pledged", ("IE",), "was announced last month to assist fishermen in Chad",
        ),
        (
            "An extra £3 million of British aid has been allocated to flood victims in Malawi.",
            "GB", "pledged", ("GB",), "been allocated to flood victims in Malawi",
        ),
        (
            "Aid worth A$3 million was announced by Australian High Commissioner Anne Hart for schools in Tonga.",
            "TO", "pledged", ("AU",),
            "was announced by Australian High Commissioner Anne Hart for schools in Tonga",
        ),
        (
            "A World Bank loan of $300 million was approved for roads in Kenya.",
            "KE", "pledged", ("WB",), "was approved for roads in Kenya",
        ),
        (
            "An additional 5 million kroner goes to the World Food Programme for Sudan.",
            "NO", "pledged", ("NO",), "goes to the World Food Programme for Sudan",
        ),
        (
            "It was noted that a Tajik Embassy would be opened in Azerbaijan soon.",
            "AZ", "pledged", ("TJ",), "would be opened in Azerbaijan soon",
        ),
        (
            "Prime Minister Ratu Vula welcomed the Australian government’s budget pledge of $81.5 million.",
            "FJ", "pledged", ("AU",), "pledge of $81.5 million",
        ),
        (
            "Canada has authorized the provision of field hospitals to assist Kenya.",
            "CA", "pledged", ("CA",), "authorized the provision of field hospitals to assist Kenya",
        ),
        (
            "The EBRD is lending €30.5 million to a port in Montenegro.",
            None, "pledged", ("EBRD",), "is lending €30.5 million to a port in Montenegro",
        ),
        (
            "The Government of New Zealand is providing NZ$750,000 to upgrade a wharf in Tonga.",
            "NZ", "pledged", ("NZ",), "is providing NZ$750,000 to upgrade a wharf in Tonga",
        ),
        (
            "The World Bank will give $2 billion in loans to Malawi, Finance Minister Grace Phiri said on Monday.",
            "MW", "pledged", ("WB",), "will give $2 billion in loans to Malawi",
        ),
        (
            "The above mentioned assistance will be used for the construction of classrooms.",
            "JP", "pledged", ("JP",), "will be used for the construction of classrooms",
        ),
        (
            "Sweden doubles its support to Moldova.",
            "SE", "pledged", ("SE",), "doubles its support to Moldova",
        ),
        (
            "The ADB has given its concurrence to provide a grant to Sri Lanka.",
            "LK", "pledged", ("ADB",), "given its concurrence to provide a grant to Sri Lanka",
        ),
        (
            "The new ambassador of Peru, Ana Rivas, pledged that during her term, she will foster ties with Vietnam.",
            "VN", "pledged", ("PE",), "pledged that during her term, she will foster ties with Vietnam",
        ),
        (
            "President Nikos Petrou informed the UN envoy Ann Cole about his intention to convene all sides.",
            "CY", "offered", ("CY",), "informed the UN envoy Ann Cole about his intention to convene all sides",
        ),
        (
            "The UN envoy Paul Reed hopes to be able to speak with both sides in Chad.",
            None, "offered", ("UN",), "hopes to be able to speak with both sides in Chad",
        ),
        (
            "President Nikos Petrou wants to meet the UN envoy Ann Cole as soon as possible.",
            "CY", "offered", ("CY",), "wants to meet the UN envoy Ann Cole as soon as possible",
        ),
        (
            "The Australian police will be supporting the Solomon Islands police in planning the games.",
            "SB", "pledged", ("AU",), "will be supporting the Solomon Islands police in planning the games",
        ),
        (
            "Ministers affirmed to the NATO Secretary General that Estonia is committed to ensuring security.",
            "EE", "pledged", ("EE",), "is committed to ensuring security",
        ),
        (
            "President Askar Omarov stressed that Kazakhstan stands for deepening cooperation with Oman.",
            "KZ", "offered", ("KZ",), "stands for deepening cooperation with Oman",
        ),
        (
            "Chinese Ambassador Li Wei gave the commitment that China would repair the gym in Barbados.",
            "BB", "pledged", ("CN",), "gave the commitment that China would repair the gym in Barbados",
        ),
        (
            "UN envoy Paul Reed said that he himself will do everything possible for peace in Cyprus.",
            None, "pledged", ("UN",), "will do everything possible for peace in Cyprus",
        ),
        (
            "President Peter Banda of Malawi was invited by the Sultan of Oman to visit Muscat.",
            "MW", "offered", ("OM",), "was invited by the Sultan of Oman to visit Muscat",
        ),
        (
            "The letter included an invitation from Norwegian Prime Minister Olav Berg to Peter Banda to visit.",
            "MW", "offered", ("NO",),
            "included an invitation from Norwegian Prime Minister Olav Berg to Peter Banda to visit",
        ),
        (
            f"{MET}A defence pact with New Zealand would be signed next week, Vula said.",
            "NZ", "agreed", ("FJ", "NZ"), "would be signed next week",
        ),
        (
            f"{MET}The ministers exchanged invitations to visit each other’s countries.",
            "NZ", "offered", ("FJ", "NZ"), "exchanged invitations to visit each other’s countries",
        ),
        (
            "Director General Luis Ortega of the IAEA expressed the readiness of the Agency to meet with Iran.",
            "AT", "offered", ("IAEA",), "expressed the readiness of the Agency to meet with Iran",
        ),
        (
            "King Abdullah of Jordan congratulated President Adam Cole of the United States noting that he "
            "looks forward to working with the president to end the war.",
            "JO", "offered", ("JO",), "looks forward to working with the president to end the war",
        ),
    ],
)  # fmt: skip
def test_a_promise_is_of_whoever_it_comes_from(
    text: str, country: str | None, kind: str, actors: tuple[str, ...], words: str
) -> None:
    found = [(each.kind, each.actors, each.text) for each in find(text, country) if each.kind != "urged"]
    assert found == [(kind, actors, words)]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("A grant was approved by parliament last year.", "KE"),
        ("A British grant of 5 million pounds was spent on ports in Ghana.", "GB"),
        ("Norway has provided $40.5 million to Mozambique since 2015.", "NO"),
        ("The United States is providing assistance to fishermen in Togo.", "US"),
        ("More money goes to roads than to rail.", "NL"),
        ("Norway is providing 12 lessons in Ghana.", "NO"),
        ("Finance Minister Grace Phiri said that Togo will grow rice.", "MW"),
        ("Road money will be used for bridges.", "JP"),
        ("Exporter Norway increases its sales to Ghana.", "NO"),
        ("Brazil is interested in a strong and peaceful Togo.", "BR"),
        ("The governor told the President about his intention to run for another term.", "RU"),
        ("Norway gave its consent in 2019.", "NO"),
        ("Norway is expected to announce aid to Kenya on Friday.", "KE"),
        ("Foreign Minister Kari Dahl is looking forward to her stay in Kenya.", "NO"),
        ("Foreign Minister Kari Dahl praised Kenya’s readiness to host refugees.", "NO"),
        ("Norway was likely to sign a pact with Ghana by June.", "NO"),
        ("The paper described the determination of the Malian people to defend their land.", "CA"),
        ("Norway stands for a week in Ghana.", "NO"),
        ("The court authorised the arrest of a sailor from Palau.", "US"),
        ("Traders were invited by the ministry to visit the fair.", "MW"),
        ("The prince extended his best wishes to the King and the people of Ghana.", "GM"),
        ("Minister Karel Novak expressed special interest in these issues in Ghana.", "CZ"),
        ("The delegation will be supported by a team of the Ministry of Foreign Affairs of Ghana.", "GH"),
        ("The pact, which President Kofi Addo of Ghana said will constitute a new era, is old.", "CN"),
        ("Foreign Minister Anne Hart said Australia looks forward to their contribution to Tonga.", "AU"),
    ],
)
def test_what_is_done_or_only_told_of_is_no_promise(text: str, country: str) -> None:
    assert [(each.rule, each.text) for each in find(text, country)] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Foreign Minister Kari Dahl reaffirmed Norway’s commitment to the ceasefire in Chad and handed it a list.",
            "reaffirmed Norway’s commitment to the ceasefire in Chad",
        ),
        (
            "Minister Kari Dahl said Norway would keep training pilots of Chad and that the war was hard to end.",
            "would keep training pilots of Chad",
        ),
        (
            "Minister Kari Dahl expressed readiness to mediate in Chad at a meeting with President Idriss Bako.",
            "expressed readiness to mediate in Chad",
        ),
        (
            "Norway remains committed to the treaty with Chad and continues to call for its entry into force.",
            "remains committed to the treaty with Chad",
        ),
        (
            "Minister Kari Dahl pledged aid for the towns of Chad that were flooded and rebuilt the year before.",
            "pledged aid for the towns of Chad that were flooded and rebuilt the year before",
        ),
        (
            "Norway will ensure that the port of Chad is open and that the road is safe.",
            "will ensure that the port of Chad is open and that the road is safe",
        ),
        (
            "Foreign Minister Kari Dahl reaffirmed Norway’s commitment to a treaty signed and ratified by Chad.",
            "reaffirmed Norway’s commitment to a treaty signed and ratified by Chad",
        ),
    ],
)
def test_a_promise_ends_where_other_news_begins(text: str, words: str) -> None:
    assert [each.text for each in find(text, "NO") if each.kind == "pledged" or each.kind == "offered"] == [words]


@pytest.mark.parametrize(
    "opening",
    [
        "Foreign Minister Ratu Vula of Fiji issued the following statement today.",
        "Ratu Vula, foreign minister of Fiji, made public the following statement on Thursday.",
        "Foreign Minister Ratu Vula of Fiji gave the following answer to a question of the Suva Herald on Friday.",
    ],
)
def test_a_statement_follows_where_it_is_told_that_it_does(opening: str) -> None:
    (found,) = find(f"{opening}\n\nWe will never recognise the annexation of Samoa by Tonga.")
    assert (found.actors, found.speaker) == (("FJ",), "Ratu Vula")


@pytest.mark.parametrize(
    "opening",
    [
        "Foreign Minister Ratu Vula of Fiji issued a statement following the storm.",
        "Foreign Minister Ratu Vula of Fiji read the statement on Thursday.",
        "The following statement of Fiji was lost.",
    ],
)
def test_news_of_a_statement_is_no_statement(opening: str) -> None:
    assert find(f"{opening}\n\nWe will never recognise the annexation of Samoa by Tonga.") == ()


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("Vula said that they would start repairing the bridge soon.", "pledged", ("FJ",)),
        ("Vula told New Zealand that they will respect its borders.", "pledged", ("FJ",)),
        ("Moana said they will send engineers to Suva.", "pledged", ("NZ",)),
        ("Vula said that they will work on the bridge together.", "agreed", ("FJ", "NZ")),
        ("Vula said that they would continue to fight piracy.", "agreed", ("FJ", "NZ")),
        ("They will send engineers to Samoa.", "agreed", ("FJ", "NZ")),
    ],
)
def test_they_are_a_speakers_own_unless_several_do_it(text: str, kind: str, actors: tuple[str, ...]) -> None:
    assert [(each.kind, each.actors) for each in find(MET + text, "NZ")] == [(kind, actors)]


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("African Development Bank President Kofi Addo said the Bank stands ready to help Togo.", "offered", "AFDB"),
        ("IAEA Director General Luis Ortega said the Agency will continue its work in Togo.", "pledged", "IAEA"),
        ("EU Commissioner Jana Vogel said the Commission would fund schools in Togo.", "pledged", "EU"),
    ],
)
def test_an_organisations_own_calls_it_by_its_noun(text: str, kind: str, actor: str) -> None:
    assert [(each.kind, each.actors) for each in find(text, "TG")] == [(kind, (actor,))]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Minister Kari Dahl said the Bank will support reforms in Togo.",
        "The Agency will publish a map of Togo.",
        "African Development Bank President Kofi Addo said the bridge will stand in Togo.",
    ],
)
def test_nobody_elses_does(text: str) -> None:
    assert find(text, "TG") == ()
