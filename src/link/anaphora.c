#include "link/anaphora.h"

#include "base/ascii.h"
#include "link/agency.h"
#include "link/focus.h"
#include "link/officers.h"
#include "link/plural.h"
#include "link/speaker.h"
#include "link/visit_names.h"

typedef struct Resolver {
    const EntLexicon *lexicon;
    EntDoc *doc;
    EntMentions *mentions;
    EntEntities *entities;
    EntLinks *links;
    uint32_t named;      /* mentions that are names; those behind are ours */
    uint32_t other_than; /* no antecedent: the subject of the same verb */
    uint32_t unnamed;    /* "the company" of a text that names none, or ENT_UNLINKED */
    EntDescriptions descriptions;
} Resolver;

static const EntToken *token(const Resolver *r, uint32_t i)
{
    return &r->doc->tokens.at[i];
}

static bool is(const Resolver *r, uint32_t i, const char *text)
{
    return ent_doc_is(r->doc, i, text);
}

/* "its inaugural event", of the event that the text is about. */
static bool own_event(const Resolver *r, uint32_t i)
{
    for (uint32_t k = i + 1; (is(r, i, "its") || is(r, i, "our")) && k < i + 4; k++)
        if (is(r, k, "event")) return true;
    return false;
}

/* Nouns that describe a company though no company is named by them. */
static bool describes_company(const Resolver *r, uint32_t h)
{
    return ent_word_has(&r->mentions->words[h], ENT_SENSE_CompanyNoun);
}

static bool opens_description(const Resolver *r, uint32_t i)
{
    return own_event(r, i) || is(r, i, "the") || is(r, i, "this") || is(r, i, "that");
}

/* May a description of KIND with the noun HEAD denote ENTITY? */
typedef bool (*Accepts)(const Resolver *r, const EntEntity *entity, EntClass kind, EntStr head);

/* The entity of the latest mention before token I that ACCEPTS takes, or ENT_UNLINKED. */
static uint32_t latest(const Resolver *r, uint32_t i, Accepts accepts, EntClass kind, EntStr head)
{
    uint32_t best = ENT_UNLINKED, at = 0;
    for (uint32_t k = 0; k < r->named; k++) {
        const EntMention *m = &r->mentions->list.at[k];
        uint32_t e = r->links->entity_of[k];
        if (m->tokens.end > i || e == ENT_UNLINKED || m->headline || e == r->other_than) continue;
        if (!accepts(r, &r->entities->at[e], kind, head)) continue;
        if (best == ENT_UNLINKED || m->tokens.begin >= at) {
            best = e;
            at = m->tokens.begin;
        }
    }
    return best;
}

static bool is_event_of_kind(const Resolver *r, const EntEntity *e, EntClass kind, EntStr head)
{
    (void)r;
    if (ent_class_top(e->kind) != ENT_CLASS_Event) return false;
    return kind == ENT_CLASS_Event || e->kind == kind || ent_entity_called(e, head);
}

/* An event whose own noun is HEAD: "the forum", of the forum rather than of a round table. */
static bool is_event_of_noun(const Resolver *r, const EntEntity *e, EntClass kind, EntStr head)
{
    (void)r, (void)kind;
    return ent_class_top(e->kind) == ENT_CLASS_Event && ent_entity_called(e, head);
}

static bool is_body_of_kind(const Resolver *r, const EntEntity *e, EntClass kind, EntStr head)
{
    (void)r;
    if (ent_class_top(e->kind) != ENT_CLASS_Organisation) return false;
    if (ent_entity_called(e, head)) return true;
    return kind == ENT_CLASS_Company && e->kind == ENT_CLASS_Company;
}

/* "FDA" for "the agency". */
static bool is_agency(const Resolver *r, const EntEntity *e, EntClass kind, EntStr head)
{
    (void)r, (void)kind, (void)head;
    return ent_called_by_letters(e);
}

/* NAME, of several words, has HEAD for its last. */
static bool ends_in(EntStr name, EntStr head)
{
    if (name.len < head.len + 2) return false;
    size_t at = name.len - head.len;
    return name.ptr[at - 1] == ' ' && ent_str_eq_nocase(ent_str_n(name.ptr + at, head.len), head);
}

/* "Riga Chamber of Commerce" for "chamber": a word of a body's name. */
static bool is_body_with_word(const Resolver *r, const EntEntity *e, EntClass kind, EntStr word)
{
    (void)r, (void)kind;
    for (size_t i = 0; i + word.len <= e->name.len; i++) {
        bool begins = i == 0 || e->name.ptr[i - 1] == ' ';
        bool ends = i + word.len == e->name.len || e->name.ptr[i + word.len] == ' ';
        if (begins && ends && ent_str_eq_nocase(ent_str_n(e->name.ptr + i, word.len), word))
            return ent_class_top(e->kind) == ENT_CLASS_Organisation;
    }
    return false;
}

/* "Orvane Exchange" for "the exchange": the last word of a body's name. */
static bool is_body_ending_in(const Resolver *r, const EntEntity *e, EntClass kind, EntStr head)
{
    (void)r, (void)kind;
    return ent_class_top(e->kind) == ENT_CLASS_Organisation && ends_in(e->name, head);
}

/* "Riga Hydrogen Week" for "the week": the last word of an event's name. */
static bool is_event_ending_in(const Resolver *r, const EntEntity *e, EntClass kind, EntStr head)
{
    (void)r, (void)kind;
    return ent_class_top(e->kind) == ENT_CLASS_Event && !e->described && ends_in(e->name, head);
}

static bool is_person(const Resolver *r, const EntEntity *e, EntClass kind, EntStr head)
{
    (void)r, (void)kind, (void)head;
    return e->kind == ENT_CLASS_Person;
}

static EntStatus add(Resolver *r, EntSpan span, uint32_t head, uint32_t entity)
{
    return ent_descriptions_add(&r->descriptions, r->entities, span, head, entity);
}

/* E is named as the subject of the sentence right before the one of token I, in its paragraph:
 * "The Young Chemists Competition was held on Friday. The event …". */
static bool subject_right_before(const Resolver *r, uint32_t i, uint32_t e)
{
    size_t s = ent_doc_sentence_of(r->doc, i);
    if (s == 0 || r->entities->at[e].described) return false;
    EntSpan before = r->doc->sentences.at[s - 1];
    for (uint32_t k = before.begin; k < before.end; k++) {
        uint32_t m = r->mentions->of_token[k];
        if (k > before.begin && token(r, k)->pos == ENT_POS_VERB) return false;
        if (m == UINT32_MAX || m >= r->named || r->links->entity_of[m] != e) continue;
        return ent_str_starts(token(r, r->mentions->list.at[m].head)->dep, ENT_STR("nsubj"));
    }
    return false;
}

