#include "mention/words.h"

#include "base/ascii.h"
#include "text/case.h"
#include "text/utf8.h"

enum { PHRASE = 256, HEAD_WORDS = 5 };

/* A mark beyond ASCII: "«", "·", "®"; quotes, dashes, bullets, "™". */
static bool is_mark(uint32_t cp)
{
    return (cp >= 0x80 && cp <= 0xBF) || (cp >= 0x2000 && cp <= 0x2FFF);
}

static void look_at_letters(EntStr text, EntWord *word)
{
    size_t upper = 0, lower = 0, digits = 0, other = 0;
    for (size_t i = 0; i < text.len;) {
        bool first = i == 0;
        uint32_t cp = ent_utf8_next(text, &i);
        bool up = cp < 0x80 ? ent_ascii_upper((unsigned char)cp) : ent_char_is_upper(cp);
        if (first) word->capital = up;
        if (up)
            upper++;
        else if (cp >= '0' && cp <= '9')
            digits++;
        else if (is_mark(cp) || (cp < 0x80 && !ent_ascii_lower((unsigned char)cp)))
            other++;
        else
            lower++;
    }
    word->upper = upper >= 2 && lower == 0;
    word->letters = upper + lower > 0;
    word->digits = digits > 0 && upper + lower + other == 0;
    /* "12Peaks": letters behind digits */
    size_t d = 0;
    while (d < text.len && text.ptr[d] >= '0' && text.ptr[d] <= '9') d++;
    if (d > 0 && d + 3 < text.len && ent_ascii_upper((unsigned char)text.ptr[d]) &&
        ent_ascii_lower((unsigned char)text.ptr[d + 1]) && other == 0)
        word->capital = true;
    /* "dell'Orvane", "l'Orvane": an article that lost its vowel */
    size_t a = 0;
    while (a < text.len && a < 5 && ent_ascii_lower((unsigned char)text.ptr[a])) a++;
    size_t mark = a + 3 <= text.len && memcmp(text.ptr + a, "\xe2\x80\x99", 3) == 0 ? 3
                  : a < text.len && text.ptr[a] == '\''                             ? 1
                                                                                    : 0;
    if (a > 0 && mark && upper == 1 && a + mark < text.len &&
        !ent_ascii_lower((unsigned char)text.ptr[a + mark]))
        word->capital = true;
    /* "quoRvane", "qvMel": a brand that begins small */
    if (!word->capital && upper > 0 && lower >= 2 && other == 0 && digits == 0 && text.len >= 4)
        word->capital = true;
    /* "eBay", "3M", but not "4th": a capital comes second */
    if (!word->capital && text.len >= 2 && ent_ascii_upper((unsigned char)text.ptr[1]) &&
        (ent_ascii_lower((unsigned char)text.ptr[0]) || text.ptr[0] <= '9'))
        word->capital = true;
}

static bool is_function_pos(uint8_t pos)
{
    return pos == ENT_POS_DET || pos == ENT_POS_ADP || pos == ENT_POS_CCONJ ||
           pos == ENT_POS_SCONJ || pos == ENT_POS_PRON || pos == ENT_POS_AUX || pos == ENT_POS_PART;
}

static void add_senses(const EntLexicon *lexicon, EntStr text, EntWord *word)
{
    char folded[PHRASE];
    EntStr key = ent_lexicon_fold(text, folded, sizeof folded);
    for (const EntSense *s = ent_lexicon_get(lexicon, key); s; s = s->next)
        if (ent_lexicon_fits(s, text)) word->senses |= UINT64_C(1) << s->type;
}

/* "Jane Roe, Economist, Acme", "Jane Roe, JD", "Jane Roe – Economist": an item of a list of people.
 */
