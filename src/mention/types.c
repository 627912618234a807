/* What a name denotes, decided by its words first and by the entity recogniser last. */
#include "mention/finder.h"

static const EntTyping none = {ENT_CLASS_NONE, ENT_STRENGTH_GUESS, NULL};

static EntTyping sure(EntClass kind, const EntSense *sense)
{
    return (EntTyping){kind, ENT_STRENGTH_SURE, sense};
}

EntStr ent_span_label(const EntFinder *f, EntSpan span)
{
    EntStr best = ENT_STR_EMPTY;
    uint32_t most = 0;
    for (uint32_t i = span.begin; i < span.end; i++) {
        EntStr label = f->tokens[i].label;
        if (!label.len || f->tokens[i].iob == ENT_IOB_O) continue;
        uint32_t n = 0;
        for (uint32_t k = span.begin; k < span.end; k++)
            n += f->tokens[k].iob != ENT_IOB_O && ent_str_eq(f->tokens[k].label, label);
        if (n > most) {
            most = n;
            best = label;
        }
    }
    return most * 2 >= span.end - span.begin ? best : ENT_STR_EMPTY;
}

/* All words are ones that running text writes in lower case, or adjectives of countries. */
static bool all_common(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++) {
        const EntWord *w = &f->words[i];
        if (!w->letters) continue;
        if (w->upper && !ent_word_has(w, ENT_SENSE_CommonWord)) return false;
        if (!ent_word_has(w, ENT_SENSE_CommonWord) && !ent_word_has(w, ENT_SENSE_Demonym) &&
            !w->function)
            return false;
    }
    return true;
}

static uint32_t words_in(const EntFinder *f, EntSpan span)
{
    uint32_t n = 0;
    for (uint32_t i = span.begin; i < span.end; i++) n += f->words[i].letters;
    return n;
}

/* "Salem, Oregon", "BERN, Switzerland": the place behind the comma holds this one. */
static bool before_its_region(const EntFinder *f, EntSpan span, const EntSense *sense)
{
    uint32_t length;
    if (!ent_finder_is(f, span.end, ",") || span.end + 1 >= f->count) return false;
    const EntSense *next =
        ent_lexicon_longest(f->lexicon, f->doc, span.end + 1, f->count, ENT_SENSE_Name, &length);
    return next && ent_class_top(next->kind) == ENT_CLASS_Place && next->kind != ENT_CLASS_City &&
           ent_str_eq(next->code, sense->code);
}

/* Words around a name that no gazetteer knows which say that it is a place. */
static bool stands_as_place(const EntFinder *f, EntSpan span)
{
    static const char *const before[] = {"in", "at",     "near",   "from",
                                         "to", "across", "around", "off"};
    uint32_t i = span.begin, length;
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    bool stake = i > 1 && (ent_finder_has(f, i - 2, ENT_SENSE_CooperationNoun) ||
                           ent_finder_has(f, i - 2, ENT_SENSE_CooperationVerb) ||
                           ent_finder_is(f, i - 2, "stake") || ent_finder_is(f, i - 2, "interest"));
    if (i > 0 && !stake && ENT_STR_AMONG(ent_finder_text(f, i - 1), before)) return true;
    if (!ent_finder_is(f, span.end, ",") || span.end + 1 >= f->count) return false;
    const EntSense *next =
        ent_lexicon_longest(f->lexicon, f->doc, span.end + 1, f->count, ENT_SENSE_Name, &length);
    return next && ent_class_top(next->kind) == ENT_CLASS_Place;
}

/* "RIGA, May 15 --", "Paris (Wire)": a place that opens a paragraph, set off by a comma, dash or
 * bracket. */
static bool in_dateline(const EntFinder *f, EntSpan span)
{
    if (!f->words[span.begin].opens || span.end >= f->count) return false;
    EntStr next = f->tokens[span.end].text;
    bool dash = ent_str_is(next, "-") || ent_str_is(next, "--") ||
                ent_str_is(next, "\xe2\x80\x93") || ent_str_is(next, "\xe2\x80\x94");
    bool comma = ent_str_is(next, ",") && span.end + 1 < f->count &&
                 (ent_finder_has(f, span.end + 1, ENT_SENSE_Month) || f->taken[span.end + 1] ||
                  ent_finder_has(f, span.end + 1, ENT_SENSE_Name) ||
                  (f->words[span.end + 1].upper && f->tokens[span.end + 1].text.len == 2));
    return dash || comma || (ent_str_is(next, "(") && f->words[span.begin].upper);
}

/* "OR", "Ore.": a region's abbreviation, where only a town and a comma before it make it one. */
static bool abbreviated(const EntFinder *f, EntSpan span, const EntSense *sense)
{
    EntStr text = f->tokens[span.begin].text;
    bool short_form =
        span.end - span.begin == 1 && sense->kind == ENT_CLASS_Region &&
        ((text.len == 2 && f->words[span.begin].upper) || ent_str_ends(text, ENT_STR(".")));
    return short_form && sense->code.len;
}

static bool behind_town(const EntFinder *f, EntSpan span)
{
    return span.begin >= 2 && ent_finder_is(f, span.begin - 1, ",") &&
           f->words[span.begin - 2].capital &&
           !ent_str_is(f->tokens[span.begin - 2].label, "PERSON"); /* "Ann Lee, MD" */
}

/* All senses of the text of SPAN. */
static const EntSense *senses_of(const EntFinder *f, EntSpan span, size_t *count)
{
    char folded[64];
    EntStr text = ent_doc_span_text(f->doc, span);
    *count = 0;
    if (text.len > sizeof folded) return NULL;
    return ent_lexicon_get(f->lexicon, ent_lexicon_fold(text, folded, sizeof folded), count);
}

