"""Random patterns on random sentences: entente's matcher against two oracles.

Sequences are compared with Python's re, on sentences of one-letter words; trees with the definition of
the relations, tried out on every unit. usage: pattern_oracle.py DRIVER [CASES [SEED]]
"""
import random
import re
import subprocess
import sys

LABELS = ["nsubj", "dobj", "prep"]
LABELLED = [">", "<", ">>", "<<"]
UNLABELLED = [".", "..", "-", "--", "$", "$++", "$--"]
REPEATS = [("?", "?"), ("*", "*?"), ("+", "+?"), ("{0,2}", "{0,2}?"), ("{1,2}", "{1,2}?"),
           ("{2}", "{2}"), ("{2,}", "{2,}?")]


def random_sequence(rnd, depth):
    """The same expression for entente and for re."""
    kind = rnd.random()
    if depth == 0 or kind < 0.4:
        letter = rnd.choice("abc")
        return "{lemma:%s}" % letter, letter
    if kind < 0.5:
        return "[]", "."
    ours, theirs = random_sequence(rnd, depth - 1)
    if kind < 0.82:
        more, more_theirs = random_sequence(rnd, depth - 1)
        if kind < 0.7:
            return f"{ours} {more}", theirs + more_theirs
        return f"({ours} | {more})", f"(?:{theirs}|{more_theirs})"
    repeat, repeat_theirs = rnd.choice(REPEATS)
    return f"({ours}){repeat}", f"(?:{theirs}){repeat_theirs}"


def sequence_case(rnd):
    ours, theirs = random_sequence(rnd, 4)
    letters = "".join(rnd.choice("abc") for _ in range(rnd.randint(1, 14)))
    spans = [(m.start(), m.end() - 1) for m in re.finditer(f".(?:{theirs})a", letters)]
    parents = ",".join(str(i) for i in range(len(letters)))
    labels = ",".join(["dep"] * len(letters))
    line = "\t".join([letters, parents, labels, f"sequence {{}}=x {ours} {{lemma:a}}=y"])
    return line, sorted("%d,%d" % span for span in spans)


class Tree:
    """A sentence with a random tree, and a random expression: nodes are (letter, name, terms), terms
    (sign, relation, label, node) or (sign, "or", branches)."""

    def __init__(self, rnd):
        self.rnd = rnd
        self.size = rnd.randint(1, 8)
        order = rnd.sample(range(self.size), self.size)
        self.parent = [0] * self.size
        for k, i in enumerate(order):
            is_root = k == 0 or rnd.random() < 0.1
            self.parent[i] = i if is_root else order[rnd.randrange(k)]
        self.letters = [rnd.choice("abc") for _ in range(self.size)]
        self.labels = [rnd.choice(LABELS) for _ in range(self.size)]
        self.names = []  # in the order of the text, which is that of the captures
        self.root = self.random_node(3, False, "x")

    def random_node(self, depth, negated, name=None):
        letter = self.rnd.choice([None, None, "a", "b", "c"])
        if name is None and self.rnd.random() < 0.5:
            name = self.rnd.choice("xyz")
            if negated and name not in self.names:
                name = None
        if name and name not in self.names:
            self.names.append(name)
        count = self.rnd.choice([0, 0, 1, 1, 2]) if depth else 0
        return letter, name, [self.random_term(depth - 1, negated) for _ in range(count)]

    def random_term(self, depth, negated):
        sign = self.rnd.choice(["", "", "", "!", "?"])
        negated = negated or sign == "!"
        if depth and self.rnd.random() < 0.2:
            return sign, "or", [[self.random_term(depth - 1, negated)
                                 for _ in range(self.rnd.choice([1, 1, 2]))]
                                for _ in range(self.rnd.choice([1, 2, 2]))]
        relation = self.rnd.choice(LABELLED + UNLABELLED)
        label = self.rnd.choice([None, None] + LABELS) if relation in LABELLED else None
        return sign, relation, label, self.random_node(depth, negated)

    # --- the text of the expression ---

    def node_text(self, node, inner):
        letter, name, terms = node
        text = "{%s}%s" % ("lemma:" + letter if letter else "", "=" + name if name else "")
        text = " ".join([text] + [self.term_text(term) for term in terms])
        return f"({text})" if inner and terms else text

    def term_text(self, term):
        if term[1] == "or":
            branches = (" ".join(self.term_text(t) for t in branch) for branch in term[2])
            return f"{term[0]}[ {' | '.join(branches)} ]"
        return f"{term[0]}{term[1]}{term[2] or ''} {self.node_text(term[3], True)}"

    # --- its solutions, by definition ---

    def above(self, u):
        while self.parent[u] != u:
            u = self.parent[u]
            yield u

    def related(self, relation, u, v):
        parent = self.parent
        sibling = u != v and parent[u] == parent[v] and parent[u] != u and parent[v] != v
        return {">": parent[v] == u != v, "<": parent[u] == v != u,
                ">>": u in self.above(v), "<<": v in self.above(u),
                ".": v == u + 1, "..": v > u, "-": v == u - 1, "--": v < u,
                "$": sibling, "$++": sibling and v > u, "$--": sibling and v < u}[relation]

    def solve_node(self, node, u, bound):
        letter, name, terms = node
        if letter not in (None, self.letters[u]) or bound.get(name, u) != u:
            return
        yield from self.solve_terms(terms, u, {**bound, name: u} if name else bound)

    def solve_terms(self, terms, u, bound):
        if not terms:
            yield bound
            return
        for found in self.solve_term(terms[0], u, bound):
            yield from self.solve_terms(terms[1:], u, found)

    def solve_plain(self, term, u, bound):
        if term[1] == "or":
            for branch in term[2]:
                yield from self.solve_terms(branch, u, bound)
            return
        _, relation, label, node = term
        for v in range(self.size):
            lower = v if relation.startswith(">") else u
            if self.related(relation, u, v) and label in (None, self.labels[lower]):
                yield from self.solve_node(node, v, bound)

    def solve_term(self, term, u, bound):
        found = list(self.solve_plain(term, u, bound))
        if term[0] == "!":
            return [] if found else [bound]
        return found or [bound] if term[0] == "?" else found


def tree_case(rnd):
    tree = Tree(rnd)
    solutions = set()
    for u in range(tree.size):
        for bound in tree.solve_node(tree.root, u, {}):
            solutions.add(",".join(str(bound.get(name, "-")) for name in tree.names))
    line = "\t".join(["".join(tree.letters), ",".join(map(str, tree.parent)),
                      ",".join(tree.labels), "match " + tree.node_text(tree.root, False)])
    return line, sorted(solutions)


def main():
    driver = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 6000
    rnd = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    cases = [rnd.choice([sequence_case, tree_case])(rnd) for _ in range(count)]
    run = subprocess.run([driver], input="".join(line + "\n" for line, _ in cases),
                         capture_output=True, text=True, check=False)
    answers = run.stdout.splitlines()
    wrong = [(case, answer) for case, answer in zip(cases, answers)
             if sorted(answer.split()) != case[1]]
    for (line, expected), answer in wrong[:5]:
        print(f"{line}\n  expected {' '.join(expected)}\n  found    {answer}")
    matched = sum(bool(expected) for _, expected in cases)
    print(f"{count} cases, {matched} with matches, {len(answers)} answered, {len(wrong)} wrong")
    sys.stderr.write(run.stderr)
    ok = run.returncode == 0 and len(answers) == count and not wrong and matched > count / 3
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
