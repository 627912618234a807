/* Events that their shape shows, without a head noun of their own: "eForum", "EXPO25", "at
 * Tradecon 2025". */
#include "mention/finder.h"

static const EntSense *strong_head(const EntFinder *f, EntStr word)
{
    char folded[32];
    if (word.len == 0 || word.len >= sizeof folded) return NULL;
    const EntSense *head = ent_lexicon_sense(
        f->lexicon, ent_lexicon_fold(word, folded, sizeof folded), ENT_SENSE_EventHead);
    return head && !head->weak ? head : NULL;
}

static bool is_year(const EntFinder *f, uint32_t i)
{
    EntStr s = ent_finder_text(f, i);
    return s.len == 4 && f->words[i].digits && ent_str_starts(s, ENT_STR("20"));
}

/* "eForum", "DevSummit", "eForum 2025": an event's head after a small beginning in one word. */
static const EntSense *camel_head(const EntFinder *f, EntSpan span)
{
    EntStr text = f->tokens[span.begin].text;
    bool year = span.end - span.begin == 2 && f->words[span.end - 1].digits;
    if (span.end - span.begin != 1 && !year) return NULL;
    size_t at = text.len;
    while (at > 1 && !(text.ptr[at - 1] >= 'A' && text.ptr[at - 1] <= 'Z')) at--;
    if (at < 2 || at > 6 || text.len - at < 4) return NULL;
    bool small = text.ptr[at - 2] >= 'a' && text.ptr[at - 2] <= 'z';
    return small ? strong_head(f, ent_str_sub(text, at - 1, text.len)) : NULL;
}

/* "Harbour EXPO25", "Forum2025": the head and its year in one word. */
static const EntSense *numbered_head(const EntFinder *f, EntSpan span)
{
    EntStr text = f->tokens[span.end - 1].text;
    size_t letters = text.len;
    while (letters > 0 && text.ptr[letters - 1] >= '0' && text.ptr[letters - 1] <= '9') letters--;
    size_t digits = text.len - letters;
    if (span.end - span.begin < 2) return NULL;
    if (digits != 2 && digits != 4) return NULL;
    return letters >= 4 ? strong_head(f, ent_str_sub(text, 0, letters)) : NULL;
}

/* "at", "during", "participate in" or a form of "attend" before the name, perhaps with an article
 * between. */
static bool is_attended(const EntFinder *f, uint32_t begin)
{
    uint32_t i = begin > 0 && ent_finder_is(f, begin - 1, "the") ? begin - 1 : begin;
    if (i == 0 || f->words[begin].opens) return false;
    bool in = i > 1 && ent_finder_is(f, i - 1, "in") &&
              (ent_str_is(f->tokens[i - 2].lemma, "participate") ||
               ent_str_is(f->tokens[i - 2].lemma, "part"));
    return in || ent_finder_is(f, i - 1, "at") || ent_finder_is(f, i - 1, "during") ||
           ent_str_is(f->tokens[i - 1].lemma, "attend");
}

/* What the sentence of I says that trade shows have. */
static bool of_trade(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"booth", "exhibit", "exhibitor", "showcase",
                                        "stand", "display", "unveil",    "demo"};
    EntSpan s = f->doc->sentences.at[ent_doc_sentence_of(f->doc, i)];
    for (uint32_t k = s.begin; k < s.end; k++)
        if (ENT_STR_AMONG(f->tokens[k].lemma, words)) return true;
    return false;
}

/* "at Tradecon 2025": a name with a year where people go. Quarters and fiscal years are none. */
static bool attended_year(const EntFinder *f, EntSpan span)
{
    if (!is_year(f, span.end) || f->taken[span.end] || !is_attended(f, span.begin)) return false;
    bool own = false;
    for (uint32_t i = span.begin; i < span.end; i++) {
        EntStr text = f->tokens[i].text;
        if (ent_finder_has(f, i, ENT_SENSE_Month) || ent_finder_has(f, i, ENT_SENSE_CompanySuffix))
            return false;
        own |= f->words[i].letters && text.len > 2 && !ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
               !ent_str_starts(text, ENT_STR("FY"));
    }
    return own;
}

EntTyping ent_edition_typing(const EntFinder *f, EntSpan span)
{
    const EntSense *head = camel_head(f, span);
    if (!head) head = numbered_head(f, span);
    if (head) return (EntTyping){head->kind, ENT_STRENGTH_SURE, NULL};
    return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_GUESS, NULL};
}

EntTyping ent_attended_typing(const EntFinder *f, EntSpan span)
{
    if (!attended_year(f, span)) return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_GUESS, NULL};
    EntClass kind = of_trade(f, span.begin) ? ENT_CLASS_Exhibition : ENT_CLASS_Event;
    return (EntTyping){kind, ENT_STRENGTH_SURE, NULL};
}
