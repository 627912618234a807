#!/bin/sh
# score.sh ENTENTE BAR [FOLDER]: builds the articles of FOLDER (the one of this file) in one run, each with the date of its
# gold facts, and scores the graphs. Exit status: 0 at or above BAR, 1 below it, 77 without a model, another of the
# program's otherwise.
set -u
entente=$1 bar=$2 dir=${3:-$(dirname "$0")}
out=$(mktemp -d) || exit 2
trap 'rm -rf "$out"' EXIT

# one record a text: {"id": its name, "published": the day of its gold, "text": …}
for text in "$dir"/*.txt; do
    name=$(basename "$text" .txt)
    day=$(sed -n 's/.*"published": *"\([0-9-]*\)".*/\1/p' "$dir/gold/$name.json")
    awk -v id="$name" -v day="$day" '
        BEGIN { printf "{\"id\": \"%s\", \"published\": \"%s\", \"text\": \"", id, day }
        { gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); gsub(/\t/, "\\t"); gsub(/\r/, ""); printf "%s\\n", $0 }
        END { print "\"}" }' "$text"
done >"$out/articles.jsonl"

"$entente" build "$out/articles.jsonl" --split "$out/graphs"
status=$?
[ $status -eq 4 ] && [ ! -e build/model/en_core_web_sm.entm ] && exit 77
[ $status -eq 0 ] || exit $status
# a graph is scored by the source of its article, which is the file of all records here
for graph in "$out"/graphs/*.ttl; do
    sed "s|ent:source \".*\"|ent:source \"$(basename "$graph" .ttl).txt\"|" "$graph" >"$out/one" && mv "$out/one" "$graph"
done
"$entente" score --min "$bar" "$dir/gold" "$out/graphs"
