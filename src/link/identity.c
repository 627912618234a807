#include "link/identity.h"

#include "link/alias.h"
#include "link/reading.h"

enum { READINGS = 64, OPENING = 40 }; /* at most; tokens */

/* What the lexicon says a place's name may mean. */
typedef struct Readings {
    const EntSense *at[READINGS];
    size_t count;
    EntStr key;
    char folded[ENT_LEXICON_KEY];
} Readings;

/* A country, or a place whose country is known, at a place of the text. */
typedef struct Clue {
    EntStr code, region;
    EntSpan tokens;
    uint32_t sentence;
    uint32_t entity; /* ENT_UNLINKED: an adjective */
    EntClass kind;
} Clue;

typedef struct Identifier {
    const EntLexicon *lexicon;
    EntDoc *doc;
    const EntMentions *mentions;
    const EntLinks *links;
    const EntPlacePairs *pairs;
    EntEntities *entities;
    ENT_VEC(Clue) clues;
    ENT_VEC(EntPlaceSign) signs; /* of the entity in hand */
} Identifier;

/* --- readings --------------------------------------------------------------------------------- */

static bool same_place(const EntSense *a, const EntSense *b)
{
    return a->kind == b->kind && ent_str_eq(a->code, b->code) && ent_str_eq(a->label, b->label) &&
           ent_str_eq(a->region, b->region);
}

static void add_reading(Readings *r, const EntSense *sense)
{
    for (size_t i = 0; i < r->count; i++) {
        if (!same_place(r->at[i], sense)) continue;
        bool twins = r->at[i]->link_count && sense->link_count &&
                     !ent_str_eq(r->at[i]->links[0].iri, sense->links[0].iri);
        if (twins) continue; /* two towns of one name in one region: both stay */
        if (!r->at[i]->link_count) r->at[i] = sense;
        return;
    }
    if (r->count < READINGS) r->at[r->count++] = sense;
}

/* All places called NAME; of the user's own and others the own only. */
static void look_up(const EntLexicon *lexicon, EntStr name, Readings *r)
{
    bool own = false;
    r->count = 0;
    r->key = ent_lexicon_fold(name, r->folded, sizeof r->folded);
    for (const EntSense *s = ent_lexicon_get(lexicon, r->key); s; s = s->next) {
        bool place = s->type == ENT_SENSE_Name && ent_class_top(s->kind) == ENT_CLASS_Place;
        if (!place || !ent_lexicon_fits(s, name) || (own && !s->own)) continue;
        own = s->own;
        add_reading(r, s);
    }
}

/* "Hunan Province", "New York State": the name before a word for divisions of the first level.
 * Others, as in "Nevada County", are of lower ones here, of the first there. */
static EntStr without_head(const EntEntity *e)
{
    static const char *const heads[] = {" province", " state", " prefecture"};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        EntStr head = ent_str(heads[i]);
        if (e->name.len <= head.len || e->kind != ENT_CLASS_Region) continue;
        if (ent_str_eq_nocase(ent_str_sub(e->name, e->name.len - head.len, e->name.len), head))
            return ent_str_sub(e->name, 0, e->name.len - head.len);
    }
    return ENT_STR_EMPTY;
}

static void find_readings(const EntLexicon *lexicon, const EntEntity *e, Readings *r)
{
    look_up(lexicon, e->name, r);
    EntStr stem = r->count ? ENT_STR_EMPTY : without_head(e);
    size_t kept = 0;
    if (!stem.len) return;
    look_up(lexicon, stem, r);
    for (size_t i = 0; i < r->count; i++)
        if (r->at[i]->kind == e->kind) r->at[kept++] = r->at[i];
    r->count = kept;
}

/* Is A a town of B's name within it: "Luxembourg", "New York"? Not where B is so much larger that
 * the name may rather be its: "Quebec". */
