/* The lexicon's three forms: Turtle, tables, word lists, as a user's own files. After a failure the
 * lexicon answers as before. */
#include "onto/lexicon.h"
#include "onto/confidence.h"
#include "rdf/rdf.h"

#include "fuzz.h"
#include "raptor_leaks.h"

/* A file in memory has no suffix of ours: one by that name in a folder of the program's own. */
static const char *named_file(EntStr bytes, const char *suffix)
{
    static char folder[] = "/dev/shm/fuzz-lexicon-XXXXXX", path[64];
    static bool made;
    if (!made && !mkdtemp(folder)) fuzz_fail("no folder", __FILE__, __LINE__);
    made = true;
    snprintf(path, sizeof path, "%s/own.%s", folder, suffix);
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(bytes.ptr, 1, bytes.len, file) != bytes.len || fclose(file) != 0)
        fuzz_fail("no file", __FILE__, __LINE__);
    return path;
}

static void check_keys(const FuzzInput *in, const EntLexicon *lexicon)
{
    char out[ENT_LEXICON_KEY];
    EntStr folded = ent_lexicon_fold(in->bytes, out, sizeof out);
    FUZZ_CHECK(in, folded.len <= sizeof out);
    for (const EntSense *s = ent_lexicon_get(lexicon, folded); s; s = s->next)
        FUZZ_CHECK(in, s->type < ENT_SENSE_COUNT);
}

static void fuzz_target(const FuzzInput *in)
{
    static const char *const suffixes[] = {"ttl", "tsv", "txt"};
    static EntLexicon *lexicon; /* stays: what is added must do no harm */
    static size_t used;
    EntError err = ENT_ERROR_NONE;
    if (in->options & 8) {
        EntConfidence *confidence = NULL;
        EntStatus status = ent_confidence_parse("fuzz.tsv", in->bytes, &confidence, &err);
        FUZZ_STATUS(in, status, ENT_ERR_ONTOLOGY, ENT_ERR_LIMIT);
        ent_confidence_free(confidence);
        return;
    }
    if (!lexicon) {
        ent_alloc_fail_after(-1);
        if (ent_lexicon_load("tests/fuzz/ontology", &lexicon, &err) != ENT_OK) {
            fprintf(stderr, "%s\n", err.message);
            fuzz_fail("no lexicon in tests/fuzz/ontology", __FILE__, __LINE__);
        }
    }
    size_t keys = ent_lexicon_keys(lexicon), senses = ent_lexicon_senses(lexicon);
    const char *path = named_file(in->bytes, suffixes[(in->options & 3) % 3]);
    EntStatus status = ent_lexicon_add(lexicon, path, &err);
    FUZZ_STATUS(in, status, ENT_ERR_ONTOLOGY, ENT_ERR_INPUT);
    FUZZ_CHECK(in, (status == ENT_OK) == (err.message[0] == '\0'));
    if (status != ENT_OK) FUZZ_CHECK(in, ent_lexicon_senses(lexicon) == senses);
    FUZZ_CHECK(in, ent_lexicon_keys(lexicon) >= keys);
    if (status != ENT_OK && !ent_lexicon_get(lexicon, ENT_STR("forum")))
        fuzz_fail("the lexicon has lost its words", __FILE__, __LINE__);
    check_keys(in, lexicon);
    if (++used % 256 == 0 || ent_lexicon_senses(lexicon) > 20000) { /* memory is not given back */
        ent_lexicon_free(lexicon);
        lexicon = NULL;
    }
}

int LLVMFuzzerInitialize(int *argc, char ***argv);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    return ent_rdf_open(NULL) == ENT_OK ? 0 : 1;
}
