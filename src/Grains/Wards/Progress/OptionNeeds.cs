using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>What follows in a ward when options are chosen or let go.</summary>
internal static class OptionNeeds
{
    /// <summary>The basis of the needs when options have changed; null when it stays.</summary>
    /// <param name="state">The ward.</param>
    /// <param name="ward">The same.</param>
    /// <param name="kind">Kind of the options' criterion.</param>
    /// <param name="changed">The options that have changed.</param>
    public static NeedsBasis? Write(WardState state, Ward ward, CriterionKind kind, ImmutableArray<CriterionOption> changed)
    {
        var before = state.Basis ?? NeedsBasis.At(ward.Needs, state.Version);
        var after = state.Options.Where(option => !changed.Any(one => one.Number == option.Number)).Concat(changed);
        var basis = ChosenNeeds.Write(before, kind, state.Options, after, state.Actuals, state.Version + 1);
        return basis == before ? null : basis;
    }

    /// <summary>The open supports of an option that is let go.</summary>
    public static IEnumerable<Support> Dropped(ImmutableArray<Support> supports, CriterionOption? option, DateOnly today) =>
        supports.Where(one => one.IsOpen && one.Option is not null && one.Option == option?.Number).Select(one => one with { Status = SupportStatus.Dropped, On = today });

    /// <summary>The open actions of an option that is let go.</summary>
    public static IEnumerable<WardAction> Dropped(ImmutableArray<WardAction> actions, CriterionOption? option) =>
        actions.Where(one => one.IsOpen && one.Option is not null && one.Option == option?.Number).Select(one => one with { Status = ActionStatus.Dropped });

    /// <summary>The entries; null when there are none.</summary>
    public static ImmutableArray<T>? Some<T>(IEnumerable<T> entries) => entries.Any() ? [.. entries] : null;
}