/* "The event" is the main one, if the text has spoken of it already, else E. */
static uint32_t main_if_known(const Resolver *r, uint32_t i, uint32_t e)
{
    uint32_t main_event = r->links->main_event;
    if (subject_right_before(r, i, e)) return e;
    for (uint32_t k = 0; k < r->named; k++)
        if (r->links->entity_of[k] == main_event && r->mentions->list.at[k].tokens.end <= i)
            return main_event;
    return e;
}

/* The one event that the text has named before token I, or ENT_UNLINKED. */
static uint32_t only_event(const Resolver *r, uint32_t i)
{
    uint32_t only = ENT_UNLINKED;
    for (uint32_t k = 0; k < r->named; k++) {
        uint32_t e = r->links->entity_of[k];
        if (e == ENT_UNLINKED || r->mentions->list.at[k].tokens.end > i) continue;
        if (ent_class_top(r->entities->at[e].kind) != ENT_CLASS_Event || e == only) continue;
        if (only != ENT_UNLINKED) return ENT_UNLINKED;
        only = e;
    }
    return only;
}

/* "Orion acquired the company": whom the verb of the object at H has for its subject. */
static uint32_t subject_beside(const Resolver *r, uint32_t h)
{
    const EntToken *object = token(r, h);
    if (!ent_str_is(object->dep, "dobj")) return ENT_UNLINKED;
    for (uint32_t i = h; i-- > 0 && !token(r, i + 1)->sentence_start;) {
        uint32_t m = r->mentions->of_token[i];
        if (m == UINT32_MAX || m >= r->named || token(r, i)->head != object->head) continue;
        if (ent_str_is(token(r, i)->dep, "nsubj")) return r->links->entity_of[m];
    }
    return ENT_UNLINKED;
}

/* "Orion and the Chinese giant": whom the phrase with its head at H is joined to. */
static uint32_t joined_to(const Resolver *r, uint32_t begin, uint32_t h)
{
    const EntToken *t = token(r, h);
    bool behind = begin > 0 && (is(r, begin - 1, "and") || is(r, begin - 1, "with"));
    if (!behind ||
        !(ent_str_is(t->dep, "conj") || ent_str_is(t->dep, "pobj") || ent_str_is(t->dep, "nsubj")))
        return ENT_UNLINKED;
    for (uint32_t i = begin - 1; i > 0 && i + 3 > begin; i--) {
        uint32_t m = r->mentions->of_token[i - 1];
        if (m != UINT32_MAX && m < r->named) return r->links->entity_of[m];
    }
    return ENT_UNLINKED;
}

/* The country that the word at I is the adjective or the name of: its ISO code, or empty. */
static EntStr nation_at(const Resolver *r, uint32_t i)
{
    EntSpan word = {i, i + 1};
    const EntSense *s = ent_words_sense(r->lexicon, r->doc, word, ENT_SENSE_Demonym);
    if (!s) s = ent_words_sense(r->lexicon, r->doc, word, ENT_SENSE_Name);
    return s && s->kind == ENT_CLASS_Country ? s->code : ENT_STR_EMPTY;
}

/* "China's Orion", "the Chinese battery maker Orion": the name at BEGIN is of NATION. */
static bool told_of_nation(const Resolver *r, uint32_t begin, EntStr nation)
{
    enum { REACH = 5 };
    for (uint32_t i = begin; i > 0 && i + REACH > begin; i--) {
        const EntToken *t = token(r, i - 1);
        if (ent_str_eq(nation_at(r, i - 1), nation)) return true;
        bool goes_on = t->pos == ENT_POS_NOUN || t->pos == ENT_POS_ADJ || t->pos == ENT_POS_PROPN ||
                       ent_str_is(t->tag, "POS") || ent_str_is(t->text, "-");
        if (!goes_on || token(r, i - 1)->sentence_start) return false;
    }
    return false;
}

/* "the Finnish maker", "the Vaasa-based brewery" at [BEGIN, H]: the code of the country that the
 * description tells, by an adjective, a name or a town, or empty. */
static EntStr told_home(const Resolver *r, uint32_t begin, uint32_t h)
{
    for (uint32_t i = begin + 1; i < h; i++) {
        EntStr nation = nation_at(r, i);
        const EntMention *m = ent_mention_at(r->mentions, i);
        bool town = m && m->sense && ent_class_top(m->kind) == ENT_CLASS_Place;
        if (nation.len || town) return nation.len ? nation : m->sense->code;
    }
    return ENT_STR_EMPTY;
}

/* "Orion, the | Chinese battery maker": behind the name that ends before I its nation is told. */
static bool apposed_nation(const Resolver *r, uint32_t i, EntStr nation)
{
    bool article = is(r, i + 1, "a") || is(r, i + 1, "an") || is(r, i + 1, "the");
    return i + 2 < r->doc->tokens.len && is(r, i, ",") && article &&
           ent_str_eq(nation_at(r, i + 2), nation);
}

/* "the Chinese battery maker" with its head at H: the company that the text has called Chinese
 * before, or ENT_UNLINKED. */
static uint32_t of_same_nation(const Resolver *r, uint32_t begin, uint32_t h)
{
    EntStr nation = told_home(r, begin, h);
    if (!nation.len) return ENT_UNLINKED;
    for (uint32_t k = r->named; k-- > 0;) {
        uint32_t e = r->links->entity_of[k], at = r->mentions->list.at[k].tokens.begin;
        if (at >= begin || e == ENT_UNLINKED || e == r->other_than ||
            r->entities->at[e].kind != ENT_CLASS_Company)
            continue;
        if (told_of_nation(r, at, nation) ||
            apposed_nation(r, r->mentions->list.at[k].tokens.end, nation))
            return e;
    }
    return ENT_UNLINKED;
}

/* "brewery", "lessor", "engineers" at H: what a body is or does. */
static bool trade(const Resolver *r, uint32_t h)
{
    return ent_trade_noun(r->lexicon, r->doc, r->mentions->words, h);
}

