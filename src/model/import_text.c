/* Import of the rule-based components: their files as they are. */
#include "model/import.h"

EntStatus ent_import_text_rules(const EntPackage *package, EntModelWriter *writer, EntError *err)
{
    static const struct {
        const char *file, *section;
    } files[] = {
        {"tokenizer", "tokenizer"},
        {"attribute_ruler/patterns", "attribute_ruler/patterns"},
        {"lemmatizer/lookups/lookups.bin", "lemmatizer/lookups"},
        {"vocab/lookups.bin", "vocab/lookups"},
    };
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        EntStr bytes;
        ENT_TRY(ent_package_need(package, files[i].file, &bytes, err));
        ENT_TRY(ent_model_add_bytes(writer, files[i].section, bytes));
    }
    return ENT_OK;
}
