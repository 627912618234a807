/* Between the files of the pattern compiler. A parser is a cursor in one text plus the pattern
 * under construction; errors carry the line and column of a byte of the text.
 *
 * What parses returns ENT_ERR_ONTOLOGY with such an error, or ENT_ERR_MEMORY; AT is a byte of the
 * text throughout. Thread rule: one thread per parser. */
#ifndef ENT_ONTO_PATTERN_PARSE_H
#define ENT_ONTO_PATTERN_PARSE_H

#include "onto/pattern_form.h"

typedef struct EntPatternParser {
    EntPatterns *patterns;
    EntArena *arena; /* of patterns */
    const char *file;
    EntStr text;
    size_t at;          /* byte */
    size_t line_at;     /* byte whose line is known, */
    uint32_t line_seen; /* and its line less one */
    EntError *err;

    EntPattern *pattern;
    EntTypeSet capture_types[ENT_MAX_PATTERN_CAPTURES]; /* 0: anything */
    uint32_t slots;                                     /* used so far */
    uint32_t depth;                                     /* of parentheses */
    uint32_t negated;                                   /* depth of negations */
    bool in_where;
} EntPatternParser;

/* --- pattern_scan.c: characters, words, messages --- */

void ent_scan_space(EntPatternParser *p); /* white space and comments */
/* Skip space, then SIGN if it is next. */
bool ent_scan_take(EntPatternParser *p, const char *sign);
char ent_scan_peek(EntPatternParser *p); /* next character after space, '\0' at the end */
/* A letter and then letters, digits and _, with HYPHEN also -; empty if there is none. */
EntStr ent_scan_word(EntPatternParser *p, bool hyphen);
/* What stands between QUOTE signs on one line (the opening one is next), kept as written. */
EntStatus ent_scan_quoted(EntPatternParser *p, char quote, EntStr *out);
/* A copy of QUOTED with \" and \\ resolved; {NULL, 0} when memory is out. */
EntStr ent_scan_unescape(EntPatternParser *p, EntStr quoted);
/* Line of byte AT, from 1. */
uint32_t ent_scan_line(EntPatternParser *p, size_t at);

/* Bytes [BEGIN, END) of the file, without white space at the end. */
EntPatternText ent_scan_text(EntPatternParser *p, size_t begin, size_t end);

/* An error at byte AT: ENT_ERR_ONTOLOGY. */
EntStatus ent_scan_fail(EntPatternParser *p, size_t at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* "expected WHAT, found …" at the cursor. */
EntStatus ent_scan_expected(EntPatternParser *p, const char *what);
/* "unknown WHAT 'word'; did you mean '…'?", the closest of COUNT NAMES. */
EntStatus ent_scan_unknown(EntPatternParser *p, size_t at, const char *what, EntStr word,
                           const char *const *names, size_t count);
/* ENT_ERR_MEMORY. */
EntStatus ent_scan_memory(EntPatternParser *p);

/* --- pattern_node.c: nodes and tests --- */

/* {…}, and =name after it. */
EntStatus ent_parse_node(EntPatternParser *p, const EntPatternNode **out);
/* "=name" if it is next; else ENT_NO_CAPTURE. */
EntStatus ent_parse_capture(EntPatternParser *p, uint8_t *capture);
/* a|b, /regex/ or "text" for ATTRIBUTE. STOP: characters that end a bare value. */
EntStatus ent_parse_value(EntPatternParser *p, EntAttribute attribute, const char *stop,
                          EntPatternTest *test);
/* A node of one test: that `lower` is WORD; TEST. */
EntStatus ent_node_of_word(EntPatternParser *p, size_t at, EntStr word, const EntPatternNode **out);
EntStatus ent_node_of_test(EntPatternParser *p, EntPatternTest test, uint8_t capture,
                           EntPatternText text, const EntPatternNode **out);
/* Number of the capture NAME, or ENT_NO_CAPTURE. */
uint8_t ent_capture_find(const EntPattern *pattern, EntStr name);
/* The error that there is none of NAME, with the closest. */
EntStatus ent_capture_unknown(EntPatternParser *p, size_t at, EntStr name);
void ent_pattern_regex_free(void *regex);

/* --- pattern_anchor.c: what a match cannot do without --- */

enum { ENT_ANCHOR_TESTS = 16 };

/* One unit of the sentence passes one of the tests. No test: unknown. */
typedef struct EntAnchor {
    const EntPatternTest *tests[ENT_ANCHOR_TESTS];
    uint32_t count;
    uint32_t weight; /* how common; UINT32_MAX for unknown */
} EntAnchor;

#define ENT_ANCHOR_NONE ((EntAnchor){.weight = UINT32_MAX})

EntAnchor ent_anchor_of_node(const EntPatternNode *node);
/* Both are required: the rarer one. Either is: both together. */
EntAnchor ent_anchor_both(EntAnchor a, EntAnchor b);
EntAnchor ent_anchor_either(EntAnchor a, EntAnchor b);
/* NODE is in every match: note its types in the pattern. */
void ent_pattern_need(EntPattern *pattern, const EntPatternNode *node);
/* Enter the pattern that is going to be number ID. */
EntStatus ent_pattern_index_add(EntPatterns *patterns, uint32_t id, const EntAnchor *anchor);
void ent_pattern_index_release(EntPatternIndex *index);

/* --- pattern_tree.c, pattern_sequence.c, pattern_template.c: the clauses --- */

/* Constraints in the order of their lines, to be linked when the pattern ends. */
typedef struct EntTree EntTree;
typedef struct EntConstraint {
    EntTree *tree;
    bool negated;
    EntPatternText text;
    struct EntConstraint *next;
} EntConstraint;

/* What follows the clause's word, behind the cursor. *ANCHOR: what each match holds. */
EntStatus ent_parse_match(EntPatternParser *p, EntTree **tree, EntAnchor *anchor);
EntStatus ent_parse_where(EntPatternParser *p, EntConstraint **out);
/* Make pattern->root and pattern->goals of TREE (NULL for a sequence) and the constraints. */
EntStatus ent_link_goals(EntPatternParser *p, EntTree *tree, EntConstraint *constraints);
EntStatus ent_parse_sequence(EntPatternParser *p, EntAnchor *anchor);
EntStatus ent_parse_emit(EntPatternParser *p, EntTemplate *out);
EntStatus ent_parse_new(EntPatternParser *p, EntTemplate *out);

#endif
