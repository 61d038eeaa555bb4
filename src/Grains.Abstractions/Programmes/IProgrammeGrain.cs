using System.Collections.Immutable;
using ModelWard.Model;
using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>
/// A programme: its districts, its catalogue, its list of wards and the snapshot of them. Key: the programme's code.
/// The snapshot's version is the sum of the versions of the programme and of all wards, so it only ever grows.
/// </summary>
[Alias("ModelWard.IProgrammeGrain"), Requires(Permission.Read)]
public partial interface IProgrammeGrain : IGrainWithStringKey
{
    /// <summary>The snapshot, unless the caller has it already.</summary>
    /// <param name="known">Version that the caller has; −1 for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Alias("GetSnapshot"), AlwaysInterleave, SafeToRepeat] Task<SnapshotAnswer> GetSnapshot(long known, CancellationToken cancellationToken);

    /// <summary>The snapshot as a scenario that carries on a decision takes it, see <see cref="ContinuedScheme"/>; unless the caller has it already.</summary>
    /// <param name="year">The scenario's first year.</param>
    /// <param name="since">Gives back only what was recorded after this moment; null is all.</param>
    /// <param name="known">Version that the caller has; −1 for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Alias("GetSnapshotAt"), AlwaysInterleave, SafeToRepeat] Task<SnapshotAnswer> GetSnapshotAt(int year, DateTimeOffset? since, long known, CancellationToken cancellationToken);

    /// <summary>The snapshot with all that is known of its wards, unless the caller has it already.</summary>
    /// <param name="known">Version that the caller has; −1 for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Alias("GetPractice"), AlwaysInterleave, SafeToRepeat] Task<PracticeAnswer> GetPractice(long known, CancellationToken cancellationToken);

    /// <summary>Takes in a ward's new state; older versions than the one known change nothing.</summary>
    [Alias("WardChanged"), Requires(Permission.ChangeWards), SafeToRepeat, ResponseTimeout("00:00:10")] Task WardChanged(WardView view, CancellationToken cancellationToken);

    /// <summary>Which wards have open difficulties, and how many of which kind; in ordinal order of their codes, then by kind.</summary>
    [Alias("OpenDifficulties"), AlwaysInterleave, SafeToRepeat] Task<ImmutableArray<WardDifficulties>> OpenDifficulties(CancellationToken cancellationToken);

    /// <summary>
    /// The changes of its wards as they become known here: first the last change of every ward, then, again and again, that of each ward
    /// changed since. Whoever is slow gets a ward's last change, not every step. Nothing when there is no such programme.
    /// </summary>
    /// <param name="cancellationToken">Ends the watching.</param>
    [Alias("Watch"), AlwaysInterleave] IAsyncEnumerable<ImmutableArray<LastChange>> Watch(CancellationToken cancellationToken);

    /// <summary>The newest events of all its wards, newest first.</summary>
    /// <param name="after">Place of the last event that the caller has seen; 0 for none.</param>
    /// <param name="most">The most events, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Alias("Events"), AlwaysInterleave, SafeToRepeat] Task<ImmutableArray<ProgrammeEvent>> Events(long after, int most, CancellationToken cancellationToken);

    /// <summary>What somebody should look at now.</summary>
    [Alias("Alerts"), AlwaysInterleave, SafeToRepeat] Task<ProgrammeAlerts> Alerts(CancellationToken cancellationToken);

    /// <summary>Adds or replaces programme, districts, catalogue and wards: all of it or nothing.</summary>
    [Alias("Import"), Requires(Permission.Import), SafeToRepeat(600), ResponseTimeout("00:00:30")] Task<ImportResult> Import(CommandHeader header, ImportTables tables, CancellationToken cancellationToken);

    /// <summary>
    /// Makes an approved scenario the scheme: seals the decision record, gives every ward what the scheme promises of it and marks the scenario as adopted, all of it or nothing. By
    /// somebody else than the scenario's author.
    /// </summary>
    /// <param name="header">Id, actor, version of the scenario.</param>
    /// <param name="scenario">Id of the scenario.</param>
    /// <param name="note">What is to be noted in the record, 0 to 2,000 characters.</param>
    /// <param name="cancellationToken">Ends it before anything is stored.</param>
    [Alias("Adopt"), Requires(Permission.Approve), SafeToRepeat(120), ResponseTimeout("00:02:00")]
    Task<AdoptionResult> Adopt(CommandHeader header, string scenario, string note, CancellationToken cancellationToken);

