#include "input/given.h"

#include "base/limits.h"
#include "input/reader.h"

static EntStatus take(EntReading *reading, const EntArticle *raw, EntArena *arena, EntArticle *out,
                      EntError *err)
{
    EntStr heading = ENT_STR_EMPTY;
    *out = (EntArticle){.published = raw->published};
    const struct {
        EntStr from, *to;
    } fields[] = {{raw->id, &out->id},
                  {raw->url, &out->url},
                  {raw->title, &out->title},
                  {raw->publisher, &out->publisher},
                  {raw->author, &out->author}};
    ENT_TRY(ent_reading_text(reading, arena, raw->text, 0, &out->text, &heading, err));
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        ENT_TRY(ent_reading_clean(reading, arena, fields[i].from, 0, fields[i].to, err));
        *fields[i].to = ent_str_trim(*fields[i].to);
    }
    if (out->title.len == 0) out->title = heading;
    out->source = out->id;
    return ENT_OK;
}

EntStatus ent_article_given(const EntArticle *raw, EntArena *arena, EntArticle *out, EntError *err)
{
    uint64_t counts[ENT_INPUT_PROBLEMS] = {0};
    EntStr name = ent_arena_copy(arena, raw->id);
    EntReading reading = {.report = {.counts = counts}};
    reading.stream.path = name.ptr ? name.ptr : "";
    EntStatus status = take(&reading, raw, arena, out, err);
    ent_buf_release(&reading.clean);
    ent_buf_release(&reading.spare);
    if (status == ENT_ERR_LIMIT)
        return ent_error_set(err, status, reading.stream.path,
                             "its text passes the cap of %zu bytes", ENT_MAX_ARTICLE);
    if (status == ENT_OK && ent_str_trim(out->text).len == 0)
        return ent_error_set(err, ENT_ERR_INPUT, reading.stream.path, "empty");
    if (status == ENT_OK && out->id.len == 0)
        return ent_error_set(err, ENT_ERR_INPUT, NULL, "an article without an id");
    return status;
}
