/* The facade: what include/entente/entente.h offers. */
#include "entente/entente.h"

const char *ent_version(void)
{
    return ENTENTE_VERSION;
}
