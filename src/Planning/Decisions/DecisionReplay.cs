using System.Text.Json;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Decisions;

/// <summary>Computes a decision's figures again from its inputs and compares them byte by byte with those recorded.</summary>
public static class DecisionReplay
{
    /// <summary>Replays a decision: figures first, then the hash of the proposal, then that of the record.</summary>
    /// <param name="file">Record and proposal.</param>
    /// <param name="sharing">Brings threads for the futures.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="JsonException">The proposal cannot be read.</exception>
    public static ReplayVerdict Of(DecisionFile file, WorkSharing sharing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var recorded = Proposal.Read(file.Proposal);
        if (Unfit(recorded) is { } unfit) return unfit;
        var catalogue = recorded.Snapshot.Programme.CatalogueVersion(recorded.Scenario.CatalogueVersion!)!;
        var (again, _) = ProposalMaking.Make(
            WardTable.Of(recorded.Snapshot, catalogue, recorded.Scenario.NormFactors), recorded.Scenario, recorded.Options, recorded.Starts, recorded.Replications, sharing, cancellationToken);
        if (again is null) return ReplayVerdict.Differs($"{DecisionFile.Document}.results.plan", "a plan", "no plan keeps every limit");
        // The sources of money are an input that no figure rests on; the hash covers them.
        using var before = JsonDocument.Parse(file.Proposal);
        var written = Proposal.Written(again with { Money = recorded.Money });
        using var after = JsonDocument.Parse(written);
        if (JsonDifference.First(before.RootElement, after.RootElement) is { } difference)
            return ReplayVerdict.Differs($"{DecisionFile.Document}.{difference.Path}", difference.Expected, difference.Found);
        if (file.Proposal != written) return ReplayVerdict.Differs(DecisionFile.Document, "the bytes that were stored", "the same values written in another way");
        if (Proposal.HashOf(file.Proposal) is var hash && hash != file.Record.Proposal) return ReplayVerdict.Differs("proposal", file.Record.Proposal, hash);
        return DecisionRecord.HashOf(file.Record) is var own && own != file.Record.Hash ? ReplayVerdict.Differs("hash", file.Record.Hash, own) : ReplayVerdict.Same;
    }

    // What somebody has changed by hand may be anything; what is computed from must be allowed.
    private static ReplayVerdict? Unfit(Proposal recorded)
    {
        if (recorded.Format != Proposal.CurrentFormat) return Differs("format", recorded.Format, Proposal.CurrentFormat);
        if (recorded.EngineVersion != Outcome.CurrentEngine) return Differs("engineVersion", recorded.EngineVersion, Outcome.CurrentEngine);
        var faults = new FaultList();
        foreach (var ward in recorded.Snapshot.Wards) WardValidation.Check(ward, recorded.Snapshot.Programme, $"snapshot.wards.{ward.Code}.", faults);
        faults.Range("starts", recorded.Starts, 1, Optimization.OptimizerOptions.MostStarts);
        faults.Range("replications", recorded.Replications, 2, Proposal.MostReplications);
        foreach (var scenario in recorded.Options.Select(option => option.Scenario).Prepend(recorded.Scenario)) Check(scenario);
        return faults.None ? null : ReplayVerdict.Differs($"{DecisionFile.Document}.{faults.Faults[0].Path}", faults.Faults[0].Value, faults.Faults[0].Allowed);

        void Check(Scenario scenario)
        {
            ScenarioValidation.Check(scenario, faults);
            if (!faults.None) return;
            ScenarioValidation.Check(scenario, recorded.Snapshot, faults);
            faults.Require(scenario.CatalogueVersion is not null, "scenario.catalogueVersion", null, "a version of the programme's catalogue");
        }
    }

    private static ReplayVerdict Differs(string path, object recorded, object known) => ReplayVerdict.Differs($"{DecisionFile.Document}.{path}", $"{recorded}", $"this version knows {known}");
}
