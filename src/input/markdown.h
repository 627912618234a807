/* Markdown to plain text.
 *
 * News that was turned from a web page into text is often Markdown (CommonMark, spec.commonmark.org
 * 0.31). What its marks say about layout is undone here; nothing of the wording is changed:
 *   "# Heading"           its text, a paragraph of its own (underlined headings too)
 *   "* item", "1. item"   its text, with indented lines right below it a paragraph of its own; "> "
 *                         is dropped
 *   "---", "###"          dropped
 *   [text](address)       text
 *   ![text](address)      dropped
 *   [text][label]         text, as [label][] and [label], where a line "[label]: address" is; that
 *                         is dropped (input/references.h)
 *   <https://address>     the address
 *   **a**, *a*, __a__     a; marks without a partner stay, "_" inside a word stays
 *   "\*"                  "*"; a backslash at the end of a line is dropped
 *   "&amp;", "&#8217;"    the character
 *   no-break spaces       a space; zero-width spaces and direction marks are dropped
 * Not undone: tables, code, HTML elements. Where a link touched its neighbours
 * ("the[Acme](…)", an address before or after a word), a space is put in between.
 * Thread rule: pure functions. */
#ifndef ENT_INPUT_MARKDOWN_H
#define ENT_INPUT_MARKDOWN_H

#include "base/buf.h"
#include "text/doc.h"

/* Whether TEXT (clean) is Markdown: it begins with a "# " heading, or has an inline link or image,
 * or shows two of: another heading, bold text, two bullets, a rule. */
bool ent_markdown_sniff(EntStr text);

/* Append the plain form of TEXT (clean) to OUT, which is empty. Paragraphs stay lines; runs of
 * spaces inside them stay (input/breaks.h reads them). *HEADING gets the range in OUT of the first
 * heading, runs of spaces in it made one; empty where there is none. ENT_ERR_LIMIT where OUT's cap
 * is reached, ENT_ERR_MEMORY. Linear in the bytes. */
EntStatus ent_markdown_plain(EntStr text, EntBuf *out, EntSegment *heading) ENT_MUST_USE;

#endif
