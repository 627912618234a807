#include "link/alias.h"

#include "base/ascii.h"

enum { LEAST_LETTERS = 3 };

static char to_upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
}

bool ent_is_acronym_of(EntStr alias, EntStr name)
{
    size_t letters = 0, k = 0;
    for (size_t i = 0; i < alias.len; i++) {
        char c = alias.ptr[i];
        if (!ent_ascii_upper((unsigned char)c) && c != '&' && c != '-' && c != '.') return false;
        letters += ent_ascii_upper((unsigned char)c);
    }
    if (letters < LEAST_LETTERS || name.len <= alias.len) return false;
    if (to_upper(name.ptr[0]) != alias.ptr[0]) return false;
    if (ent_str_eq_nocase(ent_str_sub(name, 0, alias.len), alias)) return false;
    for (size_t i = 0; i < name.len && k < alias.len; i++) {
        while (k < alias.len && !ent_ascii_upper((unsigned char)alias.ptr[k])) k++;
        if (k < alias.len && to_upper(name.ptr[i]) == alias.ptr[k]) k++;
    }
    while (k < alias.len && !ent_ascii_upper((unsigned char)alias.ptr[k])) k++;
    return k == alias.len;
}

static bool is_suffix(const EntLexicon *lexicon, EntStr word)
{
    char folded[ENT_LEXICON_KEY];
    EntStr key = ent_lexicon_fold(word, folded, sizeof folded);
    return key.len && ent_lexicon_sense(lexicon, key, ENT_SENSE_CompanySuffix) != NULL;
}

EntStr ent_without_legal_form(const EntLexicon *lexicon, EntStr name)
{
    for (;;) {
        size_t i = name.len;
        while (i > 0 && name.ptr[i - 1] != ' ') i--;
        if (i == 0 || !is_suffix(lexicon, ent_str_sub(name, i, name.len))) return name;
        name = ent_str_sub(name, 0, i - 1);
        while (name.len && (name.ptr[name.len - 1] == ',' || name.ptr[name.len - 1] == ' '))
            name.len--;
    }
}

/* Does the lexicon know FORM as the name of another thing than LABEL, or a single word as a word or
 * a person's name? */
static bool is_taken(const EntLexicon *lexicon, EntStr form, EntStr label)
{
    static const EntSenseType words[] = {ENT_SENSE_CommonWord, ENT_SENSE_Demonym,
                                         ENT_SENSE_GivenName,  ENT_SENSE_Surname,
                                         ENT_SENSE_OrgHead,    ENT_SENSE_WeakOrgHead};
    char folded[ENT_LEXICON_KEY];
    EntStr key = ent_lexicon_fold(form, folded, sizeof folded);
    for (const EntSense *s = ent_lexicon_get(lexicon, key); s; s = s->next)
        if (s->type == ENT_SENSE_Name && ent_lexicon_fits(s, form) && !ent_str_eq(s->label, label))
            return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_lexicon_sense(lexicon, key, words[i])) return true;
    return key.len == 0 || ent_is_credential(form); /* "MBA" */
}

bool ent_is_alias_of(const EntLexicon *lexicon, EntStr form, EntStr name, EntStr label)
{
    EntStr stem = ent_without_legal_form(lexicon, name);
    bool short_form = stem.len < name.len && ent_str_eq(form, stem);
    return (short_form || ent_is_acronym_of(form, name)) && !is_taken(lexicon, form, label);
}
