#include "fact/implied_deals.h"

enum { SIDES = 16, BACK = 3 }; /* bodies of one list; sentences back to whom it is of */

typedef struct Implied {
    const EntLexicon *lexicon;
    const EntExtractWork *work;
    const EntDoc *doc;
    EntFacts *facts;
    uint32_t main; /* the body that the article is about, or ENT_NO_ENTITY */
} Implied;

/* A word of a deal in a sentence, and where the side begins that it names. */
typedef struct Deed {
    uint32_t at, from; /* from 0: none */
    EntClass kind;
    bool several;  /* "partners such as", "agreements with": one deal with each */
    bool together; /* "investors such as": all of them in the deal that one of them is in */
    bool persons;  /* so may be "a collaboration with Maria Lindberg" */
} Deed;

typedef struct Bodies {
    uint32_t at[SIDES];
    uint32_t count;
    uint32_t end; /* token behind the last */
} Bodies;

static const EntToken *token(const Implied *d, uint32_t i)
{
    return &d->doc->tokens.at[i];
}

static bool is(const Implied *d, uint32_t i, const char *text)
{
    return ent_doc_is(d->doc, i, text);
}

static bool possessive(const Implied *d, uint32_t i)
{
    return is(d, i, "'s") || is(d, i, "\xe2\x80\x99s") || is(d, i, "'") || is(d, i, "\xe2\x80\x99");
}

/* The organisation whose mention has its head at token I, or ENT_NO_ENTITY. */
static uint32_t body_at(const Implied *d, uint32_t i)
{
    uint32_t e = ent_entity_headed_at(d->work, i);
    bool body = e != ENT_NO_ENTITY &&
                ent_class_top(d->facts->entities.at[e].kind) == ENT_CLASS_Organisation;
    return body ? e : ENT_NO_ENTITY;
}

static bool named(const Implied *d, uint32_t i)
{
    return ent_entity_at(d->work, i) != ENT_NO_ENTITY;
}

/* --- words of a deal -------------------------------------------------------------------------- */

/* "letter of intent", "joint venture": a noun of several words that ends at token I. */
static const EntSense *long_noun(const Implied *d, uint32_t i)
{
    enum { WORDS = 3 };
    uint32_t next = i + 1, begin = i + 1 > WORDS ? i + 1 - WORDS : 0;
    if (token(d, i)->pos != ENT_POS_NOUN || next >= d->doc->tokens.len || !is(d, next, "with"))
        return NULL;
    return ent_words_head(d->lexicon, d->doc, begin, next, ENT_SENSE_CooperationNoun, NULL);
}

/* What the lexicon says of token I as a noun or verb of cooperation. */
static const EntSense *sense(const Implied *d, uint32_t i)
{
    EntSenseType type =
        token(d, i)->pos == ENT_POS_VERB ? ENT_SENSE_CooperationVerb : ENT_SENSE_CooperationNoun;
    if (!ent_word_has(&d->work->mentions.words[i], type)) return long_noun(d, i);
    return ent_lexicon_sense_of(d->lexicon, token(d, i)->lemma, type);
}

/* The token behind the preposition TEXT that follows token I at once or behind a few words that are
 * no names: "an agreement for years with". 0: there is none. */
static uint32_t behind(const Implied *d, uint32_t i, uint32_t end, const char *text)
{
    enum { GAP = 4 };
    for (uint32_t k = i + 1; k + 1 < end && k <= i + 1 + GAP; k++) {
        if (is(d, k, text)) return k + 1;
        bool stop = named(d, k) || token(d, k)->pos == ENT_POS_VERB ||
                    token(d, k)->pos == ENT_POS_PUNCT || is(d, k, "by");
        if (stop) return 0;
    }
    return 0;
}

/* "worked with", "works closely with" */
static uint32_t behind_works_with(const Implied *d, uint32_t i, uint32_t end)
{
    if (!ent_str_is(token(d, i)->lemma, "work") || token(d, i)->pos != ENT_POS_VERB) return 0;
    uint32_t k = i + 1;
    while (k < end && token(d, k)->pos == ENT_POS_ADV) k++;
    return k + 1 < end && is(d, k, "with") ? k + 1 : 0;
}

/* Nouns for those that a body has to do with, by what they do for it. */
typedef struct Circle {
    const char *noun;
    EntClass kind;
    bool together; /* one deal with all of them: investors join in one round */
} Circle;

