using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Wards without a silo: versions, command ids and histories as the grains keep them, content unchecked. Answers can be held, lost and replaced.</summary>
internal sealed partial class StandinWards(StandinGrains grains)
{
    private readonly Dictionary<string, WardView> _views = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WardEvent>> _histories = new(StringComparer.Ordinal);

    /// <summary>The headers of all commands, in order, those refused among them.</summary>
    public List<CommandHeader> Headers { get; } = [];

    /// <summary>The progress commands, in order, those refused among them.</summary>
    public List<ProgressCommand> Commands { get; } = [];

    /// <summary>Waited for before a command is carried out; null for nothing.</summary>
    public Func<Task>? Hold { get; set; }

    /// <summary>Whether commands are carried out but their answers get lost.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>Faults answered to every command; null for none.</summary>
    public IReadOnlyList<Fault>? Faults { get; set; }

    /// <summary>The time under which events are stored.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 3, 14, 7, 5, 0, TimeSpan.Zero);

    /// <summary>The wards with open difficulties.</summary>
    public ImmutableArray<WardDifficulties> Open =>
    [
        .. _views.Values.SelectMany(view => view.Difficulties.Where(one => one.ResolvedAt is null).CountBy(one => one.Kind).Select(kind => new WardDifficulties(view.Ward.Code, kind.Value, kind.Key)))
            .OrderBy(ward => ward.Ward, StringComparer.Ordinal),
    ];

    /// <summary>The wards in which something has happened, by code.</summary>
    public IEnumerable<WardView> Views => _views.Values.OrderBy(view => view.Ward.Code, StringComparer.Ordinal);

    /// <summary>Gives a ward what an adopted scheme promises of it.</summary>
    public void Commit(string code, Commitment commitment) => _views[code] = View(code)! with { Commitment = commitment };

    /// <summary>What happened to a ward, oldest first.</summary>
    public List<WardEvent> EventsOf(string code)
    {
        if (!_histories.TryGetValue(code, out var events))
            _histories[code] = events = [Happened(1, CommandHeader.Samples, "import", WardEventKind.Imported, null, grains.Snapshot.Find(code)!)];
        return events;
    }

    /// <summary>The ward's grain.</summary>
    public IWardGrain Grain(string key) => new Standin(this, key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..]);

    private WardView? View(string code) => _views.GetValueOrDefault(code)
        ?? (grains.Snapshot.Find(code) is { } ward ? new WardView { Version = 1, Ward = ward, Recognition = RecognitionStanding.Of(ward, RecognitionFile.None) } : null);

    private async Task<WardCommandResult> Carry<T>(
        string code, CommandHeader header, WardEventKind kind, Func<WardView, object?> before, Func<WardView, T> after, Func<WardView, T, WardView> fold, string evidence = "")
    {
        Headers.Add(header);
        if (Hold is { } hold) await hold();
        if (grains.Failure is not null && !LosesAnswers) throw grains.Failure;
        var (view, events) = (View(code)!, EventsOf(code));
        if (events.FirstOrDefault(one => one.CommandId == header.CommandId) is { } first) return new WardCommandResult(CommandStatus.Done, first, view, []);
        if (header.IfVersion is { } version && version != view.Version) return new WardCommandResult(CommandStatus.Stale, null, view, []);
        if (Faults is not null) return new WardCommandResult(CommandStatus.Invalid, null, view, Faults);
        var written = after(view);
        events.Add(Happened(view.Version + 1, header.Actor, header.CommandId, kind, before(view), written!) with { Evidence = evidence });
        _views[code] = fold(view, written) with { Version = view.Version + 1 };
        return LosesAnswers ? throw new TimeoutException("The answer is lost.") : new WardCommandResult(CommandStatus.Done, events[^1], _views[code], []);
    }

    private WardEvent Happened(long version, string actor, string id, WardEventKind kind, object? before, object after) => new()
    {
        Version = version, At = Now, Actor = actor, CommandId = id, CommandHash = "", Kind = kind,
        Before = before is null ? null : JsonSerializer.Serialize(before, ModelJson.Options),
        After = JsonSerializer.Serialize(after, ModelJson.Options),
    };

    private sealed partial class Standin(StandinWards wards, string code) : IWardGrain
    {
        public Task<WardView?> Read(CancellationToken cancellationToken) => Task.FromResult(wards.View(code));

        public Task<WardCommandResult> Assess(AssessCriterion command, CancellationToken cancellationToken) => wards.Carry(
            code, command.Header, WardEventKind.Assessed, view => new CriterionLevel(command.Criterion, view.Ward.Levels[command.Criterion]!.Value),
            _ => new Assessment(command.Criterion, command.Level, command.On, command.Evidence, command.CatalogueVersion, command.Header.Actor),
            (view, written) => view with
            {
                Ward = view.Ward with { Levels = view.Ward.Levels.With(written.Criterion, written.Level) },
                Assessments = [.. view.Assessments.Where(one => one.Criterion != written.Criterion), written],
            }, command.Evidence);

        public Task<WardCommandResult> ChangeNeeds(ChangeNeeds command, CancellationToken cancellationToken) => wards.Carry(
            code, command.Header, WardEventKind.NeedsChanged, view => view.Ward.Needs, _ => command.Needs,
            (view, needs) => view with { Ward = view.Ward with { Needs = needs } });

        public Task<WardCommandResult> DeriveNeeds(DeriveNeeds command, CancellationToken cancellationToken) => wards.Carry(
            code, command.Header, WardEventKind.NeedsDerived, view => view.Ward.Needs,
            view => new DerivedNeeds(command.Norms.Derive(view.Ward, command.Items!.Value), command.Items.Value, command.Norms.SettingsVersion),
            (view, derived) => view with
            {
                Ward = view.Ward with { Needs = derived.Needs },
                NeedsOrigins = view.NeedsOrigins.With(derived.Items, NeedOrigin.ByNorms(derived.SettingsVersion)),
            });

        public Task<WardCommandResult> ReportDifficulty(ReportDifficulty command, CancellationToken cancellationToken) => wards.Carry(
            code, command.Header, WardEventKind.DifficultyReported, _ => null,
            view => new Difficulty(view.Version + 1, command.Kind, command.Text, wards.Now, command.Header.Actor),
            (view, written) => view with { Difficulties = view.Difficulties.Add(written) });

        public Task<WardCommandResult> ResolveDifficulty(ResolveDifficulty command, CancellationToken cancellationToken) => wards.Carry(
            code, command.Header, WardEventKind.DifficultyResolved, view => view.Difficulties.Single(one => one.Number == command.Difficulty),
            view => view.Difficulties.Single(one => one.Number == command.Difficulty) with { ResolvedAt = wards.Now, Resolution = command.Resolution },
            (view, written) => view with { Difficulties = [.. view.Difficulties.Select(one => one.Number == written.Number ? written : one)] });

        public Task<WardCommandResult> Progress(ProgressCommand command, CancellationToken cancellationToken)
        {
            wards.Commands.Add(command);
            return wards.Carry(code, command.Header, StandinProgress.Kind(command), _ => null, view => StandinProgress.Change(command, view, wards.Now), StandinProgress.Fold);
        }

        public Task<WardHistory> History(int page, int pageSize, CancellationToken cancellationToken)
        {
            var newest = Enumerable.Reverse(wards.EventsOf(code)).ToList();
            return Task.FromResult(new WardHistory([.. newest.Skip((page - 1) * pageSize).Take(pageSize)], newest.Count));
        }

        public Task<WardView?> Refresh(CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
