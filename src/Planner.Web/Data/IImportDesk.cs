using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.Data;

/// <summary>Takes files in: the host reads them as it reads those that come over HTTP.</summary>
public interface IImportDesk
{
    /// <summary>The most bytes of all files together.</summary>
    long MostBytes { get; }

    /// <summary>The tables that can be taken in and taken out, in the order of a workbook's sheets.</summary>
    IReadOnlyList<string> Tables { get; }

    /// <summary>Reads files and says what they would change. Changes nothing.</summary>
    /// <param name="programme">Code of the programme they are for.</param>
    /// <param name="files">CSV files named after their table, or workbooks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<ImportDraft> Read(string programme, IReadOnlyList<DataFile> files, CancellationToken cancellationToken);

    /// <summary>Takes in what was read, unless something has changed since; the same draft twice is taken in once.</summary>
    Task<ImportResult> Import(ImportDraft draft, CancellationToken cancellationToken);
}

/// <summary>Takes tables of actuals in, which are recorded ward by ward.</summary>
public interface IActualsDesk : IImportDesk;

/// <summary>A file that a reader has chosen.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its content.</param>
public sealed record DataFile(string Name, byte[] Bytes);

/// <summary>Files as read, and what they would change.</summary>
/// <param name="Programme">Code of the programme they are for.</param>
/// <param name="CommandId">Id of the command that takes them in.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Notices">What was put right by itself.</param>
/// <param name="Preview">What they would change and what is wrong in them.</param>
public sealed record ImportDraft(string Programme, string CommandId, ImportTables Tables, IReadOnlyList<string> Notices, ImportPreview Preview)
{
    /// <summary>The rows of actuals; empty for the tables of a register.</summary>
    public ImmutableArray<ActualRow> Actuals { get; init; } = [];

    /// <summary>Whether it can be taken in and would change something.</summary>
    public bool Changes => Preview.Faults.Count == 0 && (Preview.ProgrammeChanged || Preview.WardsAdded + Preview.WardsChanged > 0);
}
