"""Where a meeting was: by how a story opens, who received whom, a visit told elsewhere, an event it was beside."""

from __future__ import annotations

from datetime import date

import pytest

from transforms.finding import Meeting
from transforms.meetings.datelines import end_of_dateline, read_dateline
from transforms.meetings.meetings import find_meetings
from transforms.prose import read_prose

FRIDAY = date(2025, 3, 7)


def read(text: str, *, title: str | None = None, country: str | None = None) -> tuple[Meeting, ...]:
    return find_meetings(read_prose(text, title=title, published_on=FRIDAY, country=country))


def where(text: str, *, title: str | None = None, country: str | None = None) -> tuple[str | None, str | None]:
    places = {(each.city, each.country) for each in read(text, title=title, country=country)}
    assert len(places) == 1, places
    return places.pop()


@pytest.mark.parametrize(
    ("text", "city", "country", "behind"),
    [
        ("Peru, Lima, 5 March / Andes Wire / Minister Ana Ruiz spoke.", "Lima", "PE", "Minister"),
        ("Lima, March 5, ANDINA\n\nMinister Ana Ruiz spoke.", "Lima", "PE", "\nMinister"),
        ("Quito, 5 March, 2025\n\nMinister Ana Ruiz spoke.", "Quito", "EC", "\nMinister"),
        ("ANDES.COM.PE, LIMA -- Minister Ana Ruiz spoke.", "Lima", "PE", "Minister"),
        ("NAIROBI (Mar 5): Minister Ali Otieno spoke.", "Nairobi", "KE", "Minister"),
        ("March 5, 2025\n\nNairobi- Minister Ali Otieno spoke.", "Nairobi", "KE", "Minister"),
        ("March 5, 2025 – Accra, Ghana – Minister Ama Mensah spoke.", "Accra", "GH", "Minister"),
        ("Accra. 5 March. GHANAWIRE/ Minister Ama Mensah spoke.", "Accra", "GH", "Minister"),
        ("Accra [Ghana], March 5 (GNW): Minister Ama Mensah spoke.", "Accra", "GH", "Minister"),
        ("Ulaanbaatar /STEPPE/ Minister Bat Erdene spoke.", "Ulaanbaatar", "MN", "Minister"),
        ("GNW-Accra (Ghana)\n\nMinister Ama Mensah spoke.", "Accra", "GH", "\nMinister"),
        ("MALAWI: two ministers are expected (Lilongwe, 5 March 2025)\n\nThey spoke.", "Lilongwe", "MW", "\n\nThey"),
        ("AU Headquarters\n\nMinister Ama Mensah spoke.", "Addis Ababa", "ET", "\n\nMinister"),
        ("QATAR, March 5 (Gulf Wire) -- Minister Omar Khalil spoke.", None, "QA", "Minister"),
    ],
)
def test_a_story_opens_with_its_city(text: str, city: str | None, country: str, behind: str) -> None:
    prose = read_prose(text, title=None, published_on=FRIDAY, country=None)
    place = read_dateline(prose)
    assert (place.city, place.country) == (city, country)
    assert text[end_of_dateline(prose) :].startswith(behind)