static const Circle circles[] = {{"partners", ENT_CLASS_StrategicCooperation, false},
                                 {"collaborators", ENT_CLASS_StrategicCooperation, false},
                                 {"customers", ENT_CLASS_SupplyPartnership, false},
                                 {"clients", ENT_CLASS_SupplyPartnership, false},
                                 {"suppliers", ENT_CLASS_SupplyPartnership, false},
                                 {"dealers", ENT_CLASS_SupplyPartnership, false},
                                 {"distributors", ENT_CLASS_SupplyPartnership, false},
                                 {"resellers", ENT_CLASS_SupplyPartnership, false},
                                 {"retailers", ENT_CLASS_SupplyPartnership, false},
                                 {"licensees", ENT_CLASS_SupplyPartnership, false},
                                 {"subcontractors", ENT_CLASS_SupplyPartnership, false},
                                 {"investors", ENT_CLASS_Investment, true},
                                 {"backers", ENT_CLASS_Investment, true},
                                 {"shareholders", ENT_CLASS_Investment, true}};

/* The circle that token I names, or NULL. */
static const Circle *circle_at(const Implied *d, uint32_t i)
{
    for (size_t k = 0; k < sizeof circles / sizeof *circles; k++)
        if (ent_str_is(token(d, i)->norm, circles[k].noun)) return &circles[k];
    return NULL;
}

/* The name that begins at token I, or behind "the", tells who those before the comma are. */
static bool apposed(const Implied *d, uint32_t i)
{
    if (i < d->doc->tokens.len && is(d, i, "the")) i++;
    const EntMention *m = i < d->doc->tokens.len ? ent_mention_at(&d->work->mentions, i) : NULL;
    return m && m->tokens.begin == i && body_at(d, m->head) != ENT_NO_ENTITY &&
           ent_str_is(token(d, m->head)->dep, "appos");
}

/* "partners such as", "partners: Orion and", "dealers, which include": the token behind the words
 * that follow the noun at token I, else 0. */
static uint32_t behind_circle(const Implied *d, uint32_t i, uint32_t end)
{
    static const char *const lists[] = {"including", "like", "include", "includes", "included"};
    uint32_t k = i + 1;
    if (k < end && is(d, k, ",")) k++;
    if (k < end && is(d, k, "which")) k++;
    if (k + 1 < end && is(d, k, "such") && is(d, k + 1, "as")) return k + 2;
    if (k == i + 1 && is(d, k, ":")) return k + 1;
    if (k == i + 2 && apposed(d, k)) return k;
    return k < end && ENT_STR_AMONG(token(d, k)->norm, lists) ? k + 1 : 0;
}

static bool plural(const Implied *d, uint32_t i)
{
    return ent_str_is(token(d, i)->tag, "NNS") || ent_str_is(token(d, i)->tag, "NNPS");
}

/* Weak words of working together are of much else ("engage", "integration"); of weak nouns of an
 * agreement with somebody, few. */
static bool speaks_of_deal(const Implied *d, uint32_t i, const EntSense *sense)
{
    if (!sense->weak || ent_str_is(token(d, i)->lemma, "relationship")) return true;
    return sense->kind == ENT_CLASS_Agreement && token(d, i)->pos != ENT_POS_VERB;
}

/* "won a contract from": who gives work to do. */
static bool is_order(const Implied *d, uint32_t i)
{
    return token(d, i)->pos == ENT_POS_NOUN && ent_str_is(token(d, i)->lemma, "contract");
}

/* "concession acquisitions of": what is acquired is a thing, of which a name follows. */
static bool of_things(const Implied *d, uint32_t i)
{
    static const char *const things[] = {"concession", "property", "land",    "licence", "license",
                                         "claim",      "mine",     "patent",  "site",    "asset",
                                         "project",    "store",    "vehicle", "field",   "hotel"};
    return i > 0 && ENT_STR_AMONG(token(d, i - 1)->lemma, things);
}

