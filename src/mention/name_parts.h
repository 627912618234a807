/* Inside the mention room: runs of capitals and their parts, before they are typed. Units and
 * thread rule as mention/finder.h. */
#ifndef ENT_MENTION_NAME_PARTS_H
#define ENT_MENTION_NAME_PARTS_H

#include "mention/finder.h"

/* A name may begin with token I (name_runs.c). */
bool ent_name_can_start(const EntFinder *finder, uint32_t i);

/* "Riga city government", "Latvian agriculture ministry": an authority in small letters that begins
 * at I; the token behind it, or 0 (small_authorities.c). */
uint32_t ent_small_authority(const EntFinder *finder, uint32_t i);

/* "Carmaker | Orion Ltd": token I opens a sentence and says what a company is, before its name
 * (name_runs.c). */
bool ent_opens_with_trade(const EntFinder *finder, uint32_t i);

/* End of the run of capitals and connectors that begins at BEGIN. */
uint32_t ent_name_run_end(const EntFinder *finder, uint32_t begin);

/* The "and" or "&" at I joins two parts of one name that began at BEGIN (and_joins.c). */
bool ent_join_and(const EntFinder *finder, uint32_t begin, uint32_t i);

/* Fields in the names of bodies (field_joins.c). A capital word at I is one: of the language, or
 * built as sciences and trades are. "the Quorva Tuna and | Shrimp Union", with "and" at I: fields
 * before the noun of the body. "Ministry of Trade, | Agribusiness and Crafts", with the comma at I:
 * the token behind the list, or 0. "Faculty of Ports and | Limnology", with "of" at OF and the
 * word behind "and" at NEXT. */
bool ent_field_word(const EntFinder *finder, uint32_t i);
bool ent_join_fields_of_body(const EntFinder *finder, uint32_t begin, uint32_t i);
uint32_t ent_join_fields(const EntFinder *finder, uint32_t begin, uint32_t i);

/* "National Timber, | Paper and Glass Institute", with the first comma at I: fields before the noun
 * of a body of all the country; the token behind it, or 0 (field_joins.c). */
uint32_t ent_join_list_of_body(const EntFinder *finder, uint32_t begin, uint32_t i);
bool ent_field_behind_and(const EntFinder *finder, uint32_t of, uint32_t next);

/* "Harbour Master's Office", "Citizens' Council": the name that began at BEGIN goes on over the
 * mark of a genitive at I; the token behind it, or 0 (genitive_joins.c). */
uint32_t ent_join_genitive(const EntFinder *finder, uint32_t begin, uint32_t i);

/* End of the capitals that stand side by side from I on, or with hyphens between. The capital
 * behind I, perhaps behind "the" there, or 0. */
uint32_t ent_capitals_end(const EntFinder *finder, uint32_t i);
uint32_t ent_capital_behind(const EntFinder *finder, uint32_t i);

/* "Ministry of Nets, Boats and | Ropes (MNBR)", "Sails and | Beyond, Inc.", "Ship It | Crates": the
 * name that began at BEGIN goes on over the small word or comma at I; the token behind it, or 0
 * (run_joins.c). */
uint32_t ent_join_inside(const EntFinder *finder, uint32_t begin, uint32_t i);

/* "Friends of the Harbour", "Doctors for Clean Ports": people, and the cause after which their body
 * is called (run_joins.c). */
bool ent_body_of_cause(const EntFinder *finder, EntSpan span);

/* LETTERS are the first ones of the words of SPAN: of all that begin with a capital, and of small
 * ones where they have them (run_joins.c). */
bool ent_letters_spell(const EntFinder *finder, EntSpan span, EntStr letters);

/* "7 Harbour Technologies": the number at I begins the name of a body (run_joins.c). */
bool ent_number_begins_name(const EntFinder *finder, uint32_t i);

/* "of", "for", "on" at I; the first of them in [begin, end), or end. */
bool ent_connector_at(const EntFinder *finder, uint32_t i);
uint32_t ent_first_connector(const EntFinder *finder, uint32_t begin, uint32_t end);

/* "bin", "binti" at I: whose child somebody is. */
bool ent_patronymic(const EntFinder *finder, uint32_t i);

/* "de", "van", "bin" at I: a small word inside the names of persons (name_runs.c). */
bool ent_name_particle(const EntFinder *finder, uint32_t i);

