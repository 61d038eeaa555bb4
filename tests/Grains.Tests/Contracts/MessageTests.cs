using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Scenarios;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Tests.Recognition;
using ModelWard.Grains.Wards;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;
using Orleans.Serialization;

namespace ModelWard.Grains.Tests.Contracts;

/// <summary>Every message and state with every field set says the same after Orleans' serializer.</summary>
public sealed class MessageTests
{
    private static readonly Ward FullWard = Example.Ward("W1") with
    {
        Stage = Stage.Declined, Started = 2020, Recognized = 2021,
        Place = new WardPlace(10.79m, 106.69m, 0.63m, new MapPoint(17.1m, 16.2m)), Pilot = new Pilot(2023, PilotBasis.Rule),
    };

    private static readonly WardView View = new()
    {
        Version = 7, Ward = FullWard,
        Assessments = [new Assessment("C01", new Level(1), new DateOnly(2026, 1, 1), "e", "v1", "a")],
        Difficulties = [new Difficulty(3, DifficultyKind.Investment, "t", Example.Noon, "a", Example.Noon, "r")],
    };

    private static readonly Actual Paid = new(4, ActualItem.WorksPaid, new DateOnly(2026, 1, 2), 5, "city", "n", Example.Noon, "a", Example.Noon, "r");

    private static readonly CriterionOption Option = new()
    {
        Number = 1, Criterion = "C01", Kind = CriterionKind.Facility, Title = "t", Cost = 2, Officers = 3, Months = 4, Works = Works.Extension, FloorArea = 5,
        Supports = [new SupportNeed("d", "t")], State = OptionState.Chosen, ChosenAt = 6,
    };

    private static readonly Support Asked = new(1, 1, "C01", "d", "t", SupportStatus.Promised, new DateOnly(2026, 1, 3), "n");

    private static readonly WardAction Planned = new(1, 1, "C01", "w", "u", new DateOnly(2026, 1, 4), ActionStatus.InProgress);

    private static readonly WardView Advanced = View with
    {
        Actuals = [Paid], Options = [Option], Supports = [Asked], Actions = [Planned], Basis = new NeedsBasis(Example.Needs, 1, 2, 3),
    };

    private static readonly WardEvent Event = Example.Imported(FullWard) with { Before = "{}", Evidence = "e" };

    private static readonly Scenario Scenario = Example.Scenario("p") with
    {
        CatalogueVersion = "v1", Opening = new Opening(1, 2), CarryOver = 0.5m, Inflation = 0.04m, Reserve = false, AllowUnfinished = true, Seed = 9,
        Policy = Policy.Manual, Plan = [new PlannedStart("W1", 2024)],
        Pins = [new Pin { Ward = "W1", Start = 2023 }], Milestones = [new Milestone(2025, 0.3m)], DistrictFloors = [new DistrictFloor("D1", 2025, 0.1m)],
    };

    private static readonly Scenario Optimal = Example.Optimal("p") with
    {
        Objective = Objective.Weights, Weights = [new StartWeight("W1", 2023, 1.5m)],
        Precedence = [new Precedence("W1", "W2")], Exclusions = [new Exclusion(["W1", "W2"])],
        Uncertainty = new Uncertainty
        {
            PriceDrift = 0.01m, PriceSpread = 0.02m, WardCost = WardCost.Pert(0.9m, 1, 1.5m), WorksDelay = 0.2m, RecruitShortfall = new RecruitShortfall(0.1m, 0.03m),
            Attrition = 0.05m, FloorAreaSpread = 0.07m, BudgetCut = new BudgetCut(0.3m, 0.4m), PracticePace = 0.11m, PracticeNoise = 3, AssessorNoise = 4, Slip = 0.06m,
        },
        Execution = Execution.ReserveList,
    };

    private static readonly RunView Run = new()
    {
        Id = "r", Kind = RunKind.Optimization, State = RunState.Cancelled, ScenarioId = "s", Done = 4, All = 60, Outcome = Proved(),
        NoPlan = new NoPlan(false, []), CreatedAt = Example.Noon, EndedAt = Example.Noon, LastEvent = 5,
    };

