"""Every rule finds what it is for, and leaves alone what only looks like it."""

from dataclasses import replace
from datetime import date

import pytest
from near_misses import outgrows

from transforms.commitments.commitments import find_commitments
from transforms.finding import Commitment, Meeting
from transforms.lexicon import load_words
from transforms.meetings.meetings import find_meetings
from transforms.prose import read_prose
from transforms.speech.statements import find_statements

PUBLISHED = date(2025, 3, 4)
OPENING = "Foreign Minister of Ghana Ama Mensah met with Norwegian Foreign Minister Kari Dahl in Accra on Monday.\n\n"
MEETING = Meeting(
    status="held",
    format="in_person",
    held_on=date(2025, 3, 3),
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


def find(
    text: str, *, title: str | None = None, country: str | None = "GH", opening: str = OPENING
) -> tuple[Commitment, ...]:
    prose = read_prose(opening + text, title=title, published_on=PUBLISHED, country=country, language="en")
    found = find_commitments(prose, find_statements(prose), (MEETING,) if opening else ())
    assert all(prose.text[each.start : each.end] == each.text for each in found)
    assert all(each.text in each.evidence for each in found)
    return found


MATCHES: dict[str, list[tuple[str, str]]] = {
    "firm_will": [
        ("Dahl said that Norway will open two consulates.", "will open two consulates"),
        ("Norway will never recognise the annexation, Dahl said.", "will never recognise the annexation"),
        ("Norway will do its part to help Ghana, Dahl said.", "will do its part to help Ghana"),
        ("The two sides will work together on fisheries.", "will work together on fisheries"),
        ("“We’ll send more boats to Ghana,” Dahl said.", "’ll send more boats to Ghana"),
        ("A joint committee will be set up.", "will be set up"),
        ("A joint council will be set up.", "will be set up"),
        (
            "Cooperation will be effected through exchange of crews; use of joint ports; and training.",
            "will be effected through exchange of crews; use of joint ports; and training",
        ),
        ("Norway will be committing 3 million dollars to Ghana.", "will be committing 3 million dollars to Ghana"),
    ],
    "reported_will": [
        ("Dahl said that Norway would give Ghana 20 million dollars.", "would give Ghana 20 million dollars"),
        ("Dahl told reporters Oslo would send more boats to Ghana.", "would send more boats to Ghana"),
        ("According to the paper, Norway would lend Ghana two boats.", "would lend Ghana two boats"),
        ("Under the agreement, Norway would buy cocoa of Ghana.", "would buy cocoa of Ghana"),
        ("Mensah promised nothing. She said Ghana would end the blockade.", "would end the blockade"),
    ],
    "pledge": [
        ("Dahl pledged to double Norway’s aid to Ghana.", "pledged to double Norway’s aid to Ghana"),
        ("Norway vowed that it will stand by Ghana.", "vowed that it will stand by Ghana"),
        ("Norway has no intention of leaving the treaty.", "has no intention of leaving the treaty"),
        ("Norway refused to recognise the border of Togo.", "refused to recognise the border of Togo"),
        ("Dahl ruled out sending troops to Togo.", "ruled out sending troops to Togo"),
        ("Norway threatened to close its ports to Togo.", "threatened to close its ports to Togo"),
        ("Norway has undertaken to lend Ghana boats.", "undertaken to lend Ghana boats"),
        ("Dahl made a firm promise to help Ghana.", "made a firm promise to help Ghana"),
        ("Both ministers shared the intention to end piracy.", "shared the intention to end piracy"),
    ],
    "set_to_act": [
        ("Norway is to provide Ghana with two ferries.", "is to provide Ghana with two ferries"),
        ("Norway is set to continue its aid to Ghana.", "is set to continue its aid to Ghana"),
        ("The two sides are to resume flights in May.", "are to resume flights in May"),
        ("Norway and Ghana are set to sign a pact.", "are set to sign a pact"),
        ("The two sides are to set up a joint fund.", "are to set up a joint fund"),
        ("Ghana is to release the crew in May.", "is to release the crew in May"),
    ],
    "pledge_on_an_occasion": [
        ("Norway pledged in Accra to double its aid to Ghana.", "pledged in Accra to double its aid to Ghana"),
        ("Dahl promised during the talks to open the market.", "promised during the talks to open the market"),
        ("Norway pledged last week to send boats to Ghana.", "pledged last week to send boats to Ghana"),
    ],
    "settled_purpose": [
        ("Norway remains committed to the peace process.", "remains committed to the peace process"),
        ("Dahl said Norway is determined to uphold the treaty.", "is determined to uphold the treaty"),
        ("The two sides are committed to freer trade.", "are committed to freer trade"),
        ("Norway continues to be committed to the treaty.", "continues to be committed to the treaty"),
    ],
    "affirmed_commitment": [
        ("Dahl reaffirmed Norway’s commitment to the ceasefire.", "reaffirmed Norway’s commitment to the ceasefire"),
        ("The two sides reiterated their firm commitment to trade.", "reiterated their firm commitment to trade"),
        ("They renewed the commitment of both fleets to peace.", "renewed the commitment of both fleets to peace"),
        (
            "Dahl expressed her determination to fight piracy abroad.",
            "expressed her determination to fight piracy abroad",
        ),
    ],
    "affirmed_readiness": [
        ("Dahl expressed readiness to train Ghana’s pilots.", "expressed readiness to train Ghana’s pilots"),
        ("Dahl conveyed Norway’s willingness to mediate.", "conveyed Norway’s willingness to mediate"),
        ("The Ghanaian side expressed interest in the fund.", "expressed interest in the fund"),
        ("Dahl announced Norway’s intention to open a school.", "announced Norway’s intention to open a school"),
        ("Both ministers voiced the will to reopen the port.", "voiced the will to reopen the port"),
        ("Dahl expressed Norway’s intent to join the fund.", "expressed Norway’s intent to join the fund"),
    ],
    "own_commitment": [
        ("“It shows our shared commitment to peace,” Dahl said.", "shared commitment to peace"),
        ("“This is our firm commitment to Ghana,” Dahl said.", "firm commitment to Ghana"),
        ("“It rests on our joint determination to end piracy,” Dahl said.", "joint determination to end piracy"),
    ],
    "own_readiness": [
        ("“It shows our common readiness to cooperate,” Dahl said.", "common readiness to cooperate"),
        ("“It proves our joint willingness to trade,” Dahl said.", "joint willingness to trade"),
        ("“It shows our mutual readiness to talk,” Dahl said.", "mutual readiness to talk"),
        ("She noted the readiness of Norway to mediate.", "readiness of Norway to mediate"),
    ],
    "assured_readiness": [
        ("Norway assured Ghana of its willingness to wait.", "assured Ghana of its willingness to wait"),
        ("Norway assures Ghana of its full readiness to help.", "assures Ghana of its full readiness to help"),
        ("Dahl also assured him of Oslo’s desire to trade.", "assured him of Oslo’s desire to trade"),
    ],
    "announced_aid": [
        ("Dahl announced 20 million euros for Ghana.", "announced 20 million euros for Ghana"),
        ("Norway is announcing new sanctions against pirates.", "is announcing new sanctions against pirates"),
        ("Dahl announced a package of aid for Ghana.", "announced a package of aid for Ghana"),
        ("Norway announced the opening of an embassy in Accra.", "announced the opening of an embassy in Accra"),
        ("Norway has committed five million euros to Ghana.", "committed five million euros to Ghana"),
        (
            "Norway allocated five million euros to ferries in Ghana.",
            "allocated five million euros to ferries in Ghana",
        ),
        (
            "Norway has approved a loan of two million dollars to Ghana.",
            "approved a loan of two million dollars to Ghana",
        ),
    ],
    "aid_given": [
        (
            "A grant of two million euros from Norway was announced to rebuild the port.",
            "was announced to rebuild the port",
        ),
        (
            "An extra 3 million kroner of Norwegian aid has been allocated to towns in Togo.",
            "been allocated to towns in Togo",
        ),
        (
            "Five million dollars in funding from Norway was announced last month to help Togo.",
            "was announced last month to help Togo",
        ),
        ("A loan of 20 million euros was pledged by Norway to Ghana.", "was pledged by Norway to Ghana"),
    ],
    "aid_going": [
        ("Dahl said a further 5 million kroner goes to Togo.", "goes to Togo"),
        ("Two million euros from Norway will go to schools in Ghana.", "will go to schools in Ghana"),
        (
            "Dahl said that another three million euros would go towards the port in Togo.",
            "would go towards the port in Togo",
        ),
    ],
    "aid_promised": [
        ("Mensah welcomed Norway’s pledge of 81.5 million kroner.", "pledge of 81.5 million kroner"),
        ("She welcomed the Norwegian government’s commitment of two million euros.", "commitment of two million euros"),
        (
            "Norway’s promise of two billion kroner for ferries is kept.",
            "promise of two billion kroner for ferries is kept",
        ),
    ],
    "lasting_friendship": [
        ("“Norway will remain a reliable partner for Ghana,” Dahl said.", "will remain a reliable partner for Ghana"),
        ("“We will remain your friends,” Dahl said.", "will remain your friends"),
        ("Dahl said Norway will always be a friend of Ghana.", "will always be a friend of Ghana"),
    ],
    "refusal": [
        ("“There is no way we will leave the treaty,” Dahl said.", "There is no way we will leave the treaty"),
        (
            "Dahl said there was no way Norway would give up the treaty.",
            "there was no way Norway would give up the treaty",
        ),
        (
            "Dahl said there is no way that Norway will sell arms to Togo.",
            "there is no way that Norway will sell arms to Togo",
        ),
    ],
    "readiness_to_meet": [
        ("Norway is ready to meet its neighbours in Accra.", "is ready to meet its neighbours in Accra"),
        ("Dahl said that Norway is prepared to meet with Ghana.", "is prepared to meet with Ghana"),
        ("Norway remains willing to travel to Ghana at any time.", "remains willing to travel to Ghana at any time"),
    ],
    "readiness": [
        ("Norway stands ready to help Ghana, Dahl said.", "stands ready to help Ghana"),
        ("Dahl said that Norway is fully prepared to mediate.", "is fully prepared to mediate"),
        ("Dahl said that Norway would be glad to mediate.", "would be glad to mediate"),
        ("Norway values trade and is willing to deepen it.", "is willing to deepen it"),
    ],
    "hope_to_act": [
        ("Norway hopes to deepen cooperation with Ghana.", "hopes to deepen cooperation with Ghana"),
        ("Dahl looks forward to working with Ghana.", "looks forward to working with Ghana"),
        ("Norway intends to join the fund for Ghana.", "intends to join the fund for Ghana"),
        ("Norway is also looking forward to trading with Ghana.", "is also looking forward to trading with Ghana"),
        ("Dahl said Norway desires to train Ghana’s pilots.", "desires to train Ghana’s pilots"),
    ],
    "proposal": [
        ("Dahl proposed to set up a joint fund.", "proposed to set up a joint fund"),
        ("“The two sides can jointly build a port,” Dahl said.", "can jointly build a port"),
        ("Norway offered to host the archive of Ghana.", "offered to host the archive of Ghana"),
        ("Norway extended an offer to train Ghana's pilots.", "extended an offer to train Ghana's pilots"),
        ("Dahl put forward a proposal to set up a joint fund.", "put forward a proposal to set up a joint fund"),
        ("Dahl suggested establishing a joint fund.", "suggested establishing a joint fund"),
    ],
    "invitation_received": [
        ("Mensah was invited by the King of Norway to visit Oslo.", "was invited by the King of Norway to visit Oslo"),
        (
            "Mensah received an official invitation from Norway to visit Oslo.",
            "received an official invitation from Norway to visit Oslo",
        ),
        (
            "She delivered a letter from the King of Norway, including an invitation to visit Oslo.",
            "including an invitation to visit Oslo",
        ),
    ],
    "invitation": [
        ("Dahl invited Mensah to visit Oslo.", "invited Mensah to visit Oslo"),
        ("Dahl extended an invitation to Mensah.", "extended an invitation to Mensah"),
        ("Dahl handed Mensah an invitation from the King.", "handed Mensah an invitation from the King"),
        (
            "Norway has invited the President of Ghana to visit Bergen.",
            "invited the President of Ghana to visit Bergen",
        ),
    ],
    "agreement": [
        ("The two sides agreed to open a port.", "agreed to open a port"),
        ("They reached broad consensus on fisheries.", "reached broad consensus on fisheries"),
        (
            "It was agreed that the commission will finish its work.",
            "It was agreed that the commission will finish its work",
        ),
        ("The ministers agreed a new package of aid for Togo.", "agreed a new package of aid for Togo"),
        ("The two sides agreed the timetable of the talks.", "agreed the timetable of the talks"),
        ("The two capitals struck a deal on cod.", "struck a deal on cod"),
        ("They agreed, among other things, to ban nets.", "agreed, among other things, to ban nets"),
        ("The two states concurred in guarding the coast.", "concurred in guarding the coast"),
        ("Dahl and her host agreed to ban nets.", "agreed to ban nets"),
        ("During the talks the sides agreed to ban nets.", "agreed to ban nets"),
        ("He and Minister Dahl agreed to ban nets.", "agreed to ban nets"),
        ("It was resolved that a joint school be built.", "It was resolved that a joint school be built"),
        ("The two sides agreed about a common fleet.", "agreed about a common fleet"),
        ("The meeting agreed to share a patrol boat.", "agreed to share a patrol boat"),
        ("The nations agreed to share a patrol boat.", "agreed to share a patrol boat"),
    ],
    "target": [
        ("The two sides set a target of doubling trade.", "set a target of doubling trade"),
        (
            "Norway has set itself the goal to buy more of Ghana’s cocoa.",
            "set itself the goal to buy more of Ghana’s cocoa",
        ),
        (
            "The ministers set a new deadline for the talks as Prime Minister Ola Moe visited Tema.",
            "set a new deadline for the talks",
        ),
    ],
    "agreement_told": [
        ("There was an agreement to share a patrol boat.", "There was an agreement to share a patrol boat"),
        ("Mensah said there is broad consensus to ban nets.", "there is broad consensus to ban nets"),
        ("The talks ended with an agreement to ban nets.", "ended with an agreement to ban nets"),
        ("A decision was taken to open a museum.", "decision was taken to open a museum"),
    ],
    "to_be_done": [
        ("A protocol on cod is to be signed in May.", "A protocol on cod is to be signed in May"),
        ("Two bodies are to be set up to run the port.", "Two bodies are to be set up to run the port"),
        ("A joint fund is to be created by July.", "A joint fund is to be created by July"),
    ],
    "instrument": [
        ("The two sides signed an agreement on fisheries.", "signed an agreement on fisheries"),
        ("The ministers exchanged diplomatic notes on visas.", "exchanged diplomatic notes on visas"),
        ("The ministers co-signed a declaration on visas.", "co-signed a declaration on visas"),
        ("A protocol and a plan of action were signed.", "A protocol and a plan of action were signed"),
        ("Two agreements on visas have also been inked.", "Two agreements on visas have also been inked"),
        ("The ministers put their signatures to a treaty on cod.", "put their signatures to a treaty on cod"),
        ("Norway has entered into an accord with Ghana on cod.", "entered into an accord with Ghana on cod"),
        ("The visit concluded with the signature of a visa waiver.", "concluded with the signature of a visa waiver"),
        ("The two sides held a signing ceremony in Tema for the loan.", "held a signing ceremony in Tema for the loan"),
        ("A signing ceremony for two pacts was held.", "signing ceremony for two pacts was held"),
        ("The agreements signed on Monday include a pact on cod.", "agreements signed on Monday include a pact on cod"),
        ("Mensah subscribed an agreement with Dahl.", "subscribed an agreement with Dahl"),
        ("They signed a waiver, which will ease travel.", "signed a waiver, which will ease travel"),
        ("They signed a pact, thereby ending the dispute.", "signed a pact"),
        ("The two states concluded a convention on cod.", "concluded a convention on cod"),
        ("A joint press statement was issued in Tema.", "A joint press statement was issued in Tema"),
        ("The pact on cod entered into force on Monday.", "The pact on cod entered into force on Monday"),
    ],
    "request": [
        ("Dahl urged Ghana to ratify the treaty.", "urged Ghana to ratify the treaty"),
        ("Norway calls on Togo to release the ship.", "calls on Togo to release the ship"),
        ("Dahl asked Ghana not to raise tariffs.", "asked Ghana not to raise tariffs"),
        ("Mensah called on the new diplomats to build on it.", "called on the new diplomats to build on it"),
        ("Dahl made an urgent appeal to Togo to free the crew.", "made an urgent appeal to Togo to free the crew"),
        ("Norway issued a call to Togo to free the crew.", "issued a call to Togo to free the crew"),
        ("Dahl expressed hope for the parties concerned to talk.", "expressed hope for the parties concerned to talk"),
    ],
    "warning": [
        ("Dahl warned Togo not to raise tariffs.", "warned Togo not to raise tariffs"),
        ("Norway reminded Mali to pay its dues.", "reminded Mali to pay its dues"),
        ("Ghana warned Togo to keep away from its nets.", "warned Togo to keep away from its nets"),
    ],
    "told_to_act": [
        ("Dahl told Mensah to open the port.", "told Mensah to open the port"),
        (
            "Mensah told her Norwegian counterpart to send the boats.",
            "told her Norwegian counterpart to send the boats",
        ),
        ("Ghana told the government of Togo to pay.", "told the government of Togo to pay"),
    ],
    "demand": [
        ("Dahl called for an immediate ceasefire.", "called for an immediate ceasefire"),
        ("Norway demands the release of the ship.", "demands the release of the ship"),
        ("Dahl called for more patrols.", "called for more patrols"),
        ("Dahl urged for more patrols.", "urged for more patrols"),
        ("Dahl urged swift action against pirates.", "urged swift action against pirates"),
        ("Mensah expects clear signals of support from Norway.", "expects clear signals of support from Norway"),
        ("Dahl pushed for a ceasefire in Togo.", "pushed for a ceasefire in Togo"),
        ("Dahl requested that Ghana lift the tariff.", "requested that Ghana lift the tariff"),
        ("Dahl conveyed the demand to Togo to stop its patrols.", "conveyed the demand to Togo to stop its patrols"),
        ("Mensah repeated the appeal for a truce in Togo.", "repeated the appeal for a truce in Togo"),
        ("Norway required a formal explanation of Togo.", "required a formal explanation of Togo"),
    ],
    "act_urged": [
        ("Norway urged the resumption of talks with Togo.", "urged the resumption of talks with Togo"),
        ("Dahl urged the immediate release of the ship.", "urged the immediate release of the ship"),
        ("Norway urges ratification of the treaty.", "urges ratification of the treaty"),
        ("Dahl encouraged the early launch of talks in Togo.", "encouraged the early launch of talks in Togo"),
        ("Mensah urged the holding of free elections in Togo.", "urged the holding of free elections in Togo"),
        ("Norway insisted on the release of the crew.", "insisted on the release of the crew"),
    ],
    "act_awaited": [
        ("Dahl would like to see Ghana join the pact.", "would like to see Ghana join the pact"),
        ("Mensah hoped to hear a good answer from Norway.", "hoped to hear a good answer from Norway"),
        ("Dahl hopes to receive support from Togo at sea.", "hopes to receive support from Togo at sea"),
        (
            "Dahl voiced her wish to see Ghana’s return to the pact.",
            "voiced her wish to see Ghana’s return to the pact",
        ),
        ("Norway wants to see Togo lift the blockade.", "wants to see Togo lift the blockade"),
        ("Dahl hoped for Ghana’s continued support.", "hoped for Ghana’s continued support"),
    ],
    "request_for_a_thing": [
        ("Dahl requested the early release of the ship.", "requested the early release of the ship"),
        ("Mensah asked for more time.", "asked for more time"),
        ("Mensah requested assistance at sea.", "requested assistance at sea"),
    ],
    "support_sought": [
        ("Mensah sought Norway’s support for the port.", "sought Norway’s support for the port"),
        ("Dahl sought the support of Togo at sea.", "sought the support of Togo at sea"),
        ("Dahl solicited the backing of Togo at sea.", "solicited the backing of Togo at sea"),
        ("Dahl requested Ghana’s support for her bid.", "requested Ghana’s support for her bid"),
        ("Mensah asked the Norwegian side for help at sea.", "asked the Norwegian side for help at sea"),
        ("Mensah requested her support.", "requested her support"),
        ("Ghana seeks further assistance in training pilots.", "seeks further assistance in training pilots"),
    ],
    "insistence": [
        ("Norway insisted that Ghana must pay for the ship.", "insisted that Ghana must pay for the ship"),
        ("Dahl insists that Togo should release the crew.", "insists that Togo should release the crew"),
        ("Dahl insisted that the talks be held in Accra.", "insisted that the talks be held in Accra"),
    ],
    "hope_others_act": [
        ("Norway hopes that Ghana will ratify the treaty.", "hopes that Ghana will ratify the treaty"),
        ("Dahl said she hopes Ghana can open its market.", "hopes Ghana can open its market"),
        ("Dahl expressed the hope that Ghana would join.", "expressed the hope that Ghana would join"),
        ("Dahl hoped that the pact would be implemented.", "hoped that the pact would be implemented"),
        ("Dahl expressed her wish that Ghana would sign.", "expressed her wish that Ghana would sign"),
        ("Dahl was hopeful that Togo would pay.", "was hopeful that Togo would pay"),
        ("Mensah hopes the piers can be well maintained.", "hopes the piers can be well maintained"),
        ("Dahl hopes that the institution will keep its boats.", "hopes that the institution will keep its boats"),
        (
            "Dahl hopes that Togo will free the crew and will pay for the ship.",
            "hopes that Togo will free the crew and will pay for the ship",
        ),
    ],
    "duty": [
        ("Both sides should deepen trade, Dahl said.", "should deepen trade"),
        ("Dahl said that Ghana must lift the tariff.", "must lift the tariff"),
        ("“We need to do more at sea,” Dahl said.", "need to do more at sea"),
    ],
    "importance_of_acting": [
        ("“It is imperative for us to end piracy,” Dahl said.", "It is imperative for us to end piracy"),
        ("Dahl said it is necessary that both sides keep talking.", "it is necessary that both sides keep talking"),
        ("Dahl said it is time for all to act.", "it is time for all to act"),
        ("Dahl said there must be a truce in Togo.", "there must be a truce in Togo"),
        ("Mensah said there has to be an end to piracy abroad.", "there has to be an end to piracy abroad"),
        ("“There needs to be a treaty,” Dahl said.", "There needs to be a treaty"),
    ],
    "affirmed_ties": [
        ("Dahl reaffirmed Norway’s alliance commitments.", "reaffirmed Norway’s alliance commitments"),
        ("The two sides affirmed their commitments at sea.", "affirmed their commitments at sea"),
        ("The ministers reaffirmed close coordination at sea.", "reaffirmed close coordination at sea"),
        ("Norway reiterated its firm treaty obligations.", "reiterated its firm treaty obligations"),
    ],
    "affirmed_support": [
        (
            "Dahl reaffirmed Norway’s support for Togo, including through grants.",
            "reaffirmed Norway’s support for Togo, including through grants",
        ),
        ("Dahl expressed full support to Ghana in its reforms.", "expressed full support to Ghana in its reforms"),
        (
            "The two sides reiterated their support to the operations of the UN at sea.",
            "reiterated their support to the operations of the UN at sea",
        ),
    ],
    "assurance": [
        ("Dahl assured Ghana of further support.", "assured Ghana of further support"),
        ("Norway assured its cooperation at sea.", "assured its cooperation at sea"),
        ("Dahl reassured Mensah of Norway’s good will.", "reassured Mensah of Norway’s good will"),
    ],
    "course_kept": [
        ("The two sides noted that they continue to share data.", "continue to share data"),
        ("Both ministers stressed that they are continuing to ease trade.", "are continuing to ease trade"),
        ("The two sides said they are continuing our common patrols.", "are continuing our common patrols"),
    ],
    "agreed_with": [
        ("Ghana has reached an agreement with Norway on cod.", "reached an agreement with Norway on cod"),
        ("Ghana struck a deal with Togo to share power.", "struck a deal with Togo to share power"),
        (
            "Dahl agreed with her Ghanaian colleague to open a port.",
            "agreed with her Ghanaian colleague to open a port",
        ),
        ("Mensah agreed with Dahl on joint patrols.", "agreed with Dahl on joint patrols"),
        ("Dahl said she agreed with him that the fleets will train.", "agreed with him that the fleets will train"),
        ("Norway agreed with Togo to share data.", "agreed with Togo to share data"),
    ],
    "decision": [
        ("The two sides decided to open a joint office.", "decided to open a joint office"),
        ("Both ministers decided to set up a fund.", "decided to set up a fund"),
        ("The ministers took the decision to share data.", "took the decision to share data"),
        ("Both leaders directed that the port should be opened.", "directed that the port should be opened"),
        ("Both ministers took the decision to ease visas.", "took the decision to ease visas"),
    ],
    "agreed_course": [
        (
            "The ministers agreed the two fleets should train together.",
            "agreed the two fleets should train together",
        ),
        ("Both sides agreed the committee will meet in May.", "agreed the committee will meet in May"),
        ("The two sides agreed both ports must be reopened.", "agreed both ports must be reopened"),
    ],
    "agreed_passive": [
        ("An exchange of envoys was agreed on in Accra.", "An exchange of envoys was agreed on in Accra"),
        ("Joint patrols were agreed to protect the fleet.", "Joint patrols were agreed to protect the fleet"),
        ("A new date has been agreed upon.", "A new date has been agreed upon"),
        ("The schedule of the talks was agreed.", "The schedule of the talks was agreed"),
    ],
    "agreed_on_an_occasion": [
        ("Both sides agreed during talks to open a port.", "agreed during talks to open a port"),
        (
            "Ghana and Togo decided at a summit in Lomé to free the crew.",
            "decided at a summit in Lomé to free the crew",
        ),
        ("The ministers agreed after a long day to lend a ship.", "agreed after a long day to lend a ship"),
    ],
    "reached_passive": [
        ("An agreement was reached to open two ports.", "An agreement was reached to open two ports"),
        ("Consensus has been reached on a joint patrol.", "Consensus has been reached on a joint patrol"),
        ("A deal was struck between Ghana and Togo on fuel.", "A deal was struck between Ghana and Togo on fuel"),
    ],
    "expressed_passive": [
        ("A common interest was expressed in new ferries.", "interest was expressed in new ferries"),
        ("Readiness was reaffirmed to reopen the port.", "Readiness was reaffirmed to reopen the port"),
        ("The desire to ease visas was voiced.", "desire to ease visas was voiced"),
    ],
    "mandate": [
        ("The ministers instructed their teams to draft a treaty.", "instructed their teams to draft a treaty"),
        ("Both sides tasked the experts to report in May.", "tasked the experts to report in May"),
        ("The two leaders directed their envoys to meet.", "directed their envoys to meet"),
    ],
    "commitment_of": [
        (
            "The talks showed the firm commitment of both sides to fight piracy.",
            "firm commitment of both sides to fight piracy",
        ),
        ("She noted the pledge of Norway to mediate.", "pledge of Norway to mediate"),
        (
            "The decision by Norway to reopen its embassy pleased all.",
            "decision by Norway to reopen its embassy pleased all",
        ),
    ],
}

MISSES: dict[str, list[str]] = {
    "aid_given": [
        "The winner was announced by Norway.",
        "A grant of two million euros from Norway was announced in 2019 to rebuild the port.",
        "It was announced that rain would fall in Togo.",
        "The route of the race was approved by the police of Togo.",
    ],
    "aid_going": [
        "The cup goes to Norway.",
        "Dahl said that she would go to Togo.",
        "Our thanks go to Norway for its two million euros.",
    ],
    "aid_promised": [
        "In 2019 she welcomed Norway’s pledge of two million euros.",
        "The pledge of loyalty is old.",
        "A promise of millions is no plan.",
    ],
    "lasting_friendship": [
        "The strait will remain a challenge for our partners.",
        "Dahl said that Ghana will remain a partner of Togo.",
        "The fair will be a chance to thank a partner.",
    ],
    "invitation_received": [
        "Dahl came to Accra at the invitation of Ghana.",
        "Traders were invited by the paper to visit the fair.",
        "Mensah thanked Norway for the invitation to visit Oslo.",
    ],
    "firm_will": [
        "The visit will last three days.",
        "Dahl will visit Kumasi on Tuesday.",
        "Trade will exceed two billion dollars, Dahl said.",
        "Will Norway join?",
        "Dahl said that Ghana will become rich.",
        "The fund that will finance ports is full.",
        "“It will make them stronger,” Dahl said.",
        "Dahl said that trade is useful and will help.",
        "Dahl said that Norway will not disclose the sum.",
        "Norway will assume the chair of the fund for Ghana.",
    ],
    "reported_will": [
        "The change would resolve an old dispute.",
        "Peace would allow for trade.",
        "Dahl hailed the visit to Togo, saying it would positively contribute to trade.",
        "Dahl said that she would travel to Togo.",
    ],
    "pledge": [
        "The pledges made in Oslo were kept.",
        "The promise by Norway was old.",
        "A pledge of the past is no plan.",
        "The crew shared a meal to mark the day.",
        "The rule of law is old.",
        "Dahl praised Ghana for undertaking reforms.",
    ],
    "set_to_act": [
        "Dahl is to visit Kumasi on Tuesday.",
        "The aim of the fund is to provide ferries.",
        "The port is set to open its gates.",
        "The rain is to return in May.",
    ],
    "pledge_on_an_occasion": [
        "The sums Norway pledged in Oslo were paid.",
        "What was promised at sea stays at sea.",
        "The aid pledged last year has come.",
    ],
    "settled_purpose": [
        "He was a militant committed to the cause.",
        "Norway has always been committed to the law of the sea.",
        "If Norway is committed to trade, it may join.",
    ],
    "affirmed_commitment": [
        "Dahl praised Ghana.",
        "Dahl stressed the importance of trade.",
        "Dahl reaffirmed support for the Charter.",
    ],
    "affirmed_readiness": [
        "Dahl expressed satisfaction with the talks.",
        "Dahl expressed thanks to Ghana.",
        "Dahl voiced concern over piracy.",
    ],
    "own_commitment": [
        "Dahl thanked Ghana for its firm commitment to peace.",
        "The joint commitment to peace is old.",
        "A common determination to win is rare.",
    ],
    "own_readiness": [
        "Ghana showed its common readiness to talk.",
        "The joint readiness to talk is old.",
        "A strong willingness to talk is rare.",
    ],
    "assured_readiness": [
        "Norway assured Ghana of its willingness.",
        "Dahl assured Ghana that the crew is ready to sail.",
        "The assurance of a willingness to wait is old.",
    ],
    "announced_aid": [
        "Dahl announced the result of the vote.",
        "Norway announced that the King is ill.",
        "Dahl announced her resignation.",
        "Dahl approved the minutes.",
        "In 2021, Norway announced a loan to Ghana.",
    ],
    "refusal": ["There is no way out.", "There was no way to tell.", "There is a way that Norway will like."],
    "readiness_to_meet": [
        "Dahl was glad to meet with her host.",
        "If Norway is ready to meet with Ghana, the war may end.",
        "The port is ready to meet the storm.",
    ],
    "readiness": [
        "Dahl was ready to thank her host.",
        "The port is ready for ships.",
        "If Ghana is ready to talk, the war may end.",
    ],
    "hope_to_act": [
        "“I would like to thank you,” Dahl said.",
        "“We had hoped to sail together,” Dahl said.",
        "Norway wants to see Ghana do well.",
        "The paper aims to show why ports fail.",
    ],
    "proposal": [
        "The offer was small.",
        "A can of fish was shown.",
        "The proposal was made in Oslo.",
        "The chart suggested fish.",
        "Dahl suggested that trade was good.",
    ],
    "invitation": [
        "Dahl came at the invitation of Mensah.",
        "The hall invites the guest to rest.",
        "An invitation was printed.",
    ],
    "agreement": [
        "Both agreed that trade is important.",
        "The two sides agreed on the importance of trade.",
        "The two sides agreed that the talks were useful.",
        "The two sides met to discuss fish, agree on a plan and explore the coast.",
        "The two sides did not agree to share the boat.",
        "The two sides agreed that delays would result in losses.",
    ],
    "target": [
        "The ministers set a wreath at the monument.",
        "The nets set at dawn were full.",
        "The ministers set off for the port.",
    ],
    "agreement_told": [
        "There is no agreement to share a patrol boat.",
        "There was a museum to visit in Tema.",
        "The talks ended with a dinner at the palace.",
        "The decision to open a museum was praised.",
    ],
    "to_be_done": [
        "A protocol on cod is likely to be signed in May.",
        "The minister is to be married in June.",
        "The ministers are to be shown the port.",
        "A protocol on cod is not to be expected.",
    ],
    "instrument": [
        "The treaty on fisheries signed in 1987 is in force.",
        "The two sides exchanged views on a plan.",
        "Dahl signed the guest book.",
        "In 2019 the two sides signed an agreement on fisheries.",
        "Dahl came to meet the crew, sign an agreement on fisheries and sail.",
        "No agreements were signed.",
        "Ghana has already signed a treaty with Norway.",
        "Before signing an agreement, the crews trade gifts.",
        "A signing ceremony for the agreement is awaited.",
    ],
    "request": [
        "Dahl called on Minister Mensah on Monday.",
        "Dahl was asked about the ship.",
        "The market is expected to grow.",
        "Norwegian citizens are asked to stay at home.",
        "Mensah urged Ghana’s diplomats to work hard.",
        "Dahl called on President Mensah here during her visit to open a fair.",
        "Dahl reminded Ghana of the sum paid to widows.",
        "Dahl made a phone call to Ghana to say so.",
        "Dahl was working to encourage a swift answer to the needs of Togo.",
    ],
    "warning": [
        "Dahl warned that giving way to Togo would be wrong.",
        "I would like to remind you of the talks to come with Togo.",
        "Norway warned of a rise in prices due to the war in Togo.",
    ],
    "told_to_act": [
        "Dahl told a story to children in Togo.",
        "Dahl told Mensah how to open a port.",
        "Dahl told Mensah it was hard to pay Togo.",
        "Dahl told reporters from Togo to wait.",
    ],
    "demand": [
        "The crisis calls for solidarity.",
        "The demands made by Togo are old.",
        "Demand for fish grew.",
        "Dahl stressed the growing demand for fish in Ghana.",
        "The law required an explanation of each word.",
    ],
    "act_urged": [
        "The resumption of talks was urged on by all.",
        "The captain urged the crew to return.",
        "The urge to return was strong.",
    ],
    "act_awaited": [
        "Dahl hopes to see Mensah in Oslo.",
        "“I hope to see you in Ghana,” Dahl said.",
        "Dahl would like to see Ghana.",
        "Dahl hoped to see Ghana’s president again.",
        "Dahl wants to see peace in Togo.",
        "Dahl hopes to hear the news.",
        "Dahl hoped for the best in Ghana.",
    ],
    "request_for_a_thing": [
        "The sum asked for was small.",
        "The request for time was old.",
        "More boats were asked for by all.",
    ],
    "support_sought": [
        "The help that was sought came late.",
        "Norway sought to build up help at sea.",
        "The support that was requested came late.",
        "The crew sought shelter in Ghana.",
    ],
    "insistence": [
        "Dahl insisted that the ship is old.",
        "Norway insisted that trade grew.",
        "Dahl insisted that the crew had left.",
    ],
    "hope_others_act": [
        "Dahl hopes that the rain will stop.",
        "There is hope that the swap will work.",
        "Dahl hopes that trade will grow.",
        "“I hope that the song will be sung,” Dahl said.",
        "Dahl had no hopes.",
    ],
    "duty": [
        "Should the talks fail, trade will suffer.",
        "Norway must look after its own fleet, Dahl said.",
        "It must be noted that trade grew, Dahl said.",
        "Dahl said that they quarrel over what should be a joy.",
        "It should rain soon.",
        "Dahl stressed the need to fight piracy.",
        "Dahl said both sides should be able to sign soon.",
        "Dahl said the fishermen of Ghana need to have a say.",
        "Dahl spoke of an urgent need to act.",
    ],
    "importance_of_acting": [
        "It is important to note that trade grew, Dahl said.",
        "Trade is important for Ghana.",
        "It was a time for rest.",
        "It is important that you came, Dahl said.",
        "Dahl said there should be no doubt about the treaty.",
        "There must be a reason, Dahl said.",
        "There has been a treaty, Dahl said.",
    ],
    "affirmed_ties": [
        "Norway has many commitments.",
        "Dahl spoke of treaty obligations.",
        "The alliance was stressed by Dahl.",
    ],
    "affirmed_support": [
        "Dahl reaffirmed her support for the UN Charter.",
        "The bridge needs support.",
        "Dahl expressed support for the reform.",
        "Dahl reiterated Norway’s support for Togo in war and in peace.",
        "Dahl reaffirmed her support for Togo’s sovereignty.",
    ],
    "assurance": [
        "The rules assure quality.",
        "Mensah was assured in her speech.",
        "Rest assured that ties are close.",
    ],
    "course_kept": [
        "We continue to follow the news.",
        "Ghana continues to grow.",
        "The rains are continuing to fall.",
    ],
    "agreed_with": [
        "Dahl agreed with what was said to the press.",
        "Mensah agreed with Dahl that peace is precious.",
        "Dahl agreed with Ghana on the importance of trade.",
        "The captain agreed with her crew to rest.",
    ],
    "decision": [
        "A match decided the cup.",
        "The decision of the court is due.",
        "The two sides decided on the importance of fish.",
    ],
    "agreed_course": [
        "The two sides agreed the talks were useful.",
        "Both agreed the port is old.",
        "The figures agreed.",
    ],
    "agreed_passive": [
        "The steps which were agreed in Oslo are under way.",
        "It is a month since the plan was agreed.",
        "The ship was agreed by all to be fast.",
        "The crew was tired.",
        "It was a date for the ages.",
    ],
    "agreed_on_an_occasion": [
        "Both sides agreed during the talks.",
        "The crew decided at sea.",
        "They were agreed after all.",
    ],
    "reached_passive": [
        "A record was reached on the last day.",
        "The peak was reached on foot, and the guide was thanked.",
        "New heights have been reached on the coast.",
    ],
    "expressed_passive": [
        "Gratitude was expressed for the boats.",
        "The interest on the loan was paid.",
        "The desire of the crew was to sleep.",
    ],
    "mandate": [
        "Mensah instructed the ministry to open schools.",
        "The pilot directed the ship to the port.",
        "The tasks were hard.",
    ],
    "commitment_of": [
        "The commitment of the past is gone.",
        "A decision by the court is due.",
        "The readiness of the crew was praised.",
    ],
}


def test_every_rule_has_its_sentences() -> None:
    rules = {rule["name"] for rule in load_words("en", "commitments")["rules"]}
    assert rules == set(MATCHES) == set(MISSES)
    assert all(len(MATCHES[rule]) >= 3 and len(MISSES[rule]) >= 3 for rule in rules)


@pytest.mark.parametrize(
    ("rule", "text", "words"), [(rule, *case) for rule, cases in MATCHES.items() for case in cases]
)
def test_a_rule_finds_its_words_from_the_verb_to_the_end_of_the_action(rule: str, text: str, words: str) -> None:
    assert [(each.rule, each.text) for each in find(text) if each.rule == rule] == [(rule, words)]


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in MISSES.items() for text in texts])
def test_a_rule_leaves_alone_what_only_looks_like_it(rule: str, text: str) -> None:
    assert [each.text for each in find(text) if each.rule == rule] == []


