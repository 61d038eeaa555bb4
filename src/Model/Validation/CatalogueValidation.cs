namespace ModelWard.Model;

/// <summary>Says what is wrong with a version of the criteria catalogue (rule 1).</summary>
public static class CatalogueValidation
{
    /// <summary>Checks one version.</summary>
    public static void Check(Catalogue catalogue, string path, FaultList faults)
    {
        faults.Code($"{path}version", catalogue.Version);
        faults.Require(catalogue.Criteria.Length is >= 1 and <= Catalogue.MostCriteria, $"{path}criteria", catalogue.Criteria.Length,
            $"1 to {Catalogue.MostCriteria} criteria");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < catalogue.Criteria.Length; i++)
        {
            var criterion = catalogue.Criteria[i];
            var at = $"{path}criteria[{i}].";
            faults.Code($"{at}code", criterion.Code);
            faults.Require(seen.Add(criterion.Code), $"{at}code", criterion.Code, "each criterion once");
            faults.Text($"{at}group", criterion.Group, 0, 100);
            faults.Text($"{at}names.vi", criterion.Names.Vi, 1, 500);
            faults.Text($"{at}names.en", criterion.Names.En, 1, 500);
            WardValidation.CheckLevel($"{at}threshold", criterion.Threshold, faults);
            WardValidation.CheckLevel($"{at}guidedGain", criterion.GuidedGain, faults);
            if (criterion.Kind == CriterionKind.Practice)
                faults.Require(criterion.GuidedGain.Hundredths > 0, $"{at}guidedGain", criterion.GuidedGain, "above 0 for a practice criterion");
        }
    }
}