/* "Atlanta, Georgia": of two places of one name the region that holds the town before it, or that
 * the text has spoken of. */
static const EntSense *nearer_region(const EntFinder *f, EntSpan span, const EntSense *country)
{
    size_t count;
    const EntSense *senses = senses_of(f, span, &count);
    for (size_t i = 0; i < count; i++) {
        const EntSense *region = &senses[i];
        if (region->type != ENT_SENSE_Name || region->kind != ENT_CLASS_Region) continue;
        for (size_t k = 0; k < f->out->list.len; k++) {
            const EntMention *m = &f->out->list.at[k];
            bool seen = m->sense == region;
            bool before = m->sense && behind_town(f, span) && m->tokens.end + 1 == span.begin &&
                          ent_str_eq(m->sense->code, region->code);
            if (seen || before) return region;
        }
    }
    return country;
}

/* A state or province before a small town of its name elsewhere. */
static const EntSense *region_before_town(const EntFinder *f, EntSpan span, const EntSense *town)
{
    enum { LARGE = 300000 };
    size_t count;
    EntStr text = ent_doc_span_text(f->doc, span);
    const EntSense *senses = senses_of(f, span, &count);
    if (town->number >= LARGE) return town;
    for (size_t i = 0; i < count; i++)
        if (senses[i].type == ENT_SENSE_Name && senses[i].kind == ENT_CLASS_Region &&
            ent_str_eq_nocase(senses[i].label, text) &&
            !ent_str_eq(town->region, senses[i].label)) /* not its seat */
            return &senses[i];
    return town;
}

/* "Riga's mayor", "Riga Mayor Ann Lee", "the mayor of Riga": whoever holds such an office holds it
 * of a place. */
static bool governed(const EntFinder *f, EntSpan span)
{
    static const char *const offices[] = {"mayor", "governor", "mayors", "governors"};
    uint32_t i = span.end;
    if (i < f->count && ent_str_is(f->tokens[i].tag, "POS")) i++;
    if (ent_finder_is(f, i, "deputy") || ent_finder_is(f, i, "vice") || ent_finder_is(f, i, "lord"))
        i++;
    bool behind = i < f->count && ENT_STR_AMONG(ent_finder_text(f, i), offices);
    return behind || (span.begin >= 2 && ent_finder_is(f, span.begin - 1, "of") &&
                      ENT_STR_AMONG(ent_finder_text(f, span.begin - 2), offices));
}

/* "CEO of RSA": who heads it heads no state. */
static bool heads_a_firm(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    return i >= 2 && (ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "at")) &&
           ent_leads_a_body(f, i - 2) && ent_finder_has(f, i - 2, ENT_SENSE_Role);
}

/* A name of the gazetteers. Small towns share their names with people and words, so they also need
 * the recogniser's word for it. */
static EntTyping by_gazetteer(const EntFinder *f, EntSpan span)
{
    enum { LARGE = 100000, KNOWN_EVERYWHERE = 300000 };
    const EntSense *sense = ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name);
    if (!sense) return none;
    EntStr label = ent_span_label(f, span);
    bool place = ent_class_top(sense->kind) == ENT_CLASS_Place;
    if (abbreviated(f, span, sense)) return behind_town(f, span) ? sure(sense->kind, sense) : none;
    if (sense->kind == ENT_CLASS_Country) sense = nearer_region(f, span, sense);
    if (sense->kind == ENT_CLASS_City && !before_its_region(f, span, sense))
        sense = region_before_town(f, span, sense);
    if (sense->cased && !f->words[span.begin].capital) return none;
    if (place && f->words[span.begin].upper && heads_a_firm(f, span)) return none;
    if (place && (sense->kind == ENT_CLASS_City || sense->kind == ENT_CLASS_Region)) {
        if (before_its_region(f, span, sense) || in_dateline(f, span))
            return sure(sense->kind, sense);
        if (span.begin > 0 && ent_finder_is(f, span.begin - 1, "in") && sense->number >= LARGE)
            return sure(sense->kind, sense); /* whatever the recogniser takes "in Izmir" for */
        bool beside_noun = span.end < f->count && f->tokens[span.end].pos == ENT_POS_NOUN &&
                           !f->words[span.end].capital; /* "the Riga fund" */
        if (sense->number >= KNOWN_EVERYWHERE && beside_noun && ent_str_is(label, "ORG"))
            return sure(sense->kind, sense);
        if (governed(f, span) && (sense->kind == ENT_CLASS_Region || sense->number >= LARGE))
            return sure(sense->kind, sense);
        bool labelled = ent_str_is(label, "GPE") || ent_str_is(label, "LOC");
        bool other = ent_str_is(label, "PERSON") || ent_str_is(label, "ORG");
        if (!labelled && !(stands_as_place(f, span) && !other) &&
            (sense->number < KNOWN_EVERYWHERE || other) && sense->number > 0)
            return none;
        if (ent_str_is(label, "PERSON")) return none;
    }
    return sure(sense->kind, sense);
}

bool ent_names_part(const EntFinder *f, uint32_t i)
{
    static const char *const parts[] = {
        "north",   "south",    "east",         "west",         "northern",     "southern",
        "eastern", "western",  "northeast",    "northwest",    "southeast",    "southwest",
        "central", "upper",    "lower",        "northeastern", "northwestern", "southeastern",
        "coastal", "downtown", "southwestern", "inland",       "mid"};
    return ENT_STR_AMONG(ent_finder_text(f, i), parts);
}

