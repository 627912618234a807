/* Pattern files: folders, files, and the clauses of a pattern. */
#include "onto/pattern.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/decimal.h"
#include "base/file.h"
#include "onto/pattern_parse.h"

enum { MOST_TEMPLATES = 16 };

static const float default_confidence = 0.8f;

/* A pattern while its clauses come in. */
typedef struct Draft {
    EntTree *tree;
    EntConstraint *constraints, **last_constraint;
    EntAnchor anchor;
    EntTemplate templates[MOST_TEMPLATES];
    uint32_t template_count;
} Draft;

/* --- clauses --- */

static EntStatus parse_confidence(EntPatternParser *p, Draft *draft)
{
    double value;
    (void)draft;
    ent_scan_space(p);
    size_t begin = p->at;
    while (ent_ascii_digit(ent_byte_at(p->text, p->at)) || ent_byte_at(p->text, p->at) == '.')
        p->at++;
    if (!ent_decimal_parse(ent_str_sub(p->text, begin, p->at), &value)) {
        p->at = begin;
        return ent_scan_expected(p, "a number between 0 and 1");
    }
    if (value > 1) return ent_scan_fail(p, begin, "confidence is a number between 0 and 1");
    p->pattern->confidence = (float)value;
    return ENT_OK;
}

static EntStatus check_first_expression(EntPatternParser *p, const Draft *draft, size_t at)
{
    if (!draft->tree && !p->pattern->program) return ENT_OK;
    return ent_scan_fail(p, at, "pattern '%s' has a match or sequence already", p->pattern->name);
}

static EntStatus parse_match_clause(EntPatternParser *p, Draft *draft)
{
    ENT_TRY(check_first_expression(p, draft, p->at - strlen("match")));
    return ent_parse_match(p, &draft->tree, &draft->anchor);
}

static EntStatus parse_sequence_clause(EntPatternParser *p, Draft *draft)
{
    ENT_TRY(check_first_expression(p, draft, p->at - strlen("sequence")));
    return ent_parse_sequence(p, &draft->anchor);
}

static EntStatus parse_where_clause(EntPatternParser *p, Draft *draft)
{
    if (!draft->tree && !p->pattern->program)
        return ent_scan_fail(p, p->at - strlen("where"), "where comes after match or sequence");
    ENT_TRY(ent_parse_where(p, draft->last_constraint));
    draft->last_constraint = &(*draft->last_constraint)->next;
    return ENT_OK;
}

/* WORD: the clause's, which stands right before the cursor. */
static EntStatus parse_template_clause(EntPatternParser *p, Draft *draft, const char *word,
                                       EntStatus (*parse)(EntPatternParser *, EntTemplate *))
{
    if (draft->template_count == MOST_TEMPLATES)
        return ent_scan_fail(p, p->at, "more than %d times emit or new", MOST_TEMPLATES);
    EntTemplate *template = &draft->templates[draft->template_count++];
    size_t begin = p->at - strlen(word);
    ENT_TRY(parse(p, template));
    template->text = ent_scan_text(p, begin, p->at);
    return ENT_OK;
}

static EntStatus parse_emit_clause(EntPatternParser *p, Draft *draft)
{
    return parse_template_clause(p, draft, "emit", ent_parse_emit);
}

static EntStatus parse_new_clause(EntPatternParser *p, Draft *draft)
{
    return parse_template_clause(p, draft, "new", ent_parse_new);
}

/* "sentence" and free text to the end of the line, a colon before it dropped */
static EntStatus parse_example(EntPatternParser *p, bool expected)
{
    EntStr quoted;
    if (ent_scan_peek(p) != '"') return ent_scan_expected(p, "a sentence in quotes");
    EntExample example = {.pattern = p->pattern->name,
                          .file = p->file,
                          .line = ent_scan_line(p, p->at),
                          .expected = expected};
    ENT_TRY(ent_scan_quoted(p, '"', &quoted));
    size_t begin = p->at;
    while (p->at < p->text.len && p->text.ptr[p->at] != '\n') p->at++;
    EntStr note = ent_str_trim(ent_str_sub(p->text, begin, p->at));
    if (ent_str_starts(note, ENT_STR(":"))) note = ent_str_trim(ent_str_sub(note, 1, SIZE_MAX));
    example.text = ent_scan_unescape(p, quoted);
    example.note = ent_arena_copy(p->arena, note);
    if (!example.text.ptr || (note.len && !example.note.ptr)) return ent_scan_memory(p);
    return ENT_PUSH(&p->patterns->examples, example) ? ENT_OK : ent_scan_memory(p);
}

static EntStatus parse_yes(EntPatternParser *p, Draft *draft)
{
    (void)draft;
    return parse_example(p, true);
}

static EntStatus parse_no(EntPatternParser *p, Draft *draft)
{
    (void)draft;
    return parse_example(p, false);
}

