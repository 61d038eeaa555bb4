using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Reorganization;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of reorganizations of a programme. The address names the programme.</summary>
public sealed partial class ReorganizationPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private ReorganizationSight? _sight;
    private Phrase? _problem;

    [Inject] private ReorganizationDesk Desk { get; set; } = default!;

    [Inject] private Prerendered<ReorganizationSight> Prerendered { get; set; } = default!;

    [Inject] private ILogger<ReorganizationPage> Log { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Who reads; null where nobody is known.</summary>
    [CascadingParameter] private Reader? Reader { get; set; }

    /// <summary>Code of the programme; that of the first scenario without.</summary>
    [SupplyParameterFromQuery(Name = "programme")] public string? Programme { get; set; }

    /// <summary>The units that today's state is shown for, see <see cref="UnitAddress"/>; the wards of the register now without.</summary>
    [SupplyParameterFromQuery(Name = "m")] public string? Units { get; set; }

    /// <summary>Names what prerendering has shown; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    private bool MayChange => Live && Reader?.May(Permission.Import) != false;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        _sight ??= Prerendered.Take(Ticket);
        if (_sight is not null && (Programme is null || Programme == _sight.Programme.Code)) return;
        await Load();
        if (!Live && _sight is not null) Ticket = Prerendered.Keep(_sight);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private void ShowUnits(UnitAddress? units) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("m", units?.ToString()), replace: true);

    private async Task Load()
    {
        _problem = null;
        try
        {
            _sight = await Desk.Read(Programme, _end.Token);
            if (_sight is null) _problem = Phrases.NoProgramme;
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            NotRead(Log, exception);
            _problem = Phrases.ReorganizationReadFailed;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The reorganizations of the programme could not be read.")]
    private static partial void NotRead(ILogger log, Exception exception);
}
