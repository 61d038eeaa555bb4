using CsCheck;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Tracking;

namespace ModelWard.Planning.Tests.Tracking;

public sealed class TrackMakingTests
{
    private static readonly ProgrammeSettings s_settings = ProgrammeSettings.Default with { Quarters = [0.1m, 0.2m, 0.3m, 0.4m] };

    /// <summary>Quarters sum to years, years to the whole, wards and districts to all, sources to what was paid: to the unit.</summary>
    [Fact]
    public void Track_OfARandomPractice_ReconcilesToTheUnit() => Gen.Select(Practised.Deviating, Gen.Int[0, 400]).Sample((practised, days) =>
    {
        var track = Of(practised, practised.Today.AddDays(days));

        Together(track.Wards.Select(ward => ward.Value)).ShouldBe(track.Value);
        Together(track.Districts.Select(district => district.Value)).ShouldBe(track.Value);
        track.Districts.SelectMany(district => district.Wards).GroupBy(count => count.Status).All(status => status.Sum(count => count.Wards) == track.Statuses.Single(all => all.Status == status.Key).Wards).ShouldBeTrue();
        track.Statuses.Sum(count => count.Wards).ShouldBe(track.Wards.Length);
        foreach (var year in track.Years)
            foreach (var resource in year.Quarters[0].Resources.Select(one => one.Resource))
            {
                var parts = year.Quarters.Select(quarter => quarter.Resources.Single(one => one.Resource == resource)).ToList();
                var whole = year.Resources.Single(one => one.Resource == resource);
                (parts.Sum(one => one.Planned), parts.Sum(one => one.Due), parts.Sum(one => one.Actual)).ShouldBe((whole.Planned, whole.Due, whole.Actual), $"{resource} {year.Year}");
            }
        var promised = practised.Wards.SelectMany(ward => ward.Commitment!.Years).ToList();
        (Resource(track, Model.Resource.Upkeep).Planned, Resource(track, Model.Resource.Officers).Planned, Resource(track, Model.Resource.Guidance).Planned)
            .ShouldBe((promised.Sum(year => year.Upkeep), promised.Sum(year => year.Officers), promised.Sum(year => year.Guidance)));
        Resource(track, Model.Resource.Officers).Actual.ShouldBe(practised.Wards.SelectMany(ward => ward.Actuals).Where(actual => actual is { Item: ActualItem.OfficersArrived, Counts: true }).Sum(actual => actual.Amount));
        var (works, equipment, upkeep) = (Resource(track, Model.Resource.Works), Resource(track, Model.Resource.Equipment), Resource(track, Model.Resource.Upkeep));
        (works.Planned + equipment.Planned, works.Due + equipment.Due, works.Actual + equipment.Actual).ShouldBe((track.Value.Budget, track.Value.Planned, track.Value.Paid));
        track.Sources.Sum(source => source.Planned).ShouldBe(works.Planned + equipment.Planned + upkeep.Planned);
        track.Sources.Where(source => source.Source is null).Sum(source => source.Planned).ShouldBe(track.Unfunded.Sum(one => one.Amount));
        track.Sources.Sum(source => source.Paid).ShouldBe(works.Actual!.Value + equipment.Actual!.Value + upkeep.Actual!.Value);
        foreach (var paid in practised.Wards.SelectMany(ward => ward.Actuals).Where(actual => actual.Counts && Actual.IsPaid(actual.Item)).GroupBy(actual => (actual.Source, actual.On.Year)))
            track.Sources.Single(source => (source.Source, source.Year) == paid.Key).Paid.ShouldBe(paid.Sum(actual => actual.Amount), $"{paid.Key}");
        track.Years.SelectMany(year => year.Quarters).Last(quarter => quarter.Value.Paid is not null).Value.Earned.ShouldBe(track.Value.Earned);
    }, iter: 300);

    /// <summary>No more is earned than is planned, and never less as days pass.</summary>
    [Fact]
    public void Earned_OverTime_GrowsUpToTheBudget() => Practised.Deviating.Sample(practised =>
    {
        var points = Of(practised, practised.Today).Years.SelectMany(year => year.Quarters).Select(quarter => quarter.Value).ToList();
        var budget = Of(practised, practised.Today).Value.Budget;

        var earned = points.TakeWhile(point => point.Earned is not null).Select(point => point.Earned!.Value).ToList();
        earned.ShouldBe(earned.Order());
        earned.ShouldAllBe(value => value >= 0 && value <= budget);
        points.Select(point => point.Planned).ShouldBe(points.Select(point => point.Planned).Order());
        if (points.Count > 0) points[^1].Planned.ShouldBe(budget);
    }, iter: 200);

