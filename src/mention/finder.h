/* Inside the mention room: the state of one document's search, and its passes.
 *
 * Units: token indices, half-open; "the token behind, or 0" is an index too. Passes add to what the
 * finder has found (ENT_ERR_MEMORY); what takes a const finder only looks. Thread rule: one thread
 * per document. */
#ifndef ENT_MENTION_FINDER_H
#define ENT_MENTION_FINDER_H

#include "base/map.h"
#include "mention/mention.h"

/* What a token is taken for already; names keep clear of values, roles of names. */
typedef struct EntFinder {
    const EntLexicon *lexicon;
    EntDoc *doc;
    const EntToken *tokens;
    const EntWord *words;
    uint32_t count; /* tokens */
    EntMentions *out;
    EntDate published;
    int16_t year;        /* the year that dates without one fall in; 0: unknown */
    uint8_t *taken;      /* one per token: 1 if a mention covers it */
    EntMap banned;       /* acronyms and words that the article defines as common terms */
    EntSpans towns;      /* first tokens behind "mayor of", "the City of" (place_types.c) */
    EntSpans unnamed;    /* runs of capitals that no rule takes for a name, maybe one */
    EntSpans row_titles; /* in lines with a person, titles and employers (title_rows.c) */
    EntSpans addresses;  /* tokens that are addresses of pages and of people (signs.c) */
    EntMap first;        /* token texts: the first token of each */
    uint32_t *again;     /* one per token: the next one of the same text; count: none */
} EntFinder;

/* Add a mention; its tokens become taken. ENT_ERR_LIMIT: there are twice ENT_MAX_MENTIONS;
 * ENT_ERR_MEMORY. */
EntStatus ent_finder_add(EntFinder *finder, EntMention mention);

/* The same of a name at TOKENS, of no known individual. */
EntStatus ent_finder_add_name(EntFinder *finder, EntSpan tokens, EntClass kind,
                              EntStrength strength);

/* The mentions that lie in SPAN or across its edge are none, and their tokens are free. */
void ent_finder_clear(EntFinder *finder, EntSpan span);

/* The mention that begins at token I, or ends right before token END; NULL if none. */
const EntMention *ent_mention_from(const EntFinder *finder, uint32_t i);
const EntMention *ent_mention_to(const EntFinder *finder, uint32_t end);

/* The token of SPAN whose syntactic head lies outside: the last such one. */
uint32_t ent_finder_head(const EntFinder *finder, EntSpan span);

/* Text of token I, empty behind the last. */
static inline EntStr ent_finder_text(const EntFinder *f, uint32_t i)
{
    return i < f->count ? f->tokens[i].text : ENT_STR_EMPTY;
}

static inline bool ent_finder_is(const EntFinder *f, uint32_t i, const char *text)
{
    return i < f->count && ent_str_eq_nocase(f->tokens[i].text, ent_str(text));
}

static inline bool ent_finder_has(const EntFinder *f, uint32_t i, EntSenseType type)
{
    return i < f->count && ent_word_has(&f->words[i], type);
}

/* The first token whose text is TEXT, and the next one behind token I of I's text; count: none. A
 * name is looked for in the article along these, not token by token. */
static inline uint32_t ent_finder_first(const EntFinder *f, EntStr text)
{
    uint32_t i = ent_map_get(&f->first, text);
    return i == ENT_MAP_NONE ? f->count : i;
}

static inline uint32_t ent_finder_again(const EntFinder *f, uint32_t i)
{
    return f->again[i];
}

/* The words of SPAN stand at token I, which may be SPAN's own beginning. */
static inline bool ent_finder_repeats(const EntFinder *f, uint32_t i, EntSpan span)
{
    uint32_t k = 0, length = span.end - span.begin;
    if (i + length > f->count) return false;
    while (k < length && ent_str_eq(f->tokens[i + k].text, f->tokens[span.begin + k].text)) k++;
    return k == length;
}

/* Token I begins with a capital and is free. */
static inline bool ent_finder_capital(const EntFinder *f, uint32_t i)
{
    return i < f->count && f->words[i].capital && f->words[i].letters && !f->taken[i];
}

