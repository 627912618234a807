#include "onto/vocab.h"

static const char *const class_names[] = {"",
#define X(name, top) #name,
                                          ENT_CLASS_LIST(X)
#undef X
};

static const uint8_t class_tops[] = {ENT_CLASS_NONE,
#define X(name, top) ENT_CLASS_##top,
                                     ENT_CLASS_LIST(X)
#undef X
};

static const char *const property_names[] = {"",
#define X(name) #name,
                                             ENT_PROPERTY_LIST(X)
#undef X
};

const char *ent_class_name(EntClass class_)
{
    return class_ < ENT_CLASS_COUNT ? class_names[class_] : "";
}

const char *ent_property_name(EntProperty property)
{
    return property < ENT_PROPERTY_COUNT ? property_names[property] : "";
}

EntClass ent_class_parse(EntStr name)
{
    for (int i = 1; i < ENT_CLASS_COUNT; i++)
        if (ent_str_is(name, class_names[i])) return (EntClass)i;
    return ENT_CLASS_NONE;
}

EntProperty ent_property_parse(EntStr name)
{
    for (int i = 1; i < ENT_PROPERTY_COUNT; i++)
        if (ent_str_is(name, property_names[i])) return (EntProperty)i;
    return ENT_PROPERTY_NONE;
}

EntClass ent_class_top(EntClass class_)
{
    return class_ < ENT_CLASS_COUNT ? (EntClass)class_tops[class_] : ENT_CLASS_NONE;
}
