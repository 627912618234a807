/* Signs of what the article does with a name: who acts, what is launched and used, whose it is and
 * what it is called. */
#include "mention/evidence.h"

#define SET(sign, ...) ent_named_set(name, ENT_NAME_SIGN_##sign, (__VA_ARGS__))

static bool small(const EntFinder *f, uint32_t i)
{
    return i < f->count && f->words[i].letters && !f->words[i].capital;
}

static bool article(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "a") || ent_finder_is(f, i, "an") || ent_finder_is(f, i, "the") ||
           ent_finder_is(f, i, "its") || ent_finder_is(f, i, "our");
}

/* "Quorvane is thrilled to announce": who has such feelings acts. */
static bool glad_to_act(const EntFinder *f, uint32_t i)
{
    static const char *const glad[] = {"thrilled",  "pleased", "proud",    "excited",
                                       "delighted", "honored", "honoured", "happy"};
    if (!ent_finder_is(f, i, "is") && !ent_finder_is(f, i, "are")) return false;
    return ENT_STR_AMONG(ent_finder_text(f, i + 1), glad) && ent_finder_is(f, i + 2, "to") &&
           i + 3 < f->count && f->tokens[i + 3].pos == ENT_POS_VERB;
}

/* "Quorvane hired …", "launched Quorvane", "the launch of Quorvane". */
static void observe_deeds(const EntFinder *f, EntSpan span, EntNamed *name)
{
    uint32_t h = ent_finder_head(f, span), verb = f->tokens[h].head;
    EntStr dep = f->tokens[h].dep;
    SET(acts, ent_str_is(dep, "nsubj") && ent_finder_has(f, verb, ENT_SENSE_ActVerb));
    SET(acts, glad_to_act(f, span.end));
    SET(used, (ent_str_is(dep, "dobj") || ent_str_is(dep, "nsubjpass")) &&
                  ent_finder_has(f, verb, ENT_SENSE_ThingVerb));
    bool of = span.begin > 1 && ent_finder_is(f, span.begin - 1, "of");
    SET(used, of && f->tokens[span.begin - 2].pos == ENT_POS_NOUN &&
                  ent_finder_has(f, span.begin - 2, ENT_SENSE_ThingVerb));
}

/* "Quorvane's unique | Kestrel", "Latvia's | Kestrel", "the Latvian | Kestrel". */
static void observe_owner(const EntFinder *f, EntSpan span, EntNamed *name)
{
    enum { REACH = 3 };
    for (uint32_t i = span.begin; i > 0 && i + REACH > span.begin && !f->words[i].opens; i--) {
        if (ent_finder_has(f, i - 1, ENT_SENSE_Demonym)) {
            SET(of_nation, true);
            return;
        }
        if (ent_str_is(f->tokens[i - 1].tag, "POS")) {
            bool nation = i > 1 && ent_of_nation(f, i - 2);
            SET(of_nation, nation);
            SET(after_genitive, !nation);
            return;
        }
        if (!small(f, i - 1) || f->words[i - 1].function) return;
    }
}

/* "its Danish distribution partner | Quorvane" */
static bool partner_before(const EntFinder *f, uint32_t i)
{
    static const char *const partners[] = {"partner",  "supplier",  "rival",  "client",
                                           "customer", "affiliate", "parent", "member",
                                           "investor", "vendor"};
    enum { REACH = 5 };
    if (!ENT_STR_AMONG(f->tokens[i - 1].text, partners)) return false;
    for (uint32_t k = i - 1; k > 0 && k + REACH > i && !f->words[k].opens; k--)
        if (ent_finder_is(f, k - 1, "its") || ent_finder_is(f, k - 1, "their") ||
            ent_str_is(f->tokens[k - 1].tag, "POS"))
            return true;
    return false;
}

