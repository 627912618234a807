/* Names of what companies own, and companies told by their nation. */
#include "mention/name_parts.h"

/* The plant, field or mine that lower-case words behind I come to, "offshore wind farm": how many
 * words they are, or 0. */
static uint32_t asset_behind(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 4 };
    for (uint32_t k = i; k < f->count && k < i + WORDS; k++) {
        const EntToken *t = &f->tokens[k];
        bool noun = t->pos == ENT_POS_NOUN || t->pos == ENT_POS_ADJ || t->pos == ENT_POS_PROPN ||
                    ent_finder_is(f, k, "offshore") || ent_finder_is(f, k, "onshore");
        bool joint = ent_glued_hyphen(f, k) || ent_finder_is(f, k, "and"); /* "oil and gas field" */
        if (t->sentence_start || f->taken[k] || f->words[k].capital || (!noun && !joint)) return 0;
        bool last = k + 1 >= f->count || f->tokens[k + 1].pos != ENT_POS_NOUN;
        if (last && noun && ent_words_head(f->lexicon, f->doc, i, k + 1, ENT_SENSE_AssetHead, NULL))
            return k == i && ent_finder_is(f, k, "project") ? 0 : k + 1 - i; /* "Wave project" */
    }
    return 0;
}

uint32_t ent_names_asset(const EntFinder *f, EntSpan span)
{
    enum { LONGEST = 3 };
    uint32_t i = span.begin;
    if (i == 0 || f->words[i].opens || ent_finder_words(f, span) > LONGEST) return 0;
    bool told = ent_finder_is(f, i - 1, "the") || f->words[i].glued || /* "385-MW | Karlsona" */
                ent_str_is(f->tokens[i - 1].tag, "POS") || ent_finder_is(f, i - 1, "its") ||
                ent_finder_is(f, i - 1, "MW") || ent_finder_is(f, i - 1, "GW");
    uint32_t words = told ? asset_behind(f, span.end) : 0;
    if (!words || ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name) ||
        ent_ends_in_legal_form(f, span.begin, span.end))
        return 0;
    return words == 1 && ent_is_name_head(f, span.begin, span.end) ? 0 : words;
}

bool ent_called_company_somewhere(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = ent_finder_first(f, f->tokens[span.begin].text); i < f->count;
         i = ent_finder_again(f, i)) {
        bool noun = i > 0 && ent_finder_has(f, i - 1, ENT_SENSE_CompanyNoun) &&
                    !f->words[i - 1].capital && ent_str_is(f->tokens[i - 1].tag, "NN");
        if (noun && ent_finder_repeats(f, i, span)) return true;
    }
    return false;
}

/* A word that only a name of its own would be: no common one, no head, no place, no person. */
static bool own_word(const EntFinder *f, uint32_t i)
{
    static const EntSenseType others[] = {ENT_SENSE_CommonWord,    ENT_SENSE_OrgHead,
                                          ENT_SENSE_WeakOrgHead,   ENT_SENSE_EventHead,
                                          ENT_SENSE_CompanySuffix, ENT_SENSE_InitiativeHead,
                                          ENT_SENSE_Demonym,       ENT_SENSE_Role};
    for (size_t k = 0; k < sizeof others / sizeof *others; k++)
        if (ent_finder_has(f, i, others[k])) return false;
    return f->words[i].capital && f->words[i].letters && !f->words[i].function;
}

/* The words of SPAN stand elsewhere behind no adjective of a nation. */
static bool stands_without(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = ent_finder_first(f, f->tokens[span.begin].text); i < f->count;
         i = ent_finder_again(f, i))
        if (ent_finder_repeats(f, i, span) &&
            (i == 0 || !ent_finder_has(f, i - 1, ENT_SENSE_Demonym)))
            return true;
    return false;
}

EntSpan ent_without_nation(const EntFinder *f, EntSpan span)
{
    EntSpan rest = {span.begin + 1, span.end};
    if (rest.begin >= rest.end || !ent_finder_has(f, span.begin, ENT_SENSE_Demonym) ||
        ent_finder_has(f, span.begin, ENT_SENSE_Name) || !own_word(f, rest.begin) ||
        ent_finder_is(f, span.end, "("))
        return span;
    if (ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name)) return span;
    if (ent_first_connector(f, span.begin, span.end) < span.end) return span;
    if (!stands_without(f, rest)) return span;
    EntTyping typing = ent_name_typing(f, rest);
    return typing.kind == ENT_CLASS_Company ? rest : span;
}