/* A word written small at token I that goes on with its line. */
static inline bool ent_finder_small(const EntFinder *f, uint32_t i)
{
    return i < f->count && f->words[i].letters && !f->words[i].capital && !f->words[i].opens;
}

/* A month or a day of the week at token I. */
static inline bool ent_finder_calendar(const EntFinder *f, uint32_t i)
{
    return ent_finder_has(f, i, ENT_SENSE_Month) || ent_finder_has(f, i, ENT_SENSE_Weekday);
}

/* Words of SPAN, without hyphens and other marks. */
static inline uint32_t ent_finder_words(const EntFinder *f, EntSpan span)
{
    uint32_t n = 0;
    for (uint32_t i = span.begin; i < span.end; i++) n += f->words[i].letters;
    return n;
}

/* First "of" or "for" of [begin, end), or end: a name's head stands before it. */
static inline uint32_t ent_finder_of(const EntFinder *f, uint32_t begin, uint32_t end)
{
    while (begin < end && !ent_finder_is(f, begin, "of") && !ent_finder_is(f, begin, "for"))
        begin++;
    return begin;
}

/* All words of SPAN but articles and the like are ones that running text writes in lower case
 * (heads.c). */
bool ent_only_common(const EntFinder *finder, EntSpan span);

/* Dates, amounts of money, numbers of people (values.c, dates.c). */
EntStatus ent_find_dates(EntFinder *finder);
EntStatus ent_find_amounts(EntFinder *finder);
EntStatus ent_find_counts(EntFinder *finder);

/* The organisation that the lexicon knows by the name SPAN, or "the Quad" with its article; NULL:
 * none (mention.c). */
const EntSense *ent_known_body(const EntFinder *finder, EntSpan span);

/* Names that the heading "About …" and the text below it tell (about_names.c). */
EntStatus ent_find_about_names(EntFinder *finder);

/* Letters beside names (letters.c). The token of "HAR" at the end of "Harbour Authority of Riga
 * HAR", whose initials they are, or 0. Whether SPAN is what a person bears, whose title has its
 * body before it, "Union Bank President Ann Lee, CQWA". The token behind the sender's name at I
 * that closes a dateline, "May 3, 2025 / Union Bank /", or 0. */
uint32_t ent_letters_of_body(const EntFinder *finder, EntSpan span);
bool ent_letters_of_officer(const EntFinder *finder, EntSpan span);
uint32_t ent_dateline_sender(const EntFinder *finder, uint32_t i);

/* Note where "mayor of" and "the City of" name towns, before names are looked for. */
EntStatus ent_note_towns(EntFinder *finder);

/* Names: runs of capitals with their connectors, cut, typed, cleaned (names.c, types.c). */
EntStatus ent_find_names(EntFinder *finder);

/* Names of events that go on (event_names.c). "Women in Robotics Summit", with "in" at I of the
 * name that began at BEGIN; "Cultural and Art Exhibitions", that opens at I; "Water, Energy and
 * Ports Expo", with the first comma at I: the token behind, or 0; "Conference and Trade Show", with
 * "and" at I; "Legacy of Leaders Ceremony", with "of" at I; "Summit on Drivers of Health", with
 * "of" at I of the name that began at BEGIN; "the Harbour and Coastal Trade Summit" and "Joint
 * Opening of the QRW and the QVO" (its "of" at OF), with "and" at I. */
bool ent_group_in_event(const EntFinder *finder, uint32_t begin, uint32_t i);
bool ent_opens_joint_event(const EntFinder *finder, uint32_t i);
uint32_t ent_join_event_list(const EntFinder *finder, uint32_t i);
bool ent_join_event_heads(const EntFinder *finder, uint32_t begin, uint32_t i);
bool ent_join_event_of(const EntFinder *finder, uint32_t i);
bool ent_event_of_two_fields(const EntFinder *finder, uint32_t begin, uint32_t i);
bool ent_event_of_acronyms(const EntFinder *finder, uint32_t begin, uint32_t of, uint32_t i);
bool ent_join_event_topic(const EntFinder *finder, uint32_t begin, uint32_t i);

/* An event's name without the deed before it, "Sponsorship of | Harbour Summit"; "Most Ambitious
 * Event": praise and a head noun, no name (event_titles.c). */
