/* Names: runs of capitalised words (name_runs.c), cut at titles (name_cuts.c), trimmed, widened,
 * typed. */
#include "base/ordinal.h"
#include "mention/deal_party.h"
#include "mention/name_parts.h"
#include "mention/typing.h"

/* "Today Orion Group opened …", "Today’s General Session": words that only say when, at the front
 * of SPAN. */
static uint32_t says_when(const EntFinder *f, EntSpan span)
{
    static const char *const days[] = {"today", "yesterday", "tomorrow", "tonight"};
    uint32_t i = span.begin;
    if (span.end < i + 3 || !ENT_STR_AMONG(ent_finder_text(f, i), days)) return 0;
    if (ent_str_is(f->tokens[i + 1].tag, "POS")) return 2;
    return f->words[i].opens || f->tokens[i].sentence_start;
}

/* "About Orion Group Orion Group is …": the name behind the first word of SPAN is its end too. */
static bool said_again(const EntFinder *f, EntSpan span)
{
    for (uint32_t k = span.begin + 2; k < span.end; k++)
        if (ent_finder_repeats(f, span.begin + 1, (EntSpan){k, span.end}) &&
            k - span.begin - 1 == span.end - k)
            return true;
    return false;
}

/* The heading "About" before the name of which the text below tells. */
static bool about(const EntFinder *f, EntSpan span)
{
    bool capitals = ent_str_is(f->tokens[span.begin].text, "ABOUT");
    return (capitals || ent_str_is(f->tokens[span.begin].text, "About")) &&
           (f->words[span.begin].opens || said_again(f, span));
}

/* "Finland's Presidency of | the Harbour Council": a term of office before the body's name: its
 * tokens, or 0. */
static uint32_t term_of_office(const EntFinder *f, EntSpan span)
{
    static const char *const terms[] = {"presidency", "chairmanship", "chairship"};
    enum { REACH = 5 };
    uint32_t i = span.begin;
    if (i == 0 || !ENT_STR_AMONG(ent_finder_text(f, i), terms) || !ent_finder_is(f, i + 1, "of"))
        return 0;
    static const char *const verbs[] = {"assume", "hold", "take", "chair", "during", "under"};
    bool held = i > 1 && ent_finder_is(f, i - 1, "the") && /* "As Latvia assumes the Presidency" */
                ENT_STR_AMONG(f->tokens[i - 2].lemma, verbs);
    bool owned = held; /* "Finland's six-month Presidency" */
    for (uint32_t k = i; k > 0 && k + REACH > i; k--)
        owned |= ent_str_is(f->tokens[k - 1].tag, "POS") || ent_finder_is(f, k - 1, "its");
    uint32_t words = ent_finder_is(f, i + 2, "the") ? 3 : 2;
    return owned && i + words < span.end ? words : 0;
}

/* "the Harbour Council | Presidency", behind the name of a known body in SPAN: a term of office. */
static bool ends_in_term(const EntFinder *f, EntSpan span)
{
    static const char *const terms[] = {"presidency", "chairmanship", "chairship"};
    if (span.end < span.begin + 2 || !ENT_STR_AMONG(ent_finder_text(f, span.end - 1), terms))
        return false;
    const EntSense *body =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){span.begin, span.end - 1}, ENT_SENSE_Name);
    return body && ent_class_top(body->kind) == ENT_CLASS_Organisation;
}

static EntSpan trim(const EntFinder *f, EntSpan span)
{
    span.begin += says_when(f, span);
    span.end -= ends_in_term(f, span);
    span.begin += term_of_office(f, span);
    if (f->words[span.end - 1].letters && ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name))
        return span; /* "Sri Lanka", "St. Gallen" */
    uint32_t known;  /* "General Motors Company" */
    bool patron =
        ent_patron_of_body(f, span.begin) ||
        (ent_lexicon_longest(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_Name, &known) &&
         known > 1 && ent_finder_has(f, span.begin, ENT_SENSE_Honorific));
    if (span.begin + 2 < span.end && ent_finder_is(f, span.begin, "h.") &&
        ent_finder_is(f, span.begin + 1, "e."))
        span.begin += 2; /* "H. E. Ann Lee" */
    while (span.begin < span.end &&
           ((ent_honorific_at(f, span.begin) && !patron && !ent_given_like_rank(f, span.begin) &&
             !(span.begin + 1 < span.end && ent_str_is(f->tokens[span.begin + 1].tag, "POS"))) ||
            ent_finder_is(f, span.begin, "the") || about(f, span) ||
            (f->tokens[span.begin].pos == ENT_POS_DET && ent_finder_is(f, span.begin, "a")) ||
            !(f->words[span.begin].letters || f->words[span.begin].digits)))
        span.begin++;
    while (span.end > span.begin &&
           ((!f->words[span.end - 1].letters && !f->words[span.end - 1].digits &&
             !ent_finder_is(f, span.end - 1, ")")) ||
            ent_finder_is(f, span.end - 1, "and")))
        span.end--;
    return span;
}

/* "Inc." is "Inc". */
static bool same_word(EntStr a, EntStr b)
{
    if (a.len && a.ptr[a.len - 1] == '.') a.len--;
    if (b.len && b.ptr[b.len - 1] == '.') b.len--;
    return ent_str_eq(a, b);
}

/* "Orion Boats | Orion Boats Inc.", where the heading is the front of the name that it runs into.
 */
static EntSpan behind_own_heading(const EntFinder *f, EntSpan span)
{
    for (uint32_t k = span.begin + 1; 2 * k < span.begin + span.end; k++) {
        EntSpan heading = {span.begin, k};
        bool own = false; /* not "New York New York Bank", "Brandt Brandt & Ozols" */
        for (uint32_t i = span.begin; i < k; i++)
            own |= f->words[i].letters && !ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
                   !ent_finder_has(f, i, ENT_SENSE_Name) &&
                   (k > span.begin + 1 || !ent_finder_has(f, i, ENT_SENSE_Surname));
        if (own && ent_finder_repeats(f, k, heading)) return (EntSpan){k, span.end};
    }
    return span;
}

/* "Ann Lee Ann Lee", "Orion Ltd Orion is …", where a heading or a caption runs into the text that
 * begins with the same name: once. */
static EntSpan once(const EntFinder *f, EntSpan span)
{
    bool about = span.begin > 0 && ent_finder_is(f, span.begin - 1, "about");
    for (uint32_t k = span.begin + 1; k < span.end; k++) {
        uint32_t n = span.end - k;
        bool same =
            n <= k - span.begin && (n >= 2 || about || ent_ends_in_legal_form(f, span.begin, k) ||
                                    (f->words[k].upper && ent_finder_is(f, k - 1, "corporation")));
        for (uint32_t i = 0; same && i < n; i++)
            same = same_word(f->tokens[span.begin + i].text, f->tokens[k + i].text);
        bool form = span.begin + n == k || ent_ends_in_legal_form(f, span.begin, k) ||
                    ent_finder_is(f, k - 1, "corporation");
        if (same && form) return (EntSpan){span.begin, k};
    }
    return span;
}

