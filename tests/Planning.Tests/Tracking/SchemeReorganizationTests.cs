using System.Text.Json;
using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tracking;

namespace ModelWard.Planning.Tests.Tracking;

public sealed class SchemeReorganizationTests
{
    private static readonly DateOnly s_day = new(2026, 7, 1);

    [Fact]
    public void Scheme_CarriedOverARenaming_GoesOnAsIfNothingHadBeen() => Practised.AsPlanned.Sample(one =>
    {
        // The last by code, so that no order changes.
        var happening = Renaming(one.Snapshot.Wards[^1]);
        var faults = new FaultList();
        var after = Reorganizing.Apply(one.Snapshot, happening, faults)!.Value.After;

        var carried = one.Scheme.Carried([happening], faults);

        faults.Faults.ShouldBeEmpty();
        var renamed = one.Wards.SetItem(one.Wards.Length - 1, one.Wards[^1] with { Ward = after.Wards[^1] });
        Years(carried!, after, renamed, one.Year + 1).ShouldBe(Years(one.Scheme, one.Snapshot, one.Wards, one.Year + 1));
        carried!.Record.ShouldBe(one.Scheme.Record);
        carried.PlannedToMeet(one.Year).ShouldBe(one.Scheme.PlannedToMeet(one.Year));
    }, iter: 100);

    [Fact]
    public void Scheme_CarriedOverAnEventOfWardsThatCameLater_StaysTheSame() => Practised.AsPlanned.Sample(one =>
    {
        var scheme = one.Scheme;

        scheme.Carried([Renaming(one.Snapshot.Wards[0] with { Code = "came-later" })], new FaultList()).ShouldBeSameAs(scheme);
    }, iter: 20);

    private static ReorganizationEvent Renaming(Ward ward) => new()
    {
        Date = s_day,
        Names = Names.Same("Renaming"),
        Wards = [new UnitLink { From = ward.Code, To = $"{ward.Code}@2026-07-01" }],
        Successors = [new SuccessorUnit { Code = $"{ward.Code}@2026-07-01", Names = ward.Names }],
    };

    private static string Years(Scheme scheme, Snapshot snapshot, System.Collections.Immutable.ImmutableArray<WardPractice> wards, int from)
    {
        var continuation = Continuation.Of(scheme, snapshot, wards, from)!;
        return JsonSerializer.Serialize(RolloutSimulator.Simulate(continuation.Table, continuation.Scenario).Years, ModelJson.Options);
    }
}
