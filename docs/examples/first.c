/* One article to Turtle: cc first.c $(pkg-config --cflags --libs entente) -o first */
#include <entente/entente.h>
#include <stdio.h>

int main(void)
{
    EntError err = ENT_ERROR_NONE;
    EntContext *context = NULL;
    EntWorker *worker = NULL;
    EntGraph *graph = ent_graph_new();
    EntText text = {.size = sizeof text,
                    .id = "harbour",
                    .published = "2026-05-04",
                    .text = "Kurzeme Gas has signed an agreement with Nordwind Energy AG in Riga, "
                            "said Maria Lindberg, chief executive of Kurzeme Gas."};

    EntStatus status = graph ? ent_context_new(NULL, &context, &err) : ENT_ERR_MEMORY;
    if (status == ENT_OK) status = ent_worker_new(context, &worker, &err);
    if (status == ENT_OK) status = ent_worker_read(worker, &text, &err);
    if (status == ENT_OK) status = ent_worker_add_to(worker, NULL, graph, &err);
    if (status == ENT_OK) status = ent_graph_write(graph, "-", "turtle", &err);
    if (status != ENT_OK) fprintf(stderr, "first: %s\n", err.message);

    ent_worker_free(worker);
    ent_context_free(context);
    ent_graph_free(graph);
    return status != ENT_OK;
}
