#include "cli/stages.h"

#include "cli/places.h"

bool cli_article_timeout(const CliArguments *arguments, unsigned *seconds)
{
    return cli_number(arguments, CLI_OPT_ARTICLE_TIMEOUT, 1, 86400, 0, seconds);
}

/* What the user adds, in the order of the command line. */
static EntStatus add_own(const CliArguments *arguments, EntStages *stages, EntError *err)
{
    for (size_t i = 0; i < arguments->given.len; i++) {
        const CliGiven *given = &arguments->given.at[i];
        if (given->id == CLI_OPT_ONTOLOGY && !ent_is_whole_ontology(given->value))
            ENT_TRY(ent_stages_add_ontology(stages, given->value, err));
        if (given->id == CLI_OPT_PATTERNS)
            ENT_TRY(ent_stages_add_patterns(stages, given->value, err));
    }
    return ENT_OK;
}

EntStatus cli_load_stages(const CliArguments *arguments, EntStages **out, EntError *err)
{
    CliPath model, ontology;
    unsigned seconds;
    if (!cli_article_timeout(arguments, &seconds))
        return ent_error_set(err, ENT_ERR_USAGE, NULL, "no number of seconds");
    ENT_TRY(cli_find_model(arguments, model, err));
    ENT_TRY(cli_find_ontology(arguments, ontology, err));
    ENT_TRY(ent_stages_new(model, ontology, out, err));
    ent_stages_set_timeout(*out, seconds);
    EntStatus status = add_own(arguments, *out, err);
    if (status == ENT_OK) return ENT_OK;
    ent_stages_free(*out);
    *out = NULL;
    return status;
}
