#include "mention/mention.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "mention/finder.h"
#include "mention/name_parts.h"
#include "mention/typing.h"

void ent_mentions_release(EntMentions *m)
{
    ENT_VEC_FREE(&m->list);
    ENT_VEC_FREE(&m->inner);
    ENT_VEC_FREE(&m->dates);
    ENT_VEC_FREE(&m->amounts);
    ENT_VEC_FREE(&m->counts);
    ENT_VEC_FREE(&m->signed_pairs);
    *m = (EntMentions){0};
}

uint32_t ent_finder_head(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.end; i-- > span.begin;) {
        uint32_t head = f->tokens[i].head;
        if ((head == i || head < span.begin || head >= span.end) &&
            f->tokens[i].pos != ENT_POS_PUNCT)
            return i;
    }
    return span.end - 1;
}

/* The passes compare names with one another: what cannot be used any more must not wait for them.
 * Descriptions cover names that were found before, by far not half of them. */
EntStatus ent_finder_add(EntFinder *f, EntMention mention)
{
    if (f->out->list.len == 2 * ENT_MAX_MENTIONS) return ENT_ERR_LIMIT;
    if (mention.type != ENT_MENTION_ROLE) mention.head = ent_finder_head(f, mention.tokens);
    for (uint32_t i = mention.tokens.begin; i < mention.tokens.end; i++) f->taken[i] = 1;
    return ENT_PUSH(&f->out->list, mention) ? ENT_OK : ENT_ERR_MEMORY;
}

EntStatus ent_finder_add_name(EntFinder *f, EntSpan tokens, EntClass kind, EntStrength strength)
{
    return ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                          .tokens = tokens,
                                          .kind = kind,
                                          .strength = strength,
                                          .value = UINT32_MAX});
}

void ent_finder_clear(EntFinder *f, EntSpan span)
{
    EntMentionList *list = &f->out->list;
    size_t kept = 0;
    for (size_t k = 0; k < list->len; k++) {
        EntMention m = list->at[k];
        bool apart = m.tokens.end <= span.begin || m.tokens.begin >= span.end;
        if (apart)
            list->at[kept++] = m;
        else
            memset(f->taken + m.tokens.begin, 0, m.tokens.end - m.tokens.begin);
    }
    list->len = kept;
}

const EntMention *ent_mention_from(const EntFinder *f, uint32_t i)
{
    for (size_t k = 0; k < f->out->list.len; k++)
        if (f->out->list.at[k].tokens.begin == i) return &f->out->list.at[k];
    return NULL;
}

const EntMention *ent_mention_to(const EntFinder *f, uint32_t end)
{
    for (size_t k = 0; k < f->out->list.len; k++)
        if (f->out->list.at[k].tokens.end == end) return &f->out->list.at[k];
    return NULL;
}

static int by_begin(const void *a, const void *b)
{
    const EntMention *x = a, *y = b;
    return (x->tokens.begin > y->tokens.begin) - (x->tokens.begin < y->tokens.begin);
}

static bool in_headline(const EntMentions *out, const EntMention *m)
{
    return (m->tokens.begin >= out->headline.begin && m->tokens.end <= out->headline.end) ||
           out->words[m->tokens.begin].heading;
}

bool ent_in_heading(const EntFinder *f, uint32_t i)
{
    EntSpan headline = f->out->headline;
    return (i >= headline.begin && i < headline.end) || f->words[i].heading;
}

/* "Where:" stands before it, or above it: a line of its own that says a place. */
static bool below_label(const EntFinder *f, const EntMention *m)
{
    uint32_t i = m->tokens.begin;
    if (ent_class_top(m->kind) != ENT_CLASS_Place) return false;
    if (ent_behind_place_label(f, i)) return true;
    if (!f->words[i].opens) return false;
    while (i > 0 && f->tokens[i - 1].pos == ENT_POS_SPACE) i--;
    return i > 0 && ent_finder_is(f, i - 1, ":");
}

