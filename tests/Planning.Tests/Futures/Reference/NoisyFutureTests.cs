using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Futures.Reference;

/// <summary>Each factor by itself, on programmes small enough to follow by hand.</summary>
public sealed class NoisyFutureTests
{
    private const long Seed = 2_030;

    [Fact]
    public void PriceDrift_OfATenth_RaisesWorksEquipmentAndUpkeepFromTheFirstYearOn()
    {
        // exp(0.1) = 1.1052 in 2024, 1.2214 in 2025, 1.3499 in 2026
        var future = Future([Ward("A", worksYears: 2, worksCost: 1_000, equipmentCost: 100, upkeep: 100)], Quiet with { PriceDrift = 0.1m }, 3);
        future.Years.Select(year => year.Resources.Capital.Used).ShouldBe([663, 489 + 122, 0]);
        future.In(2026).Resources.Upkeep.Used.ShouldBe(135);
    }

    [Fact]
    public void PriceSpread_OfAYear_IsTheQuantileOfTheCitysDraw()
    {
        var draws = new GroupDraws(Seed, FactorGroup.Prices);
        double Step(int year) => QuantileTable.Lognormal(0.02m, 0.3m)[draws.InYear(5, WardNumber.City, year) >> 16];
        var future = Future([Ward("A", worksYears: 2, worksCost: 1_000_000)], Quiet with { PriceDrift = 0.02m, PriceSpread = 0.3m }, 2, replication: 5);
        future.Years.Select(year => year.Resources.Capital.Used).ShouldBe(
            [(long)Math.Floor((600_000 * Step(2024)) + 0.5), (long)Math.Floor((400_000 * (Step(2024) * Step(2025))) + 0.5)]);
    }

    [Fact]
    public void WardCost_OfHalfMore_RaisesWorksAndNothingElse()
    {
        var future = Future([Ward("A", worksYears: 1, worksCost: 1_001, equipmentCost: 100, upkeep: 10)], Quiet with { WardCost = WardCost.Pert(1.5m, 1.5m, 1.5m) }, 2);
        // 1501.5 is rounded away from zero
        (future.In(2024).Resources.Capital.Used, future.In(2025).Resources.Upkeep.Used).ShouldBe((1_502 + 100, 10));
    }

    [Fact]
    public void WorksDelay_Always_TakesFloorAreaAndGuidanceAgainButNoMoneyAndNoOfficers()
    {
        var ward = Ward("A", worksYears: 2, worksCost: 100, equipmentCost: 7, floorArea: 50, guidance: 2, officers: 3);
        var future = Future([ward], Quiet with { WorksDelay = 1 }, 4);
        future.Years.Select(Used).ShouldBe([(60, 3, 50, 2), (0, 0, 50, 2), (0, 0, 50, 2), (0, 0, 50, 2)]);
        future.Counts(2027).ShouldBe((1, 0, 0));
        future.Of("A").Slips.ShouldBe(0);
    }

    [Fact]
    public void WorksDelay_OfSomeYears_CarriesOnWithTheNextInstalmentAfterwards()
    {
        var draws = new GroupDraws(Seed, FactorGroup.WorksDelays);
        var late = Enumerable.Range(2024, 8).Select(year => Chance.Of(0.5m).Happens(draws.InYear(3, WardNumber.Of("A"), year))).ToList();
        late[..3].ShouldContain(true);
        var future = Future([Ward("A", worksYears: 2, worksCost: 100, equipmentCost: 7)], Quiet with { WorksDelay = 0.5m }, 8, replication: 3);
        var firstDone = late.IndexOf(false);
        var secondDone = late.IndexOf(false, firstDone + 1);
        future.In(2024).Resources.Capital.Used.ShouldBe(60);
        future.In(2024 + firstDone + 1).Resources.Capital.Used.ShouldBe(47);
        future.Years.Sum(year => year.Resources.Capital.Used).ShouldBe(107);
        future.Of("A").Recognized.ShouldBe(2024 + secondDone);
    }

    [Fact]
    public void WorksDelay_OfAWardWithoutWorks_NeverComes() =>
        Future([Ward("A", equipmentCost: 7)], Quiet with { WorksDelay = 1 }, 1).Of("A").Recognized.ShouldBe(2024);

