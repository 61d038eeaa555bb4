using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>Carries an event out on the wards of a programme, and takes it back.</summary>
public static class Reorganizing
{
    /// <summary>The wards after an event, and what to keep to take it back; null when the event, or a ward that it would make, has faults.</summary>
    /// <param name="before">The wards before it. The version stays the same; who stores the wards counts it.</param>
    /// <param name="happening">The event.</param>
    /// <param name="faults">Takes the faults.</param>
    public static (Snapshot After, AppliedReorganization Applied)? Apply(Snapshot before, ReorganizationEvent happening, FaultList faults) => Apply(before, happening, "", faults);

    /// <summary>The same with the path at which the event stands.</summary>
    public static (Snapshot After, AppliedReorganization Applied)? Apply(Snapshot before, ReorganizationEvent happening, string path, FaultList faults) =>
        Succession.Of(before, happening, path, faults) is { } succession ? Apply(before, succession, path, faults) : null;

    /// <summary>The same of an event that has been worked out already.</summary>
    /// <param name="before">The wards that the succession was worked out on.</param>
    /// <param name="succession">Who follows whom.</param>
    /// <param name="path">Where the event stands, put before each fault's path; empty for a document of its own.</param>
    /// <param name="faults">Takes the faults: of a ward that the event would make.</param>
    public static (Snapshot After, AppliedReorganization Applied)? Apply(Snapshot before, Succession succession, string path, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(succession);
        ArgumentNullException.ThrowIfNull(faults);
        var units = succession.Event.Successors.ToDictionary(unit => unit.Code, StringComparer.Ordinal);
        var came = succession.Successors.Select(code => SuccessorWard.Of(units[code], succession)).ToImmutableArray();
        var ended = succession.Ended.Select(code => before.Find(code)!).ToImmutableArray();
        var gone = ended.Select(ward => ward.Code).ToHashSet(StringComparer.Ordinal);
        var staying = before.Wards.Where(ward => !gone.Contains(ward.Code)).Select(ward => (Before: ward, District: succession.DistrictsAfter(ward.District)[0])).ToList();
        var after = before with
        {
            Programme = before.Programme with { Districts = Districts(before.Programme, succession) },
            Wards = [.. staying.Select(ward => ward.District == ward.Before.District ? ward.Before : ward.Before with { District = ward.District }).Concat(came).OrderBy(ward => ward.Code, StringComparer.Ordinal)],
        };
        var found = new FaultList();
        foreach (var ward in came) WardValidation.Check(ward, after.Programme, $"{path}successors.{ward.Code}.", found);
        foreach (var fault in found.Faults) faults.Add(fault.Path, fault.Value, fault.Allowed);
        if (!found.None) return null;
        return (after, new AppliedReorganization
        {
            Event = succession.Event,
            Ended = ended,
            Came = came,
            Redistricted = [.. staying.Where(ward => ward.District != ward.Before.District).Select(ward => new Redistricted(ward.Before.Code, ward.Before.District, ward.District))],
            DistrictsBefore = before.Programme.Districts,
            DistrictsAfter = after.Programme.Districts,
        });
    }

    /// <summary>Takes an event back: exactly what was before; null when that is not possible any more.</summary>
    /// <param name="now">The wards now.</param>
    /// <param name="applied">What was kept.</param>
    /// <param name="faults">Takes the faults: a ward that the event made has changed since, or has ended.</param>
    public static Snapshot? Undo(Snapshot now, AppliedReorganization applied, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(applied);
        ArgumentNullException.ThrowIfNull(faults);
        var found = new FaultList();
        found.Require(now.Programme.Districts.SequenceEqual(applied.DistrictsAfter), "districts", $"{now.Programme.Districts.Length} districts", "the districts as the event left them");
        foreach (var ward in applied.Came)
            found.Require(now.Find(ward.Code) == ward, $"wards.{ward.Code}", now.Find(ward.Code) is null ? "not there any more" : "changed since", "the ward as the event made it");
        foreach (var moved in applied.Redistricted)
            found.Require(now.Find(moved.Ward)?.District == moved.To, $"wards.{moved.Ward}.district", now.Find(moved.Ward)?.District, moved.To);
        foreach (var fault in found.Faults) faults.Add(fault.Path, fault.Value, fault.Allowed);
        if (!found.None) return null;
        var came = applied.Came.Select(ward => ward.Code).ToHashSet(StringComparer.Ordinal);
        var back = applied.Redistricted.ToDictionary(moved => moved.Ward, moved => moved.From, StringComparer.Ordinal);
        return now with
        {
            Programme = now.Programme with { Districts = applied.DistrictsBefore },
            Wards = [.. now.Wards.Where(ward => !came.Contains(ward.Code)).Select(ward => back.TryGetValue(ward.Code, out var district) ? ward with { District = district } : ward)
                .Concat(applied.Ended).OrderBy(ward => ward.Code, StringComparer.Ordinal)],
        };
    }

    /// <summary>Says whether an event may still be taken back: not once a scheme was adopted after it.</summary>
    /// <param name="appliedAt">When the event was applied.</param>
    /// <param name="lastAdoption">When the programme last adopted a scheme; null if it never has.</param>
    /// <param name="faults">Takes the fault.</param>
    public static void CheckUndo(DateTimeOffset appliedAt, DateTimeOffset? lastAdoption, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        faults.Require(lastAdoption is null || lastAdoption < appliedAt, "appliedAt", $"{appliedAt:O}", $"a moment after {lastAdoption:O}: a scheme was adopted on the wards as they are now");
    }

    // A district that comes stands on the map where the first of those stood whose main successor it is.
    private static ImmutableArray<District> Districts(Programme programme, Succession succession)
    {
        var came = succession.Event.SuccessorDistricts.Select(unit =>
            new District(unit.Code, unit.Names, programme.Districts.FirstOrDefault(old => succession.DistrictsAfter(old.Code)[0] == unit.Code)?.Label));
        return [.. programme.Districts.Where(district => succession.DistrictsAfter(district.Code)[0] == district.Code).Concat(came).OrderBy(district => district.Code, StringComparer.Ordinal)];
    }
}