/* "Southern California", "West Central Georgia", "Western U.S.": a part of a named place. */
static bool part_of_place(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    while (i < span.end && ent_names_part(f, i)) i++;
    bool body =
        ent_finder_has(f, span.end - 1, ENT_SENSE_OrgHead) ||
        ent_finder_has(f, span.end - 1, ENT_SENSE_EventHead); /* "Northeastern University" */
    if (i == span.begin || i == span.end || body) return false;
    const EntSense *place =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){i, span.end}, ENT_SENSE_Name);
    return place && ent_class_top(place->kind) == ENT_CLASS_Place;
}

/* "Plan of Works", "Harbour Supply Agreement": papers, no bodies. */
static bool is_agreement(const EntFinder *f, uint32_t begin, uint32_t end)
{
    const EntSense *noun =
        ent_words_head(f->lexicon, f->doc, begin, end, ENT_SENSE_CooperationNoun, NULL);
    return noun && (noun->kind == ENT_CLASS_Agreement || noun->kind == ENT_CLASS_SupplyPartnership);
}

/* "Conference of the Parties", "Ministry for Y": the word before the first connector heads it. */
static EntTyping by_inner_head(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++) {
        bool connector = ent_finder_is(f, i, "of") || ent_finder_is(f, i, "for") ||
                         ent_finder_is(f, i, "on") || ent_finder_is(f, i, "to");
        if (!connector) continue;
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_EventHead, NULL);
        if (!head)
            head =
                ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_InitiativeHead, NULL);
        if (head)
            return sure(head->type == ENT_SENSE_EventHead ? head->kind : ENT_CLASS_Initiative,
                        NULL);
        if (ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_ProductHead, NULL))
            return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_SURE, NULL};
        head = ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_OrgHead, NULL);
        if (!head && ent_finder_is(f, i, "of")) {
            head = ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_PlaceHead, NULL);
            const EntSense *body =
                ent_words_head(f->lexicon, f->doc, i + 1, span.end, ENT_SENSE_OrgHead, NULL);
            bool own = span.end > i + 2 && !ent_finder_is(f, i + 1, "the");
            if (head && body && own && body->kind == ENT_CLASS_GovernmentBody)
                head = body; /* "Port of Riga Authority" */
        }
        bool plural = head && head->plural && head->kind == ENT_CLASS_GovernmentBody;
        if (plural) return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_SURE, NULL};
        if (head) return sure(head->kind, NULL);
        if (is_agreement(f, span.begin, i))
            return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_SURE, NULL};
        return none;
    }
    return none;
}

typedef struct LastHead {
    const EntSense *sense;
    uint32_t length;
} LastHead;

static LastHead last_head(const EntFinder *f, EntSpan span, EntSenseType type)
{
    LastHead head = {0};
    head.sense = ent_words_head(f->lexicon, f->doc, span.begin, span.end, type, &head.length);
    return head;
}

/* "Ferry Show Europe": an event's head with the place of this edition behind it. */
static EntTyping by_head_and_place(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.end - 1; i > span.begin + 1; i--) {
        const EntSense *place =
            ent_words_sense(f->lexicon, f->doc, (EntSpan){i, span.end}, ENT_SENSE_Name);
        if (!place || ent_class_top(place->kind) != ENT_CLASS_Place) continue;
        uint32_t length;
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_EventHead, &length);
        if (head && i - length > span.begin) return sure(head->kind, NULL);
    }
    return none;
}

/* The longest head phrase at the end wins; between equals the order below. */
static bool personal(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++) /* "Allen Law Group" */
        if (ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
            !ent_finder_has(f, i, ENT_SENSE_GivenName))
            return false;
    return span.end - span.begin <= 3 && ent_finder_has(f, span.begin, ENT_SENSE_GivenName) &&
           !ent_finder_has(f, span.begin, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, span.begin, ENT_SENSE_Name);
}

/* "ShipShape Events": a company that makes them, not one. */
static bool event_maker(const LastHead *head)
{
    return head->sense && head->sense->type == ENT_SENSE_EventHead && head->sense->plural &&
           !head->sense->weak && head->sense->kind == ENT_CLASS_Event;
}

/* "Breakfast All Day", "2 Day Elite event", "Valentine's Day event": what is left of a duration or
 * a feast names no event. */
static bool rest_of_a_day(const EntFinder *f, EntSpan span, const LastHead *head)
{
    if (head->sense->type != ENT_SENSE_EventHead || span.begin == 0) return false;
    if (ent_finder_is(f, span.begin, "all")) return head->sense->weak;
    const EntToken *before = &f->tokens[span.begin - 1];
    bool cut = f->words[span.begin - 1].digits || ent_str_is(before->tag, "POS") ||
               ent_str_is(before->text, "-");
    return cut && ent_finder_is(f, span.begin, "day");
}

/* "the Harbour Repair Loan Program": several words with capitals inside a sentence name one. */
static bool own_programme(const EntFinder *f, EntSpan span, EntSpan front)
{
    EntStr head = f->tokens[span.end - 1].lemma;
    bool programme = ent_str_eq_nocase(head, ENT_STR("program")) ||
                     ent_str_eq_nocase(head, ENT_STR("programme"));
    return programme && words_in(f, front) >= 2 && span.begin > 0 &&
           ent_finder_is(f, span.begin - 1, "the");
}