    /// <summary>What an import of these tables would do, on the wards as they are stored now. Changes nothing.</summary>
    [Alias("PreviewImport"), Requires(Permission.Import), SafeToRepeat(600), ResponseTimeout("00:02:00")] Task<ImportPreview> PreviewImport(ImportTables tables, CancellationToken cancellationToken);

    /// <summary>Records the actuals of many wards: all of them or nothing. Whoever is limited to districts may name only their wards.</summary>
    [Alias("RecordActuals"), Requires(Permission.ChangeWards), SafeToRepeat(600), ResponseTimeout("00:00:30")] Task<ImportResult> RecordActuals(CommandHeader header, ImmutableArray<ActualRow> rows, CancellationToken cancellationToken);

    /// <summary>What recording these actuals would do, on the wards as they are stored now. Changes nothing.</summary>
    [Alias("PreviewActuals"), Requires(Permission.ChangeWards), SafeToRepeat(600), ResponseTimeout("00:02:00")] Task<ImportPreview> PreviewActuals(ImmutableArray<ActualRow> rows, CancellationToken cancellationToken);

    /// <summary>Actuals of its wards, by ward and number, or those recorded last first.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="skip">How many of them come before the part.</param>
    /// <param name="most">The most items of the part, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Alias("Actuals"), AlwaysInterleave, SafeToRepeat] Task<ActualPage> Actuals(ActualFilter filter, long skip, int most, CancellationToken cancellationToken);

    /// <summary>The supports of its wards, by department, ward and number.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="skip">How many of them come before the part.</param>
    /// <param name="most">The most items of the part, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Alias("Supports"), AlwaysInterleave, SafeToRepeat] Task<SupportPage> Supports(SupportFilter filter, long skip, int most, CancellationToken cancellationToken);

    /// <summary>The actions of its wards, by the day they are due, ward and number.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="skip">How many of them come before the part.</param>
    /// <param name="most">The most items of the part, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Alias("Actions"), AlwaysInterleave, SafeToRepeat] Task<ActionPage> Actions(ActionFilter filter, long skip, int most, CancellationToken cancellationToken);

    /// <summary>Derives needs of many wards by the norms in force: of all of them or of none.</summary>
    [Alias("DeriveNeeds"), Requires(Permission.ChangeWards), SafeToRepeat(600), ResponseTimeout("00:00:30")] Task<DerivedResult> DeriveNeeds(CommandHeader header, DeriveManyNeeds order, CancellationToken cancellationToken);

    /// <summary>What deriving needs would do, on the wards as they are stored now. Changes nothing.</summary>
    [Alias("PreviewNeeds"), Requires(Permission.ChangeWards), SafeToRepeat(600), ResponseTimeout("00:02:00")] Task<DerivedPreview> PreviewNeeds(DeriveManyNeeds order, CancellationToken cancellationToken);
}

/// <summary>A snapshot, if there is a newer one.</summary>
/// <param name="Exists">Whether there is such a programme.</param>
/// <param name="Newer">The snapshot; null when the caller has it already or there is no such programme.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SnapshotAnswer")]
public sealed record SnapshotAnswer([property: Id(0)] bool Exists, [property: Id(1)] Snapshot? Newer);

/// <summary>What is known of all wards, if there is anything newer.</summary>
/// <param name="Exists">Whether there is such a programme.</param>
/// <param name="Newer">The wards; null when the caller has them already or there is no such programme.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.PracticeAnswer")]
public sealed record PracticeAnswer([property: Id(0)] bool Exists, [property: Id(1)] ProgrammePractice? Newer);

/// <summary>A snapshot and all that is known of its wards.</summary>
/// <param name="Snapshot">The snapshot.</param>
/// <param name="Wards">Its wards, in the same order.</param>
/// <param name="Events">The reorganizations that are in force, oldest first.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ProgrammePractice")]
public sealed record ProgrammePractice([property: Id(0)] Snapshot Snapshot, [property: Id(1)] ImmutableArray<WardView> Wards, [property: Id(2)] ImmutableArray<EventInForce> Events);

/// <summary>How many difficulties of one kind of a ward are open.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Count">How many are open, 1 or more.</param>
/// <param name="Kind">Their kind.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WardDifficulties")]
public readonly record struct WardDifficulties([property: Id(0)] string Ward, [property: Id(1)] int Count, [property: Id(2)] DifficultyKind Kind);
