#!/usr/bin/env bash
# Looks at the packages that the solution uses, also those that come with others. Needs a restored solution.
#   eng/audit.sh         both of these
#   eng/audit.sh licences    the licence of every package against eng/licences.tsv
#   eng/audit.sh advisories  published vulnerabilities; only where the package source proves that it knows any, "not audited" otherwise
# Ends with 1 and a line for each package that is not allowed or vulnerable.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Every package of every project, as "newtonsoft.json/13.0.3", and the folders where restored packages lie.
packages() { grep -hoE '^ +"path": "[a-z0-9._-]+/[0-9][^"/]*"' artifacts/obj/*/project.assets.json | cut -d'"' -f4 | sort -u; }
folders() { sed -nE '/"packageFolders"/,/\}/s/^ +"(\/[^"]*)": .*/\1/p' artifacts/obj/*/project.assets.json | sort -u; }

# What a package says of its licence: an SPDX expression, "file NAME", "url ADDRESS" or "none".
licence_of() {
  local folder nuspec one
  while read -r folder; do
    for nuspec in "$folder$1"/*.nuspec; do
      [ -f "$nuspec" ] || continue
      # Some write it over several lines.
      one=$(tr '\n\r' '  ' <"$nuspec")
      if [[ $one =~ \<license\ +type=\"expression\"[^\>]*\>\ *([^\<]*[^\<\ ])\ *\</license\> ]]; then echo "${BASH_REMATCH[1]}"
      elif [[ $one =~ \<license\ +type=\"file\"[^\>]*\>\ *([^\<]*[^\<\ ])\ *\</license\> ]]; then echo "file ${BASH_REMATCH[1]}"
      elif [[ $one =~ \<licenseUrl\>\ *([^\<]*[^\<\ ])\ *\</licenseUrl\> ]]; then echo "url ${BASH_REMATCH[1]}"
      else echo none
      fi
      return
    done
  done < <(folders)
  echo "not restored"
}

listed() { awk -F'\t' -v kind="$1" -v name="$2" '$1 == kind && $2 == name { found = 1 } END { exit !found }' eng/licences.tsv; }

# Of several with OR one is enough, with AND all are needed; no package we know nests them.
allowed() {
  local part
  case $1 in
    *'('*) return 1 ;;
    *' OR '*) while read -r part; do ! listed licence "$part" || return 0; done <<<"${1// OR /$'\n'}"; return 1 ;;
    *) while read -r part; do listed licence "$part" || return 1; done <<<"${1// AND /$'\n'}" ;;
  esac
}

licences() {
  local package name licence count=0 bad=0
  while read -r package; do
    [ -n "$package" ] || continue
    count=$((count + 1)) name=${package%/*} licence=$(licence_of "$package")
    allowed "$licence" && continue
    # An exception holds for the very licence that was read, so that a change of it is seen.
    awk -F'\t' -v name="$name" -v said="$licence" '$1 == "package" && $2 == name && $3 == said && $4 != "" { found = 1 } END { exit !found }' eng/licences.tsv && continue
    echo "not allowed: $name ${package#*/}, licence: $licence"
    bad=$((bad + 1))
  done < <(packages)
  if [ "$count" = 0 ]; then echo "licences: no restored project found; run dotnet restore first"; return 1; fi
  echo "licences: $count packages, $bad not allowed"
  [ "$bad" = 0 ]
}

# Names of vulnerable packages with their versions, one a line; fails with the reason where the source cannot be asked.
vulnerable() {
  local said
  said=$(dotnet list "$1" package --vulnerable --include-transitive 2>&1) || { tail -n 1 <<<"$said" >&2; return 1; }
  sed -nE 's/^ +> +([^ ]+) +(.*)/\1 \2/p' <<<"$said" | sort -u
}

# A package whose advisory has been public since 2022: a source that does not know it knows none.
knows_advisories() {
  mkdir "$1/probe"
  cat >"$1/probe/probe.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup>
  <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="12.0.1" /></ItemGroup>
</Project>
PROJECT
  dotnet restore "$1/probe" -v q -nologo >"$1/said" 2>&1 || { echo "Newtonsoft.Json 12.0.1 could not be restored to try the package source" >"$1/why"; return 1; }
  vulnerable "$1/probe/probe.csproj" 2>"$1/why" | grep -q '^Newtonsoft.Json ' && return
  [ -s "$1/why" ] || echo "the package source does not know the published advisory of Newtonsoft.Json 12.0.1" >"$1/why"
  return 1
}

advisories() {
  local work found
  work=$(mktemp -d)
  trap 'rm -rf "$work"' RETURN
  knows_advisories "$work" || { echo "not audited: $(head -n 1 "$work/why")"; return 0; }
  found=$(vulnerable ModelWard.sln 2>"$work/why") || { echo "not audited: $(head -n 1 "$work/why")"; return 0; }
  [ -z "$found" ] || { sed 's/^/vulnerable: /' <<<"$found"; return 1; }
  echo "advisories: the source knows that of Newtonsoft.Json 12.0.1, and none of a package used here"
}

case ${1:-} in
  '') licences; one=$?; advisories && [ "$one" = 0 ] ;;
  licences | advisories) "$1" ;;
  *) sed -nE '2,/^set/ s/^# ?//p' "$0" >&2; exit 2 ;;
esac