static EntTyping by_last_head(const EntFinder *f, EntSpan span)
{
    static const EntSenseType order[] = {ENT_SENSE_EventHead, ENT_SENSE_ProductHead,
                                         ENT_SENSE_InitiativeHead, ENT_SENSE_OrgHead,
                                         ENT_SENSE_PlaceHead};
    LastHead best = {0};
    uint32_t words = words_in(f, span);
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        LastHead head = last_head(f, span, order[i]);
        if (head.sense && head.sense->weak && personal(f, span)) continue; /* "Ann Day" */
        if (head.sense && head.length > best.length) best = head;
    }
    if (!best.sense || words <= best.length) return none; /* a bare head is no name */
    if (best.sense->type == ENT_SENSE_ProductHead && best.sense->plural) return none;
    EntSpan front = {span.begin, span.end - best.length};
    bool topics = best.sense->plural && all_common(f, front) &&
                  (best.sense->type == ENT_SENSE_InitiativeHead ||
                   best.sense->kind == ENT_CLASS_Seminar || best.sense->kind == ENT_CLASS_Meeting);
    if (topics) return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_SURE, NULL};
    bool count = best.sense->type == ENT_SENSE_EventHead && best.sense->weak &&
                 f->words[span.end - best.length - 1].digits; /* "Robot 1 Day" */
    if (count || rest_of_a_day(f, span, &best))
        return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_SURE, NULL};
    bool times = best.sense->type == ENT_SENSE_EventHead && best.sense->plural && best.sense->weak;
    if (times) return none; /* "Nine Seasons", "Orion Debuts" */
    if (event_maker(&best)) return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    bool units = best.sense->weak && best.sense->kind != ENT_CLASS_Company && all_common(f, front);
    bool loose = best.sense->kind == ENT_CLASS_MediaOutlet ||
                 best.sense->kind == ENT_CLASS_Association ||
                 best.sense->kind == ENT_CLASS_Organisation;
    bool vague_body = best.sense->type == ENT_SENSE_OrgHead && best.sense->weak && loose &&
                      words <= 2 && all_common(f, front) && !ent_span_label(f, span).len;
    if (vague_body) return none; /* "Recent News" */
    bool plural_body = best.sense->type == ENT_SENSE_OrgHead && best.sense->plural &&
                       (best.sense->kind == ENT_CLASS_GovernmentBody || units);
    if (plural_body) return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_SURE, NULL};
    bool vague = best.sense->type == ENT_SENSE_InitiativeHead && best.sense->weak &&
                 all_common(f, front) && !own_programme(f, span, front);
    if (vague) return none;
    switch (best.sense->type) {
    case ENT_SENSE_ProductHead:
        return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_SURE, NULL};
    case ENT_SENSE_InitiativeHead:
        return sure(ENT_CLASS_Initiative, NULL);
    default:
        return sure(best.sense->kind, NULL);
    }
}

static bool ends_in_suffix(const EntFinder *f, EntSpan span)
{
    return span.end - span.begin >= 2 &&
           ent_words_head(f->lexicon, f->doc, span.begin + 1, span.end, ENT_SENSE_CompanySuffix,
                          NULL) != NULL;
}

static bool name_like(const EntWord *w)
{
    if (ent_word_has(w, ENT_SENSE_Surname) && w->capital) return true; /* "Day", "Bank" */
    return w->capital && w->letters && !w->digits && !ent_word_has(w, ENT_SENSE_OrgHead) &&
           !ent_word_has(w, ENT_SENSE_EventHead) && !ent_word_has(w, ENT_SENSE_CompanySuffix);
}

/* Shape of a personal name: two to five capitalised words without a head noun. */
static bool person_shape(const EntFinder *f, EntSpan span)
{
    uint32_t n = span.end - span.begin;
    if (n < 2 || n > 6 || f->tokens[span.end - 1].text.len == 1) return false;
    for (uint32_t i = span.begin; i < span.end; i++) {
        const EntWord *w = &f->words[i];
        bool particle = !w->capital && w->letters && f->tokens[i].text.len <= 4;
        bool hyphen = ent_finder_is(f, i, "-") || ent_finder_is(f, i, "\"") ||
                      ent_finder_is(f, i, "\xe2\x80\x9c") || ent_finder_is(f, i, "\xe2\x80\x9d");
        if (!particle && !hyphen && !name_like(w)) return false;
    }
    return true;
}

static bool says(const EntFinder *f, uint32_t i)
{
    return ent_finder_has(f, i, ENT_SENSE_SayVerb) && f->tokens[i].pos == ENT_POS_VERB;
}

/* Signs beside a name that it is a person's: a title before it, a title in apposition, speech. */
static bool beside_title(const EntFinder *f, EntSpan span)
{
    enum { REACH = 5 };
    if (span.begin > 0 && ent_finder_has(f, span.begin - 1, ENT_SENSE_Role) &&
        !f->words[span.begin].opens)
        return true;
    if (says(f, span.end)) return true;
    if (!ent_finder_is(f, span.end, ",")) return false;
    for (uint32_t i = span.end + 1; i < span.end + 1 + REACH && i < f->count; i++) {
        if (ent_finder_is(f, i, ",") || ent_finder_is(f, i, "and") ||
            f->tokens[i].pos == ENT_POS_VERB || f->words[i].opens)
            return false;
        if (ent_finder_has(f, i, ENT_SENSE_Role)) return true;
    }
    return false;
}

static bool known_person(const EntFinder *f, uint32_t i)
{
    return i < f->count && ent_str_is(f->tokens[i].label, "PERSON") &&
           (ent_finder_has(f, i, ENT_SENSE_GivenName) || ent_finder_has(f, i, ENT_SENSE_Surname)) &&
           !ent_finder_has(f, i, ENT_SENSE_CommonWord);
}

