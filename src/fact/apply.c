#include "fact/apply.h"

#include "fact/appositions.h"
#include "fact/clauses.h"

/* --- merging --- */

void ent_fact_index_release(EntFactIndex *index)
{
    ent_arena_release(&index->arena);
    ent_map_release(&index->facts);
    ent_map_release(&index->partnerships);
    ent_buf_release(&index->key);
    ENT_VEC_FREE(&index->parties);
}

/* Subject, property and object as one string, valid until the next call; {NULL,0}: memory. */
static EntStr fact_key(EntFactIndex *index, const EntFact *fact)
{
    const EntValue *v = &fact->object;
    EntBuf *key = &index->key;
    ent_buf_clear(key);
    ent_buf_printf(key, "%u %d %d ", fact->subject, (int)fact->property, (int)v->type);
    switch (v->type) {
    case ENT_VALUE_DATE:
        ent_buf_printf(key, "%d-%d-%d", v->date.year, v->date.month, v->date.day);
        break;
    case ENT_VALUE_ENTITY:
        ent_buf_printf(key, "%u", v->entity);
        break;
    case ENT_VALUE_POSITION:
        ent_buf_printf(key, "%u ", v->entity);
        ent_buf_add(key, v->text);
        break;
    case ENT_VALUE_ATTENDANCE:
    case ENT_VALUE_AMOUNT:
        ent_buf_printf(key, "%a ", v->number);
        ent_buf_add(key, v->text);
        break;
    case ENT_VALUE_TERM:
    case ENT_VALUE_STRING:
        ent_buf_add(key, v->text);
        break;
    }
    return key->status == ENT_OK ? ent_buf_as_str(key) : ENT_STR_EMPTY;
}

/* The value of KEY in MAP, VALUE if it is new; ENT_MAP_NONE when memory is out. */
static uint32_t intern(EntFactIndex *index, EntMap *map, EntStr key, uint32_t value)
{
    uint32_t known = ent_map_get(map, key);
    if (known != ENT_MAP_NONE || !key.ptr) return known;
    EntStr copy = ent_arena_copy(&index->arena, key);
    return copy.ptr ? ent_map_add(map, copy, value, NULL) : ENT_MAP_NONE;
}

/* Keep index->parties sorted and distinct. */
static bool add_party(EntFactIndex *index, uint32_t entity)
{
    size_t i = 0;
    while (i < index->parties.len && index->parties.at[i] < entity) i++;
    if (i < index->parties.len && index->parties.at[i] == entity) return true;
    if (!ENT_PUSH(&index->parties, entity)) return false;
    for (size_t j = index->parties.len - 1; j > i; j--)
        index->parties.at[j] = index->parties.at[j - 1];
    index->parties.at[i] = entity;
    return true;
}

static EntStr partnership_key(EntFactIndex *index, EntClass kind)
{
    ent_buf_clear(&index->key);
    ent_buf_printf(&index->key, "%d", (int)kind);
    for (size_t i = 0; i < index->parties.len; i++)
        ent_buf_printf(&index->key, " %u", index->parties.at[i]);
    return index->key.status == ENT_OK ? ent_buf_as_str(&index->key) : ENT_STR_EMPTY;
}

static EntStatus index_partnership(EntFactIndex *index, const EntFacts *facts, uint32_t entity)
{
    index->parties.len = 0;
    for (size_t i = 0; i < facts->facts.len; i++) {
        const EntFact *fact = &facts->facts.at[i];
        if (fact->subject == entity && fact->property == ENT_PROPERTY_party &&
            fact->object.type == ENT_VALUE_ENTITY && !add_party(index, fact->object.entity))
            return ENT_ERR_MEMORY;
    }
    if (index->parties.len == 0) return ENT_OK;
    EntStr key = partnership_key(index, facts->entities.at[entity].kind);
    return intern(index, &index->partnerships, key, entity) == ENT_MAP_NONE ? ENT_ERR_MEMORY
                                                                            : ENT_OK;
}

