/* CoNLL-U (universaldependencies.org/format): ten columns a token. White-space tokens have no place
 * in it and are left out, which renumbers the others; entity labels go into MISC as NER=B-ORG. */
#include "cli/explain.h"

/* Numbers of the sentence's tokens from 1, white-space tokens not counted; NULL when memory is out.
 */
static uint32_t *make_numbers(const EntDoc *doc, EntSpan sentence)
{
    uint32_t *numbers = ent_alloc(sentence.end - sentence.begin, sizeof *numbers), next = 1;
    for (uint32_t i = sentence.begin; numbers && i < sentence.end; i++) {
        numbers[i - sentence.begin] = next;
        next += doc->tokens.at[i].pos != ENT_POS_SPACE;
    }
    return numbers;
}

static void add_field(EntBuf *buf, EntStr s)
{
    ent_buf_add_char(buf, '\t');
    if (s.len)
        ent_buf_add(buf, s);
    else
        ent_buf_add_char(buf, '_');
}

static void add_token(EntBuf *buf, const EntDoc *doc, EntSpan sentence, const uint32_t *numbers,
                      uint32_t i)
{
    const EntToken *t = &doc->tokens.at[i];
    char iob[80];
    bool root = t->head == i;
    ent_buf_printf(buf, "%u", numbers[i - sentence.begin]);
    add_field(buf, t->text);
    add_field(buf, t->lemma);
    add_field(buf, t->pos ? ent_str(ent_pos_name((EntPos)t->pos)) : ENT_STR_EMPTY);
    add_field(buf, t->tag);
    add_field(buf, t->morph);
    ent_buf_printf(buf, "\t%u", root ? 0 : numbers[t->head - sentence.begin]);
    add_field(buf, root ? ENT_STR("root") : t->dep);
    ent_buf_add(buf, ENT_STR("\t_"));
    cli_explain_iob((EntIob)t->iob, t->label, iob, sizeof iob);
    bool glued = !t->space_after;
    ent_buf_printf(buf, "\t%s%s%s%s\n", iob[0] ? "NER=" : "", iob, iob[0] && glued ? "|" : "",
                   glued    ? "SpaceAfter=No"
                   : iob[0] ? ""
                            : "_");
}

void cli_explain_conllu(EntBuf *buf, const CliExplained *x)
{
    const EntDoc *doc = &x->result->doc;
    ent_buf_printf(buf, "# newdoc id = %.*s\n", ENT_STR_ARG(x->article->id));
    for (size_t i = 0; i < doc->sentences.len; i++) {
        EntSpan sentence = doc->sentences.at[i];
        EntStr text = ent_doc_span_text(doc, sentence);
        ent_buf_printf(buf, "# sent_id = %zu\n# text = ", i + 1);
        for (size_t k = 0; k < text.len; k++)
            ent_buf_add_char(buf, text.ptr[k] == '\n' || text.ptr[k] == '\t' ? ' ' : text.ptr[k]);
        ent_buf_add_char(buf, '\n');
        uint32_t *numbers = make_numbers(doc, sentence);
        if (!numbers) buf->status = ENT_ERR_MEMORY;
        for (uint32_t k = sentence.begin; numbers && k < sentence.end; k++)
            if (doc->tokens.at[k].pos != ENT_POS_SPACE) add_token(buf, doc, sentence, numbers, k);
        ent_free(numbers);
        ent_buf_add_char(buf, '\n');
    }
}
