/* What a tokenizer knows, private to nlp/tokenizer*.c: patterns, rules for whole words, and the
 * tree of token sequences that are such words. */
#ifndef ENT_NLP_TOKENIZER_RULES_H
#define ENT_NLP_TOKENIZER_RULES_H

#include "base/arena.h"
#include "base/map.h"
#include "base/vec.h"
#include "nlp/norm.h"
#include "nlp/regex.h"
#include "nlp/tokenizer.h"

/* Where the bytes of a norm are. */
typedef enum EntNormKind {
    ENT_NORM_TEXT, /* it is the token's own text */
    ENT_NORM_KEPT, /* in the model, the tokenizer or the program */
    ENT_NORM_WORK  /* in the work's arena: to be copied for a document */
} EntNormKind;

/* A token while a text is cut. */
typedef struct EntPiece {
    uint32_t begin, end; /* bytes of the text that is cut, half-open */
    uint32_t word;       /* its number among the words of phrases, or ENT_MAP_NONE */
    uint8_t norm_kind;   /* EntNormKind */
    bool space_after;
    EntStr norm; /* unset for ENT_NORM_TEXT */
} EntPiece;

typedef ENT_VEC(EntPiece) EntPieces;

/* Pieces [first, first + count) of the tokenizer's own list, offsets within the word. */
typedef struct EntWordRule {
    EntStr word;
    uint32_t first, count;
} EntWordRule;

/* A node of the tree of phrases: WORD after the words of its parents. Node 0 is no node. */
typedef struct EntPhraseNode {
    uint32_t word, child, next; /* first child, next child of the same parent */
    bool end;                   /* a phrase ends here */
} EntPhraseNode;

struct EntTokenizer {
    EntRegex *prefix, *suffix, *infix, *token, *url; /* NULL: none */
    EntNorms norms;
    EntArena arena;
    EntMap by_word; /* index into rules */
    ENT_VEC(EntWordRule) rules;
    EntPieces rule_pieces;
    size_t longest_rule;            /* bytes */
    EntMap phrase_words;            /* their numbers */
    ENT_VEC(uint32_t) phrase_roots; /* by number of the first word: its node, or 0 */
    ENT_VEC(EntPhraseNode) phrase_nodes;
};

/* The rule for WORD, or NULL. */
const EntWordRule *ent_tokenizer_rule(const EntTokenizer *tokenizer, EntStr word);

/* Cut TEXT at white space and by patterns, without rules; pieces are appended to OUT. For the
 * phrases of rules. */
EntStatus ent_tokenizer_cut_plain(const EntTokenizer *tokenizer, EntTokenizerWork *work,
                                  EntStr text, EntPieces *out) ENT_MUST_USE;

/* Whether a pattern would take something off WORD, or cut it. */
bool ent_tokenizer_would_cut(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntStr word);

/* Number and norm of the piece that is TEXT; a norm that has to be made is put into ARENA. */
EntStatus ent_tokenizer_describe(const EntTokenizer *tokenizer, EntArena *arena, EntStr text,
                                 EntPiece *piece) ENT_MUST_USE;

#endif
