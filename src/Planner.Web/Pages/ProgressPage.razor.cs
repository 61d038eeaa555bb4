using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Progress;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of all wards' progress: list, filter and page from the address.</summary>
public sealed partial class ProgressPage : ComponentBase, IDisposable
{
    private static readonly (ProgressTab Tab, Phrase Name)[] Tabs =
        [(ProgressTab.Supports, Phrases.SupportsTitle), (ProgressTab.Actions, Phrases.ActionsTitle), (ProgressTab.Actuals, Phrases.ActualsTab)];

    private readonly CancellationTokenSource _end = new();
    private ProgressList? _list;
    private Phrase? _problem;

    [Inject] private WardDesk Desk { get; set; } = default!;

    [Inject] private Prerendered<ProgressList> Prerendered { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<ProgressPage> Log { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Which list: supports, actions or actuals.</summary>
    [SupplyParameterFromQuery(Name = "tab")] public string? Tab { get; set; }

    /// <summary>Code of the district; all without.</summary>
    [SupplyParameterFromQuery(Name = "d")] public string? District { get; set; }

    /// <summary>The department or unit; all without.</summary>
    [SupplyParameterFromQuery(Name = "by")] public string? By { get; set; }

    /// <summary>How entries must stand; open ones without.</summary>
    [SupplyParameterFromQuery(Name = "status")] public string? Status { get; set; }

    /// <summary>What actuals must report; everything without.</summary>
    [SupplyParameterFromQuery(Name = "item")] public string? Item { get; set; }

    /// <summary>1 for actions past their day alone.</summary>
    [SupplyParameterFromQuery(Name = "overdue")] public string? Overdue { get; set; }

    /// <summary>Code of the programme; that of the first scenario without.</summary>
    [SupplyParameterFromQuery(Name = "programme")] public string? Programme { get; set; }

    /// <summary>Page of the list, from 1.</summary>
    [SupplyParameterFromQuery(Name = "p")] public string? Page { get; set; }

    /// <summary>Names what prerendering has shown; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    private ProgressAddress Address { get; set; } = ProgressAddress.Read(null, null, null, null, null, null, null);

    private int Asked { get; set; } = 1;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        var (address, page) = (
            ProgressAddress.Read(Tab, District, By, Status, Item, Overdue, Programme),
            int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1);
        if (_list is not null && address == Address && page == Asked) return;
        (Address, Asked) = (address, page);
        if (Prerendered.Take(Ticket) is { } found && found.Address == address)
        {
            _list = found;
            return;
        }
        await Load();
        if (!Live && _list is not null) Ticket = Prerendered.Keep(_list);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private async Task Load()
    {
        var (address, page) = (Address, Asked);
        try
        {
            var list = await Desk.Programme(address.Programme, _end.Token) is { } programme ? await ProgressList.Read(Desk, programme, address, page, _end.Token) : null;
            // What was asked for meanwhile counts.
            if ((address, page) != (Address, Asked)) return;
            (_list, _problem) = (list, list is null ? Phrases.NoProgramme : null);
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            NotRead(Log, exception, address.Tab);
            (_list, _problem) = (null, Phrases.ProgressListFailed);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The list of {Tab} could not be read.")]
    private static partial void NotRead(ILogger log, Exception exception, ProgressTab tab);
}