EntStatus ent_fact_index_begin(EntFactIndex *index, const EntFacts *facts)
{
    ent_arena_reset(&index->arena);
    ent_map_clear(&index->facts);
    ent_map_clear(&index->partnerships);
    index->key.max = ENT_MAX_ARTICLE + 256;
    for (size_t i = 0; i < facts->facts.len; i++)
        if (intern(index, &index->facts, fact_key(index, &facts->facts.at[i]), (uint32_t)i) ==
            ENT_MAP_NONE)
            return ENT_ERR_MEMORY;
    for (size_t i = 0; i < facts->entities.len; i++)
        if (ent_class_top(facts->entities.at[i].kind) == ENT_CLASS_Partnership)
            ENT_TRY(index_partnership(index, facts, (uint32_t)i));
    return ENT_OK;
}

/* Add FACT or merge it. ENT_ERR_MEMORY. */
static EntStatus add_fact(EntFactIndex *index, EntFacts *facts, const EntFact *fact)
{
    uint32_t next = (uint32_t)facts->facts.len;
    if (!ENT_RESERVE(&facts->facts, facts->facts.len + 1)) return ENT_ERR_MEMORY;
    uint32_t at = intern(index, &index->facts, fact_key(index, fact), next);
    if (at == ENT_MAP_NONE) return ENT_ERR_MEMORY;
    if (at == next) return ENT_PUSH(&facts->facts, *fact) ? ENT_OK : ENT_ERR_MEMORY;
    EntFact *known = &facts->facts.at[at];
    if (fact->confidence > known->confidence) {
        known->confidence = fact->confidence;
        known->pattern = fact->pattern;
        known->evidence = fact->evidence;
        known->match = fact->match;
    }
    return ENT_OK;
}

/* --- what references stand for --- */

/* An item is carried by a unit of the sentence, or by ITSELF for @event and its like. */
#define ITSELF 0u
#define NOTHING ENT_NO_UNIT

static bool is_event(const EntApplication *a, uint32_t unit)
{
    const EntUnit *u = &a->context->units[unit];
    return u->type == ENT_UNIT_ENTITY && ent_class_top(u->kind) == ENT_CLASS_Event;
}

/* "a session | chaired by": the clause of unit U tells of the event that it hangs on. */
static bool told_of_event(const EntApplication *a, uint32_t u)
{
    const EntUnit *unit = &a->context->units[u];
    bool told = ent_str_is(unit->dep, "relcl") || ent_str_is(unit->dep, "acl");
    return told && unit->parent < u && is_event(a, unit->parent);
}

/* "The forum, held beside the fair, drew …": the event before unit FIRST that is the subject of a
 * verb on which FIRST depends, or of which such a verb tells ("hosted a session that drew …"), the
 * nearest verb first; else ENT_NO_ENTITY. */
static uint32_t subject_event(const EntApplication *a, uint32_t begin, uint32_t first)
{
    enum { DEPTH = 24 };
    const EntUnit *units = a->context->units;
    if (told_of_event(a, first)) return units[units[first].parent].entity;
    for (uint32_t u = first, n = 0; n < DEPTH && units[u].parent != u; n++) {
        u = units[u].parent;
        for (uint32_t i = begin; i < first; i++) {
            bool subject =
                ent_str_is(units[i].dep, "nsubj") || ent_str_is(units[i].dep, "nsubjpass");
            if (subject && units[i].parent == u && is_event(a, i)) return units[i].entity;
        }
        if (told_of_event(a, u)) return units[units[u].parent].entity;
    }
    return ENT_NO_ENTITY;
}

/* @visit: EVENT, if it is one, else the visit told of last before the match's sentence ends; else
 * ENT_NO_ENTITY. */
static uint32_t visit_of(const EntApplication *a, uint32_t event)
{
    const EntEntities *entities = &a->facts->entities;
    if (event < entities->len && entities->at[event].kind == ENT_CLASS_Visit) return event;
    for (uint32_t u = a->context->sentences[a->sentence].end; u > 0; u--)
        if (is_event(a, u - 1) && a->context->units[u - 1].kind == ENT_CLASS_Visit)
            return a->context->units[u - 1].entity;
    return ENT_NO_ENTITY;
}

/* EVENT is spoken of in the match's sentence or in one of the two before. */
static bool is_near(const EntApplication *a, uint32_t event)
{
    enum { BEFORE = 2 };
    uint32_t first = a->sentence < BEFORE ? 0 : a->sentence - BEFORE;
    for (uint32_t u = a->context->sentences[first].begin;
         u < a->context->sentences[a->sentence].end; u++)
        if (is_event(a, u) && a->context->units[u].entity == event) return true;
    return false;
}

