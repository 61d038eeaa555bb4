namespace ModelWard.Model;

/// <summary>Says everything that is wrong with a programme's settings. Used by API, pages and grains alike.</summary>
public static class SettingsValidation
{
    /// <summary>Checks the settings.</summary>
    public static void Check(ProgrammeSettings settings, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(settings);
        NormsValidation.Check(settings.Norms, "norms.", faults);
        Approvals(settings, faults);
        Sources(settings, faults);
        Quarters(settings, faults);
    }

    private static void Approvals(ProgrammeSettings settings, FaultList faults)
    {
        faults.Require(settings.Approvals.Length <= ApprovalStep.Most, "approvals", $"{settings.Approvals.Length} steps",
            $"0 to {ApprovalStep.Most} steps");
        for (var i = 0; i < settings.Approvals.Length; i++)
        {
            Names($"approvals[{i}].body", settings.Approvals[i].Body, faults);
            Names($"approvals[{i}].document", settings.Approvals[i].Document, faults);
        }
    }

    private static void Sources(ProgrammeSettings settings, FaultList faults)
    {
        faults.Require(settings.Sources.Length <= ProgrammeSettings.MostSources, "sources", $"{settings.Sources.Length} sources",
            $"0 to {ProgrammeSettings.MostSources} sources");
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < settings.Sources.Length; i++)
        {
            var (source, path) = (settings.Sources[i], $"sources[{i}].");
            if (faults.Code($"{path}code", source.Code)) faults.Require(codes.Add(source.Code), $"{path}code", source.Code, "each source once");
            Names($"{path}name", source.Name, faults);
            faults.Require(!source.Uses.IsEmpty && source.Uses.All(Enum.IsDefined) && source.Uses.Distinct().Count() == source.Uses.Length, $"{path}uses",
                string.Join(", ", source.Uses), "at least one of works, equipment, upkeep, each once");
            Limits(source, path, faults);
        }
    }

    private static void Limits(MoneySource source, string path, FaultList faults)
    {
        if (source.Limits is not { } limits) return;
        faults.Require(limits.Length <= Scenario.MostYears, $"{path}limits", $"{limits.Length} years", $"at most {Scenario.MostYears} years");
        var years = new HashSet<int>();
        for (var i = 0; i < limits.Length; i++)
        {
            if (faults.Range($"{path}limits[{i}].year", limits[i].Year, ScenarioValidation.LeastYear, ScenarioValidation.MostYear))
                faults.Require(years.Add(limits[i].Year), $"{path}limits[{i}].year", limits[i].Year, "each year once");
            faults.Range($"{path}limits[{i}].amount", limits[i].Amount, 0, YearLimits.Most);
        }
    }

    private static void Quarters(ProgrammeSettings settings, FaultList faults)
    {
        if (!faults.Require(settings.Quarters.Length == 4, "quarters", $"{settings.Quarters.Length} shares", "four shares, one a quarter")) return;
        for (var i = 0; i < settings.Quarters.Length; i++) faults.RateRange($"quarters[{i}]", settings.Quarters[i], 0, 1);
        faults.Require(settings.Quarters.Sum() == 1, "quarters", settings.Quarters.Sum(), "four shares that sum to 1");
    }

    private static void Names(string path, Names names, FaultList faults)
    {
        faults.Text($"{path}.vi", names.Vi, 1, 200);
        faults.Text($"{path}.en", names.En, 1, 200);
    }
}
