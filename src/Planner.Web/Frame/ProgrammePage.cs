using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Frame;

/// <summary>A page about one programme, whose code the address may name: read once when it is prerendered, shown again by its circuit, read anew after a change.</summary>
/// <typeparam name="TSight">All that the page shows.</typeparam>
public abstract class ProgrammePage<TSight> : ComponentBase, IDisposable
    where TSight : class
{
    private readonly CancellationTokenSource _end = new();

    /// <summary>Code of the programme; that of the first scenario without.</summary>
    [SupplyParameterFromQuery(Name = "programme")] public string? Programme { get; set; }

    /// <summary>Names what prerendering has shown; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    /// <summary>What is shown; null while nothing has been read.</summary>
    protected TSight? Sight { get; private set; }

    /// <summary>Why nothing, or only what was read before, is shown; null when all is well.</summary>
    protected Phrase? Problem { get; private set; }

    /// <summary>Whether the reader can act.</summary>
    protected bool Live => RendererInfo.IsInteractive;

    /// <summary>The language of the screen.</summary>
    [CascadingParameter] protected Texts Texts { get; set; } = default!;

    /// <summary>What is said when reading has failed.</summary>
    protected abstract Phrase Failed { get; }

    /// <summary>What is said when there is no programme.</summary>
    protected virtual Phrase Missing => Phrases.NoProgramme;

    [Inject] private Prerendered<TSight> Prerendered { get; set; } = default!;

    [Inject] private ILoggerFactory Logs { get; set; } = default!;

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads all that the page shows; null when there is no programme.</summary>
    /// <param name="programme">Code of the programme; null for that of the first scenario.</param>
    /// <param name="cancellationToken">The reader has left.</param>
    protected abstract Task<TSight?> Read(string? programme, CancellationToken cancellationToken);

    /// <summary>Code of the programme that is shown.</summary>
    protected abstract string CodeOf(TSight sight);

    /// <summary>Something else is shown now.</summary>
    protected virtual void Showing(TSight sight)
    {
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (Sight is null && Prerendered.Take(Ticket) is { } kept) Show(kept);
        if (Sight is not null && (Programme is null || Programme == CodeOf(Sight))) return;
        await Load();
        if (!Live && Sight is not null) Ticket = Prerendered.Keep(Sight);
    }

    /// <summary>Reads it anew. What was shown before stays where that fails.</summary>
    protected async Task Load()
    {
        Problem = null;
        try
        {
            if (await Read(Programme, _end.Token) is { } sight) Show(sight);
            else (Sight, Problem) = (null, Missing);
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            ProgrammePageLog.NotRead(Logs.CreateLogger(GetType()), exception);
            Problem = Failed;
        }
    }

    /// <summary>Ends what is under way.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        _end.Cancel();
        _end.Dispose();
    }

    private void Show(TSight sight)
    {
        Sight = sight;
        Showing(sight);
    }
}

/// <summary>What these pages log, under the name of the page.</summary>
internal static partial class ProgrammePageLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The page's programme could not be read.")]
    public static partial void NotRead(ILogger log, Exception exception);
}