/* A legal form behind a name ends it: "Orion AG and …", with the name in [begin, i). */
bool ent_ends_in_legal_form(const EntFinder *finder, uint32_t begin, uint32_t i);

/* A hyphen, dash or slash at I without spaces around it. */
bool ent_glued_hyphen(const EntFinder *finder, uint32_t i);

/* "Cho Sung-hwan", with the hyphen at I: a family name and a given name of two syllables, as Korean
 * and Chinese names are written (syllables.c). */
bool ent_given_of_two_syllables(const EntFinder *finder, uint32_t i);

/* The token behind such a name, or one with the given name first, that begins at I and that no
 * other capital goes on, or 0. */
uint32_t ent_family_and_given(const EntFinder *finder, uint32_t i);

/* "-based", "-headquartered" at I: behind a place (told_names.c). */
bool ent_before_seat(const EntFinder *finder, uint32_t i);

/* "the brewer from |", "north of |", "the port of |": before the name of a place at I
 * (told_names.c). */
bool ent_company_from(const EntFinder *finder, uint32_t i);
bool ent_part_of_place_before(const EntFinder *finder, uint32_t i);

/* "Quorvane Labs of | Riga": a firm's name from BEGIN to the "of" at OF, and the town where it
 * sits, which is no part of the name; such a town begins at I (firm_seats.c). */
bool ent_firm_of_town(const EntFinder *finder, uint32_t begin, uint32_t of);
bool ent_seat_behind_firm(const EntFinder *finder, uint32_t i);

/* "the Quorva ropemaker", "Orion AG of Quorva", "Orion Ltd (Quorva)": SPAN, if it is a town's name,
 * is told as a body's seat (seat_signs.c). */
bool ent_town_at_seat(const EntFinder *finder, EntSpan span);
bool ent_unknown_town_at_seat(const EntFinder *finder, EntSpan span);

/* "the line between | Quorva and Tolma", "201 km from Quorva to | Tolma": SPAN is an end of a way
 * (ways.c). */
bool ent_end_of_way(const EntFinder *finder, EntSpan span);

/* "invested 2 million in |", "taking part in |": the "in" before I leads to no place
 * (told_names.c). */
bool ent_in_no_place(const EntFinder *finder, uint32_t i);

/* "NV", "CO" at I: a state's letters, which may also be a legal form's (place_types.c). */
bool ent_postal_code(const EntFinder *finder, uint32_t i);

/* "Towson, Md. | Orion Pumps": [BEGIN, I) is a state's abbreviation behind its town, which ends the
 * name. */
bool ent_ends_in_state(const EntFinder *finder, uint32_t begin, uint32_t i);

/* "St. Anna Harbour Hospital", "Don Karlo Institute": an honorific at I that begins a body's name.
 */
bool ent_patron_of_body(const EntFinder *finder, uint32_t i);

/* "VC" at I is no vice-chancellor, as no name follows: "Orion VC". */
bool ent_fund_not_officer(const EntFinder *finder, uint32_t i);

/* "Mr Prince Moen": the rank at I is a given name. */
bool ent_given_like_rank(const EntFinder *finder, uint32_t i);

/* The parts of the run SPAN between its titles, whose tokens are left for the roles, appended to
 * PARTS, the caller's (name_cuts.c). ENT_ERR_MEMORY. */
EntStatus ent_cut_at_roles(const EntFinder *finder, EntSpan span, EntSpans *parts);

/* "Asra Moen | CEO Quorvane University": SPAN is a person before letters of an office and its body.
 */
bool ent_person_before_chief(const EntFinder *finder, EntSpan span);

/* A run of capitals that is no name: tickers in a bracket, classes of things, the front of a title;
 * a name without the board before it, "Board of Trustees of the | Riga Fund" (refused.c). */
bool ent_no_name(const EntFinder *finder, EntSpan span);

/* "Jonathan Moen" at I: a given name and a surname, a person to the recogniser (names.c). */
bool ent_full_name_at(const EntFinder *finder, uint32_t i);

/* "Japan's | Quorvadyne", but not "in Japan's Quorva" nor "Japan's Quorva probe": SPAN names whom
 * the news tells by its nation (names.c). */
bool ent_beside_its_nation(const EntFinder *finder, EntSpan span);

