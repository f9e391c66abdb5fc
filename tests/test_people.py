"""People are read with their office and their party, whatever the shape of title and name."""

from __future__ import annotations

import pytest

from transforms.names.people import Person, find_people


def only(text: str, **about: str | None) -> Person:
    people = find_people(text, **about)  # type: ignore[arg-type]
    assert len(people) == 1, [person.name for person in people]
    return people[0]


@pytest.mark.parametrize(
    ("text", "name", "party", "office"),
    [
        ("French Minister for Trade and Foreign Affairs Anne-Marie Le Gall spoke.", "Anne-Marie Le Gall", "FR",
         "Minister for Trade and Foreign Affairs"),
        ("President of Kazakhstan Nurlan-Bek Ospanov arrived.", "Nurlan-Bek Ospanov", "KZ", "President of Kazakhstan"),
        ("Minister of Foreign Affairs of the Kyrgyz Republic Azamat Toktogulov said so.", "Azamat Toktogulov", "KG",
         "Minister of Foreign Affairs of the Kyrgyz Republic"),
        ("Secretary of State Mary J. Holloway spoke today.", "Mary J. Holloway", "US", "Secretary of State"),
        ("It was H.E. Mr. Tadesse Bekele, Ambassador of Ethiopia to Japan, who came.", "Tadesse Bekele", "ET",
         "Ambassador of Ethiopia to Japan"),
        ("Li Anning, State Councilor and Minister of Public Security, said so.", "Li Anning", "CN",
         "State Councilor and Minister of Public Security"),
        ("the Thai Deputy Minister of Justice Tran Van Long", "Tran Van Long", "TH", "Deputy Minister of Justice"),
        ("Peruvian Ministry of Trade Director General Ana Ruiz said.", "Ana Ruiz", "PE",
         "Ministry of Trade Director General"),
        ("Chad's MFA Secretary General Ali Saleh said.", "Ali Saleh", "TD", "MFA Secretary General"),
        ("Top Peruvian diplomat Ana Ruiz said.", "Ana Ruiz", "PE", "diplomat"),
        ("Peru's new top trade envoy Ana Ruiz said.", "Ana Ruiz", "PE", "trade envoy"),
        ("NATO Secretary General Lars Eriksen said.", "Lars Eriksen", "NATO", "Secretary General"),
        ("UN Special Envoy for Yemen Helena Brandt", "Helena Brandt", "UN", "Special Envoy for Yemen"),
        ("European Commission President Clara von der Heide said", "Clara von der Heide", "EU", "President"),
        ("Norway's new Foreign Minister Kari Nordmann", "Kari Nordmann", "NO", "Foreign Minister"),
        ("President Pedro Salinas of Peru said", "Pedro Salinas", "PE", "President"),
        ("the Saudi foreign minister Faris bin Talal Al Harbi", "Faris bin Talal Al Harbi", "SA", "foreign minister"),
        ("Egyptian Prime Minister Dr. Samir el-Masri", "Samir el-Masri", "EG", "Prime Minister"),
        ("South Korean President Han Seo-jun said", "Han Seo-jun", "KR", "President"),
        ("Icelandic Foreign Minister Jóna Sigurðardóttir", "Jóna Sigurðardóttir", "IS", "Foreign Minister"),
        ("Indonesian Defence Minister Suparno said", "Suparno", "ID", "Defence Minister"),
        ("Uruguay Legal Counsel to the Secretary of the Presidency Dr Luz Márquez", "Luz Márquez", "UY",
         "Legal Counsel to the Secretary of the Presidency"),
        ("Chairman of the Centre of Excellence for Water (Nile) of the Republic of Sudan (RoS) Omar Al Tayeb",
         "Omar Al Tayeb", "SD", "Chairman of the Centre of Excellence for Water (Nile) of the Republic of Sudan (RoS)"),
        ("Mr. SATO Kenji, Minister for Foreign Affairs of Japan, held talks.", "SATO Kenji", "JP",
         "Minister for Foreign Affairs of Japan"),
        ("PRC Chief Justice He Lin said", "He Lin", "CN", "Chief Justice"),
        ("Israeli Defence Minister Israel Barak said", "Israel Barak", "IL", "Defence Minister"),
        ("Paraguayan President Santiago Duarte said", "Santiago Duarte", "PY", "President"),
        ("They heard Chad Moore, the Canadian foreign minister.", "Chad Moore", "CA", "foreign minister"),
        ("Prime Minister of Barbados Grantley King said", "Grantley King", "BB", "Prime Minister of Barbados"),
    ],
)  # fmt: skip
def test_a_title_beside_a_name_tells_office_and_party(text: str, name: str, party: str, office: str) -> None:
    person = only(text)
    assert (person.name, person.party, person.office) == (name, party, office)
    assert person.is_stated


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Director-General of the Department of African Affairs Wei Dong said.", None),
        ("Special Envoy on Afghan Affairs of the Ministry of Foreign Affairs Wei Dong said.", None),
        ("Chinese Ambassador to Chad Wei Dong said.", "CN"),
        ("Special Representative of the Thai Government on Korean Peninsula Affairs Somchai Dee said.", "TH"),
        ("Minister for Europe Jean Petit said.", None),
    ],
)
def test_a_field_of_work_is_no_party(text: str, party: str | None) -> None:
    assert only(text).party == party


def test_an_office_without_a_state_is_of_the_publisher() -> None:
    person = only("Vice Foreign Minister Wei Dong said so.", country="CN")
    assert (person.party, person.is_stated) == ("CN", False)


