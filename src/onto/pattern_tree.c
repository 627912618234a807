/* Tree expressions: parsed to a tree of nodes and terms, then linked to goals from the last to the
 * first, so that each goal knows what is left to prove (the continuation). */
#include "onto/pattern_parse.h"

typedef struct Term Term;

typedef struct Branch {
    Term *terms;
    struct Branch *next;
} Branch;

struct EntTree {
    const EntPatternNode *node;
    Term *terms; /* all of them hold of the node */
};

struct Term {
    bool negated, optional;
    EntRelation relation;
    const EntPatternTest *dep;
    EntTree *target;
    Branch *branches; /* of a disjunction, which has no target */
    EntPatternText text;
    Term *next;
};

static const char *const relation_signs[] = {
#define X(name, sign) sign,
    ENT_RELATION_LIST(X)
#undef X
};

/* --- parsing --- */

static EntStatus parse_terms(EntPatternParser *p, Term **out);

static EntStatus enter(EntPatternParser *p)
{
    if (++p->depth <= ENT_MAX_PATTERN_DEPTH) return ENT_OK;
    return ent_scan_fail(p, p->at, "nested deeper than %d", ENT_MAX_PATTERN_DEPTH);
}

static EntStatus parse_parenthesised(EntPatternParser *p, EntTree *tree)
{
    size_t open = p->at - 1;
    ENT_TRY(enter(p));
    ENT_TRY(ent_parse_node(p, &tree->node));
    ENT_TRY(parse_terms(p, &tree->terms));
    p->depth--;
    if (ent_scan_take(p, ")")) return ENT_OK;
    if (ent_scan_peek(p) != '\0') return ent_scan_expected(p, "a relation or ')'");
    return ent_scan_fail(p, open, "the ( that opens here is not closed");
}

/* The unit that a relation leads to: a node, or a node with relations of its own in ( ). */
static EntStatus parse_target(EntPatternParser *p, EntTree **out)
{
    EntTree *tree = *out = ENT_ARENA_NEW(p->arena, EntTree, 1);
    if (!tree) return ent_scan_memory(p);
    if (ent_scan_take(p, "(")) return parse_parenthesised(p, tree);
    if (ent_scan_peek(p) != '{')
        return ent_scan_expected(p, "a node such as {type:Event}, or ( after the relation");
    return ent_parse_node(p, &tree->node);
}

static bool has_dep(EntRelation relation)
{
    return relation == ENT_RELATION_CHILD || relation == ENT_RELATION_PARENT ||
           relation == ENT_RELATION_DESCENDANT || relation == ENT_RELATION_ANCESTOR;
}

/* The label stands right behind the sign: >nsubj, >acl|relcl, >/nsubj.?/. */
static EntStatus parse_dep(EntPatternParser *p, Term *term)
{
    char c = p->at < p->text.len ? p->text.ptr[p->at] : '\0';
    if (c == '\0' || strchr(" \t\r\n{(", c)) return ENT_OK;
    if (!has_dep(term->relation))
        return ent_scan_fail(p, p->at, "'%s' takes no dependency label",
                             relation_signs[term->relation]);
    EntPatternTest *test = ENT_ARENA_NEW(p->arena, EntPatternTest, 1);
    if (!test) return ent_scan_memory(p);
    ENT_TRY(ent_parse_value(p, ENT_ATTRIBUTE_dep, "{(", test));
    term->dep = test;
    return ENT_OK;
}

static EntStatus parse_relation(EntPatternParser *p, Term *term)
{
    for (int i = 0; i < ENT_RELATION_COUNT; i++) {
        if (!ent_scan_take(p, relation_signs[i])) continue;
        term->relation = (EntRelation)i;
        ENT_TRY(parse_dep(p, term));
        return parse_target(p, &term->target);
    }
    return ent_scan_expected(p, "a relation such as >nsubj");
}

static EntStatus parse_branches(EntPatternParser *p, Term *term)
{
    Branch **end = &term->branches;
    ENT_TRY(enter(p));
    do {
        Branch *branch = *end = ENT_ARENA_NEW(p->arena, Branch, 1);
        if (!branch) return ent_scan_memory(p);
        end = &branch->next;
        ENT_TRY(parse_terms(p, &branch->terms));
        if (!branch->terms) return ent_scan_expected(p, "a relation such as >nsubj");
    } while (ent_scan_take(p, "|"));
    p->depth--;
    return ent_scan_take(p, "]") ? ENT_OK : ent_scan_expected(p, "'|' or ']'");
}

