#include "graph/prefix.h"

#include "graph/term.h"

const EntPrefix ent_prefixes[] = {
    {"ent", ENT_STR_INIT("https://w3id.org/entente#")},
    {"owl", ENT_STR_INIT("http://www.w3.org/2002/07/owl#")},
    {"rdf", ENT_STR_INIT(ENT_RDF_NS)},
    {"rdfs", ENT_STR_INIT(ENT_RDFS_NS)},
    {"schema", ENT_STR_INIT("https://schema.org/")},
    {"skos", ENT_STR_INIT("http://www.w3.org/2004/02/skos/core#")},
    {"xsd", ENT_STR_INIT(ENT_XSD_NS)},
};
const size_t ent_prefix_count = sizeof ent_prefixes / sizeof ent_prefixes[0];
