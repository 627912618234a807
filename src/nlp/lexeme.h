/* Lexical attributes of words, as the networks' features hash them (spacy/lang/lex_attrs.py, 3.8),
 * kept in a table that grows with the words seen.
 * Thread rule: an EntLexemes belongs to one thread. */
#ifndef ENT_NLP_LEXEME_H
#define ENT_NLP_LEXEME_H

#include "base/arena.h"
#include "base/map.h"
#include "base/vec.h"

/* Strings live in the table. PREFIX is the first code point, SUFFIX the last three, SHAPE "Xxxx":
 * runs cut at four, "LONG" for 100 code points or more. Hashes are string ids (nlp/hash.h). INDEX
 * counts the table's lexemes from 0, for arrays beside it. */
typedef struct EntLexeme {
    EntStr text, norm, prefix, suffix, shape;
    uint64_t text_hash, norm_hash, prefix_hash, suffix_hash, shape_hash;
    uint32_t index;
    bool is_space;
} EntLexeme;

typedef struct EntLexemeEntry EntLexemeEntry;

/* A zeroed EntLexemes is empty and ready. */
typedef struct EntLexemes {
    EntMap by_text;                  /* first entry of the word */
    ENT_VEC(EntLexemeEntry *) words; /* each leads to the same word with other norms */
    EntArena arena;
    size_t bytes;   /* of the words */
    uint32_t count; /* lexemes: words with each of their norms */
} EntLexemes;

void ent_lexemes_release(EntLexemes *lexemes);

/* Forget all words if they are many (sixteen thousand, or 16 MiB); to be called between
 * documents, as it ends the life of every lexeme handed out. */
void ent_lexemes_trim(EntLexemes *lexemes);

/* The lexeme of TEXT as a token whose norm is NORM. Valid until trim or release; NULL when memory
 * is out. */
const EntLexeme *ent_lexemes_get(EntLexemes *lexemes, EntStr text, EntStr norm);

/* The shape of a word, in ARENA; {NULL, 0} when memory is out. */
EntStr ent_word_shape(EntArena *arena, EntStr text);

#endif
