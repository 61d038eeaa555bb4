using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Planner.Web.Data;

/// <summary>Where an import on the page stands.</summary>
public enum ImportState
{
    /// <summary>No file is chosen.</summary>
    Empty,

    /// <summary>Files are being read, or taken in.</summary>
    Working,

    /// <summary>What they would change is known.</summary>
    Read,

    /// <summary>They have been taken in.</summary>
    Done,

    /// <summary>Something else has changed the wards meanwhile; what would change now is known again.</summary>
    Overtaken,

    /// <summary>The files are larger than may be taken in.</summary>
    TooLarge,

    /// <summary>The server could not be asked or failed.</summary>
    Failed,
}

/// <summary>One reader's import: files are read and previewed, then taken in. Belongs to one circuit.</summary>
public sealed partial class ImportForm(IImportDesk desk, string programme, ILogger log) : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private IReadOnlyList<DataFile> _files = [];

    /// <summary>Where it stands.</summary>
    public ImportState State { get; private set; }

    /// <summary>What the files would change; null while that is not known.</summary>
    public ImportDraft? Draft { get; private set; }

    /// <summary>What taking them in did; null unless done.</summary>
    public ImportResult? Result { get; private set; }

    /// <summary>Reads files and finds what they would change.</summary>
    /// <param name="open">Gives the files; an <see cref="IOException"/> says they are too large.</param>
    public async Task Read(Func<CancellationToken, Task<IReadOnlyList<DataFile>>> open)
    {
        (State, Draft, Result) = (ImportState.Working, null, null);
        await Guarded(async () =>
        {
            _files = await open(_end.Token);
            Draft = await desk.Read(programme, _files, _end.Token);
            State = ImportState.Read;
        });
    }

    /// <summary>Takes in what was read. When something else has changed the wards meanwhile, it only finds again what would change.</summary>
    public async Task Import()
    {
        if (Draft is not { Changes: true } draft || State == ImportState.Working) return;
        State = ImportState.Working;
        await Guarded(async () =>
        {
            Result = await desk.Import(draft, _end.Token);
            if (Result.Status == CommandStatus.Done)
            {
                (State, Draft) = (ImportState.Done, null);
                return;
            }
            Draft = await desk.Read(programme, _files, _end.Token);
            State = ImportState.Overtaken;
        });
    }

    /// <summary>Forgets the files.</summary>
    public void Clear() => (State, Draft, Result, _files) = (ImportState.Empty, null, null, []);

    /// <inheritdoc />
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private async Task Guarded(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (IOException)
        {
            State = ImportState.TooLarge;
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            // Nobody looks any more.
        }
        catch (Exception exception)
        {
            Failed(exception, programme);
            State = ImportState.Failed;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An import into {Programme} failed.")]
    private partial void Failed(Exception exception, string programme);
}
