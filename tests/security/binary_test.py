#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""What the release build has against exploitation, read from the program: binary_test.py PROGRAM

Needs readelf (binutils). Exit status 77: PROGRAM is no release build.
"""
import re
import subprocess
import sys

SKIPPED = 77


def readelf(option, program):
    return subprocess.run(["readelf", "-W", option, program], capture_output=True, text=True, check=True).stdout


def main():
    program = sys.argv[1]
    head, segments = readelf("-h", program), readelf("-l", program)
    dynamic, symbols, sections = readelf("-d", program), readelf("--dyn-syms", program), readelf("-S", program)
    if ".debug_info" in sections:
        print("skipped: a build for development")
        return SKIPPED
    stack = re.search(r"GNU_STACK.*?\s([RWE ]{3})\s", segments)
    folders = [f for path in re.findall(r"(?:RPATH|RUNPATH).*\[(.*)\]", dynamic) for f in path.split(":")]  # an empty one is the working folder
    checks = {
        "position independent (PIE)": re.search(r"Type:\s+DYN", head) and "INTERP" in segments,
        "stack protector": "__stack_chk_fail" in symbols,
        "fortified calls of libc": len(set(re.findall(r"__\w+_chk\b", symbols)) - {"__stack_chk_fail"}) >= 3,
        "relocations read-only (RELRO)": "GNU_RELRO" in segments,
        "bound at the start (now)": re.search(r"BIND_NOW|FLAGS_1.*NOW", dynamic),
        "stack that cannot be executed": stack and "E" not in stack.group(1),
        "no segment both written and executed": not re.search(r"LOAD.*RWE", segments),
        "libraries from the system's folders only": all(folder.startswith("/usr/") for folder in folders),
    }
    for name, kept in checks.items():
        print(f"{'ok' if kept else 'FAILED':7} {name}")
    return 0 if all(checks.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