static bool person_item(const EntDoc *doc, EntSpan p, const EntWord *words)
{
    static const char *const marks[] = {"\xe2\x80\x93", "\xe2\x80\x94", "-", "|", ":", "("};
    enum { TITLE = 5 };
    bool person = false;
    for (uint32_t i = p.begin; i + 1 < p.end; i++) {
        EntStr text = doc->tokens.at[i].text;
        bool comma = ent_str_is(text, ",");
        person |= ent_str_is(doc->tokens.at[i].label, "PERSON");
        if (!comma && !(person && ENT_STR_AMONG(text, marks))) continue;
        if (comma && person && ent_is_credential(doc->tokens.at[i + 1].text)) return true;
        for (uint32_t k = i + 1; k < p.end && k < i + TITLE; k++)
            if (ent_word_has(&words[k], ENT_SENSE_Role)) return true;
    }
    return false;
}

/* "Participating", "Sponsors", "Recipients": what names are listed under. */
static bool group_word(const EntLexicon *lexicon, const EntToken *t)
{
    bool plural = ent_str_is(t->tag, "NNS");
    return ent_lexicon_lists(lexicon, t->lemma, ENT_WORDS_RowNoun) ||
           (plural && ent_lexicon_lists(lexicon, t->lemma, ENT_WORDS_ListedNoun)); /* "Backers:" */
}

/* "Riga University “Clean Docks” Advisor: Ann Lee": a title before the name of the one who bears
 * it, no heading. */
static bool titled_row(const EntDoc *doc, EntSpan p, const EntWord *words)
{
    bool person = false;
    for (uint32_t i = p.begin + 1; i + 2 < p.end; i++) {
        if (!ent_doc_is(doc, i, ":") || !ent_word_has(&words[i - 1], ENT_SENSE_Role)) continue;
        for (i++; i < p.end; i++) { /* nothing but names behind it */
            bool name = words[i].capital || !words[i].letters || ent_doc_is(doc, i, "and");
            if (!name) return false;
            person |= ent_str_is(doc->tokens.at[i].label, "PERSON");
        }
    }
    return person;
}

/* "Sponsors: Union Bank, Kurzeme Gas": a row of names, no heading. */
static bool labelled_row(const EntLexicon *lexicon, const EntDoc *doc, EntSpan p)
{
    enum { LABEL = 5 };
    for (uint32_t i = p.begin + 1; i + 1 < p.end && i < p.begin + LABEL; i++)
        if (ent_str_is(doc->tokens.at[i].text, ":"))
            return group_word(lexicon, &doc->tokens.at[i - 1]);
    return false;
}

/* "Participating companies:", "The delegation includes", with a name a line below. */
static bool announces_list(const EntLexicon *lexicon, const EntDoc *doc, EntSpan p)
{
    if (p.end - p.begin < 2) return false;
    const EntToken *last = &doc->tokens.at[p.end - 1];
    if (!ent_str_is(last->text, ":") && !ent_str_is(last->lemma, "include")) return false;
    for (uint32_t i = p.begin; i < p.end; i++)
        if (group_word(lexicon, &doc->tokens.at[i])) return true;
    return false;
}

/* "Quorvane, 12 Linden Road, Boston": a name and its address, no heading. */
static bool address_row(const EntDoc *doc, EntSpan p, const EntWord *words)
{
    enum { NAME = 6 };
    for (uint32_t i = p.begin + 1; i + 2 < p.end && i <= p.begin + NAME; i++)
        if (ent_str_is(doc->tokens.at[i].text, ","))
            return words[i + 1].digits && words[i + 2].capital;
    return false;
}

/* "* Quorvane – 9.61%": a name and its share, no heading. */
static bool share_row(const EntDoc *doc, EntSpan p)
{
    return p.end - p.begin >= 3 && ent_str_is(doc->tokens.at[p.end - 1].text, "%");
}

static bool in_name(const EntToken *t)
{
    static const char *const names[] = {"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC"};
    return t->iob != ENT_IOB_O && t->iob != ENT_IOB_NONE && ENT_STR_AMONG(t->label, names);
}

/* "Appointing Ann Lee as its new head": the names alone have capitals, what stands between them is
 * written small, as in a sentence. */
