#include "pipeline/duplicates.h"

#include "pipeline/wording.h"

enum {
    SHINGLE = 3, /* words */
    WIDE = 5,    /* words of a run that a telling word must stand in */
    ROW = 5,     /* other words without a known one between */
    ROWS = 3,    /* bins of the sketch in a band */
    BANDS = 16,
    BINS = ROWS * BANDS,
    KEYS = BANDS + 1, /* the last one is of all words */
    CHAIN = 8,        /* articles looked at under one key, the latest first */
    TRIED = 8,        /* candidates that are compared, those with most keys first */
    SEEN = 1 << 16    /* bits: words of the earlier article */
};

/* Originals are numbered from 0; number n lies in slot n % limit while first <= n < next. */
typedef struct Original {
    uint64_t all;    /* hash of all words in their order */
    uint16_t *words; /* owned; the id's bytes follow them */
    uint32_t count, id_length;
    uint32_t back[KEYS]; /* how many numbers back the one before it under each key is */
} Original;

struct EntDuplicates {
    size_t limit, most_bytes, bytes;
    Original *ring;
    uint64_t first, next, found;
    uint32_t *heads; /* KEYS tables of 2 * limit: the low bits of the latest number, plus one */
    EntWording wording;
    ENT_VEC(uint16_t) hand; /* the words of the article in hand, as they are kept */
    ENT_VEC(uint32_t) runs; /* table of the earlier article's runs of words, 0: free */
    uint64_t seen[SEEN / 64];
};

EntStatus ent_duplicates_new(size_t articles, size_t bytes, EntDuplicates **out, EntError *err)
{
    EntDuplicates *d = ent_alloc(1, sizeof *d);
    if (d) {
        d->limit = articles;
        d->most_bytes = bytes;
        d->ring = ent_alloc(articles, sizeof *d->ring);
        d->heads = ent_alloc(KEYS * 2 * articles, sizeof *d->heads);
    }
    if (!d || !d->ring || !d->heads) {
        ent_duplicates_free(d);
        return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    }
    *out = d;
    return ENT_OK;
}

void ent_duplicates_free(EntDuplicates *d)
{
    if (!d) return;
    for (; d->first < d->next; d->first++) ent_free(d->ring[d->first % d->limit].words);
    ent_free(d->ring);
    ent_free(d->heads);
    ent_wording_release(&d->wording);
    ENT_VEC_FREE(&d->hand);
    ENT_VEC_FREE(&d->runs);
    ent_free(d);
}

uint64_t ent_duplicates_found(const EntDuplicates *d)
{
    return d->found;
}

static EntStatus take_in_hand(EntDuplicates *d, const EntArticle *article)
{
    ENT_TRY(ent_wording_of(article, &d->wording));
    size_t n = d->wording.words.len;
    if (!ENT_RESERVE(&d->hand, n)) return ENT_ERR_MEMORY;
    for (size_t i = 0; i < n; i++) d->hand.at[i] = (uint16_t)d->wording.words.at[i].hash;
    d->hand.len = n;
    return ENT_OK;
}

/* ---- sketch ---- */

/* The finaliser of MurmurHash3 (Austin Appleby, public domain). */
static uint64_t mix(uint64_t h)
{
    h = (h ^ h >> 33) * 0xFF51AFD7ED558CCDu;
    h = (h ^ h >> 33) * 0xC4CEB9FE1A85EC53u;
    return h ^ h >> 33;
}

/* The hash of the COUNT words at WORDS. */
static uint64_t run_hash(const uint16_t *words, size_t count)
{
    uint64_t h = count;
    for (size_t i = 0; i < count; i++) h = mix(h << 16 ^ h >> 48 ^ words[i]);
    return h;
}

