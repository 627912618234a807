/* The lexicon: what words and names mean before any context, read from ontology/lexicon.
 *
 * Enters: Turtle files with SKOS labels, tables (*.tsv) for the large gazetteers and word lists
 * (*.txt); ontology/lexicon/README.md is the manual of the three forms. Leaves: a table from folded
 * phrases to senses. Keys are folded as ent_lexicon_fold does: lower case, one space between words,
 * no dots in abbreviations ("U.S." and "us" share the key "us"; `cased` tells them apart).
 *
 * Order of the senses of one key: files of a later call before those of an earlier one; in one call
 * all *.ttl by file name, then *.tsv, then *.txt; in one file, line by line. So "Georgia" is first
 * the country, then the state. Plurals of heads, roles, nouns of cooperation, currencies and scales
 * are keys of their own (regular English rules, or lex:plural of the concept).
 *
 * Thread rule: immutable once loaded, shared by threads. */
#ifndef ENT_ONTO_LEXICON_H
#define ENT_ONTO_LEXICON_H

#include "base/error.h"
#include "onto/vocab.h"
#include "text/doc.h"

/* What a sense is good for. */
/* clang-format off */
#define ENT_SENSE_LIST(X) \
    X(Name) /* names an individual: a country, city, organisation (kind, code, link) */ \
    X(Demonym) /* "Chinese", "Sino-": adjective or people of the country in `code` */ \
    X(EventHead) /* "forum": head noun of an event of `kind` */ \
    X(OrgHead) /* "ministry": head noun of an organisation of `kind` */ \
    X(FirstOrgHead) /* "universidad": opens the name of an organisation of `kind` */ \
    X(WeakOrgHead) /* "technology", "systems": ends company names, but also much else */ \
    X(PlaceHead) /* "province", "airport": head noun of a place of `kind` */ \
    X(InitiativeHead) /* "programme", "initiative" */ \
    X(ProductHead) /* "act", "law", "car", "rover": what such a name denotes is no entity */ \
    X(CompanySuffix) /* "Ltd", "GmbH", "S.p.A." */ \
    X(Role) /* "president", "deputy director": head of a job title */ \
    X(RoleModifier) /* "vice", "deputy", "senior": may stand before a role */ \
    X(Praise) /* "renowned", "award-winning": before a role, no part of the title */ \
    X(EventPraise) /* "largest", "flagship": before an event's head noun, no name */ \
    X(StagingVerb) /* "hold", "host": its object or subject takes place; weak: it may be else */ \
    X(Profession) /* "economist", "author": a role that is held at no organisation by itself */ \
    X(NoPosition) /* "wife", "resident": stands where a title does, but is none */ \
    X(HeadOfState) /* "Joe Biden": a president of no company */ \
    X(Honorific) /* "Mr.", "Dr.", "H.E.": before a person, no part of the name */ \
    X(CooperationNoun) /* "agreement": noun of a partnership of `kind` */ \
    X(CooperationVerb) /* "sign", "partner": verb of a partnership of `kind` */ \
    X(BilateralNoun) /* "trade", "working group": what two nations have with each other */ \
    X(ConflictNoun) /* "war", "dispute": what they are at odds in */ \
    X(Month) /* `number` is 1 to 12 */ \
    X(Weekday) /* `number` is 1 (Monday) to 7 */ \
    X(Currency) /* `code` is the ISO 4217 code; "$", "yuan", "US dollars" */ \
    X(Scale) /* "million": `number` is the factor */ \
    X(GivenName) /* a common given name; `number` is 0 */ \
    X(Surname) \
    X(SayVerb) /* "said", "noted": verb of speech, by lemma */ \
    X(HeadlineVerb) /* "hosts", "unveils": in a title-case headline, a verb for certain */ \
    X(PeopleNoun) /* "delegates", "viewers": what a number of people counts */ \
    X(CommonWord) /* mostly written in lower case: capitals do not make it a name */ \
    X(BodyVerb) /* "acquire", "unveil": its subject is mostly a body, by lemma */ \
    X(ActVerb) /* "announce", "hire": its subject acts, and is no product, by lemma */ \
    X(ThingVerb) /* "launch", "use": its object is mostly a product, by lemma */ \
    X(BodyNoun) /* "provider", "maker": says of a name beside it that it is a body */ \
    X(BodyPeople) /* "team", "spokesperson": of the body whose name stands before */ \
    X(ThingNoun) /* "platform", "token": says of a name before it that it is a thing */ \
    X(PlatformName) /* "TikTok": what one posts on, a body only where it acts */ \
    X(ArmNoun) /* "foundation", "ventures": a body beside the one whose name it bears */ \
    X(UnitNoun) /* "school", "division": a part of the body whose name stands before */ \
    X(DealVerb) /* "sign", "raise": makes a deal of its object; one of Investment takes money */ \
    X(FunderVerb) /* "back", "fund": who does it gives money */ \
    X(AssetHead) /* "property", "mine": heads the name of what is bought, no side of a deal */ \
    X(ChoiceVerb) /* "select", "appoint": picks a partner or supplier */ \
    X(CompanyNoun) /* "firm", "carmaker": stands before a company's name, or for it */ \
    X(GroupNoun) /* "side", "country": its plural describes several things of class `kind` */ \
    X(RuleWord) /* of the list `list`, which a rule of grammar asks for: ent_lexicon_lists */ \
    X(NameSign) /* a sign of mention/evidence.h: `number` points for the class `kind` */
