#include "fact/posts.h"

typedef struct Posts {
    const EntExtractWork *work;
    const EntDoc *doc;
    EntFacts *facts;
} Posts;

EntSpan ent_title_tokens(const EntDoc *doc, const EntFact *f)
{
    const EntToken *tokens = doc->tokens.at;
    EntSpan span = {f->evidence.begin, f->evidence.begin};
    if (f->object.text.ptr < doc->text.ptr || f->object.text.ptr >= doc->text.ptr + doc->text.len)
        return span;
    size_t begin = (size_t)(f->object.text.ptr - doc->text.ptr);
    size_t end = begin + f->object.text.len;
    while (span.begin < f->evidence.end && tokens[span.begin].begin < begin) span.begin++;
    span.end = span.begin;
    while (span.end < f->evidence.end && tokens[span.end].end <= end) span.end++;
    return span;
}

/* "institute", "ministry" at token I: a noun for bodies of which a text says who leads or speaks
 * for them. Not "group chief executive", "board chairman", "council member". */
static bool body_noun(const Posts *p, uint32_t i)
{
    static const char *const nouns[] = {
        "institute",    "college",     "university",  "school",     "academy", "chamber",
        "ministry",     "agency",      "authority",   "bank",       "museum",  "foundation",
        "federation",   "association", "centre",      "center",     "society", "embassy",
        "commission",   "secretariat", "corporation", "hospital",   "airline", "utility",
        "municipality", "union",       "consortium",  "federation", "airport", "port"};
    return ENT_STR_AMONG(p->doc->tokens.at[i].text, nouns);
}

/* Token I ends or begins a title of those who lead a body or speak for it. */
static bool leads(const Posts *p, EntSpan title)
{
    static const char *const heads[] = {"president",    "director",        "chairman",
                                        "chairwoman",   "chairperson",     "chair",
                                        "head",         "chief",           "spokesman",
                                        "spokeswoman",  "spokesperson",    "rector",
                                        "chancellor",   "vice-chancellor", "dean",
                                        "principal",    "governor",        "secretary",
                                        "officer",      "executive",       "ceo",
                                        "manager",      "founder",         "provost",
                                        "commissioner", "administrator",   "secretary-general",
                                        "registrar"};
    return title.begin < title.end && ENT_STR_AMONG(p->doc->tokens.at[title.end - 1].text, heads);
}

/* NAME ends in the noun NOUN, or has it before its "of" or "for". */
static bool called_so(EntStr name, EntStr noun)
{
    for (size_t i = 0; i + noun.len <= name.len; i++) {
        if (i > 0 && name.ptr[i - 1] != ' ') continue;
        if (!ent_str_eq_nocase(ent_str_n(name.ptr + i, noun.len), noun)) continue;
        EntStr rest = ent_str_sub(name, i + noun.len, name.len);
        if (!rest.len || ent_str_starts(rest, ENT_STR(" of ")) ||
            ent_str_starts(rest, ENT_STR(" for ")))
            return true;
    }
    return false;
}

/* The organisation last named before token I that NOUN says the kind of, or ENT_NO_ENTITY. */
static uint32_t named_before(const Posts *p, uint32_t i, EntStr noun)
{
    const EntMentions *m = &p->work->mentions;
    uint32_t found = ENT_NO_ENTITY;
    for (size_t k = 0; k < m->list.len; k++) {
        EntSpan at = m->list.at[k].tokens;
        uint32_t e = at.end <= i ? ent_entity_at(p->work, at.begin) : ENT_NO_ENTITY;
        if (e == ENT_NO_ENTITY) continue;
        const EntEntity *body = &p->facts->entities.at[e];
        if (ent_class_top(body->kind) == ENT_CLASS_Organisation && !body->described &&
            called_so(body->name, noun))
            found = e;
    }
    return found;
}

/* The noun for a body that belongs to the title at TITLE: its first word, or the one before it that
 * is part of no name; UINT32_MAX: none. */