/* The keys that an article is found under. */
static void make_keys(const EntDuplicates *d, uint64_t keys[KEYS])
{
    uint64_t bins[BINS];
    size_t n = d->hand.len, count = n < SHINGLE ? n : SHINGLE;
    uint64_t all = d->wording.is_short;
    for (size_t k = 0; k < BINS; k++) bins[k] = UINT64_MAX;
    for (size_t i = 0; i + count <= n; i++) {
        uint64_t h = run_hash(d->hand.at + i, count);
        size_t bin = (size_t)((h >> 32) * BINS >> 32);
        uint64_t value = h & UINT32_MAX;
        if (value < bins[bin]) bins[bin] = value;
    }
    for (size_t i = 0; i < n; i++) all = mix(all ^ d->wording.words.at[i].hash);
    for (size_t b = 0; b < BANDS; b++) {
        uint64_t key = b;
        for (size_t r = 0; r < ROWS; r++) {
            size_t k = b * ROWS + r, steps = 0;
            while (bins[k] == UINT64_MAX) k = (k + 1) % BINS, steps++;
            key = mix(key ^ (bins[k] + steps));
        }
        keys[b] = key;
    }
    keys[BANDS] = all;
}

/* ---- index ---- */

static uint32_t *head_of(EntDuplicates *d, size_t key, uint64_t value)
{
    return &d->heads[key * 2 * d->limit + (value & (2 * d->limit - 1))];
}

static const Original *original(const EntDuplicates *d, uint64_t number)
{
    return &d->ring[number % d->limit];
}

typedef struct Candidate {
    uint64_t number;
    unsigned votes;
} Candidate;

typedef struct Candidates {
    Candidate at[KEYS * CHAIN];
    size_t len;
} Candidates;

static void vote(Candidates *candidates, uint64_t number, unsigned votes)
{
    size_t i = 0;
    while (i < candidates->len && candidates->at[i].number != number) i++;
    if (i == candidates->len) candidates->at[candidates->len++] = (Candidate){number, 0};
    candidates->at[i].votes += votes;
}

static void find_candidates(EntDuplicates *d, const uint64_t keys[KEYS], Candidates *out)
{
    out->len = 0;
    for (size_t k = 0; k < KEYS; k++) {
        /* 0, of a free head, is further back than the window reaches */
        uint64_t back = (uint32_t)((uint32_t)d->next + 1 - *head_of(d, k, keys[k]));
        uint64_t number = d->next;
        for (size_t i = 0; i < CHAIN && back > 0 && back <= number - d->first; i++) {
            number -= back;
            vote(out, number, k == BANDS ? KEYS : 1);
            back = original(d, number)->back[k];
        }
    }
}

/* Move the candidate with most votes, of these the earliest, to place I. */
static void choose(Candidates *c, size_t i)
{
    size_t best = i;
    for (size_t k = i + 1; k < c->len; k++)
        if (c->at[k].votes > c->at[best].votes ||
            (c->at[k].votes == c->at[best].votes && c->at[k].number < c->at[best].number))
            best = k;
    Candidate chosen = c->at[best];
    c->at[best] = c->at[i];
    c->at[i] = chosen;
}

/* ---- comparison ---- */

static size_t slot_of(const EntDuplicates *d, uint32_t h)
{
    size_t mask = d->runs.len - 1, i = h & mask;
    while (d->runs.at[i] && d->runs.at[i] != h) i = (i + 1) & mask;
    return i;
}

/* As it stands in the table: never 0. */
static uint32_t run_entry(const uint16_t *words, size_t count)
{
    return (uint32_t)(run_hash(words, count) >> 32) | 1;
}

static void lay_out_runs(EntDuplicates *d, const Original *old, size_t count)
{
    for (size_t i = 0; i + count <= old->count; i++) {
        uint32_t h = run_entry(old->words + i, count);
        d->runs.at[slot_of(d, h)] = h;
    }
}

/* Lay out the words of OLD and their runs for questions. */
static bool lay_out(EntDuplicates *d, const Original *old)
{
    size_t size = 64;
    while (size < 4 * (size_t)old->count) size *= 2;
    if (!ENT_RESERVE(&d->runs, size)) return false;
    d->runs.len = size;
    memset(d->runs.at, 0, size * sizeof *d->runs.at);
    lay_out_runs(d, old, SHINGLE);
    lay_out_runs(d, old, WIDE);
    memset(d->seen, 0, sizeof d->seen);
    for (size_t i = 0; i < old->count; i++)
        d->seen[old->words[i] / 64] |= (uint64_t)1 << old->words[i] % 64;
    return true;
}

/* Where a run of COUNT words of NEW that begins at I is OLD's too, *END moves to its end. */
static void extend(const EntDuplicates *d, size_t i, size_t count, size_t *end)
{
    if (i + count > d->hand.len) return;
    if (d->runs.at[slot_of(d, run_entry(d->hand.at + i, count))]) *end = i + count;
}