/* "the Finnish maker": the company that can be meant by its legal form alone, or ENT_UNLINKED. */
static uint32_t only_at_home(const Resolver *r, uint32_t i, EntStr home)
{
    EntHomes h = {r->mentions, r->entities, r->links, r->named, r->other_than};
    return ent_only_at_home(&h, i, home);
}

static bool names_body_before(const Resolver *r, uint32_t i)
{
    for (uint32_t k = 0; k < r->named; k++) {
        uint32_t e = r->links->entity_of[k];
        if (r->mentions->list.at[k].tokens.end <= i && e != ENT_UNLINKED && e != r->other_than &&
            ent_class_top(r->entities->at[e].kind) == ENT_CLASS_Organisation)
            return true;
    }
    return false;
}

/* "Through a partnership with Orion, it …": whom the text has named until token I are others. */
static bool names_others_only(const Resolver *r, uint32_t i)
{
    for (uint32_t k = 0; k < r->named; k++) {
        const EntMention *m = &r->mentions->list.at[k];
        uint32_t e = r->links->entity_of[k], b = m->tokens.begin;
        if (m->tokens.end > i || e == ENT_UNLINKED ||
            ent_class_top(r->entities->at[e].kind) != ENT_CLASS_Organisation)
            continue;
        if (b > 0 && is(r, b - 1, "(")) continue; /* "with Riga University (RU), they" */
        if (b > 0 && is(r, b - 1, "the")) b--;
        bool with = b > 0 && (is(r, b - 1, "with") || is(r, b - 1, "from"));
        if (!with || ent_doc_sentence_of(r->doc, b) != ent_doc_sentence_of(r->doc, i)) return false;
    }
    return true;
}

/* "In 2012 the company acquired Orion", "It was sold to Orion": an excerpt may never say which. One
 * such body of KIND a text, and only where no organisation is named before it. ENT_UNLINKED: none.
 */
static uint32_t unnamed_body(Resolver *r, EntSpan span, EntClass kind)
{
    if (r->unnamed != ENT_UNLINKED) return r->unnamed;
    if (names_body_before(r, span.begin) && !names_others_only(r, span.begin)) return ENT_UNLINKED;
    EntSpan *mention = ENT_ARENA_NEW(&r->doc->arena, EntSpan, 1);
    EntEntity e = {.kind = kind,
                   .name = ent_mention_text(r->doc, span),
                   .mentions = mention,
                   .mention_count = 1,
                   .described = true};
    if (!mention || !e.name.len || !ENT_PUSH(r->entities, e)) return ENT_UNLINKED;
    *mention = span;
    return r->unnamed = (uint32_t)r->entities->len - 1;
}

/* "the Company", with a capital, is the one that the article is about: the first of the headline
 * that the text names too, else the first of the text. */
static uint32_t issuer(const Resolver *r, uint32_t before)
{
    uint32_t first = ENT_UNLINKED;
    for (uint32_t k = 0; k < r->named; k++) {
        const EntMention *m = &r->mentions->list.at[k];
        uint32_t e = r->links->entity_of[k];
        if (m->tokens.end > before || e == ENT_UNLINKED ||
            r->entities->at[e].kind != ENT_CLASS_Company)
            continue;
        if (m->headline && r->entities->at[e].mention_count > 1) return e;
        if (!m->headline && first == ENT_UNLINKED) first = e;
    }
    return first;
}

/* The sentence of token I names an organisation. */
static bool beside_body(const Resolver *r, uint32_t i)
{
    EntSpan s = r->doc->sentences.at[ent_doc_sentence_of(r->doc, i)];
    for (uint32_t k = s.begin; k < s.end; k++) {
        uint32_t m = r->mentions->of_token[k];
        uint32_t e = m < r->named ? r->links->entity_of[m] : ENT_UNLINKED;
        if (e != ENT_UNLINKED && ent_class_top(r->entities->at[e].kind) == ENT_CLASS_Organisation)
            return true;
    }
    return false;
}

/* The verb at V, whose subject is at I, tells what somebody does, and not that something is so: "it
 * acquired", "they partnered", "it is allied"; not "it was announced that". */
static bool deals(const Resolver *r, uint32_t v, uint32_t i)
{
    enum { REACH = 12 };
    const EntToken *verb = token(r, v);
    if (verb->pos != ENT_POS_VERB && verb->pos != ENT_POS_AUX) return false;
    if (ent_word_has(&r->mentions->words[v], ENT_SENSE_CooperationVerb)) return true;
    for (uint32_t k = v + 1; k < r->doc->tokens.len && k < v + REACH; k++) {
        if (token(r, k)->sentence_start) break;
        EntStr dep = token(r, k)->dep;
        if (token(r, k)->head == v && (ent_str_is(dep, "ccomp") || ent_str_is(dep, "nsubjpass")))
            return false;
    }
    return !ent_str_is(token(r, i)->dep, "nsubjpass") &&
           !ent_word_has(&r->mentions->words[v], ENT_SENSE_SayVerb) && beside_body(r, i);
}

/* "the German company Orion" describes what it names. */
static bool before_its_name(const Resolver *r, uint32_t h)
{
    uint32_t m = h + 1 < r->doc->tokens.len ? r->mentions->of_token[h + 1] : UINT32_MAX;
    if (m == UINT32_MAX || m >= r->named || r->links->entity_of[m] == ENT_UNLINKED) return false;
    return ent_class_top(r->mentions->list.at[m].kind) == ENT_CLASS_Organisation;
}

/* ENTITY is an event called by HEAD: "Steel Panel", or "a panel discussion titled “Wind at Sea”".
 */
static bool is_event_called(const Resolver *r, const EntEntity *entity, EntClass kind, EntStr head)
{
    enum { REACH = 4 };
    (void)kind;
    if (ent_class_top(entity->kind) != ENT_CLASS_Event || !entity->mention_count) return false;
    if (ent_entity_called(entity, head)) return true;
    uint32_t begin = entity->mentions[0].begin;
    for (uint32_t i = begin; i > 0 && i + REACH > begin; i--)
        if (!token(r, i)->sentence_start && ent_str_eq(token(r, i - 1)->lemma, head)) return true;
    return false;
}

/* Nouns that say little by themselves: "the panel" of a panel that was told of. */
static bool names_part(EntStr head)
{
    static const char *const nouns[] = {"panel",  "session",   "discussion", "talk",
                                        "dinner", "reception", "luncheon",   "gala"};
    return ENT_STR_AMONG(head, nouns);
}