/* "Arta Hox and Elira Dervi": in a list with a name whose words are known. */
static bool listed_with_person(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin, k = span.end;
    if (i >= 2 && (ent_finder_is(f, i - 1, "and") || ent_finder_is(f, i - 1, ",")) &&
        (known_person(f, i - 2) || (i >= 3 && known_person(f, i - 3))))
        return true;
    return (ent_finder_is(f, k, "and") || ent_finder_is(f, k, ",")) &&
           (known_person(f, k + 1) ||
            (known_person(f, k + 2) && f->tokens[k + 2].iob == ENT_IOB_I));
}

/* Does the text somewhere treat the last word of SPAN as a surname: "Mr. Moskov", "Moskov said"? */
static bool treated_as_person(const EntFinder *f, EntSpan span)
{
    EntStr surname = f->tokens[span.end - 1].text;
    if (beside_title(f, span) || listed_with_person(f, span)) return true;
    if (ent_finder_is(f, span.end, "from")) return true; /* "Jordan Moen from Orion" */
    for (uint32_t i = 0; i < f->count; i++) {
        if (!ent_str_eq(f->tokens[i].text, surname)) continue;
        bool before = i > 0 && (ent_finder_has(f, i - 1, ENT_SENSE_Honorific) || says(f, i - 1));
        if (before || beside_title(f, (EntSpan){i, i + 1})) return true;
    }
    return false;
}

static bool says_nothing(const EntFinder *f, uint32_t i)
{
    return ent_finder_has(f, i, ENT_SENSE_CommonWord) || ent_finder_has(f, i, ENT_SENSE_Name) ||
           ent_finder_has(f, i, ENT_SENSE_WeakOrgHead) || ent_finder_has(f, i, ENT_SENSE_Demonym);
}

/* A word that running text writes in lower case and that is no known name of a person. */
static bool impersonal(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++)
        if (f->words[i].capital && f->tokens[i].text.len > 2 &&
            ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
            !ent_finder_has(f, i, ENT_SENSE_GivenName) && !ent_finder_has(f, i, ENT_SENSE_Surname))
            return true;
    return false;
}

/* "Summit Repair, one of the country's oldest builders,": what stands behind says that it is a
 * business. */
static bool described_as_business(const EntFinder *f, EntSpan span)
{
    static const char *const nouns[] = {
        "company",      "companies", "firm",         "provider",     "maker",
        "manufacturer", "developer", "supplier",     "producer",     "operator",
        "startup",      "platform",  "retailer",     "distributor",  "builder",
        "innovator",    "brand",     "agency",       "group",        "leader",
        "charity",      "nonprofit", "organization", "organisation", "association"};
    enum { REACH = 12 };
    uint32_t i = span.end + 1;
    if (!ent_finder_is(f, span.end, ",")) return false;
    if (!ent_finder_is(f, i, "a") && !ent_finder_is(f, i, "an") && !ent_finder_is(f, i, "the") &&
        !ent_finder_is(f, i, "one"))
        return false;
    for (; i < f->count && i < span.end + REACH; i++) {
        bool verb = f->tokens[i].pos == ENT_POS_VERB && !ent_finder_is(f, i - 1, "-");
        if (ent_finder_is(f, i, ",") || f->words[i].opens || verb) return false;
        if (ENT_STR_AMONG(ent_finder_text(f, i), nouns)) return true;
    }
    return false;
}

/* "at the old Vantar Dzong in Riga": persons take no article. */
static bool at_the(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i > 0 && f->tokens[i - 1].pos == ENT_POS_ADJ && !f->words[i - 1].capital) i--;
    return i >= 2 && ent_finder_is(f, i - 1, "the") && ent_finder_is(f, i - 2, "at") &&
           (ent_finder_is(f, span.end, "in") || ent_finder_is(f, span.end, ","));
}

/* "Woodward C. Price": an initial between two names. */
static bool holds_initial(const EntFinder *f, EntSpan span)
{
    if (span.end - span.begin != 3 || ent_span_label(f, span).len) return false;
    EntStr initial = f->tokens[span.begin + 1].text;
    return initial.len == 2 && initial.ptr[1] == '.' && f->words[span.begin + 1].capital &&
           !ent_finder_has(f, span.begin, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, span.begin, ENT_SENSE_Name) && !f->words[span.begin].upper &&
           name_like(&f->words[span.end - 1]) && f->tokens[span.end - 1].text.len > 2;
}

/* "Chinese", "PR", "Fraunhofer IML": adjectives, letters, and names that end in letters. */
static bool no_person(const EntFinder *f, EntSpan span)
{
    const EntWord *last = &f->words[span.end - 1];
    EntStr text = f->tokens[span.end - 1].text;
    if (span.end - span.begin == 1) return ent_word_has(last, ENT_SENSE_Demonym) || text.len <= 2;
    bool numeral = true; /* "Karl Moen III" */
    for (size_t i = 0; i < text.len; i++)
        numeral &= text.ptr[i] == 'I' || text.ptr[i] == 'V' || text.ptr[i] == 'X';
    return last->upper && !f->words[span.begin].upper && !numeral && text.len <= 4 &&
           !ent_word_has(last, ENT_SENSE_Surname) && !ent_is_credential(text);
}

/* A country's or region's name before a word that is no surname. */
static bool named_as_country(const EntFinder *f, EntSpan span)
{
    const EntSense *name =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){span.begin, span.begin + 1}, ENT_SENSE_Name);
    return name && (name->kind == ENT_CLASS_Country || name->kind == ENT_CLASS_Region) &&
           !ent_finder_has(f, span.end - 1, ENT_SENSE_Surname);
}