/* "Visit | Joyce Farms", "Watch | Ann Lee's Talk" at the beginning of a sentence; "D.C.-based |
 * Quorvane Data", whose seat is one token; "On Monday | Quorvane". */
static EntSpan without_front(const EntFinder *f, EntSpan span)
{
    static const char *const verbs[] = {"visit",    "watch",    "read",    "see",
                                        "join",     "follow",   "contact", "explore",
                                        "discover", "download", "purchase"};
    uint32_t i = span.begin;
    bool opens = f->tokens[i].sentence_start || f->words[i].opens ||
                 (i > 0 && f->tokens[i - 1].pos == ENT_POS_PUNCT);
    bool verb = opens && span.end - i > 1 && ENT_STR_AMONG(ent_finder_text(f, i), verbs) &&
                (f->tokens[i].pos == ENT_POS_VERB || f->tokens[i].iob == ENT_IOB_O);
    bool seat = span.end - i > 1 && ent_str_ends(f->tokens[i].text, ENT_STR("-based"));
    bool day = span.end - i > 1 && i > 0 && ent_finder_is(f, i - 1, "on") &&
               ent_finder_calendar(f, i) && ent_str_ends(f->tokens[i].text, ENT_STR("day"));
    span.begin += verb || seat || day;
    return span;
}

/* Without the verb that a heading sets behind an event's name: "… Summit Opens". */
static EntSpan without_verb(const EntFinder *f, EntSpan span)
{
    static const char *const verbs[] = {"concludes", "opens", "begins", "closes",  "ends",
                                        "starts",    "kicks", "held",   "returns", "convenes"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (span.end - span.begin > 2 && ent_finder_is(f, span.end - 1, verbs[i])) span.end--;
    /* "Orion & Co. | Headquartered in": the full stop was taken into the name */
    bool seat = ent_finder_is(f, span.end - 1, "headquartered") ||
                ent_finder_is(f, span.end - 1, "founded");
    if (span.end - span.begin > 2 && seat && ent_finder_is(f, span.end, "in")) span.end--;
    return span;
}

/* "Forty-fifth | Regular Meeting": where an ordinal in letters before B begins, or B. */
static uint32_t spelled_ordinal(const EntFinder *f, uint32_t b)
{
    unsigned unit = b < 3 ? 0 : ent_ordinal_number(ent_finder_text(f, b - 1));
    if (!unit || unit > 9) return b;
    EntStr tens = f->tokens[b - 3].text;
    bool hyphen = ent_finder_is(f, b - 2, "-") && f->words[b - 2].glued && f->words[b - 1].glued;
    return hyphen && ent_str_ends(tens, ENT_STR("ty")) && f->words[b - 3].capital ? b - 3 : b;
}

/* The year or ordinal before an event's name, and the year behind it, are part of it. */
static EntSpan widen_event(const EntFinder *f, EntSpan span)
{
    uint32_t b = spelled_ordinal(f, span.begin), e = ent_edition_end(f, span);
    while (b > 0 && !f->tokens[b].sentence_start) {
        EntStr s = f->tokens[b - 1].text;
        bool year = f->words[b - 1].digits && s.len == 4 && (s.ptr[0] == '1' || s.ptr[0] == '2');
        if (!year && !ent_ordinal(s)) break;
        b--;
    }
    if (e < f->count && f->words[e].digits && f->tokens[e].text.len == 4 &&
        (f->tokens[e].text.ptr[0] == '1' || f->tokens[e].text.ptr[0] == '2') &&
        !f->tokens[e].sentence_start)
        e++;
    return (EntSpan){b, e};
}

/* "2nd Annual Harbour Design & Engineering | conference": the head that the name of the event SPAN
 * lacks stands behind it, written small. Its kind goes into TYPING. */
static EntSpan widen_headless(const EntFinder *f, EntSpan span, EntTyping *typing)
{
    uint32_t i = span.end;
    if (i >= f->count || f->words[i].capital || f->taken[i] || f->tokens[i].sentence_start ||
        ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_EventHead, NULL))
        return span;
    const EntSense *head = ent_words_head(f->lexicon, f->doc, i, i + 1, ENT_SENSE_EventHead, NULL);
    bool compound = i + 1 < f->count && f->tokens[i + 1].pos == ENT_POS_NOUN;
    if (!head || head->weak || head->plural || compound) return span;
    *typing = (EntTyping){head->kind, ENT_STRENGTH_SURE, NULL};
    return (EntSpan){span.begin, i + 1};
}

/* "Summit of the African Union | and the European Union": the end with a second body or state that
 * the meeting SPAN is of. */
static uint32_t second_side(const EntFinder *f, EntSpan span)
{
    uint32_t of = span.end, length;
    while (of > span.begin && !ent_finder_is(f, of - 1, "of")) of--;
    if (of <= span.begin + 1 || !ent_finder_is(f, span.end, "and")) return span.end;
    uint32_t first = ent_finder_is(f, of, "the") ? of + 1 : of;
    uint32_t next = ent_finder_is(f, span.end + 1, "the") ? span.end + 2 : span.end + 1;
    const EntSense *a =
        first < span.end
            ? ent_words_sense(f->lexicon, f->doc, (EntSpan){first, span.end}, ENT_SENSE_Name)
            : NULL;
    const EntSense *b =
        ent_lexicon_longest(f->lexicon, f->doc, next, f->count, ENT_SENSE_Name, &length);
    bool sides = a && b &&
                 (a->kind == ENT_CLASS_InternationalOrganisation || a->kind == ENT_CLASS_Country) &&
                 (b->kind == ENT_CLASS_InternationalOrganisation || b->kind == ENT_CLASS_Country);
    return sides ? next + length : span.end;
}

/* "State Visit | to the Republic of Latvia": the end with the state that a visit in capitals goes
 * to, which tells it from others. */
static uint32_t goal_of_visit(const EntFinder *f, EntSpan span)
{
    uint32_t length, i = ent_finder_is(f, span.end + 1, "the") ? span.end + 2 : span.end + 1;
    if (!ent_finder_is(f, span.end, "to") || f->words[span.begin].heading) return span.end;
    bool state_visit = span.end - span.begin == 2 || f->words[span.end - 1].capital;
    if (!state_visit || !ent_finder_is(f, span.end - 1, "visit")) return span.end;
    const EntSense *goal =
        ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Name, &length);
    return goal && ent_class_top(goal->kind) == ENT_CLASS_Place ? i + length : span.end;
}

/* "the Green Wave [campaign]": what somebody runs or takes part in. */
static bool runs(const EntFinder *f, uint32_t i)
{
    static const char *const heads[] = {"program", "programme", "campaign", "mission", "project"};
    return ENT_STR_AMONG(f->tokens[i].lemma, heads);
}

