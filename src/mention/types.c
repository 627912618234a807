/* What a name denotes, decided by its words first and by the entity recogniser last. */
#include "mention/name_parts.h"
#include "mention/typing.h"

EntStr ent_span_label(const EntFinder *f, EntSpan span)
{
    enum { KINDS = 32 }; /* more than recognisers have labels; further ones do not count */
    struct {
        EntStr label;
        uint32_t times;
    } seen[KINDS] = {{ENT_STR_EMPTY, 0}};
    uint32_t count = 0, best = 0;
    for (uint32_t i = span.begin; i < span.end; i++) {
        EntStr label = f->tokens[i].label;
        if (!label.len || f->tokens[i].iob == ENT_IOB_O) continue;
        uint32_t k = 0;
        while (k < count && !ent_str_eq(seen[k].label, label)) k++;
        if (k == KINDS) continue;
        if (k == count) seen[count++].label = label;
        seen[k].times++;
    }
    for (uint32_t k = 1; k < count; k++)
        if (seen[k].times > seen[best].times) best = k;
    return count && seen[best].times * 2 >= span.end - span.begin ? seen[best].label
                                                                  : ENT_STR_EMPTY;
}

/* All words are ones that running text writes in lower case, or adjectives of countries. */
bool ent_all_common(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++) {
        const EntWord *w = &f->words[i];
        if (!w->letters) continue;
        if (w->upper && !ent_word_has(w, ENT_SENSE_CommonWord)) return false;
        if (!ent_word_has(w, ENT_SENSE_CommonWord) && !ent_word_has(w, ENT_SENSE_Demonym) &&
            !w->function)
            return false;
    }
    return true;
}

/* "Plan of Works", "Harbour Supply Agreement": papers, no bodies. */
static bool is_agreement(const EntFinder *f, uint32_t begin, uint32_t end)
{
    const EntSense *noun =
        ent_words_head(f->lexicon, f->doc, begin, end, ENT_SENSE_CooperationNoun, NULL);
    return noun && (noun->kind == ENT_CLASS_Agreement || noun->kind == ENT_CLASS_SupplyPartnership);
}

/* "announces the Launch of Kestrel Pump", "with the Launch of …": goods that come to market, where
 * "at the Launch of" may be an event. */
static bool launch_of_goods(const EntFinder *f, EntSpan span, const EntSense *head)
{
    static const char *const links[] = {"announces", "announced", "announcing", "announce",
                                        "with",      "through",   "following",  "via",
                                        "upon",      "since",     "plans",      "after"};
    uint32_t i = span.begin;
    if (!head->weak || (!ent_finder_is(f, i, "launch") && !ent_finder_is(f, i, "launching")))
        return false;
    if (i > 0 && (ent_finder_is(f, i - 1, "the") || ent_finder_is(f, i - 1, "its"))) i--;
    return i > 0 && ENT_STR_AMONG(ent_finder_text(f, i - 1), links);
}

/* "Council of Ministers Meeting | of the Harbour Union", with the first "of" at I: the head of the
 * event at which those in the plural meet, or NULL. */
static const EntSense *meeting_of_organ(const EntFinder *f, EntSpan span, uint32_t i)
{
    uint32_t of = i + 1;
    while (of < span.end && !ent_finder_is(f, of, "of")) of++;
    if (of < i + 3 || of >= span.end || !ent_finder_is(f, i, "of") ||
        !ent_str_ends(f->tokens[i + 1].text, ENT_STR("s")))
        return NULL;
    const EntSense *head = ent_words_head(f->lexicon, f->doc, i + 2, of, ENT_SENSE_EventHead, NULL);
    return head && f->words[of - 1].capital && !head->weak ? head : NULL;
}

/* "State of the Industry", "State of Pump Retention": how things stand, no region; I is its "of".
 */
static bool state_of_things(const EntFinder *f, uint32_t i)
{
    if (!ent_finder_is(f, i - 1, "state")) return false;
    if (ent_finder_is(f, i + 1, "the")) return true;
    return ent_finder_has(f, i + 1, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, i + 1, ENT_SENSE_Name);
}

/* "ShipShape Events", "… of Riga": a company that makes them, not one. */
static bool event_maker(const EntSense *head)
{
    return head && head->type == ENT_SENSE_EventHead && head->plural && !head->weak &&
           head->kind == ENT_CLASS_Event;
}

/* "National | Council for", "Latvian State | Council": a word that says that a state's is meant. */
static bool scope_of_state(const EntFinder *f, EntSpan front)
{
    static const char *const words[] = {"national", "federal", "state", "supreme", "public"};
    for (uint32_t i = front.begin; i < front.end; i++)
        if (ENT_STR_AMONG(ent_finder_text(f, i), words) || ent_of_nation(f, i)) return true;
    return false;
}

/* "Oceans of Energy", "State of Quorchain Ports": land is of a place, where common words or, behind
 * "state", ones that are none make some other name; "of" is at I. */
static bool land_of_things(const EntFinder *f, EntSpan span, uint32_t i)
{
    static const char *const land[] = {"oceans", "seas",  "valleys", "mountains", "rivers",
                                       "range",  "isles", "islands", "hills",     "state"};
    if (!ENT_STR_AMONG(ent_finder_text(f, i - 1), land)) return false;
    uint32_t length, rest = i + 1 + ent_finder_is(f, i + 1, "the");
    if (ent_finder_is(f, i - 1, "state"))
        return span.end - rest > 1 &&
               !ent_lexicon_longest(f->lexicon, f->doc, rest, span.end, ENT_SENSE_Name, &length);
    return rest < span.end && ent_only_common(f, (EntSpan){rest, span.end});
}