@pytest.mark.parametrize(
    "text",
    [
        "Lima and Quito signed a treaty on 5 March. The ministers spoke of fish.",
        "London (UK) officials spoke on Monday of fish and ships.",
        "Qatar – two ministers met to speak of gas.",
        "The minister spoke.\n\nLima, 5 March (ANDINA) -- This is another story.",
        "Brussels NATO chief spoke of fish.",
        "AU Headquarters will be painted blue\n\nMinister Ama Mensah spoke.",
    ],
)
def test_a_city_that_opens_a_sentence_is_no_dateline(text: str) -> None:
    prose = read_prose(text, title=None, published_on=FRIDAY, country=None)
    assert (read_dateline(prose).city, end_of_dateline(prose)) == (None, 0)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Peruvian President Luis Diaz received Ghanaian Foreign Minister Ama Mensah on Monday.", "PE"),
        ("Peruvian President Luis Diaz will receive Ghanaian Foreign Minister Ama Mensah this evening.", "PE"),
        ("Ghanaian Foreign Minister Ama Mensah was welcomed by Peruvian President Luis Diaz.", "PE"),
        ("Ghanaian Foreign Minister Ama Mensah paid a courtesy call on Peruvian President Luis Diaz.", "PE"),
        ("Peruvian President Luis Diaz looks forward to welcoming Ghanaian President Kofi Addo on 20 March.", "PE"),
        ("A state banquet was hosted by Peruvian President Luis Diaz in honour of Ghanaian President Kofi Addo.", "PE"),
        (
            "President Luis Diaz of Peru spoke. The credentials were presented by the envoys of Ghana - Ama Mensah, "
            "Kenya - Ali Otieno and Chad - Ali Saleh.",
            "PE",
        ),
        ("Peruvian Minister Ana Ruiz hosted talks with Ghanaian Minister Ama Mensah on Monday.", "PE"),
        # A trip to a third state, an event elsewhere, and whoever is received in audience tell of no home.
        ("During her visit to Kenya, Ghanaian Minister Ama Mensah received Peruvian Minister Ana Ruiz.", "KE"),
        ("Ghanaian Minister Ama Mensah received Peruvian Minister Ana Ruiz on the sidelines of a forum.", None),
        ("Ghanaian Minister Ama Mensah will receive an audience with Peruvian President Luis Diaz.", None),
        ("Ghanaian Minister Ama Mensah met Peruvian Minister Ana Ruiz on Monday.", None),
    ],
)
def test_whoever_receives_a_guest_is_at_home(text: str, country: str | None) -> None:
    assert where(text) == (None, country)


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Visiting Ghanaian Minister Ama Mensah met Peruvian Minister Ana Ruiz on Monday.", None, "PE"),
        ("Peruvian Minister Ana Ruiz received a working visit from Ghanaian Minister Ama Mensah. The two ministers "
         "discussed fish.", None, "PE"),
        ("Ghana and Peru signed a treaty during the official visit of Ghanaian Minister Ama Mensah to the country. "
         "Mensah met Peruvian Minister Ana Ruiz.", None, "PE"),
        ("Ghanaian Minister Ama Mensah arrived in the capital Lima and met Peruvian Minister Ana Ruiz.", "Lima", "PE"),
        ("Peruvian Minister Ana Ruiz wants fish. Ghanaian Minister Ama Mensah is in the country for two days. Ruiz and "
         "Mensah held talks.", None, "PE"),
        # Neither a president's visit to somewhere else nor a visit of his.
        ("Peruvian Minister Ana Ruiz met Ghanaian Minister Ama Mensah. The visit of Ghana's president comes later.",
         None, None),
        ("Peruvian Minister Ana Ruiz met Ghanaian Minister Ama Mensah and spoke of visits to the islands.", None, None),
        ("Peruvian Minister Ana Ruiz received a letter on fish. She met Ghanaian Minister Ama Mensah.", None, None),
    ],
)  # fmt: skip
def test_a_visit_told_without_the_state_s_name(text: str, city: str | None, country: str | None) -> None:
    assert where(text) == (city, country)


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Kenyan Minister Ali Otieno met Ghana's Ama Mensah at the Chamber of Deputies of the Parliament of Peru.",
         None, "PE"),
        ("Kenyan Minister Ali Otieno met Ghana's Ama Mensah at the Peruvian Senate.", None, "PE"),
        ("Kenyan Minister Ali Otieno met Ghana's Ama Mensah at Number 7, Plaza Street, Lima.", "Lima", "PE"),
        ("Kenyan Minister Ali Otieno met Ghana's Ama Mensah at the Nairobi House in Lima.", "Lima", "PE"),
        ("On the margins of a forum held in the Peruvian capital, Kenya's Ali Otieno met Ghana's Ama Mensah.",
         None, "PE"),
        ("Kenyan Minister Ali Otieno met Ghana's Ama Mensah in the resort town of Mombasa.", "Mombasa", "KE"),
        ("Lima hosted talks between Kenyan Minister Ali Otieno and Ghanaian Minister Ama Mensah.", "Lima", "PE"),
        ("Kenyan Minister Ali Otieno met Ghana's Ama Mensah in Djibouti.", "Djibouti", "DJ"),
        ("Kenyan Minister Ali Otieno met Ghana's Ama Mensah at Temple Trees on Monday.", "Colombo", "LK"),
        ("Kenyan Minister Ali Otieno met Ghana's Ama Mensah at the headquarters of the African Union.",
         "Addis Ababa", "ET"),
        ("Kenyan Minister Ali Otieno met Ghana's Ama Mensah ahead of a debate on the Kremlin.", None, None),
        ("In Peru, Kenyan Minister Ali Otieno will meet Ghana's Ama Mensah.", None, "PE"),
        # What is going on in a state is a topic, and a body's assembly stands in none.
        ("Kenyan Minister Ali Otieno met Ghana's Ama Mensah on the latest situation in Peru.", None, None),
        ("Kenyan Minister Ali Otieno met Ghana's Ama Mensah over the fighting in Chad.", None, None),
        ("Kenyan Minister Ali Otieno met Ghana's Ama Mensah to review projects in Lima.", None, None),
    ],
)  # fmt: skip
def test_what_a_venue_tells(text: str, city: str | None, country: str | None) -> None:
    assert where(text) == (city, country)