/* "The meeting" of a text whose last two sentences have told of the press conference E. */
static bool still_meets_press(const Resolver *r, uint32_t e, EntClass kind, uint32_t i)
{
    enum { REACH = 2 };
    if (kind != ENT_CLASS_Meeting || r->entities->at[e].kind != ENT_CLASS_PressConference)
        return false;
    uint32_t sentence = ent_doc_sentence_of(r->doc, i);
    for (uint32_t k = 0; k < r->named; k++) {
        uint32_t begin = r->mentions->list.at[k].tokens.begin;
        if (r->links->entity_of[k] == e && begin < i &&
            ent_doc_sentence_of(r->doc, begin) + REACH >= sentence)
            return true;
    }
    return false;
}

/* What the mention or the description with its head at token I stands for, or ENT_UNLINKED. */
static uint32_t spoken_of(const Resolver *r, uint32_t i)
{
    uint32_t m = r->mentions->of_token[i];
    if (m != UINT32_MAX && m < r->named)
        return r->mentions->list.at[m].head == i ? r->links->entity_of[m] : ENT_UNLINKED;
    for (size_t k = r->descriptions.found.len; k-- > 0;)
        if (r->descriptions.found.at[k].head == i) return r->descriptions.antecedent.at[k];
    return ENT_UNLINKED;
}

/* Token K is a subject, or whose the subject is: "Orion's plant was closed". */
static bool subject_or_owner(const Resolver *r, uint32_t k)
{
    if (ent_str_is(token(r, k)->dep, "poss")) k = token(r, k)->head;
    return ent_str_is(token(r, k)->dep, "nsubj") || ent_str_is(token(r, k)->dep, "nsubjpass");
}

/* The subject of KIND among the tokens [BEGIN, END): a name or what stands for one. */
static uint32_t subject_in(const Resolver *r, uint32_t begin, uint32_t end, EntClass kind)
{
    for (uint32_t k = begin; k < end; k++) {
        uint32_t e = subject_or_owner(r, k) ? spoken_of(r, k) : ENT_UNLINKED;
        EntClass of = e == ENT_UNLINKED ? ENT_CLASS_NONE : r->entities->at[e].kind;
        if (e != ENT_UNLINKED && (of == kind || ent_class_top(of) == kind)) return e;
    }
    return ENT_UNLINKED;
}

/* The antecedent of "it" or "the country": what of KIND is the sentence's subject before
 * token I, or that of the sentence before: "Acme said it has signed …". */
static uint32_t subject_before(const Resolver *r, uint32_t i, EntClass kind)
{
    uint32_t sentence = ent_doc_sentence_of(r->doc, i);
    for (uint32_t back = 0; back < 2 && back <= sentence; back++) {
        EntSpan s = r->doc->sentences.at[sentence - back];
        uint32_t e = subject_in(r, s.begin, back ? s.end : i, kind);
        if (e != ENT_UNLINKED) return e;
    }
    return ENT_UNLINKED;
}

/* "Orion signed a deal with Vega, its chief, Ann Lee, said": whoever is told of at token I as the
 * speaker, or as the speaker's, is the subject of KIND of what is said before, if no quotation. */
static uint32_t subject_of_told(const Resolver *r, uint32_t i, EntClass kind)
{
    enum { STEPS = 3 };
    EntSpan s = r->doc->sentences.at[ent_doc_sentence_of(r->doc, i)];
    uint32_t speaker = i;
    for (uint32_t n = 0; n < STEPS && !ent_str_is(token(r, speaker)->dep, "nsubj"); n++)
        speaker = token(r, speaker)->head;
    uint32_t verb = token(r, speaker)->head;
    bool says = ent_str_is(token(r, speaker)->dep, "nsubj") &&
                ent_word_has(&r->mentions->words[verb], ENT_SENSE_SayVerb);
    bool told = false;
    for (uint32_t k = s.begin; says && k < i; k++) {
        if (ent_doc_quote_at(r->doc, k)) return ENT_UNLINKED;
        told |= token(r, k)->head == verb && ent_str_is(token(r, k)->dep, "ccomp");
    }
    return told ? subject_in(r, s.begin, i, kind) : ENT_UNLINKED;
}

/* The company that the paragraph of token I has begun with, as the subject of its first sentence:
 * "Orion is a maker of pumps. Dealers include Kita. The company …". Where I begins it: the company
 * whose release it is, unless the paragraph before speaks of one. */
static uint32_t topic_of_paragraph(const Resolver *r, uint32_t i)
{
    for (size_t p = 0; p < r->doc->paragraphs.len; p++) {
        EntSpan span = r->doc->paragraphs.at[p];
        if (i < span.begin || i >= span.end) continue;
        EntSpan first = r->doc->sentences.at[ent_doc_sentence_of(r->doc, span.begin)];
        if (i >= first.end) return subject_in(r, first.begin, first.end, ENT_CLASS_Company);
        if (i > span.begin || p == 0) return ENT_UNLINKED;
        EntSpan before = r->doc->paragraphs.at[p - 1];
        bool told = subject_in(r, before.begin, before.end, ENT_CLASS_Company) != ENT_UNLINKED;
        return told ? ENT_UNLINKED : issuer(r, i);
    }
    return ENT_UNLINKED;
}

/* Bodies that a text may tell of without a name; states and their offices are known by their place.
 */
static bool may_be_unnamed(EntClass kind)
{
    return kind == ENT_CLASS_Company || kind == ENT_CLASS_Organisation ||
           kind == ENT_CLASS_ResearchInstitute || kind == ENT_CLASS_University ||
           kind == ENT_CLASS_Association || kind == ENT_CLASS_MediaOutlet;
}

/* The company that the heading "About Orion" above token I, or at the beginning of its paragraph,
 * names. */
static uint32_t about_whom(const Resolver *r, uint32_t i)
{
    enum { HEADING = 12, PARAGRAPHS = 4 };
    size_t p = r->doc->paragraphs.len;
    while (p > 0 && r->doc->paragraphs.at[p - 1].begin > i) p--;
    for (size_t back = 0; back < PARAGRAPHS && p > back; back++) {
        EntSpan span = r->doc->paragraphs.at[p - 1 - back];
        if (span.begin >= span.end || !is(r, span.begin, "about")) continue;
        for (uint32_t k = span.begin; k < i && k < span.end && k < span.begin + HEADING; k++) {
            uint32_t e = spoken_of(r, k);
            if (e != ENT_UNLINKED && r->entities->at[e].kind == ENT_CLASS_Company) return e;
        }
        return ENT_UNLINKED;
    }
    return ENT_UNLINKED;
}