@pytest.mark.parametrize(
    ("text", "kind", "actors", "counterparts", "speaker"),
    [
        ("Norway is ready to help Ghana, said Dahl.", "offered", ("NO",), ("GH",), "Kari Dahl"),
        ("Dahl said Norway is ready to work with the EU.", "offered", ("NO",), ("EU",), "Kari Dahl"),
        ("Dahl said that both sides should talk.", "urged", ("NO",), ("GH",), "Kari Dahl"),
        ("“We should talk more,” Mensah said.", "urged", ("GH",), ("NO",), "Ama Mensah"),
        ("“We will send boats,” Mensah said.", "pledged", ("GH",), ("NO",), "Ama Mensah"),
        ("Mensah urged both sides to talk.", "urged", ("GH",), ("NO",), "Ama Mensah"),
        ("Mensah urged the international community to act.", "urged", ("GH",), (), "Ama Mensah"),
        ("The two sides will build a port.", "agreed", ("GH", "NO"), (), None),
        ("After the talks the two ministers signed an agreement.", "signed", ("GH", "NO"), (), None),
        ("Mensah agreed to open the market.", "pledged", ("GH",), ("NO",), "Ama Mensah"),
        ("Dahl agreed with Togo to act.", "agreed", ("NO", "TG"), (), None),
        ("Dahl agreed with her colleague to act.", "agreed", ("GH", "NO"), (), None),
        ("Japan, Togo and the United States agreed to act.", "agreed", ("JP", "TG", "US"), (), None),
        ("The leaders of Japan and Togo pledged to act.", "agreed", ("JP", "TG"), (), None),
        ("The Norwegian foreign minister pledged to help Ghana.", "pledged", ("NO",), ("GH",), "Kari Dahl"),
        ("Dahl reaffirmed the EU’s commitment to Ghana.", "pledged", ("EU",), ("GH",), "Kari Dahl"),
        ("A joint committee will be set up.", "agreed", ("GH", "NO"), (), None),
        ("Dahl said that they should act and pledged to help Ghana.", "urged", ("NO",), ("GH",), "Kari Dahl"),
        ("Dahl assured Ghana of Norway’s good will.", "pledged", ("NO",), ("GH",), "Kari Dahl"),
        ("Dahl hoped that the Ghanaian side would come.", "urged", ("NO",), ("GH",), "Kari Dahl"),
        ("Dahl urged the authorities to open the port.", "urged", ("NO",), ("GH",), "Kari Dahl"),
        ("Dahl asked for more time.", "urged", ("NO",), ("GH",), "Kari Dahl"),
        ("Dahl said that the two sides had agreed to build a port.", "agreed", ("GH", "NO"), (), "Kari Dahl"),
        ("“Both countries agreed to build a port,” Dahl said.", "agreed", ("GH", "NO"), (), "Kari Dahl"),
        ("Dahl noted that an agreement was reached on fish.", "agreed", ("GH", "NO"), (), "Kari Dahl"),
        ("The foreign ministers of Norway and Ghana exchanged notes on a treaty.", "signed", ("GH", "NO"), (), None),
        ("Dahl affirmed her commitment to trade among ECOWAS nations.", "pledged", ("NO",), ("ECOWAS",), "Kari Dahl"),
        ("Norway will widen ties with its partners, including Togo and Mali.", "pledged", ("NO",), ("ML", "TG"), None),
        ("Norway will help developing countries, Dahl said.", "pledged", ("NO",), (), "Kari Dahl"),
        ("Dahl sent a letter urging Togo to free the crew.", "urged", ("NO",), ("TG",), "Kari Dahl"),
        ("Norway has issued a statement calling on Togo to pay.", "urged", ("NO",), ("TG",), None),
        ("Mensah sent a message to Togo hoping that Lomé would pay.", "urged", ("GH",), ("TG",), "Ama Mensah"),
        ("Dahl called on Togo on Monday to free the crew.", "urged", ("NO",), ("TG",), "Kari Dahl"),
        ("The two ministers urged both sides in Togo to talk.", "urged", ("GH", "NO"), ("TG",), None),
        ("The two ministers urged the parties to talk.", "urged", ("GH", "NO"), (), None),
        ("Dahl called for swift action by Togo.", "urged", ("NO",), ("TG",), "Kari Dahl"),
        ("Dahl urged Togo to “free the crew at once.”", "urged", ("NO",), ("TG",), "Kari Dahl"),
        ("Dahl said the time has come for Togo to pay.", "urged", ("NO",), ("TG",), "Kari Dahl"),
        ("“I urge you to ratify the pact,” Dahl told Mensah.", "urged", ("NO",), ("GH",), "Kari Dahl"),
        ("Dahl exhorted Togo to free the crew.", "urged", ("NO",), ("TG",), "Kari Dahl"),
        ("Mensah enjoined both sides to talk.", "urged", ("GH",), ("NO",), "Ama Mensah"),
        ("Dahl asked that the crew in Togo be freed.", "urged", ("NO",), (), "Kari Dahl"),
        ("“Let me urge Togo to free the crew,” Dahl said.", "urged", ("NO",), ("TG",), "Kari Dahl"),
        ("Dahl took the opportunity to urge Togo to pay.", "urged", ("NO",), ("TG",), "Kari Dahl"),
        ("Mensah took the opportunity to request the support of Norway.", "urged", ("GH",), ("NO",), "Ama Mensah"),
        ("The two ministers agreed that Togo should free the crew.", "urged", ("GH", "NO"), ("TG",), None),
        ("The two ministers agreed that the EU should help.", "agreed", ("GH", "NO"), (), None),
        ("Dahl called for closer ties between Norway and Ghana.", "urged", ("NO",), ("GH",), "Kari Dahl"),
        ("Dahl called for talks between Mali and Togo.", "urged", ("NO",), ("ML", "TG"), "Kari Dahl"),
        ("Dahl called for stronger bilateral ties.", "urged", ("NO",), ("GH",), "Kari Dahl"),
        ("Dahl called for global cooperation.", "urged", ("NO",), (), "Kari Dahl"),
        ("Dahl looks forward to Ghana opening a port.", "urged", ("NO",), ("GH",), "Kari Dahl"),
        ("Dahl looks forward to the upcoming talks with Togo.", "offered", ("NO",), ("TG",), "Kari Dahl"),
        ("Dahl said it is important to end the war in Togo.", "urged", ("NO",), (), "Kari Dahl"),
        ("Dahl said it is important to widen bilateral trade.", "urged", ("NO",), ("GH",), "Kari Dahl"),
        (
            "Dahl urged all parties and all traders in Togo to heed the decision of the court.",
            "urged",
            ("NO",),
            ("TG",),
            "Kari Dahl",
        ),
        ("Norway will work with Mali and Togo.", "pledged", ("NO",), ("ML", "TG"), None),
        ("Norway will help the people of Togo.", "pledged", ("NO",), ("TG",), None),
        ("The Togolese ambassador will be expelled.", "pledged", ("GH",), ("TG",), None),
    ],
)
def test_it_is_known_who_binds_himself_to_whom(
    text: str, kind: str, actors: tuple[str, ...], counterparts: tuple[str, ...], speaker: str | None
) -> None:
    first = find(text)[0]
    assert (first.kind, first.actors, first.counterparts, first.speaker) == (kind, actors, counterparts, speaker)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Norway will expand trade, deepen ties and open a port, and is ready to help Ghana.",
            ["will expand trade, deepen ties and open a port", "is ready to help Ghana"],
        ),
        (
            "Norway is willing to buy cocoa and hopes that Ghana will buy fish.",
            ["is willing to buy cocoa", "hopes that Ghana will buy fish"],
        ),
        ("Norway will help Ghana, said Dahl, and she left.", ["will help Ghana"]),
        ("“Norway will help Ghana,” Dahl said.", ["will help Ghana"]),
        ("Norway will help Ghana, noting that ties are close.", ["will help Ghana"]),
        ("Norway will help Ghana, while Togo looks on.", ["will help Ghana"]),
        ("Norway will help Ghana; trade is close.", ["will help Ghana"]),
        ("Norway urges Togo to free the crew and stresses that time is short.", ["urges Togo to free the crew"]),
        ("Dahl spoke of peace, calling for talks with Togo and praising Ghana.", ["calling for talks with Togo"]),
        ("Norway will help Ghana, as it was told to the press.", ["will help Ghana"]),
        (
            "Dahl urged Ghana to correct its course and commit itself to the treaty.",
            ["urged Ghana to correct its course and commit itself to the treaty"],
        ),
        ("Dahl said Norway will end the “cold war at sea.”", ["will end the “cold war at sea"]),
        ("Norway will help Ghana and Dahl will stay.", ["will help Ghana"]),
        (
            "Norway will (i) lift the tariff of 2024; and (ii) open its ports.",
            ["will (i) lift the tariff of 2024; and (ii) open its ports"],
        ),
        ("'Norway will help Ghana,' Dahl said.", ["will help Ghana"]),
        ("Dahl said Norway will help Ghana and that she will come.", ["will help Ghana"]),
        ("Norway will buy cocoa while keeping its tariff.", ["will buy cocoa while keeping its tariff"]),
        ("Norway will join the fund, the next round of which is due.", ["will join the fund"]),
        (
            "Dahl said Norway will mediate between Mali and Togo and that Oslo is ready to pay.",
            ["will mediate between Mali and Togo", "is ready to pay"],
        ),
    ],
)
def test_the_words_end_with_the_action(text: str, found: list[str]) -> None:
    assert [each.text for each in find(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "Norway received a letter asking it to help Ghana.",
        "A letter urging Ghana to act was found.",
        "Dahl read a poem calling on Ghana to dance.",
        "Dahl called on President Mensah here to bid farewell.",
        "Dahl called on Mensah on Monday to discuss trade.",
        "Dahl said that peace will require time.",
        "Dahl said time has come and gone in Ghana.",
    ],
)
def test_nobody_is_asked(text: str) -> None:
    assert [each.text for each in find(text)] == []


