using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Wards;

/// <summary>What the forms of a dossier have in common: whether they are open, and the way of their entry to the ward.</summary>
public abstract class EntryForm : ComponentBase
{
    /// <summary>The entry.</summary>
    protected Entry Entry { get; private set; } = default!;

    /// <summary>Whether the form is open.</summary>
    protected bool Opened { get; set; }

    [Inject] private WardDesk Desk { get; set; } = default!;

    [Inject] private TimeProvider Time { get; set; } = default!;

    [Inject] private ILoggerFactory Logs { get; set; } = default!;

    /// <summary>The ward as the reader sees it.</summary>
    [Parameter, EditorRequired] public required WardDossier Dossier { get; set; }

    /// <summary>Whether the page is connected.</summary>
    [Parameter, EditorRequired] public bool Live { get; set; }

    /// <summary>The language of the screen.</summary>
    [Parameter, EditorRequired] public required Texts Texts { get; set; }

    /// <summary>Told the ward as it is after the entry was saved, or when somebody else turns out to have changed it.</summary>
    [Parameter] public EventCallback<WardView> OnChanged { get; set; }

    /// <summary>Today where the service runs.</summary>
    protected DateOnly Today => Time.Today();

    /// <inheritdoc />
    protected override void OnInitialized() => Entry = new Entry(Desk, Time, Logs.CreateLogger<Entry>());

    /// <summary>Opens or closes the form; what is typed stays.</summary>
    protected void Toggle() => Opened = !Opened;

    /// <summary>Takes what was typed into a field.</summary>
    protected void Type(Action take)
    {
        take();
        Entry.Edit();
    }

    /// <summary>The norms in force, over the catalogue in force on a day.</summary>
    protected Task<NormsInForce> Norms(DateOnly on) => Desk.NormsInForce(Dossier.Programme.Snapshot.Programme, on, CancellationToken.None);

    /// <summary>Sends the entry and tells how the ward is now.</summary>
    /// <param name="command">Makes the command.</param>
    /// <returns>Whether it is saved, now.</returns>
    protected async Task<bool> Send(Func<IWardGrain, CommandHeader, Task<WardCommandResult>> command)
    {
        if (await Entry.Send(Dossier, command, Texts) is not { } view) return false;
        await OnChanged.InvokeAsync(view);
        return Entry.Status == EntryStatus.Saved;
    }
}