/* "the exchange signed …", with the noun at H, which heads no body's name by itself: the body whose
 * name ends so, where it makes a deal. */
static uint32_t called_by_last_word(const Resolver *r, uint32_t begin, uint32_t h)
{
    bool deal = h == begin + 1 && ent_str_is(token(r, h)->dep, "nsubj") &&
                ent_word_has(&r->mentions->words[token(r, h)->head], ENT_SENSE_CooperationVerb);
    return deal ? latest(r, begin, is_body_ending_in, ENT_CLASS_NONE, token(r, h)->lemma)
                : ENT_UNLINKED;
}

/* "Orion Holding (Nasdaq: ORN) (“Orion” or the “Company”)": whom the text says that it calls the
 * Company, or ENT_UNLINKED. */
static uint32_t called_the_company(const Resolver *r)
{
    enum { BRACKET = 14 };
    for (uint32_t i = 2; i + 1 < r->doc->tokens.len; i++) {
        if (!ent_str_is(token(r, i)->text, "Company") || !ent_doc_quote_at(r->doc, i - 1)) continue;
        uint32_t open = i;
        while (open > 0 && open + BRACKET > i && !is(r, open, "(")) open--;
        while (open > 1 && is(r, open, "(") && is(r, open - 1, ")")) /* the ticker before it */
            for (open--; open > 0 && !is(r, open, "(");) open--;
        uint32_t e = open > 0 && is(r, open, "(") ? spoken_of(r, open - 1) : ENT_UNLINKED;
        if (e != ENT_UNLINKED && ent_class_top(r->entities->at[e].kind) == ENT_CLASS_Organisation)
            return e;
    }
    return ENT_UNLINKED;
}

/* "Orion (NYSE: ORN), the pump company of the north": the body whose apposition the description at
 * [BEGIN, H] is, or ENT_UNLINKED. */
static uint32_t apposed_to(const Resolver *r, uint32_t begin, uint32_t h)
{
    enum { BRACKET = 12 };
    if (h == begin + 1 || begin < 2 || !is(r, begin - 1, ",")) return ENT_UNLINKED;
    uint32_t i = begin - 2;
    bool bracket = is(r, i, ")");
    for (uint32_t n = 0; bracket && i > 0 && n < BRACKET && !is(r, i, "("); n++) i--;
    if (bracket && (i == 0 || !is(r, i, "("))) return ENT_UNLINKED;
    if (!bracket && !ent_str_is(token(r, h)->dep, "appos")) return ENT_UNLINKED;
    uint32_t m = r->mentions->of_token[bracket ? i - 1 : i];
    uint32_t e = m == UINT32_MAX || m >= r->named ? ENT_UNLINKED : r->links->entity_of[m];
    return e != ENT_UNLINKED && r->entities->at[e].kind == ENT_CLASS_Company ? e : ENT_UNLINKED;
}

/* The event that the description at [BEGIN, H] with the noun of EVENT stands for. */
static uint32_t event_described(const Resolver *r, uint32_t begin, uint32_t h,
                                const EntSense *event)
{
    EntStr head = token(r, h)->lemma;
    uint32_t e = latest(r, begin, is_event_of_noun, event->kind, head);
    if (e == ENT_UNLINKED) e = latest(r, begin, is_event_of_kind, event->kind, head);
    bool any =
        event->kind == ENT_CLASS_Event || (event->kind == ENT_CLASS_Meeting && e == ENT_UNLINKED);
    if (e == ENT_UNLINKED && !any && event->kind != ENT_CLASS_Visit)
        e = only_event(r, begin); /* "the conference", of a forum */
    if (any && e == ENT_UNLINKED) e = latest(r, begin, is_event_of_kind, ENT_CLASS_Event, head);
    if (any && e != ENT_UNLINKED && !still_meets_press(r, e, event->kind, begin))
        e = main_if_known(r, begin, e);
    return e;
}

static bool year_word(EntStr w)
{
    return w.len == 4 && (ent_str_starts(w, ENT_STR("19")) || ent_str_starts(w, ENT_STR("20"))) &&
           ent_ascii_digit((unsigned char)w.ptr[2]) && ent_ascii_digit((unsigned char)w.ptr[3]);
}

/* The name of E has a year, and not this one. */
static bool named_of_other_year(const EntEntity *e, EntStr year)
{
    bool other = false;
    for (size_t i = 0; i + 4 <= e->name.len; i++) {
        EntStr word = ent_str_n(e->name.ptr + i, 4);
        if (ent_str_eq(word, year)) return false;
        other |= year_word(word) && (i == 0 || e->name.ptr[i - 1] == ' ');
    }
    return other;
}

/* The description at [BEGIN, H] tells of another edition than the event E: "the previous forum",
 * "the 2025 summit" of a text on the summit of 2024. */
static bool of_other_edition(const Resolver *r, uint32_t begin, uint32_t h, uint32_t e)
{
    static const char *const others[] = {"previous", "preceding", "prior", "last", "next"};
    for (uint32_t i = begin + 1; i < h && e != ENT_UNLINKED; i++) {
        EntStr word = token(r, i)->text;
        if (ENT_STR_AMONG(token(r, i)->norm, others) ||
            (year_word(word) && named_of_other_year(&r->entities->at[e], word)))
            return true;
    }
    return false;
}

