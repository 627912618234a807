#include "link/speaker.h"

typedef struct Speech {
    const EntDoc *doc;
    const EntMentions *mentions;
    const EntEntities *entities;
    const EntLinks *links;
    uint32_t named;
    bool *quoted; /* one a token: inside a quotation */
} Speech;

static const EntToken *token(const Speech *s, uint32_t i)
{
    return &s->doc->tokens.at[i];
}

static bool is(const Speech *s, uint32_t i, const char *text)
{
    return ent_doc_is(s->doc, i, text);
}

/* The named entity at token I, or ENT_UNLINKED. */
static uint32_t entity_at(const Speech *s, uint32_t i)
{
    uint32_t m = s->mentions->of_token[i];
    return m < s->named ? s->links->entity_of[m] : ENT_UNLINKED;
}

static bool of_class(const Speech *s, uint32_t i, EntClass top)
{
    uint32_t e = entity_at(s, i);
    return e != ENT_UNLINKED && ent_class_top(s->entities->at[e].kind) == top;
}

/* Quotation marks open and close within a paragraph. */
static void mark_quotations(Speech *s)
{
    for (size_t p = 0; p < s->doc->paragraphs.len; p++) {
        EntSpan span = s->doc->paragraphs.at[p];
        bool inside = false;
        for (uint32_t i = span.begin; i < span.end; i++) {
            EntStr text = token(s, i)->text;
            bool mark = ent_str_is(text, "\"") || ent_str_is(text, "``") || ent_str_is(text, "''");
            bool opens = ent_str_is(text, "\xe2\x80\x9c"),
                 closes = ent_str_is(text, "\xe2\x80\x9d");
            if (closes) inside = false;
            s->quoted[i] = inside;
            if (mark) inside = !inside;
            if (opens) inside = true;
        }
    }
}

/* The organisation that stands beside the person at tokens of mention M: behind, in "…, director of
 * Orion", or before, in "Orion director …". ENT_UNLINKED: none. */
static uint32_t body_beside(const Speech *s, const EntMention *m)
{
    enum { BEHIND = 14, BEFORE = 8 };
    EntSpan sentence = s->doc->sentences.at[ent_doc_sentence_of(s->doc, m->head)];
    bool title = false;
    for (uint32_t i = m->tokens.end; i < sentence.end && i < m->tokens.end + BEHIND; i++) {
        uint32_t k = s->mentions->of_token[i];
        if (s->quoted[i] || of_class(s, i, ENT_CLASS_Person)) break;
        title |= k != UINT32_MAX && s->mentions->list.at[k].type == ENT_MENTION_ROLE;
        if (title && of_class(s, i, ENT_CLASS_Organisation)) return entity_at(s, i);
        if (!title && token(s, i)->pos == ENT_POS_VERB) break;
    }
    title = false;
    for (uint32_t i = m->tokens.begin; i > sentence.begin && i + BEFORE > m->tokens.begin; i--) {
        uint32_t k = s->mentions->of_token[i - 1];
        if (s->quoted[i - 1] || of_class(s, i - 1, ENT_CLASS_Person)) break;
        title |= k != UINT32_MAX && s->mentions->list.at[k].type == ENT_MENTION_ROLE;
        if (title && of_class(s, i - 1, ENT_CLASS_Organisation)) return entity_at(s, i - 1);
        if (token(s, i - 1)->pos == ENT_POS_VERB) break;
    }
    return ENT_UNLINKED;
}

static uint32_t body_of(const Speech *s, uint32_t person)
{
    for (uint32_t k = 0; k < s->named; k++) {
        if (s->links->entity_of[k] != person) continue;
        uint32_t body = body_beside(s, &s->mentions->list.at[k]);
        if (body != ENT_UNLINKED) return body;
    }
    return ENT_UNLINKED;
}

/* The latest person before token I. */
static uint32_t person_before(const Speech *s, uint32_t i)
{
    while (i-- > 0)
        if (of_class(s, i, ENT_CLASS_Person)) return entity_at(s, i);
    return ENT_UNLINKED;
}

/* "Jan Novak, partner at Orion: "We …"": the person before the colon of paragraph P's first
 * quotation that has one. */
static uint32_t before_colon(const Speech *s, EntSpan p)
{
    for (uint32_t i = p.begin + 1; i + 1 < p.end; i++) {
        bool opens = !s->quoted[i] && s->quoted[i + 1];
        if (!opens || !is(s, i - 1, ":")) continue;
        for (uint32_t k = i - 1; k > p.begin && !s->quoted[k - 1]; k--)
            if (of_class(s, k - 1, ENT_CLASS_Person)) return entity_at(s, k - 1);
    }
    return ENT_UNLINKED;
}

/* Who speaks in paragraph P: the person nearest to a verb of speech outside quotations, else the
 * one before a colon. */