/* "Conference of the Parties", "Ministry for Y": the word before the first connector heads it. */
static EntTyping by_inner_head(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++) {
        bool connector = ent_finder_is(f, i, "of") || ent_finder_is(f, i, "for") ||
                         ent_finder_is(f, i, "on") || ent_finder_is(f, i, "to");
        if (!connector) continue;
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_EventHead, NULL);
        if (head && launch_of_goods(f, span, head)) return ent_typing_refused;
        if (event_maker(head)) return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
        if (ent_finder_is(f, i - 1, "convention") && !ent_finder_is(f, i, "of"))
            return ent_typing_refused; /* "Convention on Ports": a treaty */
        if (!head) head = meeting_of_organ(f, span, i);
        for (uint32_t end = i; end <= i + 1 && !head; end++) /* "Strategy", "Partnership for" */
            head =
                ent_words_head(f->lexicon, f->doc, span.begin, end, ENT_SENSE_InitiativeHead, NULL);
        if (head)
            return ent_typing_sure(
                head->type == ENT_SENSE_EventHead ? head->kind : ENT_CLASS_Initiative, NULL);
        if (ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_ProductHead, NULL))
            return ent_typing_refused;
        head = ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_OrgHead, NULL);
        bool council = head && ent_finder_is(f, i - 1, "council") &&
                       !scope_of_state(f, (EntSpan){span.begin, i - 1}); /* "Council for" */
        if (head && (head->kind == ENT_CLASS_Organisation || council)) { /* "Center for" */
            const EntSense *more =
                ent_words_head(f->lexicon, f->doc, span.begin, i + 1, ENT_SENSE_OrgHead, NULL);
            if (more) head = more;
        }
        uint32_t whole = 0; /* "House of Representatives" */
        const EntSense *last =
            ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, &whole);
        bool over = last && span.end - i < whole;
        if (over) head = last; /* "Chamber of Deputies", no chamber of commerce */
        if (!head && ent_finder_is(f, i, "of") && !state_of_things(f, i) && !over) {
            head = ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_PlaceHead, NULL);
            if (head && land_of_things(f, span, i)) head = NULL;
            const EntSense *body =
                ent_words_head(f->lexicon, f->doc, i + 1, span.end, ENT_SENSE_OrgHead, NULL);
            bool own = span.end > i + 2 && !ent_finder_is(f, i + 1, "the");
            if (head && body && own && body->kind == ENT_CLASS_GovernmentBody)
                head = body; /* "Port of Riga Authority" */
        }
        bool plural = head && head->plural && head->kind == ENT_CLASS_GovernmentBody;
        if (plural) return ent_typing_refused;
        if (head) return ent_typing_sure(head->kind, NULL);
        if (is_agreement(f, span.begin, i)) return ent_typing_refused;
        return ent_typing_none;
    }
    return ent_typing_none;
}

typedef struct LastHead {
    const EntSense *sense;
    uint32_t length;
} LastHead;

static LastHead last_head(const EntFinder *f, EntSpan span, EntSenseType type)
{
    LastHead head = {0};
    head.sense = ent_words_head(f->lexicon, f->doc, span.begin, span.end, type, &head.length);
    return head;
}

/* "Ferry Show Europe": an event's head with the place of this edition behind it; "Kestrel
 * Agriculture University Riga": a university's with its town. */
static EntTyping by_head_and_place(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.end - 1; i > span.begin + 1; i--) {
        const EntSense *place =
            ent_words_sense(f->lexicon, f->doc, (EntSpan){i, span.end}, ENT_SENSE_Name);
        if (!place || ent_class_top(place->kind) != ENT_CLASS_Place) continue;
        uint32_t length;
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_EventHead, &length);
        if (head && i - length > span.begin) return ent_typing_sure(head->kind, NULL);
        head = ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_OrgHead, &length);
        bool seat = head && !head->weak && head->kind == ENT_CLASS_University;
        if (seat && place->kind == ENT_CLASS_City && i - length > span.begin)
            return ent_typing_sure(head->kind, NULL);
    }
    return ent_typing_none;
}

/* "Ann Day", "Karl Summit": a given name before what may be a surname too. */
static bool personal(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++) /* "Allen Law Group" */
        if (ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
            !ent_finder_has(f, i, ENT_SENSE_GivenName))
            return false;
    return span.end - span.begin <= 3 && ent_finder_has(f, span.begin, ENT_SENSE_GivenName) &&
           !ent_finder_has(f, span.begin, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, span.begin, ENT_SENSE_Name);
}

/* "Quorvane Avenue" where the text has "Quorvane Avenue LLC": a firm, but for "at Quorvane Avenue".
 */
static bool has_legal_form(const EntFinder *f, EntSpan span)
{
    uint32_t length = span.end - span.begin;
    if (ent_stands_as_place(f, span)) return false;
    for (uint32_t i = 0; i + length < f->count; i++) {
        if (i == span.begin || !ent_str_eq(f->tokens[i].text, f->tokens[span.begin].text)) continue;
        uint32_t form = i + length + ent_finder_is(f, i + length, ",");
        if (form < f->count && f->words[form].capital && !f->words[form].opens &&
            ent_finder_has(f, form, ENT_SENSE_CompanySuffix) && ent_finder_repeats(f, i, span))
            return true;
    }
    return false;
}