/* clang-format on */

typedef enum EntSenseType {
#define X(name) ENT_SENSE_##name,
    ENT_SENSE_LIST(X)
#undef X
        ENT_SENSE_COUNT
} EntSenseType;

/* Lists of words that rules of grammar ask for; what each is, and its words: rule-words.txt. */
/* clang-format off */
#define ENT_WORD_LIST(X) \
    X(DeedVerb) X(DenialVerb) X(EndVerb) X(LeaveVerb) X(RejectVerb) \
    X(ProspectNoun) X(IntendVerb) X(OrderVerb) X(TryVerb) X(ShunVerb) X(AttendWord) X(WishVerb) X(PlanVerb) \
    X(FailureVerb) X(SignVerb) X(DealNoun) X(PossibleVerb) X(TalkNoun) \
    X(CareerWord) X(ThinkVerb) X(JoinVerb) X(NewsVerb) X(WorthWord) X(SumNoun) \
    X(BuildVerb) X(ServeVerb) X(BeginVerb) X(HoldVerb) X(TopicNoun) X(RoundVerb) \
    X(GiveWord) X(FurtherWord) X(InvestorNoun) X(RoundJoinVerb) X(PartakeVerb) \
    X(ComeVerb) X(DrawVerb) X(MealNoun) X(SitVerb) X(ComingVerb) \
    X(VisitRank) X(HeldVerb) X(AttendedVerb) X(AnnualWord) X(PartnerNoun) \
    X(EngageVerb) X(GiveVerb) X(NameDomain) X(ListedNoun) X(RowNoun) X(PartNoun) \
    X(DepartmentNoun) X(FirmVerb) X(FirmPassive) X(Coin) X(MarketKind) X(NoPlace) X(TopicLetters) \
    X(FieldGerund) X(AnnounceVerb) X(Capital) X(WorksNoun) X(BuildNoun) \
    X(Way) X(LocalOffice) X(FieldNoun) X(BondNoun) X(BondVerb) X(JointWord) X(LooseVerb) X(TradeNoun) \
    X(SampleNoun)
/* clang-format on */

typedef enum EntWordList {
    ENT_WORDS_NONE,
#define X(name) ENT_WORDS_##name,
    ENT_WORD_LIST(X)
#undef X
} EntWordList;

/* Another name of a thing in the world's data: an IRI of Wikidata or GeoNames, or the user's own.
 */
typedef struct EntLink {
    EntStr iri;
    bool same; /* owl:sameAs: the thing itself; else skos:exactMatch: it serves the same purpose */
} EntLink;

typedef struct EntSense {
    EntSenseType type : 8;
    EntClass kind : 8;    /* class for heads and names, else NONE */
    EntWordList list : 8; /* of a RuleWord */
    bool cased : 1;       /* holds only when written as `form` is ("US", "IT", "Reading") */
    bool weak : 1;        /* a head that is often something else: "week", "talks", "council" */
    bool plural : 1;      /* the key is a plural of a label: "ministers" */
    bool own : 1;         /* added by the user: it goes before what the program brings */
    uint32_t link_count;
    EntStr label; /* preferred label of the concept: "United Kingdom" for "UK" */
    EntStr form;  /* the label that gave this key, as its file writes it: "U.K." */
    EntStr code;  /* ISO 3166-1 alpha-2 country (of the name, or where it lies); ISO 4217; of a noun
                     or verb of cooperation its class: "Consult", "Agree", "Support", "Cooperate"
                     or "Aid" */
    EntStr region;        /* first-level division of a city; capital of a country; or empty */
    const EntLink *links; /* of the thing named, distinct, `link_count` of them */
    double number;        /* population of a place; factor, month, weekday; points of a sign */
    const struct EntSense *next; /* of the same key; NULL: it is the last */
} EntSense;