static bool within(const EntSense *a, const EntSense *b)
{
    enum { MUCH = 8 };
    if (a == b || !ent_str_eq(a->code, b->code)) return false;
    if (b->kind == ENT_CLASS_Country) return true;
    return b->kind == ENT_CLASS_Region && a->kind == ENT_CLASS_City &&
           ent_str_eq(a->region, b->label) && b->number < MUCH * a->number;
}

/* Of a place and its namesake within it keep the one of KIND. */
static void drop_namesakes(Readings *r, EntClass kind)
{
    const EntSense *all[READINGS];
    size_t n = r->count;
    memcpy(all, r->at, n * sizeof *all);
    r->count = 0;
    for (size_t i = 0; i < n; i++) {
        bool keep = true;
        for (size_t k = 0; k < n && all[i]->kind != kind; k++)
            keep &= !(all[k]->kind == kind && (within(all[i], all[k]) || within(all[k], all[i])));
        if (keep) r->at[r->count++] = all[i];
    }
}

/* Keep the readings of the entity's KIND where the text has told it: where it is not the one that
 * the name alone suggests, its first. */
static void narrow(Readings *r, EntClass kind)
{
    size_t kept = 0;
    if (r->count == 0 || kind == ENT_CLASS_Place) return;
    bool told = kind != r->at[0]->kind;
    for (size_t i = 0; i < r->count; i++)
        if (!told || r->at[i]->kind == kind) r->at[kept++] = r->at[i];
    r->count = kept;
    drop_namesakes(r, kind);
}

/* The place that is meant by a name without more, or NULL. A town goes before the division of its
 * name that it lies in. */
static const EntSense *best_known(const Readings *all, EntClass kind)
{
    Readings r = *all;
    if (kind != ENT_CLASS_Region) drop_namesakes(&r, kind);
    size_t i = ent_place_default(r.at, r.count, all->key);
    return i == ENT_NO_READING ? NULL : r.at[i];
}

static bool is_place(const EntEntity *e)
{
    return ent_class_top(e->kind) == ENT_CLASS_Place && e->kind != ENT_CLASS_Venue;
}

/* --- clues ------------------------------------------------------------------------------------ */

static bool add_clue(Identifier *w, const EntSense *place, EntSpan tokens, uint32_t entity)
{
    Clue clue = {.code = place->code,
                 .tokens = tokens,
                 .sentence = ent_doc_sentence_of(w->doc, tokens.begin),
                 .entity = entity,
                 .kind = place->kind};
    if (place->kind == ENT_CLASS_Region) clue.region = place->label;
    if (place->kind == ENT_CLASS_City) clue.region = place->region;
    return !place->code.len || ENT_PUSH(&w->clues, clue);
}

/* What is sure about entity E without its surroundings, or NULL. */
static const EntSense *known_place(const Identifier *w, const EntEntity *e)
{
    Readings r;
    find_readings(w->lexicon, e, &r);
    narrow(&r, e->kind);
    if (r.count == 1 && r.at[0]->kind != ENT_CLASS_City) return r.at[0];
    size_t i = ent_place_default(r.at, r.count, r.key);
    return i == ENT_NO_READING ? NULL : r.at[i];
}

static bool clues_of_adjectives(Identifier *w)
{
    const EntWord *words = w->mentions->words;
    for (uint32_t i = 0; i < w->doc->tokens.len; i++) {
        uint32_t length;
        if (!words || !ent_word_has(&words[i], ENT_SENSE_Demonym)) continue;
        const EntSense *s = ent_lexicon_longest(w->lexicon, w->doc, i, (uint32_t)w->doc->tokens.len,
                                                ENT_SENSE_Demonym, &length);
        if (s && !add_clue(w, s, (EntSpan){i, i + length}, ENT_UNLINKED)) return false;
    }
    return true;
}