def test_people_of_business_are_of_no_party_by_default() -> None:
    assert only("Chief Executive Officer of Acme Motor Company John Miller said.", country="CN").party is None


def test_a_list_hands_its_state_on() -> None:
    text = "He met Chad's President Idris Oumar, Prime Minister Ali Saleh and Foreign Minister Zara Brahim."
    assert {(person.name, person.party) for person in find_people(text, country="CN")} == {
        ("Idris Oumar", "TD"),
        ("Ali Saleh", "TD"),
        ("Zara Brahim", "TD"),
    }


def test_the_leaders_of_a_state_are_of_it() -> None:
    text = "She will meet Myanmar leaders, including Education Minister Dr Khin Lay and Chief Justice U Thein Oo."
    assert {(person.name, person.party) for person in find_people(text, country="SG")} == {
        ("Khin Lay", "MM"),
        ("Thein Oo", "MM"),
    }


def test_two_titles_in_a_row_are_of_two_people() -> None:
    text = "Prime Minister Ann Lee, Foreign Minister Bo Chan and Speaker Cy Dunn attended."
    assert [(person.name, person.office) for person in find_people(text)] == [
        ("Ann Lee", "Prime Minister"),
        ("Bo Chan", "Foreign Minister"),
        ("Cy Dunn", "Speaker"),
    ]


def test_a_surname_later_in_the_text_is_the_same_person() -> None:
    text = "Chinese Foreign Minister Wei Dong met French Minister Luc Le Gall. Wei thanked Le Gall. Le Gall agreed."
    wei, le_gall = find_people(text)
    assert [text[m.start : m.end] for m in wei.mentions] == ["Wei Dong", "Wei"]
    assert [text[m.start : m.end] for m in le_gall.mentions] == ["Luc Le Gall", "Le Gall", "Le Gall"]


def test_an_office_alone_is_the_one_who_holds_it() -> None:
    text = "Chilean Foreign Minister Rosa Vial met Peruvian Prime Minister Ana Ruiz. The Chilean foreign minister left."
    assert [text[m.start : m.end] for m in find_people(text)[0].mentions] == ["Rosa Vial", "Chilean foreign minister"]


def test_namesakes_of_two_parties_stay_two_people() -> None:
    text = "South Korean President Kim Min-ho wrote to North Korean Premier Kim Chol. Premier Kim did not answer."
    assert [(person.name, person.party) for person in find_people(text)] == [("Kim Min-ho", "KR"), ("Kim Chol", "KP")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Likewise, the Minister of Peru met Minister Ali Saleh.", ["Ali Saleh"]),
        ("Afterwards, the President of Peru met Minister Ali Saleh.", ["Ali Saleh"]),
        ("PM Ruiz Confers with Minister Saleh", ["Ruiz", "Saleh"]),
        ("President Ruiz Discusses Trade With Chad's Ali Saleh", ["Ruiz", "Ali Saleh"]),
        ("South Korean envoy Han Do-yun said so.", ["Han Do-yun"]),
        ("Peruvian Minister Ana “Nita” Ruiz said so.", ["Ana “Nita” Ruiz"]),
        ("Peruvian Minister Ana Ruiz spoke of the “Treaty” Peru signed.", ["Ana Ruiz"]),
        ("Iranian Foreign Minister Hassan Amir-Karimi left. Amir-Karimi was tired.", ["Hassan Amir-Karimi"]),
        ("British Minister Ruth King-Dunn left. King-Dunn was tired.", ["Ruth King-Dunn"]),
        ("Presidents Ruiz and Saleh met.", ["Ruiz", "Saleh"]),
        ("President Ruiz and Lima met.", ["Ruiz"]),
        ("The Peruvian premier, Ana Ruiz and Minister Ali Saleh met.", ["Ana Ruiz", "Ali Saleh"]),
        ("The Chadian president, Ali Saleh on Monday met Minister Ana Ruiz.", ["Ali Saleh", "Ana Ruiz"]),
    ],
)
def test_names_are_told_from_the_words_around_them(text: str, names: list[str]) -> None:
    assert [person.name for person in find_people(text)] == names


def test_an_office_has_more_than_one_name() -> None:
    text = "Peruvian Prime Minister Ana Ruiz called. The Peruvian Premier thanked FM Saleh. Premier Ruiz left."
    ruiz = find_people(text)[0]
    assert [text[m.start : m.end] for m in ruiz.mentions] == ["Ana Ruiz", "Peruvian Premier", "Ruiz"]
    text = "Chadian Foreign Minister Ali Saleh called. Minister of Trade Omar Issa came. The FM left."
    assert [person.name for person in find_people(text)] == ["Ali Saleh", "Omar Issa"]


def test_a_list_hands_on_no_state_to_somebody_who_is_told_elsewhere() -> None:
    text = "Chilean Minister Rosa Vial met Omani Minister Salim Nasser. Minister Vial and Minister Nasser dined."
    assert [(person.name, person.party) for person in find_people(text)] == [
        ("Rosa Vial", "CL"),
        ("Salim Nasser", "OM"),
    ]
    text = "Omani Minister Salim Nasser spoke. In a call with Chilean Minister Rosa Vial, Dr Nasser spoke again."
    assert [(person.name, person.party) for person in find_people(text)] == [
        ("Salim Nasser", "OM"),
        ("Rosa Vial", "CL"),
    ]


