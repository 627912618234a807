/* What `build --check` does: an article's graph against the shapes of the ontology, before it is
 * written. Thread rule: one thread. */
#ifndef ENT_CLI_CHECK_H
#define ENT_CLI_CHECK_H

#include "cli/targets.h"
#include "input/article.h"
#include "onto/shapes.h"

typedef struct CliCheck {
    EntShapes *shapes; /* NULL: nothing is checked */
    EntGraph graph;
    uint64_t refused; /* articles that broke a shape */
    EntStr source;    /* of the article in hand */
    size_t violations;
} CliCheck;

/* Read the shapes where --check is given. ENT_ERR_ONTOLOGY: there are none; ENT_ERR_INPUT,
 * ENT_ERR_MEMORY. */
EntStatus cli_check_open(CliCheck *check, const CliArguments *arguments,
                         EntError *err) ENT_MUST_USE;

/* Check the graph that FACTS of ARTICLE make, with all sentences and the text, whatever of it is
 * written. Each result is a diagnostic, "ENT-K001" of a violation and "ENT-K002" of a warning;
 * *KEEPS: there was no violation. ENT_ERR_MEMORY. */
EntStatus cli_check_article(CliCheck *check, const CliTargets *targets, const EntArticle *article,
                            const EntFacts *facts, bool *keeps, EntError *err) ENT_MUST_USE;

void cli_check_release(CliCheck *check);

#endif
