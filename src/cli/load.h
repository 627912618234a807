/* Parts of the command load: what the command line asks for (load_options.c), what it is about
 * (load_inputs.c), what it has to tell (load_report.c). Thread rule: one thread. */
#ifndef ENT_CLI_LOAD_H
#define ENT_CLI_LOAD_H

#include "cli/cli.h"
#include "store/load.h"

/* The graph that --with-ontology fills: the IRI of the ontology. */
#define CLI_ONTOLOGY_GRAPH "https://w3id.org/entente"

typedef struct CliLoad {
    const CliArguments *arguments;
    EntArena arena;
    EntEndpoint endpoint;
    EntClientOptions client;
    EntLoadOptions options;
    EntLoadAction action;
    const char *sync; /* the folder, or NULL */
    bool removes;     /* --delete */
    bool with_ontology, dry_run;
    EntStr graph;                /* --graph, or empty */
    ENT_VEC(const char *) files; /* graph files, in ARENA */
    ENT_VEC(EntStr) removals;    /* graphs that --delete names, in ARENA */
    EntPlan plan;
} CliLoad;

/* Take the options; an exit status, other than CLI_DONE after a message. Secrets stay in the
 * environment, where they are. */
int cli_load_take_options(CliLoad *load, const CliArguments *arguments);

/* Fill files or removals from the operands and --sync, then read the files into the plan. */
EntStatus cli_load_read(CliLoad *load, EntError *err) ENT_MUST_USE;

/* What would be done, or what was done, to standard output. */
void cli_load_print_plan(const CliLoad *load, const EntLoad *done);
void cli_load_print_report(const EntLoad *done);

/* The progress line; USER is not used. */
void cli_load_progress(void *user, const EntLoad *done);

#endif
