/* The model container: round trip, and every kind of damage. Import: packages that are none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "base/file.h"
#include "model/container.h"
#include "model/format.h"
#include "model/hash.h"

static char folder[64], path[96], other[96];
static char good[8192]; /* a small model's bytes */
static size_t size;

static void put_file(const char *name, const void *bytes, size_t count)
{
    FILE *file = fopen(name, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, count, file), count);
    assert_int_equal(fclose(file), 0);
}

static EntStatus open_bytes(const void *bytes, size_t count, EntError *err)
{
    EntModel *model = NULL;
    put_file(other, bytes, count);
    EntStatus status = ent_model_open(other, &model, err);
    assert_true((status == ENT_OK) == (model != NULL));
    ent_model_free(model);
    return status;
}

static int make_model(void **state)
{
    (void)state;
    static const float numbers[24] = {1.5f, -2.0f, 3.25f};
    EntModelWriter *writer;
    EntTensor tensor = {.at = numbers, .rank = 3, .dims = {2, 3, 4, 0}};
    snprintf(folder, sizeof folder, "/tmp/ent-container-XXXXXX");
    if (!mkdtemp(folder)) return 1;
    snprintf(path, sizeof path, "%s/a.ent", folder);
    snprintf(other, sizeof other, "%s/b.ent", folder);
    if (ent_model_writer_new(&writer)) return 1;
    EntStatus status = ent_model_add_bytes(writer, "words", ENT_STR("one\ntwo\n"));
    if (!status) status = ent_model_add_bytes(writer, "nothing", ENT_STR_EMPTY);
    if (!status) status = ent_model_add_tensor(writer, "layer/W", &tensor);
    if (!status) status = ent_model_write(writer, path, NULL);
    ent_model_writer_free(writer);
    EntBuf buf = ENT_BUF_INIT(sizeof good);
    if (!status) status = ent_file_read(path, &buf, NULL);
    if (!status) memcpy(good, buf.ptr, size = buf.len);
    ent_buf_release(&buf);
    return status;
}

static int remove_model(void **state)
{
    (void)state;
    unlink(path);
    unlink(other);
    return rmdir(folder);
}

static void what_was_written_is_read(void **state)
{
    (void)state;
    EntModel *model;
    EntTensor tensor;
    assert_int_equal(ent_model_open(path, &model, NULL), ENT_OK);
    assert_true(ent_str_is(ent_model_bytes(model, "words"), "one\ntwo\n"));
    assert_int_equal(ent_model_bytes(model, "nothing").len, 0);
    assert_int_equal(ent_model_bytes(model, "absent").len, 0);
    assert_true(ent_model_tensor(model, "layer/W", 3, &tensor));
    assert_int_equal(
        tensor.dims[0] * 1000 + tensor.dims[1] * 100 + tensor.dims[2] * 10 + tensor.dims[3], 2341);
    assert_true(tensor.at[2] == 3.25f && tensor.at[23] == 0.0f);
    assert_int_equal((uintptr_t)tensor.at % 64, 0);
    assert_false(ent_model_tensor(model, "layer/W", 2, &tensor));
    assert_false(ent_model_tensor(model, "words", 1, &tensor));
    assert_false(ent_model_tensor(model, "absent", 1, &tensor));
    ent_model_free(model);
    ent_model_free(NULL);
}

/* GOOD in a zstd frame of one raw block (RFC 8878, 3.1.1) at OUT; its length. */
static size_t pack(char *out)
{
    uint32_t content = (uint32_t)size, block = (uint32_t)size << 3 | 1;
    memcpy(out, "\x28\xb5\x2f\xfd\xa0", 5);
    memcpy(out + 5, &content, 4);
    memcpy(out + 9, &block, 3);
    memcpy(out + 12, good, size);
    return size + 12;
}

