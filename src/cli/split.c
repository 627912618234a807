#include "cli/split.h"

#include <stdio.h>

#include "cli/places.h"
#include "rdf/write.h"

enum { MAX_NAME = 200 };

static bool is_name_byte(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '-' || c == '_' || c >= 0x80;
}

/* A name that some systems take for a device whatever its suffix: "con", "NUL.x", "com1". */
static bool is_device(EntStr stem)
{
    static const char *const devices[] = {"con", "prn", "aux", "nul"};
    size_t dot = ent_str_find(stem, ENT_STR("."));
    EntStr base = ent_str_sub(stem, 0, dot);
    EntStr port = ent_str_sub(base, 0, 3);
    bool numbered =
        base.len == 4 && base.ptr[3] >= '1' && base.ptr[3] <= '9' &&
        (ent_str_eq_nocase(port, ENT_STR("com")) || ent_str_eq_nocase(port, ENT_STR("lpt")));
    return numbered || ENT_STR_AMONG(base, devices);
}

/* The bytes of S without a character that is cut at its end. */
static size_t whole_characters(EntStr s)
{
    size_t at = s.len;
    while (at > 0 && ((unsigned char)s.ptr[at - 1] & 0xC0) == 0x80) at--;
    if (at == 0) return s.len;
    unsigned char lead = (unsigned char)s.ptr[at - 1];
    size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    return at - 1 + length > s.len ? at - 1 : s.len;
}

/* A file name of an article's key: its suffix and the scheme of an address left out, what is no
 * letter, digit, dot or hyphen as "_", at most MAX_NAME bytes. It begins with neither a dot nor a
 * hyphen, which programs take for an option, and is no device. */
static EntStr file_stem(EntStr id, char out[MAX_NAME])
{
    static const char *const suffixes[] = {".txt",  ".text", ".md", ".json",
                                           ".html", ".htm",  ".xml"};
    size_t scheme = ent_str_find(id, ENT_STR("://")), n = 0;
    if (scheme != SIZE_MAX) id = ent_str_sub(id, scheme + 3, id.len);
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        EntStr suffix = ent_str(suffixes[i]);
        if (id.len > suffix.len && ent_str_ends(id, suffix)) {
            id.len -= suffix.len;
            break;
        }
    }
    for (size_t i = 0; i < id.len && n < MAX_NAME; i++) {
        unsigned char c = (unsigned char)id.ptr[i];
        bool keeps = is_name_byte(c) && (n > 0 || (c != '.' && c != '-'));
        out[n++] = keeps ? (char)c : '_';
    }
    if (n == MAX_NAME) n = whole_characters(ent_str_n(out, n));
    if (n == 0 || (n < MAX_NAME && is_device(ent_str_n(out, n)))) {
        memmove(out + 1, out, n++);
        out[0] = '_';
    }
    return ent_str_n(out, n);
}

/* A name that no other article of the run has: "-2" and so on where the stem is taken. */
static EntStr unused_name(CliSplit *split, EntStr stem)
{
    EntStr name = ent_arena_copy(&split->arena, stem);
    for (uint32_t i = 2; name.ptr; i++) {
        bool added;
        if (ent_map_add(&split->names, name, 0, &added) == ENT_MAP_NONE) return ENT_STR_EMPTY;
        if (added) return name;
        name = ent_arena_printf(&split->arena, "%.*s-%u", ENT_STR_ARG(stem), i);
    }
    return ENT_STR_EMPTY;
}

EntStatus cli_split_add(CliSplit *split, const CliTargets *targets, EntStr id, EntGraph *graph,
                        EntError *err)
{
    char stem[MAX_NAME];
    CliPath path;
    EntStr name = unused_name(split, file_stem(id, stem));
    if (!name.ptr) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    if (!graph) return ENT_OK;
    int n = snprintf(path, sizeof path, "%s/%.*s.%s", targets->split, ENT_STR_ARG(name),
                     cli_suffix(targets->split_format));
    if (n < 0 || (size_t)n >= sizeof path)
        return ent_error_set(err, ENT_ERR_OUTPUT, targets->split, "cannot write: name too long");
    EntOutput out;
    ENT_TRY(targets->resume ? ent_output_resume(&out, path, 0, err)
                            : ent_output_open(&out, path, err));
    return ent_rdf_write_to(&out, targets->split_format, targets->options.base, graph,
                            &cli_diagnostics, err);
}

void cli_split_release(CliSplit *split)
{
    ent_map_release(&split->names);
    ent_arena_release(&split->arena);
}