static uint32_t noun_of(const Posts *p, const EntFact *f, EntSpan title)
{
    if (title.end - title.begin >= 2 && body_noun(p, title.begin)) return title.begin;
    uint32_t before = title.begin > f->evidence.begin ? title.begin - 1 : UINT32_MAX;
    bool free = before != UINT32_MAX && p->work->mentions.of_token[before] == UINT32_MAX;
    return free && body_noun(p, before) ? before : UINT32_MAX;
}

/* Fact I where it is a position without a body, else NULL. */
static EntFact *without_body(const Posts *p, size_t i, const bool *drop)
{
    EntFact *f = &p->facts->facts.at[i];
    bool open = f->property == ENT_PROPERTY_position && f->object.entity == ENT_NO_ENTITY;
    return open && !drop[i] ? f : NULL;
}

void ent_settle_posts(const EntExtractWork *work, const EntDoc *doc, EntFacts *facts,
                      const bool *drop)
{
    Posts p = {work, doc, facts};
    for (size_t i = 0; i < facts->facts.len; i++) {
        EntFact *f = without_body(&p, i, drop);
        if (!f) continue;
        EntSpan title = ent_title_tokens(doc, f);
        uint32_t noun = leads(&p, title) ? noun_of(&p, f, title) : UINT32_MAX;
        if (noun == UINT32_MAX) continue;
        uint32_t body = named_before(&p, noun, doc->tokens.at[noun].text);
        if (body == ENT_NO_ENTITY) continue;
        if (noun == title.begin)
            f->object.text = ent_doc_span_text(doc, (EntSpan){title.begin + 1, title.end});
        f->object.entity = body;
        f->pattern = "post-at-called-body";
        f->confidence = 0.75f;
    }
}

/* Token I may stand between "of" and the name of the body that it describes: "the loss-making
 * Oslo-based battery maker". */
static bool describes(const Posts *p, uint32_t i)
{
    const EntToken *t = &p->doc->tokens.at[i];
    const EntMention *m = ent_mention_at(&p->work->mentions, i);
    bool place = m && ent_class_top(m->kind) == ENT_CLASS_Place;
    if (m && !place && m->type != ENT_MENTION_ROLE && !m->described) return false;
    return place || t->pos == ENT_POS_ADJ || t->pos == ENT_POS_NOUN || t->pos == ENT_POS_PROPN ||
           t->pos == ENT_POS_DET || t->pos == ENT_POS_ADV || t->pos == ENT_POS_NUM ||
           ent_str_is(t->tag, "POS") || ent_str_is(t->text, "-") || ent_str_is(t->tag, "VBN") ||
           ent_str_is(t->tag, "VBG") || ent_str_is(t->tag, "PRP$");
}

/* "[managing director] of the Pune firm Orion" with the title's end at I: the body that a noun for
 * bodies introduces, or ENT_NO_ENTITY. */
static uint32_t described_behind(const Posts *p, const EntLexicon *lexicon, uint32_t i,
                                 uint32_t end)
{
    static const char *const links[] = {"of", "at", "for", "with", "in"};
    enum { WORDS = 10 };
    if (i + 2 >= end || !ENT_STR_AMONG(p->doc->tokens.at[i].text, links)) return ENT_NO_ENTITY;
    const EntWord *words = p->work->mentions.words;
    for (uint32_t k = i + 1; k < end && k < i + WORDS && describes(p, k); k++) {
        bool noun = ent_trade_noun(lexicon, p->doc, words, k) ||
                    (!words[k].capital && ent_word_has(&words[k], ENT_SENSE_OrgHead));
        bool comma = k + 2 < end && ent_doc_is(p->doc, k + 1, ",");
        uint32_t next = comma ? k + 2 : k + 1;
        const EntMention *m = next < end ? ent_mention_at(&p->work->mentions, next) : NULL;
        if (comma && m && !ent_doc_is(p->doc, m->tokens.end, ",") &&
            !ent_doc_is(p->doc, m->tokens.end, "."))
            return ENT_NO_ENTITY; /* no apposition: "head of the agency, Orion said" */
        bool named = noun && m && m->tokens.begin == next && !m->described &&
                     ent_class_top(m->kind) == ENT_CLASS_Organisation;
        if (named) return ent_entity_at(p->work, next);
    }
    return ENT_NO_ENTITY;
}

