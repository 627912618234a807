"""Rates of patterns and a logistic model over them, in plain Python, as src/onto/confidence.c uses them.

The rate of a pattern is its share of right facts, drawn to that of the property, which is drawn to that of all facts
(means of Beta posteriors): a pattern seen twice says little by itself. The model then weighs the log-odds of this rate,
those of the confidence that the pattern's author stated, and the signs of the fact.
"""
import math
from collections import Counter, defaultdict

SIGNS = ("listed", "quotation", "long")
WEIGHTS = ("constant", "rate", "stated", *SIGNS)
PROPERTY_PRIOR, PATTERN_PRIOR, RIDGE = 10, 20, 2
LEAST = 0.02


def log_odds(p):
    p = min(max(p, LEAST), 1 - LEAST)
    return math.log(p / (1 - p))


class Rates:
    def __init__(self, rows):
        self.all = [0, 0]
        self.properties, self.patterns = defaultdict(lambda: [0, 0]), defaultdict(lambda: [0, 0])
        for row in rows:
            self.count(row, 1)

    def count(self, row, by):
        for cell in (self.all, self.properties[row.property], self.patterns[row.pattern, row.property]):
            cell[0] += by
            cell[1] += by * row.right

    def of_all(self):
        return (self.all[1] + 1) / (self.all[0] + 2)

    def of_property(self, name):
        found, right = self.properties.get(name, (0, 0))
        return (right + PROPERTY_PRIOR * self.of_all()) / (found + PROPERTY_PRIOR)

    def of_pattern(self, pattern, name):
        found, right = self.patterns.get((pattern, name), (0, 0))
        return (right + PATTERN_PRIOR * self.of_property(name)) / (found + PATTERN_PRIOR)


def features(row, rates):
    rate = rates.of_pattern(row.pattern, row.property)
    return [1.0, log_odds(rate), log_odds(row.stated), *(float(s in row.signs) for s in SIGNS)]


def solve(matrix, vector):
    """Gaussian elimination with the largest pivot."""
    n, a = len(vector), [list(row) + [v] for row, v in zip(matrix, vector)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: abs(a[k][i]))
        a[i], a[pivot] = a[pivot], a[i]
        for k in range(i + 1, n):
            factor = a[k][i] / a[i][i]
            a[k] = [x - factor * y for x, y in zip(a[k], a[i])]
    out = [0.0] * n
    for i in reversed(range(n)):
        out[i] = (a[i][n] - sum(a[i][k] * out[k] for k in range(i + 1, n))) / a[i][i]
    return out


def probability(weights, x):
    z = sum(w * v for w, v in zip(weights, x))
    return min(max(1 / (1 + math.exp(-z)), 0.01), 0.99)


def fit(rows):
    """Rates and weights. Each row is weighed by rates in which its own article does not count; Newton's method."""
    rates, articles, xs, ys = Rates(rows), defaultdict(list), [], []
    for row in rows:
        articles[row.article].append(row)
    for own in articles.values():
        for row in own:
            rates.count(row, -1)
        xs += [features(row, rates) for row in own]
        ys += [float(row.right) for row in own]
        for row in own:
            rates.count(row, 1)
    prior = [0.0, 1.0] + [0.0] * (len(WEIGHTS) - 2)  # without data: the rate itself
    weights, n = list(prior), len(WEIGHTS)
    for _ in range(25):
        gradient = [RIDGE * (w - p) for w, p in zip(weights, prior)]
        hessian = [[RIDGE * (i == k) for k in range(n)] for i in range(n)]
        for x, y in zip(xs, ys):
            p = probability(weights, x)
            for i in range(n):
                gradient[i] += (p - y) * x[i]
                for k in range(n):
                    hessian[i][k] += p * (1 - p) * x[i] * x[k]
        weights = [w - d for w, d in zip(weights, solve(hessian, gradient))]
    return rates, weights


def folds(rows, count):
    """Articles dealt out in the order of their size, so that folds are alike, and the same each time."""
    sizes = Counter(row.article for row in rows)
    order = sorted(sizes, key=lambda a: (-sizes[a], a))
    return {article: i % count for i, article in enumerate(order)}


def cross_validate(rows, count=10):
    """For each row: its probability, and the constant (share of right ones), by what the other folds hold."""
    of, out = folds(rows, count), {}
    for k in range(count):
        train = [r for r in rows if of[r.article] != k]
        rates, weights = fit(train)
        for i, r in enumerate(rows):
            if of[r.article] == k:
                out[i] = (probability(weights, features(r, rates)), rates.all[1] / rates.all[0])
    return [out[i] for i in range(len(rows))]