/* "Kim Jae-ok": a family name and a given name of two syllables. */
static bool two_syllables(const EntFinder *f, EntSpan span)
{
    const EntWord *w = f->words + span.begin;
    if (span.end - span.begin != 4 || !w[0].capital || !w[1].capital || !w[0].letters) return false;
    return !w[2].letters && w[2].glued && w[3].glued && w[3].letters && !w[3].capital &&
           f->tokens[span.begin].text.len <= 6 &&
           !ent_finder_has(f, span.begin + 3, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, span.begin, ENT_SENSE_Name);
}

static EntTyping by_person(const EntFinder *f, EntSpan span)
{
    EntStr label = ent_span_label(f, span);
    if (no_person(f, span)) return none;
    if (two_syllables(f, span)) return sure(ENT_CLASS_Person, NULL);
    if (ent_str_is(label, "PERSON") && at_the(f, span)) return sure(ENT_CLASS_Venue, NULL);
    if (holds_initial(f, span)) return (EntTyping){ENT_CLASS_Person, ENT_STRENGTH_LABEL, NULL};
    if (impersonal(f, span) && (!beside_title(f, span) || all_common(f, span))) return none;
    bool before = span.begin > 0 && ent_finder_has(f, span.begin - 1, ENT_SENSE_Honorific);
    bool given = ent_finder_has(f, span.begin, ENT_SENSE_GivenName) &&
                 !ent_finder_has(f, span.begin, ENT_SENSE_Demonym);
    bool surname = ent_finder_has(f, span.begin, ENT_SENSE_Surname) ||
                   ent_finder_has(f, span.end - 1, ENT_SENSE_Surname);
    if (before && span.end - span.begin <= 5) return sure(ENT_CLASS_Person, NULL);
    if (!person_shape(f, span)) {
        bool single = span.end - span.begin == 1 && name_like(&f->words[span.begin]);
        if (single && ent_str_is(label, "PERSON"))
            return (EntTyping){ENT_CLASS_Person, ENT_STRENGTH_LABEL, NULL};
        return none;
    }
    EntStr first = f->tokens[span.begin].text;
    bool initials = first.ptr[first.len - 1] == '.'; /* "A.J. Moen" */
    bool brand = f->words[span.begin].upper && first.len > 2 && !initials &&
                 !ent_finder_has(f, span.begin, ENT_SENSE_Surname) && !given &&
                 !f->words[span.end - 1].upper; /* "ORION Smart" */
    EntStr end = f->tokens[span.end - 1].text;
    bool things =
        !given && !ent_finder_has(f, span.begin, ENT_SENSE_Surname) &&
        f->words[span.end - 1].capital && ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord) &&
        (span.end - span.begin >= 3 ||
         (ent_str_ends(end, ENT_STR("s")) && !ent_finder_has(f, span.end - 1, ENT_SENSE_Surname)));
    brand |= things && !beside_title(f, span); /* "Quorvane Seeds" */
    brand |= !given && described_as_business(f, span);
    if (ent_str_is(label, "PERSON") && brand)
        return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    if (ent_str_is(label, "PERSON") && !given && !surname && !treated_as_person(f, span))
        return none; /* "Snappy Octopus" */
    if (given && named_as_country(f, span) && !treated_as_person(f, span))
        return none; /* "Georgia Athletics" */
    if (ent_str_is(label, "PERSON"))
        return (EntTyping){ENT_CLASS_Person,
                           given || surname ? ENT_STRENGTH_SURE : ENT_STRENGTH_LABEL, NULL};
    bool weak = ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) ||
                ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord);
    bool plain = !says_nothing(f, span.end - 1) && !says_nothing(f, span.begin) &&
                 span.end - span.begin <= 4 && !f->words[span.end - 1].upper;
    if (plain && beside_title(f, span))
        return (EntTyping){ENT_CLASS_Person, ENT_STRENGTH_LABEL, NULL};
    bool familiar = span.end - span.begin == 2 && !label.len &&
                    ent_finder_has(f, span.end - 1, ENT_SENSE_Surname) &&
                    !ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) &&
                    !says_nothing(f, span.begin); /* "Karl Young" */
    if (given && (!weak || familiar) && (surname || !label.len || ent_str_is(label, "ORG")) &&
        !f->words[span.begin].upper)
        return (EntTyping){ENT_CLASS_Person, ENT_STRENGTH_LABEL, NULL};
    return none;
}

/* "Norway-Chile", "Franco-Chilean": two countries, not one place. */
static bool pair_of_nations(const EntFinder *f, EntSpan span)
{
    if (span.end - span.begin != 3 || f->words[span.begin + 1].letters) return false;
    return !f->words[span.begin + 1].digits && f->words[span.begin + 1].glued;
}

/* "COVID-19", "QRV-KX07T2", "K09": digits in a single word make a product's or a thing's name. */
static bool code_like(const EntFinder *f, EntSpan span)
{
    EntStr last = f->tokens[span.end - 1].text;
    bool digit = false;
    for (size_t i = 0; i < last.len; i++) digit |= last.ptr[i] >= '0' && last.ptr[i] <= '9';
    return digit;
}

/* "Partnership for Coastal Shipping", "Bright Partnership for Fishing", "Baltic Alliance": a
 * programme where it begins so or is no actor for the recogniser, else a body. */