/* @event: the subject event of the match's clause, else the nearest event before the match in its
 * sentence, else the one in focus there, which is the sentence's first event or, without one, that
 * of the text before. */
static uint32_t event_of_match(const EntApplication *a)
{
    EntSpan sentence = a->context->sentences[a->sentence];
    uint32_t first = sentence.end;
    for (uint32_t i = 0; i < a->pattern->capture_count; i++)
        if (a->units[i] < first) first = a->units[i];
    uint32_t subject =
        first < sentence.end ? subject_event(a, sentence.begin, first) : ENT_NO_ENTITY;
    if (subject != ENT_NO_ENTITY) return subject;
    while (first-- > sentence.begin)
        if (is_event(a, first)) return a->context->units[first].entity;
    return a->context->focus ? a->context->focus[a->sentence] : ENT_NO_ENTITY;
}

uint32_t ent_apply_event(const EntApplication *a, EntReferenceSource source)
{
    if (source == ENT_SOURCE_MAIN) return a->context->main_event;
    uint32_t event = event_of_match(a);
    if (source == ENT_SOURCE_VISIT) return visit_of(a, event);
    if (source == ENT_SOURCE_NEAR && !is_near(a, event)) return ENT_NO_ENTITY;
    return event;
}

/* The unit that was captured, without its list. */
static uint32_t primary(const EntApplication *a, EntReference reference)
{
    return reference.source == ENT_SOURCE_CAPTURE ? a->units[reference.capture] : ITSELF;
}

/* Units that REFERENCE stands for, in text order: the first at or after unit FROM. */
static uint32_t member_from(const EntApplication *a, EntReference reference, uint32_t from)
{
    const EntUnit *units = a->context->units;
    uint32_t unit = primary(a, reference);
    if (!reference.list || unit == NOTHING || units[unit].list == ENT_NO_LIST)
        return from <= unit ? unit : NOTHING;
    EntSpan sentence = a->context->sentences[a->sentence];
    for (uint32_t i = from < sentence.begin ? sentence.begin : from; i < sentence.end; i++)
        if (units[i].list == units[unit].list) return i;
    return NOTHING;
}

/* ENT_NO_ENTITY where there is none. */
static uint32_t entity_at(const EntApplication *a, EntReference reference, uint32_t unit)
{
    if (reference.source >= ENT_SOURCE_FOCUS && reference.source <= ENT_SOURCE_VISIT)
        return ent_apply_event(a, reference.source);
    if (reference.source != ENT_SOURCE_CAPTURE || unit == NOTHING) return ENT_NO_ENTITY;
    const EntUnit *u = &a->context->units[unit];
    if (u->type != ENT_UNIT_ENTITY || u->entity >= a->facts->entities.len) return ENT_NO_ENTITY;
    return u->entity;
}

static EntTypeSet types_at(const EntApplication *a, uint32_t entity)
{
    return entity == ENT_NO_ENTITY ? 0 : ent_type_of_class(a->facts->entities.at[entity].kind);
}

/* The unit if it is of TYPE and its value is one of COUNT, else NULL. */
static const EntUnit *valued(const EntApplication *a, uint32_t unit, EntUnitType type, size_t count)
{
    if (unit == NOTHING) return NULL;
    const EntUnit *u = &a->context->units[unit];
    return u->type == type && u->value < count ? u : NULL;
}

static bool date_at(const EntApplication *a, EntReference reference, uint32_t unit,
                    EntDateValue *out)
{
    *out = (EntDateValue){0};
    if (reference.source == ENT_SOURCE_ARTICLE) {
        out->start = a->facts->published;
    } else if (reference.source == ENT_SOURCE_CAPTURE) {
        const EntUnit *u = valued(a, unit, ENT_UNIT_DATE, a->context->date_count);
        if (u) *out = a->context->dates[u->value];
    }
    return out->start.year != 0;
}

static bool dates_an_event(EntProperty property)
{
    return property == ENT_PROPERTY_startDate || property == ENT_PROPERTY_endDate;
}

/* The text of a title; of "Presidents A and B" each is a President, of "Deputy Secretaries" each a
 * Deputy Secretary. */
