using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>What samples are called on the screen.</summary>
internal static class SampleName
{
    /// <summary>The sample's name, or its id when it has none; of a name written "Vietnamese / English" the reader's half.</summary>
    public static string Of(ScenarioView sample, Language language)
    {
        if (sample.Scenario.Name.Length == 0) return sample.Id;
        var (vi, en) = Names.Written(sample.Scenario.Name);
        return language == Language.English ? en : vi;
    }
}