void ent_employ_at_described(const EntLexicon *lexicon, const EntExtractWork *work,
                             const EntDoc *doc, EntFacts *facts, const bool *drop)
{
    Posts p = {work, doc, facts};
    for (size_t i = 0; i < facts->facts.len; i++) {
        EntFact *f = without_body(&p, i, drop);
        EntSpan title = f ? ent_title_tokens(doc, f) : (EntSpan){0, 0};
        if (title.begin == title.end) continue;
        uint32_t body = described_behind(&p, lexicon, title.end, f->evidence.end);
        if (body == ENT_NO_ENTITY) continue;
        f->object.entity = body;
        f->pattern = "post-at-described-body";
        f->confidence = 0.8f;
    }
}

/* The only organisation whose name begins with the words of PLACE and goes on, or ENT_NO_ENTITY. */
static uint32_t called_by_place(const EntFacts *facts, EntStr place)
{
    uint32_t found = ENT_NO_ENTITY;
    for (uint32_t e = 0; e < facts->entities.len; e++) {
        const EntEntity *body = &facts->entities.at[e];
        if (ent_class_top(body->kind) != ENT_CLASS_Organisation || body->name.len <= place.len ||
            body->name.ptr[place.len] != ' ' ||
            !ent_str_eq(ent_str_sub(body->name, 0, place.len), place))
            continue;
        if (found != ENT_NO_ENTITY) return ENT_NO_ENTITY;
        found = e;
    }
    return found;
}

void ent_employ_at_short_names(const EntExtractWork *work, const EntDoc *doc, EntFacts *facts,
                               const bool *drop)
{
    Posts p = {work, doc, facts};
    for (size_t i = 0; i < facts->facts.len; i++) {
        EntFact *f = without_body(&p, i, drop);
        if (!f) continue;
        EntSpan title = ent_title_tokens(doc, f);
        uint32_t at = title.end;
        if (title.begin == at || at + 1 >= f->evidence.end || !ent_doc_is(doc, at, "at")) continue;
        const EntMention *m = ent_mention_at(&work->mentions, at + 1);
        if (!m || m->described || m->tokens.begin != at + 1 ||
            ent_class_top(m->kind) != ENT_CLASS_Place)
            continue;
        uint32_t body = called_by_place(facts, ent_doc_span_text(doc, m->tokens));
        if (body == ENT_NO_ENTITY) continue;
        f->object.entity = body;
        f->pattern = "at-short-name";
        f->confidence = 0.8f;
    }
}

/* The lexicon has the name of ENTITY for a head of state's. */
static bool known_head_of_state(const EntLexicon *lexicon, const EntFacts *facts, uint32_t entity)
{
    char folded[ENT_LEXICON_KEY];
    EntStr key = ent_lexicon_fold(facts->entities.at[entity].name, folded, sizeof folded);
    return ent_lexicon_sense(lexicon, key, ENT_SENSE_HeadOfState) != NULL;
}

bool ent_beside_head_of_state(const EntLexicon *lexicon, const EntFacts *facts, const EntFact *f)
{
    for (size_t i = 0; i < facts->facts.len; i++) {
        const EntFact *other = &facts->facts.at[i];
        if (other->property != ENT_PROPERTY_position || other->subject == f->subject ||
            other->evidence.begin != f->evidence.begin || other->object.entity != ENT_NO_ENTITY ||
            !ent_str_is(ent_str(other->pattern), "title-person"))
            continue;
        bool president = ent_str_eq_nocase(other->object.text, ENT_STR("president"));
        if (ent_str_eq_nocase(other->object.text, ENT_STR("prime minister")) ||
            (president && known_head_of_state(lexicon, facts, other->subject)))
            return true;
    }
    return false;
}