static EntStr title_text(const EntApplication *a, const EntUnit *u)
{
    EntStr text = ent_doc_span_text(a->context->doc, u->tokens);
    static const char *const endings[] = {"ers",  "ors",   "ents",  "ists",
                                          "ians", "chefs", "Chefs", "ies"};
    const EntToken *head = &a->context->doc->tokens.at[u->head];
    bool plural = ent_str_is(head->tag, "NNS") || ent_str_is(head->tag, "NNPS") ||
                  ent_str_is(head->tag, "VBZ");
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) /* which the tagger may miss */
        plural |= ent_str_ends(head->text, ent_str(endings[i]));
    plural &= !ent_str_ends(text, ENT_STR("ffaires")); /* "Chargé d'Affaires" */
    if (!plural || u->head != u->tokens.end - 1 || head->lemma.len == 0) return text;
    if (ent_str_ends(text, ENT_STR("ies"))) {
        EntStr stem = ent_str_sub(text, 0, text.len - 3);
        EntStr one = ent_arena_printf(a->context->arena, "%.*sy", ENT_STR_ARG(stem));
        return one.len ? one : text;
    }
    return ent_str_ends(text, ENT_STR("s")) ? ent_str_sub(text, 0, text.len - 1) : text;
}

/* The unit of the side that UNIT stands for, unless the match speaks of both. */
static uint32_t side_at(const EntApplication *a, uint32_t unit)
{
    EntSpan sentence = a->context->sentences[a->sentence];
    if (unit == NOTHING) return unit;
    uint32_t actor =
        ent_clause_actor(a->context, sentence, unit, a->units, a->pattern->capture_count);
    if (actor == unit)
        actor = ent_phrase_actor(a->context, sentence, unit, a->units, a->pattern->capture_count);
    if (actor != unit) return actor;
    uint32_t side = ent_apposition_subject(a->context, sentence, unit);
    uint32_t part = unit < sentence.end ? a->context->units[unit].part : ENT_NO_UNIT;
    if (side == unit && part != ENT_NO_UNIT) side = part; /* "with Orion's Danish arm, Vega" */
    for (uint32_t i = 0; i < a->pattern->capture_count; i++)
        if (side != unit && side == a->units[i]) return unit;
    return side;
}

/* A deal of those who work together, of which no goods or shares are the object. */
static bool of_joint_work(const EntPattern *pattern)
{
    static const EntClass kinds[] = {ENT_CLASS_StrategicCooperation, ENT_CLASS_Agreement,
                                     ENT_CLASS_ResearchCollaboration, ENT_CLASS_JointVenture};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (pattern->template_count && pattern->templates[0].kind == kinds[i]) return true;
    return false;
}

/* "with an Orion camera", "with Orion battery suppliers": the name of UNIT only says of what kind a
 * thing or somebody else is; but "with the Orion team". */
static bool only_qualifies(const EntApplication *a, uint32_t unit)
{
    enum { REACH = 3 };
    const EntDoc *doc = a->context->doc;
    const EntUnit *u = &a->context->units[unit];
    EntClass top = ent_class_top(u->kind);
    if (!a->context->lexicon || u->type != ENT_UNIT_ENTITY ||
        (top != ENT_CLASS_Organisation && top != ENT_CLASS_Person))
        return false;
    const EntToken *name = &doc->tokens.at[u->head], *noun = &doc->tokens.at[name->head];
    uint32_t end = u->tokens.end;
    bool before = ent_str_is(name->dep, "compound") && name->head >= end &&
                  name->head < end + REACH && noun->pos == ENT_POS_NOUN &&
                  ent_str_is(doc->tokens.at[noun->head].norm, "with");
    if (!before || noun->text.ptr[0] < 'a' || noun->text.ptr[0] > 'z') return false;
    for (uint32_t i = end; i < name->head; i++)
        if (doc->tokens.at[i].pos != ENT_POS_NOUN) return false;
    static const EntSenseType whose[] = {ENT_SENSE_BodyPeople, ENT_SENSE_UnitNoun,
                                         ENT_SENSE_OrgHead, ENT_SENSE_Role, ENT_SENSE_ArmNoun};
    for (size_t i = 0; i < sizeof whose / sizeof *whose; i++)
        if (ent_lexicon_sense_of(a->context->lexicon, noun->lemma, whose[i])) return false;
    return true;
}

