/* What the articles of a list of files state, a line each, with the words that say so. */
#include <entente/entente.h>
#include <stdio.h>
#include <stdlib.h>

/* The whole of a file, for free(); NULL where it cannot be read. */
static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text = file && fseek(file, 0, SEEK_END) == 0 ? calloc((size_t)ftell(file) + 1, 1) : NULL;
    if (text) {
        long length = ftell(file);
        rewind(file);
        if (fread(text, 1, (size_t)length, file) != (size_t)length) text[0] = '\0';
    }
    if (file) fclose(file);
    return text;
}

static void show(const EntWorker *worker)
{
    const EntFactView *fact;
    for (size_t i = 0; (fact = ent_worker_fact(worker, i)); i++) {
        const EntEntityView *subject = ent_worker_entity(worker, fact->subject);
        const EntEntityView *object = ent_worker_entity(worker, fact->entity);
        printf("%.2f  %s %s  %s  %s%s%s\n      \"%s\"\n", fact->confidence, subject->kind,
               subject->name, fact->property, fact->text, *fact->text && object ? ", " : "",
               object ? object->name : "", fact->quote);
    }
}

int main(int argc, char **argv)
{
    EntError err = ENT_ERROR_NONE;
    char message[640];
    EntContext *context = NULL;
    EntWorker *worker = NULL;
    EntStatus status = ent_context_new(NULL, &context, &err);
    if (status == ENT_OK) status = ent_worker_new(context, &worker, &err);
    for (int i = 1; i < argc && status == ENT_OK; i++) {
        char *bytes = read_file(argv[i]);
        EntText text = {.size = sizeof text, .id = argv[i], .text = bytes};
        status = ent_worker_read(worker, &text, &err);
        if (status == ENT_OK) show(worker);
        free(bytes);
    }
    if (status != ENT_OK) {
        ent_error_format(&err, message, sizeof message);
        fprintf(stderr, "facts: %s\n", message);
    }
    ent_worker_free(worker);
    ent_context_free(context);
    return status != ENT_OK;
}