/* "CEO of Quorva Fairs", "by Quorva Fairs": likewise. */
static bool fair_maker(const EntFinder *f, EntSpan span, const LastHead *head)
{
    static const char *const links[] = {"of", "at", "by", "with"};
    uint32_t i = span.begin;
    if (!head->sense || head->sense->type != ENT_SENSE_EventHead || !head->sense->plural ||
        head->sense->weak || ent_all_common(f, (EntSpan){i, span.end - head->length}))
        return false;
    bool role = i > 1 && ENT_STR_AMONG(ent_finder_text(f, i - 1), links) &&
                (ent_finder_is(f, i - 1, "by") || ent_finder_has(f, i - 2, ENT_SENSE_Role));
    return role || has_legal_form(f, span);
}

/* "Breakfast All Day", "2 Day Elite event", "Valentine's Day event": what is left of a duration or
 * a feast names no event. */
static bool rest_of_a_day(const EntFinder *f, EntSpan span, const LastHead *head)
{
    if (head->sense->type != ENT_SENSE_EventHead || span.begin == 0) return false;
    if (ent_finder_is(f, span.begin, "all")) return head->sense->weak;
    const EntToken *before = &f->tokens[span.begin - 1];
    bool cut = f->words[span.begin - 1].digits || ent_str_is(before->tag, "POS") ||
               ent_str_is(before->text, "-");
    return cut && ent_finder_is(f, span.begin, "day");
}

/* "the Harbour Repair Loan Program": several words with capitals inside a sentence name one. */
static bool own_programme(const EntFinder *f, EntSpan span, EntSpan front)
{
    static const char *const heads[] = {"program",  "programme", "project",   "plan",
                                        "strategy", "framework", "campaign",  "challenge",
                                        "roadmap",  "agenda",    "initiative"};
    bool programme = ENT_STR_AMONG(ent_finder_text(f, span.end - 1), heads);
    bool owned = span.begin > 0 && (ent_finder_is(f, span.begin - 1, "the") ||
                                    ent_str_is(f->tokens[span.begin - 1].tag, "POS") ||
                                    ent_str_is(f->tokens[span.begin - 1].tag, "PRP$"));
    return programme && ent_finder_words(f, front) >= 2 && owned;
}

/* "the Kurzeme Gold Belt", "the Riga-Bergen Corridor": land, where nobody speaks of an economic or
 * a transport corridor. */
static bool stretch_of_land(const EntFinder *f, EntSpan span)
{
    if (ent_finder_is(f, span.end - 1, "belt")) return span.end - span.begin >= 2;
    if (!ent_finder_is(f, span.end - 1, "corridor")) return false;
    return span.end - span.begin == 4 && f->words[span.begin + 1].glued &&
           !f->words[span.begin + 1].letters;
}

/* "Orion Markets", "Kestrel Hub": a firm for the recogniser, and nothing that one is in or at. */
static bool maybe_firm(const EntFinder *f, EntSpan span)
{
    static const char *const heads[] = {"market",  "markets", "hub",   "studio",
                                        "studios", "club",    "farms", "lounge"};
    return ENT_STR_AMONG(ent_finder_text(f, span.end - 1), heads) &&
           ent_str_is(ent_span_label(f, span), "ORG") && !ent_stands_as_place(f, span);
}

/* "agreement with Kestrel Mines", but "the Kestrel Mines", "in Kestrel Mines": who digs. */
static bool miner(const EntFinder *f, EntSpan span)
{
    return ent_finder_is(f, span.end - 1, "mines") && span.begin > 0 &&
           !ent_finder_is(f, span.begin - 1, "the") && !ent_stands_as_place(f, span);
}

/* A mission of this sort goes somewhere or is a body. */
static bool journey_or_body(const EntFinder *f, uint32_t i)
{
    static const char *const sorts[] = {
        "trade",        "business",   "economic",   "investment",  "export",      "import",
        "buyers",       "buying",     "finding",    "study",       "market",      "sourcing",
        "scouting",     "learning",   "training",   "diplomatic",  "permanent",   "observation",
        "observer",     "monitoring", "assistance", "election",    "goodwill",    "medical",
        "relief",       "rescue",     "technical",  "development", "official",    "cultural",
        "peacekeeping", "inbound",    "outbound",   "reverse",     "exploratory", "delegation"};
    return ENT_STR_AMONG(ent_finder_text(f, i), sorts) || ent_finder_has(f, i, ENT_SENSE_Demonym) ||
           ent_finder_has(f, i, ENT_SENSE_Name);
}

/* "the National Quantum Mission", "the Harbour Innovation Mission for Climate": a programme, where
 * a mission elsewhere goes abroad. */
static bool programme_mission(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    while (i < span.end && !ent_finder_is(f, i, "mission")) i++;
    bool ends = i + 1 == span.end || ent_finder_is(f, i + 1, "for");
    if (i == span.end || !ends || i < span.begin + 2) return false;
    if (ent_finder_is(f, span.begin, "national")) return true;
    for (uint32_t k = span.begin; k < i; k++)
        if (journey_or_body(f, k) || !ent_finder_has(f, k, ENT_SENSE_CommonWord)) return false;
    return true;
}

/* "the National Fisheries and Aquaculture Service", "the Latvian Veterinary Service": fields of
 * duty between whose service it is and the word. */