void ent_leave_lists_of_books(const EntDoc *doc, EntFacts *facts)
{
    enum { WORDS = 3 };
    for (size_t i = 0; i < facts->facts.len; i++) {
        EntFact *f = &facts->facts.at[i];
        if (f->property != ENT_PROPERTY_position || f->object.entity == ENT_NO_ENTITY) continue;
        EntSpan title = ent_title_tokens(doc, f);
        if (title.begin == title.end || !ent_doc_is(doc, title.end - 1, "author")) continue;
        for (uint32_t k = title.end - 1; k > f->evidence.begin && k + WORDS > title.begin; k--)
            if (ent_str_starts(doc->tokens.at[k - 1].lemma, ENT_STR("best")))
                f->object.entity = ENT_NO_ENTITY;
    }
}

/* The title of F, of one, stands in the text as that of several: "officials". */
static bool told_of_several(const EntDoc *doc, const EntFact *f)
{
    const char *begin = doc->text.ptr, *end = f->object.text.ptr + f->object.text.len;
    bool inside = f->object.text.ptr >= begin && end < begin + doc->text.len;
    return inside && *end == 's';
}

void ent_drop_titles_of_several(const EntDoc *doc, const EntFacts *facts, bool *drop)
{
    for (size_t i = 0; i < facts->facts.len; i++) {
        const EntFact *f = &facts->facts.at[i];
        if (drop[i] || f->property != ENT_PROPERTY_position ||
            !ent_str_starts(ent_str(f->pattern), ENT_STR("person-comma")) ||
            !told_of_several(doc, f))
            continue;
        for (size_t k = 0; k < facts->facts.len && !drop[i]; k++) {
            const EntFact *first = &facts->facts.at[k];
            drop[i] = first->property == ENT_PROPERTY_position && first->subject == f->subject &&
                      first->evidence.begin == f->evidence.begin && first->pattern == f->pattern &&
                      !told_of_several(doc, first);
        }
    }
}

/* The token behind "of the Republic of Latvia" at I, or I. */
static uint32_t behind_state(const EntExtractWork *work, const EntDoc *doc, uint32_t i)
{
    if (!ent_doc_is(doc, i, "of")) return i;
    uint32_t place = ent_doc_is(doc, i + 1, "the") ? i + 2 : i + 1;
    const EntMention *m = place < doc->tokens.len ? ent_mention_at(&work->mentions, place) : NULL;
    return m && ent_class_top(m->kind) == ENT_CLASS_Place ? m->tokens.end : i;
}

void ent_drop_titles_of_next(const EntExtractWork *work, const EntDoc *doc, const EntFacts *facts,
                             bool *drop)
{
    static const char *const forms[] = {"H.E.", "HE", "Mr",  "Mr.",  "Ms",    "Ms.", "Mrs",
                                        "Mrs.", "Dr", "Dr.", "Prof", "Prof.", "Shri"};
    for (size_t i = 0; i < facts->facts.len; i++) {
        const EntFact *f = &facts->facts.at[i];
        if (f->property != ENT_PROPERTY_position ||
            !ent_str_is(ent_str(f->pattern), "person-comma-the-title"))
            continue;
        EntSpan title = ent_title_tokens(doc, f);
        uint32_t comma = title.end > title.begin ? behind_state(work, doc, title.end) : 0;
        if (!comma || comma + 2 >= f->evidence.end || !ent_doc_is(doc, comma, ",")) continue;
        drop[i] |= ENT_STR_AMONG(doc->tokens.at[comma + 1].text, forms) &&
                   work->mentions.words[comma + 2].capital;
    }
}