/* "Kita Motors" of "Kita Motors Ltd.": SHORTER begins NAME, that M gives an organisation. */
static bool begins_body(EntStr shorter, const EntMention *m, EntStr name)
{
    return m->kind != ENT_CLASS_NONE && ent_class_top(m->kind) == ENT_CLASS_Organisation &&
           name.len > shorter.len && ent_str_starts(name, shorter) &&
           (name.ptr[shorter.len] == ' ' || name.ptr[shorter.len] == ',');
}

/* Does the text of the body repeat the name M of the headline? */
static bool repeated(const EntFinder *f, const EntMention *m)
{
    EntStr text = ent_doc_span_text(f->doc, m->tokens);
    bool body = ent_class_top(m->kind) == ENT_CLASS_Organisation;
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *o = &f->out->list.at[k];
        if (in_headline(f->out, o) || o->type != ENT_MENTION_ENTITY) continue;
        EntStr name = ent_doc_span_text(f->doc, o->tokens);
        if (ent_str_eq(text, name) || (body && begins_body(text, o, name))) return true;
        bool government = m->kind == ENT_CLASS_GovernmentBody && o->kind == m->kind;
        if (government && ent_str_eq_nocase(text, name)) return true; /* "Latvian Government" */
    }
    return false;
}

/* A date stands right behind M, in its sentence. */
static bool dated(const EntFinder *f, const EntMention *m)
{
    enum { REACH = 8 };
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *o = &f->out->list.at[k];
        if (o->type == ENT_MENTION_DATE && o->tokens.begin >= m->tokens.end &&
            o->tokens.begin < m->tokens.end + REACH &&
            ent_doc_sentence_of(f->doc, o->tokens.begin) ==
                ent_doc_sentence_of(f->doc, m->tokens.begin))
            return true;
    }
    return false;
}

/* "Mission of Equity and Trust", "New Standards for Safety Training": capitals of a heading around
 * a noun that often means something else. */
static bool vague_event(const EntFinder *f, const EntMention *m)
{
    EntSpan span = m->tokens;
    uint32_t of = ent_finder_of(f, span.begin, span.end);
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_EventHead, NULL);
    const EntSense *inner =
        ent_words_head(f->lexicon, f->doc, span.begin, of, ENT_SENSE_EventHead, NULL);
    const EntSense *noun = inner ? inner : head;
    bool strong = (head && !head->weak) || (inner && !inner->weak);
    bool feast = noun && (noun->kind == ENT_CLASS_Ceremony || noun->kind == ENT_CLASS_Festival);
    bool labelled = span.begin > 0 && ent_finder_is(f, span.begin - 1, ":"); /* "What: …" */
    if (strong || feast || labelled || (!head && !inner) || dated(f, m)) return false;
    if (of < span.end && inner) return true;
    for (uint32_t i = span.begin; i < span.end; i++) {
        const EntWord *w = &f->words[i];
        bool own =
            w->digits || (w->letters && !w->function && !ent_word_has(w, ENT_SENSE_CommonWord));
        if (own) return false;
    }
    return true;
}

/* "HILLVIEW, Ore. --": a line of its own, but no heading. */
static bool opens_dateline(const EntFinder *f, const EntMention *m)
{
    return m->kind == ENT_CLASS_City && m->strength == ENT_STRENGTH_SURE &&
           f->words[m->tokens.begin].opens &&
           (ent_finder_is(f, m->tokens.end, ",") || ent_opens_dateline(f, m->tokens));
}

