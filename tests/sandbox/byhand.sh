#!/usr/bin/env bash
# byhand.sh BINARY README: runs what the section "By hand" of the README says, as printed there, and looks at the answers.
set -euo pipefail
binary=$1
readme=$2
work=$(mktemp -d)
mkfifo "$work/in" "$work/out"
"$binary" --seed-contacts 20 --end-with-stdin <"$work/in" >"$work/out" &
service=$!
trap 'exec 3>&-; wait "$service" || true; rm -rf -- "$work"' EXIT
exec 3>"$work/in"
head -n 1 "$work/out" >"$work/ready.json"

{
    # Told apart by a line of their own, and with a failure for every status that is none of success.
    echo 'curl() { command curl --fail --silent --show-error --max-time 10 "$@"; echo; }'
    awk '/^## /{inside = ($0 == "## By hand")} inside && /^    /{print substr($0, 5)}' "$readme"
} >"$work/commands"
grep -q '^curl -H' "$work/commands" || { echo "FAIL the README holds no commands"; exit 1; }
cd "$work"
bash -euo pipefail commands >answers

# check WHAT LINE FILTER: that answer, and the jq filter that has to be true for it.
check() {
    if ! sed -n "$2p" answers | jq -e "$3" >/dev/null; then
        echo "FAIL $1: $(sed -n "$2p" answers)"
        exit 1
    fi
    echo "PASS $1"
}
check "the team" 1 '.id > 0'
check "a page of contacts" 2 'length == 2 and .[0].phone != ""'
check "the state" 3 '.contacts == 20'
"$binary" --help | grep -q 'By hand' || { echo "FAIL --help does not point at it"; exit 1; }
echo "PASS --help points at it"
