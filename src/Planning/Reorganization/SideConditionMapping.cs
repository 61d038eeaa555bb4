using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>Weights, precedence and exclusions after an event, by the heirs of the wards that they name.</summary>
internal static class SideConditionMapping
{
    /// <summary>What starts are worth: that of wards which come together is added up, year by year.</summary>
    public static ImmutableArray<StartWeight> Weights(Scenario scenario, Succession succession, LineChanges changes)
    {
        var weights = ImmutableArray.CreateBuilder<StartWeight>();
        foreach (var lines in scenario.Weights.GroupBy(line => (Ward: succession.Heir(line.Ward), line.Year)))
        {
            var weight = new StartWeight(lines.Key.Ward, lines.Key.Year, lines.Sum(line => line.Value));
            weights.Add(weight);
            changes.Note("weights", weight.Ward, lines.Select(line => line.Ward), lines.Select(line => Said(line.Year, line.Value)), Said(weight.Year, weight.Value));
        }
        return weights.ToImmutable();
    }

    /// <summary>Who waits for whom, each pair once; a ward does not wait for what has become a part of it.</summary>
    public static ImmutableArray<Precedence> Precedence(Scenario scenario, Succession succession, LineChanges changes)
    {
        var pairs = ImmutableArray.CreateBuilder<Precedence>();
        foreach (var lines in scenario.Precedence.GroupBy(line => new Precedence(succession.Heir(line.Ward), succession.Heir(line.After))))
        {
            var stays = lines.Key.Ward != lines.Key.After;
            if (stays) pairs.Add(lines.Key);
            if (!stays || lines.Count() > 1)
                changes.Note("precedence", lines.Key.Ward, lines.SelectMany(line => new[] { line.Ward, line.After }), lines.Select(Said), stays ? Said(lines.Key) : null);
        }
        return pairs.ToImmutable();
    }

    /// <summary>Groups of which one starts; a group of which a single ward is left says nothing any more.</summary>
    public static ImmutableArray<Exclusion> Exclusions(Scenario scenario, Succession succession, LineChanges changes)
    {
        var groups = ImmutableArray.CreateBuilder<Exclusion>();
        foreach (var group in scenario.Exclusions)
        {
            ImmutableArray<string> wards = [.. group.Wards.Select(succession.Heir).Distinct(StringComparer.Ordinal)];
            if (wards.Length > 1) groups.Add(new Exclusion(wards));
            if (wards.Length < group.Wards.Length)
                changes.Note("exclusions", wards[0], group.Wards, [string.Join(' ', group.Wards)], wards.Length > 1 ? string.Join(' ', wards) : null);
        }
        return groups.ToImmutable();
    }

    private static string Said(int year, decimal value) => $"{year} {value}";

    private static string Said(Precedence pair) => $"{pair.Ward} after {pair.After}";
}
