#!/bin/sh
# score.sh ENTENTE BAR [FOLDER]: builds the articles of FOLDER (the one of this file), each with the date of its gold
# facts, and scores the graphs. Exit status: 0 at or above BAR, 1 below it, 77 without a model, another of the program's otherwise.
set -u
entente=$1 bar=$2 dir=${3:-$(dirname "$0")}
out=$(mktemp -d) || exit 2
trap 'rm -rf "$out"' EXIT
for text in "$dir"/*.txt; do
    gold=$dir/gold/$(basename "$text" .txt).json
    day=$(sed -n 's/.*"published": *"\([0-9-]*\)".*/\1/p' "$gold")
    "$entente" build "$text" --published "$day" --split "$out"
    status=$?
    [ $status -eq 4 ] && [ ! -e build/model/en_core_web_sm.entm ] && exit 77
    [ $status -eq 0 ] || exit $status
done
"$entente" score --min "$bar" "$dir/gold" "$out"
