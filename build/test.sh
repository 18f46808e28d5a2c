#!/usr/bin/env bash
# Builds everything and runs every test. The last line says 'N passed, N failed, N skipped'.
# In CI (CI=true) the real tools have to be there; elsewhere the tests that need them are skipped where they cannot be fetched.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! build/peers.sh .tools; then
  [ "${CI:-}" != true ] || { echo "test: the tools are needed in CI" >&2; exit 1; }
  echo "test: without the real tools; tests that need them are skipped"
fi

dotnet build D2.Build.sln

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test --solution D2.Build.sln --no-build "$@" 2>&1 | tee "$log" || status=$?

count() { sed -n "s/^ *$1: *\([0-9]*\).*/\1/p" "$log" | tail -n 1; }
passed=$(count succeeded) failed=$(count failed) skipped=$(count skipped)
echo "${passed:-0} passed, ${failed:-0} failed, ${skipped:-0} skipped"
[ "${passed:-0}" -gt 0 ] || { echo "test: no test ran" >&2; exit 1; }
exit "$status"