    [Fact]
    public void Practice_InALateYear_RisesAllTheSame()
    {
        // levels 20, 40, 60 after three late years; with the works done in the fourth it passes at once
        var draws = new GroupDraws(Seed, FactorGroup.WorksDelays);
        bool[] Late(int replication) => [.. Enumerable.Range(2024, 3).Select(year => Chance.Of(0.5m).Happens(draws.InYear((uint)replication, WardNumber.Of("A"), year)))];
        var replication = Enumerable.Range(0, 100).First(r => Late(r) is [true, true, false]);
        Future([Ward("A", worksYears: 1, practice: 0)], Quiet with { WorksDelay = 0.5m }, 3, replication).Of("A").Recognized.ShouldBe(2026);
    }

    [Fact]
    public void RecruitShortfall_OfHalf_GrantsHalfTheOfficersRoundedDown()
    {
        var future = Future([Ward("A", officers: 3)], Quiet with { RecruitShortfall = new RecruitShortfall(0.5m, 0) }, [Year(officers: 5), Year(officers: 5)]);
        future.Years.Select(year => year.Resources.Officers.Granted).ShouldBe([2, 2]);
        // what was not recruited is gone, what was is kept for the next year
        (future.Of("A").Start, future.In(2025).Resources.Officers.Opening).ShouldBe((2025, 2));
    }

    [Fact]
    public void RecruitShortfall_OfAYear_FollowsTheCitysDrawWithinNothingAndAll()
    {
        var draws = new GroupDraws(Seed, FactorGroup.Staffing);
        long Recruited(int year) => (long)Math.Floor(1_000 * Math.Clamp(1 - 0.2 - (1.0 * QuantileTable.Normal[draws.InYear(2, WardNumber.City, year) >> 16]), 0, 1));
        var future = Future([Ward("A")], Quiet with { RecruitShortfall = new RecruitShortfall(0.2m, 1) }, [.. Enumerable.Repeat(Year(officers: 1_000), 8)], replication: 2);
        future.Years.Select(year => year.Resources.Officers.Granted).ShouldBe(Enumerable.Range(2024, 8).Select(Recruited));
        future.Years.Select(year => year.Resources.Officers.Granted).ShouldContain(1_000);
        future.Years.Select(year => year.Resources.Officers.Granted).ShouldContain(0);
    }

    [Fact]
    public void Attrition_OfAll_IsFilledFromTheYearsOfficersTogetherWithTheUpkeepOrNotAtAll()
    {
        var wards = new[] { Ward("A", officers: 3, upkeep: 10), Ward("B", upkeep: 10).RecognizedIn(2020) };
        var limits = new[] { Year(officers: 3), Year(officers: 2), Year(officers: 1), Year(officers: 9, upkeep: 19) };
        var future = Future(wards, Quiet with { Attrition = 1 }, limits);
        // 2025: three have left, two are there; 2026: nobody is left to leave, three are there; 2027: three leave again, and B's upkeep goes first
        future.Years.Select(year => year.Resources.Officers.Used).ShouldBe([3, 0, 3, 0]);
        future.Years.Select(year => (year.Recognized, year.Declined)).ShouldBe([(2, 0), (1, 1), (2, 0), (1, 1)]);
        future.Of("A").RefusedBy.ShouldBe([new(2025, Resource.Officers), new(2027, Resource.Upkeep)]);
        future.In(2025).Resources.Upkeep.Used.ShouldBe(10);
        future.Of("B").RefusedBy.ShouldBeEmpty();
    }

    [Fact]
    public void Attrition_OfAShare_IsRoundedUpOrDownByTheWardsDraw()
    {
        var draws = new GroupDraws(Seed, FactorGroup.Staffing);
        long Leaving(int year) => (long)Math.Floor((7 * 0.25) + Words.Unit(draws.InYear(9, WardNumber.Of("A"), year)));
        var future = Future([Ward("A", officers: 7)], Quiet with { Attrition = 0.25m }, 8, replication: 9);
        var left = Enumerable.Range(2025, 7).Select(Leaving).ToList();
        future.Years.Skip(1).Select(year => year.Resources.Officers.Used).ShouldBe(left);
        left.Distinct().Order().ShouldBe([1, 2]);
    }