static EntTyping by_alliance(const EntFinder *f, EntSpan span)
{
    uint32_t end = span.begin;
    while (end < span.end && !ent_finder_is(f, end, "for") && !ent_finder_is(f, end, "of") &&
           !ent_finder_is(f, end, "on"))
        end++;
    const EntSense *noun =
        ent_words_head(f->lexicon, f->doc, span.begin, end, ENT_SENSE_CooperationNoun, NULL);
    bool named = ent_finder_is(f, end - 1, "partnership") ||
                 ent_finder_is(f, end - 1, "alliance") || ent_finder_is(f, end - 1, "coalition");
    if (!noun || !named || span.end - span.begin < 2) return none;
    bool body = end - span.begin >= 2 && ent_str_is(ent_span_label(f, span), "ORG");
    return (EntTyping){body ? ENT_CLASS_Organisation : ENT_CLASS_Initiative, ENT_STRENGTH_LABEL,
                       NULL};
}

/* "Bright Partnership for Fishing": common words all, but built as names of bodies are. */
static bool holds_connector(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++)
        if (ent_finder_is(f, i, "of") || ent_finder_is(f, i, "for")) return true;
    return false;
}

static EntTyping by_label(const EntFinder *f, EntSpan span)
{
    static const struct {
        const char *label;
        EntClass kind;
    } table[] = {{"ORG", ENT_CLASS_Organisation},
                 {"GPE", ENT_CLASS_Place},
                 {"LOC", ENT_CLASS_Region},
                 {"FAC", ENT_CLASS_Venue}};
    EntStr label = ent_span_label(f, span);
    if (all_common(f, span) && !(ent_str_is(label, "ORG") && holds_connector(f, span))) return none;
    if (pair_of_nations(f, span) && !ent_str_is(label, "ORG") && !ent_str_is(label, "FAC"))
        return none;
    bool unknown_place = ent_str_is(label, "GPE") || ent_str_is(label, "LOC");
    if (unknown_place && !stands_as_place(f, span)) {
        bool code = span.end - span.begin == 1 && f->words[span.begin].upper;
        return code ? none : (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    }
    if (code_like(f, span)) return none;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!ent_str_is(label, table[i].label)) continue;
        EntClass kind = table[i].kind;
        if (kind == ENT_CLASS_Organisation) kind = ENT_CLASS_Company;
        return (EntTyping){kind, ENT_STRENGTH_LABEL, NULL};
    }
    return none;
}

static const EntSenseType name_heads[] = {ENT_SENSE_OrgHead, ENT_SENSE_EventHead,
                                          ENT_SENSE_InitiativeHead, ENT_SENSE_PlaceHead,
                                          ENT_SENSE_ProductHead};

bool ent_is_name_head(const EntFinder *f, uint32_t begin, uint32_t end)
{
    for (size_t i = 0; i < sizeof name_heads / sizeof *name_heads; i++)
        if (ent_words_head(f->lexicon, f->doc, begin, end, name_heads[i], NULL)) return true;
    return false;
}

bool ent_is_strong_head(const EntFinder *f, uint32_t begin, uint32_t end)
{
    for (size_t i = 0; i < sizeof name_heads / sizeof *name_heads; i++) {
        const EntSense *head = ent_words_head(f->lexicon, f->doc, begin, end, name_heads[i], NULL);
        if (head && !head->weak) return true;
    }
    return false;
}

/* Only a head noun: "Summit", "the Group". */
static bool bare_head(const EntFinder *f, EntSpan span)
{
    uint32_t length;
    for (size_t i = 0; i < sizeof name_heads / sizeof *name_heads; i++)
        if (ent_words_head(f->lexicon, f->doc, span.begin, span.end, name_heads[i], &length) &&
            length == span.end - span.begin)
            return true;
    return false;
}

/* "Latvia Quorcom", "QVO Europe": a place beside a word that is none makes an organisation, where
 * the recogniser saw a place or an organisation. */
static EntTyping place_and_brand(const EntFinder *f, EntSpan span)
{
    EntStr label = ent_span_label(f, span);
    bool seen = ent_str_is(label, "ORG") || ent_str_is(label, "GPE");
    uint32_t places = 0, brands = 0;
    for (uint32_t i = span.begin; i < span.end; i++) {
        bool place = ent_finder_has(f, i, ENT_SENSE_Name);
        places += place;
        brands += !place && f->words[i].letters && !ent_finder_has(f, i, ENT_SENSE_CommonWord);
    }
    if (seen && places && brands) return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    return none;
}

/* "HILLVIEW SPRINGS, Ore. --": a town that opens a report, before its state. */
static bool town_of_dateline(const EntFinder *f, EntSpan span)
{
    uint32_t next = span.end + 1;
    if (!in_dateline(f, span) || !ent_finder_is(f, span.end, ",") || next >= f->count) return false;
    if (f->words[span.begin].digits || ends_in_suffix(f, span)) return false;
    EntStr text = f->tokens[next].text;
    bool code = text.len == 2 && f->words[next].upper;
    bool region =
        code || ent_finder_has(f, next, ENT_SENSE_Name) || ent_str_ends(text, ENT_STR("."));
    for (uint32_t i = span.begin; i < span.end; i++)
        if (!f->words[i].upper) return false;
    return region && f->words[next].capital;
}

/* "mayor of Quorva": a town that no gazetteer knows. */
static bool town_of_mayor(const EntFinder *f, EntSpan span)
{
    static const char *const heads[] = {"mayor", "vice-mayor", "town", "village"};
    if (span.begin < 2 || span.end - span.begin > 3) return false;
    return ent_finder_is(f, span.begin - 1, "of") &&
           ENT_STR_AMONG(f->tokens[span.begin - 2].lemma, heads);
}

/* "Millbrook, Ga.": a town that no gazetteer knows. */
static bool town_of_state(const EntFinder *f, EntSpan span)
{
    EntSpan next = {span.end + 1, span.end + 2};
    if (!ent_finder_is(f, span.end, ",") || next.begin >= f->count) return false;
    if (span.end - span.begin > 3 || ent_finder_has(f, span.end - 1, ENT_SENSE_CompanySuffix))
        return false;
    const EntSense *state = ent_words_sense(f->lexicon, f->doc, next, ENT_SENSE_Name);
    return state && abbreviated(f, next, state) && behind_town(f, next);
}