static EntStatus find_clues(Identifier *w)
{
    const EntSense **known = ENT_ARENA_NEW(&w->doc->arena, const EntSense *, w->entities->len + 1);
    if (!known) return ENT_ERR_MEMORY;
    for (uint32_t e = 0; e < w->entities->len; e++)
        if (is_place(&w->entities->at[e])) known[e] = known_place(w, &w->entities->at[e]);
    for (uint32_t i = 0; i < w->mentions->list.len; i++) {
        uint32_t e = w->links->entity_of[i];
        if (e == ENT_UNLINKED || e >= w->entities->len || !known[e]) continue;
        if (!add_clue(w, known[e], w->mentions->list.at[i].tokens, e)) return ENT_ERR_MEMORY;
    }
    return clues_of_adjectives(w) ? ENT_OK : ENT_ERR_MEMORY;
}

/* --- signs ------------------------------------------------------------------------------------ */

static bool add_sign(Identifier *w, EntSignType type, const Clue *clue, double weight)
{
    return ENT_PUSH(&w->signs, (EntPlaceSign){type, clue->code, clue->region, weight});
}

static bool token_is(const Identifier *w, uint32_t i, const char *text)
{
    return i < w->doc->tokens.len && ent_str_is(w->doc->tokens.at[i].text, text);
}

static bool fits_some(const Readings *r, const Clue *clue)
{
    EntPlaceSign sign = {ENT_SIGN_BESIDE, clue->code, clue->region, 1};
    for (size_t i = 0; i < r->count; i++)
        if (ent_str_eq(r->at[i]->code, clue->code) && !ent_place_elsewhere(&r->at[i], 1, &sign, 1))
            return true;
    return false;
}

/* Can a place of readings R lie in an area of KIND? A division lies in a country only. */
static bool may_hold(EntClass kind, const Readings *r)
{
    for (size_t i = 0; i < r->count; i++)
        if (r->at[i]->kind == ENT_CLASS_City ||
            (r->at[i]->kind == ENT_CLASS_Region && kind == ENT_CLASS_Country))
            return true;
    return false;
}

/* The country or region named at token I, what the lexicon says of the longest name there; of
 * several the one that fits a reading, else the first. False where there is none. */
static bool area_at(const Identifier *w, uint32_t i, const Readings *r, Clue *area)
{
    char folded[ENT_LEXICON_KEY];
    uint32_t length;
    bool found = false;
    if (!ent_lexicon_longest(w->lexicon, w->doc, i, (uint32_t)w->doc->tokens.len, ENT_SENSE_Name,
                             &length))
        return false;
    EntSpan span = {i, i + length};
    EntStr name = ent_doc_span_text(w->doc, span);
    EntStr key = ent_lexicon_fold(name, folded, sizeof folded);
    for (const EntSense *s = ent_lexicon_get(w->lexicon, key); s; s = s->next) {
        bool holds = s->type == ENT_SENSE_Name && ent_lexicon_fits(s, name) && s->code.len &&
                     (s->kind == ENT_CLASS_Country || s->kind == ENT_CLASS_Region) &&
                     may_hold(s->kind, r);
        Clue clue = {.code = s->code, .tokens = span, .kind = s->kind};
        if (s->kind == ENT_CLASS_Region) clue.region = s->label;
        if (holds && (!found || fits_some(r, &clue))) *area = clue;
        if (holds && fits_some(r, &clue)) return true;
        found |= holds;
    }
    return found;
}

/* The country or region right behind SPAN: ", England", "(UK)", "in England". */
static bool area_behind(const Identifier *w, EntSpan span, const Readings *r, Clue *area)
{
    uint32_t i = span.end;
    if (token_is(w, i, ",") || token_is(w, i, "(")) i++;
    if (token_is(w, i, "in")) i++;
    if (token_is(w, i, "the")) i++;
    return i > span.end && i < w->doc->tokens.len && area_at(w, i, r, area);
}

/* "Oslo, Norway and Riga": the clue may be one more of a list. */
static bool goes_on(const Identifier *w, const Clue *clue)
{
    uint32_t i = clue->tokens.end;
    if (token_is(w, i, ",")) i++;
    if (token_is(w, i, "and") || token_is(w, i, "or")) i++;
    uint32_t m =
        i < w->doc->tokens.len && i > clue->tokens.end ? w->mentions->of_token[i] : UINT32_MAX;
    if (m == UINT32_MAX) return false;
    uint32_t e = w->links->entity_of[m];
    return e != ENT_UNLINKED && e < w->entities->len && is_place(&w->entities->at[e]);
}