def test_an_office_behind_a_name_is_not_the_next_one_s() -> None:
    text = "It drew Dr. Omar Rashid, Minister of Trade, Ali Nasser, Chairman of the Port Authority, and Lina Haddad."
    assert [(person.name, person.office) for person in find_people(text)][:2] == [
        ("Omar Rashid", "Minister of Trade"),
        ("Ali Nasser", "Chairman of the Port Authority"),
    ]


def test_a_city_between_a_verb_and_an_office_is_no_party() -> None:
    text = "He met today in Lima Speaker of the Parliament of the Kingdom of Norway Kari Nordmann."
    assert [(person.name, person.party) for person in find_people(text)] == [("Kari Nordmann", "NO")]


def test_a_weekday_is_no_part_of_a_name() -> None:
    text = "Chilean Minister Rosa Vial Wednesday met Chadian Minister Ali Saleh Friday, as Minister April Dunn said."
    assert [person.name for person in find_people(text)] == ["Rosa Vial", "Ali Saleh", "April Dunn"]


def test_the_office_of_the_publisher_s_own_is_not_that_of_somebody_named_behind_it() -> None:
    text = "The President met President Ana Ruiz, who came from Lima. The President thanked her."
    assert next(text[m.start : m.end] for m in find_people(text, country="CL")[0].mentions) == "Ana Ruiz"


def test_the_release_s_title_tells_what_its_text_leaves_out() -> None:
    person = only("Minister Tan spoke.", title="Singaporean Minister for Law Tan Wei Ming Visits Chad", country=None)
    assert (person.party, person.office) == ("SG", "Minister for Law")


@pytest.mark.parametrize(
    "text",
    [
        "The Galwan Valley Agreement was signed by the Security Council.",
        "On Saturday the Silk Road Fund opened in Kunming.",
        "Both sides praised the Belt and Road Initiative.",
        "Global Development Initiative and Global Security Initiative",
        "The Ministry of Foreign Affairs issued a statement in May.",
    ],
)
def test_institutions_and_agreements_are_no_people(text: str) -> None:
    assert find_people(text) == ()


def test_a_story_s_first_office_is_that_of_the_name_a_sentence_later() -> None:
    text = "Chad's foreign minister warned on Monday of war.\n\nAli Saleh told reporters that time was short."
    person = only(text)
    assert (person.party, person.office) == ("TD", "foreign minister")


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("It drew Minister Ana Ruiz (Peru).", "PE"),
        ("It drew President Ana Ruiz (the Republic of Chad).", "TD"),
        ("It drew Foreign Minister Ana Ruiz (Norway).", "NO"),
        ("It drew Minister Ana Ruiz (left).", None),
        ("It drew Minister Ana Ruiz (born in Peru).", None),
        ("It drew Minister Ana Ruiz (Peru in 2019).", None),
    ],
)
def test_a_state_in_brackets_is_that_of_the_name_before_it(text: str, party: str | None) -> None:
    assert only(text, country=None).party == party


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Peru's Minister HE Ana Ruiz met Chad's Minister HE Dr Ali Saleh.", [("Ana Ruiz", "PE"), ("Ali Saleh", "TD")]),
        ("The Amir HH Sheikh Nasser Al Badr is in Peru.", [("Nasser Al Badr", None)]),
        ("Malaysian Minister Datuk Seri Omar Yusof left with Tan Sri Amir Zaki.", [("Omar Yusof", "MY")]),
        ("Chadian Defence Minister Lieut. Gen. Ali Saleh left.", [("Ali Saleh", "TD")]),
        ("HE SAID: Peruvian Minister Ana Ruiz left.", [("Ana Ruiz", "PE")]),
        ("Peruvian Minister Seri Ruiz left.", [("Seri Ruiz", "PE")]),
        ("Peruvian Minister Tan Ruiz left.", [("Tan Ruiz", "PE")]),
        ("Cambodian Premier Samdech Akka Moha Padei Techo Nhem Sen left.", [("Nhem Sen", "KH")]),
        ("Malaysia's Minister, Yang Amat Berhormat Dato Laila Utama Omar Yusof, left.", [("Omar Yusof", "MY")]),
        ("Somali President Abdi Sheikh Warsame left.", [("Abdi Sheikh Warsame", "SO")]),
        ("Somali President Sheikh Warsame left.", [("Warsame", "SO")]),
        ("Dominican Senator the Honourable Odette Baron left.", [("Odette Baron", "DO")]),
        ("The Premier of Chad, Dr. the Rt. Honourable Ali Saleh; and the Premier of Niger, Issa Garba, came.",
         [("Ali Saleh", "TD"), ("Issa Garba", "NE")]),
        ("Qatari Minister Tariq bin Sultan Al Marri met Omani envoy Salim bin Sheikh Nasser.",
         [("Tariq bin Sultan Al Marri", "QA"), ("Salim bin Sheikh Nasser", "OM")]),
        ("Qatari Minister Tariq bin Sultan met Sultan Haitham.", [("Tariq bin Sultan", "QA")]),
        ("Tongan Premier Sione 'Ofa Hala'api'api met guests.", [("Sione 'Ofa Hala'api'api", "TO")]),
        ("Tongan Premier Sione Ofa said 'Peace is all' and left.", [("Sione Ofa", "TO")]),
    ],
)  # fmt: skip
def test_words_of_honour_are_no_part_of_a_name(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.party) for person in find_people(text)][: len(people)] == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "She met her Chadian and Cuban counterparts Ali Saleh and Luis Diaz.",
            [("Ali Saleh", "TD"), ("Luis Diaz", "CU")],
        ),
        ("The leaders of Peru and Chad, Ana Ruiz and Ali Saleh, met.", [("Ana Ruiz", "PE"), ("Ali Saleh", "TD")]),
        (
            "The foreign ministers of Cuba and Chile: Luis Diaz and Rosa Vial.",
            [("Luis Diaz", "CU"), ("Rosa Vial", "CL")],
        ),
        ("The leaders of Peru and Chad, Ana Ruiz said, met.", [("Ana Ruiz", None)]),
        ("The envoy of Peru and Chad, Ana Ruiz and Ali Tahir said so.", [("Ali Tahir", None)]),
        ("The ambassador to Peru and Chad Ana Ruiz met Minister Ali Tahir.", [("Ana Ruiz", None), ("Ali Tahir", None)]),
    ],
)
def test_as_many_names_as_states_are_one_of_each(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.party) for person in find_people(text)] == people