def test_beside_an_event_they_were_where_it_is() -> None:
    lead = "Ghanaian Minister Ama Mensah attended the Fish Conference in Lima on Monday. It was long.\n\nIt ended.\n\n"
    for told in ("On the margins of the conference, Mensah met", "Mensah also met"):
        *_, meeting = read(f"{lead}{told} Kenyan Minister Ali Otieno.")
        assert (meeting.parties, meeting.city, meeting.country) == (("GH", "KE"), "Lima", "PE")


def test_an_event_to_come_is_no_place() -> None:
    for event in ("at the upcoming conference in Lima", "the conference in Lima"):
        lead = f"Ghanaian Minister Ama Mensah spoke of her plans for {event}.\n\nShe is well.\n\n"
        [meeting] = read(f"{lead}Mensah also met Kenyan Minister Ali Otieno.")
        assert (meeting.city, meeting.country) == (None, None)


def test_the_dateline_tells_the_city_of_its_state() -> None:
    text = "Lima, 5 March 2025\n\nPeruvian Minister Ana Ruiz received today Ghanaian Minister Ama Mensah."
    assert where(text) == ("Lima", "PE")
    text = "Lima, 5 March 2025\n\nGhanaian Minister Ama Mensah received today Peruvian Minister Ana Ruiz."
    assert where(text) == (None, "GH")


@pytest.mark.parametrize(
    ("text", "publisher", "country"),
    [
        ("Minister Ana Ruiz of Peru met the Ghanaian Ambassador to Peru, Ama Mensah.", None, "PE"),
        ("Kenyan High Commissioner to Ghana Ali Otieno met Ghanaian Minister Ama Mensah on Monday.", None, "GH"),
        ("Minister Ana Ruiz met the Ambassador of Ghana, Ama Mensah, on Tuesday.", "PE", "PE"),
        # Somebody who is accredited elsewhere, resides elsewhere, or is sent around.
        ("Minister Ana Ruiz of Peru met the Ghanaian Ambassador to the United Nations, Ama Mensah.", None, None),
        ("Minister Ana Ruiz met the non-resident Ambassador of Ghana, Ama Mensah, on Tuesday.", "PE", None),
        ("Minister Ana Ruiz met the Special Envoy of Ghana, Ama Mensah, on Tuesday.", "PE", None),
        ("Minister Ana Ruiz met UN High Commissioner for Refugees Ama Mensah on Tuesday.", "PE", None),
    ],
)
def test_an_ambassador_resides_where_he_is_sent(text: str, publisher: str | None, country: str | None) -> None:
    assert where(text, country=publisher) == (None, country)


@pytest.mark.parametrize(
    ("behind", "form", "city"),
    [
        ("They issued a statement after their meeting in Lima.", "in_person", "Lima"),
        ("During the second fish dialogue in Lima, the ministers spoke of ships.", "in_person", "Lima"),
        ("The promise was made during the minister's first phone conversation with Mensah.", "phone", None),
        # What has been, what is to come, and what is said to reporters is another meeting, or none.
        ("They will speak again at the next meeting in Lima.", "unknown", None),
        ("At their last meeting in Lima, they had spoken of ships.", "unknown", None),
        ("Ruiz spoke at a press conference in Lima.", "unknown", None),
    ],
)
def test_a_sentence_behind_names_the_meeting(behind: str, form: str, city: str | None) -> None:
    lead = "Peruvian Minister Ana Ruiz and Ghanaian Minister Ama Mensah discussed fish."
    meeting = read(f"{lead}\n\n{behind}")[0]
    assert (meeting.format, meeting.city) == (form, city)


