using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What an event would change, before it is applied.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ReorganizationPreview")]
public sealed record ReorganizationPreview
{
    /// <summary>The event.</summary>
    [Id(0)] public required ReorganizationEvent Event { get; init; }

    /// <summary>Version of the snapshot that it was read on.</summary>
    [Id(1)] public required long SnapshotVersion { get; init; }

    /// <summary>All wards together before: needs, people, stages.</summary>
    [Id(2)] public required UnitFigures Before { get; init; }

    /// <summary>All wards together after.</summary>
    [Id(3)] public required UnitFigures After { get; init; }

    /// <summary>The wards that come, by code.</summary>
    [Id(4)] public required ImmutableArray<SuccessorPreview> Wards { get; init; }

    /// <summary>Units named by the event that no figure comes to: their parts have share 0, so they are no wards of the programme. By code.</summary>
    [Id(5)] public required ImmutableArray<string> Outside { get; init; }

    /// <summary>Wards that stay and come to another district, by code.</summary>
    [Id(6)] public required ImmutableArray<Redistricted> Redistricted { get; init; }

    /// <summary>Districts that end, each with those that follow it, by code.</summary>
    [Id(7)] public required ImmutableArray<DistrictSuccession> Districts { get; init; }

    /// <summary>The scenarios that change, by id.</summary>
    [Id(8)] public required ImmutableArray<ScenarioPreview> Scenarios { get; init; }
}

/// <summary>A ward that an event makes.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.SuccessorPreview")]
public sealed record SuccessorPreview
{
    /// <summary>The ward as it would be.</summary>
    [Id(0)] public required Ward Ward { get; init; }

    /// <summary>How it comes about.</summary>
    [Id(1)] public required UnitChange Change { get; init; }

    /// <summary>What it is made of, main pieces first, then by code.</summary>
    [Id(2)] public required ImmutableArray<PiecePreview> Pieces { get; init; }

    /// <summary>Wards that hold the title today while this one would not, by code.</summary>
    [Id(3)] public required ImmutableArray<string> EndedTitles { get; init; }

    /// <summary>Criteria that the ward of at least one piece meets today and this one would not, in the order of the catalogue in force on the event's day.</summary>
    [Id(4)] public required ImmutableArray<string> Lost { get; init; }

    /// <summary>Whether it rests on a share that nobody has entered.</summary>
    [Id(5)] public required bool Illustrative { get; init; }
}

/// <summary>A piece of a ward that goes into another.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Part">Main piece or part.</param>
/// <param name="Share">Its share, above 0, at most 1.</param>
/// <param name="Stage">Where the ward stands.</param>
/// <param name="People">People who come with it.</param>
/// <param name="Needs">Needs that come with it.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.PiecePreview")]
public sealed record PiecePreview(
    [property: Id(0)] string Ward, [property: Id(1)] LinkPart Part, [property: Id(2)] decimal Share, [property: Id(3)] Stage Stage, [property: Id(4)] long People, [property: Id(5)] Needs Needs);

/// <summary>A district that ends.</summary>
/// <param name="District">Its code.</param>
/// <param name="Successors">Those that follow it, its main one first: floors and rights go to all of them.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.DistrictSuccession")]
public sealed record DistrictSuccession([property: Id(0)] string District, [property: Id(1)] ImmutableArray<string> Successors);

/// <summary>A scenario that an event changes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Mapped">How it would read, and what was chosen.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ScenarioPreview")]
public sealed record ScenarioPreview([property: Id(0)] string Id, [property: Id(1)] MappedScenario Mapped);
