#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdio.h>

struct EntArenaBlock {
    EntArenaBlock *next;
    size_t used, size;
    alignas(16) unsigned char bytes[];
};

enum { BLOCK = 64 * 1024 };

static void free_list(EntArenaBlock *block)
{
    while (block) {
        EntArenaBlock *next = block->next;
        ent_free(block);
        block = next;
    }
}

void ent_arena_release(EntArena *arena)
{
    free_list(arena->head);
    free_list(arena->spare);
    *arena = (EntArena){0};
}

void ent_arena_reset(EntArena *arena)
{
    while (arena->head) {
        EntArenaBlock *block = arena->head;
        arena->head = block->next;
        if (block->size > BLOCK) { /* a one-off giant: give it back */
            ent_free(block);
            continue;
        }
        block->next = arena->spare;
        arena->spare = block;
    }
}

static EntArenaBlock *block_for(EntArena *arena, size_t bytes)
{
    if (bytes <= BLOCK && arena->spare) {
        EntArenaBlock *block = arena->spare;
        arena->spare = block->next;
        block->used = 0;
        return block;
    }
    size_t size = bytes > BLOCK ? bytes : BLOCK;
    if (size > SIZE_MAX - sizeof(EntArenaBlock)) return NULL;
    EntArenaBlock *block = ent_realloc(NULL, 1, sizeof(EntArenaBlock) + size);
    if (block) {
        block->used = 0;
        block->size = size;
    }
    return block;
}

void *ent_arena_alloc(EntArena *arena, size_t count, size_t size)
{
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes) || bytes > SIZE_MAX - 15) return NULL;
    bytes = (bytes + 15) & ~(size_t)15;
    if (!arena->head || arena->head->size - arena->head->used < bytes) {
        EntArenaBlock *block = block_for(arena, bytes);
        if (!block) return NULL;
        block->next = arena->head;
        arena->head = block;
    }
    void *p = arena->head->bytes + arena->head->used;
    arena->head->used += bytes;
    return memset(p, 0, bytes);
}

EntStr ent_arena_copy(EntArena *arena, EntStr s)
{
    char *p = ent_arena_alloc(arena, s.len + 1, 1);
    if (!p) return ENT_STR_EMPTY;
    if (s.len) memcpy(p, s.ptr, s.len);
    return ent_str_n(p, s.len);
}

EntStr ent_arena_printf(EntArena *arena, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *p = n < 0 ? NULL : ent_arena_alloc(arena, (size_t)n + 1, 1);
    if (p) vsnprintf(p, (size_t)n + 1, format, again);
    va_end(again);
    return p ? ent_str_n(p, (size_t)n) : ENT_STR_EMPTY;
}
