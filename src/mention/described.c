/* Events that are described, not named: "a spring forum on … held in Riga", "the next harbour
 * rescue exercise". A bare head noun ("the forum") is left to coreference. */
#include "mention/finder.h"

static bool modifies(const EntFinder *f, uint32_t i)
{
    uint8_t pos = f->tokens[i].pos;
    if (f->taken[i] && f->tokens[i].pos != ENT_POS_PROPN) return false;
    return pos == ENT_POS_ADJ || pos == ENT_POS_NOUN || pos == ENT_POS_PROPN ||
           pos == ENT_POS_NUM || (ent_finder_is(f, i, "-") && f->words[i].glued);
}

static bool definite(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "the") || ent_finder_is(f, i, "this") ||
           ent_finder_is(f, i, "that") || ent_finder_is(f, i, "these");
}

/* Words that say that the event takes place: behind or before its noun phrase. */
static bool staging_verb(const EntFinder *f, uint32_t i)
{
    static const char *const verbs[] = {
        "hold",     "host",       "organise", "organize", "convene", "stage",
        "co-host",  "schedule",   "sponsor",  "open",     "attend",  "kick",
        "take",     "inaugurate", "conduct",  "conclude", "theme",   "entitle",
        "title",    "call",       "wrap",     "pay",      "begin",   "make",
        "complete", "undertake",  "embark",   "lead",     "join"};
    if (i >= f->count || (f->tokens[i].pos != ENT_POS_VERB && f->tokens[i].pos != ENT_POS_AUX))
        return false;
    return ENT_STR_AMONG(f->tokens[i].lemma, verbs);
}

/* "press conference of “Named Event”": the end of the event named at I, with its quote. */
static uint32_t named_complement(const EntFinder *f, uint32_t i)
{
    while (i < f->count && !f->taken[i] &&
           (f->tokens[i].pos == ENT_POS_PUNCT || ent_finder_is(f, i, "the")))
        i++;
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        if (m->tokens.begin != i || ent_class_top(m->kind) != ENT_CLASS_Event) continue;
        uint32_t end = m->tokens.end;
        return end < f->count && f->tokens[end].pos == ENT_POS_PUNCT &&
                       !ent_finder_is(f, end, ",") && !ent_finder_is(f, end, ".")
                   ? end + 1
                   : end;
    }
    return 0;
}

/* End of the complement "on X and Y" behind the head noun. */
static uint32_t complement_end(const EntFinder *f, uint32_t i, bool visit)
{
    static const char *const starts[] = {"on", "about", "between", "for", "of"};
    bool known =
        (visit && ent_finder_is(f, i, "to")) || ENT_STR_AMONG(ent_finder_text(f, i), starts);
    if (!known || i + 1 >= f->count) return i;
    uint32_t named = named_complement(f, i + 1);
    if (named) return named;
    uint32_t end = i + 1;
    while (end < f->count && !f->tokens[end].sentence_start && end < i + 16) {
        uint8_t pos = f->tokens[end].pos;
        if (pos == ENT_POS_VERB || pos == ENT_POS_AUX || pos == ENT_POS_SCONJ ||
            (pos == ENT_POS_PUNCT && !ent_finder_is(f, end, "-")) || pos == ENT_POS_PRON)
            break;
        if (pos == ENT_POS_ADP && !ent_finder_is(f, end, "of") && !ent_finder_is(f, end, "for") &&
            !ent_finder_is(f, end, "between"))
            break;
        end++;
    }
    while (end > i + 1 && (!f->words[end - 1].letters || f->tokens[end - 1].pos == ENT_POS_ADV))
        end--;
    return end > i + 1 ? end : i;
}

static bool staged(const EntFinder *f, uint32_t begin, uint32_t head, uint32_t end)
{
    for (uint32_t k = end; k < end + 4 && k < f->count && !f->tokens[k].sentence_start; k++) {
        bool clause = ent_finder_is(f, k, ",") && ent_finder_is(f, k + 1, "which");
        if ((ent_finder_is(f, k, ",") && !clause) || ent_finder_is(f, k, ".")) break;
        if (staging_verb(f, k)) return true;
    }
    uint32_t verb = f->tokens[head].head;
    if (verb != head && verb < begin && staging_verb(f, verb) &&
        (ent_str_is(f->tokens[head].dep, "dobj") || ent_str_is(f->tokens[head].dep, "pobj")))
        return true;
    return verb != head && verb >= end && staging_verb(f, verb) &&
           (ent_str_is(f->tokens[head].dep, "nsubjpass") ||
            ent_str_is(f->tokens[head].dep, "nsubj"));
}

static EntStatus try_event(EntFinder *f, uint32_t i)
{
    uint32_t length, begin;
    const EntToken *t = &f->tokens[i];
    if (f->taken[i] || t->pos != ENT_POS_NOUN || !ent_finder_has(f, i, ENT_SENSE_EventHead))
        return ENT_OK;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, i > 2 ? i - 2 : 0, i + 1, ENT_SENSE_EventHead, &length);
    if (!head || ent_str_is(t->tag, "NNS") ||
        (i + 1 < f->count && f->tokens[i + 1].pos == ENT_POS_NOUN && !f->taken[i + 1]))
        return ENT_OK;
    for (begin = i + 1 - length; begin > 0 && !f->tokens[begin].sentence_start; begin--)
        if (!modifies(f, begin - 1)) break;
    uint32_t end = complement_end(f, i + 1, head->kind == ENT_CLASS_Visit);
    bool bare = i + 1 - begin == length && end == i + 1;
    bool fixed = begin > 0 && definite(f, begin - 1);
    if (bare || (fixed && end == i + 1) || head->weak) return ENT_OK;
    if (!staged(f, begin, i, end)) return ENT_OK;
    for (uint32_t k = begin; k < end; k++) f->taken[k] = 0;
    size_t kept = 0;
    EntMentionList *list = &f->out->list;
    for (size_t k = 0; k < list->len; k++) /* what lies inside becomes part of the description */
        if (list->at[k].tokens.begin < begin || list->at[k].tokens.end > end)
            list->at[kept++] = list->at[k];
    list->len = kept;
    return ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                          .tokens = {begin, end},
                                          .kind = head->kind,
                                          .strength = ENT_STRENGTH_LABEL,
                                          .described = true,
                                          .value = UINT32_MAX});
}

EntStatus ent_find_described(EntFinder *f)
{
    for (uint32_t i = 0; i < f->count; i++) ENT_TRY(try_event(f, i));
    return ENT_OK;
}
