/* What the files of the lexicon share and nobody else needs. */
#ifndef ENT_ONTO_LEXICON_INTERNAL_H
#define ENT_ONTO_LEXICON_INTERNAL_H

#include "base/arena.h"
#include "base/map.h"
#include "onto/lexicon.h"

/* Senses on their way into the table: senses.at[i] belongs to key keys.at[i]. */
typedef struct LexEntries {
    ENT_VEC(EntSense) senses;
    ENT_VEC(uint32_t) keys;
} LexEntries;

/* What the keys that go on after one word have in common. */
typedef struct LexFirst {
    uint64_t types;  /* bit set of EntSenseType */
    uint32_t length; /* bytes of the longest key */
} LexFirst;

_Static_assert(ENT_SENSE_COUNT <= 64, "LexFirst.types has a bit for each sense");

/* Senses where they lie, in the order of their files. */
typedef struct LexBlock {
    EntSense *at;
    size_t len;
} LexBlock;

struct EntLexicon {
    ENT_VEC(char *) texts;           /* the files; most strings are views of them */
    EntArena arena;                  /* keys, other strings of senses, links */
    char *pool;                      /* room for folded keys, */
    size_t pool_left;                /* so many bytes of it */
    EntMap keys;                     /* folded phrase to key index */
    EntMap firsts;                   /* first word of longer keys to index of `first` */
    ENT_VEC(LexFirst) first;         /* see LexFirst */
    ENT_VEC(const EntSense *) heads; /* the first sense of each key */
    ENT_VEC(LexBlock) blocks; /* one for each call that brought senses, in the order of calls */
};

/* A file while it is read. */
typedef struct LexReader {
    EntLexicon *lexicon;
    LexEntries *entries;
    const char *path;
    EntStr text; /* owned by the lexicon */
    bool own;    /* the file is the user's */
    EntError *err;
} LexReader;

/* Record an error at byte OFFSET of the file; returns ENT_ERR_ONTOLOGY. */
EntStatus ent_lexicon_fail(const LexReader *reader, size_t offset, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* COUNT links in the lexicon's arena, to fill; NULL when memory is out. */
EntLink *ent_lexicon_new_links(EntLexicon *lexicon, size_t count);

/* Add SENSE (label and the rest set) under the key of its `form`, which stands at OFFSET. */
EntStatus ent_lexicon_put(LexReader *reader, const EntSense *sense, size_t offset) ENT_MUST_USE;

/* Add the plural of sense->form, if sense->type has plurals and English rules give one. */
EntStatus ent_lexicon_put_plural(LexReader *reader, const EntSense *sense,
                                 size_t offset) ENT_MUST_USE;

/* A thing that a Turtle file names: its entries are [begin, end) of the reader's list. */
typedef struct LexThing {
    EntStr label;
    const EntLink *links;
    uint32_t link_count;
    uint32_t same; /* index of an earlier thing that is the same, or its own */
    size_t begin, end;
} LexThing;

typedef ENT_VEC(LexThing) LexThings;

/* Of the THINGS of a file, those of which owl:sameAs says that they are one get one label, the
 * first in the file, and all links. Two are one when the first names the second, or both name the
 * same third thing. ENT_ERR_MEMORY. */
EntStatus ent_lexicon_join_same(LexReader *reader, LexThings *things) ENT_MUST_USE;

/* Names that the program brings, of things that the user's own file says are the same as its own,
 * get the own label, and all links. ENT_ERR_MEMORY. */
EntStatus ent_lexicon_join_own(EntLexicon *lexicon) ENT_MUST_USE;

EntStatus ent_lexicon_read_turtle(LexReader *reader) ENT_MUST_USE;
EntStatus ent_lexicon_read_table(LexReader *reader) ENT_MUST_USE;
EntStatus ent_lexicon_read_words(LexReader *reader) ENT_MUST_USE;

/* The letters and digits that KEY starts with, or its first byte. */
EntStr ent_lexicon_first_word(EntStr key);

#endif
