/* XML: RSS, Atom, NewsML-G2 and NITF. */
#include "reading.h"

static void fuzz_target(const FuzzInput *in)
{
    fuzz_read_twice(in, &ent_reader_xml);
}