EntSpan ent_event_without_deed(const EntFinder *finder, EntSpan span);
bool ent_praised_event(const EntFinder *finder, EntSpan span);

/* "The Amber Show", "Amber Hair Salon": the noun of an event ends a name that is none of an event.
 * "a single visit", "more information visit": none that anybody is paid, with "visit" at HEAD of
 * the phrase from BEGIN (mere_events.c). */
bool ent_mere_event(const EntFinder *finder, EntSpan span);
bool ent_appointment(const EntFinder *finder, uint32_t begin, uint32_t head);

/* "the Made in | Latvia Expo": the name SPAN of an event with the front that a small word parts
 * from it (event_fronts.c). */
EntSpan ent_event_with_front(EntFinder *finder, EntSpan span);

/* "Quorvane Days, an annual pump festival": the kind of event that what stands behind the name says
 * that it is, or ENT_CLASS_NONE (event_titles.c). */
EntClass ent_described_as_event(const EntFinder *finder, EntSpan span);

/* "Fête de la Mer": the kind of the event whose noun, in another language, opens the name with its
 * "of"; "Foro Mar", "the 7th Quorva-Lima Industry Days": the kind that words of the name show which
 * are no nouns of events elsewhere. ENT_CLASS_NONE: none (event_titles.c). */
EntClass ent_event_abroad(const EntFinder *finder, EntSpan span);
EntClass ent_event_by_its_words(const EntFinder *finder, EntSpan span);

/* "award", "medal" at token I: the name that it ends is a prize's (titles.c). */
bool ent_ends_a_prize(const EntFinder *finder, uint32_t i);

/* A title stands right before SPAN: "President | Lee". */
bool ent_title_before(const EntFinder *finder, EntSpan span);

/* event_signs.c: no event of KIND is told of before token BEGIN; NONE: no event at all. */
bool ent_first_event_of_kind(const EntFinder *finder, uint32_t begin, EntClass kind);

/* event_signs.c: "a | seminar": what begins at BEGIN is new to the text. */
bool ent_new_to_text(const EntFinder *finder, uint32_t begin);

/* event_clauses.c: "after the plenary | talks at Riga Castle", "Thursday's | talks with Ann Lee in
 * Oslo": the noun at HEAD, whose words begin at BEGIN, is of talks that were held. */
bool ent_talks_held(const EntFinder *finder, uint32_t begin, uint32_t head);

/* event_clauses.c: what ent_event_takes_place says, by a journey's length or number, those who
 * come, an agenda, who calls it, or what is done there. */
bool ent_event_told_in_clause(const EntFinder *finder, EntSpan span, uint32_t head,
                              const EntSense *sense, uint32_t length);

/* Described events (event_signs.c). The place that is named at token I, or behind "the" there, or
 * NULL. Whether what stands in SPAN, with the head noun at
 * HEAD and its phrase of LENGTH tokens, is an event of its own. Whether words from BEGIN on say
 * what an event is like ("the premier event for builders"). Whether an occasion verb has the phrase
 * with HEAD for object or subject. */
const EntMention *ent_place_from(const EntFinder *finder, uint32_t i);
bool ent_event_takes_place(const EntFinder *finder, EntSpan span, uint32_t head,
                           const EntSense *sense, uint32_t length);
bool ent_event_praises(const EntFinder *finder, uint32_t begin, uint32_t head);

/* "led [a landmark symposium] at Delphin Hall", "took part in [a well-known conference] held in
 * Chile": somebody holds it or takes part in it, at a place; END is behind it. */
bool ent_event_led(const EntFinder *finder, uint32_t begin, uint32_t head, uint32_t end);
bool ent_event_hosted(const EntFinder *finder, uint32_t head);

/* Meetings and visits of officials (official_meetings.c): "its ninth session", "a tripartite
 * meeting in Riga", "in her first overseas visit". */
bool ent_official_meeting(const EntFinder *finder, EntSpan span, uint32_t head,
                          const EntSense *sense);

/* The same: "the | meeting" at token I, of an article that names no event before it and whose lead
 * says that somebody met somebody. */
bool ent_meeting_of_lead(const EntFinder *finder, uint32_t i);

/* Described events that a larger one has or that somebody leads (event_programme.c): "the forum
 * ends with a [gala dinner]", "a [roundtable], chaired by". */
