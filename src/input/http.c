#include "input/http.h"

#include "base/ascii.h"
#include "input/unpack.h"

enum { MAX_CHUNK_DIGITS = 8, LOOK = 256 /* bytes of a body */ };

/* Take the next line off *REST, without its line end; false where nothing is left. */
static bool take_line(EntStr *rest, EntStr *line)
{
    if (rest->len == 0) return false;
    const char *newline = memchr(rest->ptr, '\n', rest->len);
    size_t n = newline ? (size_t)(newline - rest->ptr) : rest->len;
    *line = ent_str_sub(*rest, 0, n);
    if (line->len && line->ptr[line->len - 1] == '\r') line->len--;
    *rest = ent_str_sub(*rest, newline ? n + 1 : n, rest->len);
    return true;
}

bool ent_http_field(EntStr line, const char *name, EntStr *value)
{
    EntStr wanted = ent_str(name);
    if (ent_byte_at(line, wanted.len) != ':' ||
        !ent_str_eq_nocase(ent_str_sub(line, 0, wanted.len), wanted))
        return false;
    *value = ent_str_trim(ent_str_sub(line, wanted.len + 1, line.len));
    return true;
}

static void read_type(EntStr value, EntHttp *http)
{
    size_t end = 0;
    while (end < value.len && value.ptr[end] != ';') end++;
    http->type = ent_str_trim(ent_str_sub(value, 0, end));
    for (size_t i = end; i + 8 < value.len; i++) {
        if (!ent_str_eq_nocase(ent_str_sub(value, i, i + 8), ENT_STR("charset="))) continue;
        size_t at = i + 8;
        while (at < value.len && strchr("\"' ", value.ptr[at])) at++;
        size_t stop = at;
        while (stop < value.len && !strchr("\"' ;,", value.ptr[stop])) stop++;
        http->charset = ent_str_sub(value, at, stop);
        return;
    }
}

/* A chunk's size line: hexadecimal digits, then an extension or nothing. */
static bool chunk_size(EntStr line, size_t *size)
{
    size_t n = 0, value = 0;
    for (; n < line.len; n++) {
        int digit = ent_ascii_hex(line.ptr[n]);
        if (digit < 0) break;
        value = value * 16 + (size_t)digit;
    }
    *size = value;
    return n > 0 && n <= MAX_CHUNK_DIGITS &&
           (n == line.len || line.ptr[n] == ';' || line.ptr[n] == ' ');
}

/* Appends the chunks of BODY to OUT; false where the first line is no chunk's. A body that ends
 * early gives what it has. */
static bool unchunk(EntStr body, EntBuf *out)
{
    EntStr line;
    size_t size;
    bool first = true;
    while (take_line(&body, &line)) {
        if (line.len == 0 && !first) continue; /* behind a chunk */
        if (!chunk_size(line, &size)) return !first;
        if (size == 0) return true;
        first = false;
        ent_buf_add(out, ent_str_sub(body, 0, size));
        body = ent_str_sub(body, size, body.len);
    }
    return !first;
}

/* Text has none of the controls that compressed data is full of (UTF-16 has NULs). */
static bool is_text(EntStr body)
{
    for (size_t i = 0; i < body.len && i < LOOK; i++) {
        unsigned char c = (unsigned char)body.ptr[i];
        if ((c > 0 && c < '\t') || (c > '\r' && c < ' ')) return false;
    }
    return true;
}

/* What is text was decoded already; a body that is damaged or cut gives what it has. */
static EntStatus decompress(EntStr body, EntStr coding, EntBuf *out)
{
    size_t begin = out->len;
    if (is_text(body)) return ent_buf_add(out, body);
    EntStatus status = ent_unpack(coding, body, out);
    return status == ENT_ERR_INPUT && out->len > begin ? ENT_OK : status;
}

static EntStatus read_body(EntStr body, bool chunked, EntStr encoding, EntBuf *out)
{
    bool plain = encoding.len == 0 || ent_str_eq_nocase(encoding, ENT_STR("identity"));
    EntBuf whole = ENT_BUF_INIT(out->max);
    EntStatus status = ENT_OK;
    if (chunked && unchunk(body, &whole)) {
        body = ent_buf_as_str(&whole);
        status = whole.status;
    }
    if (status == ENT_OK) status = plain ? ent_buf_add(out, body) : decompress(body, encoding, out);
    ent_buf_release(&whole);
    return status;
}

EntStatus ent_http_read(EntStr bytes, EntHttp *http, EntBuf *out)
{
    EntStr line, value, encoding = ENT_STR_EMPTY;
    bool chunked = false;
    *http = (EntHttp){0};
    if (!take_line(&bytes, &line) || !ent_str_starts(line, ENT_STR("HTTP/"))) return ENT_ERR_INPUT;
    const char *space = memchr(line.ptr, ' ', line.len);
    for (size_t i = space ? (size_t)(space - line.ptr) + 1 : line.len;
         i < line.len && ent_ascii_digit(line.ptr[i]) && http->status < 1000; i++)
        http->status = http->status * 10 + line.ptr[i] - '0';
    while (take_line(&bytes, &line) && line.len > 0) {
        if (ent_http_field(line, "content-type", &value)) read_type(value, http);
        if (ent_http_field(line, "content-encoding", &value)) encoding = value;
        if (ent_http_field(line, "transfer-encoding", &value))
            chunked = ent_str_ends(value, ENT_STR("chunked"));
    }
    return read_body(bytes, chunked, encoding, out);
}
