/* The files of src/view/page and Cytoscape.js, as the build embeds them (cmake/embed.cmake). A file
 * that the build did not have is empty. */
#ifndef ENT_VIEW_ASSETS_H
#define ENT_VIEW_ASSETS_H

#include <stddef.h>

#define ENT_ASSET(name)                                                                            \
    extern const unsigned char ent_asset_##name[];                                                 \
    extern const size_t ent_asset_##name##_len
#define ENT_ASSET_LINE(name) ENT_ASSET(name);

/* The scripts of the page in the order in which they run, each with what it needs before it. */
/* clang-format off */
#define ENT_VIEW_SCRIPTS(X) \
    X(model) X(tables) X(layout) X(network) X(drawing) X(entity) X(review) X(explorer) X(details) \
    X(overview) X(questions) X(script)
/* clang-format on */

ENT_ASSET(html);
ENT_ASSET(css);
ENT_VIEW_SCRIPTS(ENT_ASSET_LINE)
ENT_ASSET(cytoscape);
ENT_ASSET(licence); /* of Cytoscape.js */

#endif