bool ent_event_of_programme(const EntFinder *finder, EntSpan span, uint32_t head,
                            const EntSense *sense, uint32_t length);

/* "The [first edition] was held in Riga": another edition than the one that the text is about,
 * whose noun is at token I; an empty span where it is none (other_editions.c). */
EntSpan ent_other_edition(const EntFinder *finder, uint32_t i);

/* "7th", "21st" (editions.c). */
bool ent_ordinal(EntStr text);

/* Token I opens or closes a quotation; "titled", "called" at I: a name in quotes follows
 * (event_names.c). */
bool ent_finder_quote(const EntFinder *finder, uint32_t i);
bool ent_finder_titles(const EntFinder *finder, uint32_t i);

/* An event's name in quotes that open at I: mostly capitals, with an event's head at its end,
 * behind the closing quote ("… \" workshop") or before ("a webinar titled …"). NAME and KIND are
 * set; the token behind, or 0. */
uint32_t ent_quoted_event(const EntFinder *finder, uint32_t i, EntSpan *name, EntClass *kind);

/* The title of a panel in a row that opens at I: above "Moderator: …"
 * (panel_titles.c). NAME is set; the token behind, or 0. */
uint32_t ent_panel_title(const EntFinder *finder, uint32_t i, EntSpan *name);

/* One class for all occurrences of each name in doubt, by evidence of the whole article
 * (evidence.c). */
EntStatus ent_find_evidence(EntFinder *finder);

/* By the recogniser of press names (press_names.c): events that no word of their names shows, and
 * places of no gazetteer that it takes for bodies. */
EntStatus ent_find_press_events(EntFinder *finder);
EntStatus ent_settle_press_bodies(EntFinder *finder);

/* Surnames beside a person: "Lindberg and Hox agreed" (paired_persons.c). */
EntStatus ent_find_paired_persons(EntFinder *finder);

/* Bodies with commas in their names that the letters in a bracket spell (spelled_bodies.c). */
EntStatus ent_find_spelled_bodies(EntFinder *finder);

/* Notes the bodies that only the names of their meetings name. */
EntStatus ent_find_bodies_of_events(EntFinder *finder);

/* Later occurrences of names that are sure (known.c); kinds of bodies by what is said of them
 * (described_kinds.c); events whose head is in lower case (described.c). */
EntStatus ent_find_known(EntFinder *finder);
EntStatus ent_find_again(EntFinder *finder); /* those of names found since */

/* Bodies of the text in the headings, once names that capitals alone joined there are let go; and
 * whether token I is a heading's (mention.c). */
EntStatus ent_find_in_headings(EntFinder *finder);
bool ent_in_heading(const EntFinder *finder, uint32_t i);
EntStatus ent_find_described_kinds(EntFinder *finder);
EntStatus ent_find_described(EntFinder *finder);

/* Standing dialogues of states are initiatives and no events (standing_dialogues.c). */
void ent_settle_dialogues(EntFinder *finder);

/* "the 8th RAEV" is an event of its own where the 7th was written out (lettered_editions.c). */
void ent_settle_lettered_editions(EntFinder *finder);

/* The meeting or journey whose report the headline announces, and its NAME (readouts.c). */
EntClass ent_reported_deed(const EntFinder *finder, EntSpan *name);

/* Drop platforms that one posts on, addresses of mail and bodies of the sky (platforms.c); SPAN is
 * one of these: "on the Moon", "to Mars", "of Mars and Venus" (refused_kinds.c). */
void ent_drop_platforms(EntFinder *finder);
bool ent_heavenly_body(const EntFinder *finder, EntSpan span);

/* Titles of those who lead a body ("CEO", "chairman", "founder"): what follows their "of" is the
 * body, never a topic. I is the last token of the role noun. */
bool ent_leads_a_body(const EntFinder *finder, uint32_t i);

/* "Dr. Lee", not "Cardinal Shipping Lines" (name_runs.c). */
bool ent_honorific_at(const EntFinder *finder, uint32_t i);

/* A country, city or region by name, or its adjective, at token I. */
bool ent_of_nation(const EntFinder *finder, uint32_t i);

