#include "input/unpack.h"

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

#include "base/ascii.h"

enum { BLOCK = 16384 };

/* Whether BYTES begin as RFC 1950 says: method 8, and a sum that is right. */
static bool is_zlib(EntStr bytes)
{
    int first = ent_byte_at(bytes, 0), second = ent_byte_at(bytes, 1);
    return bytes.len > 1 && (first & 0x0F) == 8 && (first * 256 + second) % 31 == 0;
}

static EntStatus inflate_all(EntStr bytes, int window, EntBuf *out)
{
    char block[BLOCK];
    z_stream z = {.next_in = (Bytef *)(uintptr_t)bytes.ptr, .avail_in = (uInt)bytes.len};
    if (inflateInit2(&z, window) != Z_OK) return ENT_ERR_MEMORY;
    int code = Z_OK;
    while (code == Z_OK && out->status == ENT_OK) {
        z.next_out = (Bytef *)block;
        z.avail_out = sizeof block;
        code = inflate(&z, Z_NO_FLUSH);
        ent_buf_add(out, ent_str_n(block, sizeof block - z.avail_out));
    }
    inflateEnd(&z);
    if (out->status != ENT_OK) return out->status;
    return code == Z_STREAM_END ? ENT_OK : ENT_ERR_INPUT;
}

static EntStatus undo_gzip(EntStr bytes, EntBuf *out)
{
    return inflate_all(bytes, 15 + 16, out);
}

static EntStatus undo_deflate(EntStr bytes, EntBuf *out)
{
    return inflate_all(bytes, is_zlib(bytes) ? 15 : -15, out);
}

static EntStatus undo_brotli(EntStr bytes, EntBuf *out)
{
    uint8_t block[BLOCK];
    const uint8_t *in = (const uint8_t *)bytes.ptr;
    size_t left = bytes.len;
    BrotliDecoderState *brotli = BrotliDecoderCreateInstance(NULL, NULL, NULL);
    if (!brotli) return ENT_ERR_MEMORY;
    BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && out->status == ENT_OK) {
        uint8_t *to = block;
        size_t room = sizeof block;
        result = BrotliDecoderDecompressStream(brotli, &left, &in, &room, &to, NULL);
        ent_buf_add(out, ent_str_n((const char *)block, sizeof block - room));
    }
    BrotliDecoderDestroyInstance(brotli);
    if (out->status != ENT_OK) return out->status;
    return result == BROTLI_DECODER_RESULT_SUCCESS ? ENT_OK : ENT_ERR_INPUT;
}

static EntStatus undo_zstd(EntStr bytes, EntBuf *out)
{
    char block[BLOCK];
    ZSTD_inBuffer in = {bytes.ptr, bytes.len, 0};
    ZSTD_DCtx *zstd = ZSTD_createDCtx();
    if (!zstd) return ENT_ERR_MEMORY;
    size_t code = 1, written = 0;
    do {
        ZSTD_outBuffer to = {block, sizeof block, 0};
        code = ZSTD_decompressStream(zstd, &to, &in);
        written = to.pos;
        ent_buf_add(out, ent_str_n(block, written));
    } while (!ZSTD_isError(code) && out->status == ENT_OK &&
             (in.pos < in.size || written == BLOCK));
    ZSTD_freeDCtx(zstd);
    if (out->status != ENT_OK) return out->status;
    return code == 0 ? ENT_OK : ENT_ERR_INPUT;
}

EntStatus ent_unpack(EntStr coding, EntStr bytes, EntBuf *out)
{
    static const struct {
        const char *coding;
        EntStatus (*undo)(EntStr bytes, EntBuf *out);
    } known[] = {{"gzip", undo_gzip},
                 {"x-gzip", undo_gzip},
                 {"deflate", undo_deflate},
                 {"br", undo_brotli},
                 {"zstd", undo_zstd}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (ent_str_eq_nocase(coding, ent_str(known[i].coding))) return known[i].undo(bytes, out);
    return ENT_ERR_INPUT;
}
