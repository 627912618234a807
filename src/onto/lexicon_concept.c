/* From SKOS concepts in Turtle to senses. The properties are described in
 * ontology/lexicon/README.md. */
#include "base/ascii.h"
#include "base/decimal.h"
#include "onto/lexicon_internal.h"

#include <stdlib.h>

#include "rdf/read.h"

#define LEX_NS "https://w3id.org/entente/lexicon#"
#define SKOS_NS "http://www.w3.org/2004/02/skos/core#"
#define OWL_NS "http://www.w3.org/2002/07/owl#"

/* What a label property does with its label. */
typedef struct LabelRule {
    EntStr iri;
    bool cased, demonym, plural;
} LabelRule;

static const LabelRule label_rules[] = {
    {.iri = ENT_STR_INIT(SKOS_NS "prefLabel")},
    {.iri = ENT_STR_INIT(SKOS_NS "altLabel")},
    {.iri = ENT_STR_INIT(SKOS_NS "hiddenLabel")},
    {.iri = ENT_STR_INIT(ENT_RDFS_NS "label")},
    {.iri = ENT_STR_INIT(LEX_NS "casedLabel"), .cased = true},
    {.iri = ENT_STR_INIT(LEX_NS "demonym"), .demonym = true},
    {.iri = ENT_STR_INIT(LEX_NS "plural"), .plural = true},
};

static const LabelRule *const preferred = &label_rules[0];

typedef struct Label {
    EntStr text;
    const LabelRule *rule;
} Label;

/* The concept whose statements are being read. */
typedef struct Concept {
    LexReader *reader;
    EntStr iri;
    EntSense sense;
    ENT_VEC(Label) labels;
    ENT_VEC(EntLink) links;
    LexThings things; /* those before it */
    bool has_sense, has_plural;
    bool is_thing; /* an instance of a class of the ontology: "a ent:Company" */
} Concept;

static const LabelRule *rule_of(EntStr property)
{
    for (size_t i = 0; i < sizeof label_rules / sizeof *label_rules; i++)
        if (ent_str_eq(property, label_rules[i].iri)) return &label_rules[i];
    return NULL;
}

/* The name that a person sees in the file: what follows "#" or the last "/". */
static EntStr local_name(EntStr iri)
{
    size_t i = iri.len;
    while (i > 0 && iri.ptr[i - 1] != '#' && iri.ptr[i - 1] != '/') i--;
    return ent_str_sub(iri, i, iri.len);
}

static EntStr after_namespace(EntStr iri, const char *ns)
{
    return ent_str_starts(iri, ent_str(ns)) ? ent_str_sub(iri, strlen(ns), iri.len) : ENT_STR_EMPTY;
}

/* --- where in the file --- */

/* May a name of Turtle go on with C? */
static bool is_name_byte(char c)
{
    return c == '-' || c == '_' || (unsigned char)c >= 0x80 || ent_ascii_digit(c) ||
           ent_ascii_letter(c);
}

/* The first whole occurrence of NEEDLE at or after FROM, or FROM. */
static size_t find_whole(EntStr text, size_t from, EntStr needle)
{
    for (size_t at = from; at < text.len && needle.len;) {
        size_t found = ent_str_find(ent_str_sub(text, at, text.len), needle);
        if (found == SIZE_MAX) break;
        at += found;
        bool starts = at == 0 || !is_name_byte(text.ptr[at - 1]);
        bool ends = at + needle.len >= text.len || !is_name_byte(text.ptr[at + needle.len]);
        if (starts && ends) return at;
        at += needle.len;
    }
    return from;
}

/* Raptor does not tell where a statement stands. The place is found again by the words of the
 * file: the concept's name after a colon or slash, then WORD. Right unless the file spells the same
 * name earlier, which costs the reader of the message a search, nothing more. */
static size_t place_of(const Concept *concept_, EntStr word)
{
    EntStr text = concept_->reader->text, name = local_name(concept_->iri);
    size_t at = 0;
    for (;;) {
        size_t next = find_whole(text, at, name);
        bool found = next > 0 && next + name.len <= text.len &&
                     memcmp(text.ptr + next, name.ptr, name.len) == 0;
        bool is_subject = found && strchr(":/#<", text.ptr[next - 1]);
        if (is_subject || next == at) return find_whole(text, next, word);
        at = next + name.len;
    }
}

