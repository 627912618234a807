"""The words that our tokenizer keeps whole beyond the package's rules, for spaCy.

add_to(nlp) makes them special cases of NLP's tokenizer and returns NLP.
"""

import pathlib
import re

SOURCE = pathlib.Path(__file__).resolve().parents[2] / "src/nlp/tokenizer_rules.c"


def words():
    table = re.search(r"kept_words\[\] = \{(.*?)\};", SOURCE.read_text(encoding="utf-8"), re.S)
    return re.findall(r'"([^"]+)"', table.group(1))


def add_to(nlp):
    for word in words():
        if word not in nlp.tokenizer.rules:
            nlp.tokenizer.add_special_case(word, [{"ORTH": word}])
    return nlp
