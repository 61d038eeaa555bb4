using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The register of wards: filter and order from the address, both kept in step.</summary>
public sealed partial class WardsPage : ComponentBase, IDisposable
{
    // Whoever reads without scripts gets the years with the page, unless they take longer than this.
    private static readonly TimeSpan MostComputing = TimeSpan.FromSeconds(2);

    // Browsers limit how often a page may change its address.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);

    private const int MostInOneFile = 1_000;

    private readonly CancellationTokenSource _end = new();
    private readonly HashSet<string> _written = [];
    private WardsAddress _address = new();
    private PrerenderedRegister? _seen;
    private ImmutableArray<ListedWard> _rows = [];
    private (string Link, int Wards) _csv = ("", 0);
    private Phrase? _problem;
    private bool _ignored;
    private bool _awaited;
    private bool _failed;
    private bool _resting = true;
    private int _changes;

    [Inject] private WardDesk Desk { get; set; } = default!;

    [Inject] private Prerendered<PrerenderedRegister> Prerendered { get; set; } = default!;

    [Inject] private TimeProvider Time { get; set; } = default!;

    [Inject] private ILogger<WardsPage> Log { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Names what prerendering found; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    private ScenarioView? Scenario =>
        _seen?.Programme.Scenarios.FirstOrDefault(view => view.Id == _address.Scenario) ?? _seen?.Programme.Scenarios.FirstOrDefault();

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        ReadAddress();
        if (Prerendered.Take(Ticket) is { } seen)
        {
            _seen = seen;
            Find();
            if (seen.Of is null) await Compute(_end.Token);
            return;
        }
        await Load();
        if (!Live && _seen is not null) Ticket = Prerendered.Keep(_seen);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        _end.Cancel();
        _end.Dispose();
    }

    private async Task Load()
    {
        _problem = null;
        try
        {
            if (await Desk.Programme(_address.Programme, _end.Token) is not { } programme)
            {
                _problem = Phrases.NoProgramme;
                return;
            }
            var open = await Desk.OpenDifficulties(programme.Code, _end.Token);
            _ignored |= programme.Ignored;
            _seen = new PrerenderedRegister(programme, WardRegister.Of(programme.Snapshot, programme.Catalogue, open, Texts), null);
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            Log.LogWarning(exception, "The register of wards could not be read.");
            _problem = Phrases.RegisterFailed;
            return;
        }
        Find();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
        if (!Live) patience.CancelAfter(MostComputing);
        await Compute(patience.Token);
    }

    private async Task Compute(CancellationToken cancellationToken)
    {
        (_awaited, _failed) = (Scenario is { } wanted && _seen!.Of != wanted.Id, false);
        if (!_awaited || Scenario is not { } scenario) return;
        StateHasChanged();
        Outcome? outcome = null;
        try
        {
            outcome = (await Desk.OutcomeOf(scenario.Id, cancellationToken).WaitAsync(cancellationToken)).Outcome;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The reader has left, or the page is sent without the years.
            if (_end.IsCancellationRequested) return;
        }
        catch (Exception exception)
        {
            Log.LogWarning(exception, "The years under {Scenario} could not be computed.", scenario.Id);
        }
        if (Scenario?.Id != scenario.Id) return;
        (_awaited, _failed) = (!Live && outcome is null, Live && outcome is null);
        _seen = _seen! with { Register = _seen.Register.Under(outcome), Of = outcome is null ? null : scenario.Id };
        Find();
        StateHasChanged();
    }

    private void Find() => (_rows, _csv) = (_seen!.Register.Find(_address), Csv());

    // The list of the API holds a thousand wards at most; the register's own table holds all of them.
    private (string Link, int Wards) Csv()
    {
        var programme = $"api/v1/programmes/{Uri.EscapeDataString(_seen!.Programme.Code)}";
        var asked = new WardsAddress { District = _address.District, Stage = _address.Stage };
        var wards = _seen.Register.Count(asked);
        if (wards > MostInOneFile) return ($"{programme}/export/register.csv", _seen.Register.Rows.Length);
        var district = asked.District is { } code ? "&district=" + Uri.EscapeDataString(code) : "";
        var stage = asked.Stage is { } chosen ? "&stage=" + EnumNames.Of(chosen) : "";
        return ($"{programme}/wards?format=csv&pageSize={MostInOneFile}{district}{stage}", wards);
    }

    private async Task Change(WardsAddress address)
    {
        var (before, programme) = (Scenario?.Id, _address.Programme);
        (_address, _resting) = (address, false);
        var rest = Settle();
        if (_seen is null || address.Programme != programme) await Load();
        else
        {
            Find();
            if (Scenario?.Id != before) await Compute(_end.Token);
        }
        await rest;
    }

    private async Task Settle()
    {
        var change = ++_changes;
        try
        {
            await Task.Delay(Rest, Time, _end.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        if (change != _changes) return;
        _resting = true;
        StateHasChanged();
        var uri = Navigation.ToAbsoluteUri("wards" + _address.Write()).AbsoluteUri;
        if (uri == Navigation.Uri) return;
        _written.Add(uri);
        Navigation.NavigateTo(uri, replace: true);
    }

    // A link or the browser's own buttons brought another address of this page; what it wrote itself comes back the same way.
    private void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (_written.Remove(moved.Location) || new Uri(moved.Location).AbsolutePath != Navigation.ToAbsoluteUri("wards").AbsolutePath) return;
        _ = InvokeAsync(async () =>
        {
            var before = _address;
            ReadAddress();
            if (_address != before) await Change(_address);
            StateHasChanged();
        });
    }

    private void ReadAddress() => (_address, _ignored) = WardsAddress.Read(new Uri(Navigation.Uri).Query);

    private string FilterInWords(PrerenderedRegister seen)
    {
        var words = new List<string>();
        if (_address.Query.Length > 0) words.Add($"“{_address.Query}”");
        if (_address.District is { } district)
            words.Add(seen.Programme.Snapshot.Programme.FindDistrict(district) is { } known ? Texts[known.Names] : district);
        if (_address.Stage is { } stage) words.Add(Texts[ModelWords.Of(stage)]);
        if (_address.MetFrom is { } from) words.Add($"{Texts[Phrases.MetFrom]} {from} {Texts[Phrases.MetUnit]}");
        if (_address.MetTo is { } to) words.Add($"{Texts[Phrases.MetTo]} {to} {Texts[Phrases.MetUnit]}");
        if (_address.Pilot) words.Add(Texts[Phrases.PilotOnly]);
        if (_address.Open) words.Add(Texts[Phrases.OpenOnly]);
        if (_address.OpenKind is { } kind) words.Add($"{Texts[Phrases.OpenChoice]}: {Texts[ModelWords.Of(kind)]}");
        if (words.Count == 0) words.Add(Texts[Phrases.NoFilter]);
        if (Scenario is { } scenario) words.Add($"{Texts[Phrases.YearsUnder]}: {SampleName.Of(scenario, Texts.Language)}");
        return string.Join("; ", words);
    }
}

/// <summary>What the prerendered register hands to its circuit.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Register">Its wards.</param>
/// <param name="Of">Id of the scenario whose years the register shows; null when it shows none.</param>
public sealed record PrerenderedRegister(ProgrammeView Programme, WardRegister Register, string? Of);
