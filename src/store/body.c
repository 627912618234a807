#include "store/body.h"

#include <zlib.h>

enum { LEVEL = 1, WINDOW_AND_GZIP = 15 + 16, MEMORY = 8, PIECE = 1 << 30 };

/* deflate() counts in unsigned int: a larger text is given in pieces. */
static bool deflate_all(z_stream *stream, EntStr text, EntBuf *out)
{
    int code = Z_OK;
    size_t at = 0;
    while (code != Z_STREAM_END) {
        if (stream->avail_in == 0 && at < text.len) {
            size_t piece = text.len - at < PIECE ? text.len - at : PIECE;
            /* zlib does not write there */
            stream->next_in = (Bytef *)(uintptr_t)(text.ptr + at);
            stream->avail_in = (uInt)piece;
            at += piece;
        }
        char chunk[1 << 16];
        stream->next_out = (Bytef *)chunk;
        stream->avail_out = sizeof chunk;
        code = deflate(stream, at < text.len ? Z_NO_FLUSH : Z_FINISH);
        if (code == Z_STREAM_ERROR || code == Z_BUF_ERROR) return false;
        if (ent_buf_add(out, ent_str_n(chunk, sizeof chunk - stream->avail_out)) != ENT_OK)
            return false;
    }
    return true;
}

EntStatus ent_body_pack(EntBuf *body, EntError *err)
{
    z_stream stream = {0};
    EntBuf packed = ENT_BUF_INIT(body->max);
    bool ok = deflateInit2(&stream, LEVEL, Z_DEFLATED, WINDOW_AND_GZIP, MEMORY,
                           Z_DEFAULT_STRATEGY) == Z_OK;
    if (ok) {
        ok = deflate_all(&stream, ent_buf_as_str(body), &packed);
        deflateEnd(&stream);
    }
    if (!ok) {
        ent_buf_release(&packed);
        return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    }
    ent_buf_release(body);
    *body = packed;
    return ENT_OK;
}