static bool small_between_names(const EntDoc *doc, EntSpan p, const EntWord *words)
{
    uint32_t content = 0, capitals = 0;
    bool first = true;
    for (uint32_t i = p.begin; i < p.end; i++) {
        if (!words[i].letters) continue;
        bool counts = !first && !words[i].function && !in_name(&doc->tokens.at[i]);
        first = false;
        content += counts;
        capitals += counts && words[i].capital;
    }
    return content >= capitals + 2 && capitals * 3 < content * 2;
}

/* "PORT JOINS RIGA IN NEW PUMP PLAN: The council …": the token behind the colon of capitals that
 * head a paragraph of text, or its begin. */
static uint32_t run_in_heading(const EntDoc *doc, EntSpan p, const EntWord *words)
{
    enum { LEAST = 4, REACH = 30 }; /* words; tokens */
    uint32_t i = p.begin, count = 0;
    for (; i < p.end && i < p.begin + REACH && !ent_doc_is(doc, i, ":"); i++) {
        if (!words[i].letters) continue;
        if (!words[i].upper && doc->tokens.at[i].text.len > 2) return p.begin;
        count++;
    }
    bool colon = i < p.end && ent_doc_is(doc, i, ":");
    return colon && count >= LEAST && p.end - i > i - p.begin ? i + 1 : p.begin;
}

/* A heading: few words, no full stop, and its content words in capitals. */
static void mark_paragraph(const EntLexicon *lexicon, const EntDoc *doc, EntSpan p, EntWord *words)
{
    enum { WORDS = 26 };
    uint32_t content = 0, capitals = 0;
    if (p.begin >= p.end) return;
    words[p.begin].opens = true;
    for (uint32_t i = p.begin; i < p.end; i++) {
        if (!words[i].letters || words[i].function) continue;
        content++;
        capitals += words[i].capital;
    }
    EntStr last = doc->tokens.at[p.end - 1].text;
    bool stop = ent_str_ends(last, ENT_STR(".")) || ent_str_is(last, "!") ||
                ent_str_is(last, "?") || ent_str_is(last, "\"") ||
                ent_str_is(last, "\xe2\x80\x9d") || ent_str_is(last, ":");
    bool row = person_item(doc, p, words) || labelled_row(lexicon, doc, p) ||
               address_row(doc, p, words) || share_row(doc, p) || titled_row(doc, p, words) ||
               small_between_names(doc, p, words);
    bool heading = !row && content > 0 && content <= WORDS && !stop && capitals * 3 >= content * 2;
    uint32_t run_in = heading ? p.end : run_in_heading(doc, p, words);
    for (uint32_t i = p.begin; i < p.end; i++) words[i].heading = i < run_in;
}

/* The names of such a list are no headings, though each is a line of capitals. */
static void mark_lists(const EntLexicon *lexicon, const EntDoc *doc, EntWord *words)
{
    enum { ITEM = 10, ROW = 80 }; /* tokens of a name's line; of a row of names */
    bool listing = false, first = false;
    for (size_t k = 0; k < doc->paragraphs.len; k++) {
        EntSpan p = doc->paragraphs.at[k];
        if (announces_list(lexicon, doc, p)) {
            listing = first = true;
            continue;
        }
        bool about =
            p.begin < p.end && ent_str_eq_nocase(doc->tokens.at[p.begin].text, ENT_STR("about"));
        listing &= p.end - p.begin <= (first ? ROW : ITEM) && !about;
        first = false;
        for (uint32_t i = p.begin; listing && i < p.end; i++) words[i].heading = false;
    }
}