static bool service_of_state(const EntFinder *f, EntSpan span)
{
    static const char *const words[] = {"national", "federal", "state", "royal", "public"};
    uint32_t i = span.begin + ent_finder_is(f, span.begin, "the");
    bool whose = ENT_STR_AMONG(ent_finder_text(f, i), words) ||
                 (ent_finder_has(f, i, ENT_SENSE_Demonym) && i > 0 &&
                  (i > span.begin || ent_finder_is(f, i - 1, "the")));
    if (!whose || span.end < i + 3 || !ent_str_is(f->tokens[span.end - 1].text, "Service"))
        return false;
    for (uint32_t k = i + 1; k + 1 < span.end; k++)
        if (f->words[k].capital && !ent_field_word(f, k)) return false;
    return true;
}

/* The longest head phrase at the end wins; between equals the order below. */
static EntTyping by_last_head(const EntFinder *f, EntSpan span)
{
    static const EntSenseType order[] = {ENT_SENSE_EventHead, ENT_SENSE_ProductHead,
                                         ENT_SENSE_InitiativeHead, ENT_SENSE_OrgHead,
                                         ENT_SENSE_PlaceHead};
    LastHead best = {0};
    uint32_t words = ent_finder_words(f, span);
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        LastHead head = last_head(f, span, order[i]);
        bool projects = head.sense && head.sense->type == ENT_SENSE_InitiativeHead &&
                        !head.sense->plural && span.begin > 0 &&
                        ent_finder_is(f, span.begin - 1, "the");
        bool land = head.sense &&
                    (head.sense->kind == ENT_CLASS_Region || head.sense->kind == ENT_CLASS_Place);
        bool surname =
            head.sense && (head.sense->weak ||
                           (land && ent_str_ends(f->tokens[span.end - 1].text, ENT_STR("s"))));
        if (surname && !projects && personal(f, span))
            continue; /* "Ann Day", "Ann Rivers", but "the Ann Project" */
        bool firm =
            head.sense && head.sense->type == ENT_SENSE_OrgHead && best.sense &&
            best.sense->type == ENT_SENSE_InitiativeHead && best.sense->plural &&
            ent_finder_is(f, span.end - 1, "strategies") &&
            !ent_all_common(f, (EntSpan){span.begin, span.end - 1}); /* "Quorvane Strategies" */
        bool scheme = head.sense && head.sense->type == ENT_SENSE_InitiativeHead &&
                      ent_finder_is(f, span.end - 1, "mission") &&
                      ent_finder_is(f, span.begin, "national"); /* "National Hydrogen Mission" */
        if (head.sense && (head.length > best.length || firm || scheme)) best = head;
    }
    if (!best.sense || words <= best.length) return ent_typing_none; /* a bare head is no name */
    if (best.sense->type == ENT_SENSE_ProductHead && best.sense->plural) return ent_typing_none;
    EntSpan front = {span.begin, span.end - best.length};
    bool topics = best.sense->plural && ent_all_common(f, front) &&
                  (best.sense->type == ENT_SENSE_InitiativeHead ||
                   best.sense->kind == ENT_CLASS_Seminar || best.sense->kind == ENT_CLASS_Meeting);
    if (topics) return ent_typing_refused;
    bool count = best.sense->type == ENT_SENSE_EventHead && best.sense->weak &&
                 f->words[span.end - best.length - 1].digits; /* "Robot 1 Day" */
    if (count || rest_of_a_day(f, span, &best)) return ent_typing_refused;
    bool times = best.sense->type == ENT_SENSE_EventHead && best.sense->plural && best.sense->weak;
    if (times) return ent_typing_none; /* "Nine Seasons", "Orion Debuts" */
    if (event_maker(best.sense) || fair_maker(f, span, &best))
        return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    bool units =
        best.sense->weak && best.sense->kind != ENT_CLASS_Company && ent_all_common(f, front);
    bool loose = best.sense->kind == ENT_CLASS_MediaOutlet ||
                 best.sense->kind == ENT_CLASS_Association ||
                 best.sense->kind == ENT_CLASS_Organisation;
    bool vague_body = best.sense->type == ENT_SENSE_OrgHead && best.sense->weak && loose &&
                      words <= 2 && ent_all_common(f, front) && !ent_span_label(f, span).len;
    if (vague_body) return ent_typing_none; /* "Recent News" */
    bool plural_body = best.sense->type == ENT_SENSE_OrgHead && best.sense->plural &&
                       (best.sense->kind == ENT_CLASS_GovernmentBody || units);
    if (plural_body) return ent_typing_refused;
    bool vague = best.sense->type == ENT_SENSE_InitiativeHead && best.sense->weak &&
                 ent_all_common(f, front) && !own_programme(f, span, front);
    if (vague) return ent_typing_none;
    switch (best.sense->type) {
    case ENT_SENSE_ProductHead:
        return ent_typing_refused;
    case ENT_SENSE_InitiativeHead:
        return ent_typing_sure(stretch_of_land(f, span) ? ENT_CLASS_Region : ENT_CLASS_Initiative,
                               NULL);
    case ENT_SENSE_PlaceHead:
        if ((maybe_firm(f, span) || miner(f, span) || has_legal_form(f, span)) &&
            !ent_all_common(f, front))
            return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
        if (best.sense->weak && !ent_all_common(f, front) && ent_building_is_firm(f, span))
            return ent_typing_sure(ENT_CLASS_Company, NULL);
        return ent_typing_sure(best.sense->kind, NULL);
    default:
        return ent_typing_sure(best.sense->kind, NULL);
    }
}

/* "Summit Repair, one of the country's oldest builders,": what stands behind says that it is a
 * business. */