/* The place mention that ends right before token I, or NULL. */
static const EntEntity *place_ending(const Identifier *w, uint32_t i)
{
    uint32_t m = i > 0 ? w->mentions->of_token[i - 1] : UINT32_MAX;
    if (m == UINT32_MAX || w->mentions->list.at[m].tokens.end != i) return NULL;
    uint32_t e = w->links->entity_of[m];
    bool place = e != ENT_UNLINKED && e < w->entities->len && is_place(&w->entities->at[e]);
    return place ? &w->entities->at[e] : NULL;
}

static bool holds(const EntSense *area, const EntSense *town)
{
    if (town->kind != ENT_CLASS_City || !ent_str_eq(area->code, town->code)) return false;
    return area->kind == ENT_CLASS_Country ||
           (area->kind == ENT_CLASS_Region && ent_str_eq(area->label, town->region));
}

/* "Tbilisi, Georgia": does a reading hold a town of the name right before SPAN? */
static bool town_before(const Identifier *w, const Readings *r, EntSpan span, Clue *area)
{
    Readings towns;
    if (span.begin < 2 || !token_is(w, span.begin - 1, ",")) return false;
    const EntEntity *before = place_ending(w, span.begin - 1);
    if (!before) return false;
    find_readings(w->lexicon, before, &towns);
    for (size_t i = 0; i < r->count; i++)
        for (size_t k = 0; k < towns.count; k++)
            if (holds(r->at[i], towns.at[k])) {
                *area = (Clue){.code = r->at[i]->code, .region = towns.at[k]->region};
                return true;
            }
    return false;
}

static bool signs_beside(Identifier *w, const Readings *r, EntSpan span)
{
    EntSpan at = span;
    for (int n = 0; n < 2; n++) { /* "Suzhou, Jiangsu, China" */
        Clue area;
        if (!area_behind(w, at, r, &area)) break;
        bool counts = fits_some(r, &area) || (n == 0 && !goes_on(w, &area));
        if (counts && !add_sign(w, ENT_SIGN_BESIDE, &area, 1)) return false;
        at = area.tokens;
    }
    Clue area;
    return !town_before(w, r, span, &area) || add_sign(w, ENT_SIGN_BESIDE, &area, 1);
}

static bool signs_around(Identifier *w, uint32_t entity, const Clue *clue)
{
    for (uint32_t i = 0; i < w->mentions->list.len; i++) {
        if (w->links->entity_of[i] != entity) continue;
        uint32_t begin = w->mentions->list.at[i].tokens.begin;
        if (ent_doc_sentence_of(w->doc, begin) == clue->sentence)
            return add_sign(w, ENT_SIGN_SENTENCE, clue, 1);
    }
    return true;
}

/* Each country's share of the clues that are not of ENTITY itself. */
static bool signs_of_article(Identifier *w, uint32_t entity)
{
    double all = 0;
    for (size_t i = 0; i < w->clues.len; i++) all += w->clues.at[i].entity != entity;
    for (size_t i = 0; i < w->clues.len; i++) {
        Clue clue = w->clues.at[i];
        double same = 0;
        bool seen = clue.entity == entity;
        for (size_t k = 0; k < w->clues.len && !seen; k++) {
            bool counts =
                w->clues.at[k].entity != entity && ent_str_eq(w->clues.at[k].code, clue.code);
            same += counts;
            seen = counts && k < i;
        }
        clue.region = ENT_STR_EMPTY;
        if (!seen && !add_sign(w, ENT_SIGN_ARTICLE, &clue, same / all)) return false;
    }
    return true;
}