static EntStatus parse_term(EntPatternParser *p, Term *term)
{
    ent_scan_space(p);
    size_t begin = p->at;
    term->negated = ent_scan_take(p, "!");
    term->optional = !term->negated && ent_scan_take(p, "?");
    p->negated += term->negated;
    ENT_TRY(ent_scan_take(p, "[") ? parse_branches(p, term) : parse_relation(p, term));
    p->negated -= term->negated;
    term->text = ent_scan_text(p, begin, p->at);
    return ENT_OK;
}

static EntStatus parse_terms(EntPatternParser *p, Term **out)
{
    Term **end = out;
    for (;;) {
        char c = ent_scan_peek(p);
        if (c == '\0' || !strchr("<>.-$[!?&", c)) return ENT_OK;
        if (c == '&') p->at++;
        Term *term = *end = ENT_ARENA_NEW(p->arena, Term, 1);
        if (!term) return ent_scan_memory(p);
        ENT_TRY(parse_term(p, term));
        end = &term->next;
    }
}

static EntStatus parse_tree(EntPatternParser *p, EntTree **out)
{
    ENT_TRY(parse_target(p, out));
    Term **end = &(*out)->terms;
    while (*end) end = &(*end)->next;
    return parse_terms(p, end);
}

/* --- what every match holds --- */

/* Recursion goes no deeper than the pattern's parentheses. */
static void collect(EntPattern *pattern, const EntTree *tree, EntAnchor *anchor)
{
    *anchor = ent_anchor_both(*anchor, ent_anchor_of_node(tree->node));
    ent_pattern_need(pattern, tree->node);
    for (const Term *term = tree->terms; term; term = term->next)
        if (term->target && !term->negated && !term->optional)
            collect(pattern, term->target, anchor);
}

EntStatus ent_parse_match(EntPatternParser *p, EntTree **tree, EntAnchor *anchor)
{
    *anchor = ENT_ANCHOR_NONE;
    ENT_TRY(parse_tree(p, tree));
    collect(p->pattern, *tree, anchor);
    return ENT_OK;
}

EntStatus ent_parse_where(EntPatternParser *p, EntConstraint **out)
{
    EntConstraint *constraint = *out = ENT_ARENA_NEW(p->arena, EntConstraint, 1);
    if (!constraint) return ent_scan_memory(p);
    uint8_t known = p->pattern->capture_count;
    ent_scan_space(p);
    size_t begin = p->at;
    constraint->negated = ent_scan_take(p, "!");
    p->negated += constraint->negated;
    ent_scan_space(p);
    size_t at = p->at;
    p->in_where = true;
    ENT_TRY(parse_tree(p, &constraint->tree));
    constraint->text = ent_scan_text(p, begin, p->at);
    p->in_where = false;
    p->negated -= constraint->negated;
    if (constraint->tree->node->capture >= known)
        return ent_scan_fail(p, at, "where begins with a node that is already named, as {}=v");
    return ENT_OK;
}

/* --- linking --- */

typedef struct Linker {
    EntPatternParser *p;
    EntStatus status;
    EntGoal none; /* stands in where memory is out */
} Linker;

static const EntGoal *link_terms(Linker *l, const Term *term, uint8_t from, const EntGoal *next);

/* A new goal, never NULL; the status says whether it can be used. */
static EntGoal *new_goal(Linker *l, EntGoalType type, const EntGoal *next)
{
    EntGoal *goal = ENT_ARENA_NEW(l->p->arena, EntGoal, 1);
    if (!goal) {
        l->status = ENT_ERR_MEMORY;
        return &l->none;
    }
    goal->type = type;
    goal->next = next;
    return goal;
}

static uint8_t new_slot(Linker *l)
{
    if (l->p->slots == ENT_MAX_PATTERN_NODES) {
        if (l->status == ENT_OK) l->status = ENT_ERR_LIMIT;
        return 0;
    }
    return (uint8_t)l->p->slots++;
}

static void set_branches(Linker *l, EntGoal *goal, const EntGoal **branches, uint32_t count)
{
    const EntGoal **copy = ENT_ARENA_NEW(l->p->arena, const EntGoal *, count);
    if (!copy) {
        l->status = ENT_ERR_MEMORY;
        return;
    }
    memcpy(copy, branches, count * sizeof *copy);
    goal->branches = copy;
    goal->branch_count = count;
}

static const EntGoal *link_either(Linker *l, const Branch *branch, uint8_t from,
                                  const EntGoal *next)
{
    const EntGoal *branches[ENT_MAX_PATTERN_NODES];
    uint32_t count = 0;
    EntGoal *goal = new_goal(l, ENT_GOAL_EITHER, next);
    for (; branch; branch = branch->next) {
        new_slot(l); /* counts the branch */
        if (l->status != ENT_OK) return goal;
        branches[count++] = link_terms(l, branch->terms, from, next);
    }
    set_branches(l, goal, branches, count);
    return goal;
}

