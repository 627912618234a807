/* Templates: emit and new, checked against what the vocabulary allows. */
#include <stdio.h>

#include "onto/pattern_parse.h"

enum { MOST_ITEMS = 32 };

/* "Event or Partnership" */
static const char *describe(EntTypeSet types, char *out, size_t size)
{
    size_t n = 0;
    out[0] = '\0';
    for (int i = 0; i < ENT_KIND_END && n < size; i++)
        if (types & ENT_TYPE_BIT(i))
            n += (size_t)snprintf(out + n, size - n, "%s%s", n ? " or " : "", ent_type_name(i));
    return out;
}

/* @event, @main, @near, @visit */
static bool is_event_source(EntReferenceSource source)
{
    return source >= ENT_SOURCE_FOCUS && source <= ENT_SOURCE_VISIT;
}

/* What REFERENCE may be, with top classes; 0: anything. */
static EntTypeSet types_of(const EntPatternParser *p, EntReference reference)
{
    EntTypeSet types = 0, stated;
    if (is_event_source(reference.source)) return ENT_TYPE_BIT(ENT_CLASS_Event);
    if (reference.source != ENT_SOURCE_CAPTURE) return 0;
    stated = p->capture_types[reference.capture];
    if (stated & ENT_TYPE_BIT(ENT_KIND_Entity)) return 0;
    for (int i = 0; i < ENT_KIND_END; i++)
        if (stated & ENT_TYPE_BIT(i))
            types |= i < ENT_CLASS_COUNT ? ent_type_of_class((EntClass)i) : ENT_TYPE_BIT(i);
    return types;
}

/* NEEDED: what PROPERTY has in this place. ROLE: "is said of" or "takes". */
static EntStatus check_types(EntPatternParser *p, size_t at, EntReference reference,
                             EntProperty property, const char *role, EntTypeSet needed)
{
    char wanted[120], given[120];
    EntTypeSet types = types_of(p, reference);
    if (types == 0 || (types & needed)) return ENT_OK;
    EntTypeSet stated =
        reference.source == ENT_SOURCE_CAPTURE ? p->capture_types[reference.capture] : types;
    EntStr name = reference.source == ENT_SOURCE_CAPTURE ? p->pattern->captures[reference.capture]
                                                         : ENT_STR("@event");
    return ent_scan_fail(p, at, "%s %s %s, but '%.*s' is %s", ent_property_name(property), role,
                         describe(needed, wanted, sizeof wanted), ENT_STR_ARG(name),
                         describe(stated, given, sizeof given));
}

static bool take_here(EntPatternParser *p, char c)
{
    if (p->at == p->text.len || p->text.ptr[p->at] != c) return false;
    p->at++;
    return true;
}

/* name, name*, name?, name*?, @event, @main, @near, @visit, @article */
static EntStatus parse_reference(EntPatternParser *p, EntReference *out)
{
    enum { SOURCES = 5 };
    static const char *const sources[SOURCES] = {"event", "main", "near", "visit", "article"};
    bool special = ent_scan_take(p, "@");
    if (!special) ent_scan_space(p);
    size_t at = p->at;
    EntStr name = ent_scan_word(p, false);
    *out = (EntReference){.source = ENT_SOURCE_CAPTURE};
    if (name.len == 0) return ent_scan_expected(p, "a name of the pattern, or @event");
    if (special) {
        for (int i = 0; i < SOURCES; i++)
            if (ent_str_is(name, sources[i]))
                out->source = (EntReferenceSource)(ENT_SOURCE_FOCUS + i);
        if (out->source == ENT_SOURCE_CAPTURE)
            return ent_scan_unknown(p, at, "reference", name, sources, SOURCES);
    } else {
        out->capture = ent_capture_find(p->pattern, name);
        if (out->capture == ENT_NO_CAPTURE) return ent_capture_unknown(p, at, name);
        out->list = take_here(p, '*');
        out->each = !out->list && take_here(p, '+');
    }
    out->optional = take_here(p, '?');
    return ENT_OK;
}

