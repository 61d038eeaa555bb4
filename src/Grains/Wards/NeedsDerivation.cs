using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>Which needs follow norms, and when.</summary>
internal static class NeedsDerivation
{
    /// <summary>The items that are derived where none are named: neither set by hand nor by an option, which are deliberate.</summary>
    public static ImmutableArray<NeedItem> Usual(NeedsOrigins origins) =>
        [.. NeedItems.All.Where(item => origins[item].Kind is NeedOriginKind.Imported or NeedOriginKind.ByNorms)];

    /// <summary>
    /// What an assessment makes of the items that follow norms; null where none does. Of a ward under way works and equipment stay: what has
    /// been paid of them does not show in the levels yet.
    /// </summary>
    /// <param name="state">The ward before the assessment.</param>
    /// <param name="ward">The ward with the level assessed.</param>
    /// <param name="norms">The norms in force; null when the caller brings none.</param>
    public static DerivedNeeds? AfterAssessment(WardState state, Ward ward, NormsInForce? norms)
    {
        if (norms is null) return null;
        ImmutableArray<NeedItem> items =
        [
            .. state.Origins.Of(NeedOriginKind.ByNorms).Where(item => ward.Stage != Stage.UnderWay || item is not (NeedItem.Works or NeedItem.Equipment)),
        ];
        return items.IsEmpty ? null : new DerivedNeeds(norms.Derive(ward, items), items, norms.SettingsVersion);
    }

    /// <summary>The same after an inspection or a review: what its findings make of the items that follow norms.</summary>
    public static DerivedNeeds? AfterFindings(WardState state, Ward ward, IEnumerable<CriterionFinding> findings, NormsInForce? norms) =>
        AfterAssessment(state, ward with { Levels = Leveled(ward, findings) }, norms);

    /// <summary>A ward's levels with those found.</summary>
    public static Levels Leveled(Ward ward, IEnumerable<CriterionFinding> findings) =>
        Levels.Of([.. ward.Levels.Entries, .. findings.Select(finding => new CriterionLevel(finding.Criterion, finding.Level))]);

    /// <summary>The state with needs and origins as a derivation leaves them.</summary>
    public static WardState Take(WardState state, Ward ward, DerivedNeeds derived) => state with
    {
        Ward = ward with { Needs = derived.Needs },
        NeedsOrigins = state.Origins.With(derived.Items, NeedOrigin.ByNorms(derived.SettingsVersion)),
    };

    /// <summary>The state with other needs: the items that change come from there.</summary>
    public static WardState Take(WardState state, Ward ward, Needs needs, NeedOrigin origin) => state with
    {
        Ward = ward with { Needs = needs },
        NeedsOrigins = state.Origins.With(NeedItems.All.Where(item => !item.Same(ward.Needs, needs)), origin),
    };
}
