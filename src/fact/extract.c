#include "fact/extract.h"

#include "base/deadline.h"
#include "base/limits.h"
#include "fact/awardees.h"
#include "fact/bilateral.h"
#include "fact/bound_pairs.h"
#include "fact/implied_deals.h"
#include "fact/officials.h"
#include "fact/rate.h"
#include "fact/relate.h"
#include "fact/rounds.h"
#include "fact/rules.h"
#include "fact/seats.h"
#include "fact/signatures.h"
#include "fact/signed_rows.h"
#include "fact/signers.h"
#include "fact/state_deals.h"
#include "fact/terms.h"
#include "fact/told_partners.h"
#include "link/anaphora.h"
#include "link/identity.h"

void ent_extract_work_release(EntExtractWork *work)
{
    ent_mentions_release(&work->mentions);
    ent_units_release(&work->rows);
    ent_match_work_free(work->match);
    *work = (EntExtractWork){0};
}

EntMatchContext ent_extract_context(const EntLexicon *lexicon, const EntExtractWork *work,
                                    EntDoc *doc)
{
    return (EntMatchContext){.doc = doc,
                             .lexicon = lexicon,
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
                             .arena = &doc->arena};
}

static EntStatus run_patterns(const EntOntology *ontology, EntExtractWork *work, EntDoc *doc,
                              const EntExtractWatch *watch, EntFacts *facts, EntError *err)
{
    EntMatchContext context = ent_extract_context(ontology->lexicon, work, doc);
    if (watch) {
        context.on_match = watch->on_match;
        context.user = watch->user;
        context.trace = watch->trace;
    }
    if (context.trace) ent_trace_begin(context.trace, facts);
    if (!work->match) ENT_TRY(ent_match_work_new(&work->match));
    ENT_TRY(ent_patterns_run(ontology->patterns, work->match, &context, facts, err));
    if (context.trace) ent_trace_step(context.trace, NULL, NULL, facts, NULL);
    return ENT_OK;
}

/* "co-operation", "co-host": three tokens whose last gets the lemma of the whole, as in
 * "cooperation", so that patterns need one spelling only. */
static EntStatus join_prefixes(EntDoc *doc)
{
    for (size_t i = 0; i + 2 < doc->tokens.len; i++) {
        EntToken *co = &doc->tokens.at[i], *hyphen = co + 1, *word = co + 2;
        bool glued = co->end == hyphen->begin && hyphen->end == word->begin;
        if (!glued || !ent_str_eq_nocase(co->text, ENT_STR("co")) || !ent_str_is(hyphen->text, "-"))
            continue;
        EntStr lemma = ent_arena_printf(&doc->arena, "co%.*s", ENT_STR_ARG(word->lemma));
        if (!lemma.ptr) return ENT_ERR_MEMORY;
        word->lemma = lemma;
    }
    return ENT_OK;
}

/* Capitals make the parser break a headline: "Quorva Inc. | Selects Orion". In one, no sentence
 * begins but behind a mark that ends one. */
static bool goes_on_in_headline(const EntDoc *doc, size_t i, EntSpan headline)
{
    static const char *const ends[] = {".",           "?", "!", ";", ":", "|", "-", "\xe2\x80\x93",
                                       "\xe2\x80\x94"};
    if (i <= headline.begin || i >= headline.end) return false;
    return !ENT_STR_AMONG(doc->tokens.at[i - 1].text, ends) &&
           doc->tokens.at[i - 1].pos != ENT_POS_SPACE;
}

/* "Karl | Moen, head of Orion": in long lists the parser begins a sentence inside a name or behind
 * a comma. */
static bool goes_on_in_name(const EntDoc *doc, size_t i)
{
    const EntToken *before = &doc->tokens.at[i - 1], *t = &doc->tokens.at[i];
    if (!ent_str_is(t->tag, "NNP")) return false;
    return ent_str_is(before->text, ",") ||
           (ent_str_is(before->tag, "NNP") && before->end < t->begin &&
            !ent_str_ends(before->text, ENT_STR(".")));
}

