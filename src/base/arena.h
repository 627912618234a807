/* EntArena: memory that lives and dies together, for one document (or one loaded ontology). Nothing
 * in it is freed alone; reset keeps the blocks for the next document.
 *
 *     block:  [next | used | size | bytes … ]  ->  older block
 *
 * Thread rule: one thread at a time. */
#ifndef ENT_BASE_ARENA_H
#define ENT_BASE_ARENA_H

#include "base/alloc.h"
#include "base/str.h"

typedef struct EntArenaBlock EntArenaBlock;

typedef struct EntArena {
    EntArenaBlock *head;  /* block in use, newest first */
    EntArenaBlock *spare; /* emptied by reset, used again */
} EntArena;

/* A zeroed EntArena is empty and ready. */
void ent_arena_release(EntArena *arena);

/* Forget everything allocated; pointers into the arena become invalid. */
void ent_arena_reset(EntArena *arena);

/* COUNT × SIZE zeroed bytes aligned to 16; NULL on overflow or when memory is out. */
void *ent_arena_alloc(EntArena *arena, size_t count, size_t size) ENT_MUST_USE;

#define ENT_ARENA_NEW(arena, Type, count) ((Type *)ent_arena_alloc((arena), (count), sizeof(Type)))

/* A copy of S in the arena, ended by NUL (not counted in len). Returns {NULL,0} when memory is out
 * and S was not empty. */
EntStr ent_arena_copy(EntArena *arena, EntStr s);

/* printf into the arena; {NULL,0} when memory is out. */
EntStr ent_arena_printf(EntArena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
