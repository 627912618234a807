/* XML from anywhere, as a tree (room-internal): libxml2's, errors mended, hostile forms held.
 *
 * Nothing outside of the bytes is opened, whatever they name. An entity of the file's own stands
 * for a word at most; HTML's names of characters are known without being declared. An element of
 * more attributes than any format has ends the reading, as depth past 256 does (libxml2's cap): the
 * time is linear in the bytes. Thread rule: one thread at a time per reading. */
#ifndef ENT_INPUT_XML_TREE_H
#define ENT_INPUT_XML_TREE_H

#include <libxml/tree.h>

#include "input/reader.h"

/* Parse BYTES; what is wrong with them is reported under READING's source, with its place. *DOC is
 * what stands before it, the caller's to free; NULL where that is nothing. ENT_ERR_MEMORY. */
EntStatus ent_xml_parse(EntReading *reading, EntStr bytes, xmlDoc **doc) ENT_MUST_USE;

/* The local name of the first element in HEAD, behind comments, instructions and a document type;
 * empty where HEAD begins with anything else or ends before it. Linear. */
EntStr ent_xml_root(EntStr head);

#endif