/* "Assoc. | Prof. Lee", "Prof. Md. | Karl Moen": behind the stop of what is said before a name. */
static bool goes_on_in_address(const EntDoc *doc, size_t i)
{
    static const char *const words[] = {"Assoc", "Asst", "Prof", "Dr",  "Md",  "Mohd", "Engr",
                                        "Ir",    "Ts",   "Hon",  "Mr",  "Mrs", "Ms",   "Shri",
                                        "Smt",   "Adv",  "Rt",   "Sen", "Eng", "Ing",  "Amb",
                                        "Rev",   "Lt",   "Brig", "H.E", "H.H", "H.R.H"};
    const EntToken *before = &doc->tokens.at[i - 1];
    EntStr word = before->text;
    char c = doc->tokens.at[i].text.ptr[0];
    if (ent_str_is(word, ".") && i > 1 && before[-1].end == before->begin)
        word = before[-1].text;
    else if (ent_str_ends(word, ENT_STR(".")))
        word.len--;
    else
        return false;
    return c >= 'A' && c <= 'Z' && ENT_STR_AMONG(word, words);
}

/* The parser ends sentences at the stop of an abbreviation: "… Kft. (Orion Limited) bought", and
 * between brackets. What goes on with a bracket, in lower case or inside a name is no new sentence.
 */
static EntStatus mend_sentences(EntDoc *doc, EntSpan headline)
{
    bool changed = false;
    for (size_t i = 1; i < doc->tokens.len; i++) {
        EntToken *t = &doc->tokens.at[i];
        const EntToken *stop = t - 1;
        bool after_stop = ent_str_ends(stop->text, ENT_STR(".")) && stop->end < t->begin;
        char c = t->text.len ? t->text.ptr[0] : ' ';
        bool after_bracket = ent_str_is(stop->text, ")"); /* "(NASDAQ: ORN) | (FSE: OR) today" */
        bool goes_on = (after_stop || after_bracket) && (c == '(' || (c >= 'a' && c <= 'z'));
        goes_on |= goes_on_in_headline(doc, i, headline) || goes_on_in_name(doc, i) ||
                   goes_on_in_address(doc, i);
        if (!t->sentence_start || !goes_on) continue;
        if (memchr(doc->text.ptr + stop->end, '\n', t->begin - stop->end)) continue;
        t->sentence_start = false;
        changed = true;
    }
    return changed ? ent_doc_find_sentences(doc) : ENT_OK;
}

static void trace_step(const EntExtractWatch *watch, const char *rule, const char *about,
                       const EntFacts *facts)
{
    if (watch && watch->trace) ent_trace_step(watch->trace, rule, about, facts, NULL);
}

/* Real articles have a few dozen; those that a list of places makes do not help to tell names apart
 * any more. */
enum { MAX_PAIRS = 4096 };

/* The places of each thing, two by two: "Riga Institute" in "Cambridge" and in "England". */
static EntStatus find_pairs(const EntFacts *facts, EntPlacePairs *pairs)
{
    for (size_t i = 0; i < facts->facts.len && pairs->len < MAX_PAIRS; i++) {
        const EntFact *a = &facts->facts.at[i];
        if (a->object.type != ENT_VALUE_ENTITY ||
            (a->property != ENT_PROPERTY_locatedIn && a->property != ENT_PROPERTY_place))
            continue;
        for (size_t k = i + 1; k < facts->facts.len; k++) {
            const EntFact *b = &facts->facts.at[k];
            bool both = b->subject == a->subject && b->property == a->property &&
                        b->object.type == ENT_VALUE_ENTITY;
            if (both && !ENT_PUSH(pairs, (EntPlacePair){a->object.entity, b->object.entity}))
                return ENT_ERR_MEMORY;
        }
    }
    return ENT_OK;
}

static EntStatus identify(const EntOntology *ontology, EntExtractWork *work, EntDoc *doc,
                          EntFacts *facts)
{
    EntPlacePairs pairs = {0};
    EntStatus status = find_pairs(facts, &pairs);
    if (status == ENT_OK)
        status = ent_identify(ontology->lexicon, doc, &work->mentions, &work->links, &pairs,
                              &facts->entities);
    ENT_VEC_FREE(&pairs);
    return status;
}