/* "the [Green Wave programme]", "Orion's [Core Makers program]" */
static bool determined(const EntFinder *f, EntSpan span)
{
    static const char *const words[] = {"the", "its", "their", "his", "her", "exclusive", "new"};
    return span.begin > 0 && (ENT_STR_AMONG(ent_finder_text(f, span.begin - 1), words) ||
                              ent_str_is(f->tokens[span.begin - 1].tag, "POS"));
}

/* "the Rocky Valley [region]", "the Harbour Coast [region]": a part of the world that no list has.
 */
static bool unlisted_region(const EntFinder *f, EntSpan span, const EntTyping *typing)
{
    uint32_t i = span.end;
    bool known = ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name) != NULL;
    bool open = typing->kind == ENT_CLASS_NONE || ent_class_top(typing->kind) == ENT_CLASS_Place;
    return open && !known && i < f->count && span.begin > 0 && ent_finder_is(f, i, "region") &&
           !f->words[i].capital && ent_finder_is(f, span.begin - 1, "the") &&
           !ent_finder_has(f, span.end - 1, ENT_SENSE_Demonym) &&
           !(i + 1 < f->count && f->tokens[i + 1].pos == ENT_POS_NOUN);
}

/* "Sergeli [district]", "Bukhara [region]", not "the Atlanta region": a division of a country,
 * called after its seat or not. */
static bool small_division(const EntFinder *f, EntSpan span, const EntTyping *typing)
{
    static const char *const nouns[] = {"province", "district",    "prefecture", "county",
                                        "oblast",   "governorate", "canton",     "region"};
    uint32_t i = span.end;
    bool area = ent_finder_is(f, i, "region");
    bool place = typing->kind == ENT_CLASS_City || typing->kind == ENT_CLASS_Region ||
                 typing->kind == ENT_CLASS_Place ||
                 (typing->kind == ENT_CLASS_NONE && typing->strength < ENT_STRENGTH_SURE && !area);
    if (!place || i >= f->count || f->words[i].capital || f->tokens[i].sentence_start ||
        !ENT_STR_AMONG(f->tokens[i].text, nouns))
        return false;
    bool compound =
        i + 1 < f->count && (f->tokens[i + 1].pos == ENT_POS_NOUN || ent_finder_capital(f, i + 1));
    bool about = area && span.begin > 0 && f->tokens[span.begin - 1].pos == ENT_POS_DET;
    return !compound && !about && !ent_finder_has(f, span.end - 1, ENT_SENSE_Demonym) &&
           !ent_only_common(f, span);
}

/* "the Que Vo [industrial park]", "Laucala [campus]": a site that is called after a place that no
 * list has. The sense of the noun, with its END, or NULL. */
static const EntSense *small_site(const EntFinder *f, EntSpan span, const EntTyping *typing,
                                  uint32_t *end)
{
    enum { WORDS = 2 };
    static const char *const nouns[] = {"park", "campus", "airport", "port"};
    bool open = typing->strength < ENT_STRENGTH_SURE &&
                (typing->kind == ENT_CLASS_NONE || ent_class_top(typing->kind) == ENT_CLASS_Place);
    if (!open || typing->sense || ent_only_common(f, span) || f->words[span.begin].opens ||
        ent_finder_has(f, span.begin, ENT_SENSE_GivenName) || f->words[span.end - 1].upper)
        return NULL;
    for (uint32_t n = WORDS; n > 0; n--) {
        uint32_t last = span.end + n - 1;
        if (last >= f->count || !ENT_STR_AMONG(f->tokens[last].text, nouns)) continue;
        bool small = ent_finder_small(f, span.end) && ent_finder_small(f, last);
        bool compound = last + 1 < f->count && (f->tokens[last + 1].pos == ENT_POS_NOUN ||
                                                ent_finder_capital(f, last + 1));
        uint32_t length = 0;
        const EntSense *site =
            ent_words_head(f->lexicon, f->doc, span.end, last + 1, ENT_SENSE_PlaceHead, &length);
        *end = last + 1;
        return small && !compound && length == n ? site : NULL;
    }
    return NULL;
}

/* "the Bavarian [government]": an adjective that no list of nations has. */
static bool adjective_of_region(const EntFinder *f, EntSpan span)
{
    static const char *const endings[] = {"ian", "ean", "ese", "ish", "lan"};
    EntStr word = f->tokens[span.begin].text;
    if (span.end - span.begin != 1 || span.begin == 0 || word.len < 6 ||
        !ent_finder_is(f, span.begin - 1, "the"))
        return false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (ent_str_ends(word, ent_str(endings[i]))) return true;
    return false;
}

/* "Riga boat show", "Global Fund programme": lower-case words up to a head complete the name. */
static EntSpan widen_lower(const EntFinder *f, EntSpan span, EntTyping *typing)
{
    enum { WORDS = 3 };
    bool proper = false; /* "Two gatherings" is no name */
    for (uint32_t i = span.begin; i < span.end; i++)
        proper |= f->words[i].letters && f->words[i].capital && f->tokens[i].pos != ENT_POS_NUM &&
                  f->tokens[i].pos != ENT_POS_ADV;
    if (!proper) return span;
    if (unlisted_region(f, span, typing) || small_division(f, span, typing)) {
        *typing = (EntTyping){ENT_CLASS_Region, ENT_STRENGTH_SURE, NULL};
        return (EntSpan){span.begin, span.end + 1};
    }
    uint32_t end;
    const EntSense *site = small_site(f, span, typing, &end);
    if (site) {
        *typing = (EntTyping){site->kind, ENT_STRENGTH_SURE, NULL};
        return (EntSpan){span.begin, end};
    }
    const EntSense *country = ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name);
    bool of_country =
        (ent_of_nation(f, span.end - 1) && ent_finder_has(f, span.end - 1, ENT_SENSE_Name)) ||
        (country && country->kind == ENT_CLASS_Country);
    bool government = span.end < f->count && ent_finder_is(f, span.end, "government") &&
                      (of_country || adjective_of_region(f, span)) && !f->words[span.end].capital;
    if (government) {
        *typing = (EntTyping){ENT_CLASS_GovernmentBody, ENT_STRENGTH_LABEL, NULL};
        return (EntSpan){span.begin, span.end + 1};
    }
    bool of_place = (country && ent_class_top(country->kind) == ENT_CLASS_Place) ||
                    (span.end - span.begin == 1 && ent_of_nation(f, span.begin));
    for (uint32_t i = span.end; i < f->count && i < span.end + WORDS; i++) {
        const EntToken *t = &f->tokens[i];
        if (f->words[i].capital || t->sentence_start || f->taken[i]) break;
        if (t->pos != ENT_POS_NOUN && t->pos != ENT_POS_ADJ && t->pos != ENT_POS_PROPN) break;
        bool noun_next = i + 1 < f->count && f->tokens[i + 1].pos == ENT_POS_NOUN &&
                         !f->words[i + 1].capital && i + 1 < span.end + WORDS;
        const EntSense *event =
            ent_words_head(f->lexicon, f->doc, span.end, i + 1, ENT_SENSE_EventHead, NULL);
        bool prizes = event && (event->kind == ENT_CLASS_Ceremony ||
                                event->kind == ENT_CLASS_Competition); /* "Quorva awards" */
        bool events = event && event->plural && !prizes; /* "its events", "Orion conferences" */
        bool bare = i == span.end && of_place;           /* "the Riga event" */
        bool compound = i + 1 < f->count && f->tokens[i + 1].pos == ENT_POS_NOUN &&
                        !f->words[i + 1].capital; /* "… dedicated event space" */
        if (event && !event->weak && !compound && !events && !bare &&
            !ent_tells_the_event(f, span.begin)) {
            *typing = (EntTyping){event->kind, ENT_STRENGTH_SURE, NULL};
            return (EntSpan){span.begin, i + 1};
        }
        const EntSense *initiative =
            ent_words_head(f->lexicon, f->doc, span.end, i + 1, ENT_SENSE_InitiativeHead, NULL);
        bool nation = ent_of_nation(f, span.end - 1) && span.end - span.begin == 1;
        bool own = i == span.end && typing->kind == ENT_CLASS_NONE && runs(f, i) &&
                   determined(f, span) && f->words[span.begin].capital;
        if (initiative && (!initiative->weak || own) && !noun_next && !nation &&
            !ent_str_is(t->tag, "NNS")) {
            *typing = (EntTyping){ENT_CLASS_Initiative, ENT_STRENGTH_LABEL, NULL};
            return (EntSpan){span.begin, i + 1};
        }
    }
    return span;
}