/* "the [modifiers] HEAD" with the head noun at H; the description begins at its determiner. */
static EntStatus resolve_description(Resolver *r, uint32_t begin, uint32_t h)
{
    EntSpan span = {begin, h + 1};
    EntStr head = token(r, h)->lemma;
    uint32_t length;
    uint32_t from = h > begin + 1 ? h - 1 : h;
    const EntSense *event =
        ent_words_head(r->lexicon, r->doc, from, h + 1, ENT_SENSE_EventHead, &length);
    if (event && !event->weak) {
        uint32_t e = event_described(r, begin, h, event);
        return add(r, span, h, of_other_edition(r, begin, h, e) ? ENT_UNLINKED : e);
    }
    if (event && names_part(head)) {
        uint32_t e = latest(r, begin, is_event_called, event->kind, head);
        if (e != ENT_UNLINKED) return add(r, span, h, e);
    }
    bool bare_subject = h == begin + 1 && ent_str_starts(token(r, h)->dep, ENT_STR("nsubj"));
    uint32_t named =
        bare_subject ? latest(r, begin, is_event_ending_in, ENT_CLASS_NONE, head) : ENT_UNLINKED;
    if (named != ENT_UNLINKED) return add(r, span, h, named);
    const EntSense *body =
        ent_words_head(r->lexicon, r->doc, from, h + 1, ENT_SENSE_OrgHead, &length);
    EntClass kind = body                      ? body->kind
                    : describes_company(r, h) ? ENT_CLASS_Company
                                              : ENT_CLASS_NONE;
    if (before_its_name(r, h)) return ENT_OK;
    EntStr home = told_home(r, begin, h);
    if (home.len && kind == ENT_CLASS_NONE && trade(r, h)) {
        uint32_t e = only_at_home(r, begin, home);
        if (e != ENT_UNLINKED) return add(r, span, h, e);
    }
    if (kind == ENT_CLASS_NONE) {
        uint32_t e = called_by_last_word(r, begin, h);
        return e == ENT_UNLINKED ? ENT_OK : add(r, span, h, e);
    }
    r->other_than = subject_beside(r, h);
    if (r->other_than == ENT_UNLINKED) r->other_than = joined_to(r, begin, h);
    bool capital = ent_str_is(token(r, h)->text, "Company") && h == begin + 1;
    uint32_t e = capital ? about_whom(r, begin) : ENT_UNLINKED;
    if (capital && e == ENT_UNLINKED) e = called_the_company(r);
    if (capital && e == ENT_UNLINKED) e = issuer(r, begin);
    bool common = ent_str_is(head, "company") || describes_company(r, h);
    if (e == ENT_UNLINKED) e = subject_of_told(r, h, kind);
    if (e == ENT_UNLINKED && common) e = apposed_to(r, begin, h);
    if (e == ENT_UNLINKED && common) e = only_at_home(r, begin, home);
    if (e == ENT_UNLINKED && common) e = of_same_nation(r, begin, h);
    if (e == ENT_UNLINKED && common) /* it is what the text goes on about */
        e = subject_before(r, begin, ENT_CLASS_Company);
    bool plain = ent_str_is(head, "company") || ent_str_is(head, "firm");
    if (plain && (e == ENT_UNLINKED || e == r->other_than)) e = topic_of_paragraph(r, begin);
    if (e == ENT_UNLINKED || e == r->other_than) e = latest(r, begin, is_body_of_kind, kind, head);
    if (h == begin + 1 && ent_str_is(head, "agency")) {
        if (e == ENT_UNLINKED) e = latest(r, begin, is_agency, kind, head);
        EntHomes text = {r->mentions, r->entities, r->links, r->named, r->other_than};
        e = ent_agency_of_text(&text, begin, e);
    }
    bool bare =
        kind == ENT_CLASS_Company || (h == begin + 1 && ent_str_is(token(r, h)->dep, "nsubj"));
    if (e == ENT_UNLINKED && bare && may_be_unnamed(kind)) e = unnamed_body(r, span, kind);
    r->other_than = ENT_UNLINKED;
    return add(r, span, h, e);
}

static bool inside_mention(const Resolver *r, uint32_t i)
{
    return r->mentions->of_token[i] != UINT32_MAX;
}

/* "the Riga, Latvia-based | firm": the token that ends where the described is at home, else I. */
static uint32_t behind_seat(const Resolver *r, uint32_t i)
{
    uint32_t k = i + 1, count = (uint32_t)r->doc->tokens.len;
    for (uint32_t places = 0; places < 3 && k + 2 < count && inside_mention(r, k); places++) {
        const EntMention *m = &r->mentions->list.at[r->mentions->of_token[k]];
        if (ent_class_top(m->kind) != ENT_CLASS_Place) return i;
        k = m->tokens.end;
        bool based = is(r, k + 1, "based") || is(r, k + 1, "headquartered");
        if (k + 2 < count && is(r, k, "-")) return based && places > 0 ? k + 1 : i;
        if (k >= count || !is(r, k, ",")) return i;
        k++;
    }
    return i;
}

static bool office_at(const Resolver *r, uint32_t i)
{
    uint32_t m = r->mentions->of_token[i];
    return m != UINT32_MAX && r->mentions->list.at[m].type == ENT_MENTION_ROLE;
}

/* The head noun of the noun phrase that begins at I: the last noun before anything else; 0 none. */
static uint32_t phrase_head(const Resolver *r, uint32_t i)
{
    enum { REACH = 6 };
    uint32_t head = 0;
    bool placed = false;
    i = behind_seat(r, i);
    for (uint32_t k = i + 1; k < r->doc->tokens.len && k < i + REACH; k++) {
        uint8_t pos = token(r, k)->pos;
        bool named = inside_mention(r, k);
        if (token(r, k)->sentence_start) break;
        bool capital_head =
            pos == ENT_POS_PROPN && r->mentions->words[k].capital &&
            (ent_word_has(&r->mentions->words[k], ENT_SENSE_OrgHead) || describes_company(r, k) ||
             ent_word_has(&r->mentions->words[k], ENT_SENSE_EventHead));
        bool firm = describes_company(r, k) && /* "the firm", which the tagger takes for hard */
                    ent_str_starts(token(r, k)->dep, ENT_STR("nsubj"));
        bool office = placed && named && office_at(r, k) && trade(r, k);
        placed |= named && ent_class_top(r->mentions->list.at[r->mentions->of_token[k]].kind) ==
                               ENT_CLASS_Place;
        if ((pos == ENT_POS_NOUN || capital_head || firm) && (!named || office))
            head = k;
        else if (pos != ENT_POS_ADJ && pos != ENT_POS_PROPN && pos != ENT_POS_NUM &&
                 !is(r, k, "-") && !(pos == ENT_POS_VERB && is(r, k - 1, "-")))
            break;
    }
    /* "the North Latvian first-division team": out of reach is another noun, which heads it */
    bool goes_on = head && head + 1 < r->doc->tokens.len && head + 1 == i + REACH &&
                   token(r, head + 1)->pos == ENT_POS_NOUN && !inside_mention(r, head + 1);
    return goes_on ? 0 : head;
}

/* "Orion makes films. They teamed up with Kestrel": whom "they" at I stands for, where the subject
 * of the sentence before is one body and the verb is of cooperation. */
