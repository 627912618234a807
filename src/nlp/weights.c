#include "nlp/weights.h"

#include <stdio.h>

EntStatus ent_weights_fault(const char *prefix, const char *name, const char *reason, EntError *err)
{
    return ent_error_set(err, ENT_ERR_MODEL, NULL, "model section %s/%s %s", prefix, name, reason);
}

EntStatus ent_weights_get(const EntModel *model, const char *prefix, const char *name,
                          uint32_t rank, const uint32_t *want, EntTensor *out, EntError *err)
{
    char full[64];
    snprintf(full, sizeof full, "%s/%s", prefix, name);
    if (!ent_model_tensor(model, full, rank, out))
        return ent_weights_fault(prefix, name, "is missing or no tensor of its rank", err);
    for (uint32_t i = 0; i < rank; i++)
        if (want[i] && out->dims[i] != want[i])
            return ent_weights_fault(prefix, name, "does not fit its neighbours", err);
    return ENT_OK;
}

EntStatus ent_weights_bytes(const EntModel *model, const char *prefix, const char *name,
                            EntStr *out, EntError *err)
{
    char full[64];
    snprintf(full, sizeof full, "%s/%s", prefix, name);
    *out = ent_model_bytes(model, full);
    return out->len ? ENT_OK : ent_weights_fault(prefix, name, "is missing or empty", err);
}

bool ent_weights_line(EntStr *text, EntStr *line)
{
    if (text->len == 0) return false;
    size_t end = ent_str_find(*text, ENT_STR("\n"));
    *line = ent_str_sub(*text, 0, end);
    *text = ent_str_sub(*text, end == SIZE_MAX ? text->len : end + 1, text->len);
    return true;
}
