using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Settings;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of norms and other settings of a programme.</summary>
public sealed partial class NormsPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private SettingsSight? _shown;
    private bool _failed;

    [Inject] private SettingsDesk Desk { get; set; } = default!;

    [Inject] private Prerendered<SettingsSight> Prerendered { get; set; } = default!;

    [Inject] private ILogger<NormsPage> Log { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Who reads; null where nobody is known.</summary>
    [CascadingParameter] private Reader? Reader { get; set; }

    /// <summary>Code of the programme; that of the first scenario without.</summary>
    [SupplyParameterFromQuery(Name = "programme")] public string? Programme { get; set; }

    /// <summary>Names what prerendering has shown; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_shown is null) _shown = Prerendered.Take(Ticket);
        if (_shown is not null && (Programme is null || Programme == _shown.Programme.Code)) return;
        await Load();
        if (!Live && _shown is not null) Ticket = Prerendered.Keep(_shown);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private bool May(Permission permission) => Reader?.May(permission) != false;

    private async Task Load()
    {
        try
        {
            _shown = await Desk.Read(Programme, _end.Token);
            _failed = false;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            NotRead(Log, exception);
            _failed = true;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The settings could not be read.")]
    private static partial void NotRead(ILogger log, Exception exception);
}