/* "the exchange | Quorvane", "the app | Quorvane", "software, | Quorvane,". */
static void observe_noun_before(const EntFinder *f, EntSpan span, EntNamed *name)
{
    uint32_t i = span.begin;
    if (i == 0 || f->words[i].opens) return;
    bool mark = ent_finder_quote(f, i - 1);
    bool called = i > 1 && (ent_finder_is(f, i - 1 - mark, "called") ||
                            ent_finder_is(f, i - 1 - mark, "dubbed") ||
                            ent_finder_is(f, i - 1 - mark, "named"));
    SET(called_thing, called);
    bool singular = small(f, i - 1) && ent_str_is(f->tokens[i - 1].tag, "NN");
    bool body = singular && ent_finder_has(f, i - 1, ENT_SENSE_BodyNoun);
    bool thing = singular && ent_finder_has(f, i - 1, ENT_SENSE_ThingNoun);
    SET(called_body, body || partner_before(f, i));
    SET(called_thing, thing && !body);
    SET(after_thing_comma,
        i > 1 && ent_finder_is(f, i - 1, ",") && small(f, i - 2) &&
            ent_finder_has(f, i - 2, ENT_SENSE_ThingNoun) &&
            (ent_finder_is(f, span.end, ",") || ent_finder_is(f, span.end, ".")));
}

/* Where the noun phrase at I begins behind its owner: "Orion's | data suite", "the company's |
 * platform", "its | tool"; or I. */
static uint32_t behind_owner(const EntFinder *f, uint32_t i)
{
    enum { REACH = 5 };
    if (ent_finder_is(f, i, "its") || ent_finder_is(f, i, "our")) return i + 1;
    for (uint32_t k = i + 1; k < f->count && k < i + REACH && !f->words[k].opens; k++) {
        if (ent_str_is(f->tokens[k].tag, "POS")) return k + 1;
        if (f->tokens[k].pos == ENT_POS_PUNCT || f->tokens[k].pos == ENT_POS_VERB) break;
    }
    return i;
}

bool ent_owned_thing(const EntFinder *f, uint32_t end)
{
    enum { REACH = 8 };
    uint32_t begin = ent_finder_is(f, end, ",") ? behind_owner(f, end + 1) : end + 1;
    if (begin == end + 1) return false;
    for (uint32_t k = begin; k < f->count && k < begin + REACH && !f->words[k].opens; k++) {
        uint8_t pos = f->tokens[k].pos;
        if (pos == ENT_POS_VERB || pos == ENT_POS_AUX || ent_finder_is(f, k, ",") ||
            ent_finder_is(f, k, ".") || ent_finder_has(f, k, ENT_SENSE_Role))
            return false;
        bool noun = pos == ENT_POS_NOUN && k + 1 < f->count;
        uint8_t next = noun ? f->tokens[k + 1].pos : pos;
        if (noun && next != ENT_POS_NOUN && next != ENT_POS_PROPN)
            return ent_finder_has(f, k, ENT_SENSE_ThingNoun) &&
                   !ent_finder_has(f, k, ENT_SENSE_BodyNoun);
    }
    return false;
}

/* "Quorvane is a | platform", "Quorvane, the token", without a word for a body before it. */
static void observe_kind(const EntFinder *f, EntSpan span, EntNamed *name)
{
    enum { REACH = 10 };
    uint32_t i = span.end;
    bool is = ent_finder_is(f, i, "is"), comma = ent_finder_is(f, i, ",");
    if ((!is && !comma) || !article(f, i + 1)) return;
    for (uint32_t k = i + 2; k < f->count && k < i + REACH && !f->words[k].opens; k++) {
        if (ent_finder_is(f, k, ",") || ent_finder_is(f, k, "of") || ent_finder_is(f, k, "for") ||
            f->tokens[k].pos == ENT_POS_VERB || ent_finder_has(f, k, ENT_SENSE_Role))
            return;
        bool last = k + 1 >= f->count || f->tokens[k + 1].pos != ENT_POS_NOUN;
        bool owner = k + 1 < f->count && ent_str_is(f->tokens[k + 1].tag, "POS");
        if (owner) continue; /* "Quorvane, the line's operator" */
        bool thing = last && ent_finder_has(f, k, ENT_SENSE_ThingNoun);
        SET(is_thing, thing && !ent_finder_has(f, k, ENT_SENSE_BodyNoun));
        if (last && f->tokens[k].pos == ENT_POS_NOUN) return;
    }
}