static uint32_t speaker_of(const Speech *s, EntSpan p)
{
    enum { REACH = 25 };
    for (uint32_t v = p.begin; v < p.end; v++) {
        if (s->quoted[v] || !ent_word_has(&s->mentions->words[v], ENT_SENSE_SayVerb)) continue;
        for (uint32_t d = 1; d < REACH; d++) {
            if (v >= p.begin + d && !s->quoted[v - d]) {
                if (is(s, v - d, "he") || is(s, v - d, "she")) return person_before(s, v - d);
                if (of_class(s, v - d, ENT_CLASS_Person)) return entity_at(s, v - d);
            }
            if (v + d < p.end && !s->quoted[v + d] && of_class(s, v + d, ENT_CLASS_Person))
                return entity_at(s, v + d);
        }
    }
    return before_colon(s, p);
}

static bool first_person(const Speech *s, uint32_t i)
{
    static const char *const others[] = {"friend", "partner", "client", "customer", "colleague"};
    if (ENT_STR_AMONG(token(s, token(s, i)->head)->lemma, others)) return false; /* "our friends" */
    return s->mentions->of_token[i] == UINT32_MAX &&
           (is(s, i, "we") || is(s, i, "our") || is(s, i, "us"));
}

/* "About Orion", alone or before its text in one paragraph: whom SPAN is about, or ENT_UNLINKED. */
static uint32_t about(const Speech *s, EntSpan span)
{
    enum { HEADING = 6 };
    if (span.begin >= span.end || !is(s, span.begin, "about")) return ENT_UNLINKED;
    for (uint32_t i = span.begin + 1; i < span.end && i < span.begin + HEADING; i++)
        if (of_class(s, i, ENT_CLASS_Organisation)) return entity_at(s, i);
    return ENT_UNLINKED;
}

/* "Orion makes pumps. We …": the one organisation that is a subject of paragraph P, where its first
 * sentence begins with it; or ENT_UNLINKED. */
static uint32_t subject_of(const Speech *s, EntSpan p)
{
    uint32_t only = ENT_UNLINKED;
    EntSpan first = s->doc->sentences.at[ent_doc_sentence_of(s->doc, p.begin)];
    for (uint32_t i = p.begin; i < p.end; i++) {
        bool subject = ent_str_starts(token(s, i)->dep, ENT_STR("nsubj"));
        if (!subject || s->quoted[i] || !of_class(s, i, ENT_CLASS_Organisation)) continue;
        if (only == ENT_UNLINKED && i >= first.end) return ENT_UNLINKED;
        if (only != ENT_UNLINKED && only != entity_at(s, i)) return ENT_UNLINKED;
        only = entity_at(s, i);
    }
    return only;
}

/* "We at Orion are proud …", outside a quotation: for whom paragraph number N speaks; else whom it
 * or its heading is about; or ENT_UNLINKED. */
static uint32_t voice_of(const Speech *s, size_t n)
{
    EntSpan p = s->doc->paragraphs.at[n];
    for (uint32_t i = p.begin; i + 2 < p.end; i++)
        if (!s->quoted[i] && is(s, i, "we") && is(s, i + 1, "at") &&
            of_class(s, i + 2, ENT_CLASS_Organisation))
            return entity_at(s, i + 2);
    uint32_t whom = about(s, p);
    if (whom == ENT_UNLINKED && n > 0) whom = about(s, s->doc->paragraphs.at[n - 1]);
    return whom == ENT_UNLINKED && p.begin < p.end ? subject_of(s, p) : whom;
}

/* Paragraph P is prose that names no organisation: who spoke in the one before may go on. */
static bool goes_on(const Speech *s, EntSpan p)
{
    bool verb = false;
    for (uint32_t i = p.begin; i < p.end; i++) {
        if (s->quoted[i] || of_class(s, i, ENT_CLASS_Organisation)) return false;
        verb |= token(s, i)->pos == ENT_POS_VERB;
    }
    return verb;
}

EntStatus ent_find_speakers(EntDoc *doc, const EntMentions *mentions, const EntEntities *entities,
                            const EntLinks *links, uint32_t named, EntDescriptions *d)
{
    Speech s = {doc, mentions, entities, links, named, NULL};
    uint32_t speaker = ENT_UNLINKED, voice = ENT_UNLINKED;
    s.quoted = ENT_ARENA_NEW(&doc->arena, bool, doc->tokens.len + 1);
    if (!s.quoted) return ENT_ERR_MEMORY;
    mark_quotations(&s);
    for (size_t p = 0; p < doc->paragraphs.len; p++) {
        EntSpan span = doc->paragraphs.at[p];
        uint32_t named_here = speaker_of(&s, span), body = ENT_UNLINKED;
        if (!goes_on(&s, span)) voice = ENT_UNLINKED;
        uint32_t own = voice_of(&s, p);
        if (own != ENT_UNLINKED) voice = own;
        if (named_here != ENT_UNLINKED) speaker = named_here;
        if (speaker != ENT_UNLINKED) body = body_of(&s, speaker);
        for (uint32_t i = span.begin; i < span.end; i++) {
            uint32_t who = s.quoted[i] ? body : voice;
            if (who != ENT_UNLINKED && first_person(&s, i))
                ENT_TRY(ent_descriptions_add(d, entities, (EntSpan){i, i + 1}, i, who));
        }
    }
    return ENT_OK;
}
