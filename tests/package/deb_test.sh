#!/bin/sh
# Licensed under the Apache License, Version 2.0.
#
# The Debian packages on a bare system: they install with what they depend on, read the seeds to the same graph as here,
# answer a question, have manual and completion, build a client of the library, and leave nothing behind.
#
#   deb_test.sh FOLDER GRAPH.ttl     FOLDER: with the packages, GRAPH: of seeds/, as the build here makes it
#
# The system is a minimal one of debootstrap's (MIRROR, SUITE), made in a temporary folder; needs root and the network.
set -eu

folder=$(realpath "$1") graph=$(realpath "$2")
example=$(realpath "$(dirname "$0")/../../docs/examples/first.c")
. /etc/os-release
MIRROR=${MIRROR:-http://deb.debian.org/debian} SUITE=${SUITE:-$VERSION_CODENAME}
root=$(mktemp -d)
chmod 755 "$root" # apt fetches as a user of its own
clean() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap clean EXIT
trap 'exit 1' INT TERM

step() { printf 'deb: %s\n' "$*"; }
fail() { printf 'deb: FAILED: %s\n' "$*" >&2; exit 1; }
within() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
# every file of the system, but for what apt and dpkg write about what they did
files() { (cd "$root" && find usr etc opt srv var -xdev \( -path var/lib/dpkg -o -path var/lib/apt -o -path var/cache -o -path var/log \) -prune -o -print | sort); }

step "a bare $SUITE"
debootstrap --variant=minbase "$SUITE" "$root" "$MIRROR" >"$root.log" 2>&1 || { tail -n 5 "$root.log" >&2; rm -f "$root.log"; fail debootstrap; }
rm -f "$root.log"
cp /etc/resolv.conf "$root/etc/resolv.conf"
# a bare system throws manuals away only in images for containers; this one is to have them
rm -f "$root"/etc/dpkg/dpkg.cfg.d/docker "$root"/etc/dpkg/dpkg.cfg.d/excludes
mount -t proc proc "$root/proc" 2>/dev/null || true
mkdir "$root/tmp/packages"
cp "$folder"/*.deb "$root/tmp/packages"
cp "$graph" "$root/tmp/want.ttl"
names=$(for package in "$folder"/*.deb; do dpkg-deb -f "$package" Package; done | LC_ALL=C sort)
# shellcheck disable=SC2086 # a list of names
[ "$(echo $names)" = "entente entente-data libentente-dev libentente0.1" ] || fail "other packages:" $names
within apt-get -qq update

step "installs what they depend on"
# first these alone, so that what the packages themselves leave can be told
depends=$(for package in "$folder"/*.deb; do dpkg-deb -f "$package" Depends; echo; done | sed 's/([^)]*)//g; s/,/\n/g' |
    tr -d ' ' | grep -v entente | sort -u)
# shellcheck disable=SC2086 # a list of names
within apt-get -qq -y --no-install-recommends install $depends bash-completion man-db gcc libc6-dev pkg-config >/dev/null 2>&1 ||
    fail "what they depend on"
files >"$root/tmp/before"

step "the program installs, with its data and no compiler's files"
within sh -c 'cd /tmp/packages && apt-get -qq -y --no-install-recommends install ./entente_*.deb ./entente-data_*.deb' \
    >/dev/null 2>&1 || fail "apt-get install"
within entente --version
[ ! -e "$root/usr/include/entente" ] || fail "it has headers"

step "reads the seeds, far from any source tree"
within sh -c 'cd /usr/share/doc/entente && entente build seeds -o /tmp/got.ttl && cmp /tmp/got.ttl /tmp/want.ttl' || fail "another graph"
within sh -c 'cd /tmp && entente query --name representatives got.ttl --format csv' | grep -q "chief executive" || fail "no answer"
within sh -c 'cd /tmp && entente view got.ttl -o page.html && grep -q cytoscape page.html' || fail "no page"
within entente patterns --check >/dev/null || fail "patterns"

step "manual and completion"
within man -w entente entente-build entente-model-import >/dev/null || fail "no manual"
within man entente-build | grep -q -- --with-text || fail "the manual is empty"
within bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader entente; complete -p entente' >/dev/null || fail "no completion"

step "a client of the library"
cp "$example" "$root/tmp/first.c"
within sh -c 'cd /tmp/packages && apt-get -qq -y --no-install-recommends install ./libentente*.deb' >/dev/null 2>&1 || fail "apt-get install"
within ldconfig -p | grep -q libentente.so || fail "the linker does not know the library"
# shellcheck disable=SC2016 # the shell inside does
within sh -c 'cd /tmp && cc first.c $(pkg-config --cflags --libs entente) -o first && ./first >client.ttl' || fail "no client"
grep -q "Nordwind Energy AG" "$root/tmp/client.ttl" || fail "another graph of the client"
within sh -c 'apt-get -qq -y purge libentente-dev && rm /tmp/client.ttl && /tmp/first >/tmp/client.ttl' >/dev/null 2>&1 ||
    fail "the client needs what it was built with"

step "all go"
# shellcheck disable=SC2086 # a list of names
within dpkg --purge $names >/dev/null 2>&1 || fail "dpkg --purge" # the one that is gone already is passed over
files >"$root/tmp/after"
diff "$root/tmp/before" "$root/tmp/after" | grep -v '^[0-9,acd]*$' && fail "they leave files" || true
[ ! -e "$root/usr/bin/entente" ] || fail "the program is still there"
step ok