/* "• Ann Lee, Head of Ships, Orion •": the last part of an item of a list of people. */
static bool closes_item(const EntFinder *f, EntSpan span)
{
    enum { REACH = 7, WORDS = 4 };
    bool ends = span.end >= f->count || f->words[span.end].opens ||
                ent_finder_is(f, span.end, "\xe2\x80\xa2") || ent_finder_is(f, span.end, ";") ||
                f->tokens[span.end].pos == ENT_POS_SPACE;
    if (!ends || span.end - span.begin > WORDS || span.begin < 4) return false;
    if (!ent_finder_is(f, span.begin - 1, ",")) return false;
    bool common = true, title = false;
    for (uint32_t i = span.begin; i < span.end; i++)
        common &=
            ent_finder_has(f, i, ENT_SENSE_CommonWord) || ent_finder_has(f, i, ENT_SENSE_Role);
    for (uint32_t i = span.begin - 1; i > 0 && i + REACH > span.begin; i--) {
        if (ent_finder_is(f, i - 1, ",")) break;
        title |= ent_finder_has(f, i - 1, ENT_SENSE_Role);
    }
    return title && !common && !f->words[span.begin].opens;
}

/* "OHA director …", "Tram.ai": an acronym before a title; a name with an internet suffix. */
static bool unknown_body(const EntFinder *f, EntSpan span)
{
    static const char *const suffixes[] = {".ai", ".com", ".io", ".org", ".net"};
    EntStr text = f->tokens[span.begin].text;
    if (closes_item(f, span)) return true;
    if (span.end - span.begin != 1) return false;
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (text.len > strlen(suffixes[i]) + 1 && ent_str_ends(text, ent_str(suffixes[i])) &&
            !ent_str_starts(text, ENT_STR("www")))
            return true;
    bool acronym = f->words[span.begin].upper && text.len >= 3 &&
                   !ent_finder_has(f, span.begin, ENT_SENSE_CommonWord);
    return acronym && (ent_finder_has(f, span.end, ENT_SENSE_Role) ||
                       (ent_finder_has(f, span.end, ENT_SENSE_RoleModifier) &&
                        ent_finder_has(f, span.end + 1, ENT_SENSE_Role)));
}

/* "(XETRA: QRV)": the letters at I stand behind a colon somewhere, under which shares are traded.
 */
static bool letters_of_shares(const EntFinder *f, uint32_t i)
{
    for (uint32_t k = ent_finder_first(f, f->tokens[i].text); k < f->count;
         k = ent_finder_again(f, k))
        if (k > 0 && ent_finder_is(f, k - 1, ":")) return true;
    return false;
}

/* "QRV Vice-Chancellor Prof Ann Lee": letters right before a title and who holds it. */
static bool letters_before_officer(const EntFinder *f, EntSpan span)
{
    enum { FEWEST = 3, MOST = 6 };
    uint32_t k = span.end, length = 0;
    EntStr text = f->tokens[span.begin].text;
    bool letters = span.end - span.begin == 1 && f->words[span.begin].upper &&
                   !f->words[span.begin].digits && text.len >= FEWEST && text.len <= MOST;
    if (!letters || ent_finder_has(f, span.begin, ENT_SENSE_CommonWord)) return false;
    if (!ent_lexicon_longest(f->lexicon, f->doc, k, f->count, ENT_SENSE_Role, &length))
        return false;
    if (letters_of_shares(f, span.begin)) return false;
    for (k += length; k < f->count && ent_honorific_at(f, k);) k++;
    return ent_finder_capital(f, k) &&
           (ent_str_is(f->tokens[k].label, "PERSON") || ent_finder_has(f, k, ENT_SENSE_GivenName));
}

/* "its subsidiary | Kita Boats": what others own, or are owned by. */
static bool behind_kin(const EntFinder *f, EntSpan span)
{
    static const char *const nouns[] = {"subsidiary", "affiliate", "parent"};
    uint32_t i = span.begin;
    if (i < 2 || f->words[i].heading || f->words[i].opens || ent_only_common(f, span)) return false;
    if (ent_finder_is(f, i - 1, "company") && ent_finder_is(f, i - 2, "parent")) return true;
    uint32_t of = i - (ent_finder_is(f, i - 1, "the") && i > 2);
    bool owned = ent_finder_is(f, of - 1, "of") && !ent_finder_capital(f, span.end) &&
                 (ent_finder_is(f, of - 2, "subsidiary") || ent_finder_is(f, of - 2, "affiliate"));
    if (owned) return true; /* "a subsidiary of | Kita Boats" */
    return !f->words[i - 1].capital && ENT_STR_AMONG(ent_finder_text(f, i - 1), nouns);
}

/* "CEO of Deep Drilling at Orion": common words before the "at" of the body that they are part of.
 */
static bool division_at_body(const EntFinder *f, EntSpan span)
{
    return ent_finder_is(f, span.end, "at") && span.end + 1 < f->count &&
           f->words[span.end + 1].capital && ent_only_common(f, span);
}

