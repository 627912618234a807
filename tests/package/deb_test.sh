#!/bin/sh
# Licensed under the Apache License, Version 2.0.
#
# The Debian package on a bare system: it installs with what it depends on, reads the seeds to the same graph as here,
# answers a question, has its manual and completion, and leaves nothing behind.
#
#   deb_test.sh PACKAGE.deb GRAPH.ttl     GRAPH: of seeds/, as the build here makes it
#
# The system is a minimal one of debootstrap's (MIRROR, SUITE), made in a temporary folder; needs root and the network.
set -eu

package=$(realpath "$1") graph=$(realpath "$2")
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
cp "$package" "$root/tmp/entente.deb"
cp "$graph" "$root/tmp/want.ttl"
within apt-get -qq update

step "installs what it depends on"
# first these alone, so that what the package itself leaves can be told
depends=$(dpkg-deb -f "$package" Depends | sed 's/([^)]*)//g; s/,//g')
# shellcheck disable=SC2086 # a list of names
within apt-get -qq -y --no-install-recommends install $depends bash-completion man-db >/dev/null 2>&1 || fail "what it depends on"
files >"$root/tmp/before"

step "installs"
within apt-get -qq -y --no-install-recommends install /tmp/entente.deb >/dev/null 2>&1 || fail "apt-get install"
within entente --version

step "reads the seeds, far from any source tree"
within sh -c 'cd /usr/share/doc/entente && entente build seeds -o /tmp/got.ttl && cmp /tmp/got.ttl /tmp/want.ttl' || fail "another graph"
within sh -c 'cd /tmp && entente query --name representatives got.ttl --format csv' | grep -q "chief executive" || fail "no answer"
within sh -c 'cd /tmp && entente view got.ttl -o page.html && grep -q cytoscape page.html' || fail "no page"
within entente patterns --check >/dev/null || fail "patterns"

step "manual and completion"
within man -w entente entente-build entente-model-import >/dev/null || fail "no manual"
within man entente-build | grep -q -- --with-text || fail "the manual is empty"
within bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader entente; complete -p entente' >/dev/null || fail "no completion"

step "the library is there"
within sh -c 'ls /usr/include/entente/entente.h /usr/lib/*/libentente.so /usr/lib/*/pkgconfig/entente.pc' >/dev/null || fail "no library"
within ldconfig -p | grep -q libentente.so || fail "the linker does not know the library"

step "goes"
rm -f "$root"/tmp/got.ttl "$root"/tmp/page.html
within apt-get -qq -y purge entente >/dev/null 2>&1 || fail "apt-get purge"
files >"$root/tmp/after"
diff "$root/tmp/before" "$root/tmp/after" | grep -v '^[0-9,acd]*$' && fail "it leaves files" || true
[ ! -e "$root/usr/bin/entente" ] || fail "the program is still there"
step ok