@pytest.mark.parametrize(
    ("text", "office", "party"),
    [
        ("The Peruvian Foreign Minister and Chadian Foreign Minister Ali Saleh met.", "Foreign Minister", "TD"),
        ("The Cuban President and Chilean Prime Minister Rosa Vial met.", "Prime Minister", "CL"),
        ("The Norwegian envoy and Kenyan Defence Minister Amos Otieno met.", "Defence Minister", "KE"),
        (
            "Ana Ruiz, Deputy Secretary at Peru's Ministry of Trade, left.",
            "Deputy Secretary at Peru's Ministry of Trade",
            "PE",
        ),
        ("The Peruvian Trade and Mines Minister Ana Ruiz left.", "Trade and Mines Minister", "PE"),
        ("The Peruvian Premier and Foreign Minister Ana Ruiz left.", "Premier and Foreign Minister", "PE"),
        (
            "Chadian Minister for Europe and Foreign Affairs Ali Saleh left.",
            "Minister for Europe and Foreign Affairs",
            "TD",
        ),
    ],
)
def test_another_state_begins_another_office(text: str, office: str, party: str) -> None:
    [person] = find_people(text)
    assert (person.office, person.party) == (office, party)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Australian Chargé d'affaires Dan Brown left.", [("Dan Brown", "AU")]),
        ("She met the Chargé d’Affaires of the Embassy of Chad, Ali Saleh.", [("Ali Saleh", "TD")]),
        ("The Peruvian chargé d'affaires Ana Ruiz left.", [("Ana Ruiz", "PE")]),
        ("He met Ana Ruiz, Peru's Envoy for Trade Negotiations.", [("Ana Ruiz", "PE")]),
        (
            "The Minister of Peru, Ana Ruiz and the Minister of Cuba, Luis Diaz.",
            [("Ana Ruiz", "PE"), ("Luis Diaz", "CU")],
        ),
        ("Cuban Minister Luis Diaz MLA met Tánaiste Una Daly TD.", [("Luis Diaz", "CU"), ("Una Daly", "IE")]),
        ("The état-major d'Ivry of Ana Ruiz left.", []),
        ("The Charge of Peru left.", []),
        ("Mr. D'Angelo of Peru met Minister Ana Ruiz.", [("D'Angelo", "PE"), ("Ana Ruiz", None)]),
    ],
)
def test_offices_of_envoys_and_of_lists(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.party) for person in find_people(text)] == people


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("She met Ana Ruiz, Secretary of Trade of Peru and Chair of the Council of ASEAN, today.", "PE"),
        ("She met Ana Ruiz, Minister of Mines of Chile and incoming President of the OECD, today.", "CL"),
        ("She met Ana Ruiz, Foreign Minister of Cuba and Chairperson of the OSCE, today.", "CU"),
        ("She met Ana Ruiz, Minister of African Affairs and Trade of Peru, today.", "PE"),
        ("She met Ana Ruiz, Chair of the Council of the OECD, today.", "OECD"),
        ("She met Ana Ruiz, Envoy and Chair of the Council of ASEAN, today.", "ASEAN"),
    ],
)
def test_of_two_offices_the_first_tells_the_party(text: str, party: str) -> None:
    [person] = find_people(text)
    assert person.party == party


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("He met the Chief of Staff of the Chadian Army, General Ali Saleh.", [("Ali Saleh", "TD")]),
        ("The Chief of Defence of Peru, Major General Ana Ruiz, spoke.", [("Ana Ruiz", "PE")]),
        ("The Defence Adviser of Cuba, Lt Col Luis Diaz, and his guests left.", [("Luis Diaz", "CU")]),
        ("General Ali Saleh of Chad, Colonel Luis Diaz and Ana Ruiz, Minister of Peru, came.",
         [("Ali Saleh", "TD"), ("Luis Diaz", None), ("Ana Ruiz", "PE")]),
        ("The Premier of Peru, Mr. Jorge Lima, spoke.", [("Jorge Lima", "PE")]),
        ("She met the Premier of Malta, Mr. Jorge Muscat, today.", [("Jorge Muscat", "MT")]),
        ("Mr. Rao, Muscat and Lima are near.", [("Rao", None)]),
        ("Ministers Ana Ruiz of Peru and Santiago Paz of Cuba agreed.", [("Ana Ruiz", "PE"), ("Santiago Paz", "CU")]),
        ("Mr. [Omar] Saleh of Chad met President of Peru Ana Ruiz.", [("Omar Saleh", "TD"), ("Ana Ruiz", "PE")]),
        ("Ministers came from Cuba and Jordan Ana Ruiz said.", [("Ana Ruiz", None)]),
        ("Ali Saleh, High Commissioner for Chad, spoke.", [("Ali Saleh", "TD")]),
        ("The Ambassador for Chad, Ali Saleh, spoke.", [("Ali Saleh", "TD")]),
        ("Special Envoy for Chad Ana Ruiz spoke.", [("Ana Ruiz", None)]),
        ("The UN High Commissioner for Chad, Ana Ruiz, spoke.", [("Ana Ruiz", "UN")]),
        ("A delegation of Chad led by Ali Saleh came.", [("Ali Saleh", "TD")]),
        ("A team from the Peruvian Congress, headed by its Speaker Ana Ruiz, came.", [("Ana Ruiz", "PE")]),
        ("The visit of Chad was led by Ana Ruiz.", [("Ana Ruiz", None)]),
    ],
)  # fmt: skip
def test_ranks_surnames_and_those_sent(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.party) for person in find_people(text)] == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The Trade Minister of Chad, Ambassador Ali Saleh, spoke.", [("Ali Saleh", "TD", "Trade Minister of Chad")]),
        ("Peru's Foreign Minister, Prince Luis Diaz, spoke.", [("Luis Diaz", "PE", "Foreign Minister")]),
        ("The UN Commissioner for Peace, Professor Ana Ruiz, spoke.", [("Ana Ruiz", "UN", "Commissioner for Peace")]),
        ("In Chad, Ambassador Luis Diaz spoke.", [("Luis Diaz", None, "Ambassador")]),
        ("Ana Ruiz, Trade Minister of Peru, Ambassador Luis Diaz and others spoke.",
         [("Ana Ruiz", "PE", "Trade Minister of Peru"), ("Luis Diaz", "PE", "Ambassador")]),
        ("Ana Ruiz, Trade Minister of Peru, Dr. Luis Diaz and others spoke.",
         [("Ana Ruiz", "PE", "Trade Minister of Peru"), ("Luis Diaz", "PE", None)]),
        ("Presidents Ali Saleh (Chad), Ana Ruiz (Peru) and Luis Diaz (Cuba) met.",
         [("Ali Saleh", "TD", "President"), ("Ana Ruiz", "PE", None), ("Luis Diaz", "CU", None)]),
        ("Presidents Ali Saleh of Chad, Ana Ruiz of Peru and Luis Diaz of Cuba met.",
         [("Ali Saleh", "TD", "President"), ("Ana Ruiz", "PE", None), ("Luis Diaz", "CU", None)]),
        ("They saw Blue Harbour (the film), Green Valley (a novel) and Chad.", []),
    ],
)  # fmt: skip
def test_styles_behind_offices_and_states_behind_names(
    text: str, people: list[tuple[str, str | None, str | None]]
) -> None:
    assert [(person.name, person.party, person.office) for person in find_people(text)] == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The Speaker of the Seimas (Parliament of Lithuania) Ona Kazla spoke.", [("Ona Kazla", "LT")]),
        ("Vice President of the Riigikogu Mari Tamm and the Deputy Speaker of the Verkhovna Rada Olha Bila met.",
         [("Mari Tamm", "EE"), ("Olha Bila", "UA")]),
        ("The Secretary of the Security Council Ivan Petrov spoke.", [("Ivan Petrov", None)]),
        ("The President of the UN Security Council Ivan Petrov spoke.", [("Ivan Petrov", "UN")]),
        ("Deputy Secretary of State Jane Holt spoke.", [("Jane Holt", "US")]),
        ("Assistant Secretary of State for Trade and Energy Jane Holt spoke.", [("Jane Holt", "US")]),
        ("The Secretary of State for Trade Jane Holt spoke.", [("Jane Holt", None)]),
        ("Riksdag Speaker Kari Berg spoke.", [("Kari Berg", "SE")]),
        ("The Special Envoy for the Republic of Chad (Chad) Ana Ruiz spoke.", [("Ana Ruiz", None)]),
        ("The Chadian Premier and Niger Premier Issa Garba spoke.", [("Issa Garba", "NE")]),
        ("The Chadian Premier and ECOWAS Chairman Issa Garba spoke.", [("Issa Garba", "TD")]),
        ("The Trade Minister and Mines Minister of Niger Issa Garba spoke.", [("Issa Garba", "NE")]),
        ("Chad’s Premier, Abba Deby met guests.", [("Abba Deby", "TD")]),
        ("She met Chad’s Premier, Abba Deby today in Lima.", [("Abba Deby", "TD")]),
        ("She is Peru’s Ambassador to President Abba Deby of Chad.", [("Abba Deby", "TD")]),
        ("She is an adviser to Chad’s President Abba Deby.", [("Abba Deby", "TD")]),
        ("She met Chadian officials, including the President, Abba Deby.", [("Abba Deby", "TD")]),
        ("He met Ana Ruiz, the Peruvian Chargé d’Affaires, Luis Diaz, the Cuban envoy, and others.",
         [("Ana Ruiz", "PE"), ("Luis Diaz", "CU")]),
        ("The Chadian delegation led by the foreign minister, Mr. Abba Deby, came.", [("Abba Deby", "TD")]),
        ("The Chadian delegation met guests led by Minister Abba Deby.", [("Abba Deby", None)]),
    ],
)  # fmt: skip
def test_whose_parliament_and_whose_delegation(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.party) for person in find_people(text)] == people


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("European Commissioner for Trade Ana Ruiz spoke.", "EU"),
        ("European Commissioner Ana Ruiz spoke.", "EU"),
        ("Under-Secretary-General for Peace Ana Ruiz spoke.", "UN"),
        ("U.S Ambassador Ana Ruiz spoke.", "US"),
        ("Police Commissioner Ana Ruiz spoke.", None),
        ("European Champion Ana Ruiz spoke.", None),
        ("Secretary-General Ana Ruiz spoke.", None),
    ],
)
def test_an_office_of_one_body_tells_its_party_whatever_it_is_for(text: str, party: str | None) -> None:
    assert {person.party for person in find_people(text)} <= {party}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The Chair of the African Union and President of Togo, Ali Saleh, spoke.", [("Ali Saleh", "TG")]),
        ("The Chairman of ECOWAS and Foreign Minister of Peru Ana Ruiz spoke.", [("Ana Ruiz", "PE")]),
        ("The Premier of Peru and Chair of the African Union, Ana Ruiz, spoke.", [("Ana Ruiz", "PE")]),
        ("The Chair of the African Union, Ana Ruiz, spoke.", [("Ana Ruiz", "AFU")]),
        ("Minister Zh.Ruiz of Peru met Speaker Ts. Saleh of Chad.", [("Zh.Ruiz", "PE"), ("Ts. Saleh", "TD")]),
        ("According to his aide, Mr. Ana Ruiz, the President told us.", [("Ana Ruiz", None)]),
        ("He met the Premier of Peru, Ana Ruiz on the margins of a summit.", [("Ana Ruiz", "PE")]),
    ],
)
def test_two_chairs_initials_of_two_letters_and_a_clause_behind_a_name(
    text: str, people: list[tuple[str, str | None]]
) -> None:
    found = find_people(text)
    assert [(person.name, person.party) for person in found] == people
    assert not any((person.office or "").lower() == "president" for person in found)