    private static readonly FrontierAnswer Frontier = new()
    {
        Explanation = new Names("v", "e"), SnapshotVersion = 4, Starts = 2, Seed = 9, Fingerprint = "f",
        Least = new Budget(20.5m, 205), Impossible = new Budget(20.4m, 204), Present = new Budget(100, 1000), Knee = new Budget(60, 600),
        Points = [new FrontierPoint { Budget = new Budget(60, 600), Count = 3, CountBound = 4, Gap = 0.25m, WardYears = 6, Present = true, Knee = true }],
    };

    private static readonly Forced Forced = new()
    {
        Status = PlanStatus.Found,
        Change = new PlanChange { In = [new PlannedStart("W1", 2024)], Out = [new PlannedStart("W2", 2024)], Moved = [new StartMove("W3", 2024, 2025)] },
        ValueLost = new Loss(1.5m, 1, 2), CountLost = new Loss(1, 0, 1), WardYearsLost = 3, Clash = [new Condition("capital/2024", new Names("v", "e"))],
    };

    private static readonly WhyAnswer Why = new()
    {
        Explanation = new Names("v", "e"), SnapshotVersion = 4, Ward = "W1", Standing = WardStanding.Pinned, Start = 2024,
        Pays = [new PricedUse("capital/2024", new Names("v", "e"), 5, 0.5m, 2.5m)], Without = Forced,
    };

    private static readonly WhyNotAnswer WhyNot = new()
    {
        Explanation = new Names("v", "e"), Ward = "W1", Year = 2025, Standing = WardStanding.LeftOut, LatestStart = 2026, With = Forced,
    };

    private static readonly ClashAnswer Clash = new()
    {
        Explanation = new Names("v", "e"), Status = PlanStatus.Impossible, Overruns = [new LimitOverrun(Resource.Upkeep, 2024, 5)],
        Conditions = [new Condition("pin/W1", new Names("v", "e"))],
        Relaxation = new CheapestRelaxation { Gives = [new Give("milestone/0", new Names("v", "e"), 0.5m, 1, 3, 2)], PlanFound = true, Count = 7 },
    };

    private static readonly AlternativesAnswer Alternatives = new()
    {
        Explanation = new Names("v", "e"), Within = 0.01m, Best = 8, Bound = 9, Least = 7.92m,
        Plans = [new AlternativePlan(8, 8, [new PlannedStart("W1", 2024)])], Distances = [new PlanDistance(0, 1, 2)],
        Always = ["W1"], Never = ["W2"], Swing = [new SwingWard("W3", 1)],
    };

    private static readonly MeanEstimate Mean = new(1.5m, 0.5m, 0.1m, 1.3m, 1.7m);

    private static readonly PairedDifference Difference = new()
    {
        Mean = 1.5m, StandardError = 0.1m, Low = 1.3m, High = 1.7m, Better = 0.5m, Equal = 0.3m, Worse = 0.2m, Verdict = Verdict.Better, VarianceReduction = 6,
    };

    private static readonly ChanceEstimate Likely = new(0.5m, 0.01m, 0.48m, 0.52m);

    private static readonly AssumedFuture Assumed = new()
    {
        Name = "n", Limits = LimitFactors.All(0.9m),
        Uncertainty = new UncertaintyChange
        {
            PriceDrift = 0.01m, PriceSpread = 0.02m, WardCost = WardCost.Pert(0.9m, 1, 1.5m), WorksDelay = 0.2m, RecruitShortfall = new RecruitShortfall(0.1m, 0.03m),
            Attrition = 0.05m, FloorAreaSpread = 0.07m, BudgetCut = new BudgetCut(0.3m, 0.4m), PracticePace = 0.11m, PracticeNoise = 3, AssessorNoise = 4, Slip = 0.06m,
        },
    };

    private static readonly InformationValue Information = new()
    {
        Replications = 9, Options = [new InformedOption("n", Mean, 0.5m)], Best = 1, Perfect = Mean,
        Groups = [new GroupInformation { Group = FactorGroup.Slips, Outer = 3, Inner = 4, Value = Mean, Plain = 0.1m, Changes = 0.2m }],
    };

