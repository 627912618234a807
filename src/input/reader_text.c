/* Plain text: one article a file. */
#include "base/limits.h"
#include "input/reader.h"
#include "text/charset.h"

static bool sniff_text(EntStr head)
{
    (void)head;
    return true;
}

static EntStatus skip(EntReading *reading, EntInputProblem problem, const char *why)
{
    ent_input_report(reading->report, problem, reading->stream.path, 0, 0, "article skipped: %s",
                     why);
    return ENT_END;
}

/* The text of the file in UTF-8 (or UTF-16 with its mark): an older encoding is turned to it, and
 * that is reported, as it is a guess. */
static EntStatus recode(EntReading *reading, EntStr *text, EntError *err)
{
    EntBuf *spare = &reading->recoded;
    const char *name = ent_charset_guess(*text);
    if (!name) return ENT_OK;
    ent_buf_clear(spare);
    spare->max = 4 * ENT_MAX_ARTICLE;
    EntStatus status = ent_charset_to_utf8(*text, name, spare);
    if (status == ENT_ERR_MEMORY) return ent_reading_no_memory(reading, err);
    if (status != ENT_OK) return ENT_OK; /* read as it stands */
    *text = ent_buf_as_str(spare);
    ent_input_report(reading->report, ENT_INPUT_ENCODING, reading->stream.path, 0, 0,
                     "no UTF-8: read as %s", name);
    return ENT_OK;
}

static EntStatus next_text(EntReading *reading, EntArena *arena, EntArticle *out, EntError *err)
{
    if (reading->articles > 0) return ENT_END;
    /* UTF-16 takes up to twice the room */
    EntStatus status = ent_reading_rest(reading, 2 * ENT_MAX_ARTICLE, err);
    if (status == ENT_ERR_INPUT || status == ENT_ERR_MEMORY) return status;
    EntStr raw = ent_buf_as_str(&reading->raw), text = ENT_STR_EMPTY, heading = ENT_STR_EMPTY;
    ENT_TRY(recode(reading, &raw, err));
    /* What passes the raw cap passes the other one too, and is reported there. */
    status = ent_reading_text(reading, arena, raw, 0, &text, &heading, err);
    if (status == ENT_ERR_LIMIT) return ENT_END;
    if (status != ENT_OK) return status;
    if (ent_str_trim(text).len == 0) return skip(reading, ENT_INPUT_EMPTY, "empty");
    *out =
        (EntArticle){.source = reading->source, .id = reading->id, .title = heading, .text = text};
    return ENT_OK;
}

const EntReader ent_reader_text = {.name = "text", .sniff = sniff_text, .next = next_text};
