#include "score/sheet.h"

#include <stdlib.h>

#include "onto/vocab.h"
#include "text/fold.h"

/* ---- sets ---- */

static void release_sheet(EntSheet *sheet)
{
    ENT_VEC_FREE(&sheet->entities);
    ENT_VEC_FREE(&sheet->facts);
    ENT_VEC_FREE(&sheet->optional);
    ent_map_release(&sheet->ids);
}

void ent_sheets_release(EntSheets *sheets)
{
    for (size_t i = 0; i < sheets->at.len; i++) release_sheet(sheets->at.at[i]);
    ENT_VEC_FREE(&sheets->at);
    ent_map_release(&sheets->names);
    ent_arena_release(&sheets->arena);
}

EntSheet *ent_sheets_find(const EntSheets *sheets, EntStr article)
{
    uint32_t i = ent_map_get(&sheets->names, article);
    return i == ENT_MAP_NONE ? NULL : sheets->at.at[i];
}

EntSheet *ent_sheets_make(EntSheets *sheets, EntStr article)
{
    EntSheet *sheet = ent_sheets_find(sheets, article);
    if (sheet) return sheet;
    sheet = ENT_ARENA_NEW(&sheets->arena, EntSheet, 1);
    if (!sheet) return NULL;
    sheet->article = ent_arena_copy(&sheets->arena, article);
    if (!sheet->article.ptr && article.len) return NULL;
    if (!ENT_PUSH(&sheets->at, sheet)) return NULL;
    if (ent_map_put(&sheets->names, sheet->article, (uint32_t)sheets->at.len - 1) == ENT_OK)
        return sheet;
    sheets->at.len--;
    return NULL;
}

/* ---- entities and facts ---- */

EntStatus ent_sheet_add(EntSheet *sheet, EntArena *arena, EntSheetEntity entity)
{
    bool added;
    EntStr *keys = ENT_ARENA_NEW(arena, EntStr, entity.name_count + 1);
    if (!keys) return ENT_ERR_MEMORY;
    for (size_t i = 0; i < entity.name_count; i++) {
        keys[i] = ent_text_match_key(arena, entity.names[i]);
        if (!keys[i].ptr) return ENT_ERR_MEMORY;
    }
    entity.keys = keys;
    if (!ENT_RESERVE(&sheet->entities, sheet->entities.len + 1)) return ENT_ERR_MEMORY;
    uint32_t at = ent_map_add(&sheet->ids, entity.id, (uint32_t)sheet->entities.len, &added);
    if (at == ENT_MAP_NONE) return ENT_ERR_MEMORY;
    sheet->entities.at[at] = entity;
    sheet->entities.len += added;
    return ENT_OK;
}

const EntSheetEntity *ent_sheet_entity(const EntSheet *sheet, EntStr id)
{
    uint32_t i = ent_map_get(&sheet->ids, id);
    return i == ENT_MAP_NONE ? NULL : &sheet->entities.at[i];
}

static int by_name(const void *a, const void *b)
{
    return ent_str_cmp(((const EntSheetPart *)a)->name, ((const EntSheetPart *)b)->name);
}

EntStatus ent_sheet_parts(EntArena *arena, const EntSheetPart *parts, size_t count,
                          EntSheetFact *fact)
{
    EntSheetPart *kept = ENT_ARENA_NEW(arena, EntSheetPart, count + 1);
    if (!kept) return ENT_ERR_MEMORY;
    for (size_t i = 0; i < count; i++) {
        kept[i] = parts[i];
        if (parts[i].is_plain || !ent_str_is(parts[i].name, "title")) continue;
        kept[i].text = ent_text_match_key(arena, parts[i].text);
        if (!kept[i].text.ptr) return ENT_ERR_MEMORY;
    }
    qsort(kept, count, sizeof *kept, by_name);
    fact->parts = kept;
    fact->part_count = count;
    return ENT_OK;
}

EntStr ent_sheet_number(EntArena *arena, double number)
{
    return ent_arena_printf(arena, "%.17g", number);
}

/* ---- the terms of the guide ---- */

EntStr ent_sheet_next_kind(EntStr *kinds)
{
    const char *bar = kinds->len ? memchr(kinds->ptr, '|', kinds->len) : NULL;
    size_t end = bar ? (size_t)(bar - kinds->ptr) : kinds->len;
    EntStr kind = ent_str_sub(*kinds, 0, end);
    *kinds = ent_str_sub(*kinds, end + 1, kinds->len);
    return kind;
}

bool ent_sheet_kind_among(EntStr kind, EntStr kinds)
{
    while (kinds.len)
        if (ent_str_eq(ent_sheet_next_kind(&kinds), kind)) return true;
    return false;
}

EntSheetObject ent_sheet_object(EntStr predicate)
{
    switch (ent_property_parse(predicate)) {
    case ENT_PROPERTY_place:
    case ENT_PROPERTY_organiser:
    case ENT_PROPERTY_host:
    case ENT_PROPERTY_supporter:
    case ENT_PROPERTY_chair:
    case ENT_PROPERTY_participant:
    case ENT_PROPERTY_speaker:
    case ENT_PROPERTY_partOf:
    case ENT_PROPERTY_about:
    case ENT_PROPERTY_locatedIn:
    case ENT_PROPERTY_party:
        return ENT_OBJECT_ENTITY;
    case ENT_PROPERTY_startDate:
    case ENT_PROPERTY_endDate:
    case ENT_PROPERTY_date:
        return ENT_OBJECT_DATE;
    case ENT_PROPERTY_attendance:
    case ENT_PROPERTY_position:
    case ENT_PROPERTY_amount:
        return ENT_OBJECT_PARTS;
    default:
        return ENT_OBJECT_NONE;
    }
}

EntStr ent_sheet_type(EntStr kind)
{
    switch (ent_class_top(ent_class_parse(kind))) {
    case ENT_CLASS_Event:
    case ENT_CLASS_Organisation:
    case ENT_CLASS_Person:
    case ENT_CLASS_Place:
    case ENT_CLASS_Initiative:
    case ENT_CLASS_Partnership:
        return ent_str(ent_class_name(ent_class_top(ent_class_parse(kind))));
    default:
        return ENT_STR_EMPTY;
    }
}
