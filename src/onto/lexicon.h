/* The lexicon: what words and names mean before any context, read from ontology/lexicon.
 *
 * Enters: Turtle files with SKOS labels (and the compiled form of the large gazetteers). Leaves: a
 * table from folded phrases to senses. Keys are folded as ent_lexicon_fold does: lower case, one
 * space between words, no dots at the end of abbreviations ("u.s." and "us" are told apart by
 * `cased`). Thread rule: immutable once loaded, shared by threads. */
#ifndef ENT_ONTO_LEXICON_H
#define ENT_ONTO_LEXICON_H

#include "base/arena.h"
#include "base/error.h"
#include "onto/vocab.h"
#include "text/doc.h"

/* What a sense is good for. */
/* clang-format off */
#define ENT_SENSE_LIST(X) \
    X(Name) /* names an individual: a country, city, organisation (kind, code, link) */ \
    X(Demonym) /* "Chinese", "Sino-": adjective or people of the country in `code` */ \
    X(EventHead) /* "forum": head noun of an event of `kind` */ \
    X(OrgHead) /* "ministry": head noun of an organisation of `kind` */ \
    X(WeakOrgHead) /* "technology", "systems": ends company names, but also much else */ \
    X(PlaceHead) /* "province", "airport": head noun of a place of `kind` */ \
    X(InitiativeHead) /* "programme", "initiative" */ \
    X(ProductHead) /* "act", "law", "car", "rover": what such a name denotes is no entity */ \
    X(CompanySuffix) /* "Ltd", "GmbH", "S.p.A." */ \
    X(Role) /* "president", "deputy director": head of a job title */ \
    X(RoleModifier) /* "vice", "deputy", "senior": may stand before a role */ \
    X(Honorific) /* "Mr.", "Dr.", "H.E.": before a person, no part of the name */ \
    X(CooperationNoun) /* "agreement": noun of a partnership of `kind` */ \
    X(CooperationVerb) /* "sign", "partner": verb of a partnership of `kind` */ \
    X(Month) \
    X(Weekday) /* `number` is 1 to 12; 1 (Monday) to 7 */ \
    X(Currency) /* `code` is the ISO 4217 code; "$", "yuan", "US dollars" */ \
    X(Scale) /* "million": `number` is the factor */ \
    X(GivenName) /* a common given name; `number` is 0 */ \
    X(Surname) \
    X(SayVerb) /* "said", "noted": verb of speech, by lemma */ \
    X(CommonWord) /* mostly written in lower case: capitals do not make it a name */
/* clang-format on */

typedef enum EntSenseType {
#define X(name) ENT_SENSE_##name,
    ENT_SENSE_LIST(X)
#undef X
        ENT_SENSE_COUNT
} EntSenseType;

typedef struct EntSense {
    EntSenseType type;
    EntClass kind; /* class for heads and names, else NONE */
    EntStr label;  /* preferred label of the concept: "United Kingdom" for "UK" */
    EntStr code;   /* ISO 3166-1 alpha-2 country (of the name, or where it lies), ISO 4217 */
    EntStr region; /* first-level division of a city, or empty */
    EntStr link;   /* Wikidata or GeoNames IRI, or empty */
    double number; /* population of a place; factor, month, weekday */
    bool cased;    /* holds only when written as in the label's case ("US", "IT", "Reading") */
} EntSense;

typedef struct EntLexicon EntLexicon;

/* Read every *.ttl and word list of DIR/lexicon. ENT_ERR_ONTOLOGY names file, line and column. */
EntStatus ent_lexicon_load(const char *dir, EntLexicon **out, EntError *err) ENT_MUST_USE;

/* Add the user's own files; senses of the same key are kept beside the older ones, first the new.
 */
EntStatus ent_lexicon_add(EntLexicon *lexicon, const char *dir, EntError *err) ENT_MUST_USE;
void ent_lexicon_free(EntLexicon *lexicon);

/* The senses of a folded KEY, *COUNT of them (0: none). Owner: the lexicon. O(1). */
const EntSense *ent_lexicon_get(const EntLexicon *lexicon, EntStr key, size_t *count);

/* The first sense of TYPE for KEY, or NULL. */
const EntSense *ent_lexicon_sense(const EntLexicon *lexicon, EntStr key, EntSenseType type);

/* Fold S into OUT (at most SIZE bytes, no NUL): lower case (ASCII and Latin letters by simple case
 * folding), one space between words, typographic quotes and dashes as ASCII. The result is a view
 * of OUT, or empty when it does not fit. */
EntStr ent_lexicon_fold(EntStr s, char *out, size_t size);

/* The longest phrase that starts at token BEGIN, ends before END (token indices of DOC) and has a
 * sense of TYPE: its sense, and its length in tokens in *LENGTH; NULL where there is none. A
 * `cased` sense needs the case of its label. */
const EntSense *ent_lexicon_longest(const EntLexicon *lexicon, const EntDoc *doc, uint32_t begin,
                                    uint32_t end, EntSenseType type, uint32_t *length);

#endif