/* The token behind the preposition by which a word of SENSE at token I names a side, else 0. */
static uint32_t behind_word(const Implied *d, uint32_t i, uint32_t end, const EntSense *sense)
{
    bool verb = token(d, i)->pos == ENT_POS_VERB;
    uint32_t from = 0;
    switch (sense->kind) {
    case ENT_CLASS_Investment:
        return verb ? 0 : behind(d, i, end, "from");
    case ENT_CLASS_Acquisition:
        if (of_things(d, i)) return 0;
        if (!verb && !sense->weak) from = behind(d, i, end, "of");
        return from || sense->weak ? from : behind(d, i, end, "with");
    case ENT_CLASS_SupplyPartnership:
        return verb || sense->weak ? 0 : behind(d, i, end, "with");
    default:
        if (speaks_of_deal(d, i, sense)) from = behind(d, i, end, "with");
        return from || !is_order(d, i) ? from : behind(d, i, end, "from");
    }
}

/* "potential merger", "future partnerships": none that is. */
static bool unsure(const Implied *d, uint32_t i)
{
    static const char *const words[] = {"potential", "possible", "proposed",   "no",      "any",
                                        "further",   "future",   "additional", "previous"};
    enum { REACH = 3 };
    for (uint32_t k = i; k > 0 && k + REACH > i && !token(d, k)->sentence_start; k--)
        if (ENT_STR_AMONG(token(d, k - 1)->norm, words)) return true;
    return false;
}

/* The deed that token I of a sentence with end END tells of. */
static Deed deed_at(const Implied *d, uint32_t i, uint32_t end)
{
    Deed deed = {
        .at = i, .from = behind_works_with(d, i, end), .kind = ENT_CLASS_StrategicCooperation};
    if (deed.from) return deed;
    const Circle *circle = circle_at(d, i);
    if (circle) deed.from = behind_circle(d, i, end);
    deed.together = circle && circle->together;
    deed.several = plural(d, i) && !deed.together;
    if (deed.from) deed.kind = circle->kind;
    const EntSense *s = deed.from ? NULL : sense(d, i);
    if (!s || ent_class_top(s->kind) != ENT_CLASS_Partnership ||
        s->kind == ENT_CLASS_BilateralCooperation || unsure(d, i))
        return deed;
    /* what was agreed stands elsewhere: joint work, whatever its form */
    deed.kind = s->kind == ENT_CLASS_Agreement ? ENT_CLASS_StrategicCooperation : s->kind;
    deed.persons = s->kind == ENT_CLASS_StrategicCooperation && !s->weak;
    deed.from = behind_word(d, i, end, s);
    return deed;
}

/* --- who -------------------------------------------------------------------------------------- */

/* Words between the members of a list: "the", "carmaker", "such as", "and". */
static bool between(const Implied *d, uint32_t i)
{
    static const char *const words[] = {"the",       "and",   "&",    ",",  "such", "as",
                                        "including", "like",  "both", "a",  "an",   "its",
                                        "our",       "their", "with", "of", "-"};
    uint8_t pos = token(d, i)->pos;
    return ENT_STR_AMONG(token(d, i)->norm, words) || pos == ENT_POS_ADJ || pos == ENT_POS_NOUN ||
           pos == ENT_POS_ADV;
}

/* The name before token NEXT belongs to what follows: "Orion's pumps", "Orion-led". */
static bool owns(const Implied *d, uint32_t next)
{
    return possessive(d, next) || is(d, next, "-");
}

/* "Orion engineers", or a name that goes on. */
static bool modifies(const Implied *d, uint32_t next)
{
    return token(d, next)->pos == ENT_POS_NOUN || token(d, next)->pos == ENT_POS_PROPN;
}

/* "partnering with doctors, Orion provides": no list goes on behind the comma at token I. */
static bool ends_phrase(const Implied *d, uint32_t i, uint32_t end)
{
    bool list = i + 1 < end && (is(d, i + 1, "including") || is(d, i + 1, "such"));
    return is(d, i, ",") && plural(d, i - 1) && !list;
}

/* The entity at token I that DEED can have for a side, or ENT_NO_ENTITY. */
static uint32_t side_at(const Implied *d, uint32_t i, const Deed *deed)
{
    uint32_t e = ent_entity_headed_at(d->work, i);
    bool person =
        deed->persons && e != ENT_NO_ENTITY && d->facts->entities.at[e].kind == ENT_CLASS_Person;
    return person ? e : body_at(d, i);
}

