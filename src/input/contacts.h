/* Who is to be asked about a press release: the lines of a contact block (room-internal). Told by
 * form alone. Thread rule: pure functions. */
#ifndef ENT_INPUT_CONTACTS_H
#define ENT_INPUT_CONTACTS_H

#include "input/segments.h"

/* S has a mail or web address or a telephone number. */
bool ent_contact_has_address(EntStr s);

/* S is a short paragraph of which these are the substance. */
bool ent_contact_is_line(EntStr s);

typedef enum EntContactLine {
    ENT_CONTACT_OTHER,  /* an address, a number, prose */
    ENT_CONTACT_NAME,   /* what may be a person's name, and no more: "Maria Lindberg" */
    ENT_CONTACT_PERSON, /* a name and a title: "Contact: Maria Lindberg, Head of Press, a@b.org" */
    ENT_CONTACT_TITLE, /* a few words, one of them a title's: "Head of Press, Nordwind Energy AG" */
    ENT_CONTACT_WORDS  /* a few words: "Ministry of Energy" */
} EntContactLine;

/* S says where a body sits, before its address in the web: "QuorvaWire, Riga, Texas www.…". */
bool ent_contact_seat(EntStr s);

/* Where "appeared first on Quorva Times" begins in S, "The post … appeared first on …", which tells
 * whose text it is; 0 where S is no such line. */
size_t ent_contact_post(EntStr s);

/* What paragraph S of a contact block is. TOLD gets the bytes of S without label, addresses and
 * numbers, unless it is ENT_CONTACT_OTHER. */
EntContactLine ent_contact_read(EntStr s, EntSegment *told);

#endif
