#include "nlp/norm.h"

#include "nlp/hash.h"

/* spaCy 3.8, lang/norm_exceptions.py (MIT). Few enough to compare one by one, after the length. */
typedef struct BaseNorm {
    EntStr word, norm;
} BaseNorm;

#define N(word, norm)                                                                              \
    {                                                                                              \
        ENT_STR_INIT(word), ENT_STR_INIT(norm)                                                     \
    }

static const BaseNorm base_norms[] = {
    N("'s", "'s"),  N("'S", "'s"), N("’s", "'s"), N("’S", "'s"), N("’", "'"),   N("‘", "'"),
    N("´", "'"),    N("`", "'"),   N("”", "\""),  N("“", "\""),  N("''", "\""), N("``", "\""),
    N("´´", "\""),  N("„", "\""),  N("»", "\""),  N("«", "\""),  N("‘‘", "\""), N("’’", "\""),
    N("？", "?"),   N("！", "!"),  N("，", ","),  N("；", ";"),  N("：", ":"),  N("。", "."),
    N("।", "."),    N("…", "..."), N("—", "-"),   N("–", "-"),   N("--", "-"),  N("---", "-"),
    N("——", "-"),   N("€", "$"),   N("£", "$"),   N("¥", "$"),   N("฿", "$"),   N("US$", "$"),
    N("C$", "$"),   N("A$", "$"),  N("₺", "$"),   N("₹", "$"),   N("৳", "$"),   N("₩", "$"),
    N("Mex$", "$"), N("₣", "$"),   N("E£", "$"),
};

enum { LONGEST_BASE_NORM = 6 /* bytes */ };

EntStatus ent_norms_open(const EntModel *model, EntNorms *out, EntError *err)
{
    EntStr ids = ent_model_bytes(model, "norms/ids");
    *out = (EntNorms){0};
    if (!ent_strings_open(ent_model_bytes(model, "norms/words"), &out->words) ||
        ids.len != out->words.count * sizeof(uint64_t) ||
        (uintptr_t)ids.ptr % sizeof(uint64_t) != 0)
        return ent_error_set(err, ENT_ERR_MODEL, NULL, "section norms is damaged");
    out->ids = (const uint64_t *)(const void *)ids.ptr;
    return ENT_OK;
}

EntStr ent_norm_kept(const EntNorms *norms, EntStr word)
{
    uint64_t id = ent_string_id(word);
    uint32_t low = 0, high = norms->words.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (norms->ids[middle] == id) return ent_strings_at(&norms->words, middle);
        if (norms->ids[middle] < id)
            low = middle + 1;
        else
            high = middle;
    }
    if (word.len > LONGEST_BASE_NORM) return ENT_STR_EMPTY;
    for (size_t i = 0; i < sizeof base_norms / sizeof *base_norms; i++)
        if (ent_str_eq(base_norms[i].word, word)) return base_norms[i].norm;
    return ENT_STR_EMPTY;
}
