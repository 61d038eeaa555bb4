using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>Says everything that is wrong with an event: by itself, and on the wards that it is about.</summary>
public static class ReorganizationValidation
{
    /// <summary>The most characters of a resolution.</summary>
    public const int MostResolution = 200;

    /// <summary>Checks the event by itself: codes, successors, shares.</summary>
    /// <param name="happening">The event.</param>
    /// <param name="path">Where it stands, put before each fault's path; empty for a document of its own.</param>
    /// <param name="faults">Takes the faults.</param>
    public static void Check(ReorganizationEvent happening, string path, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(happening);
        ArgumentNullException.ThrowIfNull(faults);
        CheckNames(happening.Names, $"{path}names", faults);
        faults.Text($"{path}resolution", happening.Resolution, 0, MostResolution);
        faults.Require(!happening.Wards.IsEmpty || !happening.Districts.IsEmpty, $"{path}wards", "no links", "at least one ward or district that the event changes");
        UnitLinkValidation.Check(happening.Wards, [.. happening.Successors.Select(unit => unit.Code)], happening.Date, $"{path}wards", $"{path}successors", faults);
        UnitLinkValidation.CheckShares(happening.Wards, $"{path}wards", faults);
        UnitLinkValidation.Check(happening.Districts, [.. happening.SuccessorDistricts.Select(unit => unit.Code)], happening.Date, $"{path}districts", $"{path}successorDistricts", faults);
        for (var i = 0; i < happening.Districts.Length; i++)
            faults.Require(happening.Districts[i].Share is null, $"{path}districts[{i}].share", happening.Districts[i].Share, "no share: figures go by the wards");
        for (var i = 0; i < happening.Successors.Length; i++) CheckSuccessor(happening.Successors[i], $"{path}successors[{i}].", faults);
        for (var i = 0; i < happening.SuccessorDistricts.Length; i++) CheckNames(happening.SuccessorDistricts[i].Names, $"{path}successorDistricts[{i}].names", faults);
    }

    /// <summary>Checks what the event says of the wards that are in force before it: unknown and ended units, days that run backwards, districts and criteria that are not there.</summary>
    /// <param name="happening">An event in which <see cref="Check(ReorganizationEvent, string, FaultList)"/> found no fault.</param>
    /// <param name="snapshot">The wards before it.</param>
    /// <param name="path">Where it stands, put before each fault's path.</param>
    /// <param name="faults">Takes the faults.</param>
    public static void Check(ReorganizationEvent happening, Snapshot snapshot, string path, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(happening);
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(faults);
        var programme = snapshot.Programme;
        if (LatestOf(snapshot) is { } latest)
            faults.Require(happening.Date > latest, $"{path}date", Day(happening.Date), $"a day after {Day(latest)}, since which units of {programme.Code} are in force");
        for (var i = 0; i < happening.Wards.Length; i++)
            faults.Require(snapshot.IndexOf(happening.Wards[i].From) >= 0, $"{path}wards[{i}].from", happening.Wards[i].From, $"the code of a ward of {programme.Code} in force before {Day(happening.Date)}");
        for (var i = 0; i < happening.Districts.Length; i++)
            faults.Require(programme.FindDistrict(happening.Districts[i].From) is not null, $"{path}districts[{i}].from", happening.Districts[i].From,
                $"the code of a district of {programme.Code} in force before {Day(happening.Date)}");
        var ended = happening.Districts.Where(link => !link.IsUnchanged).Select(link => link.From).ToHashSet(StringComparer.Ordinal);
        var districts = programme.Districts.Select(district => district.Code).Where(code => !ended.Contains(code)).Concat(happening.SuccessorDistricts.Select(district => district.Code))
            .ToHashSet(StringComparer.Ordinal);
        var criteria = programme.Catalogues.SelectMany(catalogue => catalogue.Criteria).Select(criterion => criterion.Code).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < happening.Successors.Length; i++)
        {
            var successor = happening.Successors[i];
            if (successor.District is { } district)
                faults.Require(districts.Contains(district), $"{path}successors[{i}].district", district, $"the code of a district of {programme.Code} in force on {Day(happening.Date)}");
            foreach (var (criterion, _) in successor.Reassessed?.Entries ?? [])
                faults.Require(criteria.Contains(criterion), $"{path}successors[{i}].reassessed.{criterion}", criterion, "the code of a criterion of the programme's catalogue");
        }
    }

    /// <summary>A day as faults write it.</summary>
    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd");

    /// <summary>The last day on which any unit of the snapshot came; null when all are there from the beginning.</summary>
    private static DateOnly? LatestOf(Snapshot snapshot) =>
        snapshot.Wards.Select(ward => ward.Code).Concat(snapshot.Programme.Districts.Select(district => district.Code)).Max(UnitCode.SinceOf);

    private static void CheckSuccessor(SuccessorUnit successor, string path, FaultList faults)
    {
        CheckNames(successor.Names, $"{path}names", faults);
        if (successor.District is not null) faults.Unit($"{path}district", successor.District);
        foreach (var (criterion, level) in successor.Reassessed?.Entries ?? ImmutableArray<CriterionLevel>.Empty)
            WardValidation.CheckLevel($"{path}reassessed.{criterion}", level, faults);
    }

    private static void CheckNames(Names names, string path, FaultList faults)
    {
        faults.Text($"{path}.vi", names.Vi, 1, 200);
        faults.Text($"{path}.en", names.En, 1, 200);
    }
}
