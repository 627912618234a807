/* EntJournal: which articles of a run are finished, on disk, so that a run that was cut off can be
 * gone on with. A text file:
 *
 *     HEADER                   one line: what run it is of
 *     KEY LENGTH …             one line a finished article, in the order of input: its key, and the
 *                              length of each output after it, in bytes; " -" behind them where it
 *                              could not be used, and is to be tried again, to report that again
 *     end ARTICLES SKIPPED     the outputs are whole; what is left is to give them their names
 *
 * Articles are finished in the order of input, so that those of the journal are the first of the
 * input: going on means to read these again, compare their keys and pass them over. Neither end
 * needs memory that grows. Who writes the outputs makes them durable before ent_journal_write, so
 * that at any moment they are at least as long as the journal says; a line that a cut tore, and
 * what follows it, is dropped.
 *
 * Thread rule: one thread, but for ent_journal_expect, which belongs to the thread that reads. */
#ifndef ENT_PIPELINE_JOURNAL_H
#define ENT_PIPELINE_JOURNAL_H

#include "base/error.h"
#include "input/article.h"

enum { ENT_JOURNAL_OUTPUTS = 32 }; /* most outputs whose lengths it has */

typedef struct EntJournal EntJournal;

/* Open the journal at PATH, or begin it. HEADER is one line without its end; OUTPUTS says how many
 * lengths an entry has. ENT_ERR_USAGE: PATH is the journal of a run with another header, no journal
 * at all, or in use by a run that goes on; ENT_ERR_OUTPUT; ENT_ERR_MEMORY. */
EntStatus ent_journal_open(const char *path, EntStr header, size_t outputs, EntJournal **out,
                           EntError *err) ENT_MUST_USE;

/* Close it; it stays on disk. What was added and not written is lost. NULL is allowed. */
void ent_journal_close(EntJournal *journal);

/* What it had when it was opened: finished articles, the length of each output after them, and
 * whether nothing was left to be written; then the counts of the end. */
uint64_t ent_journal_articles(const EntJournal *journal);
uint64_t ent_journal_length(const EntJournal *journal, size_t output);
bool ent_journal_has_end(const EntJournal *journal, uint64_t *articles, uint64_t *skipped);

/* The article's key: a hash of its source, id and text (FNV-1a, 64 bit, of Fowler, Noll, Vo). */
uint64_t ent_journal_key(const EntArticle *article);

/* Called for each article in the order of input. *KNOWN: it is finished, and was used.
 * ENT_ERR_INPUT: the journal has another one in its place, so the input is not what it was. */
EntStatus ent_journal_expect(EntJournal *journal, const EntArticle *article, bool *known,
                             EntError *err) ENT_MUST_USE;

/* The next article, of KEY, is finished, USED or not; the outputs are LENGTHS long.
 * ENT_ERR_MEMORY. */
EntStatus ent_journal_add(EntJournal *journal, uint64_t key, bool used, const uint64_t *lengths,
                          EntError *err) ENT_MUST_USE;

/* Articles that were added and are not on disk; whether no article is. */
size_t ent_journal_waiting(const EntJournal *journal);
bool ent_journal_is_empty(const EntJournal *journal);

/* Bring what was added to the disk, the outputs being there. ENT_ERR_OUTPUT. */
EntStatus ent_journal_write(EntJournal *journal, EntError *err) ENT_MUST_USE;

/* All articles are finished. ENT_ERR_OUTPUT. */
EntStatus ent_journal_end(EntJournal *journal, uint64_t articles, uint64_t skipped,
                          EntError *err) ENT_MUST_USE;

/* The outputs have their names: the journal goes. ENT_ERR_OUTPUT. */
EntStatus ent_journal_remove(EntJournal *journal, EntError *err) ENT_MUST_USE;

#endif
