using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Wards;

/// <summary>A ward of a list (rule 1), with its names and how many criteria of the catalogue in force it meets.</summary>
internal record WardAnswer
{
    /// <summary>Takes the ward of a view.</summary>
    public WardAnswer(WardView view, Catalogue catalogue)
    {
        (Ward, Version) = (view.Ward, view.Version);
        Met = catalogue.CountMet(Ward.Levels);
        Unmet = catalogue.Criteria.Length - Met;
    }

    public string Code => Ward.Code;

    public Names Names => Ward.Names;

    public string District => Ward.District;

    public long Population => Ward.Population;

    public Stage Stage => Ward.Stage;

    public int? Started => Ward.Started;

    public int? Recognized => Ward.Recognized;

    public Levels Levels => Ward.Levels;

    public Needs Needs => Ward.Needs;

    /// <summary>Criteria whose level is at or above the threshold.</summary>
    public int Met { get; }

    /// <summary>Criteria whose level is below the threshold.</summary>
    public int Unmet { get; }

    /// <summary>The ward's version; its ETag.</summary>
    public long Version { get; }

    /// <summary>The ward itself.</summary>
    protected Ward Ward { get; }
}

/// <summary>A ward by itself, with all that is known of it.</summary>
internal sealed record WardDossier : WardAnswer
{
    private readonly WardView _view;

    /// <summary>Takes the ward of a view.</summary>
    public WardDossier(WardView view, Catalogue catalogue)
        : base(view, catalogue) => _view = view;

    [JsonPropertyOrder(1)]
    public WardPlace? Place => Ward.Place;

    [JsonPropertyOrder(1)]
    public Pilot? Pilot => Ward.Pilot;

    /// <summary>Where each need comes from.</summary>
    [JsonPropertyOrder(1)]
    public NeedsOrigins NeedsOrigins => _view.NeedsOrigins;

    [JsonPropertyOrder(1)]
    public ImmutableArray<Assessment> Assessments => _view.Assessments;

    [JsonPropertyOrder(1)]
    public ImmutableArray<Difficulty> Difficulties => _view.Difficulties;

    /// <summary>What the adopted scheme promises of it; null before the first.</summary>
    [JsonPropertyOrder(1)]
    public Commitment? Commitment => _view.Commitment;

    /// <summary>How it ended; left out while it is in force.</summary>
    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EndedWard? Ended => _view.Ended;
}