/* The value of ITEM's object carried by UNIT; of a date its beginning, of a position its title. */
static bool value_at(const EntApplication *a, const EntTemplateItem *item, uint32_t unit,
                     EntValue *out)
{
    const EntUnit *u;
    EntDateValue date;
    *out = (EntValue){.entity = ENT_NO_ENTITY};
    switch (ent_schema_range(item->property)) {
    case ENT_RANGE_ENTITY:
        out->type = ENT_VALUE_ENTITY;
        if (item->property == ENT_PROPERTY_party) {
            if (unit != NOTHING && of_joint_work(a->pattern) && only_qualifies(a, unit))
                return false;
            unit = side_at(a, unit);
        }
        out->entity = entity_at(a, item->object, unit);
        return out->entity != ENT_NO_ENTITY;
    case ENT_RANGE_DATE:
        if (!date_at(a, item->object, unit, &date)) return false;
        if (dates_an_event(item->property) && (date.issued || date.aside)) return false;
        out->type = ENT_VALUE_DATE;
        out->date = date.start;
        if (item->property == ENT_PROPERTY_endDate && date.end.year) out->date = date.end;
        return true;
    case ENT_RANGE_AMOUNT:
        if (!(u = valued(a, unit, ENT_UNIT_MONEY, a->context->amount_count))) return false;
        out->type = ENT_VALUE_AMOUNT;
        out->number = a->context->amounts[u->value].value;
        out->text = a->context->amounts[u->value].currency;
        return true;
    case ENT_RANGE_ATTENDANCE:
        if (!(u = valued(a, unit, ENT_UNIT_COUNT, a->context->count_count))) return false;
        out->type = ENT_VALUE_ATTENDANCE;
        out->number = a->context->counts[u->value].count;
        out->text = a->context->counts[u->value].mode;
        return true;
    case ENT_RANGE_POSITION:
        if (unit == NOTHING || a->context->units[unit].type != ENT_UNIT_ROLE) return false;
        out->type = ENT_VALUE_POSITION;
        out->text = title_text(a, &a->context->units[unit]);
        return true;
    case ENT_RANGE_TERM:
        out->type = ENT_VALUE_TERM;
        out->text = item->term;
        return true;
    case ENT_RANGE_NONE:
        break;
    }
    return false;
}

/* The same, and it may be said of SUBJECT (an entity, or NO_ENTITY for a Partnership to come). */
static bool fits(const EntApplication *a, const EntTemplateItem *item, uint32_t subject,
                 uint32_t unit, EntValue *out)
{
    if (!value_at(a, item, unit, out)) return false;
    if (out->type != ENT_VALUE_ENTITY) return true;
    EntTypeSet types =
        subject == ENT_NO_ENTITY ? ent_type_of_class(ENT_CLASS_Partnership) : types_at(a, subject);
    return out->entity != subject &&
           ent_schema_relates(item->property, types, types_at(a, out->entity));
}

static bool is_organisation(const EntApplication *a, EntReference reference, uint32_t unit)
{
    return types_at(a, entity_at(a, reference, unit)) & ENT_TYPE_BIT(ENT_CLASS_Organisation);
}

/* Does what was captured for ITEM's object fit? */
static bool object_fits(const EntApplication *a, const EntTemplateItem *item, uint32_t subject)
{
    EntValue value;
    EntReference organisation = item->organisation;
    if (!fits(a, item, subject, primary(a, item->object), &value)) return false;
    return organisation.source == ENT_SOURCE_NONE || organisation.optional ||
           is_organisation(a, organisation, primary(a, organisation));
}

static bool subject_fits(const EntApplication *a, const EntTemplateItem *item, uint32_t unit)
{
    return types_at(a, entity_at(a, item->subject, unit)) & ent_schema_subjects(item->property);
}

/* --- accepting --- */

static bool accepts_emit(const EntApplication *a, const EntTemplateItem *item)
{
    uint32_t unit = primary(a, item->subject);
    if (!subject_fits(a, item, unit)) return item->subject.optional;
    return item->object.optional || object_fits(a, item, entity_at(a, item->subject, unit));
}

/* Parties that stand under different names must be different. */
static bool accepts_new(const EntApplication *a, const EntTemplate *t)
{
    uint32_t first = ENT_NO_ENTITY, named = 0;
    bool different = false;
    for (uint32_t i = 0; i < t->item_count; i++) {
        const EntTemplateItem *item = &t->items[i];
        if (!object_fits(a, item, ENT_NO_ENTITY)) {
            if (item->object.optional) continue;
            return false;
        }
        if (item->property != ENT_PROPERTY_party) continue;
        uint32_t party = entity_at(a, item->object, primary(a, item->object));
        different |= first != ENT_NO_ENTITY && party != first;
        if (named++ == 0) first = party;
    }
    return named == 1 || different;
}

