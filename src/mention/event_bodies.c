/* Bodies that only the name of their meeting names: "Second Session of the Joint Commission on
 * Ports". */
#include "mention/name_parts.h"
#include "mention/typing.h"

/* The body behind "of" in the name SPAN of an event whose head stands before it; empty: none. */
static EntSpan body_of_meeting(const EntFinder *f, EntSpan span)
{
    uint32_t of = span.begin + 1;
    while (of < span.end && !ent_finder_is(f, of, "of")) of++;
    uint32_t begin = ent_finder_is(f, of + 1, "the") ? of + 2 : of + 1;
    const EntSense *head = of + 1 < span.end ? ent_words_head(f->lexicon, f->doc, span.begin, of,
                                                              ENT_SENSE_EventHead, NULL)
                                             : NULL;
    if (!head || head->kind == ENT_CLASS_Visit) return (EntSpan){span.end, span.end};
    uint32_t end = begin < span.end ? begin : span.end;
    while (end < span.end && !ent_finder_is(f, end, "(")) end++;
    return (EntSpan){begin < end ? begin : end, end};
}

EntStatus ent_find_bodies_of_events(EntFinder *f)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntMention event = f->out->list.at[k];
        if (event.type != ENT_MENTION_ENTITY || event.described ||
            ent_class_top(event.kind) != ENT_CLASS_Event)
            continue;
        EntSpan span = body_of_meeting(f, event.tokens);
        if (span.end < span.begin + 2 || !f->words[span.begin].capital) continue;
        EntTyping body = ent_name_typing(f, span);
        if (ent_class_top(body.kind) != ENT_CLASS_Organisation || body.strength < ENT_STRENGTH_SURE)
            continue;
        EntMention inner = {.type = ENT_MENTION_ENTITY,
                            .tokens = span,
                            .kind = body.kind,
                            .strength = body.strength,
                            .sense = body.sense,
                            .value = UINT32_MAX};
        if (!ENT_PUSH(&f->out->inner, inner)) return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}