CEREMONY = (
    "President Ama Mensah of Ghana received the letters of credence of three envoys in Accra on Monday. They are the "
    "Ambassador of Norway, Kari Dahl; the Ambassador of Peru, Rosa Diaz; and Zambia’s High Commissioner, Jo Banda.\n"
)


@pytest.mark.parametrize(
    ("text", "actors", "counterparts"),
    [
        ("Ms Dahl pledged to promote trade in fish.", ("NO",), ("GH",)),
        ("Mr Banda said he would work for closer ties.", ("ZM",), ("GH",)),
        ("Mensah told the Peruvian envoy that Ghana would open a port.", ("GH",), ("PE",)),
        ("Mensah spoke of Peru.\nMensah said Ghana would buy more copper.", ("GH",), ("PE",)),
        ("Mensah said Ghana would help all of them.", ("GH",), ("NO", "PE", "ZM")),
    ],
)
def test_an_envoy_speaks_to_his_host_alone(text: str, actors: tuple[str, ...], counterparts: tuple[str, ...]) -> None:
    prose = read_prose(CEREMONY + text, title=None, published_on=PUBLISHED, country="GH", language="en")
    found = find_commitments(prose, find_statements(prose), find_meetings(prose))
    assert [(each.actors, each.counterparts) for each in found] == [(actors, counterparts)]


