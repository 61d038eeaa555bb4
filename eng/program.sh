# Sourced by the scripts beside it: the product's program, built if it has not been.

modelward() {
  local program=$here/artifacts/bin/Silo/release/ModelWard.Silo.dll
  [ -f "$program" ] || dotnet build "$here/src/Silo" -c Release -v q -nologo -clp:NoSummary >&2
  dotnet "$program" "$@"
}
