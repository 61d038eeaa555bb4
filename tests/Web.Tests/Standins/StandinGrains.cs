using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Grains without a silo: stored samples in memory, answers by the real simulation. Questions can be held and made to fail.</summary>
internal sealed class StandinGrains : IGrainFactory
{
    private readonly SortedDictionary<string, ScenarioView> _samples = new(StringComparer.Ordinal);

    /// <summary>The wards; replace them to play a change.</summary>
    public Snapshot Snapshot { get; set; } = City.Snapshot;

    /// <summary>The wards as grains.</summary>
    public StandinWards Wards { get; }

    /// <summary>What goes on among the wards, runs and silos.</summary>
    public StandinLive Live { get; } = new();

    /// <summary>Steps towards adoption, and what was decided.</summary>
    public StandinDecisions Decisions { get; } = new();

    /// <summary>The reorganizations that were applied.</summary>
    public StandinReorganizations Reorganizations { get; }

    /// <summary>The scheme in force beside practice.</summary>
    public StandinTrack Track { get; } = new();

    /// <summary>What was forecast, and what came.</summary>
    public StandinForecasts Forecasts { get; }

    /// <summary>The ward views that the programme was told of, in order.</summary>
    public List<WardView> Told { get; } = [];

    /// <summary>The programmes besides the snapshot's own.</summary>
    public List<string> OtherProgrammes { get; } = [];

    /// <summary>The scenarios asked as what-ifs, with their planners' keys and whether a preview would do, in order.</summary>
    public List<(string Key, Scenario Scenario, bool Preview)> Asked { get; } = [];

    /// <summary>The runs that were started, in order.</summary>
    public List<StandinRun> Runs { get; } = [];

    /// <summary>The questions asked, in order.</summary>
    public List<Question> Questions { get; } = [];

    /// <summary>The scenarios whose futures were asked for at once, in order.</summary>
    public List<Scenario> FuturesAsked { get; } = [];

    /// <summary>Waited for before futures are answered; null answers at once.</summary>
    public Func<Task>? HoldFutures { get; set; }

    /// <summary>Whether there is no room for a run.</summary>
    public bool Busy { get; set; }

    /// <summary>The scenarios that questions were asked of, in order.</summary>
    public List<Scenario?> QuestionedOf { get; } = [];

    /// <summary>Answers questions; null answers none.</summary>
    public Func<Question, CancellationToken, Task<QuestionReply>>? Reply { get; set; }

    /// <summary>How far questions are before they are answered, told as it comes; null tells nothing.</summary>
    public ChannelReader<double>? Steps { get; set; }

    /// <summary>Waited for before a what-if is answered; null answers at once.</summary>
    public Func<Scenario, Task>? Hold { get; set; }

    /// <summary>Thrown by every call; null for none.</summary>
    public Exception? Failure { get; set; }

    /// <summary>The commands that were to store a scenario, in order.</summary>
    public List<(CommandHeader Header, Scenario Scenario)> Stores { get; } = [];

    /// <summary>Answered instead of storing; null stores.</summary>
    public ScenarioResult? StoreRefused { get; set; }

    /// <summary>Answered instead of a what-if's outcome; null for none.</summary>
    public PlannerAnswer? Instead { get; set; }

    public StandinGrains() => (Wards, Reorganizations, Forecasts) = (new StandinWards(this), new StandinReorganizations(this), new StandinForecasts(this));

    /// <summary>The changes of settings, oldest first.</summary>
    public List<SettingsView> Settings { get; } = [];

    /// <summary>The commands that were to derive the needs of many wards, in order.</summary>
    public List<(CommandHeader Header, DeriveManyNeeds Order)> Derived { get; } = [];

    /// <summary>Grains that store the product's samples.</summary>
    public static StandinGrains OfTheCity()
    {
        var grains = new StandinGrains();
        foreach (var sample in (string[])["baseline", "front-loaded", "plus18"]) grains.Store(sample, City.Sample(sample));
        return grains;
    }

    /// <summary>The commands that were to rename or delete a scenario, in order.</summary>
    public List<(CommandHeader Header, Scenario? Scenario)> Keeps { get; } = [];