    /// <summary>Questions and answers about futures.</summary>
    private static readonly object[] AboutFutures =
    [
        new ComparisonQuestion { Others = [Scenario], Replications = 7, Starts = 3 },
        new TornadoQuestion { Replications = 7 },
        new SobolQuestion { Replications = 7 },
        new RegretQuestion { Others = [Scenario], Futures = [Assumed], Measure = FuturesMeasure.Spend },
        new InformationQuestion { Others = [Scenario], WardWorth = 5 },
        new LeastCapitalQuestion { Chance = 0.9m, Wards = 3, Year = 2024, Least = 0.5m, Most = 3 },
        new RobustQuestion { Percent = 10 },
        new ComparisonAnswer
        {
            Explanation = new Names("v", "e"), Replications = 9, WidestYear = 2024, Seed = 4,
            Options =
            [
                new ComparedOption
                {
                    Name = "n", Years = [new ComparedYear(2024, new Compared(Mean, null), new Compared(Mean, Difference))],
                    WardYears = new Compared(Mean, Difference), Spend = new Compared(Mean, Difference), All = Likely, AllDifference = Difference,
                    FewerForMore = new FewerForMore
                    {
                        Explanation = new Names("v", "e"), HasMore = true, Fewer = 2, Year = 2024, Earlier = [new EarlierStart("W1", 2024, 2025)], Displaced = ["W2"],
                        Lacking = Resource.Officers,
                    },
                },
            ],
        },
        new TornadoAnswer
        {
            Explanation = new Names("v", "e"), Replications = 9, Wards = Mean, Year = Mean, Spend = Mean,
            Bars = [new TornadoBar(FactorGroup.Prices, new RiskEffect(Difference, Difference, Difference))], Together = new RiskEffect(Difference, Difference, Difference),
        },
        new SobolAnswer
        {
            Explanation = new Names("v", "e"), Rows = 9, Runs = 99,
            Outputs = [new SobolOutput { Name = "n", Mean = 1, StandardDeviation = 2, Groups = [new SobolGroup(FactorGroup.Budget, new SobolIndex(0.1m, 0.2m, 0.3m, 0.4m), new SobolIndex(0.5m, 0.6m, 0.7m, 0.8m))] }],
        },
        new RegretAnswer
        {
            Explanation = new Names("v", "e"), Replications = 9, BestExpected = 1, LeastRegret = 2, Measure = FuturesMeasure.WardYears,
            Options = [new RegretOption { Name = "n", Expected = Mean, Values = [1], Regrets = [2], MaxRegret = 3, WorstFuture = 4 }],
            Futures = [new RegretFuture { Name = "n", Best = 1, Flips = true, Lead = Difference, LeastRegretWithout = 2, Assumed = Assumed }],
        },
        new InformationAnswer { Explanation = new Names("v", "e"), Wards = Information, WardWorth = 5, Money = Information },
        new LeastCapitalAnswer
        {
            Explanation = new Names("v", "e"), Chance = 0.8m, Status = LeastCapitalStatus.Bracketed, Met = 1.1m, NotMet = 1.099m, Low = 1.05m, High = 1.15m, Monotone = true,
            Trials = [new CapitalTrial(1.1m, Likely)], Wards = 3, Year = 2024, Replications = 9, Capital = 5, Present = 4, WithoutPlan = [0.5m],
        },
        new RobustAnswer
        {
            Explanation = new Names("v", "e"), Percent = 10, Candidates = [new RobustCandidate("n", 1, 2, 3.5m) { Words = new Names("v", "e") }], Chosen = 1, Reported = 2, Mean = Mean, Lead = Difference,
            ChosenOn = 3, ReportedOn = 4, OverOwn = Difference, Scenario = Scenario,
        },
    ];

    private static readonly FuturesPlan Plan = FuturesPlanning.Plan(
        WardTable.Of(Example.Snapshot(Example.Ward("W1"), FullWard with { Code = "W2" }), Example.Catalogue),
        Example.Scenario("p") with { Milestones = [new Milestone(2025, 0.3m)] }, null);

    private static readonly FuturesBlock Block = BlockOf(Plan);

    private static readonly FuturesResult Futures = FuturesPlanning.Answer(Plan, Block.Tally, [Block.Records]);

    private static readonly EndedWard Ended = new(Happenings.Day, new Names("v", "e"), ["M@2026-07-01"], Undone: true);

    private static readonly UnitSet UnitsOfTheDay = new(Happenings.Day, new Names("v", "e"), 3, 1, true, true);