const EntTemplate *ent_apply_refusal(const EntApplication *a)
{
    for (uint32_t i = 0; i < a->pattern->template_count; i++) {
        const EntTemplate *t = &a->pattern->templates[i];
        if (!(t->kind == ENT_CLASS_NONE ? accepts_emit(a, t->items) : accepts_new(a, t))) return t;
    }
    return NULL;
}

bool ent_apply_accepts(const EntApplication *a)
{
    return !ent_apply_refusal(a);
}

/* --- stating --- */

static EntStatus state(const EntApplication *a, uint32_t subject, EntProperty property,
                       EntValue object)
{
    EntFact fact = {.subject = subject,
                    .property = property,
                    .object = object,
                    .evidence = a->context->doc->sentences.at[a->sentence],
                    .pattern = a->pattern->name,
                    .confidence = a->pattern->confidence,
                    .match = a->match};
    return add_fact(a->index, a->facts, &fact);
}

/* "at Nordwind's | Baltic Research Center": the body that the one of UNIT owns, right behind its
 * genitive, is the one meant; else UNIT. */
static uint32_t owned_body(const EntApplication *a, uint32_t unit)
{
    enum { REACH = 4 }; /* units: "'s", "own", … */
    const EntMatchContext *c = a->context;
    uint32_t end = c->sentences[a->sentence].end;
    if (unit + 2 >= end ||
        !ent_str_is(c->doc->tokens.at[c->units[unit + 1].tokens.begin].tag, "POS"))
        return unit;
    for (uint32_t u = unit + 2; u < end && u <= unit + REACH; u++) {
        const EntUnit *next = &c->units[u];
        if (next->entity != ENT_NO_ENTITY)
            return !next->described && ent_class_top(next->kind) == ENT_CLASS_Organisation ? u
                                                                                           : unit;
        uint8_t pos = c->doc->tokens.at[next->head].pos;
        if (pos != ENT_POS_ADJ && pos != ENT_POS_NOUN && pos != ENT_POS_PROPN) return unit;
    }
    return unit;
}

/* A position with each organisation, or without one. */
static EntStatus state_position(const EntApplication *a, const EntTemplateItem *item,
                                uint32_t subject, EntValue title)
{
    bool stated = false;
    uint32_t unit = 0;
    if (item->organisation.source != ENT_SOURCE_NONE)
        for (; (unit = member_from(a, item->organisation, unit)) != NOTHING; unit++) {
            if (!is_organisation(a, item->organisation, unit)) continue;
            title.entity = entity_at(a, item->organisation, owned_body(a, unit));
            stated = true;
            ENT_TRY(state(a, subject, item->property, title));
        }
    return stated ? ENT_OK : state(a, subject, item->property, title);
}

static EntStatus state_value(const EntApplication *a, const EntTemplateItem *item, uint32_t subject,
                             uint32_t unit, EntValue value)
{
    EntDateValue date;
    if (value.type == ENT_VALUE_POSITION) return state_position(a, item, subject, value);
    ENT_TRY(state(a, subject, item->property, value));
    if (item->property != ENT_PROPERTY_startDate || !date_at(a, item->object, unit, &date) ||
        date.end.year == 0)
        return ENT_OK;
    value.date = date.end;
    return state(a, subject, ENT_PROPERTY_endDate, value);
}

/* ITEM of SUBJECT, for every member of the object's list that fits. */
static EntStatus state_item(const EntApplication *a, const EntTemplateItem *item, uint32_t subject)
{
    EntValue value;
    uint32_t unit = 0;
    if (item->object.source == ENT_SOURCE_NONE)
        return value_at(a, item, NOTHING, &value) ? state(a, subject, item->property, value)
                                                  : ENT_OK;
    for (; (unit = member_from(a, item->object, unit)) != NOTHING; unit++)
        if (fits(a, item, subject, unit, &value))
            ENT_TRY(state_value(a, item, subject, unit, value));
    return ENT_OK;
}

