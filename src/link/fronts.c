/* Bodies that the text calls by a part of their names: by the front, "KD Global" for "KD Global
 * USA", "Quorva" for "Quorva Ventures" or "Quorva Heart Institute", though it could be a body of
 * its own, or by the one word that is its own, "Quorva" for "Jiangxi Quorva Battery Co Ltd". */
#include "base/ascii.h"
#include "link/cluster.h"
#include "link/names.h"

/* "University of Riga" and "University of Riga Licensing Office": a whole, and a part of it. */
static bool unit_of_university(const EntLinker *l, const EntCluster *full, const EntCluster *front)
{
    EntStr last = full->name.words[full->name.count - 1];
    return front->kind == ENT_CLASS_University && front->name.count > 1 &&
           ent_lexicon_sense(l->lexicon, last, ENT_SENSE_OrgHead);
}

/* No word of English and nobody's name, as in "Quorva Liman Isletmeleri". */
static bool foreign_word(const EntLinker *l, EntStr word)
{
    static const EntSenseType known[] = {ENT_SENSE_CommonWord, ENT_SENSE_Name, ENT_SENSE_Demonym,
                                         ENT_SENSE_GivenName};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (ent_lexicon_sense(l->lexicon, word, known[i])) return false;
    return word.len > 3 && !ent_ascii_digit((unsigned char)word.ptr[0]);
}

/* Another body than FULL has a name that FRONT begins. */
static bool shared_front(const EntLinker *l, const EntCluster *full, const EntCluster *front)
{
    for (uint32_t i = 0; i < l->clusters.len; i++) {
        const EntCluster *c = &l->clusters.at[i];
        if (c == full || c == front || ent_class_top(c->kind) != ENT_CLASS_Organisation) continue;
        if (ent_name_begins(&front->name, &c->name) && !ent_name_begins(&c->name, &full->name))
            return true;
    }
    return false;
}

/* The front of a company's name may stand for it whatever the words behind it are: they are not of
 * English, and the front is no company that the lexicon knows. */
static bool foreign_rest(const EntLinker *l, const EntCluster *full, const EntCluster *front)
{
    if (full->kind != ENT_CLASS_Company || front->kind != ENT_CLASS_Company) return false;
    if (front->name.count == 1 && !foreign_word(l, front->name.words[0])) return false;
    for (uint32_t i = front->name.count; i < full->name.count; i++)
        if (!foreign_word(l, full->name.words[i]) &&
            !ent_lexicon_sense(l->lexicon, full->name.words[i], ENT_SENSE_CompanySuffix))
            return false;
    return !shared_front(l, full, front);
}

/* A body introduced by its full name and called by the front of it from then on: "Quorva Mel Garden
 * Hotel … Quorva Mel", where the rest says only what it is. */
static bool called_by_front(const EntLinker *l, const EntCluster *full, const EntCluster *front)
{
    if (ent_class_top(full->kind) != ENT_CLASS_Organisation ||
        ent_class_top(front->kind) != ENT_CLASS_Organisation || front->first < full->first ||
        front->name.count >= full->name.count || front->name.count == 0)
        return false;
    for (uint32_t i = 0; i < front->name.count; i++)
        if (!ent_str_eq(front->name.words[i], full->name.words[i])) return false;
    if (unit_of_university(l, full, front)) return false;
    if (foreign_rest(l, full, front)) return true;
    for (uint32_t i = front->name.count; i < full->name.count; i++)
        if (!ent_lexicon_sense(l->lexicon, full->name.words[i], ENT_SENSE_CommonWord) ||
            ent_lexicon_sense(l->lexicon, full->name.words[i], ENT_SENSE_Name))
            return false;
    return true;
}

static bool company_prefix(const EntLinker *l, EntStr word)
{
    const EntSense *name = ent_lexicon_sense(l->lexicon, word, ENT_SENSE_Name);
    return (name && ent_class_top(name->kind) == ENT_CLASS_Place) ||
           ent_lexicon_sense(l->lexicon, word, ENT_SENSE_CompanySuffix) ||
           ent_lexicon_sense(l->lexicon, word, ENT_SENSE_OrgHead);
}

/* A company called by the one word of its name that is its own: "Jiangxi Quorva Battery Co Ltd",
 * "Groupe Quorva", "Quorva Instruments A/S", all "Quorva". */
