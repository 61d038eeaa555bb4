using ModelWard.Model;

namespace ModelWard.Planning.Tests.Programmes;

/// <summary>Reads an outcome the way a worked case speaks of it.</summary>
internal static class OutcomeReading
{
    public static WardOutcome Of(this Outcome outcome, string ward) => outcome.Wards.Single(line => line.Code == ward);

    public static YearOutcome In(this Outcome outcome, int year) => outcome.Years.Single(line => line.Year == year);

    /// <summary>The start years of these wards, in their order; null for one that never starts.</summary>
    public static int?[] Starts(this Outcome outcome, params string[] wards) => [.. wards.Select(ward => outcome.Of(ward).Start)];

    /// <summary>The years in which these wards are recognized, in their order.</summary>
    public static int?[] Recognitions(this Outcome outcome, params string[] wards) => [.. wards.Select(ward => outcome.Of(ward).Recognized)];

    /// <summary>What one resource used in each year.</summary>
    public static long[] Used(this Outcome outcome, Resource resource) => [.. outcome.Years.Select(year => year.Resources[resource]!.Used)];

    /// <summary>The refusals of a ward as pairs.</summary>
    public static (int Year, Resource Resource)[] Refusals(this Outcome outcome, string ward) =>
        [.. outcome.Of(ward).RefusedBy.Select(refusal => (refusal.Year, refusal.Resource))];

    /// <summary>Wards under way, recognized and declined at the end of a year.</summary>
    public static (int UnderWay, int Recognized, int Declined) Counts(this Outcome outcome, int year) =>
        (outcome.In(year).UnderWay, outcome.In(year).Recognized, outcome.In(year).Declined);
}
