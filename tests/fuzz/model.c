/* The model container, and the tables of rules in it: tokenizer, lemmatiser, attribute ruler. */
#include "model/container.h"
#include "model/format.h"
#include "model/hash.h"
#include "nlp/attributes.h"
#include "nlp/lemma.h"
#include "nlp/nlp.h"
#include "nlp/tokenizer.h"

#include "fuzz.h"

enum { MEND = 1 }; /* checksums and sizes are made right, so that what lies behind them is read */

static const char text[] =
    "Acme Co. and (Beta) don't meet; 5km :-) \xC3\xA9t\xC3\xA9-x https://a.example/";

/* Make right what only tells damage. */
static void mend(char *bytes, size_t len)
{
    EntFormatHeader header;
    if (len < sizeof header) return;
    memcpy(&header, bytes, sizeof header);
    memcpy(header.magic, ENT_FORMAT_MAGIC, sizeof header.magic);
    header.version = ENT_FORMAT_VERSION;
    header.endian = ENT_FORMAT_ENDIAN;
    header.total = len;
    header.checksum = 0;
    size_t most = (len - sizeof header) / sizeof(EntFormatSection);
    if (header.sections > most) header.sections = (uint32_t)most;
    for (uint32_t i = 0; i < header.sections; i++) {
        EntFormatSection section;
        char *at = bytes + sizeof header + i * sizeof section;
        memcpy(&section, at, sizeof section);
        if (section.offset > len || section.length > len - section.offset) continue;
        if (section.offset < sizeof header + header.sections * sizeof section) continue;
        section.checksum =
            ent_murmur64(ent_str_n(bytes + section.offset, (size_t)section.length), 0);
        memcpy(at, &section, sizeof section);
    }
    uint64_t seed = ent_murmur64(ent_str_n((const char *)&header, sizeof header), 0);
    header.checksum = ent_murmur64(
        ent_str_n(bytes + sizeof header, header.sections * sizeof(EntFormatSection)), seed);
    memcpy(bytes, &header, sizeof header);
}

/* Tokens cover the text but for single spaces between them. */
static void check_tokens(const FuzzInput *in, const EntDoc *doc)
{
    uint32_t end = 0;
    for (size_t i = 0; i < doc->tokens.len; i++) {
        const EntToken *token = &doc->tokens.at[i];
        FUZZ_CHECK(in, token->begin == end && token->begin < token->end);
        FUZZ_CHECK(in, fuzz_lies_in(token->text, doc->text) &&
                           token->text.len == token->end - token->begin);
        end = token->end + token->space_after;
        FUZZ_CHECK(in,
                   end <= doc->text.len && (!token->space_after || doc->text.ptr[end - 1] == ' '));
    }
    FUZZ_CHECK(in, end == doc->text.len);
}

static void tokenize(const FuzzInput *in, const EntModel *model, EntDoc *doc)
{
    EntTokenizer *tokenizer = NULL;
    EntTokenizerWork *work = NULL;
    EntError err = ENT_ERROR_NONE;
    EntStatus status = ent_tokenizer_new(model, &tokenizer, &err);
    FUZZ_STATUS(in, status, ENT_ERR_MODEL, ENT_OK);
    if (status != ENT_OK) return;
    status = ent_tokenizer_work_new(tokenizer, &work);
    if (status == ENT_OK)
        status = ent_tokenizer_run(tokenizer, work, doc, 0, (uint32_t)doc->text.len);
    FUZZ_STATUS(in, status, ENT_OK, ENT_OK);
    if (status == ENT_OK) check_tokens(in, doc);
    ent_tokenizer_work_free(work);
    ent_tokenizer_free(tokenizer);
    /* norms may be views of the tokenizer */
    for (size_t i = 0; i < doc->tokens.len; i++) {
        EntToken *token = &doc->tokens.at[i];
        token->norm = token->text;
        token->tag = ent_str(i % 2 ? "NNS" : "VBD");
        token->pos = i % 2 ? ENT_POS_NOUN : ENT_POS_VERB;
    }
}

static void apply_rules(const FuzzInput *in, const EntModel *model, EntDoc *doc)
{
    EntAttributes *attributes = NULL;
    EntLemmatizer *lemmatizer = NULL;
    EntLemmaWork *work = NULL;
    EntError err = ENT_ERROR_NONE;
    EntSpan all = {0, (uint32_t)doc->tokens.len};
    EntStatus status = ent_attributes_new(model, &attributes, &err);
    FUZZ_STATUS(in, status, ENT_ERR_MODEL, ENT_OK);
    if (status == ENT_OK) status = ent_attributes_apply(attributes, doc, all);
    err = (EntError)ENT_ERROR_NONE;
    status = ent_lemmatizer_new(model, &lemmatizer, &err);
    FUZZ_STATUS(in, status, ENT_ERR_MODEL, ENT_OK);
    if (status == ENT_OK) status = ent_lemma_work_new(lemmatizer, &work);
    if (status == ENT_OK) status = ent_lemmas_apply(lemmatizer, work, doc, all);
    ent_lemma_work_free(work);
    ent_lemmatizer_free(lemmatizer);
    ent_attributes_free(attributes);
}

static void use(const FuzzInput *in, const EntModel *model)
{
    EntDoc doc = {.text = ent_str(text)};
    EntNlp *nlp = NULL;
    EntError err = ENT_ERROR_NONE;
    for (size_t i = 0; i < ent_model_count(model); i++) {
        EntModelSection section = ent_model_section(model, i);
        EntTensor tensor;
        char name[ENT_FORMAT_NAME];
        snprintf(name, sizeof name, "%.*s", ENT_STR_ARG(section.name));
        if (section.rank && ent_model_tensor(model, name, section.rank, &tensor)) {
            volatile float last = tensor.at[section.length / sizeof(float) - 1];
            (void)last;
        }
    }
    tokenize(in, model, &doc);
    apply_rules(in, model, &doc);
    EntStatus status = ent_nlp_new(model, NULL, &nlp, &err);
    FUZZ_STATUS(in, status, ENT_ERR_MODEL, ENT_OK);
    ent_nlp_free(nlp);
    ent_doc_release(&doc);
}

static void fuzz_target(const FuzzInput *in)
{
    EntModel *model = NULL;
    EntError err = ENT_ERROR_NONE;
    char *bytes = malloc(in->bytes.len + 1);
    if (!bytes) return;
    memcpy(bytes, in->bytes.ptr, in->bytes.len);
    if (in->options & MEND) mend(bytes, in->bytes.len);
    EntStatus status = ent_model_open(fuzz_file(ent_str_n(bytes, in->bytes.len)), &model, &err);
    free(bytes);
    FUZZ_STATUS(in, status, ENT_ERR_MODEL, ENT_OK);
    FUZZ_CHECK(in, (status == ENT_OK) == (err.message[0] == '\0'));
    if (status == ENT_OK) use(in, model);
    ent_model_free(model);
}