    /// <summary>Stores a scenario, or another version of it.</summary>
    public ScenarioView Store(string id, Scenario scenario, string owner = "samples") => _samples[id] = new ScenarioView(
        id, 1 + (Stored(id)?.Version ?? 0), scenario, owner, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);

    /// <summary>Stores a scenario as it is given.</summary>
    public ScenarioView Keep(ScenarioView view) => _samples[view.Id] = view;

    /// <summary>Deletes a scenario.</summary>
    public void Drop(string id) => _samples.Remove(id);

    /// <summary>The stored scenario; null when there is none.</summary>
    public ScenarioView? Stored(string id) => _samples.GetValueOrDefault(id);

    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey =>
        (TGrainInterface)(object)(typeof(TGrainInterface).Name switch
        {
            nameof(IIndexGrain) => new Index(this, primaryKey),
            nameof(IWardGrain) => Wards.Grain(primaryKey),
            nameof(IScenarioGrain) => new ScenarioGrain(this, primaryKey),
            nameof(IProgrammeGrain) => new Register(this, primaryKey),
            nameof(IPlannerGrain) => new Planner(this, primaryKey),
            nameof(IDecisionsGrain) => Decisions,
            nameof(ITrackGrain) => Track,
            nameof(IForecastsGrain) => Forecasts,
            nameof(ISettingsGrain) => new StandinSettings(this, primaryKey),
            nameof(IRunGrain) => new StandinRun(this, primaryKey),
            nameof(ISiloGrain) => new Silo(this),
            var other => throw new NotSupportedException(other),
        });

    private PlannerAnswer Answer(Scenario scenario)
    {
        if (Failure is not null) throw Failure;
        var faults = new FaultList();
        ScenarioValidation.Check(scenario, faults);
        if (!faults.None) return new PlannerAnswer(CommandStatus.Invalid, null, faults.Faults);
        if (scenario.Policy == Policy.Optimal) return Plans.Optimum(scenario, Snapshot);
        var outcome = RolloutSimulator.Simulate(Snapshot, scenario, Snapshot.Programme.Catalogues[0]);
        return new PlannerAnswer(CommandStatus.Done, outcome with { SnapshotVersion = Snapshot.Version }, []);
    }

    private sealed class Index(StandinGrains grains, string key) : IIndexGrain
    {
        public Task<ImmutableArray<string>> List(CancellationToken cancellationToken) => grains.Failure is { } failure
            ? Task.FromException<ImmutableArray<string>>(failure)
            : Task.FromResult<ImmutableArray<string>>(key == IIndexGrain.Programmes
                ? [grains.Snapshot.Programme.Code, .. grains.OtherProgrammes]
                : key == IIndexGrain.Runs ? [.. grains.Live.Runs.Select(run => run.Id)] : [.. grains._samples.Keys, "cut-short"]);

