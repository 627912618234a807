/* Pages; also that cutting what nobody reads leaves the article's text as it is. */
#include "input/html.h"
#include "reading.h"

enum { CUT = 4 };

static EntStatus body_of(EntStr bytes, EntBuf *out)
{
    EntHtml page = {0};
    EntStatus status = ent_html_parse(bytes, ENT_STR("utf-8"), &page);
    if (status == ENT_OK) status = ent_html_body(&page, out);
    ent_html_release(&page);
    return status;
}

static void check_cut(const FuzzInput *in)
{
    EntBuf cut = ENT_BUF_INIT(1 << 20), again = ENT_BUF_INIT(1 << 20);
    EntBuf body = ENT_BUF_INIT(1 << 20);
    EntStatus status = ent_html_cut(in->bytes, &cut);
    FUZZ_STATUS(in, status, ENT_OK, ENT_OK);
    FUZZ_CHECK(in, cut.len <= in->bytes.len + 16);
    if (status == ENT_OK) status = ent_html_cut(ent_buf_as_str(&cut), &again);
    FUZZ_STATUS(in, status, ENT_OK, ENT_OK);
    status = body_of(in->bytes, &body);
    FUZZ_STATUS(in, status, ENT_ERR_INPUT, ENT_OK);
    ent_buf_release(&cut);
    ent_buf_release(&again);
    ent_buf_release(&body);
}

static void fuzz_target(const FuzzInput *in)
{
    fuzz_read_twice(in, &ent_reader_html);
    if (in->options & CUT) check_cut(in);
}
