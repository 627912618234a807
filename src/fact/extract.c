#include "fact/extract.h"

#include "fact/bilateral.h"
#include "fact/rules.h"
#include "link/anaphora.h"

void ent_extract_work_release(EntExtractWork *work)
{
    ent_mentions_release(&work->mentions);
    ent_units_release(&work->rows);
    ent_match_work_free(work->match);
    *work = (EntExtractWork){0};
}

static EntStatus run_patterns(const EntOntology *ontology, EntExtractWork *work, EntDoc *doc,
                              const EntExtractWatch *watch, EntFacts *facts, EntError *err)
{
    EntMatchContext context = {.doc = doc,
                               .units = work->rows.units.at,
                               .sentences = work->rows.rows.at,
                               .dates = work->mentions.dates.at,
                               .amounts = work->mentions.amounts.at,
                               .counts = work->mentions.counts.at,
                               .unit_count = work->rows.units.len,
                               .date_count = work->mentions.dates.len,
                               .amount_count = work->mentions.amounts.len,
                               .count_count = work->mentions.counts.len,
                               .main_event = work->links.main_event,
                               .focus = work->links.focus,
                               .arena = &doc->arena,
                               .on_match = watch ? watch->on_match : NULL,
                               .user = watch ? watch->user : NULL};
    if (!work->match) ENT_TRY(ent_match_work_new(&work->match));
    return ent_patterns_run(ontology->patterns, work->match, &context, facts, err);
}

EntStatus ent_extract(const EntOntology *ontology, EntExtractWork *work, EntDoc *doc,
                      EntSpan headline, const EntExtractWatch *watch, EntFacts *facts,
                      EntError *err)
{
    const EntLexicon *lexicon = ontology->lexicon;
    facts->facts.len = 0;
    EntStatus status =
        ent_mentions_find(lexicon, doc, headline, facts->published, &work->mentions);
    if (status == ENT_OK)
        status = ent_link(lexicon, doc, &work->mentions, &facts->entities, &work->links);
    if (status == ENT_OK)
        status = ent_link_anaphora(lexicon, doc, &work->mentions, &facts->entities, &work->links);
    if (status == ENT_OK)
        status = ent_units_make(doc, &work->mentions, &work->links, &work->rows);
    if (status == ENT_OK) status = run_patterns(ontology, work, doc, watch, facts, err);
    if (status == ENT_OK) status = ent_find_bilateral(lexicon, work, doc, facts);
    if (status == ENT_OK) status = ent_apply_rules(ontology, work, doc, facts);
    if (status == ENT_ERR_MEMORY) ent_error_set(err, status, NULL, "out of memory");
    return status;
}
