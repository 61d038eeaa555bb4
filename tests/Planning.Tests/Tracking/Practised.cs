using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Decisions;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;
using ModelWard.Planning.Tracking;

namespace ModelWard.Planning.Tests.Tracking;

/// <summary>An adopted random scheme and its wards at the end of one of its years, with everything recorded; prints as one line of JSON.</summary>
internal sealed record Practised(RolloutCase Drawn, Proposal Proposal, DecisionFile File, int Year, Snapshot Snapshot, ImmutableArray<WardPractice> Wards)
{
    private static readonly DateTimeOffset s_submitted = new(1, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>All went exactly as planned.</summary>
    public static Gen<Practised> AsPlanned { get; } = Of(RolloutCase.Any);

    /// <summary>Some wards did not begin, some lost the title, some cost more.</summary>
    public static Gen<Practised> Deviating { get; } =
        from practised in Of(Gen.OneOf(RolloutCase.Any, RolloutCase.Optimal))
        from luck in Gen.Int[0, 9].Array[practised.Wards.Length]
        select practised.With(luck);

    public Scheme Scheme => Scheme.Of(File);

    /// <summary>The first day after the year.</summary>
    public DateOnly Today => new(Year + 1, 1, 1);

    public override string ToString() => JsonSerializer.Serialize(new { Drawn.Snapshot, Drawn.Scenario, Year, Wards = Wards.Select(ward => ward.Ward) }, ModelJson.Options);

    private static Gen<Practised> Of(Gen<RolloutCase> cases) =>
        from drawn in cases.Where(one => one.Scenario.LastYear < 9_000)
        from share in Gen.Double[0, 1]
        let made = Make(drawn, share)
        where made is not null
        select made;

    private static Practised? Make(RolloutCase drawn, double share)
    {
        var scenario = drawn.Scenario with { CatalogueVersion = drawn.Catalogue.Version };
        var (proposal, _) = ProposalMaking.Make(WardTable.Of(drawn.Snapshot, drawn.Catalogue), scenario, [], 1, 2, FuturesRuns.Alone, default);
        if (proposal is null || scenario.YearCount < 2) return null;
        var year = scenario.FirstYear + Math.Min((int)(share * (scenario.YearCount - 1)), scenario.YearCount - 2);
        var file = Adopted.File(proposal, s_submitted);
        var commitments = CommitmentMaking.Of(file.Record.Id, proposal, default);
        var after = RolloutSimulator.StateAfter(drawn.Snapshot, RolloutSimulator.CarryingOut(scenario, proposal.Results.Plan), drawn.Catalogue, year);
        return new Practised(
            drawn, proposal, file, year, after,
            [.. after.Wards.Select(ward => new WardPractice(ward, commitments[ward.Code], null, [.. commitments[ward.Code].Years.Where(use => use.Year <= year).SelectMany(Actuals)]))]);
    }

    private static IEnumerable<Actual> Actuals(CommittedYear use) =>
    [
        .. Actual(ActualItem.WorksPaid, use.Year, use.Works), .. Actual(ActualItem.EquipmentPaid, use.Year, use.Equipment), .. Actual(ActualItem.UpkeepPaid, use.Year, use.Upkeep),
        .. Actual(ActualItem.OfficersArrived, use.Year, use.Officers),
    ];

    private static IEnumerable<Actual> Actual(ActualItem item, int year, long amount) =>
        amount == 0 ? [] : [new Actual(1, item, new DateOnly(year, 11, 30), amount, null, "", new DateTimeOffset(year, 12, 1, 0, 0, 0, TimeSpan.Zero), "a")];

    private Practised With(int[] luck)
    {
        ImmutableArray<WardPractice> wards = [.. Wards.Select((practice, w) => Change(practice, luck[w]))];
        return this with { Wards = wards, Snapshot = Snapshot with { Wards = [.. wards.Select(practice => practice.Ward)] } };
    }

    private WardPractice Change(WardPractice practice, int luck)
    {
        var (ward, before) = (practice.Ward, Drawn.Snapshot.Find(practice.Ward.Code)!);
        if (luck == 0 && before.Stage == Stage.NotStarted) return practice with { Ward = before, Actuals = [] };
        if (luck == 1 && ward.Stage == Stage.Recognized) return practice with { Ward = ward with { Stage = Stage.Declined, Levels = Levels.Of(ward.Levels.Entries.Select(entry => entry with { Level = default })) } };
        return luck == 2 ? practice with { Actuals = [.. practice.Actuals.Select(actual => actual with { Amount = actual.Amount * 3 / 2 + 1 })] } : practice;
    }
}
