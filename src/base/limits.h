/* Every cap of the library in one table: what it bounds, in which unit. Hitting one is a diagnostic
 * or an error with the cap's name, never silence. */
#ifndef ENT_BASE_LIMITS_H
#define ENT_BASE_LIMITS_H

#define ENT_MAX_FILE ((size_t)1 << 30)     /* bytes of one input file */
#define ENT_MAX_ARTICLE ((size_t)4 << 20)  /* bytes of one article's clean text */
#define ENT_MAX_RECORD ((size_t)32 << 20)  /* bytes of one record of a JSON Lines file */
#define ENT_MAX_TOKENS ((size_t)1 << 20)   /* tokens of one article */
#define ENT_MAX_WORD ((size_t)4096)        /* bytes of one token that rules are tried on */
#define ENT_MAX_DEPTH 64                   /* folders below an input folder */
#define ENT_MAX_LEXICON ((size_t)64 << 20) /* bytes of one file of the lexicon */
#define ENT_MAX_PATH_BYTES 4096            /* bytes of a file name with its folders */

#endif