static EntStatus fail(const Concept *concept_, EntStr word, const char *what)
{
    return ent_lexicon_fail(concept_->reader, place_of(concept_, word), "concept %.*s: %s '%.*s'",
                            ENT_STR_ARG(local_name(concept_->iri)), what, ENT_STR_ARG(word));
}

/* --- a concept is complete --- */

/* "May" as preferred and as cased label: it holds in its own case only. */
static bool is_also_cased(const Concept *concept_, const Label *label)
{
    for (size_t i = 0; i < concept_->labels.len; i++) {
        const Label *other = &concept_->labels.at[i];
        if (other->rule->cased && ent_str_eq(other->text, label->text)) return true;
    }
    return false;
}

static EntStatus put_label(Concept *concept_, const Label *label)
{
    if (!label->rule->cased && !label->rule->demonym && is_also_cased(concept_, label))
        return ENT_OK;
    EntSense sense = concept_->sense;
    sense.form = label->text;
    sense.cased = label->rule->cased;
    sense.plural = label->rule->plural;
    if (label->rule->demonym) sense.type = ENT_SENSE_Demonym;
    char folded[ENT_LEXICON_KEY];
    if (ent_lexicon_fold(label->text, folded, sizeof folded).len == 0)
        return fail(concept_, label->text, "label is empty or too long:");
    ENT_TRY(ent_lexicon_put(concept_->reader, &sense, 0));
    bool inflects = !concept_->has_plural && !label->rule->demonym;
    return inflects ? ent_lexicon_put_plural(concept_->reader, &sense, 0) : ENT_OK;
}

static bool needs_kind(const Concept *concept_)
{
    EntSenseType type = concept_->sense.type;
    return concept_->has_sense &&
           (type <= ENT_SENSE_InitiativeHead || type == ENT_SENSE_CooperationNoun ||
            type == ENT_SENSE_CooperationVerb);
}

/* The links of the concept, the user's own IRI of the thing before them. */
static EntStatus keep_links(Concept *concept_)
{
    EntSense *sense = &concept_->sense;
    bool own = concept_->reader->own && !ent_str_starts(concept_->iri, ENT_STR(LEX_NS));
    size_t count = concept_->links.len + own;
    if (sense->type != ENT_SENSE_Name || count == 0) return ENT_OK;
    EntLink *links = ent_lexicon_new_links(concept_->reader->lexicon, count);
    if (!links) return ENT_ERR_MEMORY;
    if (own) links[sense->link_count++] = (EntLink){concept_->iri, true};
    for (size_t i = 0; i < concept_->links.len; i++)
        links[sense->link_count++] = concept_->links.at[i];
    sense->links = links;
    return ENT_OK;
}

static EntStatus keep_thing(Concept *concept_, size_t begin)
{
    const EntSense *sense = &concept_->sense;
    LexThing thing = {.label = sense->label,
                      .links = sense->links,
                      .link_count = sense->link_count,
                      .begin = begin,
                      .end = concept_->reader->entries->keys.len,
                      .same = (uint32_t)concept_->things.len};
    if (sense->type != ENT_SENSE_Name || sense->link_count == 0) return ENT_OK;
    return ENT_PUSH(&concept_->things, thing) ? ENT_OK : ENT_ERR_MEMORY;
}

static EntStatus put_labels(Concept *concept_)
{
    size_t begin = concept_->reader->entries->keys.len;
    ENT_TRY(keep_links(concept_));
    for (size_t i = 0; i < concept_->labels.len; i++)
        ENT_TRY(put_label(concept_, &concept_->labels.at[i]));
    return keep_thing(concept_, begin);
}

/* What a file says less of: a thing is a name, and rdfs:label (a note elsewhere) or a preferred
 * label in another language names it where there is no better. */