bool ent_described_as_business(const EntFinder *f, EntSpan span)
{
    static const char *const nouns[] = {
        "company",      "companies", "firm",         "provider",     "maker",
        "manufacturer", "developer", "supplier",     "producer",     "operator",
        "startup",      "platform",  "retailer",     "distributor",  "builder",
        "innovator",    "brand",     "agency",       "group",        "leader",
        "charity",      "nonprofit", "organization", "organisation", "association"};
    enum { REACH = 12 };
    uint32_t i = span.end + 1;
    if (!ent_finder_is(f, span.end, ",")) return false;
    if (!ent_finder_is(f, i, "a") && !ent_finder_is(f, i, "an") && !ent_finder_is(f, i, "the") &&
        !ent_finder_is(f, i, "one"))
        return false;
    for (; i < f->count && i < span.end + REACH; i++) {
        bool verb = f->tokens[i].pos == ENT_POS_VERB && !ent_finder_is(f, i - 1, "-");
        if (ent_finder_is(f, i, ",") || f->words[i].opens || verb) return false;
        if (ENT_STR_AMONG(ent_finder_text(f, i), nouns)) return true;
        bool held = ent_finder_is(f, i + 1, "of") || ent_finder_is(f, i + 1, "at");
        if (held && ent_leads_a_body(f, i))
            return false; /* "the founder of the payments firm Orion" */
    }
    return false;
}

/* "Norway-Chile", "Franco-Chilean": two countries, not one place. */
static bool pair_of_nations(const EntFinder *f, EntSpan span)
{
    if (span.end - span.begin != 3 || f->words[span.begin + 1].letters) return false;
    return !f->words[span.begin + 1].digits && f->words[span.begin + 1].glued;
}

/* "COVID-19", "QRV-KX07T2", "K09": digits in a single word make a product's or a thing's name. */
static bool code_like(const EntFinder *f, EntSpan span)
{
    EntStr last = f->tokens[span.end - 1].text;
    bool digit = false;
    for (size_t i = 0; i < last.len; i++) digit |= last.ptr[i] >= '0' && last.ptr[i] <= '9';
    return digit;
}

/* "Partnership for Coastal Shipping", "Bright Partnership for Fishing", "Baltic Alliance": a
 * programme where it begins so or is no actor for the recogniser, else a body. */
static EntTyping by_alliance(const EntFinder *f, EntSpan span)
{
    uint32_t end = ent_first_connector(f, span.begin, span.end);
    const EntSense *noun =
        ent_words_head(f->lexicon, f->doc, span.begin, end, ENT_SENSE_CooperationNoun, NULL);
    bool named = ent_finder_is(f, end - 1, "partnership") ||
                 ent_finder_is(f, end - 1, "alliance") || ent_finder_is(f, end - 1, "coalition");
    if (!noun || !named || span.end - span.begin < 2) return ent_typing_none;
    if (end == span.end && ent_all_common(f, span)) /* "the Strategic Partnership" of two states */
        return ent_typing_refused;
    bool body = end - span.begin >= 2 && ent_str_is(ent_span_label(f, span), "ORG");
    return (EntTyping){body ? ENT_CLASS_Organisation : ENT_CLASS_Initiative, ENT_STRENGTH_LABEL,
                       NULL};
}

/* "Bright Partnership for Fishing": common words all, but built as names of bodies are. */
static bool holds_connector(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++)
        if (ent_finder_is(f, i, "of") || ent_finder_is(f, i, "for")) return true;
    return false;
}

static EntTyping by_label(const EntFinder *f, EntSpan span)
{
    static const struct {
        const char *label;
        EntClass kind;
    } table[] = {{"ORG", ENT_CLASS_Organisation},
                 {"GPE", ENT_CLASS_Place},
                 {"LOC", ENT_CLASS_Region},
                 {"FAC", ENT_CLASS_Venue}};
    EntStr label = ent_span_label(f, span);
    if (ent_all_common(f, span) && !(ent_str_is(label, "ORG") && holds_connector(f, span)))
        return ent_typing_none;
    if (pair_of_nations(f, span) && !ent_str_is(label, "ORG") && !ent_str_is(label, "FAC"))
        return ent_typing_none;
    bool unknown_place = ent_str_is(label, "GPE") || ent_str_is(label, "LOC");
    if (unknown_place && ent_unknown_town_at_seat(f, span))
        return (EntTyping){ENT_CLASS_City, ENT_STRENGTH_LABEL, NULL};
    if (unknown_place && !ent_stands_as_place(f, span)) {
        bool code = span.end - span.begin == 1 && f->words[span.begin].upper;
        return code ? ent_typing_none : (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    }
    if (code_like(f, span)) return ent_typing_none;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!ent_str_is(label, table[i].label)) continue;
        EntClass kind = table[i].kind;
        if (kind == ENT_CLASS_Organisation) kind = ENT_CLASS_Company;
        return (EntTyping){kind, ENT_STRENGTH_LABEL, NULL};
    }
    return ent_typing_none;
}

static const EntSenseType name_heads[] = {ENT_SENSE_OrgHead, ENT_SENSE_EventHead,
                                          ENT_SENSE_InitiativeHead, ENT_SENSE_PlaceHead,
                                          ENT_SENSE_ProductHead};

bool ent_is_name_head(const EntFinder *f, uint32_t begin, uint32_t end)
{
    for (size_t i = 0; i < sizeof name_heads / sizeof *name_heads; i++)
        if (ent_words_head(f->lexicon, f->doc, begin, end, name_heads[i], NULL)) return true;
    return false;
}

