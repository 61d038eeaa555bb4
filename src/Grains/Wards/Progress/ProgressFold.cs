using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>Folds progress events: each names the entries it adds or replaces, as they are after it.</summary>
internal static class ProgressFold
{
    /// <summary>Whether an event of the kind writes a <see cref="ProgressChange"/>.</summary>
    public static bool Knows(WardEventKind kind) => kind is
        WardEventKind.ActualRecorded or WardEventKind.ActualCancelled or WardEventKind.Begun
        or WardEventKind.OptionProposed or WardEventKind.OptionChosen or WardEventKind.OptionWithdrawn
        or WardEventKind.SupportAsked or WardEventKind.SupportAnswered or WardEventKind.ActionPlanned or WardEventKind.ActionChanged;

    /// <summary>The state after a change.</summary>
    public static WardState Fold(WardState state, Ward ward, ProgressChange change)
    {
        var stage = change.Stage ?? new StageChange(ward.Stage, ward.Started, ward.Recognized);
        var options = Merged(state.Options, change.Options, one => one.Number);
        return state with
        {
            Ward = ward with { Needs = change.Needs ?? ward.Needs, Stage = stage.Stage, Started = stage.Started, Recognized = stage.Recognized },
            Basis = change.Basis ?? state.Basis,
            NeedsOrigins = Origins(state, options, change),
            Actuals = Merged(state.Actuals, change.Actuals, one => one.Number),
            Options = options,
            Supports = Merged(state.Supports, change.Supports, one => one.Number),
            Actions = Merged(state.Actions, change.Actions, one => one.Number),
        };
    }

    // What chosen options write comes from the one chosen last, also where it is what the need was before; what was paid or arrived leaves the origin as it is.
    private static NeedsOrigins? Origins(WardState state, ImmutableArray<CriterionOption> after, ProgressChange change)
    {
        var origins = state.NeedsOrigins;
        foreach (var kind in (change.Options ?? []).Where(one => one.State == OptionState.Chosen || IsChosen(state.Options, one)).Select(one => one.Kind).Distinct())
        {
            var last = after.Where(one => one.State == OptionState.Chosen && one.Kind == kind).MaxBy(one => one.ChosenAt);
            if (last is not null && WrittenBy(kind) is { } item) origins = (origins ?? state.Origins).With([item], NeedOrigin.ByOption($"{last.Number}"));
        }
        return origins;
    }

    private static bool IsChosen(ImmutableArray<CriterionOption> options, CriterionOption option) => options.Any(one => one.Number == option.Number && one.State == OptionState.Chosen);

    private static NeedItem? WrittenBy(CriterionKind kind) => kind switch
    {
        CriterionKind.Facility => NeedItem.Works,
        CriterionKind.Equipment => NeedItem.Equipment,
        CriterionKind.Personnel => NeedItem.Officers,
        _ => null,
    };

    /// <summary>What a change replaces, as JSON; null when it replaces nothing.</summary>
    public static string? Before(WardState state, Ward ward, ProgressChange change)
    {
        var before = new ProgressChange
        {
            Stage = change.Stage is null ? null : new StageChange(ward.Stage, ward.Started, ward.Recognized),
            Needs = change.Needs is null ? null : ward.Needs,
            Basis = change.Basis is null ? null : state.Basis,
            Actuals = Replaced(state.Actuals, change.Actuals, one => one.Number),
            Options = Replaced(state.Options, change.Options, one => one.Number),
            Supports = Replaced(state.Supports, change.Supports, one => one.Number),
            Actions = Replaced(state.Actions, change.Actions, one => one.Number),
        };
        return before == new ProgressChange() ? null : JsonSerializer.Serialize(before, ModelJson.Options);
    }

    private static ImmutableArray<T> Merged<T>(ImmutableArray<T> present, ImmutableArray<T>? changed, Func<T, long> number)
    {
        if (changed is not { } entries) return present;
        var merged = new SortedDictionary<long, T>();
        foreach (var entry in present.Concat(entries)) merged[number(entry)] = entry;
        return [.. merged.Values];
    }

    private static ImmutableArray<T>? Replaced<T>(ImmutableArray<T> present, ImmutableArray<T>? changed, Func<T, long> number)
    {
        var numbers = (changed ?? []).Select(number).ToHashSet();
        ImmutableArray<T> replaced = [.. present.Where(entry => numbers.Contains(number(entry)))];
        return replaced.IsEmpty ? null : replaced;
    }
}