static void complete(Concept *concept_)
{
    static const EntStr rdfs_label = ENT_STR_INIT(ENT_RDFS_NS "label");
    size_t kept = 0;
    if (concept_->is_thing && !concept_->has_sense) {
        concept_->sense.type = ENT_SENSE_Name;
        concept_->has_sense = true;
    }
    for (size_t i = 0; i < concept_->labels.len; i++) {
        Label label = concept_->labels.at[i];
        bool plain = ent_str_eq(label.rule->iri, rdfs_label);
        if (plain && !concept_->is_thing) continue;
        if (!concept_->sense.label.ptr && concept_->is_thing && (plain || label.rule == preferred))
            concept_->sense.label = label.text;
        concept_->labels.at[kept++] = label;
    }
    concept_->labels.len = kept;
}

static EntStatus flush(Concept *concept_)
{
    EntStatus status = ENT_OK;
    complete(concept_);
    if (concept_->labels.len > 0 && !concept_->has_sense)
        status = fail(concept_, local_name(concept_->iri), "has labels but no class of lex:");
    else if (needs_kind(concept_) && concept_->sense.kind == ENT_CLASS_NONE)
        status = fail(concept_, local_name(concept_->iri), "has no lex:denotes:");
    else if (concept_->has_sense && !concept_->sense.label.ptr)
        status = fail(concept_, local_name(concept_->iri), "has no skos:prefLabel:");
    if (status == ENT_OK && concept_->has_sense) status = put_labels(concept_);
    concept_->labels.len = concept_->links.len = 0;
    concept_->sense = (EntSense){0};
    concept_->has_sense = concept_->has_plural = concept_->is_thing = false;
    return status;
}

/* --- a statement of it --- */

static EntStatus keep(Concept *concept_, EntStr value, EntStr *out)
{
    *out = ent_arena_copy(&concept_->reader->lexicon->arena, value);
    return out->ptr || !value.len ? ENT_OK : ENT_ERR_MEMORY;
}

/* "a ent:Company": a thing of that class. Of a class and its top class the narrower one counts. */
static EntStatus set_class_of_thing(Concept *concept_, EntStr name)
{
    EntClass kind = ent_class_parse(name), known = concept_->sense.kind;
    EntClass top = ent_class_top(kind);
    bool can_be_named = top == ENT_CLASS_Event || top == ENT_CLASS_Organisation ||
                        top == ENT_CLASS_Person || top == ENT_CLASS_Place ||
                        top == ENT_CLASS_Initiative;
    if (!can_be_named) return fail(concept_, name, "unknown class of a thing");
    concept_->is_thing = true;
    if (known != ENT_CLASS_NONE && known != kind && kind != ent_class_top(known) &&
        known != ent_class_top(kind))
        return fail(concept_, name, "second class");
    if (known == ENT_CLASS_NONE || known == top) concept_->sense.kind = kind;
    return ENT_OK;
}

/* The class of a concept is its sense: "a lex:EventHead". Types of other vocabularies say nothing
 * here. */
static EntStatus set_sense(Concept *concept_, EntStr value)
{
    EntStr name = after_namespace(value, ENT_NS);
    if (name.len > 0) return set_class_of_thing(concept_, name);
    name = after_namespace(value, LEX_NS);
    if (name.len == 0) return ENT_OK;
    concept_->sense.type = ent_sense_parse(name);
    concept_->has_sense = true;
    return concept_->sense.type < ENT_SENSE_COUNT ? ENT_OK : fail(concept_, name, "unknown sense");
}

static EntStatus set_kind(Concept *concept_, EntStr value)
{
    EntStr name = after_namespace(value, ENT_NS);
    concept_->sense.kind = ent_class_parse(name);
    if (concept_->sense.kind != ENT_CLASS_NONE) return ENT_OK;
    return fail(concept_, name.len ? name : value, "unknown class");
}

static EntStatus set_number(Concept *concept_, EntStr value)
{
    char digits[32], *end;
    if (ent_decimal_parse(value, &concept_->sense.number)) return ENT_OK; /* by no locale */
    if (value.len == 0 || value.len >= sizeof digits)
        return fail(concept_, value, "is not a number:");
    memcpy(digits, value.ptr, value.len);
    digits[value.len] = '\0';
    concept_->sense.number = strtod(digits, &end);
    return *end == '\0' ? ENT_OK : fail(concept_, value, "is not a number:");
}