/* "with Orion and Vega, Fjord builds": the comma at token I stands behind the last of the list. */
static bool ends_list(const Implied *d, uint32_t i, const Bodies *list)
{
    const EntMention *last = ent_mention_at(&d->work->mentions, i - 1);
    if (list->count < 2 || !last || !is(d, i, ",")) return false;
    uint32_t begin = last->tokens.begin;
    if (begin > 0 && is(d, begin - 1, "the")) begin--;
    return begin > 0 && is(d, begin - 1, "and");
}

/* The sides of DEED that stand in a row behind it. */
static Bodies sides_of(const Implied *d, const Deed *deed, uint32_t end)
{
    enum { NEAR = 8 };
    Bodies b = {.count = 0};
    for (uint32_t gap = 0, i = deed->from; i < end && b.count < SIDES && gap < NEAR; i++) {
        uint32_t e = side_at(d, i, deed);
        const EntMention *mention = ent_mention_at(&d->work->mentions, i);
        if (named(d, i)) {
            bool other = mention->described || (e == ENT_NO_ENTITY && mention->head == i);
            uint32_t next = mention->tokens.end;
            if (other || (next < end && owns(d, next))) break;
            if (e == ENT_NO_ENTITY || (next < end && modifies(d, next))) continue;
            b.at[b.count++] = e;
            b.end = next;
            gap = 0;
            continue;
        }
        if (mention || !between(d, i) || (!b.count && ends_phrase(d, i, end))) break;
        if (b.count && (is(d, i, "of") || is(d, i, "with"))) break;
        if (ends_list(d, i, &b)) break;
        gap++;
    }
    return b;
}

static bool among(const Bodies *b, uint32_t e)
{
    for (uint32_t k = 0; k < b->count; k++)
        if (b->at[k] == e) return true;
    return false;
}

/* The body at token I acts in its sentence, or something is its own. */
static bool acts(const Implied *d, uint32_t i)
{
    uint32_t next = ent_mention_at(&d->work->mentions, i)->tokens.end;
    return ent_str_starts(token(d, i)->dep, ENT_STR("nsubj")) ||
           (next < d->doc->tokens.len && possessive(d, next));
}

/* Token I is the subject of something, and no body: "he", a person. */
static bool other_acts(const Implied *d, uint32_t i)
{
    static const char *const words[] = {"he", "she", "i", "who", "you"};
    if (!ent_str_starts(token(d, i)->dep, ENT_STR("nsubj"))) return false;
    bool name =
        ent_entity_headed_at(d->work, i) != ENT_NO_ENTITY || token(d, i)->pos == ENT_POS_PROPN;
    return ENT_STR_AMONG(token(d, i)->norm, words) || (name && body_at(d, i) == ENT_NO_ENTITY);
}

/* The one body at which PERSON has a position, or ENT_NO_ENTITY. */
static uint32_t body_of(const Implied *d, uint32_t person)
{
    uint32_t body = ENT_NO_ENTITY;
    for (size_t k = 0; k < d->facts->facts.len; k++) {
        const EntFact *f = &d->facts->facts.at[k];
        if (f->subject != person || f->property != ENT_PROPERTY_position) continue;
        if (f->object.entity == ENT_NO_ENTITY || f->object.entity == body) continue;
        if (body != ENT_NO_ENTITY) return ENT_NO_ENTITY;
        body = f->object.entity;
    }
    return body;
}

/* "Novak announced", "she signed": the body for which the person whose mention has its head at
 * token I speaks there, or ENT_NO_ENTITY. */
static uint32_t speaks_for(const Implied *d, uint32_t i)
{
    uint32_t e = ent_entity_headed_at(d->work, i), v = token(d, i)->head;
    bool person = e != ENT_NO_ENTITY && d->facts->entities.at[e].kind == ENT_CLASS_Person &&
                  ent_str_is(token(d, i)->dep, "nsubj") && token(d, v)->pos == ENT_POS_VERB;
    if (!person) return ENT_NO_ENTITY;
    EntStr verb = token(d, v)->lemma;
    bool speaks = ent_lexicon_sense_of(d->lexicon, verb, ENT_SENSE_SayVerb) ||
                  ent_lexicon_lists(d->lexicon, verb, ENT_WORDS_AnnounceVerb) ||
                  ent_lexicon_lists(d->lexicon, verb, ENT_WORDS_SignVerb);
    return speaks ? body_of(d, e) : ENT_NO_ENTITY;
}