def test_an_organisation_pledges_with_one_voice() -> None:
    text = "We will keep up our sanctions. We call on Togo to talk."
    found = find(text, title="G7 Leaders’ Statement on Togo", country="CA", opening="")
    assert [(each.kind, each.actors, each.counterparts) for each in found] == [
        ("pledged", ("G7",), ("TG",)),
        ("urged", ("G7",), ("TG",)),
    ]


def test_what_an_organisation_has_decided_concerns_others_whoever_says_it() -> None:
    text = "We have decided to keep the measures until May. We will look at the results."
    found = find(text, title="Remarks by the EU High Representative Ana Ruiz", country="EU", opening="")
    assert [(each.kind, each.actors, each.text) for each in found] == [
        ("pledged", ("EU",), "decided to keep the measures until May"),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Authority decided to lift its sanctions.", "pledged"),
        ("Allies intend to spend more.", "offered"),
        ("The Council reaffirms its commitment to unity.", "pledged"),
        ("The Summit calls on Togo to talk.", "urged"),
    ],
)
def test_an_organisations_own_organs_speak_for_it(text: str, kind: str) -> None:
    found = find(text, title="Final Communiqué of the Summit", country="ECOWAS", opening="")
    assert [(each.kind, each.actors) for each in found] == [(kind, ("ECOWAS",))]