@pytest.mark.parametrize("new", ["new", "newly appointed", "newly-appointed", "outgoing", "visiting"])
def test_who_is_new_is_of_the_state_before_the_office(new: str) -> None:
    (person,) = find_people(f"Ana Ruiz, the {new} Peruvian Ambassador to Ghana, spoke.")
    assert (person.party, person.office) == ("PE", "Ambassador to Ghana")


@pytest.mark.parametrize(
    ("title", "text", "party"),
    [
        ("Chad and Peru agree to trade", "Trade Minister Ali Mutombi and his Peruvian counterpart Ana Ruiz met.", "TD"),
        ("Peru, Chad sign pact", "Prime Minister Ali Mutombi signed it with Peruvian Premier Ana Ruiz.", "TD"),
        ("Chad and Peru agree to trade", "Trade Minister Ali Mutombi met Jane Doe.", None),
        (
            "Chad, Peru and Cuba agree to trade",
            "Trade Minister Ali Mutombi and his Peruvian counterpart Ana Ruiz met.",
            None,
        ),
        ("Trade grows", "Trade Minister Ali Mutombi and his Peruvian counterpart Ana Ruiz met.", None),
    ],
)
def test_the_first_of_a_title_of_two_states_is_the_one_that_nobody_else_is_of(
    title: str, text: str, party: str | None
) -> None:
    assert find_people(text, title=title)[0].party == party


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The Trade Minister of Peru, Santiago Ruiz, spoke.", [("Santiago Ruiz", "PE")]),
        ("The Premier of Chad, Israel Saleh, spoke.", [("Israel Saleh", "TD")]),
        ("She went to Peru, Santiago and Lima.", []),
    ],
)
def test_a_capitals_name_between_commas_behind_an_office_is_a_given_one(
    text: str, people: list[tuple[str, str | None]]
) -> None:
    assert [(person.name, person.party) for person in find_people(text)] == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ana Ruiz, Director of Trade at the UN, spoke.", [("Ana Ruiz", "UN")]),
        ("Ana Ruiz, Director of Trade at the UN’s fair, spoke.", [("Ana Ruiz", None)]),
        ("Ana Ruiz, Director of Trade at the Peru fair, spoke.", [("Ana Ruiz", None)]),
        ("Ana Ruiz, the Ambassador at the UN, spoke.", [("Ana Ruiz", None)]),
        ("Ana Ruiz, the Representative at the UN, spoke.", [("Ana Ruiz", None)]),
        ("Ana Ruiz, the Director for the UN, spoke.", [("Ana Ruiz", None)]),
        ("President Ana Ruiz of Peru spoke at the White House’s East Hall.", [("Ana Ruiz", "PE")]),
        ("President Ana Ruiz of Peru called the White House’s Jake Holm.", [("Ana Ruiz", "PE"), ("Jake Holm", "US")]),
    ],
)
def test_who_works_at_a_body_is_of_it(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.party) for person in find_people(text)] == people