/* The last body that acts before token I of SENTENCE. OTHER is set where somebody else does. */
static uint32_t actor_before(const Implied *d, EntSpan sentence, uint32_t i, bool *other)
{
    while (i-- > sentence.begin && !*other) {
        uint32_t body = speaks_for(d, i);
        if (body != ENT_NO_ENTITY) return body;
        *other = other_acts(d, i);
        if (body_at(d, i) != ENT_NO_ENTITY && acts(d, i)) return body_at(d, i);
    }
    return ENT_NO_ENTITY;
}

/* "which is home to": what follows is told of the name before. */
static bool opens_relative(const Implied *d, uint32_t i)
{
    static const char *const words[] = {"which", "who", "whose", "where"};
    return ENT_STR_AMONG(token(d, i)->norm, words);
}

static uint32_t actor_behind(const Implied *d, EntSpan sentence, uint32_t i)
{
    for (; i < sentence.end && !opens_relative(d, i); i++)
        if (body_at(d, i) != ENT_NO_ENTITY && acts(d, i)) return body_at(d, i);
    return ENT_NO_ENTITY;
}

static uint32_t actor_of(const Implied *d, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++)
        if (body_at(d, i) != ENT_NO_ENTITY && acts(d, i)) return body_at(d, i);
    return ENT_NO_ENTITY;
}

/* "our partners": told by the body itself. */
static bool says_we(const Implied *d, EntSpan sentence)
{
    static const char *const words[] = {"we", "our", "us"};
    for (uint32_t i = sentence.begin; i < sentence.end; i++)
        if (ENT_STR_AMONG(token(d, i)->norm, words)) return true;
    return false;
}

/* "with Orion and Vega, which …": what stands behind is told of the last of LIST. */
static bool relative_behind(const Implied *d, EntSpan sentence, const Bodies *list)
{
    static const char *const words[] = {"which", "who", "whose", "that", "where"};
    uint32_t i = list->end;
    if (i < sentence.end && is(d, i, ",")) i++;
    return i < sentence.end && ENT_STR_AMONG(token(d, i)->norm, words);
}

/* Whose deal DEED of sentence S with LIST is. */
static uint32_t whose(const Implied *d, uint32_t s, const Deed *deed, const Bodies *list)
{
    EntSpan sentence = d->doc->sentences.at[s];
    bool other = false;
    uint32_t e = actor_before(d, sentence, deed->at, &other);
    if (other || e != ENT_NO_ENTITY) return e;
    if (!relative_behind(d, sentence, list)) e = actor_behind(d, sentence, list->end);
    if (e != ENT_NO_ENTITY && !among(list, e)) return e;
    if (says_we(d, sentence)) return d->main;
    for (uint32_t k = 1; k <= BACK && k <= s; k++) {
        e = actor_of(d, d->doc->sentences.at[s - k]);
        if (e != ENT_NO_ENTITY) return e;
    }
    return d->main;
}

/* The organisation that the headline or the lead names and that is named most often. */
static uint32_t main_body(const Implied *d)
{
    enum { LEAD = 4, OFTEN = 3 };
    uint32_t best = ENT_NO_ENTITY, most = OFTEN - 1;
    uint32_t end = d->doc->sentences.len ? d->doc->sentences.at[0].end : 0;
    for (uint32_t s = 0; s < d->doc->sentences.len && s < LEAD; s++)
        end = d->doc->sentences.at[s].end;
    for (uint32_t i = 0; i < end; i++) {
        uint32_t e = body_at(d, i);
        if (e == ENT_NO_ENTITY || d->facts->entities.at[e].mention_count <= most) continue;
        best = e;
        most = d->facts->entities.at[e].mention_count;
    }
    return best;
}

/* --- facts ------------------------------------------------------------------------------------ */

static bool is_party(const EntFact *f)
{
    return f->property == ENT_PROPERTY_party && f->object.type == ENT_VALUE_ENTITY;
}

/* How many parties of PARTNERSHIP are not of LIST, the last of them in *OTHER. */
static uint32_t others(const Implied *d, uint32_t partnership, const Bodies *list, uint32_t *other)
{
    uint32_t n = 0;
    for (size_t i = 0; i < d->facts->facts.len; i++) {
        const EntFact *f = &d->facts->facts.at[i];
        if (f->subject != partnership || !is_party(f) || among(list, f->object.entity)) continue;
        n += n == 0 || f->object.entity != *other;
        *other = f->object.entity;
    }
    return n;
}

