#!/usr/bin/env bash
# Prints the section of docs/release-notes.md for a version: build/release-notes.sh v1.2.3. Fails where there is none.
set -euo pipefail
cd "$(dirname "$0")/.."
notes=$(awk -v heading="## ${1#v}" '$0 == heading { on = 1; next } /^## / { on = 0 } on' docs/release-notes.md)
[ -n "${notes//[[:space:]]/}" ] || { echo "release-notes: no section '## ${1#v}' in docs/release-notes.md" >&2; exit 1; }
printf '%s\n' "$notes"
