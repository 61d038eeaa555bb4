using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>How two decisions differ: what they were computed from, and what came out.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.DecisionComparison")]
public sealed record DecisionComparison
{
    /// <summary>The most differing fields and wards that are named; the counts are of all.</summary>
    public const int Most = 1_000;

    /// <summary>Id of the first.</summary>
    [Id(0)] public required string First { get; init; }

    /// <summary>Id of the second.</summary>
    [Id(1)] public required string Second { get; init; }

    /// <summary>The fields in which the scenarios differ.</summary>
    [Id(2)] public required ImmutableArray<FieldDifference> Scenario { get; init; }

    /// <summary>The fields in which the programmes differ: districts, catalogues, horizon.</summary>
    [Id(3)] public required ImmutableArray<FieldDifference> Programme { get; init; }

    /// <summary>The fields in which the wards differ that both know, by ward.</summary>
    [Id(4)] public required ImmutableArray<FieldDifference> Wards { get; init; }

    /// <summary>How many wards differ in anything, those that only one knows among them.</summary>
    [Id(5)] public required int WardsChanged { get; init; }

    /// <summary>The wards whose planned start or expected recognition differs, by code.</summary>
    [Id(6)] public required ImmutableArray<StartDifference> Starts { get; init; }

    /// <summary>How many they are.</summary>
    [Id(7)] public required int StartsChanged { get; init; }

    /// <summary>Figures of both, year by year.</summary>
    [Id(8)] public required ImmutableArray<YearDifference> Years { get; init; }

    /// <summary>What the futures of the first say.</summary>
    [Id(9)] public required ProposalRisk FirstRisk { get; init; }

    /// <summary>What the futures of the second say.</summary>
    [Id(10)] public required ProposalRisk SecondRisk { get; init; }
}

/// <summary>A field that differs.</summary>
/// <param name="Path">Its place.</param>
/// <param name="First">What the first says; null when it says nothing.</param>
/// <param name="Second">What the second says; null when it says nothing.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.FieldDifference")]
public sealed record FieldDifference([property: Id(0)] string Path, [property: Id(1)] string? First, [property: Id(2)] string? Second);

/// <summary>A ward that two plans treat differently; null is never.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.StartDifference")]
public sealed record StartDifference(
    [property: Id(0)] string Ward, [property: Id(1)] Names Names, [property: Id(2)] int? FirstStart, [property: Id(3)] int? SecondStart,
    [property: Id(4)] int? FirstRecognized, [property: Id(5)] int? SecondRecognized);

/// <summary>Recognized wards at a year's end and capital used in it, VND million; null where a scenario does not have the year.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.YearDifference")]
public sealed record YearDifference(
    [property: Id(0)] int Year, [property: Id(1)] int? FirstRecognized, [property: Id(2)] int? SecondRecognized, [property: Id(3)] long? FirstCapital, [property: Id(4)] long? SecondCapital);