    /// <summary>Nobody is late where all went as planned.</summary>
    [Fact]
    public void Track_AsPlanned_IsLateNowhere() => Practised.AsPlanned.Where(practised => practised.Proposal.Results.Outcome.Wards.All(ward => ward.Slips == 0)).Sample(practised =>
    {
        var track = Of(practised, practised.Today);

        track.Wards.ShouldAllBe(ward => ward.Status != TrackStatus.Late);
        track.Wards.Where(ward => ward.PlannedRecognized > practised.Year).ShouldAllBe(ward => ward.Expected == ward.PlannedRecognized);
        track.Warnings.ShouldAllBe(warning => warning.Kind != WarningKind.LimitExceeded && warning.Kind != WarningKind.Overspent);
        track.Criteria.ShouldAllBe(criterion => criterion.Met == criterion.PlannedBefore && criterion.Status != TrackStatus.Late);
    }, iter: 200);

    /// <summary>Chances are numbers from 0 to 1, and facts come before them.</summary>
    [Fact]
    public void Status_OfEveryWard_FollowsFactsThenChances() => Practised.Deviating.Sample(practised =>
    {
        foreach (var ward in Of(practised, practised.Today).Wards)
        {
            var stage = practised.Snapshot.Find(ward.Ward)!.Stage;
            if (stage == Stage.Recognized) ward.Status.ShouldBe(TrackStatus.Recognized);
            if (ward.Status == TrackStatus.AtRisk) ward.Chance!.Value.ShouldBeLessThan(TrackRequest.UsualRisk);
            if (ward is { Status: TrackStatus.OnTime, Chance: { } chance }) chance.ShouldBeGreaterThanOrEqualTo(TrackRequest.UsualRisk);
            if (ward.Status == TrackStatus.NotPlanned) ward.PlannedStart.ShouldBeNull();
            if (ward.Status == TrackStatus.Late) (ward.PlannedStart <= practised.Year || ward.PlannedRecognized <= practised.Year).ShouldBeTrue();
        }
    }, iter: 200);

    /// <summary>Criteria as wards: facts, then chances.</summary>
    [Fact]
    public void Status_OfEveryCriterion_FollowsFactsThenChances() => Practised.Deviating.Sample(practised =>
    {
        var track = Of(practised, practised.Today);
        foreach (var criterion in track.Criteria)
        {
            (criterion.Chance is null).ShouldBe(track.Forecast is null);
            if (criterion.Chance is { } chance) (chance >= 0 && chance <= 1).ShouldBeTrue();
            criterion.Status.ShouldBe(criterion.Met < criterion.PlannedBefore ? TrackStatus.Late : criterion.Chance < TrackRequest.UsualRisk ? TrackStatus.AtRisk : TrackStatus.OnTime);
            // No ward loses a level within the year.
            if (criterion.Met >= criterion.PlannedInYear && criterion.Chance is { } sure) sure.ShouldBe(1);
        }
    }, iter: 200);

    /// <summary>Where nothing is uncertain and all went as planned, every criterion keeps its plan in every future.</summary>
    [Fact]
    public void Criteria_AsPlannedWithoutNoise_KeepTheirPlanForSure() => Practised.AsPlanned
        .Where(practised => practised.Proposal.Results.Outcome.Wards.All(ward => ward.Slips == 0))
        .Select(practised => practised with { File = Adopted.File(practised.Proposal with { Scenario = practised.Proposal.Scenario with { Uncertainty = Uncertainty.None } }, practised.File.Record.SubmittedAt) })
        .Sample(practised =>
        {
            var track = Of(practised, practised.Today);
            if (track.Forecast is not null) track.Criteria.ShouldAllBe(criterion => criterion.Chance == 1 && criterion.Status == TrackStatus.OnTime);
        }, iter: 200);

    [Fact]
    public void Track_OnAnyNumberOfThreads_IsTheSame() => Practised.Deviating.Sample(practised =>
        Of(practised, practised.Today, (count, share) => Parallel.For(0, Math.Min(count, 3), _ => share())).Fingerprint.ShouldBe(Of(practised, practised.Today).Fingerprint), iter: 20);

    private static ResourceTrack Resource(Track track, Resource resource) => track.Resources.Single(one => one.Resource == resource);

    private static EarnedValue Together(IEnumerable<EarnedValue> values) => values.Aggregate(default(EarnedValue), (sum, value) => sum + value);

    private static Track Of(Practised practised, DateOnly today, WorkSharing? sharing = null) => TrackMaking.Of(
        practised.Scheme, practised.Snapshot, practised.Wards, s_settings, 1, new TrackRequest { Replications = 64 }, today, sharing ?? FuturesRuns.Alone, default);
}
