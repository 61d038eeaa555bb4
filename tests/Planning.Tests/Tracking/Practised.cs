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

    private static readonly string?[] s_sources = [null, "city", "district", "ministry", "gift"];

    private static readonly Gen<Report> s_reports =
        from item in Gen.Enum<ActualItem>()
        from share in Gen.Double[0, 1]
        from day in Gen.Int[0, 364]
        from amount in Gen.Long[1, 100]
        from source in Gen.OneOfConst(s_sources)
        from cancelled in Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true)))
        select new Report(item, share, day, amount, source, cancelled);

    /// <summary>Some wards did not begin, some lost the title, some cost more; more was paid, built and sent on any day and from any source, and some of it recorded in error.</summary>
    public static Gen<Practised> Deviating { get; } =
        from practised in Of(Gen.OneOf(RolloutCase.Any, RolloutCase.Optimal))
        from luck in Gen.Int[0, 9].Array[practised.Wards.Length]
        from reports in s_reports.Array[0, 4].Array[practised.Wards.Length]
        select practised.With(luck, reports);

    public Scheme Scheme => Scheme.Of(File);

    /// <summary>The first day after the year.</summary>
    public DateOnly Today => new(Year + 1, 1, 1);

    public override string ToString() => JsonSerializer.Serialize(new { Drawn.Snapshot, Drawn.Scenario, Year, Wards = Wards.Select(ward => ward.Ward) }, ModelJson.Options);

    private static Gen<Practised> Of(Gen<RolloutCase> cases) =>
        from drawn in cases.Where(one => one.Scenario.LastYear < 9_000)
        from share in Gen.Double[0, 1]
        let made = Make(Earlier(drawn), share)
        where made is not null
        select made;

    // What wards have behind them lies before the scheme: a title of its own years could not be told from one that it has brought.
    private static RolloutCase Earlier(RolloutCase drawn) =>
        drawn with { Snapshot = drawn.Snapshot with { Wards = [.. drawn.Snapshot.Wards.Select(ward => Earlier(ward, drawn.Scenario.FirstYear))] } };

    private static Ward Earlier(Ward ward, int first) => Math.Max(ward.Started ?? 0, ward.Recognized ?? 0) - first + 1 is > 0 and var years
        ? ward with { Started = ward.Started - years, Recognized = ward.Recognized - years }
        : ward;

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
        .. Paid(ActualItem.WorksPaid, use.Year, use.Works), .. Paid(ActualItem.EquipmentPaid, use.Year, use.Equipment), .. Paid(ActualItem.UpkeepPaid, use.Year, use.Upkeep),
        .. Paid(ActualItem.OfficersArrived, use.Year, use.Officers),
    ];

    private static IEnumerable<Actual> Paid(ActualItem item, int year, long amount) =>
        amount == 0 ? [] : [new Actual(1, item, new DateOnly(year, 11, 30), amount, null, "", new DateTimeOffset(year, 12, 1, 0, 0, 0, TimeSpan.Zero), "a")];

    private Practised With(int[] luck, Report[][] reports)
    {
        ImmutableArray<WardPractice> wards = [.. Wards.Select((practice, w) => Recorded(Change(practice, luck[w]), reports[w]))];
        return this with { Wards = wards, Snapshot = Snapshot with { Wards = [.. wards.Select(practice => practice.Ward)] } };
    }

    private WardPractice Change(WardPractice practice, int luck)
    {
        var (ward, before) = (practice.Ward, Drawn.Snapshot.Find(practice.Ward.Code)!);
        if (luck == 0 && before.Stage == Stage.NotStarted) return practice with { Ward = before, Actuals = [] };
        if (luck == 1 && ward.Stage == Stage.Recognized) return practice with { Ward = ward with { Stage = Stage.Declined, Levels = Levels.Of(ward.Levels.Entries.Select(entry => entry with { Level = default })) } };
        return luck == 2 ? practice with { Actuals = [.. practice.Actuals.Select(actual => actual with { Amount = actual.Amount * 3 / 2 + 1 })] } : practice;
    }

    // What is left of the ward's needs follows, as the ward itself keeps it.
    private WardPractice Recorded(WardPractice practice, Report[] reports)
    {
        var basis = NeedsBasis.At(practice.Ward.Needs, practice.Actuals.Length);
        ImmutableArray<Actual> actuals =
        [
            .. practice.Actuals.Select((actual, i) => actual with { Number = i + 1 }),
            .. reports.Select((report, i) => report.As(practice.Actuals.Length + 1 + i, Proposal.Scenario.FirstYear, Year)),
        ];
        return practice with { Actuals = actuals, Basis = basis, Ward = practice.Ward with { Needs = basis.Left(actuals) } };
    }

    private sealed record Report(ActualItem Item, double Share, int Day, long Amount, string? Source, bool IsCancelled)
    {
        public Actual As(long number, int first, int last)
        {
            var on = new DateOnly(first + (int)(Share * (last - first)), 1, 1).AddDays(Day);
            var at = new DateTimeOffset(on, TimeOnly.MaxValue, TimeSpan.Zero);
            return new Actual(number, Item, on, Amount, Actual.IsPaid(Item) ? Source : null, "", at, "a", IsCancelled ? at : null, IsCancelled ? "error" : null);
        }
    }
}