    private static readonly AppliedEvent Applied = new()
    {
        Number = 3, At = Example.Noon, Actor = "a", Event = Happenings.WithDistrict, Ended = ["W1", "W2"], Came = [Happenings.Merged], Redistricted = [new Redistricted("W3", "D1", Happenings.District)],
        Scenarios = ["s"], Undone = new UndoneEvent(Example.Noon, "b"), MayBeUndone = true, Why = [new Fault("p", "v", "a")],
    };

    /// <summary>Orders to apply and undo a reorganization, and what wards are told of it.</summary>
    private static readonly object[] AboutReorganization =
    [
        View with { Ended = Ended, FormerDistricts = ["D1"] }, new WardDistrict("D2", ["D1"]), new WardState { Version = 2, Ward = FullWard, Ended = Ended }, new RestoredWard(Happenings.Day, new Names("v", "e")), new WardDistrict("D1"),
        new CameWard(FullWard, Happenings.Day, new Names("v", "e"), ["W2"], new Commitment("p-1", 2026, 2027, [new CommittedYear(2026, 1, 2, 3, 4, 5, 6)]), [Paid with { Number = -1 }],
            new OpenMatters(View.Difficulties, View.Supports, View.Actions), ["D1"]),
        new UnitHistory([Example.Snapshot(FullWard)], [Happenings.WithDistrict]), new UnitOrder(Happenings.Day, UnitKind.Districts, [Happenings.WithDistrict]),
        new RollUpReply(CommandStatus.Done, new UnitRollUp
        {
            SnapshotVersion = 7, By = UnitKind.Wards, Set = UnitsOfTheDay, Sets = [UnitsOfTheDay], Illustrative = true,
            Units = [new RolledUnit("W1", new Names("v", "e"), "D1", 2026, UnitFigures.Nothing("W1") with { People = 3, Recognized = 1 })],
        }, [new Fault("p", "v", "a")]),
        new UnitMap { SnapshotVersion = 7, By = UnitKind.Wards, Set = UnitsOfTheDay, Sets = [UnitsOfTheDay], First = Example.Snapshot(FullWard), Units = [new MapUnit("W1", new Names("v", "e"), "D1", ["W1"], ["W2"], "W3")], Illustrative = true },
        new CatalogueQuestion([new CatalogueRow(2, "v2", Happenings.Day, Example.Catalogue.Criteria[0])], "v2", "v1"),
        new CatalogueAnswer(true, new CatalogueWhatIf
        {
            From = "v1", To = "v2", SnapshotVersion = 7, CompleteBefore = 1, CompleteAfter = 2, Criteria = [new CriterionWhatIf("C01", new Level(7_000), null, 1, 2)],
            Wards = [new WardWhatIf { Ward = "W1", Gained = ["A"], Lost = ["B"], Dropped = ["C"], Unassessed = ["B"], MetBefore = 3, MetAfter = 4 }], Districts = [new DistrictWhatIf("D1", 5, 1, 2, 1, 2)],
        }, [new ImportFault("catalogue", 2, "threshold", "140", "a")]),
        new AppliedEvents(true, 7, [Applied]), new ReorganizationResult(CommandStatus.OutOfOrder, Applied, 7, [new Fault("p", "v", "a")]),
        new ProgrammePractice(Example.Snapshot(FullWard), [View], [new EventInForce(3, Example.Noon, Happenings.WithDistrict)]),
    ];

    private static readonly ForecastRecord Forecast = new ForecastRecord
    {
        Programme = "p", Decision = "p-1", Day = new DateOnly(2027, 1, 2), Occasion = ForecastOccasion.Quarter, Replications = 3, Seed = 4, Futures = "f", All = 0.5m,
        Years = [new ForecastYear(2027, new ForecastSpread(1, 2, 3, 2.5m), new ForecastSpread(4, 5, 6, 5.5m))], Milestones = [new MilestoneChance(2027, 1, new ChanceEstimate(0.5m, 0.1m, 0.3m, 0.7m))],
        Wards = [new ForecastWard("W1", [0.25m])],
    }.Sealed();

    private static readonly BrierScore Brier = new()
    {
        Figures = 2, Happened = 1, Score = 0.1m, Reliability = 0.2m, Resolution = 0.3m, Uncertainty = 0.25m, WithinBins = 0.05m, Skill = 0.6m,
        Bins = [new ReliabilityBin(0.1m, 0.2m, 2, 1, 0.15m, 0.5m, 0.01m, 0.99m)],
    };

