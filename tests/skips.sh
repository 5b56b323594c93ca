#!/usr/bin/env bash
# skips.sh BUILD-FOLDER: fails where a test of the last ctest run there was skipped or disabled, unless tests/skips.txt names it.
# skips.sh --control BUILD-FOLDER: runs tests that skip, with Qt Test and with GoogleTest, and fails unless both are noticed.
set -euo pipefail
list=$(dirname "${BASH_SOURCE[0]}")/skips.txt

# judge LOG: ctest's log has each test's whole output, also where it passed, and both kinds of tests exit with 0 when they skip.
judge() {
    awk -v list="$list" '
        function trimmed(text) { gsub(/^[ \t]+|[ \t]+$/, "", text); return text }
        BEGIN {
            while ((getline line < list) > 0)
                if (line !~ /^#/ && split(line, part, "|") == 3) {
                    test[++entries] = trimmed(part[1])
                    reason[entries] = trimmed(part[2])
                }
            if (!entries) { print list " cannot be read"; failed = 2; exit }
        }
        function skipped(what, entry) {
            for (entry = 1; entry <= entries; ++entry)
                if (test[entry] == name && index(before what, reason[entry])) return
            print "skipped, and tests/skips.txt does not name it: " name ": " what
            failed = 1
        }
        /^[0-9]+\/[0-9]+ Test: / { name = $3; before = ""; ++tests }
        /^SKIP   : / { before = ""; skipped(substr($0, 10)) }
        /^\[  SKIPPED \] .* \([0-9]+ ms\)$/ { skipped(substr($0, 13)) }
        /YOU HAVE [0-9]+ DISABLED TEST/ { skipped(trimmed($0)) }
        { before = before $0 "\n" }
        /^\[ RUN      \]/ { before = "" }
        END {
            if (!tests && !failed) { print "no test was run"; failed = 2 }
            exit failed
        }' "$1"
}

if [ "$1" = --control ]; then
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    DEALDESK_SEED_SKIP=1 ctest --test-dir "$2" -R '^skipping/' >/dev/null
    if judge "$2/Testing/Temporary/LastTest.log" >"$log"; then
        echo "the seeded skips were not noticed" >&2
        exit 1
    fi
    grep -q ': skipping/qt: .*seeded' "$log" && grep -q ': skipping/google: ' "$log" && exit 0
    echo "not both seeded skips were noticed:" >&2
    cat "$log" >&2
    exit 1
fi
judge "$1/Testing/Temporary/LastTest.log" >&2
