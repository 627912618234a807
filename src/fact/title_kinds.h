/* Kinds of job titles, by their words: those of companies, of their staff, of universities.
 *
 * Pure functions; any thread. */
#ifndef ENT_FACT_TITLE_KINDS_H
#define ENT_FACT_TITLE_KINDS_H

#include "base/str.h"

/* PHRASE stands in TITLE as whole words, whatever the case; any of COUNT PHRASES does; the last
 * words of TITLE are WORDS. */
bool ent_title_holds(EntStr title, const char *phrase);
bool ent_title_holds_any(EntStr title, const char *const *phrases, size_t count);
bool ent_title_ends_in(EntStr title, const char *words);

/* A title of a company or the like, not of a state: "CEO", "head of sales". */
bool ent_business_title(EntStr title);

/* A title of a company that no university or authority has: "founder", "managing director". */
bool ent_company_title(EntStr title);

/* "HR director", "Enterprise Account Manager": of staff, whom a company that an article is about
 * employs. */
bool ent_staff_title(EntStr title);

/* "vice-rector", "provost": of a university. */
bool ent_academic_title(EntStr title);

/* "vice president of small business | in Bavaria": a title with a field is held there, not of it.
 */
bool ent_title_of_field(EntStr title);

#endif