/* A deal of BODY, one of LIST, with WHO is known, or one that SENTENCE tells. Those that are listed
 * make none among themselves. */
static bool in_deal(const Implied *d, uint32_t body, const Bodies *list, uint32_t who,
                    EntSpan sentence)
{
    for (size_t i = 0; i < d->facts->facts.len; i++) {
        const EntFact *f = &d->facts->facts.at[i];
        uint32_t other = ENT_NO_ENTITY;
        if (!is_party(f) || f->object.entity != body) continue;
        bool here = f->evidence.begin == sentence.begin && others(d, f->subject, list, &other);
        if (here || ent_is_related(d->facts, f->subject, ENT_PROPERTY_party, who)) return true;
    }
    return false;
}

static EntStatus party(Implied *d, uint32_t partnership, uint32_t body, EntSpan sentence)
{
    return ent_relate(d->facts, partnership, ENT_PROPERTY_party, body, sentence,
                      "partner-of-before", 0.7f);
}

/* The deal of the kind of DEED that WHO has with one of ROW, that of SENTENCE before others; or
 * ENT_NO_ENTITY. */
static uint32_t known_deal(const Implied *d, uint32_t who, const Bodies *row, const Deed *deed,
                           EntSpan sentence)
{
    uint32_t known = ENT_NO_ENTITY;
    for (size_t i = 0; i < d->facts->facts.len; i++) {
        const EntFact *f = &d->facts->facts.at[i];
        if (!is_party(f) || !among(row, f->object.entity) ||
            !ent_is_related(d->facts, f->subject, ENT_PROPERTY_party, who) ||
            d->facts->entities.at[f->subject].kind != deed->kind)
            continue;
        if (f->evidence.begin == sentence.begin) return f->subject;
        if (known == ENT_NO_ENTITY) known = f->subject;
    }
    return known;
}

static EntStatus join(Implied *d, uint32_t who, const Bodies *list, const Deed *deed,
                      uint32_t known, EntSpan sentence)
{
    uint32_t p = known;
    for (uint32_t k = 0; k < list->count; k++) {
        if (p == ENT_NO_ENTITY || deed->several) {
            p = ent_add_partnership(d->facts, deed->kind);
            if (p == ENT_NO_ENTITY) return ENT_ERR_MEMORY;
            ENT_TRY(party(d, p, who, sentence));
        }
        ENT_TRY(party(d, p, list->at[k], sentence));
    }
    return ENT_OK;
}

/* "four partners, Orion, Vega and Fjord": only a comma or a colon leads to the names. */
static bool told_by_row(const Implied *d, const Deed *deed)
{
    return deed->from > deed->at &&
           (is(d, deed->from - 1, ",") || (is(d, deed->from - 1, ":") && circle_at(d, deed->at)));
}

/* "done by four partners, Orion, Vega and Fjord": partners of each other, as nobody else is said to
 * be one. */
static bool bound_to_each_other(const Implied *d, EntSpan sentence, const Deed *deed,
                                const Bodies *row)
{
    enum { REACH = 4 };
    bool counted = false, other = false;
    if (!told_by_row(d, deed) || deed->kind != ENT_CLASS_StrategicCooperation || row->count < 2)
        return false;
    for (uint32_t k = deed->at; k > sentence.begin && k + REACH > deed->at; k--)
        counted |= ent_str_is(token(d, k - 1)->tag, "CD");
    if (!counted || says_we(d, sentence)) return false;
    bool actor = actor_before(d, sentence, deed->at, &other) != ENT_NO_ENTITY;
    return !actor && !other && actor_behind(d, sentence, row->end) == ENT_NO_ENTITY;
}

static EntStatus group(Implied *d, const Bodies *row, EntSpan sentence)
{
    for (uint32_t k = 1; k < row->count; k++)
        if (in_deal(d, row->at[0], &(Bodies){.count = 0}, row->at[k], sentence)) return ENT_OK;
    uint32_t p = ent_add_partnership(d->facts, ENT_CLASS_StrategicCooperation);
    if (p == ENT_NO_ENTITY) return ENT_ERR_MEMORY;
    for (uint32_t k = 0; k < row->count; k++) ENT_TRY(party(d, p, row->at[k], sentence));
    return ENT_OK;
}