static const struct {
    const char *word;
    EntStatus (*parse)(EntPatternParser *, Draft *);
} clauses[] = {
    {"confidence", parse_confidence},
    {"match", parse_match_clause},
    {"sequence", parse_sequence_clause},
    {"where", parse_where_clause},
    {"emit", parse_emit_clause},
    {"new", parse_new_clause},
    {"yes", parse_yes},
    {"no", parse_no},
};

enum { CLAUSES = sizeof clauses / sizeof *clauses };

/* --- one pattern --- */

static EntStatus parse_clause(EntPatternParser *p, Draft *draft)
{
    const char *names[CLAUSES];
    size_t at = p->at;
    EntStr word = ent_scan_word(p, false);
    if (word.len == 0) return ent_scan_expected(p, "a clause (match, where, emit, …) or a pattern");
    for (size_t i = 0; i < CLAUSES; i++) {
        if (ent_str_is(word, clauses[i].word)) return clauses[i].parse(p, draft);
        names[i] = clauses[i].word;
    }
    return ent_scan_unknown(p, at, "clause", word, names, CLAUSES);
}

static EntStatus finish_pattern(EntPatternParser *p, const Draft *draft, size_t at)
{
    EntPattern *pattern = p->pattern;
    if (!draft->tree && !pattern->program)
        return ent_scan_fail(p, at, "pattern '%s' has no match or sequence", pattern->name);
    if (draft->template_count == 0)
        return ent_scan_fail(p, at, "pattern '%s' has no emit or new", pattern->name);
    EntTemplate *templates = ENT_ARENA_NEW(p->arena, EntTemplate, draft->template_count);
    if (!templates) return ent_scan_memory(p);
    memcpy(templates, draft->templates, draft->template_count * sizeof *templates);
    pattern->templates = templates;
    pattern->template_count = draft->template_count;
    ENT_TRY(ent_link_goals(p, draft->tree, draft->constraints));
    uint32_t id = (uint32_t)p->patterns->list.len;
    if (!ENT_PUSH(&p->patterns->list, pattern) ||
        ent_map_put(&p->patterns->names, ent_str(pattern->name), id) != ENT_OK ||
        ent_pattern_index_add(p->patterns, id, &draft->anchor) != ENT_OK)
        return ent_scan_memory(p);
    return ENT_OK;
}

static EntStatus parse_pattern(EntPatternParser *p)
{
    Draft draft = {.anchor = ENT_ANCHOR_NONE};
    draft.last_constraint = &draft.constraints;
    size_t begin = p->at;
    EntStr word = ent_scan_word(p, false);
    if (!ent_str_is(word, "pattern")) {
        p->at = begin;
        return ent_scan_expected(p, "'pattern' and a name");
    }
    ent_scan_space(p);
    size_t at = p->at;
    EntStr name = ent_scan_word(p, true);
    if (name.len == 0) return ent_scan_expected(p, "the pattern's name");
    uint32_t known = ent_map_get(&p->patterns->names, name);
    if (known != ENT_MAP_NONE) {
        const EntPattern *first = p->patterns->list.at[known];
        return ent_scan_fail(p, at, "pattern '%s' is defined in %s:%u already", first->name,
                             first->file, first->line);
    }
    EntPattern *pattern = p->pattern = ENT_ARENA_NEW(p->arena, EntPattern, 1);
    EntStr copy = ent_arena_copy(p->arena, name);
    if (!pattern || !copy.ptr) return ent_scan_memory(p);
    pattern->name = copy.ptr;
    pattern->file = p->file;
    pattern->line = ent_scan_line(p, at);
    pattern->confidence = default_confidence;
    for (;;) {
        char c = ent_scan_peek(p);
        size_t next = p->at;
        bool ends = c == '\0' || ent_str_is(ent_scan_word(p, false), "pattern");
        p->at = next;
        if (ends) break;
        ENT_TRY(parse_clause(p, &draft));
    }
    return finish_pattern(p, &draft, at);
}

/* --- files --- */

EntStatus ent_patterns_add_text(EntPatterns *patterns, const char *file, EntStr text, EntError *err)
{
    EntArena *arena = &patterns->arena;
    EntStr name = ent_arena_copy(arena, ent_str(file));
    EntStr copy = ent_arena_copy(arena, text);
    EntPatternParser p = {.patterns = patterns,
                          .arena = arena,
                          .file = name.len ? name.ptr : "",
                          .text = copy,
                          .err = err};
    if ((file[0] && !name.ptr) || (text.len && !copy.ptr)) return ent_scan_memory(&p);
    if (ent_str_starts(copy, ENT_STR("\xEF\xBB\xBF"))) p.at = 3;
    while (ent_scan_peek(&p) != '\0' || p.at < p.text.len) ENT_TRY(parse_pattern(&p));
    return ENT_OK;
}

