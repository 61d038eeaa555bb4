using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Recognition;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of all recognitions: filter and page from the address.</summary>
public sealed partial class RecognitionsPage : ComponentBase, IDisposable
{
    private const int PageSize = 100;

    private readonly CancellationTokenSource _end = new();
    private PrerenderedRecognitions? _shown;
    private Phrase? _problem;

    [Inject] private WardDesk Desk { get; set; } = default!;

    [Inject] private Prerendered<PrerenderedRecognitions> Prerendered { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<RecognitionsPage> Log { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Where the wards must stand; any state without.</summary>
    [SupplyParameterFromQuery(Name = "state")] public string? State { get; set; }

    /// <summary>Code of the district; all without.</summary>
    [SupplyParameterFromQuery(Name = "d")] public string? District { get; set; }

    /// <summary>1 for wards with something due alone.</summary>
    [SupplyParameterFromQuery(Name = "due")] public string? Due { get; set; }

    /// <summary>Code of the programme; that of the first scenario without.</summary>
    [SupplyParameterFromQuery(Name = "programme")] public string? Programme { get; set; }

    /// <summary>Page of the list, from 1.</summary>
    [SupplyParameterFromQuery(Name = "p")] public string? Page { get; set; }

    /// <summary>Names what prerendering has shown; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    private DateOnly Today => Clock.Today();

    private RecognitionsAddress Address { get; set; } = new(null, null, Due: false, null);

    private ImmutableArray<ListedRecognition> Rows { get; set; } = [];

    private int Last => Math.Max(1, (Rows.Length + PageSize - 1) / PageSize);

    private int Number => int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, Last) : 1;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        Address = RecognitionsAddress.Read(State, District, Due, Programme);
        if (_shown is null) _shown = Prerendered.Take(Ticket);
        if (_shown is null || (Programme is not null && Programme != _shown.Programme.Code))
        {
            await Load();
            if (!Live && _shown is not null) Ticket = Prerendered.Keep(_shown);
        }
        Find();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private async Task Load()
    {
        _problem = null;
        try
        {
            if (await Desk.Programme(Programme, _end.Token) is { } programme)
                _shown = new PrerenderedRecognitions(programme, await Desk.Recognitions(programme.Code, _end.Token));
            else _problem = Phrases.NoProgramme;
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            NotRead(Log, exception);
            _problem = Phrases.RecognitionsFailed;
        }
        Find();
    }

    private void Find() => Rows = _shown is { } shown ? ListedRecognition.Find(shown.Programme, shown.Standings, Address, Today) : [];

    [LoggerMessage(Level = LogLevel.Warning, Message = "The recognitions could not be read.")]
    private static partial void NotRead(ILogger log, Exception exception);
}

/// <summary>What the prerendered page of recognitions hands to its circuit.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Standings">Where its wards stand.</param>
public sealed record PrerenderedRecognitions(ProgrammeView Programme, ImmutableArray<WardRecognition> Standings);
