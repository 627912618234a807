#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""What the program makes of its tables beside --help: the manual's pages, and completion in bash, zsh and fish.

  manual_test.py PROGRAM [NAME…]

A shell or a checker of pages that is not there is said to be. Options and exit status as cli_test.py's.
"""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from cli_test import Skip, check, main, same

TESTS = []
SHELLS = ("bash", "zsh", "fish")


def test(function):
    TESTS.append(function)
    return function


def commands(p):
    """The names of the commands, and the long options of each, as --help has them."""
    names = re.findall(r"^  (\w+(?: \w+)?)  ", p.run("--help")[0].split("Commands:")[1].split("\n\n")[0], re.M)
    return {name: re.findall(r"^  (?:-\w, |    )--([\w-]+)", p.run("help", *name.split())[0], re.M) for name in names}


def plain(roff):
    return re.sub(r"\\f[BIR]|\\&", "", roff).replace("\\-", "-").replace("\\e", "\\")


def pages(p):
    p.path("man").mkdir()
    p.run("--man-pages", "man")
    return {page.name: page.read_text() for page in sorted(p.path("man").iterdir())}


@test
def there_is_a_page_for_the_program_and_for_each_command(p):
    want, have = commands(p), pages(p)
    check(len(want) > 10, want)
    same(sorted(have), sorted(["entente.1"] + [f"entente-{name.replace(' ', '-')}.1" for name in want]))
    for name, options in want.items():
        page = plain(have[f"entente-{name.replace(' ', '-')}.1"])
        check(f"entente {name} [OPTIONS]" in page, name)
        same(re.findall(r"--([\w-]+)(?= |$)", "\n".join(line for line in page.split("\n") if line.startswith("-")), re.M), options)
        check(f"\n{name}\n" in plain(have["entente.1"]), name)
    for section in ("NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "EXIT STATUS", "ENVIRONMENT", "SEE ALSO"):
        check(f"\n.SH {section}\n" in have["entente.1"], section)


@test
def pages_have_the_texts_of_help(p):
    have = pages(p)
    for name in commands(p):
        words = [re.sub(r"\s+", " ", part) for part in p.run("help", *name.split())[0].split("Options:")[1].split("--")[1:]]
        page = re.sub(r"\s+", " ", plain(have[f"entente-{name.replace(' ', '-')}.1"]))
        for text in words:
            check(re.sub(r" -\w,$", "", text.strip()).split(" ", 1)[-1][-40:].strip().rstrip(",") in page, name, text)


@test
def formatters_have_nothing_to_say_of_them(p):
    names = [f"man/{name}" for name in pages(p)]
    tools = [words for words in (["groff", "-man", "-ww", "-Tutf8", "-z"], ["mandoc", "-Tlint", "-W", "warning"]) if shutil.which(words[0])]
    if not tools:
        raise Skip("neither groff nor mandoc")
    for words in tools:
        done = subprocess.run([*words, *names], cwd=p.folder, capture_output=True, text=True, timeout=60)
        # no date: the same program gives the same page
        said = [line for line in (done.stdout + done.stderr).splitlines() if "missing date" not in line]
        same(said, [])


@test
def a_folder_that_is_not_there_and_a_shell_that_is_not_known(p):
    check("none/entente.1" in p.run("--man-pages", "none", status=5)[1])
    check("neither bash, zsh nor fish" in p.run("--completion", "sh", status=2)[1])


# ---------------------------------------------------------------------------- completion

BASH = """
source "$1"; shift
complete -p entente >/dev/null || exit 1
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_entente; printf '%s\\n' "${COMPREPLY[@]}"
"""
# A zsh in a terminal of its own, in which what completion would add is printed.
ZSH = """
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1=; stty -echo; fpath=($1 \\$fpath); autoload -Uz compinit; compinit -u -D; bindkey '^I' complete-word
compadd () { local -a hits; if [[ \\" \\$* \\" == *' -'[OAD]' '* ]]; then builtin compadd \\"\\$@\\"; return; fi
builtin compadd -O hits \\"\\$@\\"; print -l -- '<HIT>'\\$^hits; builtin compadd \\"\\$@\\" }; print READ''Y"
while zpty -r shell line; do [[ $line == *READY* ]] && break; done
zpty -w -n shell "$2"$'\\t'; sleep $3
zpty -w -n shell $'\\x15'"print DO''NE"$'\\n'
while zpty -r shell line; do [[ $line == *DONE* ]] && break; print -r -- $line; done
"""


class Shell:
    def __init__(self, p, name):
        self.p, self.name = p, name
        if not shutil.which(name):
            raise Skip(f"no {name}")
        folder = p.path("completion")
        folder.mkdir()
        self.file = folder / {"bash": "entente", "zsh": "_entente", "fish": "entente.fish"}[name]
        self.file.write_text(p.run("--completion", name)[0])
        os.symlink(p.options.program, folder / "program")

    def run(self, *words):
        path = f"{self.p.options.program.parent}:{os.environ['PATH']}"
        environment = {**os.environ, "PATH": path, "HOME": str(self.p.folder), "ENTENTE_DATA": str(Path(__file__).resolve().parents[2])}
        done = subprocess.run(words, cwd=self.p.folder, env=environment, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
        return done.stdout

    def complete(self, line):
        """What LINE's last word could become."""
        if self.name == "bash":
            words = line.split(" ")
            if "=" in words[-1]:  # as bash splits words
                option, value = words[-1].split("=")
                words[-1:] = [option, "="] + ([value] if value else [])
            return set(filter(None, self.run("bash", "--norc", "-c", BASH, "bash", str(self.file), *words).split("\n")))
        if self.name == "fish":
            out = self.run("fish", "--no-config", "-c", f"source {self.file}; complete -C '{line}'")
            return {found.split("\t")[0].split("=")[-1] for found in out.splitlines()}
        for wait in ("1", "4"):  # a busy machine takes longer
            out = self.run("zsh", "-f", "-c", ZSH, "zsh", str(self.file.parent), line, wait)
            found = {hit.strip() for hit in re.findall(r"<HIT>([^\x00-\x1f<]+)", out)}
            if found:
                break
        return found


def completes(name):
    def run(p):
        shell = Shell(p, name)
        p.put("graph one.ttl")
        p.put("two.txt")
        all_commands = {command.split()[0] for command in commands(p)}
        check(all_commands <= shell.complete("entente "), shell.complete("entente "))
        for line, want in (("entente bu", {"build"}), ("entente me", {"merge"}), ("entente model ", {"import", "info"}), ("entente model im", {"import"}),
                           ("entente build --wi", {"--with-text"}), ("entente model import --ou", {"--output"}), ("entente view --ti", {"--title"}),
                           ("entente build -f t", {"turtle", "trig"}), ("entente build --format=r", {"rdfxml"}), ("entente explain --format ", {"text", "json", "conllu"}),
                           ("entente help vi", {"view"}), ("entente query two", {"two.txt"}), ("entente build -o tw", {"two.txt"})):
            got = shell.complete(line)
            check(want <= got and len(got) <= len(want) + (2 if name == "fish" else 0), line, got, want)
        if Path(shell.p.options.program).exists():
            got = shell.complete("entente query --name partn")
            same(got, {"partners", "partners-of"})
        check("--title" not in shell.complete("entente read --"), "an option of another command")
        check("graph one.ttl" in {found.replace("\\", "") for found in shell.complete("entente query gra")}, shell.complete("entente query gra"))

    run.__name__ = f"{name}_completes_commands_options_values_and_files"
    return test(run)


for shell_name in SHELLS:
    completes(shell_name)


if __name__ == "__main__":
    sys.exit(main(TESTS))
