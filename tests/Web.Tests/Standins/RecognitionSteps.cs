using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Steps of recognition as a ward of the city would take them.</summary>
internal static class RecognitionSteps
{
    public static readonly DateOnly Day = new(2026, 3, 1);

    public static readonly string File = new('a', 64);

    private static readonly Standard Standard = Standard.Of(City.Catalogue);

    public static Task<WardCommandResult> SelfAssess(IWardGrain ward) =>
        ward.SelfAssess(new SelfAssessWard(Header("self"), Day, Found(Level.Full), "", Standard), CancellationToken.None);

    public static Task<WardCommandResult> InspectMet(IWardGrain ward) =>
        ward.Inspect(new InspectWard(Header("visit"), Day.AddDays(1), "CATP 5", Found(Level.Full), [], Standard), CancellationToken.None);

    public static Task<WardCommandResult> InspectBelow(IWardGrain ward) => ward.Inspect(
        new InspectWard(Header("visit"), Day.AddDays(1), "CATP 5", Found(new Level(1_000)), [new RemedyOrder("C01", "2026", Day.AddDays(2))], Standard), CancellationToken.None);

    public static Task<WardCommandResult> Recognize(IWardGrain ward) =>
        ward.Recognize(new RecognizeWard(Header("decision"), Day.AddDays(3), "UBND", "12", File, Standard), CancellationToken.None);

    private static CommandHeader Header(string id) => new(id, CommandHeader.LocalUser);

    private static ImmutableArray<CriterionFinding> Found(Level level) =>
        [.. City.Catalogue.Criteria.Select((criterion, i) => new CriterionFinding { Criterion = criterion.Code, Level = level, Evidence = i == 0 ? [File] : [] })];
}