        public Task Add(string id, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task Remove(string id, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class ScenarioGrain(StandinGrains grains, string id) : IScenarioGrain
    {
        public Task<ScenarioView?> Read(CancellationToken cancellationToken) => Task.FromResult(grains.Stored(id));

        public Task<ScenarioResult> Create(CommandHeader header, Scenario scenario, CancellationToken cancellationToken)
        {
            if (grains.Failure is { } failure) throw failure;
            grains.Stores.Add((header, scenario));
            if (grains.StoreRefused is { } refused) return Task.FromResult(refused);
            return Task.FromResult(new ScenarioResult(CommandStatus.Done, grains.Store(id, scenario, header.Actor), []));
        }

        public Task<ScenarioResult?> Made(CommandHeader header, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<ScenarioResult> Copy(CommandHeader header, string source, Scenario scenario, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<ScenarioResult> Replace(CommandHeader header, Scenario scenario, CancellationToken cancellationToken) =>
            Task.FromResult(Keep(header, scenario) ?? new ScenarioResult(CommandStatus.Done, grains.Store(id, scenario), []));

        public Task<ScenarioResult> Delete(CommandHeader header, CancellationToken cancellationToken)
        {
            if (Keep(header, null) is { } refused) return Task.FromResult(refused);
            grains.Drop(id);
            return Task.FromResult(new ScenarioResult(CommandStatus.Done, null, []));
        }

        public Task<ScenarioResult> Submit(SubmitScenario command, CancellationToken cancellationToken) =>
            grains.Decisions.Take(grains, id, "submit", command.Header, review => review with
            {
                Stage = ScenarioStage.Submitted, Approvals = [],
                Submission = new Submission { By = command.Header.Actor, At = DateTimeOffset.UnixEpoch, ScenarioVersion = command.ScenarioVersion, Proposal = command.Proposal, Steps = command.Steps },
            });

        public Task<ScenarioResult> Comment(CommentScenario command, CancellationToken cancellationToken) => Say("comment", command, grains.Stored(id)!.Review.Stage);

        public Task<ScenarioResult> Review(CommentScenario command, CancellationToken cancellationToken) => Say("review", command, ScenarioStage.Reviewed);

        public Task<ScenarioResult> GiveBack(CommentScenario command, CancellationToken cancellationToken) => Say("return", command, ScenarioStage.Returned);

        public Task<ScenarioResult> Approve(ApproveScenario command, CancellationToken cancellationToken) =>
            grains.Decisions.Take(grains, id, "approve", command.Header, review =>
            {
                var (steps, given) = (review.Submission!.Steps, review.Approvals);
                var approvals = given.Add(new Approval(given.Length + 1, steps[given.Length].Body, steps[given.Length].Document, command.Number, command.On, command.File, command.Header.Actor, DateTimeOffset.UnixEpoch));
                return review with { Approvals = approvals, Stage = approvals.Length == steps.Length ? ScenarioStage.Approved : review.Stage };
            });

        public Task<ScenarioView?> Refresh(CancellationToken cancellationToken) => Read(cancellationToken);

        private Task<ScenarioResult> Say(string step, CommentScenario command, ScenarioStage stage) => grains.Decisions.Take(grains, id, step, command.Header,
            review => review with { Stage = stage, Comments = review.Comments.Add(new ReviewComment(stage, command.Header.Actor, DateTimeOffset.UnixEpoch, command.Text)) });

        private ScenarioResult? Keep(CommandHeader header, Scenario? scenario)
        {
            if (grains.Failure is { } failure) throw failure;
            grains.Keeps.Add((header, scenario));
            if (grains.Stored(id) is not { } stored) return new ScenarioResult(CommandStatus.NotFound, null, []);
            return stored.Version == header.IfVersion ? null : new ScenarioResult(CommandStatus.Stale, stored, []);
        }
    }

    private sealed class Register(StandinGrains grains, string code) : IProgrammeGrain
    {
        public Task<SnapshotAnswer> GetSnapshot(long known, CancellationToken cancellationToken)
        {
            var exists = grains.Snapshot.Programme.Code == code;
            return Task.FromResult(new SnapshotAnswer(exists, exists && grains.Snapshot.Version != known ? grains.Snapshot : null));
        }

        public Task<SnapshotAnswer> GetSnapshotAt(int year, DateTimeOffset? since, long known, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<PracticeAnswer> GetPractice(long known, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task WardChanged(WardView view, CancellationToken cancellationToken)
        {
            grains.Told.Add(view);
            grains.Snapshot = grains.Snapshot with
            {
                Version = grains.Snapshot.Version + 1,
                Wards = [.. grains.Snapshot.Wards.Select(ward => ward.Code == view.Ward.Code ? view.Ward : ward)],
            };
            return Task.CompletedTask;
        }

        public Task<ImmutableArray<WardDifficulties>> OpenDifficulties(CancellationToken cancellationToken) => Task.FromResult(grains.Wards.Open);

        public Task<ReorganizationResult> ApplyReorganization(CommandHeader header, ReorganizationEvent happening, CancellationToken cancellationToken) =>
            Task.FromResult(grains.Reorganizations.Apply(header, happening));

        public Task<ReorganizationResult> UndoReorganization(CommandHeader header, long number, CancellationToken cancellationToken) =>
            Task.FromResult(grains.Reorganizations.Undo(header, number));

        public Task<AppliedEvents> Reorganizations(CancellationToken cancellationToken) => Task.FromResult(grains.Reorganizations.List());

        public Task<EndedWard?> FindEnded(string code, CancellationToken cancellationToken) => Task.FromResult(grains.Wards.Ended.GetValueOrDefault(code));

        public Task<UnitHistory?> UnitHistory(CancellationToken cancellationToken) => throw new NotSupportedException("No page asks for the history of units.");

        public Task<UnitMap?> UnitMap(UnitOrder order, CancellationToken cancellationToken) =>
            Task.FromResult<UnitMap?>(UnitMaps.Of(grains.Reorganizations.Timeline(order), order));

        public Task<RollUpReply> RollUp(UnitOrder order, CancellationToken cancellationToken) =>
            Task.FromResult(new RollUpReply(CommandStatus.Done, UnitRollUps.OfToday(grains.Reorganizations.Timeline(order), grains.Snapshot, order, new FaultList()), []));

        public Task<CatalogueAnswer> CompareCatalogue(CatalogueQuestion question, CancellationToken cancellationToken) => Task.FromResult(grains.Reorganizations.Compare(question));

        public Task<ReorganizationAnswer> PreviewReorganization(ReorganizationEvent happening, CancellationToken cancellationToken) =>
            Task.FromResult(grains.Reorganizations.Preview(happening));

        public Task<ImmutableArray<WardRecognition>> Recognitions(CancellationToken cancellationToken)
        {
            if (grains.Failure is { } failure) throw failure;
            return Task.FromResult<ImmutableArray<WardRecognition>>([.. grains.Snapshot.Wards.Select(ward => new WardRecognition(ward.Code, grains.Wards.Standing(ward)))]);
        }

        public IAsyncEnumerable<ImmutableArray<LastChange>> Watch(CancellationToken cancellationToken) => grains.Live.Watch(cancellationToken);

        public Task<ImmutableArray<ProgrammeEvent>> Events(long after, int most, CancellationToken cancellationToken)
        {
            if (grains.Failure is { } failure) throw failure;
            return Task.FromResult<ImmutableArray<ProgrammeEvent>>([.. grains.Live.Events.Where(one => one.Place > after).Take(most)]);
        }

        public Task<ProgrammeAlerts> Alerts(CancellationToken cancellationToken) => Task.FromResult(grains.Live.Alerts);

        public Task<ImportResult> Import(CommandHeader header, ImportTables tables, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<AdoptionResult> Adopt(CommandHeader header, string scenario, string note, CancellationToken cancellationToken) => grains.Decisions.Adopt(grains, header, scenario);

        public Task<ImportPreview> PreviewImport(ImportTables tables, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<ImportResult> RecordActuals(CommandHeader header, ImmutableArray<ActualRow> rows, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<ImportPreview> PreviewActuals(ImmutableArray<ActualRow> rows, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<ActualPage> Actuals(ActualFilter filter, long skip, int most, CancellationToken cancellationToken)
        {
            if (grains.Failure is { } failure) throw failure;
            var found = grains.Wards.Views.SelectMany(view => view.Actuals, (view, one) => new WardActual(view.Ward.Code, view.Ward.District, one))
                .Where(one => (filter.District is null || one.District == filter.District) && (filter.Item is null || one.Actual.Item == filter.Item))
                .OrderByDescending(one => one.Actual.RecordedAt).ThenByDescending(one => one.Actual.Number).ToList();
            return Task.FromResult(new ActualPage([.. found.Skip((int)skip).Take(most)], found.Count));
        }

        public Task<SupportPage> Supports(SupportFilter filter, long skip, int most, CancellationToken cancellationToken)
        {
            if (grains.Failure is { } failure) throw failure;
            return Task.FromResult(SupportPage.Of(grains.Wards.Views.SelectMany(view => view.Supports, (view, one) => new WardSupport(view.Ward.Code, view.Ward.District, one)), filter, skip, most));
        }

        public Task<ActionPage> Actions(ActionFilter filter, long skip, int most, CancellationToken cancellationToken)
        {
            if (grains.Failure is { } failure) throw failure;
            return Task.FromResult(ActionPage.Of(
                grains.Wards.Views.SelectMany(view => view.Actions, (view, one) => new ActionOfWard(view.Ward.Code, view.Ward.District, one)), filter, new DateOnly(2026, 3, 14), skip, most));
        }

        public async Task<DerivedPreview> PreviewNeeds(DeriveManyNeeds order, CancellationToken cancellationToken)
        {
            if (grains.Failure is { } failure) throw failure;
            var norms = await grains.NormsInForce(grains.Snapshot.Programme, new DateOnly(2026, 3, 14), cancellationToken);
            var after = grains.Snapshot.Wards.Select(ward => ward with { Needs = norms.Derive(ward, order.Items ?? [.. NeedItems.All]) }).ToList();
            return new DerivedPreview
            {
                Exists = true, SnapshotVersion = grains.Snapshot.Version, SettingsVersion = norms.SettingsVersion, WardsChanged = after.Count,
                Before = NeedsTotal.Of(grains.Snapshot.Wards.Select(ward => ward.Needs)), After = NeedsTotal.Of(after.Select(ward => ward.Needs)),
            };
        }

        public Task<DerivedResult> DeriveNeeds(CommandHeader header, DeriveManyNeeds order, CancellationToken cancellationToken)
        {
            if (grains.Failure is { } failure) throw failure;
            grains.Derived.Add((header, order));
            return Task.FromResult(header.IfVersion == grains.Snapshot.Version
                ? new DerivedResult(CommandStatus.Done, grains.Snapshot.Version + grains.Snapshot.Wards.Length, grains.Snapshot.Wards.Length, [])
                : new DerivedResult(CommandStatus.Stale, grains.Snapshot.Version, 0, []));
        }
    }

    private sealed class Silo(StandinGrains grains) : ISiloGrain
    {
        public Task<SiloReading?> Read(CancellationToken cancellationToken)
        {
            grains.Live.Looks++;
            return Task.FromResult(grains.Live.Reading);
        }

        public Task<SiloRoom?> Room(CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class Planner(StandinGrains grains, string key) : IPlannerGrain
    {
        public Task<PlannerAnswer> GetOutcome(PlanRequest request, CancellationToken cancellationToken) => Task.FromResult(grains.Answer(grains._samples[key].Scenario));

        public async Task<PlannerAnswer> WhatIf(Scenario scenario, PlanRequest request, CancellationToken cancellationToken)
        {
            grains.Asked.Add((key, scenario, request.Preview));
            if (grains.Hold is { } hold) await hold(scenario);
            var answer = grains.Instead ?? grains.Answer(scenario);
            return request.Preview && answer.Outcome is { } outcome
                ? answer with { Outcome = outcome with { Preview = true, Fingerprint = null, Proof = outcome.Proof! with { Certificate = null } } }
                : answer;
        }

        public Task<QuestionReply> Ask(Question question, Scenario? scenario, CancellationToken cancellationToken)
        {
            grains.Questions.Add(question);
            grains.QuestionedOf.Add(scenario);
            return grains.Reply!(question, cancellationToken);
        }

        public async IAsyncEnumerable<QuestionProgress> AskStepwise(
            Question question, Scenario? scenario, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var reply = Ask(question, scenario, cancellationToken);
            if (grains.Steps is { } steps)
                await foreach (var share in steps.ReadAllAsync(cancellationToken)) yield return new QuestionProgress(share);
            yield return new QuestionProgress(1, await reply);
        }

        public async Task<FuturesReply> GetFutures(Scenario? scenario, int replications, CancellationToken cancellationToken)
        {
            grains.FuturesAsked.Add(scenario!);
            if (grains.HoldFutures is { } hold) await hold().WaitAsync(cancellationToken);
            var answer = grains.Answer(scenario!);
            return answer.Outcome is { } outcome
                ? new FuturesReply(CommandStatus.Done, Answers.Futures(outcome, replications), [])
                : new FuturesReply(answer.Status, null, answer.Faults, answer.NoPlan);
        }

        public Task<ProposalReply> Propose(ProposalRequest request, CancellationToken cancellationToken) => grains.Decisions.Propose(grains, key, request, cancellationToken);

        public Task<RollUpReply> GetRollUp(UnitOrder order, CancellationToken cancellationToken) => RollUpOf(grains._samples[key].Scenario, order, cancellationToken);

        public Task<RollUpReply> RollUpOf(Scenario scenario, UnitOrder order, CancellationToken cancellationToken)
        {
            var table = WardTable.Of(grains.Snapshot, grains.Snapshot.Programme.Catalogues[0], scenario.NormFactors);
            return Task.FromResult(new RollUpReply(CommandStatus.Done,
                UnitRollUps.OfScenario(grains.Reorganizations.Timeline(order), table, scenario, grains.Answer(scenario).Outcome!, order, new FaultList(), cancellationToken), []));
        }

        public Task<MoneyReply> GetMoney(CancellationToken cancellationToken) => throw new NotSupportedException("No page asks who pays what.");

        public Task<WeighedOptions> Weigh(Snapshot wards, Scenario first, ImmutableArray<Scenario> others, int replications, CancellationToken cancellationToken) => throw new NotSupportedException("No page weighs options.");

        public Task<ReportReply> GetReport(int? replications, CancellationToken cancellationToken) => throw new NotSupportedException("No page asks for a report.");

        public Task<CohortAnswer> GetCohort(int year, CancellationToken cancellationToken)
        {
            var answer = grains.Answer(grains._samples[key].Scenario);
            var members = answer.Outcome!.Wards.Where(ward => ward.Start == year).Select((ward, place) =>
                new CohortMember(grains.Snapshot.Find(ward.Code)!, year, ward.Recognized, CohortReason.Policy, place + 1, 0));
            return Task.FromResult(new CohortAnswer(CommandStatus.Done, [.. members], []));
        }
    }

    public TGrainInterface GetGrain<TGrainInterface>(Guid primaryKey, string? grainClassNamePrefix = null) where TGrainInterface : IGrainWithGuidKey => throw new NotSupportedException();

    public TGrainInterface GetGrain<TGrainInterface>(long primaryKey, string? grainClassNamePrefix = null) where TGrainInterface : IGrainWithIntegerKey =>
        typeof(TGrainInterface) == typeof(IManagementGrain) ? (TGrainInterface)StandinManagement.Create() : throw new NotSupportedException();

    public TGrainInterface GetGrain<TGrainInterface>(Guid primaryKey, string keyExtension, string? grainClassNamePrefix = null) where TGrainInterface : IGrainWithGuidCompoundKey => throw new NotSupportedException();

    public TGrainInterface GetGrain<TGrainInterface>(long primaryKey, string keyExtension, string? grainClassNamePrefix = null) where TGrainInterface : IGrainWithIntegerCompoundKey => throw new NotSupportedException();

    public TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj) where TGrainObserverInterface : IGrainObserver => throw new NotSupportedException();

    public void DeleteObjectReference<TGrainObserverInterface>(IGrainObserver obj) where TGrainObserverInterface : IGrainObserver => throw new NotSupportedException();

    public IGrain GetGrain(Type grainInterfaceType, Guid grainPrimaryKey) => throw new NotSupportedException();

    public IGrain GetGrain(Type grainInterfaceType, long grainPrimaryKey) => throw new NotSupportedException();

    public IGrain GetGrain(Type grainInterfaceType, string grainPrimaryKey) => throw new NotSupportedException();

    public IGrain GetGrain(Type grainInterfaceType, Guid grainPrimaryKey, string keyExtension) => throw new NotSupportedException();

    public IGrain GetGrain(Type grainInterfaceType, long grainPrimaryKey, string keyExtension) => throw new NotSupportedException();

    public IAddressable GetGrain(Type interfaceType, IdSpan grainKey) => throw new NotSupportedException();

    public IAddressable GetGrain(Type interfaceType, IdSpan grainKey, string grainClassNamePrefix) => throw new NotSupportedException();

    public TGrainInterface GetGrain<TGrainInterface>(GrainId grainId) where TGrainInterface : IAddressable => throw new NotSupportedException();

    public IAddressable GetGrain(GrainId grainId) => throw new NotSupportedException();

    public IAddressable GetGrain(GrainId grainId, GrainInterfaceType interfaceType) => throw new NotSupportedException();
}