static EntStatus parse_property(EntPatternParser *p, EntProperty *out)
{
    const char *names[ENT_PROPERTY_COUNT];
    ent_scan_space(p);
    size_t at = p->at, count = 0;
    EntStr word = ent_scan_word(p, false);
    if (word.len == 0) return ent_scan_expected(p, "a property");
    *out = ent_property_parse(word);
    if (ent_schema_range(*out) != ENT_RANGE_NONE) return ENT_OK;
    if (*out != ENT_PROPERTY_NONE)
        return ent_scan_fail(p, at, "'%.*s' is not a property that a pattern states",
                             ENT_STR_ARG(word));
    for (int i = 0; i < ENT_PROPERTY_COUNT; i++)
        if (ent_schema_range((EntProperty)i) != ENT_RANGE_NONE)
            names[count++] = ent_property_name((EntProperty)i);
    return ent_scan_unknown(p, at, "property", word, names, count);
}

static EntStatus parse_term(EntPatternParser *p, EntTemplateItem *item)
{
    size_t count;
    const char *const *terms = ent_schema_terms(item->property, &count);
    ent_scan_space(p);
    size_t at = p->at;
    EntStr word = ent_scan_word(p, false);
    char what[64];
    for (size_t i = 0; i < count; i++) {
        if (!ent_str_is(word, terms[i])) continue;
        item->term = ent_str(terms[i]);
        return ENT_OK;
    }
    snprintf(what, sizeof what, "value of %s", ent_property_name(item->property));
    if (word.len == 0) return ent_scan_expected(p, what);
    return ent_scan_unknown(p, at, what, word, terms, count);
}

/* "(title, organisation)" of position */
static EntStatus parse_organisation(EntPatternParser *p, EntTemplateItem *item)
{
    size_t at = p->at;
    if (item->property != ENT_PROPERTY_position)
        return ent_scan_fail(p, at, "%s takes one value", ent_property_name(item->property));
    ENT_TRY(parse_reference(p, &item->organisation));
    if (item->organisation.source != ENT_SOURCE_CAPTURE)
        return ent_scan_fail(p, at, "the organisation of a position is a name of the pattern");
    return check_types(p, at, item->organisation, ENT_PROPERTY_organisation, "takes",
                       ent_type_of_class(ENT_CLASS_Organisation));
}

/* AT: the item's first byte. */
static EntStatus check_object(EntPatternParser *p, size_t at, const EntTemplateItem *item)
{
    EntProperty property = item->property;
    EntRange range = ent_schema_range(property);
    EntTypeSet subject = item->subject.source ? types_of(p, item->subject) : 0;
    EntTypeSet object = types_of(p, item->object);
    bool is_event = is_event_source(item->object.source);
    if (item->object.source == ENT_SOURCE_ARTICLE && range != ENT_RANGE_DATE)
        return ent_scan_fail(p, at, "@article is a date, which %s does not take",
                             ent_property_name(property));
    if (is_event && range != ENT_RANGE_ENTITY)
        return ent_scan_fail(p, at, "%s does not take an event", ent_property_name(property));
    ENT_TRY(check_types(p, at, item->object, property, "takes", ent_schema_objects(property)));
    if (range != ENT_RANGE_ENTITY || !subject || !object ||
        ent_schema_relates(property, subject, object))
        return ENT_OK;
    return ent_scan_fail(p, at, "%s does not relate these types to each other",
                         ent_property_name(property));
}

/* property object, property(object, …) or property Term */
static EntStatus parse_statement(EntPatternParser *p, EntTemplateItem *item)
{
    if (ent_schema_range(item->property) == ENT_RANGE_TERM) return parse_term(p, item);
    bool call = ent_scan_take(p, "(");
    ent_scan_space(p);
    size_t at = p->at;
    ENT_TRY(parse_reference(p, &item->object));
    ENT_TRY(check_object(p, at, item));
    if (!call) return ENT_OK;
    if (ent_scan_take(p, ",")) ENT_TRY(parse_organisation(p, item));
    return ent_scan_take(p, ")") ? ENT_OK : ent_scan_expected(p, "')'");
}