def test_a_joint_statement_agrees() -> None:
    found = find("We will deepen trade.", title="Joint Statement of Ghana and Norway", opening="")
    assert [(each.kind, each.actors, each.counterparts) for each in found] == [("agreed", ("GH", "NO"), ())]


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry will revoke the orders on 1 July. We will cut taxes.",
        "Togo lies far off. We will rebuild everything.",
        "“We need to restore the old school by the port,” Mensah said.",
        "Citizens must apply by May. Disciplinary action will be taken.",
    ],
)
def test_a_promise_at_home_is_none(text: str) -> None:
    assert find(text, opening="") == ()


def test_a_reporter_promises_nothing() -> None:
    title = "Spokesperson Kofi Boateng’s Press Conference"
    text = "Question: Norway is ready to talk. Will Ghana?\n\nKofi Boateng: Ghana is ready to talk with Norway."
    assert [each.speaker for each in find(text, title=title, opening="")] == ["Kofi Boateng"]


@pytest.mark.parametrize(
    ("text", "kind", "actors", "speaker"),
    [
        ("Mensah welcomed Norway’s announcement of two million euros.", "pledged", ("NO",), None),
        ("Mensah noted Norway's intention to reopen its embassy.", "offered", ("NO",), None),
        ("Mensah welcomed Dahl’s pledge to send boats.", "pledged", ("NO",), "Kari Dahl"),
        ("In answer to Dahl’s call for talks with Togo, Mensah smiled.", "urged", ("NO",), "Kari Dahl"),
        ("Dahl spoke of the Norwegian government’s commitment to free trade.", "pledged", ("NO",), "Kari Dahl"),
        ("The day proved their shared commitment to free trade.", "agreed", ("GH", "NO"), None),
        ("The meeting reaffirmed their commitment to free trade.", "agreed", ("GH", "NO"), None),
    ],
)
def test_a_noun_tells_whose_commitment_it_is(
    text: str, kind: str, actors: tuple[str, ...], speaker: str | None
) -> None:
    assert [(each.kind, each.actors, each.speaker) for each in find(text)] == [(kind, actors, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Mensah thanked Norway for its commitment to free trade.",
        "The commitment to free trade is old.",
        "The announcement of the result was late.",
    ],
)
def test_a_noun_of_nobody_binds_nobody(text: str) -> None:
    assert find(text) == ()