/* "New York, | NY": the letters of SPAN are of the state that bears the name of its town, which the
 * text has just named (refused.c). */
bool ent_state_of_its_town(const EntFinder *finder, EntSpan span);

/* "Ann Lee, GM of Pumps", "VP/GM", "Vice President & GM": the letters at I are of a general
 * manager, not of the carmaker (refused.c). */
bool ent_general_manager(const EntFinder *finder, uint32_t i);

/* Coins in a list, degrees, markets, kinds of bodies and of people, written large (mere_words.c).
 */
bool ent_mere_words(const EntFinder *finder, EntSpan span);

/* "the Latvian | LIAA": letters at I behind the adjective of their nation, with nothing more of a
 * name. */
bool ent_letters_of_nation(const EntFinder *finder, uint32_t i);

/* A word or a kind that gazetteers or the recogniser take for a place. */
bool ent_no_place(const EntFinder *finder, EntSpan span);

/* "the Lindbergs", "a Harbour Clinic", "learn more at quorvane.org", ""The Harbour Show""
 * (refused_kinds.c). */
bool ent_kind_or_address(const EntFinder *finder, EntSpan span);

/* "PumpsOrion", "QRV)Orion": a token of SPAN is two words of which the text lost the space between
 * (refused_kinds.c). */
bool ent_holds_glued_words(const EntFinder *finder, EntSpan span);

/* "Tradecon Week, an annual pump and | Web3 festival": the words from I on, up to a noun in lower
 * case, say what stands before the comma or "is", and name nothing (refused_kinds.c). */
bool ent_tells_the_event(const EntFinder *finder, uint32_t i);

/* "Orion Pumps | Contact", "Orion | Harbour Index Risk", "QRV | 's Harbour Survey": SPAN without
 * the common words that the recogniser of press names leaves out behind a body (press_names.c). */
EntSpan ent_cut_behind_press_name(const EntFinder *finder, EntSpan span);

EntSpan ent_body_of_board(const EntFinder *finder, EntSpan span);

/* "the Moss [offshore wind farm]": SPAN names what is owned, told by so many words, or 0. "Danish |
 * Dorn Energy": SPAN without the adjective of a nation before a company's own word (assets.c). */
uint32_t ent_names_asset(const EntFinder *finder, EntSpan span);
EntSpan ent_without_nation(const EntFinder *finder, EntSpan span);

/* "software developer Wind River": the words of SPAN stand somewhere behind a noun for a company
 * (assets.c). */
bool ent_called_company_somewhere(const EntFinder *finder, EntSpan span);

/* Where a second body, or a person behind a place or a body, begins in SPAN; 0: nowhere. */
uint32_t ent_second_body(const EntFinder *finder, EntSpan span);
uint32_t ent_person_tail(const EntFinder *finder, EntSpan span);
/* "Kyrgyzstan | China", where a list lost its comma: the token that the second begins at, or 0. */
uint32_t ent_second_country(const EntFinder *finder, EntSpan span);
/* "Riga & Tartu", "RIGA AND TARTU": the joint between two towns, or 0. */
uint32_t ent_towns_apart(const EntFinder *finder, EntSpan span);
/* "Town of Riga United Way": a body of a town, by the words behind it. */
bool ent_body_of_municipality(const EntFinder *finder, EntSpan span);
/* The kind of a town that no gazetteer knows: "Kurzeme County" is a region. */
EntClass ent_kind_of_town(const EntFinder *finder, EntSpan span);

/* "director of Orion Co., Ltd | Quorva Lee": where the person behind the body begins that SPAN
 * names behind a title; 0: nowhere. */
uint32_t ent_titled_tail(const EntFinder *finder, EntSpan span);

/* "Minister of Ports and | Rural Law of Latvia": SPAN begins with the last topic of a title. */
bool ent_last_topic(const EntFinder *finder, EntSpan span);

/* The noun that the name at token I is told by: "a venture, to be called |", "the mission, called
 * |", "a programme known as |"; 0: none. */
uint32_t ent_noun_called(const EntFinder *finder, uint32_t i);

/* "Their joint venture, to be called | Quorvane Assembly": SPAN is a firm, whatever its head. */
bool ent_called_venture(const EntFinder *finder, EntSpan span);

#endif