bool ent_is_strong_head(const EntFinder *f, uint32_t begin, uint32_t end)
{
    for (size_t i = 0; i < sizeof name_heads / sizeof *name_heads; i++) {
        const EntSense *head = ent_words_head(f->lexicon, f->doc, begin, end, name_heads[i], NULL);
        if (head && !head->weak) return true;
    }
    return false;
}

/* "the 29th | Conference of the Parties": a head of several words that is counted is a name. */
static bool counted_head(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 3 };
    return span.begin > 0 && span.end >= span.begin + WORDS &&
           ent_ordinal(ent_finder_text(f, span.begin - 1));
}

/* Only a head noun: "Summit", "the Group". */
static bool bare_head(const EntFinder *f, EntSpan span)
{
    uint32_t length;
    if (counted_head(f, span)) return false;
    for (size_t i = 0; i < sizeof name_heads / sizeof *name_heads; i++)
        if (ent_words_head(f->lexicon, f->doc, span.begin, span.end, name_heads[i], &length) &&
            length == span.end - span.begin)
            return true;
    return false;
}

/* "Latvia Quorcom", "QVO Europe": a place beside a word that is none makes an organisation, where
 * the recogniser saw a place or an organisation. */
static EntTyping place_and_brand(const EntFinder *f, EntSpan span)
{
    EntStr label = ent_span_label(f, span);
    bool seen = ent_str_is(label, "ORG") || ent_str_is(label, "GPE");
    uint32_t places = 0, brands = 0;
    for (uint32_t i = span.begin; i < span.end; i++) {
        const EntSense *name =
            ent_words_sense(f->lexicon, f->doc, (EntSpan){i, i + 1}, ENT_SENSE_Name);
        bool place = name && name->kind != ENT_CLASS_Initiative;
        places += place;
        brands += !place && f->words[i].letters && !ent_finder_has(f, i, ENT_SENSE_CommonWord);
    }
    if (seen && places && brands) return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    return ent_typing_none;
}

/* "LPs": people in the plural, no body. */
static bool plural_letters(const EntFinder *f, EntSpan span)
{
    EntStr s = f->tokens[span.begin].text;
    if (span.end - span.begin != 1 || s.len < 3 || s.len > 5 || s.ptr[s.len - 1] != 's')
        return false;
    for (size_t i = 0; i + 1 < s.len; i++)
        if (s.ptr[i] < 'A' || s.ptr[i] > 'Z') return false;
    return true;
}

/* "is a Delaware corporation", also with a capital: what a body is, not its name. */
static bool legal_form_of_state(const EntFinder *f, EntSpan span)
{
    bool kind = span.end - span.begin == 3 && (ent_finder_is(f, span.begin + 1, "benefit") ||
                                               ent_finder_is(f, span.begin + 1, "C") ||
                                               ent_finder_is(f, span.begin + 1, "nonprofit"));
    return (span.end - span.begin == 2 || kind) && span.begin > 0 &&
           (ent_finder_is(f, span.begin - 1, "a") || ent_finder_is(f, span.begin - 1, "an")) &&
           (ent_finder_is(f, span.end - 1, "corporation") ||
            ent_finder_is(f, span.end - 1, "company")) &&
           ent_finder_has(f, span.begin, ENT_SENSE_Name);
}

/* "urged Congress", "the Senate": a bare noun that names one body. */
static bool legislature(const EntFinder *f, EntSpan span)
{
    if (span.end - span.begin != 1 || f->words[span.begin].upper) return false;
    bool determined = span.begin > 0 && f->tokens[span.begin - 1].pos == ENT_POS_DET;
    if (ent_finder_is(f, span.begin, "senate")) return true;
    return ent_finder_is(f, span.begin, "congress") && !determined;
}

/* "101 | Park Avenue", "King George Blvd", "Thornton Ave SW": the line of an address. */
static bool in_street_address(const EntFinder *f, EntSpan span)
{
    static const char *const ways[] = {"avenue", "street", "road",  "boulevard", "drive",
                                       "lane",   "way",    "court", "parkway",   "highway"};
    static const char *const marks[] = {"ave",  "ave.",  "blvd", "blvd.", "rd",   "rd.", "hwy",
                                        "hwy.", "pkwy.", "pkwy", "ste",   "ste.", "st."};
    static const char *const corners[] = {"NE", "NW", "SE", "SW", "N", "S", "E", "W"};
    uint32_t end = span.end;
    bool numbered = span.begin > 0 && f->words[span.begin - 1].digits;
    if (end - span.begin >= 2 && ENT_STR_AMONG(f->tokens[end - 1].text, corners)) end--;
    if (end - span.begin < 2) return false;
    EntStr last = ent_finder_text(f, end - 1);
    bool corner = end < span.end;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (ent_str_eq_nocase(last, ent_str(marks[i])) && !ent_finder_is(f, span.begin, "st."))
            return true;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (ent_str_eq_nocase(last, ent_str(ways[i])) && (numbered || corner)) return true;
    return false;
}

/* "e.V." of an association, "GmbH" of a company. */
static const EntSense *legal_form(const EntFinder *f, EntSpan span)
{
    if (span.end < span.begin + 2) return NULL;
    return ent_words_head(f->lexicon, f->doc, span.begin + 1, span.end, ENT_SENSE_CompanySuffix,
                          NULL);
}

