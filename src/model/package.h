/* A spaCy v3 package read into memory: a wheel or source archive (zip, tar), or a folder. Its model
 * folder is the one that holds config.cfg; files are named relative to it ("parser/model").
 * For import only. Thread rule: immutable once opened. */
#ifndef ENT_MODEL_PACKAGE_H
#define ENT_MODEL_PACKAGE_H

#include "base/error.h"
#include "base/str.h"

typedef struct EntPackage EntPackage;

/* ENT_ERR_MODEL (cannot open, truncated, not a package), ENT_ERR_LIMIT, ENT_ERR_MEMORY. */
EntStatus ent_package_open(const char *path, EntPackage **out, EntError *err) ENT_MUST_USE;
void ent_package_free(EntPackage *package);

/* The bytes of file NAME of the model folder; false where there is none. Owner: the package. */
bool ent_package_file(const EntPackage *package, const char *name, EntStr *out);

/* The same for a file that must be there: ENT_ERR_MODEL names it. */
EntStatus ent_package_need(const EntPackage *package, const char *name, EntStr *out,
                           EntError *err) ENT_MUST_USE;

/* "PACKAGE: NAME: reason" as ENT_ERR_MODEL, for a file with wrong content. */
EntStatus ent_package_fault(const EntPackage *package, const char *name, EntError *err,
                            const char *format, ...) __attribute__((format(printf, 4, 5)));

#endif