/* "May 3, 2025 / Union Bank /": the sender's name closes a dateline, no heading either. */
static bool closes_dateline(const EntFinder *f, const EntMention *m)
{
    uint32_t i = m->tokens.begin;
    if (m->kind == ENT_CLASS_MediaOutlet && m->strength == ENT_STRENGTH_SURE &&
        (ent_str_starts(f->tokens[i].text, ENT_STR("/")) || (i && ent_finder_is(f, i - 1, "on"))))
        return true; /* "/PRNewswire/", "appeared first on | Quorva Times" */
    return i >= 2 && ent_finder_is(f, i - 1, "/") && f->words[i - 2].digits &&
           ent_finder_is(f, m->tokens.end, "/");
}

/* "to Save Lives": a town of that name, but a word that text has in lower case. */
static bool common_place(const EntFinder *f, const EntMention *m)
{
    return ent_class_top(m->kind) == ENT_CLASS_Place && m->tokens.end == m->tokens.begin + 1 &&
           m->kind == ENT_CLASS_City && !f->words[m->tokens.begin].upper &&
           ent_finder_has(f, m->tokens.begin, ENT_SENSE_CommonWord);
}

/* "Secretary | Ann Lee", "the President of Norway | Jan Moen": two words or more behind a title. */
static bool titled_person(const EntFinder *f, const EntMention *m)
{
    uint32_t i = m->tokens.begin;
    if (m->kind != ENT_CLASS_Person || m->tokens.end - i < 2 || i == 0) return false;
    bool common = ent_finder_has(f, m->tokens.end - 1, ENT_SENSE_CommonWord) &&
                  !ent_finder_has(f, i, ENT_SENSE_GivenName);
    if (common) return false; /* "Premier | Tree Care" */
    if (ent_finder_has(f, i - 1, ENT_SENSE_Role)) return f->words[i - 1].capital;
    uint32_t place = i - 1;
    while (place > 0 && f->words[place].capital && f->taken[place]) place--;
    if (ent_finder_is(f, place, "the") && place > 0) place--;
    return place > 0 && place + 1 < i && ent_finder_is(f, place, "of") &&
           ent_finder_has(f, place - 1, ENT_SENSE_Role);
}

/* "By Ann Lee, Quorvane Wire", "By Ann Lee Reuters" as a line of its own: who wrote the text, whose
 * name ends before that of the outlet; no heading. */
static bool wrote_text(const EntFinder *f, EntMention *m)
{
    uint32_t i = m->tokens.begin, last = m->tokens.end - 1;
    if (m->kind != ENT_CLASS_Person || i == 0 || !f->words[i - 1].opens ||
        !ent_finder_is(f, i - 1, "by"))
        return false;
    const EntSense *outlet =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){last, last + 1}, ENT_SENSE_Name);
    if (last > i + 1 && outlet && ent_class_top(outlet->kind) == ENT_CLASS_Organisation)
        m->tokens.end = last;
    return ent_finder_words(f, m->tokens) > 1;
}

/* "- Moderator: Ann Lee", "Organiser: Union Bank": a line of its own that tells who has a part in
 * an event or a deal. It ends without a stop, but is no heading. */
static bool behind_part_label(const EntFinder *f, const EntMention *m)
{
    static const char *const labels[] = {
        "moderator", "moderators", "chair",   "chairs",     "chairman", "chairwoman", "chairperson",
        "host",      "hosts",      "speaker", "speakers",   "guests",   "panelists",  "panellists",
        "organiser", "organisers", "sponsor", "organizers", "buyer",    "organizer",  "sponsors",
        "partners",  "seller",     "target",  "supplier",   "convener", "co-chairs",  "exhibitors"};
    enum { LABEL = 3 }; /* words */
    EntClass top = ent_class_top(m->kind);
    uint32_t i = m->tokens.begin;
    if (top != ENT_CLASS_Person && top != ENT_CLASS_Organisation) return false;
    while (i > 0 && !f->words[i].opens) i--;
    i = ent_behind_item_mark(f, i);
    for (uint32_t k = i + 1; k <= i + LABEL && k < m->tokens.begin; k++)
        if (ent_finder_is(f, k, ":")) return ENT_STR_AMONG(ent_finder_text(f, k - 1), labels);
    return false;
}

