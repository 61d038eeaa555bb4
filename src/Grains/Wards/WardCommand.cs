using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>A command as the ward decides it: what it writes and what must hold, apart from ids and versions.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="Hash">See <see cref="CommandHash"/>.</param>
/// <param name="Kind">Kind of the event that records it.</param>
internal abstract record WardCommand(CommandHeader Header, string Hash, WardEventKind Kind)
{
    /// <summary>Where the evidence is kept; empty when none is given.</summary>
    public virtual string Evidence => "";

    /// <summary>Notes everything the command asks for that is not allowed in this state.</summary>
    public abstract void Check(WardState state, Ward ward, FaultList faults);

    /// <summary>What is replaced, as JSON; null when there is nothing.</summary>
    public abstract string? Before(WardState state, Ward ward);

    /// <summary>What is written, as JSON.</summary>
    public abstract string After(WardState state, DateTimeOffset now);

    /// <summary>Writes a value the way events keep it.</summary>
    protected static string Json<T>(T value) => JsonSerializer.Serialize(value, ModelJson.Options);
}

/// <summary>Sets the level of a criterion.</summary>
internal sealed record AssessCommand(AssessCriterion Asked) : WardCommand(Asked.Header, HashOf(Asked), WardEventKind.Assessed)
{
    /// <inheritdoc />
    public override string Evidence => Asked.Evidence;

    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        faults.Require(Asked.Criterion is not null && ward.Levels[Asked.Criterion] is not null, "criterion", Asked.Criterion,
            "the code of a criterion that the ward has a level for");
        WardValidation.CheckLevel("level", Asked.Level, faults);
        faults.Prose("evidence", Asked.Evidence, 0);
        faults.Code("catalogueVersion", Asked.CatalogueVersion);
        if (faults.None && Derived(state) is { } derived) WardValidation.CheckNeeds(derived.Needs, "needs.", faults);
    }

    /// <inheritdoc />
    public override string Before(WardState state, Ward ward) => WardBefore.Level(state, ward, Asked.Criterion, Derived(state) is not null);

    /// <inheritdoc />
    public override string After(WardState state, DateTimeOffset now) =>
        Json(new Assessment(Asked.Criterion, Asked.Level, Asked.On, Asked.Evidence, Asked.CatalogueVersion, Header.Actor, Derived(state)));

    private DerivedNeeds? Derived(WardState state) =>
        NeedsDerivation.AfterAssessment(state, state.Ward! with { Levels = state.Ward.Levels.With(Asked.Criterion, Asked.Level) }, Asked.Norms);

    // The catalogue version and the norms are those in force, not something the caller asks for: a repeat after a change of it is still a repeat.
    private static string HashOf(AssessCriterion asked) =>
        CommandHash.Of("assess", asked.Header.Actor, new { asked.Criterion, asked.Level, asked.On, asked.Evidence });
}

/// <summary>Replaces the needs.</summary>
internal sealed record NeedsCommand(ChangeNeeds Asked)
    : WardCommand(Asked.Header, CommandHash.Of("needs", Asked.Header.Actor, Asked.Needs), WardEventKind.NeedsChanged)
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults) => WardValidation.CheckNeeds(Asked.Needs, "", faults);

    /// <inheritdoc />
    public override string Before(WardState state, Ward ward) => Json(ward.Needs);

    /// <inheritdoc />
    public override string After(WardState state, DateTimeOffset now) => Json(Asked.Needs);
}

/// <summary>Reports a difficulty.</summary>
internal sealed record ReportCommand(ReportDifficulty Asked)
    : WardCommand(Asked.Header, CommandHash.Of("report", Asked.Header.Actor, new { Asked.Kind, Asked.Text }), WardEventKind.DifficultyReported)
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        faults.Require(Enum.IsDefined(Asked.Kind), "kind", Asked.Kind, "one of personnel, facilities, investment, other");
        faults.Prose("text", Asked.Text, 1);
    }

    /// <inheritdoc />
    public override string? Before(WardState state, Ward ward) => null;

    /// <inheritdoc />
    public override string After(WardState state, DateTimeOffset now) =>
        Json(new Difficulty(Math.Max(state.Version, state.Difficulties.Select(one => one.Number).DefaultIfEmpty().Max()) + 1, Asked.Kind, Asked.Text, now, Header.Actor));
}

/// <summary>Resolves a difficulty.</summary>
internal sealed record ResolveCommand(ResolveDifficulty Asked)
    : WardCommand(Asked.Header, CommandHash.Of("resolve", Asked.Header.Actor, new { Asked.Difficulty, Asked.Resolution }), WardEventKind.DifficultyResolved)
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        faults.Require(state.Difficulty(Asked.Difficulty) is { ResolvedAt: null }, "difficulty", Asked.Difficulty, "the number of an open difficulty of the ward");
        faults.Prose("resolution", Asked.Resolution, 0);
    }

    /// <inheritdoc />
    public override string Before(WardState state, Ward ward) => Json(state.Difficulty(Asked.Difficulty));

    /// <inheritdoc />
    public override string After(WardState state, DateTimeOffset now) =>
        Json(state.Difficulty(Asked.Difficulty)! with { ResolvedAt = now, Resolution = Asked.Resolution });
}
