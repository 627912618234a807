/* EntSheet: what one reader, or the program, states about one article: its entities and facts at
 * the level of the document, in the terms of the guide to gold facts. A gold file is read into a
 * sheet (score/gold.h), a graph into one a article (score/from_graph.h), and two sheets of an
 * article are compared (score/tally.h).
 *
 * Owner: all strings, and what they belong to, live in the set's arena. Thread rule: one thread. */
#ifndef ENT_SCORE_SHEET_H
#define ENT_SCORE_SHEET_H

#include "base/arena.h"
#include "base/map.h"
#include "base/vec.h"

typedef struct EntSheetEntity {
    EntStr id;
    EntStr type;                /* "Organisation": a class that has kinds */
    EntStr kinds;               /* "Company", or what it may be: "Company|Association" */
    const EntStr *names, *keys; /* as written, the fullest first; what they are compared by */
    size_t name_count;
    bool optional;
} EntSheetEntity;

/* One value of a fact whose object has parts. */
typedef struct EntSheetPart {
    EntStr name;   /* "title", "organisation", "count", "mode", "value", "currency" */
    EntStr text;   /* a title as its key */
    bool is_plain; /* a number or null rather than a string */
} EntSheetPart;

typedef struct EntSheetFact {
    EntStr subject;   /* id of an entity */
    EntStr predicate; /* "participant" */
    EntStr object;    /* id of an entity, or a literal; empty where there are parts */
    const EntSheetPart *parts;
    size_t part_count;
} EntSheetFact;

typedef ENT_VEC(EntSheetFact) EntSheetFacts;

typedef struct EntSheet {
    EntStr article; /* its name: that of its file, without the suffix */
    ENT_VEC(EntSheetEntity) entities;
    EntMap ids;                    /* id -> index of entities */
    EntSheetFacts facts, optional; /* what must be found; what may be */
} EntSheet;

/* Sheets by article. A zeroed set is empty and ready. */
typedef struct EntSheets {
    EntArena arena;
    ENT_VEC(EntSheet *) at; /* in the order they came */
    EntMap names;
} EntSheets;

void ent_sheets_release(EntSheets *sheets);

/* The sheet of ARTICLE, or NULL. */
EntSheet *ent_sheets_find(const EntSheets *sheets, EntStr article);

/* The same, made where there is none; NULL: memory is out. ARTICLE is copied. */
EntSheet *ent_sheets_make(EntSheets *sheets, EntStr article);

/* Take in an entity, in place of one with the same id. COUNT NAMES in ARENA get their keys.
 * ENT_ERR_MEMORY. */
EntStatus ent_sheet_add(EntSheet *sheet, EntArena *arena, EntSheetEntity entity) ENT_MUST_USE;

/* The entity of an id, or NULL. */
const EntSheetEntity *ent_sheet_entity(const EntSheet *sheet, EntStr id);

/* COUNT PARTS of a fact's object as FACT keeps them: copied into ARENA, by name, a title as its
 * key. ENT_ERR_MEMORY. */
EntStatus ent_sheet_parts(EntArena *arena, const EntSheetPart *parts, size_t count,
                          EntSheetFact *fact) ENT_MUST_USE;

/* A number as parts hold it: the same text for the same number, however it was written. {NULL, 0}
 * when memory is out. */
EntStr ent_sheet_number(EntArena *arena, double number);

/* What stands before the next '|' of a list like "Company|Association", which loses it. */
EntStr ent_sheet_next_kind(EntStr *kinds);

/* Whether KIND is one of such a list. */
bool ent_sheet_kind_among(EntStr kind, EntStr kinds);

/* What the object of PREDICATE is in these facts. */
typedef enum EntSheetObject {
    ENT_OBJECT_NONE,   /* no predicate of the guide */
    ENT_OBJECT_ENTITY, /* the id of an entity */
    ENT_OBJECT_DATE,   /* "2024-12-07", "2024-12" or "2024" */
    ENT_OBJECT_PARTS   /* attendance, position, amount */
} EntSheetObject;

EntSheetObject ent_sheet_object(EntStr predicate);

/* The class with kinds that KIND belongs to ("Organisation" for "Company" and for itself), or
 * empty. */
EntStr ent_sheet_type(EntStr kind);

#endif
