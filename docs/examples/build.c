/* Files and folders in every form that entente reads, to one graph file: build OUT.ttl INPUT… */
#include <entente/entente.h>
#include <stdio.h>

static void report(void *user, const char *code, const EntError *err)
{
    char message[640];
    (void)user;
    ent_error_format(err, message, sizeof message);
    fprintf(stderr, "%s %s\n", code, message);
}

int main(int argc, char **argv)
{
    EntError err = ENT_ERROR_NONE;
    EntContext *context = NULL;
    EntGraph *graph = ent_graph_new();
    EntBuildCounts counts = {0};
    EntGraphSettings settings = {.size = sizeof settings, .with_text = true};
    EntBuildOptions options = {
        .size = sizeof options, .graph = &settings, .diagnostics = {.report = report}};
    if (argc < 3) {
        fprintf(stderr, "usage: build OUT INPUT...\n");
        return 2;
    }
    EntStatus status = graph ? ent_context_new(NULL, &context, &err) : ENT_ERR_MEMORY;
    if (status == ENT_OK)
        status = ent_build(context, (const char *const *)argv + 2, (size_t)argc - 2, &options,
                           graph, &counts, &err);
    if (status == ENT_OK) status = ent_graph_write(graph, argv[1], NULL, &err);
    if (status != ENT_OK)
        report(NULL, ent_status_text(status), &err);
    else
        printf("%llu articles, %zu statements\n", (unsigned long long)counts.articles,
               ent_graph_size(graph));
    ent_context_free(context);
    ent_graph_free(graph);
    return status != ENT_OK;
}