bool ent_beside_its_nation(const EntFinder *f, EntSpan span)
{
    static const char *const where[] = {"in",     "at",      "near", "across",
                                        "around", "outside", "from", "to"};
    uint32_t i = span.begin, next = span.end;
    if (i < 2 || !ent_str_is(f->tokens[i - 1].tag, "POS") || !ent_of_nation(f, i - 2)) return false;
    bool goes = i > 2 && (ent_finder_is(f, i - 3, "to") || ent_finder_is(f, i - 3, "from"));
    static const char *const places[] = {"GPE", "LOC", "FAC", "EVENT"};
    bool body = goes && next - i >= 2 && !ENT_STR_AMONG(ent_span_label(f, span), places) &&
                !ent_finder_has(f, i, ENT_SENSE_GivenName);
    if (i > 2 && !body && ENT_STR_AMONG(ent_finder_text(f, i - 3), where)) return false;
    bool compound = next < f->count && !f->words[next].capital &&
                    (f->tokens[next].pos == ENT_POS_NOUN || f->tokens[next].pos == ENT_POS_ADJ ||
                     ent_glued_hyphen(f, next));
    bool surname = next - i == 1 && ent_finder_has(f, i, ENT_SENSE_Surname);
    return !compound && !surname && !f->words[i].heading && !ent_only_common(f, span) &&
           !f->words[next - 1].digits && !ent_finder_has(f, next - 1, ENT_SENSE_ProductHead);
}

bool ent_full_name_at(const EntFinder *f, uint32_t i)
{
    return ent_finder_capital(f, i) && ent_finder_has(f, i, ENT_SENSE_GivenName) &&
           ent_finder_capital(f, i + 1) && !ent_finder_has(f, i + 1, ENT_SENSE_CommonWord) &&
           ent_str_is(f->tokens[i].label, "PERSON") && ent_str_is(f->tokens[i + 1].label, "PERSON");
}

/* "Orvane Wire's | Ann Lee": who works for the one that SPAN names. */
static bool owns_a_person(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end + 1;
    return i < f->count && ent_str_is(f->tokens[span.end].tag, "POS") && ent_full_name_at(f, i) &&
           !ent_finder_has(f, i, ENT_SENSE_CommonWord);
}

/* "Quorva's CEO": persons have none. */
static bool owns_a_chief(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end + 1;
    bool chief = ent_leads_a_body(f, i) || ent_finder_is(f, i, "chief");
    return span.end - span.begin <= 2 && i < f->count &&
           ent_str_is(f->tokens[span.end].tag, "POS") && chief && !ent_finder_is(f, i, "owner");
}

/* TYPING of SPAN, or that of a body where a genitive before or behind the name tells one. */
static EntTyping typing_by_genitive(const EntFinder *f, EntSpan span, EntTyping typing,
                                    bool unknown_place)
{
    bool open = typing.strength < ENT_STRENGTH_SURE || unknown_place;
    bool unknown = unknown_place || (open && typing.kind == ENT_CLASS_NONE);
    if (open && ent_class_top(typing.kind) != ENT_CLASS_Organisation && owns_a_chief(f, span))
        return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_SURE, NULL};
    if (unknown && (ent_beside_its_nation(f, span) || owns_a_person(f, span)))
        return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    return typing;
}

/* "teams up with Nine Seasons": whoever somebody cooperates with. */
static bool partner(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i < 1 || !f->words[i].capital) return false;
    const EntSense *behind =
        ent_finder_has(f, span.end, ENT_SENSE_CooperationNoun)
            ? ent_words_sense(f->lexicon, f->doc, (EntSpan){span.end, span.end + 1},
                              ENT_SENSE_CooperationNoun)
            : NULL;
    bool theirs = ent_finder_is(f, i - 1, "its") || ent_finder_is(f, i - 1, "their");
    if (theirs && behind && behind->kind == ENT_CLASS_Acquisition && span.end - span.begin == 1 &&
        !ent_finder_has(f, i, ENT_SENSE_CommonWord))
        return true; /* "its Kestrel acquisition" */
    if (i < 2) return false;
    bool of = ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "by");
    if (of && ent_str_is(ent_span_label(f, span), "ORG")) {
        const EntSense *deed =
            ent_words_head(f->lexicon, f->doc, i - 2, i - 1, ENT_SENSE_CooperationNoun, NULL);
        if (deed && deed->kind == ENT_CLASS_Acquisition) return true; /* "acquisition of Harbour" */
    }
    if (of || ent_finder_is(f, i - 1, "between")) /* "a joint venture of Kestrel and Orion" */
        return ent_finder_is(f, i - 2, "venture") && ent_finder_is(f, span.end, "and") &&
               ent_finder_capital(f, span.end + 1) && span.end - i <= 4;
    if (!ent_finder_is(f, i - 1, "with")) return false;
    for (uint32_t k = i - 1; k > 0 && k + 4 > i; k--) {
        bool deed = ent_finder_has(f, k - 1, ENT_SENSE_CooperationVerb) ||
                    ent_finder_has(f, k - 1, ENT_SENSE_CooperationNoun) ||
                    ent_finder_is(f, k - 1, "up") || ent_finder_is(f, k - 1, "forces");
        if (deed) return span.end - span.begin <= 4;
    }
    return false;
}

/* "the US-based | Quorvane": a seat is told before the names of bodies; persons have given names.
 */
static bool told_by_seat(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    return i >= 3 && ent_finder_is(f, i - 1, "based") && ent_glued_hyphen(f, i - 2) &&
           f->words[i - 3].capital && f->words[i].capital && !f->words[i].heading &&
           !ent_finder_has(f, i, ENT_SENSE_GivenName) && !ent_all_common(f, span);
}

/* "M.D.", and not "MD": letters with stops between them. */
static bool dotted(EntStr text)
{
    size_t dot = ent_str_find(text, ENT_STR("."));
    return dot != SIZE_MAX && dot + 1 < text.len;
}

/* "President Wang Xiaoming", "Wang Xiaoming, president of Orion, … signed": a title says that it is
 * a person who signs, not a company. */
static bool beside_title(const EntFinder *f, EntSpan span)
{
    enum { TITLE = 5 };
    uint32_t i = span.end;
    if (span.begin > 0 && !f->words[span.begin].opens &&
        ent_finder_has(f, span.begin - 1, ENT_SENSE_Role))
        return true;
    if (!ent_finder_is(f, i, ",") && !ent_finder_is(f, i, "(")) return false;
    for (uint32_t k = i + 1; k < f->count && k < i + 1 + TITLE; k++) {
        if (ent_finder_is(f, k, ",") || ent_finder_is(f, k, "of") || f->words[k].opens)
            return false;
        if (ent_finder_has(f, k, ENT_SENSE_Role)) return !ent_str_is(f->tokens[k + 1].tag, "POS");
    }
    return false;
}

/* "M.K. Quorvan": capitals with stops, and a word. */
static bool initials_and_surname(const EntFinder *f, EntSpan span)
{
    if (span.end - span.begin != 2 || f->words[span.end - 1].upper) return false;
    EntStr first = f->tokens[span.begin].text;
    for (size_t i = 0; i < first.len; i++)
        if (i % 2 ? first.ptr[i] != '.' : first.ptr[i] < 'A' || first.ptr[i] > 'Z') return false;
    return first.len >= 2 && first.len <= 6 && first.len % 2 == 0;
}