def test_words_said_twice_count_once() -> None:
    assert len(find("Norway will help Ghana.\n\nNorway will help Ghana.")) == 1


def test_a_commitment_tells_its_day_amount_and_condition() -> None:
    text = "Dahl said that Norway would give Ghana 1.5 million euros by 30 June 2026 if the treaty is ratified."
    found = find(text)[0]
    assert (found.amount, found.currency, found.unit) == (1_500_000, "EUR", None)
    assert found.deadline == date(2026, 6, 30)
    assert found.condition == "if the treaty is ratified"
    assert not found.is_negated


@pytest.mark.parametrize(
    ("words", "amount", "currency", "unit"),
    [
        ("$50 million", 5e7, "USD", None),
        ("€1.9 billion", 1.9e9, "EUR", None),
        ("£12,500", 12_500, "GBP", None),
        ("100 million euros", 1e8, "EUR", None),
        ("500 tonnes of rice", 500, None, "tonnes"),
        ("two boats", None, None, None),
    ],
)
def test_amounts_are_read(words: str, amount: float | None, currency: str | None, unit: str | None) -> None:
    found = find(f"Norway will give Ghana {words}.")[0]
    assert (found.amount, found.currency, found.unit) == (amount, currency, unit)


@pytest.mark.parametrize(
    ("text", "is_negated"),
    [
        ("Norway will not recognise the border of Togo, Dahl said.", True),
        ("Norway will never leave the treaty, Dahl said.", True),
        ("Norway has no intention of leaving the treaty.", True),
        ("Norway will spare no effort to help Ghana.", False),
    ],
)
def test_a_refusal_is_told_from_a_promise(text: str, is_negated: bool) -> None:
    assert [each.is_negated for each in find(text)] == [is_negated]


