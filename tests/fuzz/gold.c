/* Gold facts: what is read agrees with itself. */
#include "score/gold.h"
#include "fuzz.h"
#include "score/align.h"

static void fuzz_target(const FuzzInput *in)
{
    EntSheets sheets = {0};
    EntError err = ENT_ERROR_NONE;
    EntStatus status = ent_gold_read_bytes(in->bytes, "fuzz.json", ENT_STR("a"), &sheets, &err);
    FUZZ_STATUS(in, status, ENT_ERR_INPUT, ENT_ERR_LIMIT);
    FUZZ_CHECK(in, (status == ENT_OK) == (err.message[0] == '\0'));
    const EntSheet *sheet = status == ENT_OK ? ent_sheets_find(&sheets, ENT_STR("a")) : NULL;
    if (sheet) {
        EntAlignment alignment = {0};
        status = ent_align(sheet, sheet, &alignment);
        FUZZ_STATUS(in, status, ENT_OK, ENT_OK);
        ent_alignment_release(&alignment);
    }
    ent_sheets_release(&sheets);
}
