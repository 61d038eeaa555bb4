using System.Text.Json;
using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Tests.Reorganization;

/// <summary>Laws of any event on any register.</summary>
public sealed class ReorganizingLawTests
{
    [Fact]
    public void PeopleAndNeeds_OfAllWards_StayTheSameToTheUnit() => EventGenerator.Any.Sample(one =>
    {
        var after = Applied(one).After;

        var (then, now) = (WardFigures.OfNeeds(one.Snapshot.Wards, "all"), WardFigures.OfNeeds(after.Wards, "all"));
        WithoutWards(now).ShouldBe(WithoutWards(then));
        // Every ward that ends has one heir; wards only ever come together in wards that are there.
        now.Wards.ShouldBe(after.Wards.Length);
    });

    [Fact]
    public void Event_DoneAndUndone_IsTheIdentity() => EventGenerator.Any.Sample(one =>
    {
        var (after, applied) = Applied(one);
        var faults = new FaultList();

        var back = Reorganizing.Undo(after, Stored(applied), faults);

        faults.Faults.ShouldBeEmpty();
        JsonSerializer.Serialize(back, ModelJson.Options).ShouldBe(JsonSerializer.Serialize(one.Snapshot, ModelJson.Options));
    });

    [Fact]
    public void Wards_AfterAnEvent_AreAValidRegisterInOrder() => EventGenerator.Any.Sample(one =>
    {
        var after = Applied(one).After;
        var faults = new FaultList();

        foreach (var ward in after.Wards) WardValidation.Check(ward, after.Programme, ward.Code, faults);

        faults.Faults.ShouldBeEmpty();
        after.Wards.Select(ward => ward.Code).ShouldBe(after.Wards.Select(ward => ward.Code).Distinct().Order(StringComparer.Ordinal));
        after.Programme.Districts.Select(district => district.Code).ShouldBe(after.Programme.Districts.Select(district => district.Code).Distinct().Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Ward_ThatIsRecognizedAfter_WasRecognizedInEveryPiece() => EventGenerator.Any.Sample(one =>
    {
        var succession = SuccessionOf(one);
        foreach (var ward in Applied(one).Applied.Came)
        {
            var stages = succession.PiecesIn(ward.Code).Select(piece => piece.Of.Stage).ToList();
            (ward.Stage == Stage.Recognized).ShouldBe(stages.TrueForAll(stage => stage == Stage.Recognized));
            (ward.Stage == Stage.UnderWay).ShouldBe(stages.Contains(Stage.UnderWay));
        }
    });

    [Fact]
    public void Level_OfAMergedWard_IsTheLowestOfItsPiecesUnlessAssessedAnew() => EventGenerator.Any.Sample(one =>
    {
        var succession = SuccessionOf(one);
        var reassessed = one.Happening.Successors.ToDictionary(unit => unit.Code, unit => unit.Reassessed);
        foreach (var ward in Applied(one).Applied.Came)
            foreach (var (criterion, level) in ward.Levels.Entries)
                level.ShouldBe(reassessed[ward.Code]?[criterion] ?? succession.PiecesIn(ward.Code).Min(piece => piece.Of.Levels[criterion]!.Value));
    });

    [Fact]
    public void Heir_OfEveryWard_IsAWardAfter() => EventGenerator.Any.Sample(one =>
    {
        var succession = SuccessionOf(one);
        var after = Applied(one).After;

        foreach (var ward in one.Snapshot.Wards) after.Find(succession.Heir(ward.Code)).ShouldNotBeNull();
        foreach (var district in one.Snapshot.Programme.Districts) after.Programme.FindDistrict(succession.DistrictsAfter(district.Code)[0]).ShouldNotBeNull();
    });

    [Fact]
    public void Preview_OfAnEvent_IsWhatApplyingItDoes() => EventGenerator.Any.Sample(one =>
    {
        var preview = Previewing.Of(one.Snapshot, one.Happening, new Dictionary<string, Scenario>(), new FaultList())!;

        preview.Wards.Select(ward => ward.Ward).ShouldBe(Applied(one).Applied.Came);
        WithoutWards(preview.Before).ShouldBe(WithoutWards(preview.After));
        foreach (var ward in preview.Wards) ward.Pieces.Sum(piece => piece.People).ShouldBe(ward.Ward.Population);
        JsonSerializer.Deserialize<ReorganizationPreview>(JsonSerializer.Serialize(preview, ModelJson.Options), ModelJson.Options)!.Wards.Length.ShouldBe(preview.Wards.Length);
    });

    [Fact]
    public void Wards_AfterAnEvent_CanBePlannedFrom() => Generators.RolloutCase.Any.SelectMany(one => EventGenerator.Of(one.Snapshot, EventGenerator.First), (one, happening) => (one, happening)).Sample(pair =>
    {
        var faults = new FaultList();
        var succession = Succession.Of(pair.one.Snapshot, pair.happening, "", faults)!;
        var after = Reorganizing.Apply(pair.one.Snapshot, pair.happening, faults)!.Value.After;

        // Precedence may run in a circle once wards have come together; then the scenario is refused by name.
        if (ScenarioMapping.Of(pair.one.Scenario, pair.one.Snapshot, after, succession, "", faults) is not { } mapped)
        {
            faults.Faults.ShouldAllBe(fault => fault.Path.StartsWith("precedence[") || fault.Path == "inflation" || fault.Path.StartsWith("weights["));
            return;
        }
        var outcome = RolloutSimulator.Simulate(after, mapped.Scenario, after.Programme.Catalogues[0], TestContext.Current.CancellationToken);
        outcome.Wards.Length.ShouldBe(after.Wards.Length);
        mapped.Scenario.Limits.ShouldBe(pair.one.Scenario.Limits);
        mapped.Scenario.Milestones.ShouldBe(pair.one.Scenario.Milestones);
    });

    internal static (Snapshot After, AppliedReorganization Applied) Applied(EventCase one)
    {
        var faults = new FaultList();
        var applied = Reorganizing.Apply(one.Snapshot, one.Happening, faults);
        faults.Faults.ShouldBeEmpty();
        return applied!.Value;
    }

    internal static Succession SuccessionOf(EventCase one) => Succession.Of(one.Snapshot, one.Happening, "", new FaultList())!;

    internal static UnitFigures WithoutWards(UnitFigures figures) => figures with { NotStarted = 0, UnderWay = 0, Recognized = 0, Declined = 0 };

    // As it comes back from the store.
    private static AppliedReorganization Stored(AppliedReorganization applied) =>
        JsonSerializer.Deserialize<AppliedReorganization>(JsonSerializer.Serialize(applied, ModelJson.Options), ModelJson.Options)!;
}