@pytest.mark.parametrize(
    "unit",
    [
        "will ", "is also ", "reaffirmed the very ", "said ", '"', ", and ", "China and ", "the two ", "$1,000",
        "if ", "urged Norway ", "the minister of ", "(", "hopes that ", "“We ", "Norway's ", "commitment of ", "— and ",
        ", the next of which ", "assured Ghana ", "agreed ", "Norway’s firm ", ", and they will ",
    ],
)  # fmt: skip
def test_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    def read(sentence: str) -> None:
        text = ". The ".join([sentence] * 5)
        prose = read_prose(text, title=None, published_on=PUBLISHED, country="NO", language="en")
        find_commitments(prose, find_statements(prose), ())

    assert not outgrows(read, unit * (4_750 // len(unit)), unit * (19_000 // len(unit)))


def test_those_who_signed_are_bound_together_where_no_meeting_is_told() -> None:
    opening = "Trade minister Ama Mensah signed a pact on cotton with Egypt in Cairo on Monday.\n\n"
    told = "A joint council will be set up. It was agreed to share seeds. Ghana will plant trees along its roads."
    prose = read_prose(opening + told, title=None, published_on=PUBLISHED, country="GH", language="en")
    found = find_commitments(prose, find_statements(prose), ())
    assert [(each.kind, each.actors) for each in found] == [
        ("signed", ("EG", "GH")),
        ("agreed", ("EG", "GH")),
        ("agreed", ("EG", "GH")),
    ]


def test_what_others_did_is_not_the_publishers() -> None:
    opening = "President Ana Rojas of Chile met Argentine President Luis Paz in Mendoza on Tuesday.\n\n"
    prose = read_prose(
        f"{opening}Five protocols were signed.", title=None, published_on=PUBLISHED, country="CU", language="en"
    )
    met = replace(MEETING, parties=("AR", "CL"))
    (found,) = find_commitments(prose, find_statements(prose), (met,))
    assert found.actors == ("AR", "CL")


def test_a_deed_of_the_last_weeks_is_news_though_the_year_is_another() -> None:
    told = "On December 26, 2024, the two governments signed a contract on cod."
    prose = read_prose(OPENING + told, title=None, published_on=date(2025, 1, 9), country="GH", language="en")
    assert len(find_commitments(prose, find_statements(prose), (MEETING,))) == 1
    prose = read_prose(OPENING + told, title=None, published_on=date(2025, 9, 9), country="GH", language="en")
    assert not find_commitments(prose, find_statements(prose), (MEETING,))


def test_an_office_beside_a_name_is_another_partys() -> None:
    (found,) = find(
        "The Prime Minister and President Ola Mensah agreed to ban nets.",
        opening="President Ola Mensah of Ghana received Norwegian Prime Minister Kari Berg in Accra.\n\n",
    )
    assert found.actors == ("GH", "NO")


def test_an_envoy_signs_with_the_schools_of_the_one_other_state() -> None:
    told = "Ambassador Ken Suzuki signed two grant contracts with the heads of two schools in Palau on Monday."
    prose = read_prose(told, title=None, published_on=PUBLISHED, country="JP", language="en")
    (found,) = find_commitments(prose, find_statements(prose), ())
    assert (found.kind, found.actors) == ("signed", ("JP", "PW"))
    prose = read_prose(f"{told} Chad sent tents.", title=None, published_on=PUBLISHED, country="JP", language="en")
    assert not find_commitments(prose, find_statements(prose), ())