/* "MD" behind "Ann Lee,": a degree, where what stands before the comma may be a person. */
static bool letters_behind_name(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (span.end - i != 1 || i < 2 || !ent_is_credential(f->tokens[i].text) ||
        !ent_finder_is(f, i - 1, ","))
        return false;
    bool given = i >= 3 && f->words[i - 2].capital && ent_finder_has(f, i - 3, ENT_SENSE_GivenName);
    return given || dotted(f->tokens[i].text) || ent_finder_has(f, i - 2, ENT_SENSE_Surname) ||
           ent_str_is(f->tokens[i - 2].label, "PERSON") || ent_is_credential(f->tokens[i - 2].text);
}

/* "Director of | Administration for EMEA", "Vice President of | Sales for the Americas": the field
 * of a title and where it is held. */
static bool field_for_market(const EntFinder *f, EntSpan span)
{
    uint32_t c = span.begin, length;
    if (span.begin < 2 || !ent_finder_is(f, span.begin - 1, "of") ||
        !ent_finder_has(f, span.begin - 2, ENT_SENSE_Role))
        return false;
    while (c < span.end && !ent_finder_is(f, c, "for")) c++;
    uint32_t place = ent_finder_is(f, c + 1, "the") ? c + 2 : c + 1;
    if (place >= span.end) return false;
    const EntSense *known =
        ent_lexicon_longest(f->lexicon, f->doc, place, span.end, ENT_SENSE_Name, &length);
    bool region = known && known->kind == ENT_CLASS_Region && place + length == span.end;
    return (region || ent_market_letters(f->tokens[place].text)) &&
           !ent_words_head(f->lexicon, f->doc, span.begin, c, ENT_SENSE_OrgHead, NULL);
}

/* What is as well the heading of an item in a list, if its words are common ones. */
static bool may_head_item(const EntTyping *typing)
{
    EntClass top = ent_class_top(typing->kind);
    bool unsure = top == ENT_CLASS_Organisation && typing->strength < ENT_STRENGTH_SURE;
    return typing->kind == ENT_CLASS_Initiative ||
           ((top == ENT_CLASS_Place || unsure) && !typing->sense);
}

/* "Head of | Press": a field of a title, though the word is the head of names as well. */
static bool press_field(const EntFinder *f, EntSpan span)
{
    static const char *const fields[] = {"press", "media", "news"};
    return span.end - span.begin == 1 && ENT_STR_AMONG(ent_finder_text(f, span.begin), fields);
}

