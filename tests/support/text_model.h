/* Models for tests: a small one made of named sections, or the real one named by ENTENTE_MODEL.
 * Include after <cmocka.h>. */
#ifndef ENT_TESTS_TEXT_MODEL_H
#define ENT_TESTS_TEXT_MODEL_H

#include <stdlib.h>
#include <unistd.h>

#include "model/container.h"
#include "model/strings.h"

typedef struct TestSection {
    const char *name;
    EntStr bytes;          /* as they are, where strings is NULL */
    const EntStr *strings; /* else a list of COUNT strings */
    size_t count;
} TestSection;

static inline EntModel *open_test_model(const TestSection *sections, size_t count)
{
    EntModelWriter *writer;
    EntModel *model;
    EntError err = ENT_ERROR_NONE;
    char path[] = "/tmp/ent_text_model_XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    assert_int_equal(ent_model_writer_new(&writer), ENT_OK);
    for (size_t i = 0; i < count; i++) {
        EntBuf buf = ENT_BUF_INIT(1 << 20);
        if (sections[i].strings)
            ent_strings_pack(sections[i].strings, sections[i].count, &buf);
        else
            ent_buf_add(&buf, sections[i].bytes);
        assert_int_equal(ent_model_add_bytes(writer, sections[i].name, ent_buf_as_str(&buf)),
                         ENT_OK);
        ent_buf_release(&buf);
    }
    assert_int_equal(ent_model_write(writer, path, &err), ENT_OK);
    ent_model_writer_free(writer);
    assert_int_equal(ent_model_open(path, &model, &err), ENT_OK);
    unlink(path);
    return model;
}

/* NULL after saying so where ENTENTE_MODEL is not set; the test should then skip(). */
static inline EntModel *open_real_model(void)
{
    EntModel *model;
    EntError err = ENT_ERROR_NONE;
    const char *path = getenv("ENTENTE_MODEL");
    if (!path || !*path) {
        print_message("ENTENTE_MODEL is not set: no test with a real model\n");
        return NULL;
    }
    if (ent_model_open(path, &model, &err) != ENT_OK) fail_msg("%s: %s", path, err.message);
    return model;
}

#endif