/* "LPs": people in the plural, no body. */
static bool plural_letters(const EntFinder *f, EntSpan span)
{
    EntStr s = f->tokens[span.begin].text;
    if (span.end - span.begin != 1 || s.len < 3 || s.len > 5 || s.ptr[s.len - 1] != 's')
        return false;
    for (size_t i = 0; i + 1 < s.len; i++)
        if (s.ptr[i] < 'A' || s.ptr[i] > 'Z') return false;
    return true;
}

/* "is a Delaware corporation", also with a capital: what a body is, not its name. */
static bool legal_form_of_state(const EntFinder *f, EntSpan span)
{
    return span.end - span.begin == 2 && span.begin > 0 &&
           (ent_finder_is(f, span.begin - 1, "a") || ent_finder_is(f, span.begin - 1, "an")) &&
           (ent_finder_is(f, span.end - 1, "corporation") ||
            ent_finder_is(f, span.end - 1, "company")) &&
           ent_finder_has(f, span.begin, ENT_SENSE_Name);
}

/* "urged Congress", "the Senate": a bare noun that names one body. */
static bool legislature(const EntFinder *f, EntSpan span)
{
    if (span.end - span.begin != 1 || f->words[span.begin].upper) return false;
    bool determined = span.begin > 0 && f->tokens[span.begin - 1].pos == ENT_POS_DET;
    if (ent_finder_is(f, span.begin, "senate")) return true;
    return ent_finder_is(f, span.begin, "congress") && !determined;
}

/* "101 | Park Avenue", "King George Blvd", "Thornton Ave SW": the line of an address. */
static bool in_street_address(const EntFinder *f, EntSpan span)
{
    static const char *const ways[] = {"avenue", "street", "road",  "boulevard", "drive",
                                       "lane",   "way",    "court", "parkway",   "highway"};
    static const char *const marks[] = {"ave",  "ave.",  "blvd", "blvd.", "rd",   "rd.", "hwy",
                                        "hwy.", "pkwy.", "pkwy", "ste",   "ste.", "st."};
    static const char *const corners[] = {"NE", "NW", "SE", "SW", "N", "S", "E", "W"};
    uint32_t end = span.end;
    bool numbered = span.begin > 0 && f->words[span.begin - 1].digits;
    if (end - span.begin >= 2 && ENT_STR_AMONG(f->tokens[end - 1].text, corners)) end--;
    if (end - span.begin < 2) return false;
    EntStr last = ent_finder_text(f, end - 1);
    bool corner = end < span.end;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (ent_str_eq_nocase(last, ent_str(marks[i])) && !ent_finder_is(f, span.begin, "st."))
            return true;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (ent_str_eq_nocase(last, ent_str(ways[i])) && (numbered || corner)) return true;
    return false;
}

static bool bare_suffix(const EntFinder *f, EntSpan span)
{
    return ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_CompanySuffix) != NULL;
}

EntTyping ent_name_typing(const EntFinder *f, EntSpan span)
{
    EntTyping typing = by_gazetteer(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    if (part_of_place(f, span)) return sure(ENT_CLASS_Region, NULL);
    if (legislature(f, span)) return sure(ENT_CLASS_GovernmentBody, NULL);
    if (in_street_address(f, span)) return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_SURE, NULL};
    EntTyping edition = ent_edition_typing(f, span);
    if (edition.kind != ENT_CLASS_NONE) return edition;
    if (bare_head(f, span) || bare_suffix(f, span)) return none;
    if (plural_letters(f, span) || legal_form_of_state(f, span))
        return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_SURE, NULL};
    if (town_of_dateline(f, span) || town_of_mayor(f, span)) return sure(ENT_CLASS_City, NULL);
    if (ends_in_suffix(f, span)) return sure(ENT_CLASS_Company, NULL);
    if (ent_mere_kind(f, span) || ent_praised_event(f, span))
        return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_SURE, NULL};
    if (ent_staged_hall(f, span)) return sure(ENT_CLASS_Venue, NULL);
    typing = ent_visited_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    EntTyping inner = by_inner_head(f, span), last = by_last_head(f, span);
    if (ent_class_top(inner.kind) == ENT_CLASS_Event) return inner;
    if (ent_class_top(last.kind) == ENT_CLASS_Event) return last;
    bool paper = is_agreement(f, span.begin, span.end) && last.kind == ENT_CLASS_NONE;
    if (paper) return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_SURE, NULL};
    typing = by_head_and_place(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    if (inner.strength == ENT_STRENGTH_SURE) return inner;
    typing = ent_attended_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    typing = ent_staged_venue_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    if (last.strength == ENT_STRENGTH_SURE || last.kind == ENT_CLASS_Company) return last;
    typing = ent_first_head_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    typing = ent_venue_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    if (town_of_state(f, span)) return sure(ENT_CLASS_City, NULL);
    typing = by_person(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    typing = place_and_brand(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    bool seen_as_body = ent_str_is(ent_span_label(f, span), "ORG") && span.end < f->count &&
                        f->words[span.end].letters && !f->words[span.end].capital;
    if (ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) && span.end - span.begin >= 2 &&
        (!all_common(f, span) || seen_as_body))
        return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    typing = by_alliance(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    if (described_as_business(f, span) && !ent_finder_has(f, span.begin, ENT_SENSE_GivenName))
        return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    return by_label(f, span);
}
