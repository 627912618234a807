/* spaCy packages: the archive itself, or one file of it (msgpack, JSON, configuration) in an
 * archive that is otherwise as it should be. */
#include "model/container.h"
#include "model/import.h"

#include "fuzz.h"

enum { ARCHIVE = 1 }; /* the bytes are the archive */

/* A tar archive of files. */
static void add_file(EntBuf *tar, const char *name, EntStr bytes)
{
    char head[512] = {0};
    unsigned sum = 0;
    snprintf(head, 100, "%s", name);
    memcpy(head + 100,
           "0000644\0"
           "0000000\0"
           "0000000\0",
           24);
    snprintf(head + 124, 12, "%011zo", bytes.len);
    memcpy(head + 136,
           "00000000000\0"
           "        "
           "0",
           21);
    memcpy(head + 257,
           "ustar\0"
           "00",
           8);
    for (size_t i = 0; i < sizeof head; i++) sum += (unsigned char)head[i];
    snprintf(head + 148, 8, "%06o", sum);
    ent_buf_add(tar, ent_str_n(head, sizeof head));
    ent_buf_add(tar, bytes);
    static const char zeros[512] = {0};
    ent_buf_add(tar, ent_str_n(zeros, (512 - bytes.len % 512) % 512));
}

static void import_file(const FuzzInput *in, const EntPackage *package, EntModelWriter *writer)
{
    EntArena arena = {0};
    EntThinc thinc;
    EntError err = ENT_ERROR_NONE;
    EntImportVectors vectors = {0};
    EntStatus status = ent_import_vectors(package, writer, &arena, &vectors, &err);
    FUZZ_STATUS(in, status, ENT_ERR_MODEL, ENT_ERR_LIMIT);
    err = (EntError)ENT_ERROR_NONE;
    status = ent_thinc_open(&thinc, package, "fuzz/model", &err);
    FUZZ_STATUS(in, status, ENT_ERR_MODEL, ENT_ERR_LIMIT);
    if (status == ENT_OK) {
        EntStatus each[] = {ent_import_tok2vec(&thinc, "a", &vectors, writer, NULL),
                            ent_import_transitions(&thinc, "fuzz", writer, NULL),
                            ent_import_tagger(&thinc, writer, NULL)};
        for (size_t i = 0; i < sizeof each / sizeof *each; i++)
            FUZZ_STATUS(in, each[i], ENT_ERR_MODEL, ENT_ERR_LIMIT);
        ent_thinc_close(&thinc);
    }
    err = (EntError)ENT_ERROR_NONE;
    status = ent_import_text_rules(package, writer, &err);
    FUZZ_STATUS(in, status, ENT_ERR_MODEL, ENT_ERR_LIMIT);
    ent_arena_release(&arena);
}

static void fuzz_target(const FuzzInput *in)
{
    static const char *const names[] = {"fuzz/model",
                                        "fuzz/moves",
                                        "fuzz/cfg",
                                        "vocab/vectors",
                                        "vocab/key2row",
                                        "vocab/lookups.bin",
                                        "vocab/strings.json",
                                        "tokenizer",
                                        "attribute_ruler/patterns",
                                        "lemmatizer/lookups/lookups.bin",
                                        "config.cfg"};
    EntPackage *package = NULL;
    EntModelWriter *writer = NULL;
    EntError err = ENT_ERROR_NONE;
    EntBuf tar = ENT_BUF_INIT(16 << 20);
    EntStr archive = in->bytes;
    if (!(in->options & ARCHIVE)) {
        EntStatus before = ENT_OK;
        add_file(&tar, "m/config.cfg", ENT_STR("[nlp]\nlang = \"en\"\n"));
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            char name[64];
            snprintf(name, sizeof name, "m/%s", names[i]);
            bool chosen = i == in->pick % (sizeof names / sizeof *names);
            if (i < 10 || chosen) add_file(&tar, name, chosen ? in->bytes : ENT_STR("\x80"));
        }
        add_file(&tar, "m/end", ENT_STR_EMPTY);
        before = tar.status;
        if (before != ENT_OK) {
            ent_buf_release(&tar);
            return;
        }
        archive = ent_buf_as_str(&tar);
    }
    EntStatus status = ent_package_open(fuzz_file(archive), &package, &err);
    FUZZ_STATUS(in, status, ENT_ERR_MODEL, ENT_ERR_LIMIT);
    if (status == ENT_OK) status = ent_model_writer_new(&writer);
    if (status == ENT_OK) import_file(in, package, writer);
    ent_model_writer_free(writer);
    ent_package_free(package);
    ent_buf_release(&tar);
}
