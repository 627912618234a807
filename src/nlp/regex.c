#include "nlp/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "base/alloc.h"

enum { MATCH_STEPS = 1000000, JIT_STACK_FIRST = 32 * 1024, JIT_STACK_MOST = 1024 * 1024 };

struct EntRegex {
    pcre2_code *code;
};

struct EntRegexWork {
    pcre2_match_data *data;
    pcre2_match_context *context;
    pcre2_jit_stack *stack;
};

EntStatus ent_regex_new(EntStr pattern, EntRegexKind kind, const char *name, EntRegex **out,
                        EntError *err)
{
    *out = NULL;
    EntRegex *regex = ent_alloc(1, sizeof *regex);
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    EntStatus status = ENT_ERR_MEMORY;
    if (regex && context) {
        uint32_t options = kind == ENT_REGEX_MATCH ? PCRE2_ANCHORED : 0;
        int code;
        PCRE2_SIZE offset;
        pcre2_set_newline(context, PCRE2_NEWLINE_LF); /* as Python's "$" and "." see it */
        regex->code = pcre2_compile((PCRE2_SPTR)pattern.ptr, pattern.len,
                                    options | PCRE2_UTF | PCRE2_UCP, &code, &offset, context);
        status = regex->code ? ENT_OK : ENT_ERR_MODEL;
        if (!regex->code) {
            PCRE2_UCHAR reason[120];
            pcre2_get_error_message(code, reason, sizeof reason);
            ent_error_set(err, status, name, "pattern, byte %zu: %s", (size_t)offset,
                          (const char *)reason);
        }
    }
    pcre2_compile_context_free(context);
    if (status != ENT_OK) {
        ent_free(regex);
        return status;
    }
    pcre2_jit_compile(regex->code, PCRE2_JIT_COMPLETE); /* else interpreted: slower, not wrong */
    *out = regex;
    return ENT_OK;
}

void ent_regex_free(EntRegex *regex)
{
    if (!regex) return;
    pcre2_code_free(regex->code);
    ent_free(regex);
}

EntRegexWork *ent_regex_work_new(void)
{
    EntRegexWork *work = ent_alloc(1, sizeof *work);
    if (!work) return NULL;
    work->data = pcre2_match_data_create(1, NULL);
    work->context = pcre2_match_context_create(NULL);
    /* NULL without machine code support, which is then not needed. */
    work->stack = pcre2_jit_stack_create(JIT_STACK_FIRST, JIT_STACK_MOST, NULL);
    if (!work->data || !work->context) {
        ent_regex_work_free(work);
        return NULL;
    }
    pcre2_set_match_limit(work->context, MATCH_STEPS);
    if (work->stack) pcre2_jit_stack_assign(work->context, NULL, work->stack);
    return work;
}

void ent_regex_work_free(EntRegexWork *work)
{
    if (!work) return;
    pcre2_match_data_free(work->data);
    pcre2_match_context_free(work->context);
    pcre2_jit_stack_free(work->stack);
    ent_free(work);
}

static bool search(const EntRegex *regex, EntRegexWork *work, EntStr subject, size_t from,
                   uint32_t options, EntRegexMatch *match)
{
    /* 0: more groups than fit, which is fine as only the whole match is asked for. */
    if (pcre2_match(regex->code, (PCRE2_SPTR)(subject.ptr ? subject.ptr : ""), subject.len, from,
                    options | PCRE2_NO_UTF_CHECK, work->data, work->context) < 0)
        return false;
    const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(work->data);
    *match = (EntRegexMatch){ends[0], ends[1]};
    return ends[0] <= ends[1];
}

bool ent_regex_search(const EntRegex *regex, EntRegexWork *work, EntStr subject, size_t from,
                      EntRegexMatch *match)
{
    return search(regex, work, subject, from, 0, match);
}

bool ent_regex_search_after_empty(const EntRegex *regex, EntRegexWork *work, EntStr subject,
                                  size_t from, EntRegexMatch *match)
{
    return search(regex, work, subject, from, PCRE2_NOTEMPTY_ATSTART, match);
}
