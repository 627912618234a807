/* Near-duplicates: articles of a run that say what an earlier one has said (wire copies, reprints),
 * so that their facts are counted once.
 *
 * Candidates are found by min-wise sketches of word shingles (Broder, "On the resemblance and
 * containment of documents", 1997), one permutation with its empty bins filled from the next one
 * (Shrivastava and Li, "Densifying one permutation hashing via rotation", 2014), whose bands are
 * the keys of an index (locality-sensitive hashing; Leskovec, Rajaraman and Ullman, "Mining of
 * Massive Datasets", chapter 3). Not simhash (Manku, Jain and Das Sarma, 2007): its distance tells
 * no cut copy, and press releases of one template are as near to each other as copies are.
 *
 * What a sketch proposes is decided on the words (pipeline/wording.h). The later article is a copy
 * where it adds nothing: each of its names, numbers, dates and negations stands in some run of five
 * words that the earlier one has too, and each other word in one of three, but for a few (three in
 * a hundred, two at least, and no more than five in a row). So releases of one template (another
 * quarter, person, place) stay apart, a copy that was cut is one, and one that was enlarged is not,
 * since its new facts would be lost. A text of fewer than ENT_WORDING_SHORT words must be equal.
 *
 * Memory: a window of the last originals, ENT_DUPLICATES_ARTICLES of them or as many as have
 * ENT_DUPLICATES_BYTES of words; with the index below 100 MB. Time: linear in the words, and a
 * bounded number of comparisons an article. Articles must come in the order of input; the answers
 * depend on nothing else. Thread rule: one thread at a time. */
#ifndef ENT_PIPELINE_DUPLICATES_H
#define ENT_PIPELINE_DUPLICATES_H

#include "base/error.h"
#include "input/article.h"

enum {
    ENT_DUPLICATES_ARTICLES = 1 << 17,
    ENT_DUPLICATES_BYTES = 64 << 20, /* two a word, and the articles' ids */
    ENT_DUPLICATES_WORDS = 20000     /* an article with more is taken as new */
};

typedef struct EntDuplicates EntDuplicates;

/* A window of at most ARTICLES (a power of two) and BYTES. ENT_ERR_MEMORY. */
EntStatus ent_duplicates_new(size_t articles, size_t bytes, EntDuplicates **out,
                             EntError *err) ENT_MUST_USE;
void ent_duplicates_free(EntDuplicates *duplicates); /* NULL is allowed */

/* Compare ARTICLE, the next one, with the window: its `duplicate_of` becomes the id of the article
 * that it copies (in ARENA), which is never a copy itself, or empty, and then it joins the window.
 * ENT_ERR_MEMORY. */
EntStatus ent_duplicates_mark(EntDuplicates *duplicates, EntArena *arena, EntArticle *article,
                              EntError *err) ENT_MUST_USE;

/* How many copies have been found. */
uint64_t ent_duplicates_found(const EntDuplicates *duplicates);

#endif
