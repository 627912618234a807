/* entente merge: the graphs of several builds, as one build of all their articles would have made
 * them. */
#include "cli/commands.h"
#include "cli/engine.h"
#include "cli/merged.h"
#include "cli/places.h"
#include "cli/settle.h"
#include "fact/schema_org.h"
#include "fact/shared_articles.h"
#include "onto/ontology.h"

/* Names of graphs are kept where every file can hold them; where not, one description of a node is
 * made of all graphs. */
static bool keeps_graphs(const CliTargets *targets)
{
    bool keeps = true;
    for (size_t i = 0; i < targets->files.len; i++)
        keeps &= ent_rdf_format_has_graphs(targets->files.at[i].format);
    return keeps;
}

static EntStatus read_all(const CliArguments *arguments, CliTargets *targets, EntGraph *graph,
                          EntError *err)
{
    EntStatus status = ENT_OK;
    EntGraph one = {0};
    bool named = keeps_graphs(targets), schema_org = false;
    for (size_t i = 0; status == ENT_OK && i < arguments->operands.len; i++) {
        ent_graph_clear(&one);
        status = cli_read_graph(arguments->operands.at[i], &one, err);
        if (status == ENT_OK) status = cli_take_in(&one, named, graph, err);
    }
    ent_graph_release(&one);
    if (status == ENT_OK && ent_graph_sort(graph) != ENT_OK)
        status = ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    if (status == ENT_OK) ent_shared_articles_report(graph, &cli_diagnostics);
    /* What follows from names that are settled only now is made anew. */
    if (status == ENT_OK && ent_schema_org_remove(graph, &schema_org) != ENT_OK)
        status = ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    if (!cli_has(arguments, CLI_OPT_VOCAB)) targets->schema_org = schema_org;
    return status;
}

/* The ontology as `build` loads it: its names decide which aliases serve. */
static EntStatus load_ontology(const CliArguments *arguments, EntOntology **out, EntError *err)
{
    CliPath folder;
    ENT_TRY(cli_find_ontology(arguments, folder, err));
    ENT_TRY(ent_ontology_load(folder, out, err));
    for (size_t i = 0; i < arguments->given.len; i++) {
        const CliGiven *given = &arguments->given.at[i];
        if (given->id == CLI_OPT_ONTOLOGY && !ent_is_whole_ontology(given->value))
            ENT_TRY(ent_lexicon_add((*out)->lexicon, given->value, err));
    }
    return ENT_OK;
}

static EntStatus merge(const CliArguments *arguments, CliTargets *targets, EntError *err)
{
    CliMerged merged = {0};
    EntOntology *ontology = NULL;
    EntStatus status = load_ontology(arguments, &ontology, err);
    if (status == ENT_OK) status = read_all(arguments, targets, &merged.graph, err);
    if (status == ENT_OK) status = cli_merged_write(&merged, targets, ontology->lexicon, err);
    ent_ontology_free(ontology);
    cli_merged_release(&merged);
    return status;
}

int cli_merge(const CliArguments *arguments)
{
    EntError err = ENT_ERROR_NONE;
    CliTargets targets = {0};
    int exit_status = cli_targets_take(&targets, arguments);
    if (exit_status == CLI_DONE) {
        EntStatus status = ent_rdf_open(&err);
        if (status == ENT_OK) {
            status = merge(arguments, &targets, &err);
            ent_rdf_close();
        }
        if (status != ENT_OK) exit_status = cli_fail(&err);
    }
    cli_targets_release(&targets);
    return exit_status;
}