static bool bare_suffix(const EntFinder *f, EntSpan span)
{
    return ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_CompanySuffix) != NULL;
}

/* "The City of Riga has confirmed", not "in the City of Riga": who acts is the municipality. */
static bool municipality(const EntFinder *f, EntSpan span)
{
    static const char *const kinds[] = {"City", "Town", "County", "Borough", "Village"};
    static const char *const where[] = {"in",      "near",   "from", "to",     "into",   "across",
                                        "through", "within", "at",   "around", "outside"};
    uint32_t i = span.begin;
    if (!ENT_STR_AMONG(f->tokens[i].text, kinds) || !ent_finder_is(f, i + 1, "of") ||
        span.end < i + 3 || span.end > i + 5)
        return false;
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    return i == 0 || !ENT_STR_AMONG(ent_finder_text(f, i - 1), where);
}

/* "Town of Riga United Way", "City of Riga Animal Care & Services": more words behind the place
 * name a body of it, unless they are an event's or a site's. */
bool ent_body_of_municipality(const EntFinder *f, EntSpan span)
{
    static const char *const kinds[] = {"City", "Town", "County", "Borough", "Village"};
    span.begin += ent_finder_is(f, span.begin, "the");
    uint32_t length, i = span.begin + 2;
    if (i >= span.end || !ENT_STR_AMONG(f->tokens[span.begin].text, kinds) ||
        !ent_finder_is(f, i - 1, "of"))
        return false;
    const EntSense *place =
        ent_lexicon_longest(f->lexicon, f->doc, i, span.end, ENT_SENSE_Name, &length);
    if (!place || ent_class_top(place->kind) != ENT_CLASS_Place || i + length + 1 >= span.end)
        return false;
    uint32_t rest = i + length;
    return f->words[rest].capital && !ent_names_part(f, rest) &&
           !ent_finder_has(f, rest, ENT_SENSE_Role) &&
           !ent_finder_has(f, rest, ENT_SENSE_GivenName) &&
           !ent_str_is(f->tokens[rest].label, "PERSON") &&
           !ent_words_head(f->lexicon, f->doc, rest, span.end, ENT_SENSE_EventHead, NULL) &&
           !ent_words_head(f->lexicon, f->doc, rest, span.end, ENT_SENSE_PlaceHead, NULL) &&
           !ent_words_head(f->lexicon, f->doc, rest, span.end, ENT_SENSE_OrgHead, NULL) &&
           !ent_words_head(f->lexicon, f->doc, rest, span.end, ENT_SENSE_InitiativeHead, NULL);
}

/* "Project Lantern": a name of its own behind the noun, which the recogniser sees too. */
static bool project_called(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin + 1;
    return span.end == span.begin + 2 && ent_finder_is(f, span.begin, "project") &&
           !ent_finder_has(f, i, ENT_SENSE_Role) && !ent_finder_has(f, i, ENT_SENSE_Surname) &&
           (!ent_finder_has(f, i, ENT_SENSE_CommonWord) || f->tokens[i].iob != ENT_IOB_O);
}

/* The kind of the body that a part ends before token I of: "Department of Ports | at Riga
 * University", "Division of Ports | in Latvia's Ministry of Health"; NONE where none is named. */
static EntClass kind_of_whole(const EntFinder *f, uint32_t i)
{
    enum { REACH = 7 };
    static const char *const links[] = {"at", "in", "of"};
    if (i + 1 >= f->count || !ENT_STR_AMONG(ent_finder_text(f, i), links)) return ENT_CLASS_NONE;
    for (uint32_t k = i + 1; k < f->count && k < i + REACH && !f->words[k].opens; k++) {
        bool inner =
            f->words[k].capital || f->words[k].function || ent_str_is(f->tokens[k].tag, "POS");
        if (!inner) break;
        const EntSense *head =
            f->words[k].capital
                ? ent_words_sense(f->lexicon, f->doc, (EntSpan){k, k + 1}, ENT_SENSE_OrgHead)
                : NULL;
        if (head && !head->weak &&
            (head->kind == ENT_CLASS_University || head->kind == ENT_CLASS_GovernmentBody))
            return head->kind;
    }
    return ENT_CLASS_NONE;
}

/* INNER for a department, school or division: one of a university governs nothing, one of a
 * ministry is of the government. */
static EntTyping as_part(const EntFinder *f, EntSpan span, EntTyping inner)
{
    static const char *const parts[] = {"department", "division", "unit", "office", "section"};
    if (inner.sense || !ENT_STR_AMONG(ent_finder_text(f, span.begin), parts)) return inner;
    EntClass whole = kind_of_whole(f, span.end);
    if (whole == ENT_CLASS_University) inner.kind = ENT_CLASS_Organisation;
    if (whole == ENT_CLASS_GovernmentBody) inner.kind = ENT_CLASS_GovernmentBody;
    return inner;
}

/* "the Artemis Generation": a known initiative and common words behind it. */
static bool initiative_and_words(const EntFinder *f, EntSpan span)
{
    uint32_t length;
    const EntSense *known =
        ent_lexicon_longest(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_Name, &length);
    if (!known || known->kind != ENT_CLASS_Initiative || span.begin + length >= span.end)
        return false;
    for (uint32_t i = span.begin + length; i < span.end; i++)
        if (!ent_finder_has(f, i, ENT_SENSE_CommonWord) ||
            ent_finder_has(f, i, ENT_SENSE_WeakOrgHead) || ent_finder_has(f, i, ENT_SENSE_OrgHead))
            return false;
    return true;
}

