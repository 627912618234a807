/* Surnames that only their partner shows: "Lindberg and Hox agreed to", where Lindberg is a person.
 */
#include "mention/finder.h"

static bool one_word(EntSpan span)
{
    return span.end - span.begin == 1;
}

/* What two people do with each other, or say together. */
static bool confer(const EntFinder *f, uint32_t i)
{
    static const char *const verbs[] = {
        "agree",    "meet",      "discuss", "hold",      "sign",      "reaffirm",
        "exchange", "affirm",    "express", "pledge",    "concur",    "witness",
        "vow",      "stress",    "note",    "welcome",   "speak",     "talk",
        "review",   "underline", "commit",  "reiterate", "emphasize", "emphasise",
        "share",    "attend",    "greet",   "shake",     "address",   "condemn"};
    if (f->tokens[i].pos == ENT_POS_ADV) i++;
    return i < f->count && f->tokens[i].pos == ENT_POS_VERB &&
           ENT_STR_AMONG(f->tokens[i].lemma, verbs);
}

static bool is_person(const EntMention *m)
{
    return m && m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_Person;
}

/* "[Lindberg] and X met": a person, by surname or behind a title, before X and the verb. */
static bool paired(const EntFinder *f, EntSpan x)
{
    if (x.begin < 2 || !ent_finder_is(f, x.begin - 1, "and") || !confer(f, x.end)) return false;
    const EntMention *p = ent_mention_to(f, x.begin - 1);
    if (!is_person(p)) return false;
    return one_word(p->tokens) ||
           (p->tokens.begin > 0 && ent_finder_has(f, p->tokens.begin - 1, ENT_SENSE_Role));
}

static bool in_doubt(const EntFinder *f, const EntMention *m)
{
    EntClass top = m->type == ENT_MENTION_ENTITY ? ent_class_top(m->kind) : ENT_CLASS_NONE;
    return (top == ENT_CLASS_Organisation || top == ENT_CLASS_Person) &&
           m->strength < ENT_STRENGTH_SURE && !m->sense && one_word(m->tokens) &&
           !f->words[m->tokens.begin].upper;
}

/* "[Wayne] and Lucretia Hox": a given name alone at I before a given name or a word that nobody
 * knows, and a surname that both share. The span of the second, or an empty one. */
static EntSpan couple(const EntFinder *f, uint32_t i)
{
    EntSpan none = {i, i}, second = {i + 2, i + 4};
    if (second.end > f->count || !ent_finder_is(f, i + 1, "and") || f->words[i].heading)
        return none;
    bool titled = i > 0 && ent_finder_has(f, i - 1, ENT_SENSE_Role) &&
                  ent_str_ends(f->tokens[i - 1].text, ENT_STR("s")); /* "Founders Krist and" */
    if (!f->words[i].capital || f->words[i].upper ||
        !(titled || ent_finder_has(f, i, ENT_SENSE_GivenName)) ||
        ent_finder_has(f, i, ENT_SENSE_CommonWord) || ent_of_nation(f, i) ||
        (i > 0 && !titled && (f->words[i - 1].capital || f->taken[i - 1]) &&
         !f->tokens[i].sentence_start))
        return none;
    for (uint32_t k = second.begin; k < second.end; k++)
        if (!f->words[k].capital || !f->words[k].letters || f->words[k].upper ||
            ent_of_nation(f, k) ||
            (ent_finder_has(f, k, ENT_SENSE_CommonWord) &&
             !(k == second.begin && ent_finder_has(f, k, ENT_SENSE_GivenName))))
            return none;
    bool given = ent_finder_has(f, second.begin, ENT_SENSE_GivenName) ||
                 ent_str_is(f->tokens[second.begin].label, "PERSON");
    bool more = second.end < f->count && f->words[second.end].capital &&
                !f->words[second.end].opens && !f->tokens[second.end].sentence_start;
    return given && !more ? second : none;
}

static EntStatus add_person(EntFinder *f, EntSpan span)
{
    EntMentionList *list = &f->out->list;
    for (size_t k = 0; k < list->len; k++) {
        EntMention *m = &list->at[k];
        if (m->tokens.begin != span.begin || m->tokens.end != span.end) continue;
        if (m->sense) return ENT_OK;
        m->kind = ENT_CLASS_Person;
        m->strength = ENT_STRENGTH_SURE;
        return ENT_OK;
    }
    for (uint32_t i = span.begin; i < span.end; i++)
        if (f->taken[i]) return ENT_OK;
    return ent_finder_add_name(f, span, ENT_CLASS_Person, ENT_STRENGTH_SURE);
}

static EntStatus find_couples(EntFinder *f)
{
    for (uint32_t i = 0; i + 3 < f->count; i++) {
        EntSpan second = couple(f, i);
        if (second.begin == second.end) continue;
        ENT_TRY(add_person(f, (EntSpan){i, i + 1}));
        ENT_TRY(add_person(f, second));
    }
    return ENT_OK;
}

/* "Presidents Moen and [Hox]", where Hox is a town too: the mention at I, of one word, that a title
 * in the plural before a person makes another of the list. NULL: none. */
static EntMention *town_in_titled_list(EntFinder *f, uint32_t i)
{
    uint32_t person = i + 1, link = i + 2;
    bool plural = ent_finder_has(f, i, ENT_SENSE_Role) && f->words[i].capital &&
                  ent_str_ends(f->tokens[i].text, ENT_STR("s"));
    if (!plural || link + 1 >= f->count || !f->words[person].capital) return NULL;
    if (!ent_finder_is(f, link, "and") && f->words[link].capital) link++;
    if (!ent_finder_is(f, link, "and") || !is_person(ent_mention_to(f, link))) return NULL;
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntMention *m = &f->out->list.at[k];
        bool town = m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_City;
        if (m->tokens.begin == link + 1 && town && one_word(m->tokens)) return m;
    }
    return NULL;
}

static void find_titled_lists(EntFinder *f)
{
    for (uint32_t i = 0; i + 3 < f->count; i++) {
        EntMention *m = town_in_titled_list(f, i);
        if (!m) continue;
        m->kind = ENT_CLASS_Person;
        m->sense = NULL;
        m->strength = ENT_STRENGTH_SURE;
    }
}

EntStatus ent_find_paired_persons(EntFinder *f)
{
    EntMentionList *list = &f->out->list;
    ENT_TRY(find_couples(f));
    find_titled_lists(f);
    for (size_t k = 0; k < list->len; k++) {
        if (!in_doubt(f, &list->at[k]) || !paired(f, list->at[k].tokens)) continue;
        EntStr name = ent_doc_span_text(f->doc, list->at[k].tokens);
        for (size_t n = 0; n < list->len; n++) {
            EntMention *m = &list->at[n];
            if (!in_doubt(f, m) || !ent_str_eq(ent_doc_span_text(f->doc, m->tokens), name))
                continue;
            m->kind = ENT_CLASS_Person;
            m->strength = ENT_STRENGTH_SURE;
        }
    }
    for (size_t k = 0; k < f->unnamed.len; k++) {
        EntSpan span = f->unnamed.at[k];
        if (!one_word(span) || f->taken[span.begin] || f->words[span.begin].upper ||
            ent_finder_has(f, span.begin, ENT_SENSE_CommonWord) || !paired(f, span))
            continue;
        ENT_TRY(ent_finder_add_name(f, span, ENT_CLASS_Person, ENT_STRENGTH_SURE));
    }
    return ENT_OK;
}
