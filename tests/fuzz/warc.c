/* Web archives: records, HTTP responses, pages and plain text in them. */
#include "reading.h"

static void fuzz_target(const FuzzInput *in)
{
    fuzz_read_twice(in, &ent_reader_warc);
}
