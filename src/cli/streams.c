#include "cli/streams.h"

static EntStatus open_one(CliStream *stream, const CliTarget *target, EntStr base, EntError *err)
{
    return ent_rdf_writer_new(&stream->out, target->format, base, &cli_diagnostics, &stream->writer,
                              err);
}

EntStatus cli_streams_open(CliStreams *streams, const CliTargets *targets,
                           const EntJournal *journal, EntError *err)
{
    if (!ENT_RESERVE(&streams->files, targets->files.len))
        return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    for (size_t i = 0; i < targets->files.len; i++) {
        const CliTarget *target = &targets->files.at[i];
        CliStream *stream = &streams->files.at[streams->files.len++];
        *stream = (CliStream){.writer = NULL};
        ENT_TRY(journal ? ent_output_resume(&stream->out, target->path,
                                            ent_journal_length(journal, i), err)
                        : ent_output_open(&stream->out, target->path, err));
        ENT_TRY(open_one(stream, target, targets->options.base, err));
    }
    return ENT_OK;
}

EntStatus cli_streams_add(CliStreams *streams, const EntGraph *graph, EntError *err)
{
    for (size_t i = 0; i < streams->files.len; i++) {
        EntRdfWriter *writer = streams->files.at[i].writer;
        ENT_TRY(ent_rdf_writer_add_graph(writer, graph, err));
        ENT_TRY(ent_rdf_writer_flush(writer, err));
    }
    return ENT_OK;
}

EntStatus cli_streams_flush(CliStreams *streams, bool durable, EntError *err)
{
    for (size_t i = 0; i < streams->files.len; i++)
        ENT_TRY(ent_output_flush(&streams->files.at[i].out, durable, err));
    return ENT_OK;
}

EntStatus cli_streams_commit(CliStreams *streams, EntError *err)
{
    for (size_t i = 0; i < streams->files.len; i++)
        ENT_TRY(ent_rdf_writer_finish(streams->files.at[i].writer, err));
    for (size_t i = 0; i < streams->files.len; i++) {
        CliStream *stream = &streams->files.at[i];
        ent_rdf_writer_free(stream->writer);
        stream->writer = NULL;
        ENT_TRY(ent_output_commit(&stream->out, err));
    }
    return ENT_OK;
}

void cli_streams_release(CliStreams *streams, bool nothing)
{
    for (size_t i = 0; i < streams->files.len; i++) {
        ent_rdf_writer_free(streams->files.at[i].writer);
        streams->files.at[i].out.keeps &= !nothing;
        ent_output_discard(&streams->files.at[i].out);
    }
    ENT_VEC_FREE(&streams->files);
}
