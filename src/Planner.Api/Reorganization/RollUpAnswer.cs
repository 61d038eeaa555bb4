using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Reorganization;

/// <summary>A part of figures rolled up to units, with what they are of.</summary>
internal sealed record RollUpAnswer(
    long SnapshotVersion, UnitKind By, UnitSet Set, ImmutableArray<UnitSet> Sets, bool Illustrative, IReadOnlyList<RolledUnit> Items, long Total, int Page, int PageSize);

/// <summary>The units of a day with the wards that lie in them.</summary>
internal sealed record UnitsAnswer(long SnapshotVersion, UnitKind By, UnitSet Set, ImmutableArray<UnitSet> Sets, bool Illustrative, ImmutableArray<MapUnit> Items);
