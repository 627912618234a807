#include "cli/stages.h"

#include "cli/places.h"

EntStatus cli_load_stages(const CliArguments *arguments, EntStages **out, EntError *err)
{
    CliPath model, ontology;
    ENT_TRY(cli_find_model(arguments, model, err));
    ENT_TRY(cli_find_ontology(arguments, ontology, err));
    ENT_TRY(ent_stages_new(model, ontology, out, err));
    for (size_t i = 0; i < arguments->given.len; i++) {
        const CliGiven *given = &arguments->given.at[i];
        if (given->id != CLI_OPT_PATTERNS) continue;
        EntStatus status = ent_stages_add_patterns(*out, given->value, err);
        if (status == ENT_OK) continue;
        ent_stages_free(*out);
        *out = NULL;
        return status;
    }
    return ENT_OK;
}