static uint32_t single_actor_before(const Resolver *r, uint32_t i)
{
    uint32_t sentence = ent_doc_sentence_of(r->doc, i), v = token(r, i)->head;
    if (sentence == 0 || !ent_word_has(&r->mentions->words[v], ENT_SENSE_CooperationVerb))
        return ENT_UNLINKED;
    EntSpan here = r->doc->sentences.at[sentence], s = r->doc->sentences.at[sentence - 1];
    if (subject_in(r, here.begin, i, ENT_CLASS_Organisation) != ENT_UNLINKED) return ENT_UNLINKED;
    for (uint32_t k = s.begin; k < s.end; k++) {
        bool plural = ent_str_is(token(r, k)->tag, "NNS") && subject_or_owner(r, k);
        bool listed =
            ent_str_is(token(r, k)->dep, "conj") && subject_or_owner(r, token(r, k)->head);
        if (plural || listed) return ENT_UNLINKED;
    }
    return subject_in(r, s.begin, s.end, ENT_CLASS_Organisation);
}

/* The text before I names people or countries, whom a pronoun there may mean. */
static bool names_other_actors(const Resolver *r, uint32_t i)
{
    for (uint32_t k = 0; k < r->named && r->mentions->list.at[k].tokens.begin < i; k++) {
        uint32_t e = r->links->entity_of[k];
        EntClass kind = e == ENT_UNLINKED ? ENT_CLASS_NONE : r->entities->at[e].kind;
        if (kind == ENT_CLASS_Country || (kind == ENT_CLASS_Person && is(r, i, "they")))
            return true;
    }
    return false;
}

/* Of "it" or "they" (a subject, where IT) or "Its" at I: the body that the text speaks of; in a
 * text that names none, the company that something is told of. */
static uint32_t antecedent_of_it(Resolver *r, uint32_t i, bool it)
{
    uint32_t body =
        is(r, i, "they") ? single_actor_before(r, i) : subject_before(r, i, ENT_CLASS_Organisation);
    if (body != ENT_UNLINKED || !it) return body;
    if (r->unnamed != ENT_UNLINKED) return r->unnamed;
    if (names_other_actors(r, i)) return ENT_UNLINKED;
    return deals(r, token(r, i)->head, i) ? unnamed_body(r, (EntSpan){i, i + 1}, ENT_CLASS_Company)
                                          : ENT_UNLINKED;
}

/* Token K is the subject of its sentence and may be who "its" before it speaks of: "With its ships,
 * Orion …", "… the company …". */
static bool owner_behind(const Resolver *r, uint32_t k)
{
    const EntToken *t = token(r, k);
    bool subject = ent_str_starts(t->dep, ENT_STR("nsubj"));
    if (!subject || !ent_str_is(token(r, t->head)->dep, "ROOT")) return false;
    return inside_mention(r, k) || t->pos == ENT_POS_PRON || t->pos == ENT_POS_PROPN ||
           describes_company(r, k) || ent_word_has(&r->mentions->words[k], ENT_SENSE_OrgHead);
}

/* "Moreover, its alliance with Orion …": of whom the sentence before tells, where this one names
 * nobody else. */
static bool its_of_before(const Resolver *r, uint32_t i)
{
    EntSpan s = r->doc->sentences.at[ent_doc_sentence_of(r->doc, i)];
    for (uint32_t k = s.begin; k < i; k++)
        if (inside_mention(r, k) || ent_str_starts(token(r, k)->dep, ENT_STR("nsubj")))
            return false;
    for (uint32_t k = i + 1; k < s.end; k++)
        if (owner_behind(r, k)) return false;
    return true;
}

static bool masculine_or_feminine(const Resolver *r, uint32_t i)
{
    return is(r, i, "he") || is(r, i, "she") || is(r, i, "him");
}

/* "Company CEO": an employer without an article. */
static bool before_title(const Resolver *r, uint32_t i)
{
    const EntMention *next = ent_mention_at(r->mentions, i + 1);
    return next && next->type == ENT_MENTION_ROLE;
}

/* "Chamber president Jan Novak": the body that the noun before a title stands for, of those that
 * the text has named with it, or ENT_UNLINKED. */
static uint32_t employer_by_noun(const Resolver *r, uint32_t i)
{
    static const char *const joins[] = {"and", "the", ",", "\"", "\xe2\x80\x9d"};
    if (!before_title(r, i)) return ENT_UNLINKED;
    if (is(r, i, "company"))
        return latest(r, i, is_body_of_kind, ENT_CLASS_Company, ENT_STR("company"));
    bool bare = token(r, i)->sentence_start || ENT_STR_AMONG(token(r, i - 1)->text, joins) ||
                token(r, i - 1)->pos == ENT_POS_VERB || token(r, i - 1)->pos == ENT_POS_ADP;
    if (!bare || !ent_word_has(&r->mentions->words[i], ENT_SENSE_OrgHead)) return ENT_UNLINKED;
    return latest(r, i, is_body_with_word, ENT_CLASS_NONE, token(r, i)->norm);
}

/* Right behind a title, at I or behind a comma or a form of address, its bearer is named. */
static bool names_bearer(const Resolver *r, uint32_t i)
{
    enum { REACH = 3 };
    for (uint32_t k = i; k < r->doc->tokens.len && k < i + REACH; k++) {
        const EntMention *m = ent_mention_at(r->mentions, k);
        if (m) return m->kind == ENT_CLASS_Person;
    }
    return false;
}

/* The first body that the tokens [BEGIN, END) name and that no preposition governs. */
static uint32_t first_free_body(const Resolver *r, uint32_t begin, uint32_t end)
{
    for (uint32_t k = begin; k < end; k++) {
        const EntMention *m = ent_mention_at(r->mentions, k);
        uint32_t e = m && m->tokens.begin == k ? spoken_of(r, m->head) : ENT_UNLINKED;
        if (e == ENT_UNLINKED || ent_str_is(token(r, m->head)->dep, "pobj")) continue;
        if (ent_class_top(r->entities->at[e].kind) == ENT_CLASS_Organisation) return e;
    }
    return ENT_UNLINKED;
}

/* "Orion's share will come from a loan of Union Bank, said its finance chief, Ann Lee": whose title
 * stands behind the "its" at I. It is the subject of the sentence so far, or, where that names no
 * body, of the sentence before; but "a deal with Orion and its chairman, Ann Lee". */