EntStatus ent_patterns_add_file(EntPatterns *patterns, const char *path, EntError *err)
{
    EntBuf buf = ENT_BUF_INIT(ENT_MAX_PATTERN_FILE);
    EntStatus status = ent_file_read(path, &buf, err);
    if (status == ENT_OK) status = ent_patterns_add_text(patterns, path, ent_buf_as_str(&buf), err);
    ent_buf_release(&buf);
    return status;
}

typedef ENT_VEC(EntStr) Names;

static int compare_names(const void *a, const void *b)
{
    return ent_str_cmp(*(const EntStr *)a, *(const EntStr *)b);
}

/* The *.pat of folder PATH as paths in ARENA, sorted. */
static EntStatus list_files(const char *path, EntArena *arena, Names *out, EntError *err)
{
    DIR *folder = opendir(path);
    if (!folder)
        return ent_error_set(err, ENT_ERR_ONTOLOGY, path, "cannot open folder: %s",
                             strerror(errno));
    bool ok = true;
    for (struct dirent *entry; ok && (entry = readdir(folder));) {
        EntStr name = ent_str(entry->d_name);
        if (name.ptr[0] == '.' || !ent_str_ends(name, ENT_STR(".pat"))) continue;
        EntStr file = ent_arena_printf(arena, "%s/%s", path, entry->d_name);
        ok = file.ptr && ENT_PUSH(out, file);
    }
    closedir(folder);
    if (!ok) return ent_error_set(err, ENT_ERR_MEMORY, path, "out of memory");
    if (out->len) qsort(out->at, out->len, sizeof *out->at, compare_names);
    return ENT_OK;
}

EntStatus ent_patterns_add(EntPatterns *patterns, const char *dir, EntError *err)
{
    Names names = {0};
    EntStr path = ent_arena_printf(&patterns->arena, "%s/patterns", dir);
    if (!path.ptr) return ent_error_set(err, ENT_ERR_MEMORY, dir, "out of memory");
    EntStatus status = list_files(path.ptr, &patterns->arena, &names, err);
    for (size_t i = 0; i < names.len && status == ENT_OK; i++)
        status = ent_patterns_add_file(patterns, names.at[i].ptr, err);
    ENT_VEC_FREE(&names);
    return status;
}

/* Hand PATTERNS over, or free them after an error. */
static EntStatus deliver(EntStatus status, EntPatterns *patterns, EntPatterns **out)
{
    if (status != ENT_OK) {
        ent_patterns_free(patterns);
        patterns = NULL;
    }
    *out = patterns;
    return status;
}

EntStatus ent_patterns_parse(const char *file, EntStr text, EntPatterns **out, EntError *err)
{
    EntPatterns *patterns = *out = ent_alloc(1, sizeof *patterns);
    if (!patterns) return ent_error_set(err, ENT_ERR_MEMORY, file, "out of memory");
    return deliver(ent_patterns_add_text(patterns, file, text, err), patterns, out);
}

EntStatus ent_patterns_load(const char *dir, EntPatterns **out, EntError *err)
{
    EntPatterns *patterns = *out = ent_alloc(1, sizeof *patterns);
    if (!patterns) return ent_error_set(err, ENT_ERR_MEMORY, dir, "out of memory");
    return deliver(ent_patterns_add(patterns, dir, err), patterns, out);
}

void ent_patterns_free(EntPatterns *patterns)
{
    if (!patterns) return;
    for (size_t i = 0; i < patterns->regexes.len; i++)
        ent_pattern_regex_free(patterns->regexes.at[i]);
    for (size_t i = 0; i < patterns->sets.len; i++) ent_map_release(patterns->sets.at[i]);
    ent_pattern_index_release(&patterns->index);
    ent_map_release(&patterns->names);
    ENT_VEC_FREE(&patterns->regexes);
    ENT_VEC_FREE(&patterns->sets);
    ENT_VEC_FREE(&patterns->list);
    ENT_VEC_FREE(&patterns->examples);
    ent_arena_release(&patterns->arena);
    ent_free(patterns);
}

size_t ent_patterns_count(const EntPatterns *patterns)
{
    return patterns->list.len;
}

const char *ent_patterns_name(const EntPatterns *patterns, size_t index)
{
    return patterns->list.at[index]->name;
}

bool ent_patterns_find(const EntPatterns *patterns, EntStr name, const char **file, uint32_t *line)
{
    uint32_t at = ent_map_get(&patterns->names, name);
    if (at == ENT_MAP_NONE) return false;
    *file = patterns->list.at[at]->file;
    *line = patterns->list.at[at]->line;
    return true;
}

const EntExample *ent_patterns_examples(const EntPatterns *patterns, size_t *count)
{
    *count = patterns->examples.len;
    return patterns->examples.at;
}