EntWord *ent_words_make(const EntLexicon *lexicon, EntDoc *doc)
{
    EntWord *words = ENT_ARENA_NEW(&doc->arena, EntWord, doc->tokens.len + 1);
    if (!words) return NULL;
    for (size_t i = 0; i < doc->tokens.len; i++) {
        const EntToken *t = &doc->tokens.at[i];
        EntWord *w = &words[i];
        look_at_letters(t->text, w);
        bool small = !w->capital || ent_ascii_upper((unsigned char)t->text.ptr[0]);
        w->function = is_function_pos(t->pos) && small; /* not "qvMel" */
        w->glued = i > 0 && doc->tokens.at[i - 1].end == t->begin;
        add_senses(lexicon, t->text, w);
        if (!ent_str_eq_nocase(t->text, t->lemma)) add_senses(lexicon, t->lemma, w);
    }
    for (size_t i = 0; i < doc->paragraphs.len; i++)
        mark_paragraph(lexicon, doc, doc->paragraphs.at[i], words);
    mark_lists(lexicon, doc, words);
    ent_words_mark_small(lexicon, doc, words);
    ent_words_mark_degrees(doc, words);
    return words;
}

const EntSense *ent_words_sense(const EntLexicon *lexicon, const EntDoc *doc, EntSpan span,
                                EntSenseType type)
{
    char folded[PHRASE];
    if (span.begin >= span.end) return NULL;
    EntStr key = ent_lexicon_fold(ent_doc_span_text(doc, span), folded, sizeof folded);
    EntStr surface = ent_doc_span_text(doc, span);
    for (const EntSense *s = ent_lexicon_get(lexicon, key); s; s = s->next)
        if (s->type == type && ent_lexicon_fits(s, surface)) return s;
    return NULL;
}

/* The phrase with its last word replaced by the lemma. */
static const EntSense *lemma_sense(const EntLexicon *lexicon, const EntDoc *doc, EntSpan span,
                                   EntSenseType type)
{
    char text[PHRASE], folded[PHRASE];
    const EntToken *last = &doc->tokens.at[span.end - 1];
    size_t front = last->begin - doc->tokens.at[span.begin].begin;
    if (ent_str_eq_nocase(last->text, last->lemma)) return NULL;
    if (last->pos == ENT_POS_VERB || ent_str_ends(last->text, ENT_STR("ed"))) return NULL;
    if (front + last->lemma.len > sizeof text) return NULL;
    memcpy(text, doc->text.ptr + doc->tokens.at[span.begin].begin, front);
    memcpy(text + front, last->lemma.ptr, last->lemma.len);
    EntStr key = ent_lexicon_fold(ent_str_n(text, front + last->lemma.len), folded, sizeof folded);
    return ent_lexicon_sense(lexicon, key, type);
}

const EntSense *ent_words_head(const EntLexicon *lexicon, const EntDoc *doc, uint32_t begin,
                               uint32_t end, EntSenseType type, uint32_t *length)
{
    uint32_t n = end - begin < HEAD_WORDS ? end - begin : HEAD_WORDS;
    for (; n > 0; n--) {
        EntSpan span = {end - n, end};
        const EntSense *sense = ent_words_sense(lexicon, doc, span, type);
        if (!sense) sense = lemma_sense(lexicon, doc, span, type);
        if (!sense) continue;
        if (length) *length = n;
        return sense;
    }
    return NULL;
}

bool ent_trade_noun(const EntLexicon *lexicon, const EntDoc *doc, const EntWord *words, uint32_t i)
{
    enum { SHORTEST = 6 }; /* "remaker", but not "maker" alone, which the lists have */
    EntStr lemma = doc->tokens.at[i].lemma;
    return ent_word_has(&words[i], ENT_SENSE_CompanyNoun) ||
           ent_word_has(&words[i], ENT_SENSE_BodyNoun) ||
           ent_lexicon_lists(lexicon, lemma, ENT_WORDS_TradeNoun) ||
           (lemma.len >= SHORTEST && ent_str_ends(lemma, ENT_STR("maker")));
}

bool ent_opens_phrase(const EntToken *t)
{
    static const char *const words[] = {"the", "a", "an", "its", "their", "this", "another", "our"};
    return ENT_STR_AMONG(t->norm, words) || ent_str_is(t->tag, "POS");
}