def test_a_short_name_is_rather_a_persons_own_than_his_fathers() -> None:
    text = (
        "Envoy of the Amir of Kuwait Sheikh Nawaf Al-Ahmad Al-Jaber, Foreign Minister Sheikh Ahmad Nasser Al-Jaber,"
        " came to Jordan. Sheikh Ahmad thanked the King."
    )
    people = {person.name: len(person.mentions) for person in find_people(text, country="KW")}
    assert people == {"Nawaf Al-Ahmad Al-Jaber": 1, "Ahmad Nasser Al-Jaber": 2}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Prince Nasser bin Talal, Foreign Minister of Jordan, spoke.",
         [("Nasser bin Talal", "Foreign Minister of Jordan")]),
        ("Luc Petit, Minister of Mines and Trade, and Prince Nasser bin Talal, Foreign Minister of Jordan, spoke.",
         [("Luc Petit", "Minister of Mines and Trade"), ("Nasser bin Talal", "Foreign Minister of Jordan")]),
        ("Prince Nasser bin Talal spoke.", [("Nasser bin Talal", "Prince")]),
        ("They met Sultan Al Marri, Assistant Minister of Trade of Qatar, on Monday.",
         [("Sultan Al Marri", "Assistant Minister of Trade of Qatar")]),
        ("Sultan Nasser Al Said, Sultan and Protector of Oman, spoke.", [("Nasser Al Said", "Sultan")]),
        ("Ambassador Ana Ruiz, Minister Luc Petit and others spoke.",
         [("Ana Ruiz", "Ambassador"), ("Luc Petit", "Minister")]),
        ("He came with the Vice Premier, Ana Ruiz and the Minister of Trade, Luc Petit.",
         [("Ana Ruiz", "Vice Premier"), ("Luc Petit", "Minister of Trade")]),
        ("He met the President of Peru, Ana Ruiz during a visit.", [("Ana Ruiz", "President of Peru")]),
        ("He met the Presidents of Peru, Ana Ruiz said.", [("Ana Ruiz", None)]),
        ("He came with H.E. Ali Saleh Minister of Trade of Chad, and H.E. Ana Ruiz.",
         [("Ali Saleh", "Minister of Trade of Chad"), ("Ana Ruiz", None)]),
        ("He met Mr. Ali Saleh Minister Ana Ruiz knew.", [("Ana Ruiz", "Minister")]),
    ],
)  # fmt: skip
def test_offices_beside_names_with_and_without_their_commas(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.office) for person in find_people(text)] == people


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Ana Ruiz, Secretary General of NATO and former President of Peru, spoke.", "NATO"),
        ("Ana Ruiz, Chair of ECOWAS and President of Chad, spoke.", "TD"),
        ("Ana Ruiz, Chair of the African Union and ex-President of Chad, spoke.", "AFU"),
        ("In the talks with the Peruvian dignitaries Speaker Ana Ruiz spoke.", None),
        ("In the talks with the Peruvian house Speaker Ana Ruiz spoke.", "PE"),
        ("Before the Peruvian guests Minister Ana Ruiz spoke.", None),
    ],
)
def test_offices_once_held_and_people_before_an_office_tell_no_party(text: str, party: str | None) -> None:
    assert only(text).party == party


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Chad's President Ali Saleh (Aleho) came. Aleho spoke.", ["Ali Saleh", "Aleho"]),
        ("Chad's President Ali Saleh, also popularly known as Aleho, came. Aleho spoke.",
         ["Ali Saleh", "Aleho", "Aleho"]),
        ("Chad's President Ali Saleh (ASO) came. Aleho spoke.", ["Ali Saleh"]),
        ("Chad's President Ali Saleh (Lima) came. He left Lima.", ["Ali Saleh"]),
        ("Chad's President Ali Saleh knows Aleho.", ["Ali Saleh"]),
    ],
)  # fmt: skip
def test_another_name_is_of_the_same_person(text: str, mentions: list[str]) -> None:
    assert [text[m.start : m.end] for m in find_people(text)[0].mentions] == mentions