/* "southern", "west", "central" at token I: what names a part of a place. */
bool ent_names_part(const EntFinder *finder, uint32_t i);

/* Names beside titles (titles.c). SPAN is a run of capitals.
 * ent_title_topic: it stands behind a title's "of" or "for".
 * ent_topic_goes_on: it goes on with a title's topics before a person's name.
 * ent_titled_person: words that nobody knows right behind a title with its topic.
 * ent_person_behind_topic: words that may be a person's right behind the topics of a title:
 *   "Minister for Trade and Tourism | Adaze Okafi".
 * ent_person_behind_body: where the person begins in "Director of the Quorva Secretariat | Adaze
 * Okafi"; 0: nowhere. ent_head_of_government: tokens of "Government of the" behind "Head of", which
 * are the title's. ent_behind_topic: where its topic ends and a name of its own begins, in "Energy
 * of Latvia", "Cabinet of Orion", "the Treasury for Trade Ann Lee"; 0: nowhere. ent_field_of_title:
 * it is a field ("Dutch Climate | Minister", "Director of | Geodesy | at Orion").
 * ent_part_of_title: it is an organ or department ("chairman of the | Supervisory Board").
 * ent_employer: what nobody knows, but behind a title and its "of" or "at" ("CEO of Quantor").
 * ent_department_of_title: "Vice President of | QRC Solutions | at Orion".
 * ent_field_of_professor: "Professor of | Vaccinology".
 * ent_run_by_officer: it has chief officers, as bodies only do ("CFO of Quantor Strategy").
 * ent_fronts_a_body: [begin, of) is the front of the name of a body, with "of" and its place
 *   behind: "president of the | National Bank of Latvia".
 * ent_opens_a_firm: the plural of a role at I is the first word of a name, with a common word
 *   behind it: "Drivers | Health". Titles of several stand before persons.
 * ent_closes_a_firm: the plural of a role at I is the last word of a firm's name, with a title
 *   behind it: "Kestrel | Partners CEO Ann Lee".
 * ent_people_of_firm: people in the plural before a legal form: "Quorvane | Developers LLC".
 * ent_place_of_title: the place before a person in "Governor of | Bavaria Karl Moen" and its sense;
 *   an empty span where there is none. */
bool ent_title_topic(const EntFinder *finder, EntSpan span);
bool ent_topic_goes_on(const EntFinder *finder, EntSpan span);
bool ent_titled_person(const EntFinder *finder, EntSpan span);
bool ent_person_behind_topic(const EntFinder *finder, EntSpan span);
uint32_t ent_person_behind_body(const EntFinder *finder, EntSpan span);
uint32_t ent_head_of_government(const EntFinder *finder, EntSpan span);
uint32_t ent_behind_topic(const EntFinder *finder, EntSpan span);
bool ent_field_of_title(const EntFinder *finder, EntSpan span);

/* "Women's | Affairs": the mark of a genitive at I, of people for whom there are offices. */
bool ent_people_genitive(const EntFinder *finder, uint32_t i);
/* "chairman of the | Supervisory Board", "… | Board of Management": the organ of a title. */
bool ent_organ_of_title(const EntFinder *finder, EntSpan span);
/* "Founder | Quorvane Data Centers", "Vice President of Marketing for | Nordwind Foods", "Title
 * Sponsor | Vega": the body in SPAN, without the title or part before it. */
EntSpan ent_without_title(const EntFinder *finder, EntSpan span);
bool ent_part_of_title(const EntFinder *finder, EntSpan span);
bool ent_opens_a_firm(const EntFinder *finder, uint32_t i);
bool ent_closes_a_firm(const EntFinder *finder, uint32_t i);
bool ent_people_of_firm(const EntFinder *finder, uint32_t i);
bool ent_fronts_a_body(const EntFinder *finder, uint32_t begin, uint32_t of);
bool ent_employer(const EntFinder *finder, EntSpan span);
bool ent_department_of_title(const EntFinder *finder, EntSpan span);
bool ent_field_of_professor(const EntFinder *finder, EntSpan span);
bool ent_run_by_officer(const EntFinder *finder, EntSpan span);
EntSpan ent_place_of_title(const EntFinder *finder, EntSpan span, const EntSense **place);

