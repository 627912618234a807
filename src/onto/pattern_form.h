/* The compiled form of patterns, for the matcher (fact/match.h) and the templates (fact/apply.h).
 *
 * A pattern is either a tree (root, then goals) or a sequence (program, then goals for its `where`
 * lines); goals are a graph of constraints that ends in ENT_GOAL_ACCEPT. Everything lives in the
 * arena of EntPatterns. Thread rule: immutable once loaded; EntPatternRegexWork belongs to one
 * thread. */
#ifndef ENT_ONTO_PATTERN_FORM_H
#define ENT_ONTO_PATTERN_FORM_H

#include "base/arena.h"
#include "base/limits.h"
#include "base/map.h"
#include "base/vec.h"
#include "onto/pattern.h"
#include "onto/schema.h"

/* Attributes of a unit. word and lower are those of the whole unit, the others of its head token;
 * lower and lemma are in lower case (ASCII). type is a set, the others are text. */
/* clang-format off */
#define ENT_ATTRIBUTE_LIST(X) \
    X(word) X(lower) X(lemma) X(tag) X(pos) X(dep) X(ner) X(described) X(type)
/* clang-format on */

typedef enum EntAttribute {
#define X(name) ENT_ATTRIBUTE_##name,
    ENT_ATTRIBUTE_LIST(X)
#undef X
        ENT_ATTRIBUTE_COUNT
} EntAttribute;

enum { ENT_TEXT_ATTRIBUTES = ENT_ATTRIBUTE_type };

/* One unit as nodes see it. */
typedef struct EntUnitView {
    EntStr text[ENT_TEXT_ATTRIBUTES];
    EntTypeSet types; /* class and top class, ENT_KIND_… */
} EntUnitView;

/* attribute:value. Of types, words and regex one is set. */
typedef struct EntPatternTest {
    EntAttribute attribute;
    bool negated;
    EntTypeSet types;
    const EntStr *words; /* any of them */
    uint32_t word_count;
    const EntMap *set; /* the same words where they are many, else NULL */
    const void *regex; /* PCRE2, for the whole value; else NULL */
} EntPatternTest;

#define ENT_NO_CAPTURE UINT8_MAX

/* A piece of a pattern as it was written, for people. Owner: the patterns. */
typedef struct EntPatternText {
    EntStr source;
    uint32_t line; /* of the pattern's file, from 1; 0: none */
} EntPatternText;

/* {…}=name: all tests hold. */
typedef struct EntPatternNode {
    const EntPatternTest *tests;
    uint32_t test_count;
    uint8_t capture; /* index of the pattern's captures, or ENT_NO_CAPTURE */
    EntPatternText text;
} EntPatternNode;

/* Semgrex relations; B is the unit looked for, A the one it is looked for from. */
/* clang-format off */
#define ENT_RELATION_LIST(X) \
    X(DESCENDANT, ">>") /* B is below A */ \
    X(CHILD, ">") /* B hangs on A */ \
    X(ANCESTOR, "<<") \
    X(PARENT, "<") /* A hangs on B */ \
    X(BEFORE, "..") /* A stands before B, */ \
    X(JUST_BEFORE, ".") /* next to it */ \
    X(AFTER, "--") /* A stands after B, */ \
    X(JUST_AFTER, "-") /* next to it */ \
    X(RIGHT_SIBLING, "$++") /* B has A's parent and stands after A */ \
    X(LEFT_SIBLING, "$--") \
    X(SIBLING, "$")
/* clang-format on */

typedef enum EntRelation {
#define X(name, sign) ENT_RELATION_##name,
    ENT_RELATION_LIST(X)
#undef X
        ENT_RELATION_COUNT
} EntRelation;

typedef enum EntGoalType {
    ENT_GOAL_ACCEPT,   /* the end: a match */
    ENT_GOAL_RELATION, /* find units for slot `to` from the unit in slot `from` */
    ENT_GOAL_START,    /* slot `to` is the unit captured as node->capture */
    ENT_GOAL_EITHER,   /* every branch in turn; all of them end in the same goal */
    ENT_GOAL_NOT,      /* branch[0], which ends in FOUND, has no solution */
    ENT_GOAL_OPTIONAL, /* branch[0], which ends in REACHED; `next` unbound if that has none */
    ENT_GOAL_FOUND,
    ENT_GOAL_REACHED /* marks slot `to` of its OPTIONAL and goes on */
} EntGoalType;

typedef struct EntGoal EntGoal;
struct EntGoal {
    EntGoalType type;
    EntRelation relation;
    uint8_t from, to; /* slots */
    const EntPatternNode *node;
    const EntPatternTest *dep; /* on the label of the lower unit; NULL: any */
    const EntGoal *const *branches;
    uint32_t branch_count;
    const EntGoal *next;
    EntPatternText text; /* of a relation or a negation: sign, label and all behind it */
};