static bool signs_of_facts(Identifier *w, uint32_t entity)
{
    for (size_t i = 0; w->pairs && i < w->pairs->len; i++) {
        EntPlacePair p = w->pairs->at[i];
        uint32_t other = p.a == entity ? p.b : p.b == entity ? p.a : ENT_UNLINKED;
        if (other == ENT_UNLINKED) continue;
        for (size_t k = 0; k < w->clues.len; k++)
            if (w->clues.at[k].entity == other &&
                !add_sign(w, ENT_SIGN_TOGETHER, &w->clues.at[k], 1))
                return false;
    }
    return true;
}

static EntStatus find_signs(Identifier *w, uint32_t entity, const Readings *r)
{
    w->signs.len = 0;
    for (uint32_t i = 0; i < w->mentions->list.len; i++)
        if (w->links->entity_of[i] == entity && !signs_beside(w, r, w->mentions->list.at[i].tokens))
            return ENT_ERR_MEMORY;
    for (size_t i = 0; i < w->clues.len; i++) {
        const Clue *clue = &w->clues.at[i];
        if (clue->entity == entity) continue;
        bool opening = clue->tokens.begin < OPENING && clue->sentence < 3;
        if (opening && !add_sign(w, ENT_SIGN_OPENING, clue, 1)) return ENT_ERR_MEMORY;
        if (!signs_around(w, entity, clue)) return ENT_ERR_MEMORY;
    }
    return signs_of_article(w, entity) && signs_of_facts(w, entity) ? ENT_OK : ENT_ERR_MEMORY;
}

/* --- places ----------------------------------------------------------------------------------- */

static bool signs_have(const Identifier *w, EntSignType type)
{
    for (size_t i = 0; i < w->signs.len; i++)
        if (w->signs.at[i].type == type) return true;
    return false;
}

/* A country gives way to a town of its name only where the text says so beside it. */
static bool takes_from_country(const Identifier *w, const EntEntity *e, const EntSense *place)
{
    return e->kind != ENT_CLASS_Country || place->kind != ENT_CLASS_City ||
           signs_have(w, ENT_SIGN_BESIDE);
}

static void settle_place(EntEntity *e, const EntSense *place, const EntSense *known)
{
    e->item = place;
    e->kind = place->kind;
    e->country = place->kind == ENT_CLASS_Country ? place->code : ENT_STR_EMPTY;
    if (place == known || place->kind == ENT_CLASS_Country) return;
    e->beside = place->kind == ENT_CLASS_City && place->region.len ? place->region : place->code;
}

static void leave_open(EntEntity *e, const EntPlaceSign *elsewhere, const EntSense *known)
{
    e->country = ENT_STR_EMPTY;
    if (elsewhere)
        e->beside = elsewhere->region.len ? elsewhere->region : elsewhere->code;
    else
        e->alone = known != NULL;
}

/* Is the mention one of a list of divisions: "Texas, New York and Ohio"? */
static bool among_divisions(const Identifier *w, uint32_t mention)
{
    const EntMentionList *list = &w->mentions->list;
    const EntMention *m = &list->at[mention];
    for (int side = 0; side < 2; side++) {
        if (side == 0 ? mention == 0 : mention + 1 >= list->len) continue;
        const EntMention *other = &list->at[side == 0 ? mention - 1 : mention + 1];
        const EntMention *first = side == 0 ? other : m, *second = side == 0 ? m : other;
        bool near = second->tokens.begin - first->tokens.end <= 2 &&
                    (token_is(w, second->tokens.begin - 1, ",") ||
                     token_is(w, second->tokens.begin - 1, "and"));
        if (near && other->type == ENT_MENTION_ENTITY && other->kind == ENT_CLASS_Region)
            return true;
    }
    return false;
}

/* A town and the division around it have one name: does the text list it among divisions? */
static bool may_be_division(const Identifier *w, uint32_t entity, const Readings *all)
{
    bool division = false;
    for (size_t i = 0; i < all->count; i++) division |= all->at[i]->kind == ENT_CLASS_Region;
    if (w->entities->at[entity].kind != ENT_CLASS_City || !division) return false;
    for (uint32_t i = 0; i < w->mentions->list.len; i++)
        if (w->links->entity_of[i] == entity && among_divisions(w, i)) return true;
    return false;
}