/* "Hebewerk Riga GmbH": words of a firm's own and a legal form that is no word of a headline. */
static bool firm_by_form(const EntFinder *f, const EntMention *m)
{
    enum { LONGEST = 5 };
    static const char *const forms[] = {"GmbH", "AG",   "AB",  "AS",  "ASA", "SA",    "NV",  "BV",
                                        "Ltd",  "Ltd.", "Oy",  "Oyj", "SpA", "Inc.",  "Inc", "plc",
                                        "PLC",  "LLC",  "JSC", "SE",  "KK",  "Berhad"};
    EntSpan span = m->tokens;
    if (m->kind != ENT_CLASS_Company || span.end - span.begin > LONGEST ||
        !ENT_STR_AMONG(f->tokens[span.end - 1].text, forms) ||
        !ent_ends_in_legal_form(f, span.begin, span.end) || ent_holds_glued_words(f, span))
        return false;
    for (uint32_t i = span.begin; i + 1 < span.end; i++) {
        bool other = f->words[i].function || ent_finder_is(f, i, "&") ||
                     ent_finder_has(f, i, ENT_SENSE_CompanySuffix) || f->words[i].upper;
        if (other) return false;
    }
    return !ent_finder_has(f, span.begin, ENT_SENSE_CommonWord);
}

/* Capitals tell nothing in a headline: keep what the body repeats, long event names, and what head
 * noun or gazetteer make sure. */
static void weigh_headline(EntFinder *f)
{
    EntMentionList *list = &f->out->list;
    size_t kept = 0;
    for (size_t i = 0; i < list->len; i++) {
        EntMention *m = &list->at[i];
        m->headline = in_headline(f->out, m);
        bool defined = m->strength == ENT_STRENGTH_SURE && ent_finder_is(f, m->tokens.end, "(");
        bool keep = !m->headline || m->type != ENT_MENTION_ENTITY ||
                    (m->sense && !common_place(f, m)) || defined || below_label(f, m) ||
                    titled_person(f, m) || opens_dateline(f, m) || closes_dateline(f, m) ||
                    wrote_text(f, m) || behind_part_label(f, m) || firm_by_form(f, m) ||
                    (ent_class_top(m->kind) == ENT_CLASS_Event &&
                     m->tokens.end - m->tokens.begin >= 3 && !vague_event(f, m));
        if (keep || repeated(f, m))
            list->at[kept++] = *m;
        else
            memset(f->taken + m->tokens.begin, 0, m->tokens.end - m->tokens.begin);
    }
    list->len = kept;
}

/* "at the White House", "welcomed him to the White House": the house, not who rules from it. */
static bool stands_for_house(const EntFinder *f, EntSpan span)
{
    static const char *const preps[] = {"at", "in", "inside", "outside"};
    static const char *const verbs[] = {"welcome", "invite", "travel", "come", "return", "host"};
    uint32_t i = span.begin, next = span.end;
    if (i < 2 || !ent_finder_is(f, i - 1, "the") || ent_finder_capital(f, next) ||
        (next < f->count && ent_str_is(f->tokens[next].tag, "POS")))
        return false;
    bool to = ent_finder_is(f, i - 2, "to") &&
              ENT_STR_AMONG(f->tokens[f->tokens[i - 2].head].lemma, verbs);
    return to || ENT_STR_AMONG(ent_finder_text(f, i - 2), preps);
}

/* A government known by its house: where somebody meets, it is the house. */
static void settle_houses(EntFinder *f)
{
    static const char *const houses[] = {"house", "palace", "castle", "kremlin"};
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntMention *m = &f->out->list.at[k];
        bool house = m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_GovernmentBody &&
                     m->sense && ENT_STR_AMONG(ent_finder_text(f, m->tokens.end - 1), houses);
        if (!house || !stands_for_house(f, m->tokens)) continue;
        m->kind = ENT_CLASS_Venue;
        m->sense = NULL;
    }
}