typedef enum EntStepType {
    ENT_STEP_UNIT,  /* the unit satisfies node; one further */
    ENT_STEP_SPLIT, /* first `first`, then `second` */
    ENT_STEP_JUMP,  /* `first` */
    ENT_STEP_ACCEPT
} EntStepType;

typedef struct EntStep {
    EntStepType type;
    uint32_t first, second;
    const EntPatternNode *node;
} EntStep;

typedef enum EntReferenceSource {
    ENT_SOURCE_NONE,
    ENT_SOURCE_CAPTURE,
    ENT_SOURCE_FOCUS,  /* @event */
    ENT_SOURCE_MAIN,   /* @main */
    ENT_SOURCE_NEAR,   /* @near */
    ENT_SOURCE_VISIT,  /* @visit */
    ENT_SOURCE_ARTICLE /* @article: its date */
} EntReferenceSource;

typedef struct EntReference {
    EntReferenceSource source;
    uint8_t capture;
    bool list;     /* name*: with all members of its coordination */
    bool each;     /* name+, inside `new`: one Partnership for each member */
    bool optional; /* name?: leave the item out where it is unbound or of another type */
} EntReference;

/* One fact to state. */
typedef struct EntTemplateItem {
    EntReference subject; /* NONE inside `new` */
    EntProperty property;
    EntReference object;       /* NONE where term is set */
    EntReference organisation; /* second argument of position(), else NONE */
    EntStr term;               /* individual, else empty */
} EntTemplateItem;

/* An `emit` line (kind NONE, one item) or a `new` block (kind of the Partnership). */
typedef struct EntTemplate {
    EntClass kind;
    const EntTemplateItem *items;
    uint32_t item_count;
    EntPatternText text;
} EntTemplate;

/* Words by hash: all that were added are in it, and a few others. */
typedef struct EntWordBits {
    uint64_t at[4];
} EntWordBits;

void ent_word_bits_add(EntWordBits *bits, EntStr word);
bool ent_word_bits_meet(const EntWordBits *a, const EntWordBits *b); /* may share a word */

enum { ENT_PATTERN_NEEDS = 4 };

typedef struct EntPattern {
    const char *name, *file;
    uint32_t line;
    float confidence;
    EntStr captures[ENT_MAX_PATTERN_CAPTURES];
    uint8_t capture_count;
    const EntPatternNode *root; /* of a tree in slot 0; NULL for a sequence */
    const EntStep *program;     /* of a sequence; NULL for a tree */
    uint32_t program_length;
    const EntGoal *goals;
    const EntTemplate *templates;
    uint32_t template_count;
    EntTypeSet needs[ENT_PATTERN_NEEDS]; /* a sentence without a unit of each set cannot match */
    uint32_t need_count;
    EntWordBits word_needs[ENT_PATTERN_NEEDS]; /* likewise, of lemmas and words in lower case */
    uint32_t word_need_count;
} EntPattern;

typedef ENT_VEC(uint32_t) EntPostings;

/* From what a sentence must hold to the patterns worth trying on it. */
typedef struct EntPatternIndex {
    EntMap lemmas, lowers;         /* word to index into postings */
    ENT_VEC(EntPostings) postings; /* pattern numbers, rising */
    EntPostings types[ENT_KIND_END];
    EntPostings always;
} EntPatternIndex;

struct EntPatterns {
    EntArena arena;
    ENT_VEC(const EntPattern *) list;
    EntMap names; /* to index into list */
    ENT_VEC(EntExample) examples;
    EntPatternIndex index;
    ENT_VEC(void *) regexes; /* to free */
    ENT_VEC(EntMap *) sets;
};

/* What a thread needs to run regexes. */
typedef struct EntPatternRegexWork EntPatternRegexWork;
EntPatternRegexWork *ent_pattern_regex_work_new(void) ENT_MUST_USE; /* NULL: memory */
void ent_pattern_regex_work_free(EntPatternRegexWork *work);

bool ent_pattern_test_holds(const EntPatternTest *test, const EntUnitView *view,
                            EntPatternRegexWork *work);
bool ent_pattern_node_holds(const EntPatternNode *node, const EntUnitView *view,
                            EntPatternRegexWork *work);

/* Set, in BITS (one for each pattern, 64 a word), the patterns that the presence of VIEW makes
 * worth trying. */
void ent_patterns_mark(const EntPatterns *patterns, const EntUnitView *view, uint64_t *bits);
void ent_patterns_mark_always(const EntPatterns *patterns, uint64_t *bits);

#endif