static EntStatus set_weak(Concept *concept_, EntStr value)
{
    concept_->sense.weak = ent_str_is(value, "true");
    bool known = concept_->sense.weak || ent_str_is(value, "false");
    return known ? ENT_OK : fail(concept_, value, "is neither true nor false:");
}

static EntStatus set_class(Concept *concept_, EntStr value)
{
    static const char *const classes[] = {"Consult", "Agree", "Support", "Cooperate", "Aid"};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (ent_str_is(value, classes[i])) return keep(concept_, value, &concept_->sense.code);
    return fail(concept_, value, "unknown cooperation class");
}

static EntStatus set_code(Concept *concept_, EntStr value)
{
    return keep(concept_, value, &concept_->sense.code);
}

static EntStatus set_region(Concept *concept_, EntStr value)
{
    return keep(concept_, value, &concept_->sense.region);
}

static EntStatus add_link(Concept *concept_, EntStr value, bool same)
{
    EntLink link = {.same = same};
    ENT_TRY(keep(concept_, value, &link.iri));
    return ENT_PUSH(&concept_->links, link) ? ENT_OK : ENT_ERR_MEMORY;
}

static EntStatus set_same(Concept *concept_, EntStr value)
{
    return add_link(concept_, value, true);
}

static EntStatus set_match(Concept *concept_, EntStr value)
{
    return add_link(concept_, value, false);
}

/* A preferred label in another language than English is one label of several. */
static bool is_foreign(const EntTerm *label)
{
    return label->language.len > 0 && !ent_str_starts(label->language, ENT_STR("en"));
}

static EntStatus add_label(Concept *concept_, const LabelRule *rule, const EntTerm *object)
{
    Label label = {.rule = rule};
    ENT_TRY(keep(concept_, object->value, &label.text));
    if (rule->plural) concept_->has_plural = true;
    if (rule == preferred && !is_foreign(object)) {
        if (concept_->sense.label.ptr)
            return fail(concept_, object->value, "second skos:prefLabel");
        concept_->sense.label = label.text;
    }
    return ENT_PUSH(&concept_->labels, label) ? ENT_OK : ENT_ERR_MEMORY;
}

static EntStatus add_property(Concept *concept_, EntStr property, const EntTerm *object)
{
    static const struct {
        const char *iri;
        EntStatus (*set)(Concept *, EntStr);
    } rules[] = {{ENT_RDF_NS "type", set_sense},    {LEX_NS "denotes", set_kind},
                 {LEX_NS "code", set_code},         {LEX_NS "number", set_number},
                 {LEX_NS "weak", set_weak},         {LEX_NS "class", set_class},
                 {LEX_NS "region", set_region},     {LEX_NS "capital", set_region},
                 {SKOS_NS "exactMatch", set_match}, {OWL_NS "sameAs", set_same}};
    const LabelRule *label = rule_of(property);
    if (label) return add_label(concept_, label, object);
    bool links =
        ent_str_is(property, SKOS_NS "exactMatch") || ent_str_is(property, OWL_NS "sameAs");
    if (links && object->type != ENT_TERM_IRI)
        return fail(concept_, object->value, "a link is no IRI:");
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (ent_str_is(property, rules[i].iri)) return rules[i].set(concept_, object->value);
    EntStr name = after_namespace(property, LEX_NS);
    return name.len ? fail(concept_, name, "unknown property") : ENT_OK;
}

static EntStatus on_statement(void *user, const EntStatement *statement, EntError *err)
{
    (void)err; /* the reader's own: it has the place */
    Concept *concept_ = user;
    if (!ent_str_eq(statement->subject.value, concept_->iri)) {
        ENT_TRY(flush(concept_));
        ENT_TRY(keep(concept_, statement->subject.value, &concept_->iri));
    }
    return add_property(concept_, statement->predicate.value, &statement->object);
}

/* --- doubles in one file --- */

/* A and B share their key. Two concepts that say the same of one word are a mistake in the file,
 * except names and currencies, which may be ambiguous ("ICC", "peso"), and plurals made by rule. */
