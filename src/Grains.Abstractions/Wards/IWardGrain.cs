using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>
/// One ward: its criteria, needs and difficulties. Key: programme/code, as <c>hcmc/26968</c>. Every command appends one
/// event before it answers; after a change the caller tells <see cref="IProgrammeGrain.WardChanged"/> before it acknowledges.
/// </summary>
[Alias("ModelWard.IWardGrain"), Requires(Permission.ChangeWards)]
public partial interface IWardGrain : IGrainWithStringKey
{
    /// <summary>The ward as it is now, or was when it ended; null when no import has named it and no reorganization has made it.</summary>
    [Alias("Read"), Requires(Permission.Read), ReadOnly, ResponseTimeout("00:00:10")] Task<WardView?> Read(CancellationToken cancellationToken);

    /// <summary>Sets the level of a criterion.</summary>
    [Alias("Assess"), SafeToRepeat, ResponseTimeout("00:00:10")] Task<WardCommandResult> Assess(AssessCriterion command, CancellationToken cancellationToken);

    /// <summary>Replaces the needs.</summary>
    [Alias("ChangeNeeds"), SafeToRepeat, ResponseTimeout("00:00:10")] Task<WardCommandResult> ChangeNeeds(ChangeNeeds command, CancellationToken cancellationToken);

    /// <summary>Derives needs by norms.</summary>
    [Alias("DeriveNeeds"), SafeToRepeat, ResponseTimeout("00:00:10")] Task<WardCommandResult> DeriveNeeds(DeriveNeeds command, CancellationToken cancellationToken);

    /// <summary>Reports a difficulty.</summary>
    [Alias("ReportDifficulty"), SafeToRepeat, ResponseTimeout("00:00:10")] Task<WardCommandResult> ReportDifficulty(ReportDifficulty command, CancellationToken cancellationToken);

    /// <summary>Resolves a difficulty.</summary>
    [Alias("ResolveDifficulty"), SafeToRepeat, ResponseTimeout("00:00:10")] Task<WardCommandResult> ResolveDifficulty(ResolveDifficulty command, CancellationToken cancellationToken);

    /// <summary>Records what is planned and done: actuals, begin, options, supports, actions.</summary>
    [Alias("Progress"), SafeToRepeat, ResponseTimeout("00:00:10")] Task<WardCommandResult> Progress(ProgressCommand command, CancellationToken cancellationToken);

    /// <summary>A page of its history, newest first. Pages count from 1 and hold 1 to 1,000 events.</summary>
    [Alias("History"), Requires(Permission.Read), ReadOnly, ResponseTimeout("00:00:10")] Task<WardHistory> History(int page, int pageSize, CancellationToken cancellationToken);

    /// <summary>Takes in the events that an import has written, and answers the ward as it then is.</summary>
    [Alias("Refresh"), SafeToRepeat] Task<WardView?> Refresh(CancellationToken cancellationToken);
}

/// <summary>Keys of grains.</summary>
public static class GrainKeys
{
    /// <summary>Key of a ward grain.</summary>
    public static string Ward(string programme, string code) => $"{programme}/{code}";

    /// <summary>Code of the programme in the key of a ward grain.</summary>
    public static string ProgrammeOf(string ward) => ward.Split('/')[0];

    /// <summary>Code of the ward in the key of a ward grain.</summary>
    public static string CodeOf(string ward) => ward[(ward.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Key of the planner that answers a question nobody stored.</summary>
    public static string WhatIf(string hash) => $"whatif/{hash}";
}
