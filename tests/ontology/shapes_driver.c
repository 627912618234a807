/* The program's own check of shapes, for tests/ontology/check_test.py:
 *
 *     shapes_driver SHAPES GRAPH…     for each graph its name, then a line
 * "NODE<TAB>MESSAGE<TAB>SEVERITY" a result
 */
#include <stdio.h>

#include "onto/shapes.h"
#include "rdf/rdf.h"
#include "rdf/read.h"

static void print_result(void *user, EntStr node, EntStr message, bool warning)
{
    (void)user;
    printf("%.*s\t%.*s\t%s\n", ENT_STR_ARG(node), ENT_STR_ARG(message),
           warning ? "warning" : "violation");
}

static EntStatus check(const EntShapes *shapes, const char *path, EntError *err)
{
    const EntShapesSink sink = {print_result, NULL};
    EntGraph graph = {0};
    EntStatus status = ent_rdf_read_graph(path, ENT_RDF_AUTO, &graph, err);
    if (status == ENT_OK) {
        printf("%s\n", path);
        status = ent_shapes_check(shapes, &graph, &sink, err);
    }
    ent_graph_release(&graph);
    return status;
}

int main(int argc, char **argv)
{
    EntError err = ENT_ERROR_NONE;
    EntShapes *shapes = NULL;
    if (argc < 3) return 2;
    EntStatus status = ent_rdf_open(&err);
    if (status == ENT_OK) status = ent_shapes_new(argv[1], &shapes, &err);
    for (int i = 2; status == ENT_OK && i < argc; i++) status = check(shapes, argv[i], &err);
    ent_shapes_free(shapes);
    ent_rdf_close();
    if (status != ENT_OK) fprintf(stderr, "%s: %s\n", err.source, err.message);
    return status == ENT_OK ? 0 : 1;
}