/* TERM without its negation or option. */
static const EntGoal *link_plain(Linker *l, const Term *term, uint8_t from, const EntGoal *next)
{
    if (term->branches) return link_either(l, term->branches, from, next);
    EntGoal *goal = new_goal(l, ENT_GOAL_RELATION, NULL);
    if (l->status != ENT_OK) return goal;
    goal->relation = term->relation;
    goal->dep = term->dep;
    goal->node = term->target->node;
    goal->text = term->text;
    goal->from = from;
    goal->to = new_slot(l);
    goal->next = link_terms(l, term->target->terms, goal->to, next);
    return goal;
}

static const EntGoal *link_not(Linker *l, const EntGoal *refuted, EntPatternText text,
                               const EntGoal *next)
{
    EntGoal *goal = new_goal(l, ENT_GOAL_NOT, next);
    goal->text = text;
    if (l->status == ENT_OK) set_branches(l, goal, &refuted, 1);
    return goal;
}

static const EntGoal *link_term(Linker *l, const Term *term, uint8_t from, const EntGoal *next)
{
    if (l->status != ENT_OK) return next;
    if (term->negated)
        return link_not(l, link_plain(l, term, from, new_goal(l, ENT_GOAL_FOUND, NULL)), term->text,
                        next);
    if (!term->optional) return link_plain(l, term, from, next);
    EntGoal *reached = new_goal(l, ENT_GOAL_REACHED, next);
    EntGoal *goal = new_goal(l, ENT_GOAL_OPTIONAL, next);
    if (l->status != ENT_OK) return goal;
    reached->to = goal->to = new_slot(l);
    const EntGoal *attempt = link_plain(l, term, from, reached);
    set_branches(l, goal, &attempt, 1);
    return goal;
}

/* The chain of TERM and those after it; recursion is bounded by the number of terms, which the
 * slots bound once the first 64 are used up. */
static const EntGoal *link_terms(Linker *l, const Term *term, uint8_t from, const EntGoal *next)
{
    const Term *terms[ENT_MAX_PATTERN_NODES];
    uint32_t count = 0;
    for (; term; term = term->next) {
        if (count == ENT_MAX_PATTERN_NODES) {
            l->status = ENT_ERR_LIMIT;
            return next;
        }
        terms[count++] = term;
    }
    while (count > 0) next = link_term(l, terms[--count], from, next);
    return next;
}

static const EntGoal *link_constraint(Linker *l, const EntConstraint *constraint,
                                      const EntGoal *next)
{
    const EntGoal *end = constraint->negated ? new_goal(l, ENT_GOAL_FOUND, NULL) : next;
    EntGoal *start = new_goal(l, ENT_GOAL_START, NULL);
    if (l->status != ENT_OK) return start;
    start->node = constraint->tree->node;
    start->to = new_slot(l);
    start->next = link_terms(l, constraint->tree->terms, start->to, end);
    return constraint->negated ? link_not(l, start, constraint->text, next) : start;
}

/* Constraints are few (each takes a slot); the list is linked from its end. */
static const EntGoal *link_constraints(Linker *l, const EntConstraint *list, const EntGoal *next)
{
    const EntConstraint *all[ENT_MAX_PATTERN_NODES];
    uint32_t count = 0;
    for (; list && count < ENT_MAX_PATTERN_NODES; list = list->next) all[count++] = list;
    if (list) l->status = ENT_ERR_LIMIT;
    while (count > 0 && l->status == ENT_OK) next = link_constraint(l, all[--count], next);
    return next;
}

EntStatus ent_link_goals(EntPatternParser *p, EntTree *tree, EntConstraint *constraints)
{
    Linker l = {.p = p};
    p->slots = tree ? 1 : 0; /* the root's */
    const EntGoal *next = link_constraints(&l, constraints, new_goal(&l, ENT_GOAL_ACCEPT, NULL));
    if (tree && l.status == ENT_OK) {
        p->pattern->root = tree->node;
        next = link_terms(&l, tree->terms, 0, next);
    }
    p->pattern->goals = next;
    if (l.status == ENT_ERR_LIMIT)
        return ent_scan_fail(p, p->at, "pattern '%s' has more than %d nodes and choices",
                             p->pattern->name, ENT_MAX_PATTERN_NODES);
    return l.status == ENT_OK ? ENT_OK : ent_scan_memory(p);
}