    [Fact]
    public void FloorAreaSpread_OfAYear_FollowsTheCitysDrawAndNeverFallsBelowNothing()
    {
        var draws = new GroupDraws(Seed, FactorGroup.FloorArea);
        long Area(int year) => (long)Math.Floor(1_000 * Math.Max(0, 1 + (1.0 * QuantileTable.Normal[draws.InYear(4, WardNumber.City, year) >> 16])));
        var future = Future([Ward("A")], Quiet with { FloorAreaSpread = 1 }, [.. Enumerable.Repeat(Year(floorArea: 1_000), 12)], replication: 4);
        future.Years.Select(year => year.Resources.FloorArea.Granted).ShouldBe(Enumerable.Range(2024, 12).Select(Area));
        future.Years.Select(year => year.Resources.FloorArea.Granted).Distinct().Count().ShouldBeGreaterThan(9);
    }

    [Fact]
    public void BudgetCut_Always_CutsWhatIsGrantedAndWhatMayBeCarriedOn()
    {
        var scenario = Of(Ward("A", equipmentCost: 90));
        var future = OneFuture.Of(scenario, From(2024, Year(capital: 101), Year(capital: 101)) with
        {
            CarryOver = 0.9m, Uncertainty = Quiet with { BudgetCut = new BudgetCut(1, 0.5m) }, Seed = Seed,
        }, [new PlannedStart("A", 2024)]);
        // floor(101·0.5) = 50, of which floor(0.9·50) = 45 is carried on: 95 in the second year
        future.In(2024).Resources.Capital.ShouldBe(new Ledger(0, 50, 0, 5, 45));
        future.In(2025).Resources.Capital.ShouldBe(new Ledger(45, 50, 90, 0, 5));
        future.Of("A").Start.ShouldBe(2025);
    }

    [Fact]
    public void BudgetCut_OfSomeYears_StrikesInThoseOfTheCitysDraw()
    {
        var draws = new GroupDraws(Seed, FactorGroup.Budget);
        var future = Future([Ward("A")], Quiet with { BudgetCut = new BudgetCut(0.5m, 0.25m) }, [.. Enumerable.Repeat(Year(capital: 100), 8)], replication: 6);
        future.Years.Select(year => year.Resources.Capital.Granted)
            .ShouldBe(Enumerable.Range(2024, 8).Select(year => Chance.Of(0.5m).Happens(draws.InYear(6, WardNumber.City, year)) ? 75L : 100));
    }

    [Fact]
    public void PracticePaceAndNoise_OfAWard_AreRoundedToHundredthsYearByYear()
    {
        // R is the first of the practice criteria: the low half of word 0
        var draws = new GroupDraws(Seed, FactorGroup.Practice);
        for (var replication = 0; replication < 40; replication++)
        {
            var pace = Math.Max(0, 1 + (0.4f * QuantileTable.Normal[draws.Once((uint)replication, WardNumber.Of("A")) >> 16]));
            var (level, years) = (0, 0);
            while (level < 6_000 && years < 12)
            {
                var z = QuantileTable.Normal[draws.OfCriteria((uint)replication, WardNumber.Of("A"), 2024 + years++, 0).W0 & 0xFFFF];
                level += Math.Clamp((int)MathF.Floor((2_000 * pace) + (500f * z) + 0.5f), 0, 10_000);
            }
            var future = Future([Ward("A", practice: 0)], Quiet with { PracticePace = 0.4m, PracticeNoise = 5 }, 12, replication);
            future.Of("A").Recognized.ShouldBe(level >= 6_000 ? 2024 + years - 1 : null, $"replication {replication}");
        }
    }

