"""Import damaged copies of a spaCy package: each must fail with the file's name, or still work.

Usage: import_damage.py NLP_DUMP PACKAGE        (PACKAGE: a wheel, or a folder)

For every file of the model folder that the import reads: removed, empty, cut in half, half of it
other bytes, and some single bytes flipped; and the whole wheel cut short at several lengths. A
damaged package must give exit status 4 and a message, or 0 where the damage is still a sound file
(another weight, another label). Anything else, a crash above all, fails. Runs best with a program
built with the sanitizers.
"""

import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import zipfile

FILES = [
    "config.cfg", "meta.json", "tokenizer", "tok2vec/model", "tagger/model", "tagger/cfg",
    "parser/model", "parser/moves", "ner/model", "ner/moves", "attribute_ruler/patterns",
    "lemmatizer/lookups/lookups.bin", "vocab/lookups.bin", "vocab/vectors", "vocab/key2row",
]


def damages(data, generator):
    half = len(data) // 2
    yield "empty", b""
    yield "cut", data[:half]
    yield "one byte short", data[:-1]
    yield "other bytes", data[:half] + generator.randbytes(len(data) - half)
    for _ in range(12):
        # heads of structures lie at the start more often than not
        at = generator.randrange(min(len(data), generator.choice([16, 200, 5000, len(data)])))
        flipped = bytearray(data)
        flipped[at] ^= 1 << generator.randrange(8)
        yield f"byte {at} flipped", bytes(flipped)


def main():
    dump, package = sys.argv[1], pathlib.Path(sys.argv[2])
    generator = random.Random(7)
    counts = {0: 0, 4: 0}
    failures = []

    def attempt(what, path, out, must_fail=False):
        run = subprocess.run([dump, "import", str(path), str(out)], capture_output=True, timeout=120)
        message = run.stderr.decode("utf-8", "replace").strip()
        good = run.returncode == 4 and message or run.returncode == 0 and not must_fail
        if run.returncode == 0:
            # what was imported must load, or be refused by name
            text = subprocess.run([dump, "text", str(out)], input=b"Two firms signed a deal.",
                                  capture_output=True, timeout=120)
            good = good and text.returncode in (0, 4)
        counts[run.returncode] = counts.get(run.returncode, 0) + 1
        if not good:
            failures.append(f"{what}: exit {run.returncode}: {message[-300:]}")

    with tempfile.TemporaryDirectory() as temporary:
        temporary = pathlib.Path(temporary)
        out, folder = temporary / "out.ent", temporary / "package"
        if package.is_dir():
            shutil.copytree(package, folder)
        else:
            with zipfile.ZipFile(package) as wheel:
                wheel.extractall(folder)
            data = package.read_bytes()
            for length in [0, 1, 100, len(data) // 3, len(data) - 5000, len(data) - 1]:
                (temporary / "cut.whl").write_bytes(data[:length])
                attempt(f"wheel of {length} bytes", temporary / "cut.whl", out, True)
        root = next(folder.rglob("config.cfg")).parent
        attempt("whole", root, out)
        for name in FILES:
            path = root / name
            if not path.exists():
                continue
            data = path.read_bytes()
            path.unlink()
            optional = name == "vocab/vectors"
            attempt(f"{name} removed", root, out, not optional and len(data) > 1)
            for what, bad in damages(data, generator) if len(data) > 1 else []:
                path.write_bytes(bad)
                attempt(f"{name} {what}", root, out)
            path.write_bytes(data)
        attempt("whole again", root, out)
    for failure in failures:
        print(failure)
    print(f"refused {counts[4]}, imported {counts[0]}, failures {len(failures)}")
    return 1 if failures or not counts[4] or not counts[0] else 0


if __name__ == "__main__":
    sys.exit(main())
