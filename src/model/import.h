/* Import of spaCy v3 packages, private to the model room: one file a kind of data. Each adds
 * sections to WRITER; their names and layouts are in docs/model-format.md.
 * Thread rule: one thread at a time. */
#ifndef ENT_MODEL_IMPORT_H
#define ENT_MODEL_IMPORT_H

#include "model/thinc.h"

/* Static word vectors of a package while it is imported; no vectors: rows.rank is 0. */
typedef struct EntImportVectors {
    EntTensor data; /* [rows, width] */
} EntImportVectors;

/* vocab/vectors and vocab/key2row: sections vectors/keys and vectors/rows; DATA is copied into
 * ARENA, for the projections that each network makes of it. */
EntStatus ent_import_vectors(const EntPackage *package, EntModelWriter *writer, EntArena *arena,
                             EntImportVectors *out, EntError *err) ENT_MUST_USE;

/* The token vectors' network in THINC ("tok2vec/model", "ner/model"): embedding, mixer and window
 * encoder, under PREFIX. */
EntStatus ent_import_tok2vec(const EntThinc *thinc, const char *prefix,
                             const EntImportVectors *vectors, EntModelWriter *writer,
                             EntError *err) ENT_MUST_USE;

/* The scorer of moves in THINC, of component NAME ("parser", "ner"): projection, lower and upper
 * layer, moves. */
EntStatus ent_import_transitions(const EntThinc *thinc, const char *name, EntModelWriter *writer,
                                 EntError *err) ENT_MUST_USE;

/* tagger/: output layer and labels. */
EntStatus ent_import_tagger(const EntThinc *thinc, EntModelWriter *writer,
                            EntError *err) ENT_MUST_USE;

/* What tokenizer, attribute ruler, lemmatiser and vocabulary need: rules and tables. */
EntStatus ent_import_text_rules(const EntPackage *package, EntModelWriter *writer,
                                EntError *err) ENT_MUST_USE;

/* Add a section of BYTES, named PREFIX "/" NAME. */
EntStatus ent_import_add_bytes(EntModelWriter *writer, const char *prefix, const char *name,
                               EntStr bytes, EntError *err) ENT_MUST_USE;

#endif
