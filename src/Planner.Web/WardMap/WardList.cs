using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.Roadmap;
using ModelWard.Planner.Web.Search;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>
/// The wards as map, table and card show them: which is chosen, which are found, what becomes of each. What has not changed is
/// the same object as before, so that nothing is drawn twice.
/// </summary>
public sealed class WardList(Texts texts)
{
    private PlanView? _view;
    private PlanView? _settled;
    private FuturesResult? _futures;
    private WardChanceTable? _rowsOf;
    private ImmutableArray<WardEntry> _entries = [];
    private WardOutcomes? _outcomes;
    private IReadOnlySet<WardEntry> _found = new HashSet<WardEntry>();

    /// <summary>Where the tiles lie.</summary>
    public TileLayout Layout { get; private set; } = default!;

    /// <summary>How the tiles look, in the snapshot's order.</summary>
    public ImmutableArray<TileView> Tiles { get; private set; } = [];

    /// <summary>The rows of the table: of the latest settled answer, of the wards found.</summary>
    public ImmutableArray<WardRow> Rows { get; private set; } = [];

    /// <summary>The ways of all wards through the years, by district: of the latest settled answer.</summary>
    public ImmutableArray<DistrictRoadmap> Roadmap { get; private set; } = [];

    /// <summary>The year whose chances the rows give; null until there have been futures.</summary>
    public int? RowsChanceYear { get; private set; }

    /// <summary>What is searched for, as written.</summary>
    public string Query { get; private set; } = "";

    /// <summary>Code of the chosen ward; null when none is.</summary>
    public string? ChosenCode { get; private set; }

    /// <summary>The chosen ward; null when none is or the programme has none with that code.</summary>
    public WardEntry? Chosen => ChosenCode is null ? null : _entries.FirstOrDefault(entry => entry.Ward.Code == ChosenCode);

    /// <summary>What becomes of the chosen ward.</summary>
    public WardOutcome ChosenOutcome => _outcomes?[ChosenCode ?? ""] ?? new WardOutcome { Code = "" };

    /// <summary>Each ward's chance; null while there are no futures of the answer.</summary>
    public WardChanceTable? Chances { get; private set; }

    /// <summary>The year by whose end the tiles give the chance as a number; null when they give the year of recognition.</summary>
    public int? ChanceYear { get; private set; }

    /// <summary>Shows an answer.</summary>
    /// <param name="view">The answer.</param>
    /// <param name="settled">Whether the inputs rest on it, so that the table follows too.</param>
    /// <param name="futures">Its futures; null while there are none.</param>
    public void Show(PlanView view, bool settled, FuturesResult? futures = null)
    {
        if (!ReferenceEquals(_view?.Basis, view.Basis))
        {
            _entries = WardEntry.All(view.Basis.Snapshot, view.Basis.Catalogue, texts);
            Layout = TileLayout.Of(view.Basis.Snapshot);
            Find();
        }
        if (!ReferenceEquals(_view, view)) _outcomes = WardOutcomes.Of(view.Outcome);
        _view = view;
        if (!ReferenceEquals(_futures, futures)) (_futures, Chances) = (futures, WardChanceTable.Of(futures));
        DrawTiles();
        if (!settled && _settled is not null) return;
        if (!ReferenceEquals(_settled, view)) Roadmap = DistrictRoadmap.All(_entries, _outcomes!, view.Scenario, texts);
        if (ReferenceEquals(_settled, view) && ReferenceEquals(_rowsOf, Chances)) return;
        _settled = view;
        DrawRows();
    }

    /// <summary>Chooses a ward by its code, or none.</summary>
    public void Choose(string? code)
    {
        ChosenCode = code;
        DrawTiles();
    }

    /// <summary>Chooses what the tiles give as a number: the chance by the end of a year, or the year of recognition.</summary>
    public void Mark(int? chanceYear)
    {
        ChanceYear = chanceYear;
        DrawTiles();
        DrawRows();
    }

    /// <summary>Searches names, districts and codes without regard to case and marks.</summary>
    public void Search(string query)
    {
        Query = query;
        Find();
        DrawTiles();
        DrawRows();
    }

    private void Find() =>
        _found = new NameSearch(Query).Find(_entries, entry => entry.SearchGround, entry => entry.Ward.Code);

    private void DrawTiles()
    {
        if (_view is null) return;
        var year = YearOf(_view);
        var tiles = TileView.All(_entries, _outcomes!, _view.Scenario, texts, ChosenCode, _found.Contains,
            code => Chances?.At(code, year) is { } chance ? new TileChance(chance, year) : null, ChanceYear is not null);
        if (!Tiles.AsSpan().SequenceEqual(tiles.AsSpan())) Tiles = tiles;
    }

    private void DrawRows()
    {
        if (_settled is null) return;
        // The chances of a plan that is still moving are not those of the rows.
        _rowsOf = ReferenceEquals(_settled, _view) ? Chances : null;
        if (_rowsOf is not null || RowsChanceYear is not null) RowsChanceYear = YearOf(_settled);
        Rows = WardRow.Of(_entries.Where(_found.Contains), WardOutcomes.Of(_settled.Outcome), code => _rowsOf?.At(code, YearOf(_settled)), texts);
    }

    private int YearOf(PlanView view) => Math.Clamp(ChanceYear ?? view.Scenario.LastYear, view.Scenario.FirstYear, view.Scenario.LastYear);
}