static uint32_t body_of_officer(const Resolver *r, uint32_t i)
{
    uint32_t sentence = ent_doc_sentence_of(r->doc, i);
    EntSpan s = r->doc->sentences.at[sentence];
    bool joined =
        i > s.begin + 1 && (is(r, i - 1, "and") || is(r, i - 1, ",")) && inside_mention(r, i - 2);
    const EntMention *title = before_title(r, i) ? ent_mention_at(r->mentions, i + 1) : NULL;
    if (!title || joined || !names_bearer(r, title->tokens.end)) return ENT_UNLINKED;
    uint32_t body = subject_in(r, s.begin, i, ENT_CLASS_Organisation);
    if (body != ENT_UNLINKED || sentence == 0) return body;
    if (beside_body(r, i)) return ENT_UNLINKED;
    s = r->doc->sentences.at[sentence - 1];
    body = subject_in(r, s.begin, s.end, ENT_CLASS_Organisation);
    return body != ENT_UNLINKED ? body : first_free_body(r, s.begin, s.end);
}

/* "the French space agency CNES": what is described has its name right behind. */
static bool introduces(const Resolver *r, uint32_t i)
{
    uint32_t m = i < r->doc->tokens.len ? r->mentions->of_token[i] : UINT32_MAX;
    return m != UINT32_MAX && m < r->named && r->mentions->list.at[m].tokens.begin == i &&
           r->mentions->list.at[m].type == ENT_MENTION_ENTITY && !token(r, i)->sentence_start;
}

static EntStatus find_descriptions(Resolver *r)
{
    for (uint32_t i = 0; i + 2 < r->doc->tokens.len; i++) {
        /* "this year's event" */
        bool edition =
            is(r, i, "this") && is(r, i + 1, "year") && ent_str_is(token(r, i + 2)->tag, "POS");
        bool of_day = (is(r, i, "today") || is(r, i, "yesterday")) && /* "yesterday's summit" */
                      ent_str_is(token(r, i + 1)->tag, "POS");
        if (inside_mention(r, i) && !edition) continue;
        if (masculine_or_feminine(r, i)) {
            EntStatus s = add(r, (EntSpan){i, i + 1}, i,
                              latest(r, i, is_person, ENT_CLASS_Person, ENT_STR_EMPTY));
            if (s != ENT_OK) return s;
            continue;
        }
        bool subject =
            ent_str_is(token(r, i)->dep, "nsubj") || ent_str_is(token(r, i)->dep, "nsubjpass");
        bool it = (is(r, i, "it") || is(r, i, "they")) && subject,
             its = is(r, i, "its") && (token(r, i)->sentence_start || its_of_before(r, i));
        uint32_t owner = is(r, i, "its") ? body_of_officer(r, i) : ENT_UNLINKED;
        if (it || (its && owner == ENT_UNLINKED)) {
            ENT_TRY(add(r, (EntSpan){i, i + 1}, i, antecedent_of_it(r, i, it)));
            continue;
        }
        if (is(r, i, "its") && owner == ENT_UNLINKED)
            owner = subject_of_told(r, i, ENT_CLASS_Organisation);
        if (owner != ENT_UNLINKED) {
            ENT_TRY(add(r, (EntSpan){i, i + 1}, i, owner));
            continue;
        }
        if (is(r, i, "the") && is(r, i + 1, "country") &&
            ent_str_is(token(r, i + 1)->dep, "nsubj")) {
            ENT_TRY(add(r, (EntSpan){i, i + 2}, i + 1, subject_before(r, i, ENT_CLASS_Country)));
            continue;
        }
        uint32_t employer = employer_by_noun(r, i);
        if (employer != ENT_UNLINKED) {
            ENT_TRY(add(r, (EntSpan){i, i + 1}, i, employer));
            continue;
        }
        if (!opens_description(r, i) && !of_day) continue;
        uint32_t head = phrase_head(r, edition ? i + 2 : of_day ? i + 1 : i);
        if (!head || ent_str_is(token(r, head)->tag, "NNS") || is(r, head + 1, "of")) continue;
        if (introduces(r, head + 1)) continue;
        ENT_TRY(resolve_description(r, i, head));
    }
    return ENT_OK;
}

static EntStatus append(Resolver *r)
{
    size_t n = r->named + r->descriptions.found.len;
    uint32_t *entity_of = ENT_ARENA_NEW(&r->doc->arena, uint32_t, n + 1);
    if (!entity_of) return ENT_ERR_MEMORY;
    for (uint32_t i = 0; i < r->named; i++) entity_of[i] = r->links->entity_of[i];
    for (uint32_t i = 0; i < r->descriptions.found.len; i++) {
        EntMention m = r->descriptions.found.at[i];
        bool covered = false;
        for (uint32_t k = m.tokens.begin; k < m.tokens.end; k++) covered |= inside_mention(r, k);
        if (office_at(r, m.head)) covered = false; /* who holds it goes before it */
        if (covered) m.tokens.begin = m.head; /* keep clear of names inside: "the Beijing forum" */
        if (inside_mention(r, m.head) && !office_at(r, m.head)) continue;
        for (uint32_t k = m.tokens.begin; k < m.tokens.end; k++)
            r->mentions->of_token[k] = (uint32_t)r->mentions->list.len;
        entity_of[r->mentions->list.len] = r->descriptions.antecedent.at[i];
        if (!ENT_PUSH(&r->mentions->list, m)) return ENT_ERR_MEMORY;
    }
    r->links->entity_of = entity_of;
    return ENT_OK;
}

EntStatus ent_link_anaphora(const EntLexicon *lexicon, EntDoc *doc, EntMentions *mentions,
                            EntEntities *entities, EntLinks *links)
{
    Resolver r = {.lexicon = lexicon,
                  .doc = doc,
                  .mentions = mentions,
                  .entities = entities,
                  .links = links,
                  .named = (uint32_t)mentions->list.len,
                  .other_than = ENT_UNLINKED,
                  .unnamed = ENT_UNLINKED};
    EntStatus status = find_descriptions(&r);
    if (status == ENT_OK)
        status =
            ent_find_plurals(lexicon, doc, mentions, entities, links, r.named, &r.descriptions);
    if (status == ENT_OK)
        status = ent_find_speakers(doc, mentions, entities, links, r.named, &r.descriptions);
    if (status == ENT_OK)
        status = ent_find_officers(doc, mentions, entities, links, r.named, &r.descriptions);
    if (status == ENT_OK) status = ent_name_visit_of_delegation(doc, mentions, entities);
    if (status == ENT_OK) status = append(&r);
    if (status == ENT_OK) status = ent_find_focus(doc, mentions, entities, links);
    ent_descriptions_release(&r.descriptions);
    return status;
}