static EntStatus index_tokens(EntFinder *f)
{
    EntMentions *out = f->out;
    if (out->list.len) qsort(out->list.at, out->list.len, sizeof *out->list.at, by_begin);
    out->of_token = ENT_ARENA_NEW(&f->doc->arena, uint32_t, f->count + 1);
    if (!out->of_token) return ENT_ERR_MEMORY;
    for (uint32_t i = 0; i < f->count; i++) out->of_token[i] = UINT32_MAX;
    for (uint32_t k = 0; k < out->list.len; k++)
        for (uint32_t i = out->list.at[k].tokens.begin; i < out->list.at[k].tokens.end; i++)
            out->of_token[i] = k;
    return ENT_OK;
}

const EntSense *ent_known_body(const EntFinder *f, EntSpan span)
{
    const EntSense *sense = ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name);
    if (!sense && span.begin && ent_finder_is(f, span.begin - 1, "the"))
        sense = ent_words_sense(f->lexicon, f->doc, (EntSpan){span.begin - 1, span.end},
                                ENT_SENSE_Name);
    return sense && ent_class_top(sense->kind) == ENT_CLASS_Organisation ? sense : NULL;
}

/* "the port visit to Busan": a large city of this name, behind a preposition of place. */
static const EntSense *large_city(const EntFinder *f, EntSpan span)
{
    enum { LARGE = 500000 };
    static const char *const preps[] = {"in", "to", "from", "near", "across"};
    if (span.begin == 0 || !ENT_STR_AMONG(ent_finder_text(f, span.begin - 1), preps)) return NULL;
    const EntSense *sense = ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name);
    return sense && sense->kind == ENT_CLASS_City && sense->number >= LARGE ? sense : NULL;
}

/* The state before the name of its body: "U.S. | National Science Foundation". */
static bool opens_with_state(const EntFinder *f, EntSpan span)
{
    return ent_of_nation(f, span.begin) && span.end - span.begin > 2;
}

/* "U.S. Southern Command": of the armed forces. */
static bool military_command(const EntFinder *f, const EntMention *m)
{
    return ent_finder_is(f, m->tokens.end - 1, "command") && opens_with_state(f, m->tokens);
}

/* "NATO | Allies", "ASEAN | Members": behind the body that a name is, its people with a capital. */
static void drop_people_behind(const EntFinder *f, EntMention *m)
{
    static const char *const people[] = {"allies",  "members", "partners", "leaders",
                                         "nations", "states",  "countries"};
    uint32_t last = m->tokens.end - 1;
    EntSpan body = {m->tokens.begin, last};
    bool behind = last > body.begin && ENT_STR_AMONG(ent_finder_text(f, last), people) &&
                  f->words[last - 1].upper && ent_known_body(f, body);
    if (!behind) return;
    m->tokens.end = last;
    f->taken[last] = 0;
}

/* A list, a title or a deal shows a body, and it was taken for a company, or its head noun says no
 * more than that it is one: what it is known for. */
static void settle_known_kinds(EntFinder *f)
{
    for (size_t i = 0; i < f->out->list.len; i++) {
        EntMention *m = &f->out->list.at[i];
        bool open = m->kind == ENT_CLASS_Company || m->kind == ENT_CLASS_Organisation;
        if (m->type != ENT_MENTION_ENTITY || !open || m->sense) continue;
        drop_people_behind(f, m);
        if (military_command(f, m)) m->kind = ENT_CLASS_GovernmentBody;
        const EntSense *known = ent_known_body(f, m->tokens);
        if (!known && opens_with_state(f, m->tokens))
            known = ent_known_body(f, (EntSpan){m->tokens.begin + 1, m->tokens.end});
        if (!known) known = large_city(f, m->tokens);
        if (!known || known->kind == ENT_CLASS_Company || known->kind == ENT_CLASS_Organisation)
            continue;
        m->kind = known->kind;
        m->sense = known;
    }
}