static void a_packed_one_is_read(void **state)
{
    (void)state;
    static char packed[sizeof good + 12];
    size_t length = pack(packed);
    EntModel *model;
    EntTensor tensor;
    put_file(other, packed, length);
    assert_int_equal(ent_model_open(other, &model, NULL), ENT_OK);
    assert_true(ent_str_is(ent_model_bytes(model, "words"), "one\ntwo\n"));
    assert_true(ent_model_tensor(model, "layer/W", 3, &tensor));
    assert_true(tensor.at[2] == 3.25f && tensor.at[23] == 0.0f);
    ent_model_free(model);
}

static void a_damaged_packed_one_is_an_error(void **state)
{
    (void)state;
    static char packed[sizeof good + 12];
    size_t length = pack(packed);
    for (size_t cut = 5; cut < length; cut += 97) {
        EntError err = ENT_ERROR_NONE;
        assert_int_equal(open_bytes(packed, cut, &err), ENT_ERR_MODEL);
        assert_non_null(strstr(err.message, "not a usable model"));
    }
    packed[length - 1] ^= 1;
    assert_int_equal(open_bytes(packed, length, NULL), ENT_ERR_MODEL);
}

static void the_writer_refuses(void **state)
{
    (void)state;
    EntModelWriter *writer;
    char name[80];
    memset(name, 'n', sizeof name);
    name[64] = 0;
    EntTensor flat = {.at = (const float *)(const void *)good, .rank = 2, .dims = {0, 3, 0, 0}};
    assert_int_equal(ent_model_writer_new(&writer), ENT_OK);
    assert_int_equal(ent_model_add_bytes(writer, name, ENT_STR("x")), ENT_ERR_INTERNAL);
    assert_int_equal(ent_model_add_bytes(writer, "", ENT_STR("x")), ENT_ERR_INTERNAL);
    assert_int_equal(ent_model_add_tensor(writer, "flat", &flat), ENT_ERR_INTERNAL);
    assert_int_equal(ent_model_add_bytes(writer, name + 1, ENT_STR("x")), ENT_OK);
    assert_int_equal(ent_model_add_bytes(writer, name + 1, ENT_STR("x")), ENT_ERR_INTERNAL);
    ent_model_writer_free(writer);
    ent_model_writer_free(NULL);
}

static void every_flipped_bit_is_found(void **state)
{
    (void)state;
    char bytes[sizeof good];
    for (size_t i = 0; i < size; i++) {
        EntError err = ENT_ERROR_NONE;
        memcpy(bytes, good, size);
        bytes[i] = (char)(bytes[i] ^ (1 << i % 8));
        if (open_bytes(bytes, size, &err) != ENT_ERR_MODEL)
            fail_msg("byte %zu: %s", i, ent_status_text(err.status));
        assert_int_equal(err.status, ENT_ERR_MODEL);
        assert_true(err.message[0] != 0);
    }
}

static void every_other_length_is_found(void **state)
{
    (void)state;
    char bytes[sizeof good + 1] = {0};
    memcpy(bytes, good, size);
    for (size_t i = 0; i < size; i++) assert_int_equal(open_bytes(bytes, i, NULL), ENT_ERR_MODEL);
    assert_int_equal(open_bytes(bytes, size, NULL), ENT_OK);
    assert_int_equal(open_bytes(bytes, size + 1, NULL), ENT_ERR_MODEL);
}

/* A model whose table was changed and signed again, as by a hostile writer. */
typedef struct Forged {
    EntFormatHeader header;
    EntFormatSection sections[3];
    char rest[4096];
} Forged;

static EntStatus open_forged(Forged *forged, EntError *err)
{
    size_t table = sizeof forged->sections;
    forged->header.checksum = 0;
    uint64_t seed =
        ent_murmur64(ent_str_n((const char *)&forged->header, sizeof forged->header), 0);
    forged->header.checksum = ent_murmur64(ent_str_n((const char *)forged->sections, table), seed);
    return open_bytes(forged, size, err);
}