/* Around titles (long_titles.c). ent_done_to_holder: "ousts" at I is what is done to the holder of
 * the title behind it. ent_project_before: where the title [BEGIN, END) begins with the name of the
 * project that it is held for, "OSIRIS-REx deputy project manager"; or BEGIN. */
bool ent_done_to_holder(const EntFinder *finder, uint32_t i);
uint32_t ent_project_before(const EntFinder *finder, uint32_t begin, uint32_t end);

/* Titles of several fields (long_titles.c). HEAD is the last token of the role noun, END that of
 * the title as far as it is known; END is returned where there is no more. ent_title_before_holder:
 * in capitals, up to the name of its holder: "Assistant Secretary of State for East Asian and
 * Pacific Affairs | Ann Lee"; what was taken for a body there is none. ent_title_undertaking:
 * "chief engineer | for the Low Boom project". ent_small_department: behind "head of" before I,
 * "the campaign promotion division"; I: none. ent_office_of_nation: where the title [BEGIN, END)
 * begins with the nation that is part of the office's name: "U.S. Trade Representative". */
uint32_t ent_title_before_holder(EntFinder *finder, uint32_t head, uint32_t end);
/* "House of | Representatives", "Chamber of | Deputies": I names a house by those who sit in it. */
bool ent_sits_in_house(const EntFinder *finder, uint32_t i);
uint32_t ent_title_undertaking(const EntFinder *finder, uint32_t end);
uint32_t ent_small_department(const EntFinder *finder, uint32_t i);
uint32_t ent_office_of_nation(const EntFinder *finder, uint32_t begin, uint32_t end);

/* Parts of titles (roles.c). ent_noun_like: token I is a noun, an adjective or a name.
 * ent_topics_listed: with a comma at I, fields follow in a list that an "and" closes. */
bool ent_noun_like(const EntFinder *finder, uint32_t i);
bool ent_topics_listed(const EntFinder *finder, uint32_t i);

/* "Chief Growth Officer", "Chief Storyteller" before "and CEO": length in tokens of the title that
 * "chief" at I begins, or 0. */
uint32_t ent_chief_title(const EntFinder *finder, uint32_t i);
/* "CEO", "owner", "Chief Executive Officer" at I: length in tokens of the title of who leads a
 * body, or 0. */
uint32_t ent_title_of_chief(const EntFinder *finder, uint32_t i);

/* Posts (posts_abroad.c). ent_entity_from: the entity whose mention begins at token I, or NULL.
 * ent_behind_place: the token behind the place that begins at I or behind its article, or I.
 * ent_state_at: the words at I lead to the state whose minister somebody is: "the Kingdom of".
 * ent_accredited: the end of the place that a title before END is held to, "Ambassador | to Chile",
 * or END. */
const EntMention *ent_entity_from(const EntFinder *finder, uint32_t i);
uint32_t ent_behind_place(const EntFinder *finder, uint32_t i);
bool ent_state_at(const EntFinder *finder, uint32_t i);
uint32_t ent_accredited(const EntFinder *finder, uint32_t end);

/* "* Ann Lee - Materials Manager: …": an item of a list opens with the name SPAN, a dash and a
 * title.
 */
bool ent_dash_and_title(const EntFinder *finder, EntSpan span);

/* "SVP", "EVP": letters behind which the field stands without "of", "SVP Asset Management". */
bool ent_vice_letters(const EntFinder *finder, uint32_t i);

/* "President-Elect", "CEO-designate": the hyphen at I and the word behind it that end a title
 * (name_cuts.c). */
bool ent_elect_behind(const EntFinder *finder, uint32_t i);

/* "(Nasdaq: ORN; ORNU and ORNW)": SPAN stands in a bracket behind an exchange and its colon
 * (refused.c). */
bool ent_in_ticker_bracket(const EntFinder *finder, EntSpan span);

/* Job titles (roles.c). ent_market_letters: S is a market that titles are held for, "EMEA". */
EntStatus ent_find_roles(EntFinder *finder);
bool ent_market_letters(EntStr s);

/* Lists of people with title and employer on each line (title_rows.c): their names, before the
 * roles are found, and the titles that no role noun shows whole, behind them. */
