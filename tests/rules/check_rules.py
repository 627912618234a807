#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""The habits of the source tree that a compiler does not check.

  check_rules.py [ROOT]

A room of src/ includes headers of itself and of rooms before it only; a third-party header stands in
its own rooms only; no unsafe or process-starting function of libc; files under 1,000 lines, functions
under 60 statements; no type of one name in two headers; no path of one machine. Exit status: 0 all
kept, 1 something is broken, 2 usage.
"""
import re
import subprocess
import sys
from pathlib import Path

ROOMS = "base text input graph rdf onto model nlp mention link fact pipeline store score view api cli".split()

# Header (or its folder) of a library -> the rooms that may see it.
LIBRARIES = {
    "unicode": ["text"], "libxml": ["input"], "zlib.h": ["input", "store"], "zstd.h": ["input"], "brotli": ["input"],
    "libexttextcat": ["text"], "jansson.h": ["input"],
    "raptor2": ["rdf"], "pcre2.h": ["onto", "nlp"], "archive.h": ["model"],
    "archive_entry.h": ["model"], "msgpack.h": ["model"], "cblas.h": ["model"],
    "curl": ["store"],
}
STANDARD = set("""assert.h errno.h limits.h locale.h math.h signal.h stdalign.h stdarg.h stdatomic.h
    stdbool.h stddef.h stdint.h stdio.h stdlib.h string.h time.h
    dirent.h fcntl.h ftw.h poll.h pthread.h spawn.h unistd.h
    sys/mman.h sys/stat.h sys/types.h sys/wait.h""".split())
BANNED = "strcpy strcat sprintf vsprintf gets strtok system popen alloca tmpnam atoi setlocale".split()
# The library neither ends the program nor prints; the command line may do the latter.
LIBRARY_BANNED = "exit abort printf puts putchar perror".split()
MOST_LINES, MOST_STATEMENTS = 1000, 60
SOURCE = {".c", ".h", ".py", ".sh", ".cmake"}


def strip(text):
    """C text without comments and the insides of strings, line numbers kept."""
    def blank(match):
        s = match.group(0)
        if s.startswith("/"):
            return re.sub(r"[^\n]", " ", s)
        return s[0] + s[0]
    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', blank, text,
                  flags=re.S)


def check_includes(path, room, text):
    for number, line in enumerate(text.split("\n"), 1):
        match = re.match(r'\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)', line)
        if not match:
            continue
        own, other = match.groups()
        if own:
            target = own.split("/")[0]
            if target == "entente":
                continue
            if target not in ROOMS or ROOMS.index(target) > ROOMS.index(room):
                yield f"{path}:{number}: room {room} includes {own}"
        elif other not in STANDARD:
            rooms = LIBRARIES.get(other.split("/")[0])
            if rooms is None:
                yield f"{path}:{number}: {other} is no known header"
            elif room not in rooms:
                yield f"{path}:{number}: {other} belongs to {' and '.join(rooms)} only"


def check_calls(path, room, code):
    banned = BANNED if room == "cli" else BANNED + LIBRARY_BANNED
    pattern = re.compile(r"(?<![\w.>])(" + "|".join(banned) + r")\s*\(")
    for number, line in enumerate(code.split("\n"), 1):
        for match in pattern.finditer(line):
            yield f"{path}:{number}: {match.group(1)} is not used here"


def check_functions(path, code):
    """Statements are counted as semicolons, without those of for(;;)."""
    name, start, count, inside = "", 0, 0, False
    for number, line in enumerate(code.split("\n"), 1):
        if line.startswith("{") and name:
            start, count, inside = number, 0, True
        elif line.startswith("}") and inside:
            if count > MOST_STATEMENTS:
                yield f"{path}:{start}: {name} has {count} statements, the most are {MOST_STATEMENTS}"
            inside, name = False, ""
        elif inside:
            count += line.count(";") - 2 * len(re.findall(r"\bfor\s*\(", line))
        else:
            match = re.match(r"[A-Za-z_].*?(\w+)\s*\([^;]*$", line)
            if match:
                name = match.group(1)


def check_types(name, code, types):
    """One name means one thing, in whichever room."""
    for type_name in re.findall(r"^(?:\} |typedef [^;{}]*?)\b(Ent\w+);", code, re.M):
        if types.setdefault(type_name, name) != name:
            yield f"{name}: {type_name} is a type of {types[type_name]} too"


def tracked(root):
    listed = subprocess.run(["git", "-C", str(root), "ls-files", "-z"], capture_output=True)
    if listed.returncode == 0:
        return [root / p for p in listed.stdout.decode().split("\0") if p]
    # not a repository: everything but what is generated
    return [p for p in root.rglob("*") if p.is_file()
            and p.relative_to(root).parts[0] not in ("build", "out", ".git")]


def check_any(path, name, text):
    lines = text.count("\n")
    if path.suffix in SOURCE and lines >= MOST_LINES:
        yield f"{name}: {lines} lines, the most are {MOST_LINES - 1}"
    for match in re.finditer(r"(?<![\w.$}])/(?:home|root|work|Users)/[\w.-]+", text):
        number = text.count("\n", 0, match.start()) + 1
        yield f"{name}:{number}: path of one machine: {match.group(0)}"


def main():
    if len(sys.argv) > 2:
        print(__doc__, file=sys.stderr)
        return 2
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]).resolve()
    broken, seen, types = [], 0, {}
    for path in tracked(root):
        if not path.is_file() or path.stat().st_size > 2_000_000:
            continue
        data = path.read_bytes()
        if b"\0" in data[:4096]:
            continue
        text, name = data.decode("utf-8", "replace"), str(path.relative_to(root))
        parts = path.relative_to(root).parts
        seen += 1
        if path != Path(__file__).resolve():
            broken += check_any(path, name, text)
        if parts[0] == "src" and path.suffix in (".c", ".h"):
            code = strip(text)
            room = parts[1] if len(parts) > 2 else "cli"
            if room not in ROOMS:
                broken.append(f"{name}: {room} is no room")
                continue
            broken += check_includes(name, room, text)
            broken += check_calls(name, room, code)
            broken += check_functions(name, code)
            if path.suffix == ".h":
                broken += check_types(name, code, types)
    for line in broken:
        print(line)
    print(f"{seen} files, {len(broken)} findings")
    return 1 if broken or seen == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
