/* entente: news articles about cooperation to a knowledge graph in RDF.
 *
 * The public interface of the library, which starts small: the version. What else a program needs
 * is offered by the command line (entente --help). Thread rule: pure functions. */
#ifndef ENTENTE_ENTENTE_H
#define ENTENTE_ENTENTE_H

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define ENT_API __attribute__((visibility("default")))
#else
#define ENT_API
#endif

/* The version of the library that runs, "MAJOR.MINOR.PATCH"; static. */
ENT_API const char *ent_version(void);

#ifdef __cplusplus
}
#endif

#endif
