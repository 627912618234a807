/* JSON Lines: records of articles. */
#include "reading.h"

static void fuzz_target(const FuzzInput *in)
{
    fuzz_read_twice(in, &ent_reader_json);
}
