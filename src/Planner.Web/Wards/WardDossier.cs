using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.Wards;

/// <summary>A ward and all that its dossier shows of it.</summary>
/// <param name="Programme">The programme it belongs to.</param>
/// <param name="View">The ward.</param>
/// <param name="History">A page of its history.</param>
/// <param name="HistoryPage">Number of that page, from 1.</param>
public sealed record WardDossier(ProgrammeView Programme, WardView View, WardHistory History, int HistoryPage)
{
    /// <summary>How many events a page of the history holds.</summary>
    public const int HistoryPageSize = 10;

    /// <summary>The norms of every version of the settings that one of its needs follows, by version.</summary>
    public IReadOnlyDictionary<long, Norms> Norms { get; init; } = ImmutableDictionary<long, Norms>.Empty;

    /// <summary>All that was recorded of its recognition.</summary>
    public RecognitionFile Recognition { get; init; } = RecognitionFile.None;

    /// <summary>Which of its actuals belong to the scheme in force; null where there is none.</summary>
    public SchemeScope? Scope { get; init; }

    /// <summary>The ward itself.</summary>
    public Ward Ward => View.Ward;

    /// <summary>The catalogue in force today.</summary>
    public Catalogue Catalogue => Programme.Catalogue;

    /// <summary>Its district; null when the programme does not know it.</summary>
    public District? District => Programme.Snapshot.Programme.FindDistrict(Ward.District);

    /// <summary>Criteria met today.</summary>
    public int Met => Catalogue.CountMet(Ward.Levels);

    /// <summary>The last page of the history, from 1.</summary>
    public int LastHistoryPage => (int)Math.Max(1, (History.Total + HistoryPageSize - 1) / HistoryPageSize);

    /// <summary>Its difficulties, the open ones first, the latest first.</summary>
    public IEnumerable<Difficulty> Difficulties => View.Difficulties.OrderBy(difficulty => difficulty.ResolvedAt is not null).ThenByDescending(difficulty => difficulty.Number);

    /// <summary>How many difficulties are open.</summary>
    public int Open => View.Difficulties.Count(difficulty => difficulty.ResolvedAt is null);
}
