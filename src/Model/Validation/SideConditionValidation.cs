namespace ModelWard.Model;

/// <summary>Says what is wrong with what only the optimal policy reads: objective, weights, precedence, exclusions.</summary>
internal static class SideConditionValidation
{
    /// <summary>The most precedence pairs and the most exclusions of a scenario.</summary>
    private const int Most = 1_000;

    /// <summary>Checks them by themselves.</summary>
    public static void Check(Scenario scenario, FaultList faults)
    {
        faults.Require(Enum.IsDefined(scenario.Objective), "objective", scenario.Objective, "an objective");
        faults.Require(scenario.Policy != Policy.Optimal || !scenario.AllowUnfinished, "allowUnfinished", true,
            "false, since the policy is optimal: its plans are finished by the last year");
        CheckWeights(scenario, faults);
        CheckPrecedence(scenario, faults);
        CheckExclusions(scenario, faults);
    }

    /// <summary>Visits every ward named, with the path at which it stands.</summary>
    public static void EachWard(Scenario scenario, Action<string, string> visit)
    {
        for (var i = 0; i < scenario.Weights.Length; i++) visit($"weights[{i}].ward", scenario.Weights[i].Ward);
        for (var i = 0; i < scenario.Precedence.Length; i++)
        {
            visit($"precedence[{i}].ward", scenario.Precedence[i].Ward);
            visit($"precedence[{i}].after", scenario.Precedence[i].After);
        }
        for (var i = 0; i < scenario.Exclusions.Length; i++)
            for (var j = 0; j < scenario.Exclusions[i].Wards.Length; j++) visit($"exclusions[{i}].wards[{j}]", scenario.Exclusions[i].Wards[j]);
    }

    private static void CheckWeights(Scenario scenario, FaultList faults)
    {
        faults.Require(scenario.Objective != Objective.Weights || !scenario.Weights.IsEmpty, "weights", "none",
            "at least one entry {ward, year, value}, since the objective is weights");
        var seen = new HashSet<(string, int)>();
        for (var i = 0; i < scenario.Weights.Length; i++)
        {
            var (ward, year, value) = scenario.Weights[i];
            faults.Range($"weights[{i}].year", year, scenario.FirstYear, scenario.LastYear);
            faults.RateRange($"weights[{i}].value", value, -StartWeight.Most, StartWeight.Most);
            faults.Require(seen.Add((ward, year)), $"weights[{i}]", $"{ward} {year}", "each ward and year once");
        }
    }

    private static void CheckPrecedence(Scenario scenario, FaultList faults)
    {
        if (!faults.Require(scenario.Precedence.Length <= Most, "precedence", $"{scenario.Precedence.Length} entries", $"at most {Most} entries")) return;
        var seen = new HashSet<Precedence>();
        var before = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        for (var i = 0; i < scenario.Precedence.Length; i++)
        {
            var (ward, after) = scenario.Precedence[i];
            faults.Require(seen.Add(scenario.Precedence[i]), $"precedence[{i}]", $"{ward} after {after}", "each pair once");
            faults.Require(!Waits(after, ward), $"precedence[{i}].after", after,
                $"a ward that does not itself wait, directly or through others, for {ward}");
            if (!before.TryGetValue(ward, out var earlier)) before[ward] = earlier = [];
            earlier.Add(after);
        }

        // Whether one ward waits for the other, or is it, by the pairs read so far.
        bool Waits(string one, string other)
        {
            var visited = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>([one]);
            while (open.TryPop(out var ward))
            {
                if (ward == other) return true;
                if (!visited.Add(ward) || !before.TryGetValue(ward, out var earlier)) continue;
                foreach (var next in earlier) open.Push(next);
            }
            return false;
        }
    }

    private static void CheckExclusions(Scenario scenario, FaultList faults)
    {
        faults.Require(scenario.Exclusions.Length <= Most, "exclusions", $"{scenario.Exclusions.Length} entries", $"at most {Most} entries");
        for (var i = 0; i < scenario.Exclusions.Length; i++)
        {
            var wards = scenario.Exclusions[i].Wards;
            faults.Require(wards.Length >= 2, $"exclusions[{i}].wards", $"{wards.Length} wards", "two wards or more");
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var j = 0; j < wards.Length; j++)
                faults.Require(seen.Add(wards[j]), $"exclusions[{i}].wards[{j}]", wards[j], "each ward once");
        }
    }
}
