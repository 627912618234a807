/* Private to the rdf room: the raptor world and where its messages go.
 *
 * raptor reports through one log handler for the whole world. Each operation brackets its calls
 * into raptor with ent_rdf_enter and ent_rdf_leave, so that messages reach its own record; brackets
 * nest (a reader's callback may write). */
#ifndef ENT_RDF_WORLD_H
#define ENT_RDF_WORLD_H

#include <raptor2/raptor2.h>

#include "rdf/rdf.h"

/* The messages of one operation: the first one of level error or above, and how many. */
typedef struct EntRdfLog {
    unsigned errors;
    uint32_t line, column; /* of the first that has a place; 0: unknown */
    char message[ENT_ERROR_MESSAGE];
    struct EntRdfLog *outer;
} EntRdfLog;

raptor_world *ent_rdf_enter(EntRdfLog *log);
void ent_rdf_leave(EntRdfLog *log);

/* raptor's name of a format. */
const char *ent_rdf_raptor_name(EntRdfFormat format);

#endif
