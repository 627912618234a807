/* Rosters within a paragraph: "The speakers included: - Ann Lee and Bo Falk from Orion (Latvia) -
 * Jan Moen (Kestrel)", and in rows below one: "Presenting companies include:", "9:30 AM: Orion
 * Ltd.", "1. Ann Lee, CEO of Orion". The sentences of such a paragraph end anywhere, so that
 * patterns cannot tell. */
#include "fact/rules_work.h"

enum { INTRO = 16, ITEM = 26 }; /* tokens */

static EntStr text(const EntRules *r, uint32_t i)
{
    return r->doc->tokens.at[i].text;
}

/* A dash or dot with space on both sides at token I, before END. */
static bool mark(const EntRules *r, uint32_t i, uint32_t end)
{
    static const char *const marks[] = {"-", "\xE2\x80\x93", "\xE2\x80\xA2", "\xC2\xB7", "*"};
    const EntWord *words = r->work->mentions.words;
    return i + 1 < end && ENT_STR_AMONG(text(r, i), marks) && !words[i].glued &&
           !words[i + 1].glued;
}

/* The colon that ends an announcement, ":" or "):". */
static bool colon(const EntRules *r, uint32_t i)
{
    return ent_str_ends(text(r, i), ENT_STR(":"));
}

/* What the words before the colon at I, not before BEGIN, say that its items do. */
static bool announced(const EntRules *r, uint32_t begin, uint32_t i, EntProperty *property)
{
    static const char *const people[] = {"speaker",   "panelist",   "panellist", "guest",
                                         "judge",     "attendee",   "presenter", "delegate",
                                         "moderator", "participant"};
    static const char *const bodies[] = {"company",   "companies", "startup",       "firm",
                                         "winner",    "brand",     "bank",          "university",
                                         "finalist",  "official",  "expert",        "partner",
                                         "leader",    "agency",    "organisation",  "organization",
                                         "executive", "minister",  "representative"};
    static const char *const deeds[] = {
        "feature", "featured",   "participate", "participating", "present", "exhibit",      "pitch",
        "attend",  "presenting", "exhibiting",  "attending",     "speak",   "presentation", "join"};
    static const char *const others[] = {"contact", "inquiry", "enquiry"};
    bool guests = false, named = false, does = false, sponsors = false;
    for (uint32_t k = i; k > begin && k + INTRO > i; k--) {
        const EntToken *t = &r->doc->tokens.at[k - 1];
        char folded[ENT_LEXICON_KEY]; /* in a heading the words have capitals */
        EntStr word = ent_lexicon_fold(t->lemma, folded, sizeof folded);
        if (ENT_STR_AMONG(word, others)) return false;
        guests |= ENT_STR_AMONG(word, people) || ent_str_is(word, "exhibitor");
        sponsors |= ent_str_is(word, "sponsor") && ent_str_is(t->tag, "NNS");
        named |= ENT_STR_AMONG(word, bodies);
        does |= ENT_STR_AMONG(word, deeds);
        if (k - 1 > begin && t->sentence_start) break;
    }
    *property = sponsors ? ENT_PROPERTY_supporter : ENT_PROPERTY_participant;
    return guests || sponsors || (named && does);
}

static uint32_t entity_at(const EntRules *r, uint32_t i, uint32_t *end)
{
    const EntMention *m = ent_mention_at(&r->work->mentions, i);
    *end = m ? m->tokens.end : i;
    return ent_entity_at(r->work, i);
}

/* The event that the words before the colon at I name; the main event where they have but the
 * noun of its name, "at Media Day"; else the one spoken of there. */
static uint32_t event_of(const EntRules *r, uint32_t begin, uint32_t i)
{
    uint32_t main = r->work->links.main_event;
    bool noun = false;
    for (uint32_t k = i; k > begin && k + INTRO > i; k--) {
        uint32_t end, e = entity_at(r, k - 1, &end);
        if (e != ENT_UNLINKED && ent_rules_top(r, e) == ENT_CLASS_Event) return e;
        noun |= main != ENT_UNLINKED && r->work->mentions.words[k - 1].capital &&
                ent_str_ends(r->facts->entities.at[main].name, text(r, k - 1));
        if (k - 1 > begin && r->doc->tokens.at[k - 1].sentence_start) break;
    }
    if (noun) return main;
    return r->work->links.focus[ent_doc_sentence_of(r->doc, i)];
}

/* Those whom the item at I begins with: "Ann Lee", "Ann Lee and Bo Falk". */
static EntStatus add_item(EntRules *r, uint32_t event, EntProperty property, uint32_t i)
{
    for (uint32_t n = 0; n < 2; n++) {
        uint32_t end, e = entity_at(r, i, &end);
        EntClass top = e == ENT_UNLINKED ? ENT_CLASS_NONE : ent_rules_top(r, e);
        if (top != ENT_CLASS_Person && top != ENT_CLASS_Organisation) break;
        if (!ent_rules_any(r, event, property, e) &&
            !ent_rules_any(r, event, ENT_PROPERTY_speaker, e))
            ENT_TRY(ent_rules_relate(r, event, property, e, i, "listed-on-roster", 0.85f));
        if (end >= r->doc->tokens.len || !ent_str_is(text(r, end), "and")) break;
        i = end + 1;
    }
    return ENT_OK;
}

/* The items from the mark at I on, up to END. */
static EntStatus add_items(EntRules *r, uint32_t event, EntProperty property, uint32_t i,
                           uint32_t end)
{
    while (mark(r, i, end)) {
        ENT_TRY(add_item(r, event, property, i + 1));
        uint32_t next = i + 1;
        while (next < end && next < i + ITEM && !mark(r, next, end)) next++;
        if (next >= end || next >= i + ITEM) break;
        i = next;
    }
    return ENT_OK;
}