static bool called_by_core(const EntLinker *l, const EntCluster *full, const EntCluster *core)
{
    if (full->kind != ENT_CLASS_Company || core->name.count != 1 || full->name.count < 2 ||
        ent_class_top(core->kind) != ENT_CLASS_Organisation || core->name.acronym)
        return false;
    EntStr word = core->name.words[0];
    if (ent_lexicon_sense(l->lexicon, word, ENT_SENSE_Name) ||
        ent_lexicon_sense(l->lexicon, word, ENT_SENSE_CommonWord))
        return false;
    uint32_t k = 0;
    while (k < full->name.count && company_prefix(l, full->name.words[k])) k++;
    EntStr last = full->name.words[full->name.count - 1];
    bool legal = ent_lexicon_sense(l->lexicon, last, ENT_SENSE_CompanySuffix) != NULL;
    if (k == 0 && legal && !ent_str_eq(full->name.words[0], word)) k = 1; /* a lesser place */
    if (k == full->name.count || !ent_str_eq(full->name.words[k], word)) return false;
    for (uint32_t i = k + 1; i < full->name.count; i++) {
        const EntSense *name = ent_lexicon_sense(l->lexicon, full->name.words[i], ENT_SENSE_Name);
        bool form = ent_str_is(full->name.words[i], "co");
        if (!form && name && ent_class_top(name->kind) == ENT_CLASS_Place)
            return false; /* "Quorva UK" */
    }
    return true;
}

/* "the City", where the article speaks of the City of Quorva. */
static bool called_the_city(const EntCluster *full, const EntCluster *front)
{
    static const char *const kinds[] = {"city", "town", "county", "borough", "village"};
    return full->kind == ENT_CLASS_GovernmentBody && full->name.count > 2 &&
           front->name.count == 1 && ent_class_top(front->kind) == ENT_CLASS_Organisation &&
           ENT_STR_AMONG(front->name.words[0], kinds) &&
           ent_str_eq(full->name.words[0], front->name.words[0]) &&
           ent_str_is(full->name.words[1], "of");
}

/* The name of CLUSTER opens with letters: "QRV Quorva". */
static bool opens_with_letters(const EntLinker *l, const EntCluster *c)
{
    EntSpan span = l->mentions->list.at[c->first].tokens;
    while (span.begin + 1 < span.end && ent_doc_is(l->doc, span.begin, "the")) span.begin++;
    EntStr text = l->doc->tokens.at[span.begin].text;
    for (size_t i = 0; i < text.len; i++)
        if (!ent_ascii_upper((unsigned char)text.ptr[i])) return false;
    return text.len > 1;
}

/* "QRV Group" for "QRV Quorva Motors": the group of a company whose name begins with letters. */
static bool called_the_group(const EntLinker *l, const EntCluster *full, const EntCluster *front)
{
    if (full->kind != ENT_CLASS_Company || front->name.count != 2 || full->name.count < 2 ||
        ent_class_top(front->kind) != ENT_CLASS_Organisation || front->first < full->first)
        return false;
    EntStr word = front->name.words[0];
    return ent_str_is(front->name.words[1], "group") && ent_str_eq(full->name.words[0], word) &&
           opens_with_letters(l, full) && opens_with_letters(l, front);
}

/* The only body that is called by CORE. */
static bool sole_owner(const EntLinker *l, const EntCluster *full, const EntCluster *core)
{
    for (uint32_t i = 0; i < l->clusters.len; i++) {
        const EntCluster *c = &l->clusters.at[i];
        if (c == full || c == core || ent_class_top(c->kind) != ENT_CLASS_Organisation) continue;
        for (uint32_t k = 0; k < c->name.count; k++)
            if (ent_str_eq(c->name.words[k], core->name.words[0])) return false;
    }
    return true;
}

void ent_merge_fronts(EntLinker *l)
{
    for (uint32_t a = 0; a < l->clusters.len; a++)
        for (uint32_t b = 0; b < l->clusters.len; b++) {
            EntCluster *full = &l->clusters.at[a], *front = &l->clusters.at[b];
            bool same = a != b && !full->headline_only &&
                        (called_by_front(l, full, front) ||
                         ((called_by_core(l, full, front) || called_the_city(full, front) ||
                           called_the_group(l, full, front)) &&
                          sole_owner(l, full, front))) &&
                        !ent_name_of_arm(l, &full->name);
            if (!same || ent_clusters_told_apart(l, a, b)) continue;
            if (front->strength > full->strength) full->strength = front->strength;
            ent_cluster_move(l, b, a);
        }
}

static bool body(const EntCluster *c)
{
    return ent_class_top(c->kind) == ENT_CLASS_Organisation && !c->described;
}

