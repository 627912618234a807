/* EntStream: the bytes of one input file or of standard input, gzip (RFC 1952) or Zstandard (RFC
 * 8878) undone where the bytes begin with their mark. Of a pipe each line is there as soon as its
 * bytes are. Bodies of HTTP responses: input/unpack.h.
 * Thread rule: one thread at a time. */
#ifndef ENT_INPUT_STREAM_H
#define ENT_INPUT_STREAM_H

#include <stdatomic.h>

#include "base/buf.h"
#include "base/error.h"

enum { ENT_STREAM_BUFFER = 65536 };

typedef struct EntStream {
    int fd;
    bool waits; /* no plain file: its next bytes may be long in coming */
    const atomic_bool *stop;
    uint64_t taken;           /* bytes of the file so far, as they lie there */
    struct z_stream_s *gzip;  /* NULL where the input is not gzip's */
    struct ZSTD_DCtx_s *zstd; /* NULL where it is not Zstandard's */
    unsigned char *packed;    /* compressed bytes that wait: [packed_begin, packed_end) */
    size_t packed_begin, packed_end;
    bool in_frame;     /* of them: the input must not end here */
    const char *path;  /* the caller's, for messages */
    size_t begin, end; /* unread bytes are buffer[begin, end) */
    bool begun;        /* something was read */
    bool ended;        /* nothing follows the buffer */
    EntStatus status;  /* sticky: a read that failed once fails for good */
    char reason[80];   /* why */
    unsigned char buffer[ENT_STREAM_BUFFER];
} EntStream;

/* PATH "-" is standard input. A folder is refused. ENT_ERR_INPUT with the system's reason. PATH
 * must outlive the stream. Once *STOP (may be NULL) is set, a pipe that has nothing to give is not
 * waited for: the functions below then return ENT_END, whatever was begun. */
EntStatus ent_stream_open(EntStream *stream, const char *path, const atomic_bool *stop,
                          EntError *err) ENT_MUST_USE;
void ent_stream_close(EntStream *stream);

/* How much of the file is behind what has been handed out, in bytes as they lie there; of
 * compressed ones the buffer counts as handed out. */
uint64_t ent_stream_done(const EntStream *stream);

/* The next bytes without taking them: as many as the buffer holds, fewer only at the end. Valid
 * until the next call. */
EntStatus ent_stream_peek(EntStream *stream, EntStr *out, EntError *err) ENT_MUST_USE;

/* The same, but no more is waited for than the end of a line: a pipe is not kept open until it has
 * filled a buffer. */
EntStatus ent_stream_peek_line(EntStream *stream, EntStr *out, EntError *err) ENT_MUST_USE;

/* What has been read and not taken: nothing is waited for. Valid until the next call. */
EntStr ent_stream_ahead(const EntStream *stream);

/* Append all the rest to BUF. ENT_ERR_LIMIT as soon as BUF's cap is passed; no message is set
 * then, as the caller knows what the cap means. */
EntStatus ent_stream_read_all(EntStream *stream, EntBuf *buf, EntError *err) ENT_MUST_USE;

/* Append the next line without its "\n" to BUF. ENT_END where nothing is left; ENT_ERR_LIMIT where
 * the line passes BUF's cap: the stream then stands after that line. */
EntStatus ent_stream_read_line(EntStream *stream, EntBuf *buf, EntError *err) ENT_MUST_USE;

/* Append the next COUNT bytes to BUF. ENT_END where the input has fewer (BUF then has those);
 * ENT_ERR_LIMIT where they pass BUF's cap: the stream then stands behind them all the same. */
EntStatus ent_stream_read(EntStream *stream, uint64_t count, EntBuf *buf,
                          EntError *err) ENT_MUST_USE;

#endif