/* "9:30 AM EDT: Keynote - Orion": the token behind the time and its colon that opens ROW, or 0. */
static uint32_t behind_time(const EntRules *r, EntSpan row)
{
    enum { TIME = 7 }; /* "9:30 AM - 10:00 AM EDT:" */
    EntStr first = text(r, row.begin);
    bool time = first.len >= 4 && first.len <= 5 && first.ptr[0] >= '0' && first.ptr[0] <= '9' &&
                first.ptr[first.len - 3] == ':';
    for (uint32_t i = row.begin + 1; time && i < row.end && i < row.begin + TIME; i++)
        if (ent_str_is(text(r, i), ":")) return i + 1;
    return 0;
}

/* What may follow a name that opens a row; at END the row ends. */
static bool closes_name(const EntRules *r, uint32_t i, uint32_t end)
{
    static const char *const marks[] = {",", "(", "-",  "\xE2\x80\x93", "\xE2\x80\x94", ":",   ";",
                                        "|", ".", "is", "was",          "of",           "from"};
    return i >= end || ENT_STR_AMONG(text(r, i), marks);
}

/* "1. Ann Lee, CEO of Orion", "- Dr. Bo Falk (Kestrel)", "Union Bank": the token of the name that
 * opens ROW behind its mark and a form of address, or 0. */
static uint32_t named_first(const EntRules *r, EntSpan row)
{
    enum { MARKS = 4 };
    static const char *const forms[] = {"mr", "mr.", "ms",   "ms.",  "mrs.",
                                        "dr", "dr.", "prof", "prof."};
    for (uint32_t i = row.begin; i < row.end && i < row.begin + MARKS; i++) {
        const EntWord *w = &r->work->mentions.words[i];
        uint32_t end, e = entity_at(r, i, &end);
        EntClass top = e == ENT_UNLINKED ? ENT_CLASS_NONE : ent_rules_top(r, e);
        if (top == ENT_CLASS_Person || top == ENT_CLASS_Organisation)
            return w->capital && i > 0 && closes_name(r, end, row.end) ? i : 0;
        bool form = false;
        for (size_t k = 0; k < sizeof forms / sizeof *forms; k++)
            form |= ent_str_eq_nocase(text(r, i), ent_str(forms[k]));
        if (w->letters && !form) return 0;
    }
    return 0;
}

/* Those whom the rows from paragraph P on name, each behind its time of day or first of all. */
static EntStatus add_rows(EntRules *r, uint32_t event, EntProperty property, size_t p)
{
    const EntSpans *paragraphs = &r->doc->paragraphs;
    bool missed = false; /* one row may open with a name that is none for us */
    for (; p < paragraphs->len; p++) {
        EntSpan row = paragraphs->at[p];
        uint32_t i = row.begin < row.end ? behind_time(r, row) : 0, end;
        if (!i) i = named_first(r, row);
        if (!i && (missed || row.end - row.begin > ITEM + ITEM)) break;
        missed = !i;
        if (!i) continue;
        while (i < row.end && entity_at(r, i, &end) == ENT_UNLINKED) i++;
        if (i < row.end) ENT_TRY(add_item(r, event, property, i));
    }
    return ENT_OK;
}

/* "The following keynote speakers will cover the harbour.": a sentence that has no colon announces
 * those whom the rows below it name. */
static bool following_people(const EntRules *r, EntSpan span)
{
    enum { WORDS = 5 };
    static const char *const people[] = {"speaker", "panelist", "panellist",  "presenter",
                                         "guest",   "delegate", "participant"};
    bool the =
        span.end - span.begin > WORDS && ent_str_eq_nocase(text(r, span.begin), ENT_STR("the"));
    if (!the || !ent_str_is(text(r, span.begin + 1), "following")) return false;
    for (uint32_t i = span.begin + 2; i < span.begin + WORDS; i++)
        if (ENT_STR_AMONG(r->doc->tokens.at[i].lemma, people)) return true;
    return false;
}

/* Paragraph P announces rows: "Presenting companies include:". */
static EntStatus add_announced(EntRules *r, size_t p)
{
    EntSpan span = r->doc->paragraphs.at[p];
    EntProperty property = ENT_PROPERTY_participant;
    if (span.end - span.begin < 2) return ENT_OK;
    bool told = colon(r, span.end - 1) && announced(r, span.begin, span.end - 1, &property);
    if (!told && !following_people(r, span)) return ENT_OK;
    uint32_t event = event_of(r, span.begin, span.end - 1);
    if (event == ENT_UNLINKED) event = r->work->links.main_event;
    return event == ENT_UNLINKED ? ENT_OK : add_rows(r, event, property, p + 1);
}

EntStatus ent_participants_of_rosters(EntRules *r)
{
    const EntSpans *paragraphs = &r->doc->paragraphs;
    for (size_t p = 0; p < paragraphs->len; p++) {
        EntSpan span = paragraphs->at[p];
        ENT_TRY(add_announced(r, p));
        for (uint32_t i = span.begin; i + 2 < span.end; i++) {
            EntProperty property;
            if (!ent_str_is(text(r, i), ":") || !mark(r, i + 1, span.end)) continue;
            if (!announced(r, span.begin, i, &property)) continue;
            uint32_t event = event_of(r, span.begin, i);
            if (event == ENT_UNLINKED) continue;
            ENT_TRY(add_items(r, event, property, i + 1, span.end));
        }
    }
    return ENT_OK;
}