/* The country that only an adjective names: "Georgian" means one, though "Georgia" may not. */
static bool settle_by_adjective(const Readings *r, EntEntity *e)
{
    if (e->mention_count > 0 || !e->country.len) return false;
    for (size_t i = 0; i < r->count; i++)
        if (r->at[i]->kind == ENT_CLASS_Country && ent_str_eq(r->at[i]->code, e->country)) {
            settle_place(e, r->at[i], NULL);
            return true;
        }
    return false;
}

static EntStatus identify_place(Identifier *w, uint32_t entity)
{
    EntEntity *e = &w->entities->at[entity];
    Readings r;
    find_readings(w->lexicon, e, &r);
    if (settle_by_adjective(&r, e)) return ENT_OK;
    const EntSense *known = best_known(&r, e->kind);
    bool open = may_be_division(w, entity, &r);
    narrow(&r, e->kind);
    if (r.count == 0) return ENT_OK;
    ENT_TRY(find_signs(w, entity, &r));
    size_t i = r.count == 1 && r.at[0]->own
                   ? 0
                   : ent_place_choose(r.at, r.count, r.key, w->signs.at, w->signs.len);
    if (open && !signs_have(w, ENT_SIGN_BESIDE))
        leave_open(e, NULL, known);
    else if (i != ENT_NO_READING && takes_from_country(w, e, r.at[i]))
        settle_place(e, r.at[i], known);
    else
        leave_open(e, ent_place_elsewhere(r.at, r.count, w->signs.at, w->signs.len), known);
    return ENT_OK;
}

/* --- the others ------------------------------------------------------------------------------- */

/* The only entry of class TOP that bears NAME; a single word that is a place too names none. */
static const EntSense *only_item(const EntLexicon *lexicon, EntStr name, EntClass top)
{
    char folded[ENT_LEXICON_KEY];
    const EntSense *found = NULL;
    EntStr key = ent_lexicon_fold(name, folded, sizeof folded);
    for (const EntSense *s = ent_lexicon_get(lexicon, key); s; s = s->next) {
        if (s->type != ENT_SENSE_Name || !ent_lexicon_fits(s, name)) continue;
        if (found && found->own && !s->own) break;
        bool same = ent_class_top(s->kind) == top;
        if (same && !found)
            found = s;
        else if (same ? !ent_str_eq(s->label, found->label) : !memchr(key.ptr, ' ', key.len))
            return NULL;
    }
    return found;
}

static const EntSense *find_item(const EntLexicon *lexicon, const EntEntity *e)
{
    EntClass top = ent_class_top(e->kind);
    const EntSense *item = only_item(lexicon, e->name, top);
    if (item || top != ENT_CLASS_Organisation) return item;
    EntStr stem = ent_without_legal_form(lexicon, e->name);
    return stem.len < e->name.len ? only_item(lexicon, stem, top) : NULL;
}

EntStatus ent_identify(const EntLexicon *lexicon, EntDoc *doc, const EntMentions *mentions,
                       const EntLinks *links, const EntPlacePairs *pairs, EntEntities *entities)
{
    Identifier w = {.lexicon = lexicon,
                    .doc = doc,
                    .mentions = mentions,
                    .links = links,
                    .pairs = pairs,
                    .entities = entities};
    EntStatus status = find_clues(&w);
    for (uint32_t i = 0; status == ENT_OK && i < entities->len; i++) {
        EntEntity *e = &entities->at[i];
        if (!e->name.len || e->described) continue;
        if (is_place(e))
            status = identify_place(&w, i);
        else if (e->kind != ENT_CLASS_Venue)
            e->item = find_item(lexicon, e);
    }
    ENT_VEC_FREE(&w.clues);
    ENT_VEC_FREE(&w.signs);
    return status;
}