    private static readonly LeadScore Lead = new()
    {
        Lead = 1, Recognized = new RangeCoverage(3, 1, 1, 0.333333m, 0.1m, 0.9m), Spend = new RangeCoverage(2, 0, 1, 0.5m, 0.1m, 0.9m), RecognizedBias = new ForecastBias(3, 1.5m, 0.1m),
        SpendBias = new ForecastBias(2, -7, null), Wards = Brier, Targets = Brier,
    };

    private static readonly PracticeObservations Observed = new()
    {
        Through = 2027, FirstYear = 2026, Prices = [new YearPrices(2026, 1.5m, 2)], Costs = [new WorksCostObserved("W1", 3.5m, [new RealPayment(2026, 4.5m)])],
        Durations = [new WorksYearsObserved("W1", 1, 2, true)], Recruitment = [new RecruitmentObserved(2026, 0.1m, true)], YearsHeld = 5, YearsLost = 1,
    };

    private static readonly Calibration Calibrated = new Calibration
    {
        Through = 2027, Present = Uncertainty.Usual, Proposed = Uncertainty.None,
        Settings =
        [
            new SettingEstimate
            {
                Setting = UncertaintySetting.Slip, Verdict = CalibrationVerdict.Change, Present = 0.1m, Observations = 60, Least = 50, Estimate = 0.2m, StandardError = 0.01m, Low = 0.15m, High = 0.25m,
                Proposed = 0.2m,
            },
        ],
    }.Sealed();