@pytest.mark.parametrize(
    ("office", "holds"),
    [
        ("Spokesman for the Secretary-General", False),
        ("Deputy Spokesperson of the UN Secretary-General", True),
        ("Adviser to the Secretary-General", False),
        ("Secretary-General", True),
        ("Deputy Secretary-General", True),
    ],
)
def test_who_serves_another_does_not_hold_his_office(office: str, holds: bool) -> None:
    text = f"Chad's {office} Ali Saleh spoke. The Secretary-General left."
    assert (len(find_people(text, country="TD")[0].mentions) > 1) is holds


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The Foreign Ministers of Chad and Peru, Ali Saleh and Ana Ruiz, met.",
         [("Ali Saleh", "Foreign Minister"), ("Ana Ruiz", "Foreign Minister")]),
        ("The Chadian and Peruvian defence ministers, Ali Saleh and Ana Ruiz, met.",
         [("Ali Saleh", "defence minister"), ("Ana Ruiz", "defence minister")]),
        ("Presidents Saleh and Ruiz met.", [("Saleh", "President"), ("Ruiz", "President")]),
        ("The leaders of Chad and Peru, Ali Saleh and Ana Ruiz, met.", [("Ali Saleh", None), ("Ana Ruiz", None)]),
        ("She met her host, Ali Saleh on Monday.", [("Ali Saleh", None)]),
        ("The Commissioner for Peace, Mines and Security, Ambassador Ali Saleh, spoke. Ambassador Saleh left.",
         [("Ali Saleh", "Commissioner for Peace, Mines and Security")]),
    ],
)  # fmt: skip
def test_those_who_are_told_of_at_once_hold_an_office_each(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.office) for person in find_people(text)] == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("She met Minister of State Sultan bin Ahmed Al Marri of Qatar.",
         [("Sultan bin Ahmed Al Marri", "QA", "Minister of State")]),
        ("He met Mme. Anne Petit, Ambassador Extraordinary and Plenipotentiary of France to Chad.",
         [("Anne Petit", "FR", "Ambassador Extraordinary and Plenipotentiary of France to Chad")]),
        ("He met Ali Saleh, President of Chad, and Sheikh Omar Saleh, Vice President, in Lima.",
         [("Ali Saleh", "TD", "President of Chad"), ("Omar Saleh", "TD", "Vice President")]),
        ("He met Ali Saleh, Ambassador of Chad, and Ana Ruiz, Director of Protocol.",
         [("Ali Saleh", "TD", "Ambassador of Chad"), ("Ana Ruiz", None, "Director of Protocol")]),
        ("She met her counterparts from Chad, Ali Saleh, and Peru, Ana Ruiz, in Lima.",
         [("Ali Saleh", "TD", None), ("Ana Ruiz", "PE", None)]),
        ("She met the Ministers of Foreign Affairs of Chad, Ali Saleh, and of Peru, Ana Ruiz.",
         [("Ali Saleh", "TD", None), ("Ana Ruiz", "PE", None)]),
        ("She came from Chad, Niger, and Peru, where Ana Ruiz spoke.", [("Ana Ruiz", None, None)]),
        ("Their Majesties King Felix and Queen Maria of Norway came.",
         [("Felix", None, "King"), ("Maria", "NO", "Queen")]),
    ],
)  # fmt: skip
def test_sons_envoys_and_those_of_several_states(text: str, people: list[tuple[str, str | None, str | None]]) -> None:
    found = [(person.name, person.party, person.office) for person in find_people(text)]
    assert found == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ali Saleh, Senior Adviser to the Chadian President, spoke.",
         [("Ali Saleh", "TD", "Senior Adviser to the Chadian President")]),
        ("Ali Saleh, Special Envoy of the Chadian Prime Minister, spoke.",
         [("Ali Saleh", "TD", "Special Envoy of the Chadian Prime Minister")]),
        ("Issa Garba, adviser on Chadian trade, spoke.", [("Issa Garba", None, "adviser on Chadian trade")]),
        ("The Minister for Foreign Affairs, European Union and Cooperation, Luis Paz, spoke.",
         [("Luis Paz", None, "Minister for Foreign Affairs, European Union and Cooperation")]),
        ("He met Major General Ali Saleh, Chief of Staff of the Chadian Armed Forces, on Monday.",
         [("Ali Saleh", "TD", "Chief of Staff of the Chadian Armed Forces")]),
        ("He met General Issa Garba on Monday.", [("Issa Garba", None, "General")]),
        ("She met her counterpart from Chad, Ali Saleh, on Monday.", [("Ali Saleh", "TD", None)]),
        ("She met the visiting foreign minister Issa Garba.", [("Issa Garba", None, "foreign minister")]),
    ],
)  # fmt: skip
def test_advisers_generals_and_ministers_of_several_fields(
    text: str, people: list[tuple[str, str | None, str | None]]
) -> None:
    assert [(person.name, person.party, person.office) for person in find_people(text)] == people


