#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>

void ent_buf_release(EntBuf *buf)
{
    ent_free(buf->ptr);
    *buf = ENT_BUF_INIT(buf->max);
}

void ent_buf_clear(EntBuf *buf)
{
    buf->len = 0;
    buf->status = ENT_OK;
    if (buf->ptr) buf->ptr[0] = '\0';
}

static EntStatus reserve(EntBuf *buf, size_t more)
{
    if (buf->status != ENT_OK) return buf->status;
    if (more > buf->max - buf->len) return buf->status = ENT_ERR_LIMIT;
    size_t need = buf->len + more + 1;
    if (need <= buf->cap) return ENT_OK;
    size_t cap = buf->cap < 64 ? 64 : buf->cap;
    while (cap < need) cap = cap > SIZE_MAX / 2 ? need : cap * 2;
    char *p = ent_realloc(buf->ptr, cap, 1);
    if (!p) return buf->status = ENT_ERR_MEMORY;
    buf->ptr = p;
    buf->cap = cap;
    return ENT_OK;
}

EntStatus ent_buf_add(EntBuf *buf, EntStr s)
{
    ENT_TRY(reserve(buf, s.len));
    if (s.len) memcpy(buf->ptr + buf->len, s.ptr, s.len);
    buf->len += s.len;
    buf->ptr[buf->len] = '\0';
    return ENT_OK;
}

EntStatus ent_buf_add_char(EntBuf *buf, char c)
{
    return ent_buf_add(buf, ent_str_n(&c, 1));
}

EntStatus ent_buf_printf(EntBuf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    EntStatus status = n < 0 ? (buf->status = ENT_ERR_INTERNAL) : reserve(buf, (size_t)n);
    if (status == ENT_OK) {
        vsnprintf(buf->ptr + buf->len, (size_t)n + 1, format, again);
        buf->len += (size_t)n;
    }
    va_end(again);
    return status;
}

void ent_buf_add_json(EntBuf *buf, EntStr s, const char *also)
{
    size_t begin = 0; /* of what stands as it is */
    ent_buf_add_char(buf, '"');
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        bool plain = c >= 0x20 && c != 0x7F && c != '"' && c != '\\' && !strchr(also, c);
        if (plain) continue;
        ent_buf_add(buf, ent_str_sub(s, begin, i));
        if (c == '"' || c == '\\')
            ent_buf_printf(buf, "\\%c", c);
        else if (c == '\n')
            ent_buf_add(buf, ENT_STR("\\n"));
        else
            ent_buf_printf(buf, "\\u%04x", c);
        begin = i + 1;
    }
    ent_buf_add(buf, ent_str_sub(s, begin, s.len));
    ent_buf_add_char(buf, '"');
}