EntStatus ent_extract(const EntOntology *ontology, EntExtractWork *work, EntDoc *doc,
                      EntSpan headline, const EntExtractWatch *watch, EntFacts *facts,
                      EntError *err)
{
    const EntLexicon *lexicon = ontology->lexicon;
    facts->facts.len = 0;
    EntStatus status = join_prefixes(doc);
    if (status == ENT_OK) status = mend_sentences(doc, headline);
    if (status == ENT_OK)
        status = ent_mentions_find(lexicon, doc, headline, facts->published, &work->mentions);
    if (status == ENT_ERR_LIMIT)
        status = ent_error_set(err, ENT_ERR_LIMIT, NULL, "more than %zu names and values",
                               ENT_MAX_MENTIONS);
    facts->names = work->mentions.names;
    facts->name_count = work->mentions.name_count;
    if (status == ENT_OK)
        status = ent_link(lexicon, doc, &work->mentions, &facts->entities, &work->links);
    if (status == ENT_OK)
        status = ent_link_anaphora(lexicon, doc, &work->mentions, &facts->entities, &work->links);
    if (status == ENT_OK) status = ent_units_make(doc, &work->mentions, &work->links, &work->rows);
    if (status == ENT_OK) status = run_patterns(ontology, work, doc, watch, facts, err);
    if (status == ENT_OK) status = ent_find_rounds(lexicon, work, doc, facts);
    trace_step(watch, "round-of-taker", "who led \"the round\" of who raised money", facts);
    if (status == ENT_OK) status = ent_find_told_partners(work, doc, facts);
    trace_step(watch, "told-partners", "partners of whom another sentence tells", facts);
    if (status == ENT_OK) status = ent_find_awardees(work, doc, facts);
    trace_step(watch, "awardees-listed", "whom an agency selects, by a list", facts);
    if (status == ENT_OK) status = ent_find_signed_deals(work, facts);
    trace_step(watch, "signed-on-a-line", "who signed with whom, line by line", facts);
    if (status == ENT_OK) status = ent_find_titles_below(work, doc, facts);
    trace_step(watch, "title-below-name", "who stands on the line above a title", facts);
    if (status == ENT_OK) status = ent_find_implied_deals(lexicon, work, doc, facts);
    trace_step(watch, "partner-of-before", "a deal whose one side the sentence does not name",
               facts);
    if (status == ENT_OK) status = ent_find_bilateral(lexicon, work, doc, facts);
    trace_step(watch, "bilateral-cooperation", "two nations by their adjectives", facts);
    if (status == ENT_OK) status = ent_find_officials(lexicon, work, doc, facts);
    trace_step(watch, "officials-of-nations", "officials of nations sign or confer", facts);
    if (status == ENT_OK) status = ent_find_signers(lexicon, work, doc, facts);
    trace_step(watch, "signers-of-bodies", "who signs does so for the body of his title", facts);
    if (status == ENT_OK) status = ent_find_state_deals(lexicon, work, doc, facts);
    trace_step(watch, "agreement-of-both", "what the two states of the article sign", facts);
    if (status == ENT_OK) status = ent_find_bound_pairs(lexicon, work, doc, facts);
    trace_step(watch, "only-two-named", "the two that a sentence of a deal names", facts);
    if (status == ENT_OK) status = ent_find_seats(lexicon, work, doc, facts);
    trace_step(watch, "seat-of-body", "the nation of an adjective, the city of an office", facts);
    if (status == ENT_OK) status = ent_relate_events(doc, facts);
    trace_step(watch, "event-in-name", "events in the names of events", facts);
    if (status == ENT_OK) status = ent_relate_units(work, doc, facts);
    trace_step(watch, "unit-by-name", "parts of bodies by the names of both", facts);
    EntTrace *trace = watch ? watch->trace : NULL;
    if (status == ENT_OK) status = ent_apply_rules(ontology, work, doc, trace, facts);
    if (status == ENT_OK) status = ent_find_terms(lexicon, work, doc, facts);
    trace_step(watch, "terms-of-statement", "date, worth and purpose of a partnership", facts);
    if (status == ENT_OK) status = identify(ontology, work, doc, facts);
    if (status == ENT_OK) ent_rate_facts(ontology->confidence, facts);
    if (status == ENT_OK && trace) status = trace->status;
    if (status == ENT_ERR_MEMORY) ent_error_set(err, status, NULL, "out of memory");
    return status;
}
