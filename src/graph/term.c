#include "graph/term.h"

int ent_term_cmp(const EntTerm *a, const EntTerm *b)
{
    if (a->type != b->type) return a->type < b->type ? -1 : 1;
    int c = ent_str_cmp(a->value, b->value);
    if (c == 0) c = ent_str_cmp(a->datatype, b->datatype);
    if (c == 0) c = ent_str_cmp(a->language, b->language);
    return c;
}

int ent_statement_cmp(const EntStatement *a, const EntStatement *b)
{
    int c = ent_str_cmp(a->graph, b->graph);
    if (c == 0) c = ent_term_cmp(&a->subject, &b->subject);
    if (c == 0) c = ent_term_cmp(&a->predicate, &b->predicate);
    if (c == 0) c = ent_term_cmp(&a->object, &b->object);
    return c;
}
