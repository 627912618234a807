/* Patterns: how facts are put into words, as text that a domain expert can write.
 *
 * Enters: pattern files (docs/patterns.md is the reference of the language). Leaves: compiled
 * patterns for fact/match.h, and their examples for tests. The language is a subset of Semgrex
 * (Chambers et al. 2007) for trees and of TokensRegex (Chang and Manning 2014) for sequences, both
 * of Stanford CoreNLP, over the units of fact/unit.h.
 *
 * Everything that can be wrong in a pattern is found here, with file, line and column: syntax,
 * unknown classes, properties, individuals, labels and captures, and facts that the vocabulary does
 * not allow. Only the first error is reported.
 *
 * Thread rule: immutable once loaded, shared by threads. */
#ifndef ENT_ONTO_PATTERN_H
#define ENT_ONTO_PATTERN_H

#include "base/error.h"
#include "base/str.h"

typedef struct EntPatterns EntPatterns;

/* A sentence that a pattern must match, or must not. */
typedef struct EntExample {
    const char *pattern; /* name */
    const char *file;    /* as it was given */
    uint32_t line;       /* from 1 */
    bool expected;       /* yes or no */
    EntStr text;         /* the sentence */
    EntStr note;         /* what stands after it on the line, trimmed; for people */
} EntExample;

/* Read DIR/patterns/ *.pat in the order of their names; DIR is the ontology folder.
 * ENT_ERR_ONTOLOGY (with place), ENT_ERR_INPUT, ENT_ERR_LIMIT, ENT_ERR_MEMORY. */
EntStatus ent_patterns_load(const char *dir, EntPatterns **out, EntError *err) ENT_MUST_USE;

/* Compile TEXT; FILE names it in errors and examples. TEXT may go afterwards. */
EntStatus ent_patterns_parse(const char *file, EntStr text, EntPatterns **out,
                             EntError *err) ENT_MUST_USE;

/* Add the user's own patterns, after those that are there: a folder as for load, one file, or a
 * text as for parse. After an error PATTERNS is good for nothing but ent_patterns_free. */
EntStatus ent_patterns_add(EntPatterns *patterns, const char *dir, EntError *err) ENT_MUST_USE;
EntStatus ent_patterns_add_file(EntPatterns *patterns, const char *path,
                                EntError *err) ENT_MUST_USE;
EntStatus ent_patterns_add_text(EntPatterns *patterns, const char *file, EntStr text,
                                EntError *err) ENT_MUST_USE;

void ent_patterns_free(EntPatterns *patterns);

/* Patterns in the order of definition. Names and examples are owned by PATTERNS. */
size_t ent_patterns_count(const EntPatterns *patterns);
const char *ent_patterns_name(const EntPatterns *patterns, size_t index);

/* Where pattern NAME is defined; false where there is none of that name (it is a rule in C). */
bool ent_patterns_find(const EntPatterns *patterns, EntStr name, const char **file, uint32_t *line);

/* The examples of all patterns, *COUNT of them, in the order of the files. */
const EntExample *ent_patterns_examples(const EntPatterns *patterns, size_t *count);

#endif