_Static_assert(ENT_CLASS_COUNT <= 256, "EntSense.kind is a byte");

typedef struct EntLexicon EntLexicon;

/* The longest key; longer labels are errors. */
enum { ENT_LEXICON_KEY = 160 };

/* Read every *.ttl, *.tsv and *.txt of DIR/lexicon. ENT_ERR_ONTOLOGY names file, line and column;
 * ENT_ERR_MEMORY. *OUT is set on success only; free it with ent_lexicon_free. */
EntStatus ent_lexicon_load(const char *dir, EntLexicon **out, EntError *err) ENT_MUST_USE;

/* The same with those of DIR/evidence before them, where there is such: points for signs of names.
 */
EntStatus ent_lexicon_load_with_evidence(const char *dir, EntLexicon **out,
                                         EntError *err) ENT_MUST_USE;

/* Add the user's own files: those of the folder PATH itself, or the one file PATH. Senses of the
 * same key are kept beside the older ones, first the new, which are marked `own`. On an error the
 * lexicon still answers as before. Not while others read. */
EntStatus ent_lexicon_add(EntLexicon *lexicon, const char *path, EntError *err) ENT_MUST_USE;

/* NULL is allowed. */
void ent_lexicon_free(EntLexicon *lexicon);

/* The first sense of a folded KEY, from which `next` leads to the others; NULL: there is none.
 * Owner: the lexicon. `cased` is not looked at: ask ent_lexicon_fits. O(1). */
const EntSense *ent_lexicon_get(const EntLexicon *lexicon, EntStr key);

/* The first sense of TYPE for KEY, or NULL. `cased` is not looked at. */
const EntSense *ent_lexicon_sense(const EntLexicon *lexicon, EntStr key, EntSenseType type);

/* The same for WORD, a word or phrase that is not folded yet. NULL where it is too long for a key.
 */
const EntSense *ent_lexicon_sense_of(const EntLexicon *lexicon, EntStr word, EntSenseType type);

/* WORD, a lemma or as the text has it, is in LIST. */
bool ent_lexicon_lists(const EntLexicon *lexicon, EntStr word, EntWordList list);

/* Does SENSE hold for SURFACE, the phrase as the text writes it? False only for a `cased` sense in
 * another case than its form, or without dots where the form has them ("us" for "US", "as" for
 * "a.s."; but "U.S." fits "US"). */
bool ent_lexicon_fits(const EntSense *sense, EntStr surface);

/* Fold S into OUT (at most SIZE bytes, no NUL): lower case (Latin, Greek and Cyrillic letters by
 * simple case folding), one space between words, typographic quotes and dashes as ASCII, no dots
 * that only mark an abbreviation ("S.p.A." is "spa", "Co., Ltd." is "co, ltd"; "Booking.com" keeps
 * its own), no invisible characters. The result is a view of OUT, or empty when it does not fit. */
EntStr ent_lexicon_fold(EntStr s, char *out, size_t size);

/* The longest phrase that starts at token BEGIN, ends before or at END (token indices of DOC,
 * half-open) and has a sense of TYPE that fits the text as written: its sense, and its length in
 * tokens in *LENGTH; NULL where there is none. A hyphen that ends a key ("Sino-") is part of the
 * phrase. O(length of the longest key that starts with the same word). */
const EntSense *ent_lexicon_longest(const EntLexicon *lexicon, const EntDoc *doc, uint32_t begin,
                                    uint32_t end, EntSenseType type, uint32_t *length);

/* How many keys and senses are loaded. */
size_t ent_lexicon_keys(const EntLexicon *lexicon);
size_t ent_lexicon_senses(const EntLexicon *lexicon);

/* "EventHead" for ENT_SENSE_EventHead; static. The type of a name, or ENT_SENSE_COUNT. */
const char *ent_sense_name(EntSenseType type);
EntSenseType ent_sense_parse(EntStr name);

/* The list of a name ("DenialVerb"), or ENT_WORDS_NONE. */
EntWordList ent_word_list_parse(EntStr name);

#endif