/* The body for which PERSON speaks in SENTENCE, or ENT_NO_ENTITY. */
static uint32_t spoken_for(const Implied *d, uint32_t person, EntSpan sentence)
{
    uint32_t body = ENT_NO_ENTITY;
    for (uint32_t i = sentence.begin; i < sentence.end && body == ENT_NO_ENTITY; i++)
        if (ent_entity_headed_at(d->work, i) == person) body = speaks_for(d, i);
    return body;
}

/* "Novak announced a partnership with Orion": not he is the partner, but the body whose chief he
 * is. */
static void give_to_bodies(Implied *d)
{
    for (size_t k = 0; k < d->facts->facts.len; k++) {
        EntFact *f = &d->facts->facts.at[k];
        if (!is_party(f) || d->facts->entities.at[f->object.entity].kind != ENT_CLASS_Person)
            continue;
        EntClass kind = d->facts->entities.at[f->subject].kind;
        if (kind != ENT_CLASS_StrategicCooperation && kind != ENT_CLASS_Agreement) continue;
        uint32_t body = spoken_for(d, f->object.entity, f->evidence);
        if (body != ENT_NO_ENTITY &&
            !ent_is_related(d->facts, f->subject, ENT_PROPERTY_party, body))
            f->object.entity = body;
    }
}

/* Those of LIST of whom no deal is known. */
static Bodies unknown(const Implied *d, const Bodies *list, uint32_t who, EntSpan sentence)
{
    Bodies b = {.end = list->end};
    for (uint32_t k = 0; k < list->count; k++)
        if (!in_deal(d, list->at[k], list, who, sentence) && !among(&b, list->at[k]))
            b.at[b.count++] = list->at[k];
    return b;
}

/* "has agreements with Orion and Vega": what a pattern of SENTENCE took for one deal of one body
 * with all of LIST is one with each. The first stays in it. */
static EntStatus part(Implied *d, const Bodies *list, EntSpan sentence)
{
    for (size_t i = 0, n = d->facts->facts.len; i < n; i++) {
        EntFact first = d->facts->facts.at[i];
        uint32_t one = ENT_NO_ENTITY;
        bool here = is_party(&first) && first.evidence.begin == sentence.begin &&
                    among(list, first.object.entity);
        if (!here || others(d, first.subject, list, &one) != 1) continue;
        for (size_t k = i + 1; k < n; k++) {
            EntFact *f = &d->facts->facts.at[k];
            if (f->subject != first.subject || !is_party(f) || !among(list, f->object.entity) ||
                f->object.entity == first.object.entity)
                continue;
            EntEntity e = {.kind = d->facts->entities.at[first.subject].kind};
            EntFact whose = *f;
            f->subject = whose.subject = (uint32_t)d->facts->entities.len;
            whose.object.entity = one;
            if (!ENT_PUSH(&d->facts->entities, e) || !ENT_PUSH(&d->facts->facts, whose))
                return ENT_ERR_MEMORY;
        }
    }
    return ENT_OK;
}

EntStatus ent_find_implied_deals(const EntLexicon *lexicon, const EntExtractWork *work,
                                 const EntDoc *doc, EntFacts *facts)
{
    Implied d = {lexicon, work, doc, facts, ENT_NO_ENTITY};
    d.main = main_body(&d);
    give_to_bodies(&d);
    for (uint32_t s = 0; s < doc->sentences.len; s++) {
        EntSpan sentence = doc->sentences.at[s];
        for (uint32_t i = sentence.begin; i < sentence.end; i++) {
            Deed deed = deed_at(&d, i, sentence.end);
            if (!deed.from) continue;
            Bodies row = sides_of(&d, &deed, sentence.end);
            if (told_by_row(&d, &deed) && row.count < 2) continue;
            if (bound_to_each_other(&d, sentence, &deed, &row)) {
                ENT_TRY(group(&d, &row, sentence));
                continue;
            }
            if (deed.several && row.count > 1) ENT_TRY(part(&d, &row, sentence));
            uint32_t who = row.count ? whose(&d, s, &deed, &row) : ENT_NO_ENTITY;
            if (who == ENT_NO_ENTITY || among(&row, who)) continue;
            Bodies list = unknown(&d, &row, who, sentence);
            uint32_t known =
                deed.together ? known_deal(&d, who, &row, &deed, sentence) : ENT_NO_ENTITY;
            ENT_TRY(join(&d, who, &list, &deed, known, sentence));
        }
    }
    return ENT_OK;
}
