# Sourced by the scripts beside it: the product's program. In an unpacked archive it lies beside them; in the repository it is built if it has not been.

modelward() {
  if [ -x "$here/silo/ModelWard.Silo" ]; then "$here/silo/ModelWard.Silo" "$@"; return; fi
  local program=$here/artifacts/bin/Silo/release/ModelWard.Silo.dll
  [ -f "$program" ] || dotnet build "$here/src/Silo" -c Release -v q -nologo -clp:NoSummary >&2
  dotnet "$program" "$@"
}