/* What no head noun of its own settles: persons, brands, firms by what stands beside them, and at
 * last what the recogniser says. */
static EntTyping by_surroundings(const EntFinder *f, EntSpan span)
{
    if (initiative_and_words(f, span)) return ent_typing_refused;
    EntTyping typing = ent_first_place_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    typing = ent_type_by_person(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    if (ent_firm_of_town(f, span.begin, span.end)) return ent_typing_sure(ENT_CLASS_Company, NULL);
    typing = place_and_brand(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    EntClass event = ent_described_as_event(f, span);
    if (event != ENT_CLASS_NONE && !ent_finder_has(f, span.begin, ENT_SENSE_GivenName))
        return ent_typing_sure(event, NULL);
    bool seen_as_body = ent_str_is(ent_span_label(f, span), "ORG") && span.end < f->count &&
                        f->words[span.end].letters && !f->words[span.end].capital;
    if (ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) && span.end - span.begin >= 2 &&
        (!ent_all_common(f, span) || seen_as_body))
        return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    typing = by_alliance(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    if (ent_described_as_business(f, span) && !ent_finder_has(f, span.begin, ENT_SENSE_GivenName))
        return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    return by_label(f, span);
}

EntTyping ent_name_typing(const EntFinder *f, EntSpan span)
{
    if (municipality(f, span)) return ent_typing_sure(ENT_CLASS_GovernmentBody, NULL);
    if (ent_body_of_municipality(f, span)) return ent_typing_sure(ENT_CLASS_Organisation, NULL);
    if (ent_given_and_initial(f, span)) return ent_typing_sure(ENT_CLASS_Person, NULL);
    EntTyping typing = ent_acting_port_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    typing = ent_type_by_gazetteer(f, span);
    if (typing.kind == ENT_CLASS_Venue && typing.sense && ent_known_venue_acts(f, typing.sense))
        return ent_typing_sure(ENT_CLASS_Organisation, NULL);
    if (typing.kind == ENT_CLASS_NONE && ent_body_of_cause(f, span) &&
        ent_edition_typing(f, span).kind == ENT_CLASS_NONE)
        return ent_typing_sure(ENT_CLASS_Association, NULL);
    bool town = ent_class_top(typing.kind) != ENT_CLASS_Place && ent_town_of_dateline(f, span);
    if (town) return ent_typing_sure(ENT_CLASS_City, NULL); /* "PRINCETON, NJ --" */
    if (typing.kind != ENT_CLASS_NONE) return typing;
    if (ent_part_of_place(f, span)) return ent_typing_sure(ENT_CLASS_Region, NULL);
    if (legislature(f, span)) return ent_typing_sure(ENT_CLASS_GovernmentBody, NULL);
    if (in_street_address(f, span)) return ent_typing_refused;
    EntTyping edition = ent_edition_typing(f, span);
    if (edition.kind != ENT_CLASS_NONE) return edition;
    if (bare_head(f, span) || bare_suffix(f, span)) return ent_typing_none;
    EntClass event = ent_event_by_its_words(f, span);
    if (event != ENT_CLASS_NONE) return ent_typing_sure(event, NULL);
    if (plural_letters(f, span) || legal_form_of_state(f, span)) return ent_typing_refused;
    if (programme_mission(f, span)) return ent_typing_sure(ENT_CLASS_Initiative, NULL);
    if (ent_town_of_mayor(f, span)) return ent_typing_sure(ENT_CLASS_City, NULL);
    const EntSense *form = legal_form(f, span);
    if (form) return ent_typing_sure(form->kind, NULL);
    if (ent_mere_kind(f, span) || ent_praised_event(f, span) || ent_mere_event(f, span))
        return ent_typing_refused;
    if (ent_staged_hall(f, span)) return ent_typing_sure(ENT_CLASS_Venue, NULL);
    if (service_of_state(f, span)) return ent_typing_sure(ENT_CLASS_GovernmentBody, NULL);
    typing = ent_visited_typing(f, span);
    if (typing.kind == ENT_CLASS_NONE) typing = ent_acting_venue_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    if (ent_called_venture(f, span)) return ent_typing_sure(ENT_CLASS_Company, NULL);
    EntTyping inner = by_inner_head(f, span), last = by_last_head(f, span);
    if (ent_class_top(inner.kind) == ENT_CLASS_Event) return inner;
    if (ent_class_top(last.kind) == ENT_CLASS_Event) return last;
    bool paper = is_agreement(f, span.begin, span.end) && last.kind == ENT_CLASS_NONE;
    if (paper) return ent_typing_refused;
    typing = by_head_and_place(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    typing = ent_long_venue_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    if (inner.strength == ENT_STRENGTH_SURE) return as_part(f, span, inner);
    typing = ent_attended_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    typing = ent_staged_venue_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    typing = ent_site_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    if (last.strength == ENT_STRENGTH_SURE || last.kind == ENT_CLASS_Company) return last;
    typing = ent_first_head_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    if (project_called(f, span)) return ent_typing_sure(ENT_CLASS_Initiative, NULL);
    typing = ent_venue_typing(f, span);
    if (typing.kind != ENT_CLASS_NONE) return typing;
    if (ent_town_of_state(f, span)) return ent_typing_sure(ENT_CLASS_City, NULL);
    if (ent_letters_joined(f, span)) return ent_typing_sure(ENT_CLASS_Organisation, NULL);
    return by_surroundings(f, span);
}