static EntStatus add_name(EntFinder *f, EntSpan span)
{
    span = behind_own_heading(f, once(f, without_verb(f, trim(f, span))));
    if (span.begin < span.end) span = without_front(f, span);
    span.begin += span.begin < span.end ? ent_head_of_government(f, span) : 0;
    if (span.begin >= span.end) return ENT_OK;
    span = ent_cut_behind_press_name(f, ent_without_title(f, span));
    if (letters_behind_name(f, span) || ent_letters_of_officer(f, span) || ent_no_name(f, span))
        return ENT_OK;                                          /* "Ann Lee, MD" */
    if ((ent_last_topic(f, span) && ent_all_common(f, span)) || /* "… and New Trade" */
        field_for_market(f, span))
        return ENT_OK;
    uint32_t asset = ent_names_asset(f, span);
    if (asset > 1) return ENT_OK;
    if (asset) return ENT_PUSH(&f->unnamed, span) ? ENT_OK : ENT_ERR_MEMORY;
    span = ent_without_nation(f, span);
    span = ent_body_of_board(f, span);
    EntTyping typing = ent_name_typing(f, span);
    if (ent_field_of_title(f, span) || ent_department_of_title(f, span)) return ENT_OK;
    uint32_t own =
        ent_title_topic(f, span) || ent_topic_goes_on(f, span) ? ent_behind_topic(f, span) : 0;
    if (own) {
        span.begin = own;
        typing = ent_name_typing(f, span);
    }
    if (ent_part_of_title(f, span)) return ENT_OK;
    bool titled = typing.strength < ENT_STRENGTH_SURE &&
                  (ent_titled_person(f, span) || ent_person_before_chief(f, span) ||
                   (own && ent_person_behind_topic(f, span)));
    if (titled) typing = (EntTyping){ENT_CLASS_Person, ENT_STRENGTH_SURE, NULL};
    if (ent_title_topic(f, span) && typing.strength < ENT_STRENGTH_SURE &&
        ent_class_top(typing.kind) == ENT_CLASS_Organisation && !ent_employer(f, span) &&
        ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord))
        return ENT_OK;
    bool market = ent_class_top(typing.kind) == ENT_CLASS_Place && !typing.sense &&
                  ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord) &&
                  ent_finder_has(f, span.begin, ENT_SENSE_CommonWord);
    if ((market || press_field(f, span)) && ent_title_topic(f, span))
        return ENT_OK; /* "Head of Capital Markets" */
    bool doubtful = typing.kind == ENT_CLASS_NONE || typing.kind == ENT_CLASS_Person;
    if (doubtful && typing.strength < ENT_STRENGTH_SURE && ent_employer(f, span)) {
        typing = (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    }
    bool numbered = span.begin > 0 && f->words[span.begin - 1].digits &&
                    !f->taken[span.begin - 1] &&
                    ent_ends_in_legal_form(f, span.begin - 1, span.end) &&
                    !f->tokens[span.begin].sentence_start && f->tokens[span.begin - 1].text.len < 5;
    if (numbered) { /* "400 Orion LLC" */
        span.begin--;
        typing = (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_SURE, NULL};
    }
    bool unknown_place = ent_class_top(typing.kind) == ENT_CLASS_Place && !typing.sense &&
                         !ent_surely_place(f, span);
    if (unknown_place && (ent_described_as_business(f, span) || ent_is_called_company(f, span) ||
                          ent_called_company_somewhere(f, span) ||
                          ent_named_among_companies(f, span))) /* "the carmaker Great Wall" */
        typing = (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    if (typing.strength < ENT_STRENGTH_SURE && initials_and_surname(f, span) &&
        beside_title(f, span))
        typing = (EntTyping){ENT_CLASS_Person, ENT_STRENGTH_SURE, NULL};
    typing = typing_by_genitive(f, span, typing, unknown_place);
    uint32_t last = span.end - 1; /* "Serena Software" */
    bool thing = ent_finder_has(f, last, ENT_SENSE_CommonWord) &&
                 !ent_finder_has(f, last, ENT_SENSE_Surname);
    bool full_name =
        span.begin < last && !thing && ent_finder_has(f, span.begin, ENT_SENSE_GivenName);
    titled |= typing.kind == ENT_CLASS_Person &&
              (beside_title(f, span) || (span.begin > 0 && ent_honorific_at(f, span.begin - 1)));
    bool lone = typing.kind == ENT_CLASS_Person && !titled &&
                (ent_is_called_company(f, span) || told_by_seat(f, span) ||
                 (!full_name && ent_is_deal_party(f, span)) ||
                 (!full_name && typing.strength < ENT_STRENGTH_SURE && partner(f, span)));
    bool person = full_name && ent_str_is(ent_span_label(f, span), "PERSON");
    if (lone || (typing.kind == ENT_CLASS_NONE && typing.strength < ENT_STRENGTH_SURE && !person &&
                 (unknown_body(f, span) || partner(f, span) || ent_is_deal_party(f, span)))) {
        typing = (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    }
    if (typing.strength < ENT_STRENGTH_SURE && !typing.sense && letters_before_officer(f, span))
        typing = (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_SURE, NULL};
    bool product = typing.kind == ENT_CLASS_NONE && span.end - span.begin > 1 &&
                   ent_finder_has(f, span.end - 1, ENT_SENSE_ProductHead);
    if (((typing.strength == ENT_STRENGTH_LABEL &&
          ent_class_top(typing.kind) == ENT_CLASS_Organisation) ||
         product) &&
        ent_is_deal_party(f, span))
        typing =
            (EntTyping){product ? ENT_CLASS_Company : typing.kind, ENT_STRENGTH_SURE, typing.sense};
    if (typing.strength < ENT_STRENGTH_SURE && told_by_seat(f, span) &&
        (typing.kind == ENT_CLASS_NONE || unknown_place || typing.kind == ENT_CLASS_Company))
        typing = (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_SURE, typing.sense};
    bool unfit = typing.kind == ENT_CLASS_Initiative ||
                 (ent_class_top(typing.kind) == ENT_CLASS_Place && !typing.sense &&
                  ent_finder_is(f, span.begin - 1, "at"));
    if (typing.strength < ENT_STRENGTH_SURE && !typing.sense && behind_kin(f, span))
        typing = (EntTyping){
            ent_class_top(typing.kind) == ENT_CLASS_Organisation ? typing.kind : ENT_CLASS_Company,
            ENT_STRENGTH_SURE, NULL};
    bool run = typing.kind == ENT_CLASS_Initiative && ent_run_by_officer(f, span);
    if (run || (unfit && typing.strength == ENT_STRENGTH_LABEL && ent_employer(f, span)))
        typing = (EntTyping){ENT_CLASS_Organisation, ENT_STRENGTH_SURE, NULL};
    bool refused = typing.kind == ENT_CLASS_NONE && typing.strength == ENT_STRENGTH_SURE;
    uint32_t programme = refused ? 0 : ent_named_initiative(f, span, &typing);
    if (programme) {
        span.end = programme;
        typing = (EntTyping){ENT_CLASS_Initiative, ENT_STRENGTH_SURE, NULL};
    }
    if (may_head_item(&typing) && ent_list_heading(f, span)) return ENT_OK; /* "Web Casino: …" */
    if (!refused && ent_class_top(typing.kind) != ENT_CLASS_Event &&
        ent_class_top(typing.kind) != ENT_CLASS_Person)
        span = widen_lower(f, span, &typing);
    if (ent_class_top(typing.kind) == ENT_CLASS_Event)
        span = widen_headless(
            f, widen_event(f, ent_event_with_front(f, ent_event_without_deed(f, span))), &typing);
    if (ent_class_top(typing.kind) == ENT_CLASS_Event) span.end = second_side(f, span);
    if (typing.kind == ENT_CLASS_Visit) span.end = goal_of_visit(f, span);
    refused |= ent_title_topic(f, span) && ent_finder_has(f, span.begin, ENT_SENSE_CommonWord) &&
               (!ent_employer(f, span) || division_at_body(f, span)); /* "Director of Sales" */
    if (typing.kind == ENT_CLASS_NONE)
        return refused || ENT_PUSH(&f->unnamed, span) ? ENT_OK : ENT_ERR_MEMORY;
    while (typing.kind == ENT_CLASS_Person && span.end - span.begin > 2 &&
           f->words[span.end - 1].upper && !f->words[span.end - 1].glued &&
           !f->words[span.begin].upper && ent_is_credential(f->tokens[span.end - 1].text))
        span.end--; /* "Ann Lee MD" */
    return ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                          .tokens = span,
                                          .kind = typing.kind,
                                          .strength = typing.strength,
                                          .sense = typing.sense,
                                          .value = UINT32_MAX});
}

/* "southeast Asia": a name that begins in lower case. Its length in tokens, or 0. */
static uint32_t lower_name(const EntFinder *f, uint32_t i, const EntSense **sense)
{
    uint32_t length = 0;
    if (f->words[i].capital || !f->words[i].letters || !ent_finder_capital(f, i + 1)) return 0;
    *sense = ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Name, &length);
    while (length > 2 && !f->words[i + length - 1].letters) length--; /* "western Europe." */
    bool odd = ent_finder_has(f, i, ENT_SENSE_CommonWord) && !ent_names_part(f, i) &&
               !ent_glued_hyphen(f, i + 1); /* "in key West Coast markets" */
    return *sense && length >= 2 && !odd ? length : 0;
}

/* "with the Latvian government", not "the Latvian government bonds": the token behind, or 0. */
static uint32_t government_of_nation(const EntFinder *f, uint32_t i)
{
    uint32_t k = i + 1;
    if (!f->words[i].capital || !ent_finder_is(f, k, "government") || f->words[k].capital ||
        !ent_finder_has(f, i, ENT_SENSE_Demonym) || i == 0 || !ent_finder_is(f, i - 1, "the"))
        return 0;
    bool compound = k + 1 < f->count && f->tokens[k + 1].pos == ENT_POS_NOUN;
    return compound || f->taken[i] || f->taken[k] ? 0 : k + 1;
}

/* "Hillview, United States - May 3, 2025": a town, whether a gazetteer knows it or not. */
static bool town_of_dateline(const EntFinder *f, uint32_t i, EntMention *m)
{
    m->tokens = (EntSpan){i, ent_dateline_town(f, i)};
    uint32_t joint = m->tokens.end ? ent_towns_apart(f, m->tokens) : 0;
    if (joint) m->tokens.end = joint; /* "RIGA AND TARTU, Latvia" */
    if (!m->tokens.end || ent_state_of_its_town(f, m->tokens)) return false;
    EntTyping known = ent_name_typing(f, m->tokens);
    if (m->tokens.end == i + 1 && ent_postal_code(f, i)) /* "NY, United States" */
        known.sense = ent_words_sense(f->lexicon, f->doc, m->tokens, ENT_SENSE_Name),
        known.kind = known.sense->kind;
    bool listed = known.sense && ent_class_top(known.kind) == ENT_CLASS_Place;
    m->kind = listed ? known.kind : ENT_CLASS_City;
    m->sense = listed ? known.sense : NULL;
    return true;
}