static void forged_tables_are_found(void **state)
{
    (void)state;
    static Forged f;
#define FORGE(change, reason)                                                                      \
    do {                                                                                           \
        EntError err = ENT_ERROR_NONE;                                                             \
        memcpy(&f, good, size);                                                                    \
        change;                                                                                    \
        assert_int_equal(open_forged(&f, &err), ENT_ERR_MODEL);                                    \
        if (!strstr(err.message, reason)) fail_msg("'%s' lacks '%s'", err.message, reason);        \
    } while (0)
    assert_true(size <= sizeof f);
    FORGE(f.header.magic[0] = 'X', "magic");
    FORGE(f.header.version = 2, "version 2");
    FORGE(f.header.endian = 0x04030201, "byte order");
    FORGE(f.header.total = 1 << 20, "size");
    FORGE(f.header.sections = UINT32_MAX, "section table");
    FORGE(f.header.sections = 2, "damaged");
    FORGE(f.sections[0].offset = UINT64_MAX - 63, "place");
    FORGE(f.sections[0].offset += 64, "place");
    FORGE(f.sections[2].offset = f.sections[0].offset, "place");
    FORGE(f.sections[2].length = UINT64_MAX, "outside");
    FORGE(f.sections[2].length = 1 << 20, "outside");
    FORGE(f.sections[2].kind = 7, "unknown kind");
    FORGE(f.sections[2].rank = 0, "shape");
    FORGE(f.sections[2].rank = 5, "shape");
    FORGE(f.sections[2].dims[0] = 3, "shape");
    FORGE(f.sections[2].dims[1] = 0, "shape");
    FORGE(f.sections[2].dims[3] = 2, "shape");
    FORGE((f.sections[2].dims[0] = UINT32_MAX, f.sections[2].dims[1] = UINT32_MAX,
           f.sections[2].dims[2] = UINT32_MAX),
          "shape");
    FORGE(f.sections[2].checksum++, "damaged");
    FORGE(memset(f.sections[2].name, 'x', sizeof f.sections[2].name), "name");
    FORGE(f.sections[2].name[0] = 0, "name");
    FORGE(memcpy(f.sections[1].name, f.sections[0].name, 64), "twice");
#undef FORGE
}

static void what_is_no_file_is_an_error(void **state)
{
    (void)state;
    EntModel *model;
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(ent_model_open("/nowhere/at/all", &model, &err), ENT_ERR_MODEL);
    assert_true(strstr(err.message, "No such file") != NULL);
    assert_int_equal(ent_model_open(folder, &model, NULL), ENT_ERR_MODEL);
    assert_int_equal(ent_model_open("/dev/null", &model, NULL), ENT_ERR_MODEL);
    assert_int_equal(open_bytes("", 0, NULL), ENT_ERR_MODEL);
}

static void running_out_of_memory_is_an_error(void **state)
{
    (void)state;
    EntStatus status = ENT_ERR_MEMORY;
    int n = 0;
    for (; status != ENT_OK && n < 100; n++) {
        EntModel *model;
        ent_alloc_fail_after(n);
        status = ent_model_open(path, &model, NULL);
        ent_alloc_fail_after(-1);
        assert_true(status == ENT_OK || status == ENT_ERR_MEMORY);
        ent_model_free(model);
    }
    assert_int_equal(status, ENT_OK);
    assert_true(n > 1);
}

/* ---- import ---- */

typedef struct Package {
    const char *what, *file, *content, *reason;
} Package;

static void put_package_file(const char *root, const char *name, const char *content)
{
    char full[160];
    snprintf(full, sizeof full, "%s/%s", root, name);
    for (char *p = full + strlen(root) + 1; *p; p++)
        if (*p == '/') {
            *p = 0;
            mkdir(full, 0777);
            *p = '/';
        }
    put_file(full, content, strlen(content));
}

