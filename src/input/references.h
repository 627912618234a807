/* Links by reference in Markdown (CommonMark 0.31, 4.7 and 6.3): a line "[label]: address" defines
 * one, "[text][label]", "[label][]" and "[label]" use it. Labels are equal but for the case of
 * ASCII letters and for white space. Thread rule: pure functions, a list belongs to one thread. */
#ifndef ENT_INPUT_REFERENCES_H
#define ENT_INPUT_REFERENCES_H

#include "base/str.h"
#include "base/vec.h"

enum { ENT_MAX_LABEL = 999 /* bytes */ };

typedef struct EntReferences {
    ENT_VEC(EntStr) labels; /* slices of the text; sorted by ent_references_sort */
} EntReferences;

/* Whether LINE (trimmed) defines a link: "[label]: address", a title in quotation marks behind it
 * or not. The address looks like one, as "[Host]: Yes." and "[Photo]: AP/Union" are said and not
 * linked. *LABEL is a slice of LINE. Footnotes ("[^1]: ") are none. */
bool ent_reference_defined(EntStr line, EntStr *label);

/* To be called when all labels are there and before the first look-up. */
void ent_references_sort(EntReferences *all);

/* A reference whose text is TEXT, S[I] being the "]" behind it: the position behind all of it, or 0
 * where it is none. */
size_t ent_reference_end(const EntReferences *all, EntStr s, size_t i, EntStr text);

#endif