/* FULL is a body's name of several words that the one word of FRONT opens: "Quorva Heart
 * Institute". */
static bool adds_a_kind(const EntLinker *l, const EntName *full, const EntName *front)
{
    return front->count == 1 && full->count > 2 &&
           ent_lexicon_sense(l->lexicon, full->words[full->count - 1], ENT_SENSE_OrgHead);
}

static bool of_place(const EntLinker *l, EntStr word)
{
    const EntSense *name = ent_lexicon_sense(l->lexicon, word, ENT_SENSE_Name);
    return (name && ent_class_top(name->kind) == ENT_CLASS_Place) ||
           ent_lexicon_sense(l->lexicon, word, ENT_SENSE_Demonym);
}

/* FULL is the word of FRONT with what its bearer makes or does: "Quorva Wind Systems". */
static bool adds_business(const EntLinker *l, const EntName *full, const EntName *front)
{
    enum { WORDS = 5 };
    if (front->count != 1 || full->count < 3 || full->count > WORDS) return false;
    for (uint32_t i = 1; i < full->count; i++)
        if (of_place(l, full->words[i])) return false;
    EntStr last = full->words[full->count - 1];
    return ent_lexicon_sense(l->lexicon, last, ENT_SENSE_WeakOrgHead) ||
           ent_lexicon_sense(l->lexicon, last, ENT_SENSE_CompanySuffix);
}

/* FULL is FRONT with a country, one noun of an arm, or words that end in a body's noun behind it.
 */
static bool adds_little(const EntLinker *l, const EntName *full, const EntName *front)
{
    if (!front->count || !ent_str_eq(front->words[0], full->words[0])) return false;
    bool kind = adds_a_kind(l, full, front) || adds_business(l, full, front);
    if (full->count != front->count + 1 && !kind) return false;
    for (uint32_t i = 0; i < front->count; i++)
        if (!ent_str_eq(front->words[i], full->words[i])) return false;
    if (front->count == 1) {
        EntStr word = front->words[0];
        if (of_place(l, word) || ent_lexicon_sense(l->lexicon, word, ENT_SENSE_CommonWord))
            return false;
    }
    EntStr last = full->words[full->count - 1];
    const EntSense *place = ent_lexicon_sense(l->lexicon, last, ENT_SENSE_Name);
    return kind || ent_name_of_arm(l, full) || (place && place->kind == ENT_CLASS_Country);
}

/* Some sentence names both A and B: "Orion Ventures, the arm of Orion". */
static bool named_together(const EntLinker *l, uint32_t a, uint32_t b)
{
    for (uint32_t i = 0; i < l->of.len; i++) {
        if (l->of.at[i] != a) continue;
        uint32_t s = ent_doc_sentence_of(l->doc, l->mentions->list.at[i].tokens.begin);
        for (uint32_t k = 0; k < l->of.len; k++)
            if (l->of.at[k] == b &&
                ent_doc_sentence_of(l->doc, l->mentions->list.at[k].tokens.begin) == s)
                return true;
    }
    return false;
}

/* Another body than A and B begins with the first word of B. */
static bool other_of_that_name(const EntLinker *l, uint32_t a, uint32_t b)
{
    for (uint32_t i = 0; i < l->clusters.len; i++) {
        const EntCluster *c = &l->clusters.at[i];
        if (i == a || i == b || !body(c) || !c->name.count) continue;
        if (ent_str_eq(c->name.words[0], l->clusters.at[b].name.words[0])) return true;
    }
    return false;
}

/* The first mention of CLUSTER below the headline, which abbreviates. */
static uint32_t first_in_text(const EntLinker *l, uint32_t cluster)
{
    uint32_t i = 0;
    while (i < l->of.len && (l->of.at[i] != cluster || l->mentions->list.at[i].headline)) i++;
    return i;
}

void ent_merge_fronts_of_use(EntLinker *l)
{
    for (uint32_t a = 0; a < l->clusters.len; a++)
        for (uint32_t b = 0; b < l->clusters.len; b++) {
            EntCluster *full = &l->clusters.at[a], *front = &l->clusters.at[b];
            bool same = a != b && body(full) && body(front) && !full->headline_only &&
                        adds_little(l, &full->name, &front->name) &&
                        first_in_text(l, a) < first_in_text(l, b) && !named_together(l, a, b) &&
                        !other_of_that_name(l, a, b) && !ent_clusters_told_apart(l, a, b);
            if (!same) continue;
            if (front->strength > full->strength) full->strength = front->strength;
            ent_cluster_move(l, b, a);
        }
}