/* "Artemis" beside "Artemis Gold Inc.": what one word is known for as an initiative is the front of
 * a body's or a person's name in this text. */
static bool front_of_other(const EntFinder *f, const EntMention *m)
{
    EntStr text = ent_doc_span_text(f->doc, m->tokens);
    if (m->kind != ENT_CLASS_Initiative || !m->sense || m->tokens.end - m->tokens.begin != 1)
        return false;
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *o = &f->out->list.at[k];
        EntClass top = ent_class_top(o->kind);
        bool named = o->type == ENT_MENTION_ENTITY && o->tokens.end > o->tokens.begin + 1 &&
                     (top == ENT_CLASS_Organisation || top == ENT_CLASS_Person);
        if (named && ent_str_eq(f->tokens[o->tokens.begin].text, text) &&
            !f->words[o->tokens.begin + 1].upper)
            return true; /* not "Artemis II" */
    }
    return false;
}

static void drop_fronts_of_others(EntFinder *f)
{
    for (size_t k = 0; k < f->out->list.len;) {
        EntMention m = f->out->list.at[k];
        if (front_of_other(f, &m))
            ent_finder_clear(f, m.tokens);
        else
            k++;
    }
}

/* Which tokens have the same text, from the last to the first. */
static EntStatus index_texts(EntFinder *f)
{
    f->again = ENT_ARENA_NEW(&f->doc->arena, uint32_t, f->count + 1);
    if (!f->again) return ENT_ERR_MEMORY;
    ENT_TRY(ent_map_reserve(&f->first, f->count));
    for (uint32_t i = f->count; i-- > 0;) {
        f->again[i] = ent_finder_first(f, f->tokens[i].text);
        ENT_TRY(ent_map_put(&f->first, f->tokens[i].text, i));
    }
    return ENT_OK;
}

static EntStatus run_passes(EntFinder *f)
{
    ENT_TRY(index_texts(f));
    ENT_TRY(ent_find_dates(f));
    ENT_TRY(ent_find_amounts(f));
    ENT_TRY(ent_note_towns(f));
    ENT_TRY(ent_find_about_names(f));
    ENT_TRY(ent_find_names(f));
    ENT_TRY(ent_find_addressed(f));
    ENT_TRY(ent_find_evidence(f));
    ENT_TRY(ent_find_press_events(f));
    ENT_TRY(ent_settle_press_bodies(f));
    ENT_TRY(ent_find_paired_persons(f));
    ent_settle_firm_fronts(f);
    ENT_TRY(ent_find_spelled_bodies(f));
    ENT_TRY(ent_find_known(f));
    ENT_TRY(ent_find_title_rows(f));
    ENT_TRY(ent_find_signatures(f));
    ENT_TRY(ent_find_roles(f));
    ENT_TRY(ent_settle_row_titles(f));
    ENT_TRY(ent_find_employers(f));
    ENT_TRY(ent_find_rows(f));
    ENT_TRY(ent_find_signed_rows(f));
    ENT_TRY(ent_find_listed_places(f));
    ENT_TRY(ent_find_listed(f));
    settle_known_kinds(f);
    drop_fronts_of_others(f);
    ENT_TRY(ent_find_again(f));
    ent_drop_platforms(f);
    ENT_TRY(ent_find_wires(f));
    ENT_TRY(ent_find_described_kinds(f));
    ENT_TRY(ent_find_counts(f));
    ENT_TRY(ent_find_described(f));
    ENT_TRY(ent_find_bodies_of_events(f));
    if (f->out->list.len)
        qsort(f->out->list.at, f->out->list.len, sizeof *f->out->list.at, by_begin);
    settle_houses(f);
    ent_settle_lettered_editions(f);
    ent_settle_dialogues(f);
    weigh_headline(f);
    ENT_TRY(ent_find_in_headings(f));
    return index_tokens(f);
}