static EntStatus finish(EntPatternParser *p, EntClass kind, const EntTemplateItem *items,
                        uint32_t count, EntTemplate *out)
{
    EntTemplateItem *copy = ENT_ARENA_NEW(p->arena, EntTemplateItem, count);
    if (!copy) return ent_scan_memory(p);
    memcpy(copy, items, count * sizeof *copy);
    *out = (EntTemplate){.kind = kind, .items = copy, .item_count = count};
    return ENT_OK;
}

EntStatus ent_parse_emit(EntPatternParser *p, EntTemplate *out)
{
    EntTemplateItem item = {0};
    ent_scan_space(p);
    size_t at = p->at;
    ENT_TRY(parse_reference(p, &item.subject));
    if (item.subject.source == ENT_SOURCE_ARTICLE)
        return ent_scan_fail(p, at, "@article is a date; facts are said of entities");
    ENT_TRY(parse_property(p, &item.property));
    ENT_TRY(check_types(p, at, item.subject, item.property, "is said of",
                        ent_schema_subjects(item.property)));
    ENT_TRY(parse_statement(p, &item));
    return finish(p, ENT_CLASS_NONE, &item, 1, out);
}

static EntStatus parse_kind(EntPatternParser *p, EntClass *out)
{
    const char *names[ENT_CLASS_COUNT];
    size_t count = 0;
    ent_scan_space(p);
    size_t at = p->at;
    EntStr word = ent_scan_word(p, false);
    if (word.len == 0) return ent_scan_expected(p, "a kind of Partnership after new");
    *out = ent_class_parse(word);
    if (ent_class_top(*out) == ENT_CLASS_Partnership) return ENT_OK;
    if (*out != ENT_CLASS_NONE)
        return ent_scan_fail(p, at, "new makes a Partnership, and %.*s is none", ENT_STR_ARG(word));
    for (int i = 0; i < ENT_CLASS_COUNT; i++)
        if (ent_class_top((EntClass)i) == ENT_CLASS_Partnership)
            names[count++] = ent_class_name((EntClass)i);
    return ent_scan_unknown(p, at, "kind of Partnership", word, names, count);
}

static EntStatus parse_new_item(EntPatternParser *p, EntTemplateItem *item)
{
    *item = (EntTemplateItem){0};
    ent_scan_space(p);
    size_t at = p->at;
    ENT_TRY(parse_property(p, &item->property));
    if (!(ent_schema_subjects(item->property) & ENT_TYPE_BIT(ENT_CLASS_Partnership)))
        return ent_scan_fail(p, at, "a Partnership has no %s", ent_property_name(item->property));
    return parse_statement(p, item);
}

EntStatus ent_parse_new(EntPatternParser *p, EntTemplate *out)
{
    EntTemplateItem items[MOST_ITEMS];
    EntClass kind = ENT_CLASS_NONE;
    uint32_t count = 0;
    bool party = false;
    ent_scan_space(p);
    size_t at = p->at;
    ENT_TRY(parse_kind(p, &kind));
    if (!ent_scan_take(p, "{")) return ent_scan_expected(p, "'{'");
    while (ent_scan_peek(p) != '}') {
        if (count == MOST_ITEMS) return ent_scan_fail(p, p->at, "more than %d items", MOST_ITEMS);
        ENT_TRY(parse_new_item(p, &items[count]));
        party |= items[count++].property == ENT_PROPERTY_party;
        if (ent_scan_peek(p) != '}' && !ent_scan_take(p, ";"))
            return ent_scan_expected(p, "';' or '}'");
    }
    p->at++;
    if (!party) return ent_scan_fail(p, at, "a Partnership needs a party");
    return finish(p, kind, items, count, out);
}
