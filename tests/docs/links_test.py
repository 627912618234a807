#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Links of the pages: links_test.py

Every relative link of every *.md leads to a file, and to a heading where it says so; paths of the project in `code` are
there; each page of docs/ is linked from README.md. Exit status: 0 all do, 1 one does not.
"""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FENCED = re.compile(r"^```.*?^```$", re.M | re.S)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FOLDERS = "bench|bindings|cmake|docs|include|ontology|seeds|src|tests|tools"
PATH = re.compile(rf"`((?:{FOLDERS})/[\w./-]*\w)`")


def pages():
    listed = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-z", "*.md"], capture_output=True, check=False)
    if listed.returncode == 0:
        return [ROOT / name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).exists()]
    return [path for path in ROOT.rglob("*.md") if path.relative_to(ROOT).parts[0] not in ("build", "out")]


def anchors(page):
    """The headings of PAGE as links name them."""
    heads = re.findall(r"^#+ (.*)$", FENCED.sub("", page.read_text(encoding="utf-8")), re.M)
    return {re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in heads}


def wrong_links(page):
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    for target in LINK.findall(text):
        if re.match(r"\w+:", target):
            continue
        name, _, anchor = target.partition("#")
        to = (page.parent / name).resolve() if name else page
        if not to.exists():
            yield f"{page.relative_to(ROOT)}: no {target}"
        elif anchor and anchor not in anchors(to):
            yield f"{page.relative_to(ROOT)}: no heading {target}"
    for path in PATH.findall(text):  # NAME stands for one
        if "NAME" not in path and not (ROOT / path).exists():
            yield f"{page.relative_to(ROOT)}: no {path}"


def main():
    seen = pages()
    wrong = [line for page in seen for line in wrong_links(page)]
    linked = {target.partition("#")[0] for target in LINK.findall((ROOT / "README.md").read_text(encoding="utf-8"))}
    wrong += [f"README.md: does not link docs/{page.name}" for page in sorted((ROOT / "docs").glob("*.md"))
              if f"docs/{page.name}" not in linked]
    print("\n".join(wrong + [f"{len(seen)} pages, {len(wrong)} findings"]))
    return 1 if wrong or not seen else 0


if __name__ == "__main__":
    sys.exit(main())
