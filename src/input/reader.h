/* Readers: one a format, chosen by the first bytes of the input (room-internal).
 *
 * A new format is one file with its functions (struct EntReader) and one line in the table of
 * readers.c. Thread rule: one thread per EntReading. */
#ifndef ENT_INPUT_READER_H
#define ENT_INPUT_READER_H

#include "input/article.h"
#include "input/clean.h"
#include "input/diagnostic.h"
#include "input/fields.h"
#include "input/stream.h"

typedef struct EntReader EntReader;

/* One input file while it is read. */
typedef struct EntReading {
    EntStream stream;
    const EntReader *reader;
    EntFieldKeys fields; /* the user's, for records */
    EntStr source, id;   /* what articles of this file get, clean UTF-8 */
    uint32_t line;       /* lines taken so far, for readers that go by lines */
    uint32_t column;   /* of a record that does not begin its line; 0: it does, or there is none */
    bool dated;        /* the user says when the articles were published */
    uint64_t articles; /* handed out so far */
    void *state;       /* the reader's own */
    EntBuf raw, recoded, clean, spare; /* scratch */
    EntReport report;
} EntReading;

struct EntReader {
    const char *name;

    /* Whether input that begins with HEAD (bytes, up to ENT_STREAM_BUFFER) is of this format. */
    bool (*sniff)(EntStr head);

    /* Prepare reading->state, and undo that; NULL where there is none. After an open that failed
     * close is not called. */
    EntStatus (*open)(EntReading *reading, EntError *err);
    void (*close)(EntReading *reading);

    /* The next article into OUT, whose strings go into ARENA. ENT_OK; ENT_END; ENT_ERR_INPUT: the
     * file cannot be read on, and that is reported already; any other status ends the run. A bad
     * article is reported and passed over, not returned. */
    EntStatus (*next)(EntReading *reading, EntArena *arena, EntArticle *out, EntError *err);
};

extern const EntReader ent_reader_text, ent_reader_json, ent_reader_html, ent_reader_xml,
    ent_reader_warc;

/* The reader for HEAD; NULL with *REASON where the format is known not to be readable. */
const EntReader *ent_reader_choose(EntStr head, const char **reason);

/* Whether the first element in HEAD is the root of a feed or of an agency's format. */
bool ent_is_feed(EntStr head);

/* HEAD without a byte order mark of UTF-8 and white space in front: what sniffing looks at. */
EntStr ent_sniffed(EntStr head);

/* Read the rest of the input into reading->raw, which may hold MAX bytes. ENT_ERR_INPUT is reported
 * here, and raw then has what could be read; ENT_ERR_LIMIT is the caller's to report. */
EntStatus ent_reading_rest(EntReading *reading, size_t max, EntError *err) ENT_MUST_USE;

/* Clean RAW and copy it into ARENA; damage is reported under the reading's source, at LINE (and the
 * reading's column) where it is not 0 (else at its own line). ENT_ERR_LIMIT: it passes
 * ENT_MAX_ARTICLE, which is reported here; nothing is stored then, and the caller passes the
 * article over. */
EntStatus ent_reading_clean(EntReading *reading, EntArena *arena, EntStr raw, uint32_t line,
                            EntStr *out, EntError *err) ENT_MUST_USE;

/* The same for an article's text: Markdown becomes plain text (input/markdown.h), lost line breaks
 * are put back (input/breaks.h). *HEADING is the first heading of Markdown, also a paragraph of the
 * text; empty where there is none. */
EntStatus ent_reading_text(EntReading *reading, EntArena *arena, EntStr raw, uint32_t line,
                           EntStr *out, EntStr *heading, EntError *err) ENT_MUST_USE;

/* The article on the page BYTES, in CHARSET where that is not empty (input/html.h); its id is its
 * address, or empty. ENT_END where the page gives none, which is reported. */
EntStatus ent_reading_page(EntReading *reading, EntArena *arena, EntStr bytes, EntStr charset,
                           EntArticle *out, EntError *err) ENT_MUST_USE;

/* Report what cleaning replaced; LINE as above. */
void ent_reading_report(const EntReading *reading, uint32_t line, EntCleaned cleaned);

/* Out of memory, with the source's name. */
EntStatus ent_reading_no_memory(const EntReading *reading, EntError *err);

#endif