static bool named_place(const EntFinder *f, uint32_t i)
{
    if (ent_finder_is(f, i, "the")) i++;
    return i < f->count && f->words[i].capital && ent_of_nation(f, i);
}

/* "Quorvane, based in Riga", "Quorvane, founded by Ann Lee", "Riga-based Quorvane", "Quorvane from
 * Latvia". */
static void observe_seat(const EntFinder *f, EntSpan span, EntNamed *name)
{
    uint32_t i = ent_finder_is(f, span.end, ",") ? span.end + 1 : span.end;
    bool based = ent_finder_is(f, i, "based") || ent_finder_is(f, i, "headquartered");
    SET(based, based && (ent_finder_is(f, i + 1, "in") || ent_finder_is(f, i + 1, "at")));
    bool founded = i > span.end && ent_finder_is(f, i, "founded");
    SET(based, founded && (ent_finder_is(f, i + 1, "by") || ent_finder_is(f, i + 1, "in")));
    SET(based, span.begin > 1 && ent_finder_is(f, span.begin - 1, "based") &&
                   f->words[span.begin - 1].glued);
    SET(from_place, (ent_finder_is(f, span.end, "from") || ent_finder_is(f, span.end, "of")) &&
                        named_place(f, span.end + 1));
}

/* "VantarTM", "Vantar®". */
static bool ends_in_mark(EntStr s)
{
    return s.len > 4 && ent_str_ends(s, ENT_STR("TM")) && s.ptr[s.len - 3] >= 'a' &&
           s.ptr[s.len - 3] <= 'z';
}

/* "Ann Lee, Managing Director, | Quorvane" at the end of an item. */
static bool closes_item(const EntFinder *f, EntSpan span)
{
    enum { REACH = 8 };
    bool ends = span.end >= f->count || f->words[span.end].opens ||
                ent_finder_is(f, span.end, "\xe2\x80\xa2") || ent_finder_is(f, span.end, ";") ||
                ent_finder_is(f, span.end, "*") || f->tokens[span.end].pos == ENT_POS_SPACE;
    if (!ends || span.begin < 4 || f->words[span.begin].opens) return false;
    if (!ent_finder_is(f, span.begin - 1, ",")) return false;
    for (uint32_t i = span.begin - 1; i > 0 && i + REACH > span.begin; i--) {
        if (f->words[i].opens) return false;
        if (ent_finder_has(f, i - 1, ENT_SENSE_Role)) return true;
    }
    return false;
}

static void observe_bracket(const EntFinder *f, const uint32_t *owner, EntSpan span, EntNamed *name)
{
    uint32_t i = span.begin;
    SET(thing_in_bracket,
        ent_finder_is(f, span.end, "(") && ent_finder_has(f, span.end + 1, ENT_SENSE_ThingNoun));
    if (i < 2 || !ent_finder_is(f, i - 1, "(")) return;
    const EntMention *m = ent_named_mention(f, owner, i - 2);
    SET(bracket_of_person, m && m->kind == ENT_CLASS_Person);
}

void ent_named_observe_uses(const EntFinder *f, const uint32_t *owner, EntSpan span, EntNamed *name)
{
    observe_deeds(f, span, name);
    observe_owner(f, span, name);
    observe_noun_before(f, span, name);
    observe_kind(f, span, name);
    observe_seat(f, span, name);
    observe_bracket(f, owner, span, name);
    SET(brand_mark, ends_in_mark(f->tokens[span.end - 1].text));
    SET(closes_item, closes_item(f, span));
    uint32_t next = span.end + ent_title_of_chief(f, span.end);
    SET(before_chief,
        next > span.end && next < f->count && f->words[next].capital && !f->words[next].opens);
}