EntStatus ent_find_title_rows(EntFinder *finder);
EntStatus ent_settle_row_titles(EntFinder *finder);
/* NAME is one sure mention of KIND, what lies in it or across its edge is none. A kind of the same
 * top class that was found for all of it stays (title_rows.c). */
EntStatus ent_finder_make_one(EntFinder *finder, EntSpan name, EntClass kind);
/* People on a line of their own above their title (signatures.c), before the roles are found. */
EntStatus ent_find_signatures(EntFinder *finder);

/* ", Orion's data suite" behind the name that ends before END: a thing of Orion's (uses.c). */
bool ent_owned_thing(const EntFinder *finder, uint32_t end);

/* Organisations that only the title before them shows (employers.c), behind the roles. */
EntStatus ent_find_employers(EntFinder *finder);
/* Organisations that only the list they stand in shows (listed.c), or only their address
 * (address_rows.c). */
EntStatus ent_find_listed(EntFinder *finder);

/* Places that stand among places: "in Riga, Quorvane, Tolman and Tartu" (listed_places.c). */
EntStatus ent_find_listed_places(EntFinder *finder);
/* Bodies that are lines of a list, "Sponsors include:" (rows.c). ent_announces_bodies: the token
 * behind words at I that say that bodies are listed next, or 0 (listed.c). */
EntStatus ent_find_rows(EntFinder *finder);
EntStatus ent_take_row(EntFinder *finder, EntSpan name);     /* unless it is somebody's name */
uint32_t ent_next_line(const EntFinder *finder, uint32_t i); /* behind the line of token I */
/* The token behind the mark of an item of a list at I, "*", "-" or "3."; I where there is none. */
uint32_t ent_behind_item_mark(const EntFinder *finder, uint32_t i);
/* Token I is the first of a line or a sentence, or stands behind the dot of an item. */
bool ent_opens_item(const EntFinder *finder, uint32_t i);
/* Who brought the text: the wire of its dateline, the outlet that a line behind it names (wires.c).
 */
EntStatus ent_find_wires(EntFinder *finder);
/* Lines that say who signed with whom: bodies, and pairs of them (signed_rows.c). */
EntStatus ent_find_signed_rows(EntFinder *finder);
uint32_t ent_announces_bodies(const EntFinder *finder, uint32_t i);
EntStatus ent_find_addressed(EntFinder *finder);

/* A type for the name SPAN. kind NONE: no entity. */
typedef struct EntTyping {
    EntClass kind;
    EntStrength strength;
    const EntSense *sense;
} EntTyping;

EntTyping ent_name_typing(const EntFinder *finder, EntSpan span);

/* Initiatives that their own words do not show (initiative_names.c).
 * ent_named_initiative: SPAN, of TYPING so far, is one: "the Artemis | campaign", "its Core
 *   Partners | program", "Quorvane, an initiative of"; the token behind its name, or 0.
 * ent_worded_initiative: "the Skills for Riga | programme", from I on: the token behind, or 0.
 * ent_quoted_initiative: "a project called "Quorvane 2030"", with the quote at I: the token behind.
 * ent_quoted_title: "under the theme "Ports of Tomorrow"", a text, whose words are no names: the
 *   token behind. ent_list_heading: "• Short Term Plan:", common words before a colon. */
uint32_t ent_named_initiative(const EntFinder *finder, EntSpan span, const EntTyping *typing);
uint32_t ent_quoted_initiative(const EntFinder *finder, uint32_t i, EntSpan *name);
uint32_t ent_worded_initiative(const EntFinder *finder, uint32_t i, EntSpan *name);
uint32_t ent_quoted_title(const EntFinder *finder, uint32_t i);
bool ent_list_heading(const EntFinder *finder, EntSpan span);

/* The type that the shape of an event's name gives, "eForum" or "EXPO25", and what stands around
 * it, "at Tradecon 2025"; kind NONE where they give none (editions.c). */
EntTyping ent_edition_typing(const EntFinder *finder, EntSpan span);

/* What stands beside SPAN, or its number, says that it is held: "at SPAN", "SPAN takes place",
 * "SPAN 2025" (editions.c). */
bool ent_seems_held(const EntFinder *finder, EntSpan span);
EntTyping ent_attended_typing(const EntFinder *finder, EntSpan span);