    [Fact]
    public void AssessorNoise_OfAWardAtItsThreshold_FailsItUntilAKinderAssessorComes()
    {
        // level 60 after the only works year, threshold 60: it passes when u is not negative; guidance raises it, so at the latest when secure
        var draws = new GroupDraws(Seed, FactorGroup.Assessment);
        for (var replication = 0; replication < 40; replication++)
        {
            var (level, year) = (6_000, 2024);
            while (level < 8_000 && 2_000 * Words.Symmetric(draws.OfCriteria((uint)replication, WardNumber.Of("A"), year, 0).W0 & 0xFFFF) < 6_000 - level) (level, year) = (level + 100, year + 1);
            var slow = FourKinds with { Criteria = [.. FourKinds.Criteria.Select(criterion => criterion.Code == "R" ? criterion with { GuidedGain = new Level(100) } : criterion)] };
            var snapshot = Of(Ward("A", worksYears: 1, worksCost: 9, floorArea: 5, guidance: 2, practice: 59));
            snapshot = snapshot with { Programme = snapshot.Programme with { Catalogues = [slow] } };
            var future = OneFuture.Of(snapshot, PlentyFrom(2024, 22) with { Uncertainty = Quiet with { AssessorNoise = 20 }, Seed = Seed }, [new PlannedStart("A", 2024)], replication);
            future.Of("A").Recognized.ShouldBe(year, $"replication {replication}");
            future.Years.Select(Used).ShouldBe([(9, 0, 5, 2), .. Enumerable.Range(2025, 21).Select(later => (0L, 0L, 0L, later <= year ? 2L : 0))]);
        }
    }

    [Fact]
    public void Slip_Always_DeclinesARecognizedWardInEveryYearInWhichItIsPaid()
    {
        var future = Future([Ward("A", upkeep: 5)], Quiet with { Slip = 1 }, [Year(), Year(), Year(upkeep: 4), Year()]);
        future.Years.Select(year => (year.Recognized, year.Declined)).ShouldBe([(1, 0), (0, 1), (0, 1), (0, 1)]);
        future.Years.Select(year => year.Resources.Upkeep.Used).ShouldBe([0, 5, 0, 5]);
        future.Of("A").RefusedBy.ShouldBe([new(2026, Resource.Upkeep)]);
    }

    [Fact]
    public void Slip_OfSomeYears_IsMadeGoodByTheNextYearsUpkeep()
    {
        var draws = new GroupDraws(Seed, FactorGroup.Slips);
        var future = Future([Ward("A", upkeep: 5).RecognizedIn(2020)], Quiet with { Slip = 0.5m }, 8, replication: 1);
        future.Years.Select(year => year.Declined == 1).ShouldBe(Enumerable.Range(2024, 8).Select(year => Chance.Of(0.5m).Happens(draws.InYear(1, WardNumber.Of("A"), year))));
        future.Years.Select(year => year.Declined).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Ward_AloneOrAmongOthers_MeetsTheSameLuck()
    {
        Ward[] wards = [.. Enumerable.Range(0, 9).Select(i => Ward($"{i}W", officers: 3, worksYears: i % 4, worksCost: 1_000, equipmentCost: 70, guidance: 1, upkeep: 9, practice: 30))];
        var all = Future(wards, Uncertainty.Usual with { WorksDelay = 0.5m, AssessorNoise = 15 }, 9, replication: 11);
        foreach (var ward in wards)
        {
            var alone = Future([ward], Uncertainty.Usual with { WorksDelay = 0.5m, AssessorNoise = 15 }, 9, replication: 11);
            (alone.Of(ward.Code).Start, alone.Of(ward.Code).Recognized).ShouldBe((all.Of(ward.Code).Start, all.Of(ward.Code).Recognized));
        }
        all.Wards.Select(ward => ward.Recognized).Distinct().Count().ShouldBeGreaterThan(2);
    }

    private static Uncertainty Quiet => Uncertainty.None;

    private static (long Capital, long Officers, long FloorArea, long Guidance) Used(YearOutcome year) =>
        (year.Resources.Capital.Used, year.Resources.Officers.Used, year.Resources.FloorArea.Used, year.Resources.Guidance.Used);

    private static OneFuture Future(IEnumerable<Ward> wards, Uncertainty uncertainty, int years, int replication = 0) =>
        Future(wards, uncertainty, [.. Enumerable.Repeat(Year(), years)], replication);

    /// <summary>All wards planned for 2024.</summary>
    private static OneFuture Future(IEnumerable<Ward> wards, Uncertainty uncertainty, YearLimits[] limits, int replication = 0)
    {
        var snapshot = Of(wards);
        return OneFuture.Of(snapshot, From(2024, limits) with { Uncertainty = uncertainty, Seed = Seed },
            [.. snapshot.Wards.Where(ward => ward.Stage == Stage.NotStarted).Select(ward => new PlannedStart(ward.Code, 2024))], replication);
    }
}