    public static TheoryData<object> Messages() =>
    [
        Plan, Futures,
        Forecast, ForecastHead.Of(Forecast), new ForecastQuestion("p-1", 2023),
        new ForecastScoreReply(
            CommandStatus.Invalid,
            new ForecastScoreView(2027, 3, 2, new ForecastScore { Through = 2027, Forecasts = ["f"], Total = Lead with { Lead = null }, Leads = [Lead] }.Sealed(), new PilotOutcome(2023, 19, 1)),
            [new Fault("p", "v", "a")]),
        new CalibrationReply(CommandStatus.OutOfOrder, new CalibrationView("p-1", "n", Calibrated, Observed, Optimal), [new Fault("p", "v", "a")]),
        new FuturesBlockOrder("r", "h", 256, 44, Records: true),
        new FuturesBlockAnswer(Block.Tally, Block.Records),
        new FuturesReply(CommandStatus.Done, Futures, [new Fault("p", "v", "a")], new NoPlan(true, [])),
        new RunEvent(5, RunEventKind.Partial, Run with { Kind = RunKind.Futures, Futures = Futures, SecondsLeft = 1.5 }),
        new StoredRun { Asked = "a", Order = new RunOrder(RunKind.Futures, Optimal, "s", 60), View = Run, Lease = 2 },
        new StoredPlan { Hash = "h", Plan = Plan },
        new StoredProgress { Tally = Block.Tally, Pages = [RecordPage.Of(Block.Records)] },
        new SnapshotAnswer(true, Example.Snapshot(FullWard, Example.Ward("W2"))),
        View,
        new WardCommandResult(CommandStatus.Done, Event, View, [new Fault("p", "v", "a")]),
        new WardHistory([Event], 3),
        Example.Assess("a", ifVersion: 4),
        new ChangeNeeds(Example.Header("a"), Example.Needs),
        new ReportDifficulty(Example.Header("a"), DifficultyKind.Facilities, "t"),
        new ResolveDifficulty(Example.Header("a"), 3, "r"),
        Advanced, WardState.Of(Advanced),
        new RecordActual { Header = Example.Header("a"), Item = ActualItem.UpkeepPaid, On = new DateOnly(2026, 1, 2), Amount = 5, Source = "city", Note = "n" },
        new CancelActual { Header = Example.Header("a"), Number = 4, Reason = "r" },
        new BeginWard { Header = Example.Header("a"), Year = 2026 },
        new ProposeOption
        {
            Header = Example.Header("a"), Criterion = "C01", Title = "t", Cost = 1, Officers = 2, Months = 3, Works = Works.Repair, FloorArea = 4,
            Supports = [new SupportNeed("d", "t")], Kind = CriterionKind.Facility, Threshold = new Level(5),
        },
        new ChooseOption { Header = Example.Header("a"), Number = 1, Unit = "u" },
        new WithdrawOption { Header = Example.Header("a"), Number = 1 },
        new AskSupport { Header = Example.Header("a"), Department = "d", Text = "t", On = new DateOnly(2026, 1, 2), Criterion = "C01" },
        new AnswerSupport { Header = Example.Header("a"), Number = 1, Status = SupportStatus.Refused, On = new DateOnly(2026, 1, 2), Note = "n" },
        new PlanAction { Header = Example.Header("a"), Criterion = "C01", What = "w", Unit = "u", Due = new DateOnly(2026, 1, 2) },
        new ChangeAction { Header = Example.Header("a"), Number = 1, What = "w", Unit = "u", Due = new DateOnly(2026, 1, 2), Status = ActionStatus.Done },
        new ActualRow(2, "W1", ActualItem.WorksProgress, new DateOnly(2026, 1, 2), 5, "city", "n"),
        new ActualRow(2, "W1", null, new DateOnly(2026, 1, 2), 0, null, "n", "C01", new Level(5)),
        new ActualFilter("W1", "D1", ActualItem.WorksPaid, new DateOnly(2026, 1, 2), new DateOnly(2026, 1, 3), Latest: true),
        new ActualPage([new WardActual("W1", "D1", Paid)], 7),
        new WardSupport("W1", "D1", Asked), new ActionOfWard("W1", "D1", Planned),
        new SupportFilter("D1", "d", SupportStatus.Given, true), new SupportPage([new WardSupport("W1", "D1", Asked)], 7, ["d"]),
        new ActionFilter("D1", "u", ActionStatus.Done, true, true), new ActionPage([new ActionOfWard("W1", "D1", Planned)], 7, ["u"]),
        Example.Tables("p", "W1"),
        new ImportResult(CommandStatus.Invalid, 1, 2, 3, true, [new ImportFault("t", 2, "c", null, "w")]),
        new ImportPreview
        {
            SnapshotVersion = 7,
            WardsAdded = 1,
            WardsChanged = 2,
            ProgrammeChanged = true,
            Wards = [new WardChange("W1", new Names("a", "b"), false, [new FieldChange("needs.officers", "1", null)])],
            Faults = [new ImportFault("t", 2, "c", null, "w")],
        },
        Scenario,
        Scenario with { Plan = null, Order = ["W1"] },
        new ScenarioResult(CommandStatus.Stale, new ScenarioView("s", 2, Scenario, "o", Example.Noon, Example.Noon), []),
        new PlannerAnswer(CommandStatus.Done, Outcome(), []),
        Optimal,
        new PlanRequest(60, Preview: true, Data: true),
        new PlannerAnswer(CommandStatus.Done, Proved(), []),
        new PlannerAnswer(CommandStatus.Done, null, [], new NoPlan(true, [new LimitOverrun(Resource.Upkeep, 2024, 7)])),
        new CertificateAnswer(CommandStatus.Done, new CertificateCheck { Faults = [new Fault("p", "v", "a")], Value = 1.5m, Bound = 2, Count = 3, CountBound = 3.25m }, true),
        Proved().Proof!.Certificate!,
        new RunOrder(RunKind.Optimization, Optimal, "s", 60),
        new RunResult(CommandStatus.Busy, Run, []),
        new RunEvent(5, RunEventKind.Better, Run),
        new FrontierQuestion { Starts = 3, Points = 7 },
        new GoalSeekQuestion { Wards = 3, Year = 2024, Mode = GoalSeekMode.Profile },
        new PricesQuestion { Step = 4 },
        new GoalSeekAnswer
        {
            Explanation = new Names("v", "e"), Wards = 3, Year = 2024, Mode = GoalSeekMode.Officers, Status = GoalSeekStatus.Found,
            Least = new GoalAmount(1.5m, 9, [new YearAmount(2024, 9)]), ImpossibleBelow = new GoalAmount(null, 8, []), Gap = 0.1m,
            Present = new GoalAmount(1, 6, []), Plan = [new PlannedStart("W1", 2024)],
        },
        new PricesAnswer
        {
            Explanation = new Names("v", "e"), Step = 4, Wards = 3.5m, WardYears = 6.25m,
            Prices =
            [
                new LimitPrice
                {
                    Resource = Resource.Works, Year = 2024, Limit = 5, Slack = 1, Binding = true,
                    More = new PriceSide { Change = 4, Wards = 0.5m, WardYears = 1, HoldsTo = 9 }, Less = new PriceSide { Change = -4 },
                },
            ],
        },
        new QuestionReply(CommandStatus.Done, Frontier, [new Fault("p", "v", "a")], new NoPlan(true, [new LimitOverrun(Resource.Upkeep, 2024, 5)])),
        new QuestionProgress(0.25),
        new QuestionProgress(1, new QuestionReply(CommandStatus.Done, Frontier, [])),
        new WhyQuestion { Ward = "W1" },
        new WhyNotQuestion { Ward = "W1", Year = 2025, Starts = 3 },
        new ClashQuestion { Starts = 3 },
        new AlternativesQuestion { Within = 0.02m, Plans = 3 },
        Why, WhyNot, Clash, Alternatives, .. AboutFutures,
        new FuturesTally
        {
            FirstYear = 2024, Years = 1, Wards = 2, Replications = 3, Recognized = [0, 1, 2], WardRecognized = [3, 2], Refusals = [0, 0, 0, 1, 0, 2, 0],
            Unpaid = [1], Slipped = [2], SpendWidths = [4, 5], Spend = [3, 0, 2, 1], RefusalSquares = [0, 0, 0, 1, 0, 4, 0], DeclineSquares = [9],
        },
        new FuturesRecords { First = 256, Count = 2, Years = 1, Recognized = [1, 2], Spend = [30, 40_000_000_000] },
        new CohortAnswer(CommandStatus.Done, [new CohortMember(FullWard, 2023, 2024, CohortReason.Policy, 1, 2)], []),
        new LastChange("W1", 2, WardEventKind.Assessed, "C01", Example.Noon),
        new ProgrammeEvent(9, "W1", Event),
        new ProgrammeAlerts
        {
            LostWithin = TimeSpan.FromDays(90), OpenLongerThan = TimeSpan.FromDays(30),
            Lost = [new LostCriterion("W1", new Level(8_000), new Level(7_000), View.Assessments[0], Example.Noon)],
            Open = [new OpenDifficulty("W1", View.Difficulties[0])],
        },
        new SiloReading(["a", "b"], 9.5, 7, 4), .. RecognitionStory.Messages,
        .. AboutReorganization,
        new WardState { Version = 2, Ward = FullWard, Assessments = View.Assessments, Difficulties = View.Difficulties },
        new ScenarioState { Version = 2, Scenario = Scenario, Owner = "o", CreatedAt = Example.Noon, Made = new ScenarioReceipt("c", "h", 1, Example.Noon), Receipts = [new ScenarioReceipt("d", "h", 2, Example.Noon)] },
    ];