static bool is_telling(const EntDuplicates *d, EntWordingWord word)
{
    uint16_t w = (uint16_t)word.hash;
    return word.weight == ENT_WORD_TELLING || ent_word_is_number_or_negation(word.text) ||
           (word.weight == ENT_WORD_FIRST && !(d->seen[w / 64] >> w % 64 & 1));
}

/* The article in hand says nothing that the one laid out has not said. */
static bool adds_nothing(const EntDuplicates *d)
{
    size_t n = d->hand.len, few = n * 3 / 100 > 2 ? n * 3 / 100 : 2;
    size_t other = 0, row = 0;
    size_t narrow = 0, wide = 0; /* ends of the last runs that are known */
    for (size_t i = 0; i < n; i++) {
        extend(d, i, SHINGLE, &narrow);
        extend(d, i, WIDE, &wide);
        bool known = i < wide || (i < narrow && !is_telling(d, d->wording.words.at[i]));
        if (known) {
            row = 0;
        } else if (is_telling(d, d->wording.words.at[i]) || ++other > few || ++row > ROW) {
            return false;
        }
    }
    return true;
}

/* *COPY: the article in hand, whose words together have the hash ALL, is one of OLD. */
static EntStatus compare(EntDuplicates *d, const Original *old, uint64_t all, bool *copy)
{
    *copy = old->all == all;
    if (*copy || d->wording.is_short) return ENT_OK;
    if (!lay_out(d, old)) return ENT_ERR_MEMORY;
    *copy = adds_nothing(d);
    return ENT_OK;
}

/* ---- the window ---- */

static void drop_first(EntDuplicates *d)
{
    Original *o = &d->ring[d->first++ % d->limit];
    d->bytes -= o->count * sizeof *o->words + o->id_length;
    ent_free(o->words);
    o->words = NULL;
}

static EntStatus add(EntDuplicates *d, EntStr id, const uint64_t keys[KEYS])
{
    size_t n = d->hand.len, bytes = n * sizeof(uint16_t) + id.len;
    uint16_t *words = ent_alloc(bytes, 1);
    if (!words) return ENT_ERR_MEMORY;
    while (d->next > d->first &&
           (d->next - d->first == d->limit || d->bytes + bytes > d->most_bytes))
        drop_first(d);
    memcpy(words, d->hand.at, n * sizeof *words);
    if (id.len) memcpy(words + n, id.ptr, id.len);
    Original *o = &d->ring[d->next % d->limit];
    *o = (Original){
        .all = keys[BANDS], .words = words, .count = (uint32_t)n, .id_length = (uint32_t)id.len};
    for (size_t k = 0; k < KEYS; k++) {
        uint32_t *head = head_of(d, k, keys[k]);
        o->back[k] = (uint32_t)d->next + 1 - *head;
        *head = (uint32_t)d->next + 1;
    }
    d->bytes += bytes;
    d->next++;
    return ENT_OK;
}

static EntStatus mark(EntDuplicates *d, EntArena *arena, EntArticle *article)
{
    uint64_t keys[KEYS];
    Candidates candidates;
    ENT_TRY(take_in_hand(d, article));
    if (d->hand.len == 0 || d->hand.len > ENT_DUPLICATES_WORDS) return ENT_OK;
    make_keys(d, keys);
    find_candidates(d, keys, &candidates);
    for (size_t i = 0; i < candidates.len && i < TRIED; i++) {
        bool copy;
        choose(&candidates, i);
        const Original *old = original(d, candidates.at[i].number);
        ENT_TRY(compare(d, old, keys[BANDS], &copy));
        if (!copy) continue;
        EntStr id = ent_str_n((const char *)(old->words + old->count), old->id_length);
        article->duplicate_of = ent_arena_copy(arena, id);
        d->found++;
        return article->duplicate_of.ptr ? ENT_OK : ENT_ERR_MEMORY;
    }
    return add(d, article->id, keys);
}

EntStatus ent_duplicates_mark(EntDuplicates *d, EntArena *arena, EntArticle *article, EntError *err)
{
    article->duplicate_of = ENT_STR_EMPTY;
    EntStatus status = mark(d, arena, article);
    return status == ENT_OK ? status : ent_error_set(err, status, NULL, "out of memory");
}
