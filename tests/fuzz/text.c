/* Plain text: encodings, repair, Markdown, folding, language. */
#include "input/markdown.h"
#include "reading.h"
#include "text/charset.h"
#include "text/fold.h"
#include "text/language.h"

static void check_repair(const FuzzInput *in)
{
    EntBuf out = ENT_BUF_INIT(4 << 20);
    size_t errors = 0;
    EntStatus status = ent_utf8_repair(in->bytes, &out, &errors);
    FUZZ_STATUS(in, status, ENT_OK, ENT_OK);
    if (status == ENT_OK) {
        FUZZ_CHECK(in, ent_utf8_valid(ent_buf_as_str(&out)) == out.len);
        FUZZ_CHECK(in, (errors == 0) == (ent_utf8_valid(in->bytes) == in->bytes.len));
        EntCodePoints points;
        ent_code_points_init(&points, ent_buf_as_str(&out));
        size_t place = out.len ? in->pick % out.len : 0;
        FUZZ_CHECK(in, ent_code_points_before(&points, place) <= place);
        FUZZ_CHECK(in, ent_code_points_before(&points, out.len) ==
                           ent_utf8_count(ent_buf_as_str(&out)));
    }
    ent_buf_release(&out);
}

static void check_folding(const FuzzInput *in)
{
    EntArena arena = {0};
    EntStr text = ent_str_sub(in->bytes, 0, ent_utf8_valid(in->bytes));
    EntStr folded = ent_text_fold(&arena, text);
    if (folded.ptr) {
        FUZZ_CHECK(in, ent_utf8_valid(folded) == folded.len);
        EntStr key = ent_text_match_key(&arena, text);
        FUZZ_CHECK(in, key.ptr && ent_utf8_valid(key) == key.len);
    } else {
        FUZZ_CHECK(in, false);
    }
    ent_arena_release(&arena);
}

static void check_charset(const FuzzInput *in)
{
    static const char *const names[] = {"windows-1252", "Shift_JIS", "GB18030", "ISO-2022-JP",
                                        "UTF-16LE",     "UTF-7",     "no-such"};
    EntBuf out = ENT_BUF_INIT(4 << 20);
    const char *name = ent_charset_guess(in->bytes);
    if (!name) name = names[in->pick % (sizeof names / sizeof *names)];
    EntStatus status = ent_charset_to_utf8(in->bytes, name, &out);
    FUZZ_STATUS(in, status, ENT_ERR_INPUT, ENT_OK);
    FUZZ_CHECK(in, ent_utf8_valid(ent_buf_as_str(&out)) == out.len);
    ent_buf_release(&out);
}

static void fuzz_target(const FuzzInput *in)
{
    static EntLanguages languages;
    fuzz_read_twice(in, &ent_reader_text);
    check_repair(in);
    if (in->options & 4) check_charset(in);
    if (in->options & 8) check_folding(in);
    if (in->options & 16)
        ent_language_of(&languages, ent_str_sub(in->bytes, 0, ent_utf8_valid(in->bytes)));
}
