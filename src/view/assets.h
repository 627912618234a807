/* The files of src/view/page and Cytoscape.js, as the build embeds them (cmake/embed.cmake). A file
 * that the build did not have is empty. */
#ifndef ENT_VIEW_ASSETS_H
#define ENT_VIEW_ASSETS_H

#include <stddef.h>

#define ENT_ASSET(name)                                                                            \
    extern const unsigned char ent_asset_##name[];                                                 \
    extern const size_t ent_asset_##name##_len

ENT_ASSET(html);
ENT_ASSET(css);
ENT_ASSET(model);
ENT_ASSET(tables);
ENT_ASSET(drawing);
ENT_ASSET(script);
ENT_ASSET(cytoscape);
ENT_ASSET(licence); /* of Cytoscape.js */

#endif