static EntStatus apply_emit(const EntApplication *a, const EntTemplateItem *item)
{
    uint32_t unit = 0, first = primary(a, item->subject);
    if (!subject_fits(a, item, first)) return ENT_OK; /* optional */
    if (item->object.source != ENT_SOURCE_NONE &&
        !object_fits(a, item, entity_at(a, item->subject, first)))
        return ENT_OK;
    for (; (unit = member_from(a, item->subject, unit)) != NOTHING; unit++)
        if (subject_fits(a, item, unit))
            ENT_TRY(state_item(a, item, entity_at(a, item->subject, unit)));
    return ENT_OK;
}

static EntStatus collect_parties(const EntApplication *a, const EntTemplate *t)
{
    EntValue value;
    a->index->parties.len = 0;
    for (uint32_t i = 0; i < t->item_count; i++) {
        const EntTemplateItem *item = &t->items[i];
        if (item->property != ENT_PROPERTY_party || !object_fits(a, item, ENT_NO_ENTITY)) continue;
        uint32_t unit = 0;
        for (; (unit = member_from(a, item->object, unit)) != NOTHING; unit++)
            if (fits(a, item, ENT_NO_ENTITY, unit, &value) && !add_party(a->index, value.entity))
                return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

/* The sentence denotes the Partnership, once. */
static EntStatus add_mention(const EntApplication *a, EntEntity *entity)
{
    EntSpan span = a->context->doc->sentences.at[a->sentence];
    uint32_t count = entity->mention_count;
    for (uint32_t i = 0; i < count; i++)
        if (entity->mentions[i].begin == span.begin && entity->mentions[i].end == span.end)
            return ENT_OK;
    EntSpan *mentions = ENT_ARENA_NEW(a->context->arena, EntSpan, count + 1);
    if (!mentions) return ENT_ERR_MEMORY;
    if (count) memcpy(mentions, entity->mentions, count * sizeof *mentions);
    mentions[count] = span;
    entity->mentions = mentions;
    entity->mention_count = count + 1;
    return ENT_OK;
}

static EntStatus apply_one(const EntApplication *a, const EntTemplate *t)
{
    EntEntities *entities = &a->facts->entities;
    uint32_t next = (uint32_t)entities->len;
    ENT_TRY(collect_parties(a, t));
    if (!ENT_RESERVE(entities, entities->len + 1)) return ENT_ERR_MEMORY;
    EntStr key = partnership_key(a->index, t->kind);
    uint32_t entity = intern(a->index, &a->index->partnerships, key, next);
    if (entity == ENT_MAP_NONE) return ENT_ERR_MEMORY;
    if (entity == next && !ENT_PUSH(entities, (EntEntity){.kind = t->kind})) return ENT_ERR_MEMORY;
    ENT_TRY(add_mention(a, &entities->at[entity]));
    for (uint32_t i = 0; i < t->item_count; i++) {
        const EntTemplateItem *item = &t->items[i];
        if (object_fits(a, item, entity)) ENT_TRY(state_item(a, item, entity));
    }
    return ENT_OK;
}

static const EntTemplateItem *item_for_each(const EntTemplate *t)
{
    for (uint32_t i = 0; i < t->item_count; i++)
        if (t->items[i].object.each) return &t->items[i];
    return NULL;
}

/* One Partnership, or one for each member of the list that an item names with "+". */
static EntStatus apply_new(const EntApplication *a, const EntTemplate *t)
{
    const EntTemplateItem *item = item_for_each(t);
    if (!item || primary(a, item->object) == NOTHING) return apply_one(a, t);
    uint32_t units[UINT8_MAX], unit = 0;
    memcpy(units, a->units, a->pattern->capture_count * sizeof *units);
    EntReference all = item->object;
    EntApplication one = *a;
    all.list = true;
    one.units = units;
    for (; (unit = member_from(a, all, unit)) != NOTHING; unit++) {
        units[all.capture] = unit;
        if (accepts_new(&one, t)) ENT_TRY(apply_one(&one, t));
    }
    return ENT_OK;
}

EntStatus ent_apply(const EntApplication *a)
{
    for (uint32_t i = 0; i < a->pattern->template_count; i++) {
        const EntTemplate *t = &a->pattern->templates[i];
        ENT_TRY(t->kind == ENT_CLASS_NONE ? apply_emit(a, t->items) : apply_new(a, t));
    }
    return ENT_OK;
}