    [Theory, MemberData(nameof(Messages), DisableDiscoveryEnumeration = true)]
    public void Message_AfterARoundTrip_SaysTheSame(object message)
    {
        using var services = new ServiceCollection().AddSerializer().BuildServiceProvider();
        var serializer = services.GetRequiredService<Serializer>();

        var back = serializer.Deserialize<object>(serializer.SerializeToArray(message)).ShouldNotBeNull();

        back.GetType().ShouldBe(message.GetType());
        System.Text.Json.JsonSerializer.Serialize(back, back.GetType(), ModelJson.Options)
            .ShouldBe(System.Text.Json.JsonSerializer.Serialize(message, message.GetType(), ModelJson.Options));
    }

    private static FuturesBlock BlockOf(FuturesPlan plan)
    {
        using var worker = new FuturesWorker(FuturesPlanning.Model(plan));
        return worker.Run(FutureIndex.Base, 0, 8, CancellationToken.None);
    }

    private static Outcome Proved()
    {
        var table = WardTable.Of(Example.Snapshot(Example.Ward("W1"), FullWard with { Code = "W2" }), Example.Catalogue);
        var outcome = OptimalPolicy.Solve(table, Example.Optimal("p"), new OptimizerOptions()).Outcome!;
        var data = CertificateData.Of(table.Snapshot, table.Catalogue);
        return outcome with { Proof = outcome.Proof! with { Certificate = outcome.Proof.Certificate! with { Data = data } } };
    }

    private static Outcome Outcome() =>
        RolloutSimulator.Simulate(Example.Snapshot(Example.Ward("W1"), FullWard with { Code = "W2" }), Example.Scenario("p"), Example.Catalogue);
}
