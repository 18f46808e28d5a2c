#!/usr/bin/env bash
# Packs what is released into artifacts/release, with a bill of materials: build/package.sh [--check].
# --check packs a second time from a clone elsewhere and fails where a package differs by a byte.
set -euo pipefail
cd "$(dirname "$0")/.."

packages() {
  grep -rl --include='*.csproj' '<PackageId>' src | sort
}

pack() { # folder with the sources, output folder
  # The time of the commit is the time in the packages, wherever and whenever they are made.
  SOURCE_DATE_EPOCH=$(git -C "$1" log -1 --format=%ct)
  export SOURCE_DATE_EPOCH
  (cd "$1" && packages | while read -r project; do
    dotnet pack "$project" -c Release -o "$2" -nologo -v q -p:ContinuousIntegrationBuild=true -p:D2ImagesRequired=true
  done)
}

output=$PWD/artifacts/release
rm -rf "$output"
pack "$PWD" "$output"

if [ "${1:-}" = --check ]; then
  elsewhere=$(mktemp -d)
  trap 'rm -rf "$elsewhere"' EXIT
  git clone -q . "$elsewhere/sources"
  pack "$elsewhere/sources" "$elsewhere/packages"
  for package in "$output"/*.nupkg; do
    cmp "$package" "$elsewhere/packages/$(basename "$package")" \
      || { echo "package: $(basename "$package") is not reproducible" >&2; exit 1; }
  done
  echo "package: reproducible: $(basename -a "$output"/*.nupkg | paste -sd' ')"
fi

dotnet tool restore
packages | while read -r project; do
  name=$(basename "$project" .csproj)
  dotnet tool run dotnet-CycloneDX "$project" --output "$output" --filename "$name.cdx.json" --output-format Json --exclude-dev --disable-package-restore
done