/* The name that begins at BEGIN is that of one of a row, "8th | Annual …" (editions.c). */
bool ent_annual_name(const EntFinder *finder, uint32_t begin);

/* The end of the name at SPAN with its year and the noun in lower case behind that, "Tradecon 2025
 * conference"; the end of SPAN where they are not there (editions.c). */
uint32_t ent_edition_end(const EntFinder *finder, EntSpan span);

/* Heads that stand elsewhere than at the end (heads.c). "Universidad de Quorva": the kind of the
 * head that opens SPAN, or none. "a Medical Laboratory": common words behind an article, no name.
 * "Circle of Ships Society", with "of" at I of the name that began at BEGIN: the token behind "of",
 * or 0. "Riga Medical School & Vantar Care Institute", with "&" at I: two names. */
EntTyping ent_first_head_typing(const EntFinder *finder, EntSpan span);
bool ent_mere_kind(const EntFinder *finder, EntSpan span);
uint32_t ent_join_body_of(const EntFinder *finder, uint32_t begin, uint32_t i);
bool ent_two_bodies(const EntFinder *finder, uint32_t begin, uint32_t i);

/* "Lindberg, Novak & Brandt" at I, which a sign beside one of its occurrences shows to be a firm:
 * the token behind it with its legal form, or 0 (firm_names.c). */
uint32_t ent_firm_of_partners(const EntFinder *finder, uint32_t i);

/* Persons so far that are such a firm's first two partners, "Lindberg Novak", are the firm
 * (firm_names.c). */
void ent_settle_firm_fronts(EntFinder *finder);

/* The words of SPAN stand elsewhere too, with neither a genitive nor a capital behind. "SMEs",
 * "NGOs" at token I. */
bool ent_stands_alone(const EntFinder *finder, EntSpan span);
bool ent_plural_acronym(const EntFinder *finder, uint32_t i);

/* The type of a venue that an event is "at", where its head noun is not the last word; kind NONE
 * where SPAN shows none (venues.c). */
EntTyping ent_venue_typing(const EntFinder *finder, EntSpan span);

/* "visited the Kestrel Gallery", and "held at Kestrel Square": a venue; kind NONE for companies,
 * ministries and the like, and where nobody goes there (venues.c). */
EntTyping ent_visited_typing(const EntFinder *finder, EntSpan span);
/* "at | Riga City Hall", "on its | Harbour Campus": a noun that is a body's and a building's, where
 * somebody is; "Harbour Center for the Performing Arts" (venues.c). */
EntTyping ent_site_typing(const EntFinder *finder, EntSpan span);
EntTyping ent_long_venue_typing(const EntFinder *finder, EntSpan span);

/* "organised by the Kestrel Trade Centre": a venue's name of three tokens or more that acts: its
 * body; else kind NONE (venues.c). */
EntTyping ent_acting_venue_typing(const EntFinder *finder, EntSpan span);
/* "representatives from the Port of Riga", "the Port of Riga signed": the body that runs the port,
 * which all of the article then means; else kind NONE (venues.c). */
EntTyping ent_acting_port_typing(const EntFinder *finder, EntSpan span);

/* Does VENUE, a name of the lexicon, act as a body anywhere in the document (venues.c)? */
bool ent_known_venue_acts(const EntFinder *finder, const EntSense *venue);
EntTyping ent_staged_venue_typing(const EntFinder *finder, EntSpan span);

/* "Where: | Harbour Hall", "Location: the | Mirabel": I is what the label says (venues.c). */
bool ent_behind_place_label(const EntFinder *finder, uint32_t i);

/* "held at The | Harbour Expo in Riga": a hall that is called as an event is (venues.c). */
bool ent_staged_hall(const EntFinder *finder, EntSpan span);

/* Label that the recogniser gives to most tokens of SPAN, empty if none to half of them. */
EntStr ent_span_label(const EntFinder *finder, EntSpan span);

/* The name at [BEGIN, END) ends in a head noun of organisations, events, initiatives, places or
 * products (types.c). */
bool ent_is_name_head(const EntFinder *finder, uint32_t begin, uint32_t end);

/* The same without the heads that are often something else. */
bool ent_is_strong_head(const EntFinder *finder, uint32_t begin, uint32_t end);

#endif
