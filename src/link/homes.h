/* Where a company is at home, as far as its name tells: "Oyj" is a legal form of Finland.
 *
 * Pure functions; any thread. */
#ifndef ENT_LINK_HOMES_H
#define ENT_LINK_HOMES_H

#include "link/link.h"

typedef enum EntHome {
    ENT_HOME_CLASHES = -1, /* the legal form is one of other countries */
    ENT_HOME_OPEN = 0,     /* the name tells nothing */
    ENT_HOME_FITS = 1      /* the legal form is one of that country, and of few others */
} EntHome;

/* NAME, with its legal form, beside the country with the ISO 3166-1 alpha-2 code COUNTRY. */
EntHome ent_home_of_form(EntStr name, EntStr country);

/* Whom a text names: its mentions up to NAMED are names; OTHER_THAN, if any, cannot be meant. */
typedef struct EntHomes {
    const EntMentions *mentions;
    const EntEntities *entities;
    const EntLinks *links;
    uint32_t named;
    uint32_t other_than;
} EntHomes;

/* "the Finnish maker" at token I of a text whose only company with a Finnish legal form is Orion
 * Oyj, or whose others have forms of other countries; of one that names no company that can be
 * meant its only body. ENT_UNLINKED: none, or HOME is empty. */
uint32_t ent_only_at_home(const EntHomes *homes, uint32_t i, EntStr home);

#endif