@pytest.mark.parametrize("office", ["Chadian Premier", "Chad's Premier", "Chad Premier", "Chadian Vice Premier"])
def test_an_office_behind_a_counterpart_tells_its_state(office: str) -> None:
    people = find_people(f"Peruvian President Ana Ruiz and her counterpart, {office} Ali Saleh, spoke.")
    assert [(person.name, person.party) for person in people] == [("Ana Ruiz", "PE"), ("Ali Saleh", "TD")]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Minister Ana Ruiz Sheds Light on Trade", "Ana Ruiz"),
        ("Minister Ana Ruiz Lays Wreaths in Lima", "Ana Ruiz"),
        ("Minister Ana Ruiz Santos on Trade", "Ana Ruiz Santos"),
        ("Minister Ana Ruiz Torres Speaks", "Ana Ruiz Torres"),
    ],
)
def test_a_headlines_verb_is_no_part_of_a_name(title: str, name: str) -> None:
    text = f"Minister {name.split(' ')[-1]} spoke in Lima. She was glad."
    assert [person.name for person in find_people(text, title=title, country="PE")] == [name]


def test_the_secretary_general_is_of_the_body_that_a_ministrys_release_names() -> None:
    text = "NATO Secretary General Lars Eriksen came. The Secretary General thanked the Belgian Minister Eva Maes."
    (head, _) = find_people(text, country="BE")
    assert (head.party, [text[start:end] for start, end in head.mentions]) == (
        "NATO",
        ["Lars Eriksen", "Secretary General"],
    )


def test_a_ministrys_own_secretary_general_is_no_bodys() -> None:
    text = (
        "NATO Secretary General Lars Eriksen came. Eva Maes, Secretary General of the Ministry, spoke. "
        "The Secretary General was glad."
    )
    assert [len(person.mentions) for person in find_people(text, country="BE")] == [1, 2]


@pytest.mark.parametrize(
    "text", ["I’m Ana Ruiz, Minister of Trade of Peru.", "I'm Ana Ruiz, Minister of Trade of Peru."]
)
def test_who_names_himself_is_not_called_so(text: str) -> None:
    assert [person.name for person in find_people(text)] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("He told President Abba Idriss of Peru's commitment.", None),
        ("He told President Abba Idriss of Peru.", "PE"),
        ("He told Director Abba Idriss of Peru's Foreign Ministry.", "PE"),
    ],
)
def test_what_somebody_is_told_of_is_not_where_he_is_from(text: str, party: str | None) -> None:
    assert only(text).party == party