static bool is_double(const EntSense *a, const EntSense *b)
{
    if (a->type != b->type || a->kind != b->kind || a->plural || b->plural) return false;
    if (a->label.ptr == b->label.ptr) return false; /* one concept: see same_label */
    if (a->cased && b->cased && !ent_lexicon_fits(a, b->form)) return false; /* "AS", "a.s." */
    bool ambiguous =
        a->type == ENT_SENSE_Name || a->type == ENT_SENSE_Demonym || a->type == ENT_SENSE_Currency;
    return !ambiguous || ent_str_eq(a->label, b->label);
}

/* "US" and "U.S." of one concept give one key: the second adds nothing. */
static bool same_label(const EntSense *a, const EntSense *b)
{
    return a->label.ptr == b->label.ptr && a->type == b->type && a->plural == b->plural &&
           (!a->cased || ent_lexicon_fits(a, b->form));
}

static EntStatus fail_double(LexReader *reader, const EntSense *first, const EntSense *second)
{
    EntStr form = second->form;
    size_t at = find_whole(reader->text, find_whole(reader->text, 0, form) + 1, form);
    return ent_lexicon_fail(reader, at,
                            "'%.*s' has the sense %s twice: in concepts '%.*s' and '%.*s'",
                            ENT_STR_ARG(form), ent_sense_name(first->type),
                            ENT_STR_ARG(first->label), ENT_STR_ARG(second->label));
}

/* Entries from FROM on, chained by key: LAST[key] and BEFORE[entry] are entry index + 1, 0 ends. */
static EntStatus drop_doubles(LexReader *reader, size_t from, uint32_t *last, uint32_t *before)
{
    EntSense *senses = reader->entries->senses.at;
    uint32_t *keys = reader->entries->keys.at;
    size_t to = from;
    for (size_t i = from; i < reader->entries->keys.len; i++) {
        bool kept = true;
        for (uint32_t j = last[keys[i]]; kept && j > 0; j = before[j - 1 - from]) {
            if (is_double(&senses[j - 1], &senses[i]))
                return fail_double(reader, &senses[j - 1], &senses[i]);
            kept = !same_label(&senses[j - 1], &senses[i]);
        }
        if (!kept) continue;
        before[to - from] = last[keys[i]];
        last[keys[i]] = (uint32_t)to + 1;
        senses[to] = senses[i];
        keys[to++] = keys[i];
    }
    reader->entries->senses.len = reader->entries->keys.len = to;
    return ENT_OK;
}

static EntStatus check_doubles(LexReader *reader, size_t from)
{
    if (reader->entries->keys.len == from) return ENT_OK;
    uint32_t *last = ent_alloc(reader->lexicon->keys.len + 1, sizeof *last);
    uint32_t *before = ent_alloc(reader->entries->keys.len - from, sizeof *before);
    EntStatus status = last && before ? drop_doubles(reader, from, last, before) : ENT_ERR_MEMORY;
    ent_free(last);
    ent_free(before);
    return status;
}

EntStatus ent_lexicon_read_turtle(LexReader *reader)
{
    size_t from = reader->entries->keys.len;
    Concept concept_ = {.reader = reader};
    EntError cause = ENT_ERROR_NONE;
    EntStatus status = ent_rdf_read_bytes(reader->text, ENT_RDF_TURTLE, reader->path, on_statement,
                                          &concept_, &cause);
    if (status == ENT_OK) status = flush(&concept_);
    if (status == ENT_OK) status = ent_lexicon_join_same(reader, &concept_.things);
    if (status == ENT_OK) status = check_doubles(reader, from);
    ENT_VEC_FREE(&concept_.labels);
    ENT_VEC_FREE(&concept_.links);
    ENT_VEC_FREE(&concept_.things);
    if (status == ENT_OK || status == ENT_ERR_MEMORY) return status;
    if (reader->err && reader->err->status == ENT_OK) { /* not ours: raptor's */
        *reader->err = cause;
        reader->err->status = ENT_ERR_ONTOLOGY;
    }
    return ENT_ERR_ONTOLOGY;
}
