/* EntSource: all articles of a run's inputs, one at a time.
 *
 * Inputs are files, folders (searched to ENT_MAX_DEPTH, entries in the order of their names' bytes;
 * hidden ones, links to folders and what the run writes itself passed over) and "-" for standard
 * input. The format of each file
 * is told by its first bytes:
 *   plain text   one article a file
 *   HTML         one article a page: its body, and what the page says of itself (input/html.h)
 *   XML          one article an item of RSS, Atom, NewsML-G2 or NITF
 *   WARC         one article a page that was fetched, or a record of plain text
 *   JSON Lines   one article a record (or one pretty-printed object), its fields under the user's
 *                keys or the common ones (input/fields.h)
 * each also in gzip or Zstandard. Texts may be Markdown, which becomes plain text
 * (input/markdown.h); lost line breaks are put back (input/breaks.h). Anything that cannot be used
 * is reported (input/diagnostic.h), counted and passed over. An article longer than ENT_MAX_ARTICLE
 * is passed over whole, as half of it would give facts that its rest may take back.
 *
 * Thread rule: one thread per source, but for ent_source_stop. */
#ifndef ENT_INPUT_SOURCE_H
#define ENT_INPUT_SOURCE_H

#include "base/error.h"
#include "input/article.h"
#include "input/fields.h"

typedef struct EntSource EntSource;

/* What the run writes itself: where a search of a folder meets it, it is no input. */
typedef struct EntWritten {
    const char *const *files; /* COUNT of them, whether they are there or not */
    size_t count;
    const char *folder; /* one file an article; NULL: none */
    const char *suffix; /* of these, ".ttl": where the folder is an input, its other files are read
                           (below an input it is passed over whole) */
} EntWritten;

/* What the user says of all articles; it holds before what they say themselves. */
typedef struct EntSourceOptions {
    EntDate published; /* year 0: not given */
    EntStr publisher, language;
    EntFieldKeys fields; /* where records have what, before the common keys; the array is copied */
    size_t max_article;  /* bytes of text; longer articles are passed over; 0: ENT_MAX_ARTICLE */
    bool any_language;   /* else an article that is not in English is reported and passed over */
    EntWritten written;  /* looked at by ent_source_new only */
    const EntDiagnostics *diagnostics; /* may be NULL */
} EntSourceOptions;

/* Lists the files of INPUTS (COUNT strings); a file that is named twice is read once. The strings
 * and what OPTIONS points to must outlive the source. ENT_ERR_MEMORY; what is missing or unreadable
 * is a diagnostic. */
EntStatus ent_source_new(const char *const *inputs, size_t count, const EntSourceOptions *options,
                         EntSource **out, EntError *err) ENT_MUST_USE;
void ent_source_free(EntSource *source);

/* The next article into OUT; its strings live in ARENA or in the source. ENT_OK, ENT_END, or an
 * error that ends the run (ENT_ERR_MEMORY). An article that comes over a pipe is handed out as soon
 * as it is there. */
EntStatus ent_source_next(EntSource *source, EntArena *arena, EntArticle *out,
                          EntError *err) ENT_MUST_USE;

/* Report where an earlier article of the run has the id of ARTICLE, the last one handed out, and
 * another text: a graph has one node for both. Copies (duplicate_of) are none of these. Of long
 * inputs the last 100,000 articles or so are remembered. ENT_ERR_MEMORY. */
EntStatus ent_source_check_id(EntSource *source, const EntArticle *article,
                              EntError *err) ENT_MUST_USE;

/* From now on there are no more articles: the one that is being read is dropped where it would have
 * to be waited for, else handed out, and then comes ENT_END. May be called by any thread and by a
 * signal's handler. */
void ent_source_stop(EntSource *source);

/* Report to DIAGNOSTICS (which may be NULL) from now on; returns where it was reported to. */
const EntDiagnostics *ent_source_report_to(EntSource *source, const EntDiagnostics *diagnostics);

/* Articles handed out, and files or records passed over, so far. */
uint64_t ent_source_articles(const EntSource *source);
uint64_t ent_source_skipped(const EntSource *source);

/* Files in all. */
size_t ent_source_files(const EntSource *source);

/* For progress: bytes of all files as they lie there, compressed or not, and how many of them have
 * been read or, with the rest of a file, passed over. 0 in all: not known, as one of them is a
 * pipe. */
uint64_t ent_source_bytes(const EntSource *source);
uint64_t ent_source_bytes_done(const EntSource *source);

#endif