EntStatus ent_mentions_find(const EntLexicon *lexicon, EntDoc *doc, EntSpan headline,
                            EntDate published, EntMentions *out)
{
    out->list.len = out->inner.len = out->dates.len = out->amounts.len = out->counts.len = 0;
    out->signed_pairs.len = 0;
    out->token_count = (uint32_t)doc->tokens.len;
    out->headline = headline;
    out->names = NULL;
    out->name_count = 0;
    out->words = ent_words_make(lexicon, doc);
    EntFinder f = {.lexicon = lexicon,
                   .doc = doc,
                   .tokens = doc->tokens.at,
                   .words = out->words,
                   .count = (uint32_t)doc->tokens.len,
                   .out = out,
                   .published = published};
    f.taken = ENT_ARENA_NEW(&doc->arena, uint8_t, doc->tokens.len + 1);
    EntStatus status = f.taken && out->words ? run_passes(&f) : ENT_ERR_MEMORY;
    if (status == ENT_OK && out->list.len > ENT_MAX_MENTIONS) status = ENT_ERR_LIMIT;
    ent_map_release(&f.banned);
    ent_map_release(&f.first);
    ENT_VEC_FREE(&f.unnamed);
    ENT_VEC_FREE(&f.towns);
    ENT_VEC_FREE(&f.row_titles);
    ENT_VEC_FREE(&f.addresses);
    return status;
}

static bool edge_quote(EntStr s, bool front)
{
    static const char *const quotes[] = {
        "\"", "'", "\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x98", "\xe2\x80\x99"};
    for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++)
        if (front ? ent_str_starts(s, ent_str(quotes[i])) : ent_str_ends(s, ent_str(quotes[i])))
            return true;
    return false;
}

EntStr ent_mention_text(EntDoc *doc, EntSpan span)
{
    while (span.end - span.begin > 1 && edge_quote(doc->tokens.at[span.begin].text, true))
        span.begin++;
    while (span.end - span.begin > 1 && edge_quote(doc->tokens.at[span.end - 1].text, false))
        span.end--;
    EntStr raw = ent_doc_span_text(doc, span);
    if (raw.len > 2 && raw.ptr[0] == '/' && raw.ptr[raw.len - 1] == '/')
        raw = ent_str_sub(raw, 1, raw.len - 1); /* "/PRNewswire/" */
    char *out = ent_arena_alloc(&doc->arena, raw.len + 1, 1);
    size_t n = 0;
    if (!out) return ENT_STR_EMPTY;
    for (size_t i = 0; i < raw.len; i++) {
        char c = raw.ptr[i];
        bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (space && (n == 0 || out[n - 1] == ' ')) continue;
        out[n++] = space ? ' ' : c;
    }
    while (n && out[n - 1] == ' ') n--;
    /* The stop of a sentence that the tokenizer took for an abbreviation's: "Lee Bo." */
    bool word = n > 4 && out[n - 1] == '.' && out[n - 2] >= 'a' && out[n - 2] <= 'z';
    if (word && doc->tokens.at[span.end - 1].pos == ENT_POS_PROPN && span.end < doc->tokens.len &&
        ent_str_is(doc->tokens.at[span.end - 1].label, "PERSON") &&
        doc->tokens.at[span.end - 1].text.len == 4 &&
        !ent_str_is(doc->tokens.at[span.end - 1].text, "Jr."))
        n--;
    return ent_str_n(out, n);
}

uint32_t ent_next_date(const EntMentions *mentions, EntSpan span, uint32_t from)
{
    for (uint32_t i = from; i < mentions->list.len; i++) {
        const EntMention *m = &mentions->list.at[i];
        if (m->type == ENT_MENTION_DATE && m->tokens.begin >= span.begin &&
            m->tokens.end <= span.end)
            return i;
    }
    return UINT32_MAX;
}