/* Names that no run of capitals shows; the token behind, or 0. */
static uint32_t special_name(const EntFinder *f, uint32_t i, EntMention *m)
{
    *m = (EntMention){
        .type = ENT_MENTION_ENTITY, .strength = ENT_STRENGTH_SURE, .value = UINT32_MAX};
    uint32_t end = ent_quoted_event(f, i, &m->tokens, &m->kind);
    if (end) return end;
    m->kind = ENT_CLASS_Forum;
    end = ent_panel_title(f, i, &m->tokens);
    if (end) return end;
    m->tokens = (EntSpan){i, ent_dateline_sender(f, i)};
    if (m->tokens.end) m->kind = ent_name_typing(f, m->tokens).kind;
    if (ent_class_top(m->kind) != ENT_CLASS_Organisation) m->kind = ENT_CLASS_Company;
    if (m->tokens.end) return m->tokens.end;
    if (town_of_dateline(f, i, m)) return m->tokens.end + ent_finder_is(f, m->tokens.end, "and");
    end = ent_firm_of_partners(f, i);
    m->kind = ENT_CLASS_Company;
    m->tokens = (EntSpan){i, end};
    if (end) return end;
    m->kind = ENT_CLASS_Person;
    m->tokens = (EntSpan){i, f->taken[i] ? 0 : ent_family_and_given(f, i)};
    if (m->tokens.end) return m->tokens.end;
    m->kind = ENT_CLASS_Initiative;
    end = ent_quoted_initiative(f, i, &m->tokens);
    if (!end) end = ent_worded_initiative(f, i, &m->tokens);
    if (end) return end;
    end = government_of_nation(f, i);
    if (!end) end = ent_small_authority(f, i);
    m->kind = ENT_CLASS_GovernmentBody;
    m->tokens = (EntSpan){i, end};
    if (end) return end;
    uint32_t length = lower_name(f, i, &m->sense);
    if (!length) return 0;
    m->kind = m->sense->kind;
    m->tokens = (EntSpan){i, i + length};
    return i + length;
}

/* "QVE | Quorvan Lee": what a title is of, in letters a company, and the person from token TAIL on.
 */
static EntStatus add_titled(EntFinder *f, EntSpan span, uint32_t tail)
{
    EntMention m = {.type = ENT_MENTION_ENTITY,
                    .tokens = {span.begin, tail},
                    .kind = ENT_CLASS_Company,
                    .strength = ENT_STRENGTH_SURE,
                    .value = UINT32_MAX};
    uint32_t of = ent_first_connector(f, span.begin, tail);
    EntSpan name = {span.begin, tail - 1};
    bool letters = tail > span.begin + 2 && f->words[tail - 1].upper &&
                   ent_is_name_head(f, name.begin, name.end); /* "Riga University RTU" */
    if (ent_last_topic(f, span)) {
        m.tokens.begin = of < tail ? of + 1 : tail;
        if (of < tail) ENT_TRY(add_name(f, m.tokens));
    } else if (letters) {
        m.kind = ent_name_typing(f, name).kind;
        ENT_TRY(ent_finder_add(f, m));
    } else {
        if (tail > span.begin + 1) ENT_TRY(add_name(f, m.tokens));
        bool plain = tail > span.begin + 2 || ent_finder_has(f, span.begin, ENT_SENSE_CommonWord);
        if (!f->taken[span.begin] && !plain) ENT_TRY(ent_finder_add(f, m));
    }
    while (!f->words[span.end - 1].capital && !ent_glued_hyphen(f, span.end - 2)) span.end--;
    m.tokens = (EntSpan){tail, span.end}; /* with "-sun", without "and" */
    m.kind = ENT_CLASS_Person;
    return ent_finder_add(f, m);
}

static EntStatus add_part(EntFinder *f, EntSpan span)
{
    uint32_t letters = ent_letters_of_body(f, span);
    EntTyping body = letters ? ent_name_typing(f, (EntSpan){span.begin, letters}) : ent_typing_none;
    if (ent_class_top(body.kind) == ENT_CLASS_Organisation) {
        ENT_TRY(add_name(f, (EntSpan){span.begin, letters}));
        return ent_finder_add_name(f, (EntSpan){letters, span.end}, body.kind, ENT_STRENGTH_SURE);
    }
    uint32_t tail = ent_titled_tail(f, span);
    if (tail) return add_titled(f, span, tail);
    const EntSense *place;
    EntSpan first = ent_place_of_title(f, span, &place);
    if (first.begin < first.end) {
        ENT_TRY(ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                               .tokens = first,
                                               .kind = place->kind,
                                               .strength = ENT_STRENGTH_SURE,
                                               .sense = place,
                                               .value = UINT32_MAX}));
        return ent_finder_add_name(f, (EntSpan){first.end, span.end}, ENT_CLASS_Person,
                                   ENT_STRENGTH_LABEL);
    }
    uint32_t next = ent_annual_name(f, span.begin) ? 0 : ent_person_tail(f, span);
    uint32_t person = next ? 0 : ent_person_behind_body(f, span);
    if (person) {
        ENT_TRY(add_name(f, (EntSpan){span.begin, person}));
        return ent_finder_add_name(f, (EntSpan){person, span.end}, ENT_CLASS_Person,
                                   ENT_STRENGTH_LABEL);
    }
    uint32_t joint = next ? 0 : ent_towns_apart(f, span);
    if (joint) {
        ENT_TRY(add_name(f, (EntSpan){span.begin, joint}));
        return add_name(f, (EntSpan){joint + 1, span.end});
    }
    if (!next) next = ent_second_country(f, span);
    if (!next) next = ent_second_body(f, span);
    if (!next) return add_name(f, span);
    uint32_t left = next;
    while (left > span.begin && !ent_finder_capital(f, left - 1)) left--;
    ENT_TRY(add_name(f, (EntSpan){span.begin, left}));
    return add_name(f, (EntSpan){next, span.end});
}

EntStatus ent_find_names(EntFinder *f)
{
    EntSpans parts = {0};
    EntStatus status = ENT_OK;
    for (uint32_t i = 0; i < f->count && status == ENT_OK;) {
        EntMention special;
        uint32_t behind = special_name(f, i, &special);
        if (behind) {
            status = ent_finder_add(f, special);
            i = behind;
            continue;
        }
        uint32_t title = ent_quoted_title(f, i);
        if (title || !ent_name_can_start(f, i)) {
            i = title ? title : i + 1;
            continue;
        }
        uint32_t end = ent_name_run_end(f, i);
        parts.len = 0;
        status = ent_cut_at_roles(f, (EntSpan){i, end}, &parts);
        for (size_t k = 0; k < parts.len && status == ENT_OK; k++)
            status = add_part(f, parts.at[k]);
        i = end;
    }
    ENT_VEC_FREE(&parts);
    return status;
}