def test_a_guest_is_a_guest_in_later_sentences() -> None:
    lead = "Visiting Ghanaian Minister Ama Mensah met Peruvian President Luis Diaz on Monday. They spoke of fish."
    *_, meeting = read(f"{lead} Mensah had met with Peruvian Minister Ana Ruiz.")
    assert (meeting.parties, meeting.country) == (("GH", "PE"), "PE")
    *_, meeting = read(f"{lead} Mensah will meet with Peruvian Minister Ana Ruiz.")
    assert (meeting.status, meeting.country) == ("planned", None)
    *_, meeting = read(f"{lead}\n\nMensah met Kenyan Minister Ali Otieno on Tuesday.")
    assert (meeting.parties, meeting.country) == (("GH", "KE"), None)


def test_a_host_who_speaks_himself_is_of_the_publisher() -> None:
    text = "Let me say, as Minister Ana Ruiz did, that today I welcome my friend Ama Mensah, Minister of Kenya."
    assert where(text, country="PE") == (None, "PE")


def test_a_delegation_to_a_dialogue_of_two_visits_neither() -> None:
    lead = "Ghanaian Minister Ama Mensah led the delegation to the Peru-Ghana Dialogue in Kenya."
    for told in (lead, lead.replace("-", "–"), lead.replace("-", "/")):
        *_, meeting = read(f"{told} She met Peruvian Minister Ana Ruiz.")
        assert meeting.country != "PE"
    *_, meeting = read("Ghanaian Minister Ama Mensah led the delegation to Peru. She met Peruvian Minister Ana Ruiz.")
    assert meeting.country == "PE"


@pytest.mark.parametrize(
    ("heading", "city"),
    [
        ("Lima, Peru", "Lima"),
        ("Luis Diaz, Minister\n\nLima, Peru\n\nGrand Hotel", "Lima"),
        ("Lima, 5 March 2025", "Lima"),
        # An agency's desk, or a state without a city.
        ("Lima, 5 March, ANDINA", None),
        ("Lima (Andes Wire)", None),
        ("Peru", None),
    ],
)
def test_a_city_on_a_line_of_its_own_is_where_they_met(heading: str, city: str | None) -> None:
    text = f"{heading}\n\nKenyan Minister Ali Otieno met Ghanaian Minister Ama Mensah to speak of fish."
    assert where(text)[0] == city
    text = f"{heading}\n\nKenyan Minister Ali Otieno will meet Ghanaian Minister Ama Mensah to speak of fish."
    assert where(text)[0] is None


def test_a_forum_is_held_where_it_always_is() -> None:
    for event, city in (("the Munich Security Conference", "Munich"), ("the Shangri-La Dialogue", "Singapore")):
        assert where(f"Kenya's Ali Otieno met Ghana's Ama Mensah on the margins of {event}.")[0] == city
    for topic in ("the Munich accords", "a forum on the Shangri-La Dialogue paper", "fish"):
        assert where(f"Kenya's Ali Otieno met Ghana's Ama Mensah to discuss {topic}.")[0] is None


@pytest.mark.parametrize("opening", ["", "MADRID, March 6 - ", "The day was cold. "])
def test_a_body_that_receives_a_guest_has_no_state(opening: str) -> None:
    text = f"{opening}NATO Secretary General Lars Eriksen received Ghana's President Kofi Addo on Thursday."
    assert where(text) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Norway's Foreign Minister Kari Dahl was granted an audience by Ghana's President Kofi Addo on Thursday.",
        "Ghana's President Kofi Addo bade farewell to Norway's outgoing Ambassador Kari Dahl on Thursday.",
        "Ghana's President Kofi Addo granted an audience to Norway's Ambassador Kari Dahl on Thursday.",
    ],
)
def test_whoever_grants_an_audience_or_bids_farewell_is_at_home(text: str) -> None:
    assert where(text) == (None, "GH")
