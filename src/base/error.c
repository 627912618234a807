#include "base/error.h"

#include <stdio.h>
#include <string.h>

#include "base/shown.h"

const char *ent_status_text(EntStatus status)
{
    switch (status) {
#define X(name, exit_status, sentence)                                                             \
    case name:                                                                                     \
        return sentence;
        ENT_STATUS_LIST(X)
#undef X
    }
    return "unknown status";
}

int ent_status_exit(EntStatus status)
{
    switch (status) {
#define X(name, exit_status, sentence)                                                             \
    case name:                                                                                     \
        return exit_status;
        ENT_STATUS_LIST(X)
#undef X
    }
    return 7;
}

/* Drop the tail of a UTF-8 sequence that a fixed buffer cut in two. */
static void trim_cut_character(char *s)
{
    size_t n = strlen(s), k = n;
    while (k > 0 && ((unsigned char)s[k - 1] & 0xC0) == 0x80) k--;
    if (k == 0) return;
    unsigned char lead = (unsigned char)s[k - 1];
    size_t want = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (n - (k - 1) < want) s[k - 1] = '\0';
}

__attribute__((format(printf, 6, 0))) static EntStatus set(EntError *err, EntStatus status,
                                                           const char *source, uint32_t line,
                                                           uint32_t column, const char *format,
                                                           va_list args)
{
    if (!err || err->status != ENT_OK) return status;
    err->status = status;
    err->line = line;
    err->column = column;
    err->offset = 0;
    snprintf(err->source, sizeof err->source, "%s", source ? source : "");
    trim_cut_character(err->source);
    vsnprintf(err->message, sizeof err->message, format, args);
    trim_cut_character(err->message);
    return status;
}

EntStatus ent_error_set(EntError *err, EntStatus status, const char *source, const char *format,
                        ...)
{
    va_list args;
    va_start(args, format);
    set(err, status, source, 0, 0, format, args);
    va_end(args);
    return status;
}

EntStatus ent_error_at(EntError *err, EntStatus status, const char *source, uint32_t line,
                       uint32_t column, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    set(err, status, source, line, column, format, args);
    va_end(args);
    return status;
}

EntStatus ent_error_full(EntError *err, EntStatus status, const char *source, const char *what)
{
    return ent_error_set(err, status, source, "%s",
                         status == ENT_ERR_LIMIT ? what : ent_status_text(status));
}

/* Append S to OUT at *AT as it is shown; leaves room for the terminating NUL. */
static void append_safe(char *out, size_t size, size_t *at, const char *s)
{
    EntStr text = ent_str(s);
    char shown[ENT_SHOWN];
    for (size_t i = 0; i < text.len;) {
        size_t n = ent_shown_next(text, &i, shown);
        if (*at + n >= size) break;
        memcpy(out + *at, shown, n);
        *at += n;
    }
    out[*at] = '\0';
}

void ent_error_format(const EntError *err, char *out, size_t size)
{
    char place[32] = "";
    size_t at = 0;
    if (size == 0) return;
    out[0] = '\0';
    if (err->source[0]) {
        append_safe(out, size, &at, err->source);
        if (err->line) snprintf(place, sizeof place, ":%u", err->line);
        if (err->line && err->column)
            snprintf(place, sizeof place, ":%u:%u", err->line, err->column);
        append_safe(out, size, &at, place);
        append_safe(out, size, &at, ": ");
    }
    append_safe(out, size, &at, err->message[0] ? err->message : ent_status_text(err->status));
}

void ent_diagnose(const EntDiagnostics *diagnostics, const char *code, const EntError *err)
{
    if (diagnostics && diagnostics->report) diagnostics->report(diagnostics->user, code, err);
}
