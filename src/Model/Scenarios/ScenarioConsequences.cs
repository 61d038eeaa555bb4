namespace ModelWard.Model;

/// <summary>Tells faults of a scenario from those that only follow from them: a year that cannot be read makes others look wrong.</summary>
internal static class ScenarioConsequences
{
    /// <summary>The causes, and of the other faults those that no cause explains.</summary>
    public static IEnumerable<Fault> Without(IReadOnlyList<Fault> causes, IReadOnlyList<Fault> others)
    {
        var wrong = causes.Select(fault => fault.Path).ToHashSet(StringComparer.Ordinal);
        var around = wrong.SelectMany(Ancestors).ToHashSet(StringComparer.Ordinal);
        var firstYear = wrong.Contains("firstYear");
        var span = firstYear || wrong.Contains("lastYear") || others.Any(fault => fault.Path == "lastYear");
        return causes.Concat(others.Where(fault => !Follows(fault.Path)));

        bool Follows(string path) =>
            wrong.Contains(path) || around.Contains(path) || Ancestors(path).Any(wrong.Contains)
            || path switch
            {
                "lastYear" or "baseYear" => firstYear || (path == "baseYear" && span),
                "plan" or "order" or "allowUnfinished" => wrong.Contains("policy"),
                "limits" => span,
                _ when path.StartsWith("uncertainty.wardCost.", StringComparison.Ordinal) => wrong.Contains("uncertainty.wardCost.shape"),
                _ => span && path.EndsWith(".year", StringComparison.Ordinal),
            };
    }

    /// <summary>What a path stands in: <c>limits</c> and <c>limits[3]</c> for <c>limits[3].capital</c>.</summary>
    private static IEnumerable<string> Ancestors(string path)
    {
        for (var i = path.Length - 1; i > 0; i--)
            if (path[i] is '.' or '[') yield return path[..i];
    }
}
