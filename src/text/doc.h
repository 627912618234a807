/* EntDoc: one article's text with its tokens and what the language pipeline says of them.
 *
 * Enters: clean UTF-8 text. Leaves: tokens that cover every byte of the text except single spaces
 * between tokens (as spaCy's Doc does: white space beyond one space is a token of its own),
 * with tags, tree, lemmas and entity labels filled in by the nlp room.
 *
 * Units: `begin`/`end` are byte offsets into `text`, half-open. Indices are tokens of the article.
 * Owner: everything reachable lives in the doc's arena (or in the model, for labels) until
 * ent_doc_reset or ent_doc_release. Thread rule: one thread at a time. */
#ifndef ENT_TEXT_DOC_H
#define ENT_TEXT_DOC_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

/* Universal part-of-speech tags (universaldependencies.org/u/pos), with spaCy's SPACE. */
/* clang-format off */
#define ENT_POS_LIST(X) \
    X(NONE) X(ADJ) X(ADP) X(ADV) X(AUX) X(CCONJ) X(CONJ) X(DET) X(INTJ) X(NOUN) X(NUM) X(PART) \
    X(PRON) X(PROPN) X(PUNCT) X(SCONJ) X(SYM) X(VERB) X(X) X(SPACE)
/* clang-format on */

typedef enum EntPos {
#define X(name) ENT_POS_##name,
    ENT_POS_LIST(X)
#undef X
        ENT_POS_COUNT
} EntPos;

/* "NOUN" for ENT_POS_NOUN; static. */
const char *ent_pos_name(EntPos pos);

/* The value of "NOUN", or ENT_POS_NONE. */
EntPos ent_pos_parse(EntStr name);

/* Where in an entity a token stands: inside, outside or at its begin; spaCy's numbers. NONE: the
 * entity recogniser has not run. */
typedef enum EntIob { ENT_IOB_NONE, ENT_IOB_I, ENT_IOB_O, ENT_IOB_B } EntIob;

typedef struct EntToken {
    EntStr text;         /* view of the doc's text */
    EntStr norm;         /* spaCy's NORM: lower case, contractions spelled out */
    EntStr lemma;        /* set by the lemmatiser */
    EntStr tag;          /* fine tag ("NNP"); view of the model's label */
    EntStr dep;          /* dependency label ("nsubj"), "ROOT" for roots */
    EntStr label;        /* entity label ("ORG") where iob is B or I */
    EntStr press_label;  /* the same by the recogniser of press names, where press_iob is B or I */
    EntStr morph;        /* features "Number=Sing|Tense=Past", "" if none */
    uint32_t begin, end; /* bytes, half-open */
    uint32_t head;       /* token index of the syntactic head; the token itself for a root */
    uint8_t pos;         /* EntPos */
    uint8_t iob;         /* EntIob */
    uint8_t press_iob;   /* EntIob */
    bool space_after;    /* one space follows in the text */
    bool sentence_start;
} EntToken;

/* Half-open range of bytes of a text. */
typedef struct EntSegment {
    uint32_t begin, end;
} EntSegment;

/* Half-open range of tokens. */
typedef struct EntSpan {
    uint32_t begin, end;
} EntSpan;

typedef ENT_VEC(EntToken) EntTokens;
typedef ENT_VEC(EntSpan) EntSpans;

typedef struct EntDoc {
    EntArena arena;
    EntStr text;
    EntTokens tokens;
    EntSpans sentences;  /* in order, covering all tokens; filled by ent_doc_find_sentences */
    EntSpans paragraphs; /* token ranges of the segments the text was read in, in order, covering */
} EntDoc;

void ent_doc_release(EntDoc *doc);

/* Empty the doc for the next article; memory is kept. */
void ent_doc_reset(EntDoc *doc);

/* Fill doc->sentences from sentence_start marks; paragraph starts also start a sentence. */
EntStatus ent_doc_find_sentences(EntDoc *doc) ENT_MUST_USE;

/* The sentence that holds TOKEN; an index into doc->sentences. O(log n). */
uint32_t ent_doc_sentence_of(const EntDoc *doc, uint32_t token);

/* The text from the first to the last byte of SPAN (not empty), spaces inside included. */
EntStr ent_doc_span_text(const EntDoc *doc, EntSpan span);

/* The label of the press name that SPAN is, to the token; empty where it is none. */
EntStr ent_doc_press_label(const EntDoc *doc, EntSpan span);

/* Token I of DOC, if there is one, is TEXT, whatever the case. */
static inline bool ent_doc_is(const EntDoc *doc, size_t i, const char *text)
{
    return i < doc->tokens.len && ent_str_eq_nocase(doc->tokens.at[i].text, ent_str(text));
}

/* Token I of DOC, if there is one, is a double quotation mark, straight or typographic. */
static inline bool ent_doc_quote_at(const EntDoc *doc, size_t i)
{
    return ent_doc_is(doc, i, "\"") || ent_doc_is(doc, i, "\xe2\x80\x9c") ||
           ent_doc_is(doc, i, "\xe2\x80\x9d");
}

#endif