static void packages_that_are_none_are_errors(void **state)
{
    (void)state;
    /* each adds one file to those before it */
    static const Package steps[] = {
        {"empty folder", NULL, NULL, "no config.cfg"},
        {"no meta", "m/config.cfg", "[nlp]\nlang = \"en\"\n", "meta.json: missing"},
        {"no JSON", "m/meta.json", "{\"lang\":\"en\",", "meta.json: not JSON"},
        {"language", "m/meta.json", "{\"lang\":\"de\",\"x\":[{\"y\":\"\\u00e9\"}]}", "'de'"},
        {"no network", "m/meta.json", "{\"lang\":\"en\",\"name\":\"n\"}", "tok2vec/model: missing"},
        {"empty network", "m/tok2vec/model", "", "tok2vec/model: not msgpack"},
        {"cut network", "m/tok2vec/model", "\x84\xa5nodes", "tok2vec/model: not msgpack"},
        {"huge network", "m/tok2vec/model", "\xdd\xff\xff\xff\xff", "tok2vec/model: not msgpack"},
        {"deep network", "m/tok2vec/model",
         "\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91"
         "\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91",
         "tok2vec/model: not msgpack"},
        {"other network", "m/tok2vec/model", "\x81\xa1x\x01",
         "tok2vec/model: not a model of thinc"},
        {"no layers", "m/tok2vec/model",
         "\x83\xa5nodes\x90\xa5"
         "attrs\x90\xa6params\x90",
         "no hashed embeddings"},
        {"other layer", "m/tok2vec/model",
         "\x83\xa5nodes\x91\x81\xa4name\xa4lstm\xa5"
         "attrs\x91\x80\xa6params\x91\x80",
         "unsupported layer 'lstm'"},
        {"no vectors", "m/vocab/vectors", "\x93NUMPY\x01", "vocab/vectors"},
    };
    char root[96], out[128], command[160];
    snprintf(root, sizeof root, "%s/package", folder);
    snprintf(out, sizeof out, "%s/out.ent", folder);
    assert_int_equal(mkdir(root, 0777), 0);
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        EntError err = ENT_ERROR_NONE;
        if (steps[i].file) put_package_file(root, steps[i].file, steps[i].content);
        assert_int_equal(ent_model_import(root, out, &err), ENT_ERR_MODEL);
        if (!strstr(err.message, steps[i].reason))
            fail_msg("%s: '%s' lacks '%s'", steps[i].what, err.message, steps[i].reason);
        assert_int_equal(access(out, F_OK), -1);
    }
    snprintf(command, sizeof command, "rm -rf '%s'", root);
    assert_int_equal(system(command), 0);
}

static void archives_that_are_none_are_errors(void **state)
{
    (void)state;
    EntError err = ENT_ERROR_NONE;
    char out[128];
    snprintf(out, sizeof out, "%s/out.ent", folder);
    assert_int_equal(ent_model_import("/nowhere/at/all", out, &err), ENT_ERR_MODEL);
    put_file(other, "PK\x03\x04 and then nothing of use", 28);
    assert_int_equal(ent_model_import(other, out, NULL), ENT_ERR_MODEL);
    put_file(other, "plain text", 10);
    assert_int_equal(ent_model_import(other, out, NULL), ENT_ERR_MODEL);
    put_file(other, "", 0);
    assert_int_equal(ent_model_import(other, out, NULL), ENT_ERR_MODEL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_written_is_read),
        cmocka_unit_test(a_packed_one_is_read),
        cmocka_unit_test(a_damaged_packed_one_is_an_error),
        cmocka_unit_test(the_writer_refuses),
        cmocka_unit_test(every_flipped_bit_is_found),
        cmocka_unit_test(every_other_length_is_found),
        cmocka_unit_test(forged_tables_are_found),
        cmocka_unit_test(what_is_no_file_is_an_error),
        cmocka_unit_test(running_out_of_memory_is_an_error),
        cmocka_unit_test(packages_that_are_none_are_errors),
        cmocka_unit_test(archives_that_are_none_are_errors),
    };
    return cmocka_run_group_tests(tests, make_model, remove_model);
}
