using System.Collections.Immutable;
using ModelWard.Files.Scenarios;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>A scenario file that a reader has chosen, checked by itself and against the wards of the page.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Scenario">The scenario; null when the file has faults.</param>
/// <param name="Faults">The faults in the order of their lines.</param>
public sealed record ScenarioFileForm(string Name, Scenario? Scenario, ImmutableArray<FileFault> Faults)
{
    /// <summary>Reads and checks a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="snapshot">The wards of the page.</param>
    public static ScenarioFileForm Read(string name, byte[] bytes, Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var reading = ScenarioFile.Read(name, bytes);
        if (reading.Scenario is not { } scenario) return new ScenarioFileForm(name, null, reading.Faults);
        var faults = new FaultList();
        ScenarioValidation.Check(scenario, snapshot, faults);
        return faults.None ? new ScenarioFileForm(name, scenario, []) : new ScenarioFileForm(name, null, ScenarioFile.Locate(name, bytes, faults.Faults));
    }

    /// <summary>The name of the file that a page's scenario is exported to: that of the sample and the beginning of the outcome's fingerprint.</summary>
    public static string NameOf(PlanView view, string extension)
    {
        ArgumentNullException.ThrowIfNull(view);
        var changed = view.Inputs == view.Basis.Inputs ? "" : "-" + view.Outcome.Fingerprint?[..12];
        return view.Basis.Sample.Id + changed + extension;
    }
}
