/* Lists of who signed with whom: "Two agreements were signed in Riga:", and on each line below it
 * "Quorvane Ltd. and Belmar Ports and Piers Co.". Both sides are whole names, whatever their words.
 */
#include "mention/finder.h"
#include "mention/name_parts.h"

enum { SIDE = 12, LINE = 48, PAIRS = 32 }; /* tokens of a name, of a line; lines of a list */

/* The line that ends in the colon at I, where it says that something was signed, else empty. */
static EntSpan announcement(const EntFinder *f, uint32_t i)
{
    EntSpan line = {i, i}, none = {0, 0};
    static const char *const verbs[] = {"sign", "exchange", "conclude", "ink", "seal"};
    if (!ent_finder_is(f, i, ":") || i + 1 >= f->count || !f->words[i + 1].opens) return none;
    bool paper = false, deed = false;
    do {
        i--;
        paper |= ent_finder_has(f, i, ENT_SENSE_CooperationNoun);
        deed |= ENT_STR_AMONG(f->tokens[i].lemma, verbs);
    } while (i > 0 && !f->words[i].opens);
    line.begin = i;
    return paper && deed ? line : none;
}

static bool small_word(const EntFinder *f, uint32_t i)
{
    static const char *const links[] = {"of", "and", "for", "the", "de", "&"};
    return ENT_STR_AMONG(ent_finder_text(f, i), links);
}

/* ", | Ltd." with the comma at I */
static bool before_legal_form(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, ",") && ent_finder_has(f, i + 1, ENT_SENSE_CompanySuffix);
}

/* The end of the name at I, at the latest END: before a bracket, a comma, words that tell of it. */
static uint32_t end_of_side(const EntFinder *f, uint32_t i, uint32_t end)
{
    uint32_t k = i;
    while (k < end && k < i + SIDE) {
        const EntWord *w = &f->words[k];
        bool part = w->capital || w->digits || before_legal_form(f, k) ||
                    ent_finder_is(f, k, "-") || ent_finder_is(f, k, ".") ||
                    ent_str_is(f->tokens[k].tag, "POS") || (k > i && small_word(f, k));
        if (!part) break;
        k++;
    }
    while (k > i && (small_word(f, k - 1) || ent_finder_is(f, k - 1, "."))) k--;
    return k;
}

/* SPAN, which begins with a capital or figure, is a name up to its end, and no field of work. */
static bool names_side(const EntFinder *f, EntSpan span)
{
    if (span.begin >= span.end || span.end - span.begin > SIDE) return false;
    if (ent_only_common(f, span) && !ent_is_strong_head(f, span.begin, span.end)) return false;
    const EntWord *first = &f->words[span.begin];
    return (first->capital || first->digits) && end_of_side(f, span.begin, span.end) == span.end;
}

/* Where the first name of the line [I, END) begins: behind its mark, "*" or "3.", and behind
 * "Memorandum on ports between". */
static uint32_t first_side(const EntFinder *f, uint32_t i, uint32_t end)
{
    enum { REACH = 14 };
    bool paper = false;
    i = ent_behind_item_mark(f, i);
    for (uint32_t k = i; k < end && k < i + REACH; k++) {
        paper |= ent_finder_has(f, k, ENT_SENSE_CooperationNoun);
        if (paper && ent_finder_is(f, k, "between")) i = k + 1;
    }
    return i < end && ent_finder_is(f, i, "the") ? i + 1 : i;
}

/* The line [LINE, END) as two names with "and" or "with" between them. Where names hold an "and",
 * that which stands behind a legal form or a head noun parts them, else the first. */
static bool read_pair(const EntFinder *f, uint32_t line, uint32_t end, EntSignedPair *pair)
{
    bool found = false;
    if (end > line + LINE) return false;
    uint32_t begin = first_side(f, line, end);
    for (uint32_t i = begin + 1; i + 1 < end; i++) {
        if (!ent_finder_is(f, i, "and") && !ent_finder_is(f, i, "with")) continue;
        uint32_t next = ent_finder_is(f, i + 1, "the") ? i + 2 : i + 1;
        EntSpan left = {begin, i}, right = {next, end_of_side(f, next, end)};
        if (!names_side(f, left) || !names_side(f, right)) continue;
        bool whole = ent_ends_in_legal_form(f, begin, i) || ent_is_strong_head(f, begin, i);
        if (!found || whole) *pair = (EntSignedPair){left, right, {line, end}, {0, 0}};
        found = true;
        if (whole) break;
    }
    return found;
}

/* Both sides are bodies; the line, without a verb as a heading is, is none. */
static EntStatus take_pair(EntFinder *f, const EntSignedPair *pair)
{
    for (uint32_t i = pair->line.begin; i < pair->line.end; i++) f->out->words[i].heading = false;
    ENT_TRY(ent_take_row(f, pair->left));
    ENT_TRY(ent_take_row(f, pair->right));
    return ENT_PUSH(&f->out->signed_pairs, *pair) ? ENT_OK : ENT_ERR_MEMORY;
}

EntStatus ent_find_signed_rows(EntFinder *f)
{
    for (uint32_t k = 1; k < f->count; k++) {
        EntSpan told = announcement(f, k);
        if (told.begin == told.end) continue;
        EntSignedPair pairs[PAIRS];
        uint32_t count = 0, next;
        for (uint32_t i = k + 1; i < f->count && count < PAIRS; i = next) {
            next = ent_next_line(f, i);
            if (!read_pair(f, i, next, &pairs[count])) break;
            count++;
        }
        for (uint32_t n = 0; count > 1 && n < count; n++) {
            pairs[n].told = told;
            ENT_TRY(take_pair(f, &pairs[n]));
        }
    }
    return ENT_OK;
}
