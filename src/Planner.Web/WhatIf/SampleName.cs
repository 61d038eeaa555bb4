using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>What samples are called on the screen.</summary>
internal static class SampleName
{
    private const string Between = " / ";

    /// <summary>The sample's name, or its id when it has none; of a name written "Vietnamese / English" the reader's half.</summary>
    public static string Of(ScenarioView sample, Language language)
    {
        var name = sample.Scenario.Name;
        if (name.Length == 0) return sample.Id;
        var halves = name.Split(Between);
        return halves.Length == 2 ? halves[language == Language.English ? 1 : 0] : name;
    }
}
