using System.Collections.Immutable;
using System.Globalization;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Recognition;

/// <summary>What the steps of recognition have in common: their order, days, findings and texts.</summary>
internal static class RecognitionChecks
{
    /// <summary>The most characters of a body's name.</summary>
    public const int MostBody = 200;

    /// <summary>The most characters of a document's number.</summary>
    public const int MostNumber = 100;

    /// <summary>Notes a fault unless the ward stands where the step may come; answers whether it does.</summary>
    public static bool Step(this FaultList faults, WardState state, Ward ward, params RecognitionState[] allowed)
    {
        var now = state.Recognition.StateOf(ward);
        return faults.Require(allowed.Contains(now), "recognition", EnumNames.Of(now), "a ward that is " + string.Join(" or ", allowed.Select(EnumNames.Of)));
    }

    /// <summary>Notes a fault unless the day is today or before, and not before the last step of the round.</summary>
    public static void StepDay(this FaultList faults, DateOnly on, DateOnly today, RecognitionRound? round)
    {
        var first = round?.Days().Max() ?? DateOnly.MinValue;
        var allowed = first > DateOnly.MinValue ? $"a day from {Day(first)}, that of the last step, to today, {Day(today)}" : $"a day up to today, {Day(today)}";
        faults.Require(on >= first && on <= today, "on", Day(on), allowed);
    }

    /// <summary>Notes a fault unless the document that a decision rests on is named.</summary>
    public static void Document(this FaultList faults, string body, string number)
    {
        faults.Text("body", body, 1, MostBody);
        faults.Text("number", number, 1, MostNumber);
    }

    /// <summary>Notes a fault for everything wrong with findings.</summary>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="ward">The ward.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="standard">What is asked of the ward.</param>
    /// <param name="every">Whether there must be one for every criterion of the standard.</param>
    public static void Findings(this FaultList faults, Ward ward, ImmutableArray<CriterionFinding> findings, Standard standard, bool every)
    {
        faults.Code("catalogueVersion", standard.CatalogueVersion);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < findings.Length; i++) Finding(faults, ward, findings[i], standard, seen, $"findings[{i}]");
        if (!every) return;
        foreach (var missing in standard.Thresholds.Entries.Where(entry => !seen.Contains(entry.Criterion)))
            faults.Add($"findings.{missing.Criterion}", null, $"a finding for every criterion of the catalogue {standard.CatalogueVersion}");
    }

    /// <summary>Notes a fault unless each is the hash of a file, once.</summary>
    public static void Evidence(this FaultList faults, string path, ImmutableArray<string> evidence)
    {
        faults.Require(evidence.Length <= CriterionFinding.MostEvidence, path, $"{evidence.Length} files", $"at most {CriterionFinding.MostEvidence} files");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < evidence.Length; i++)
        {
            faults.Hash($"{path}[{i}]", evidence[i]);
            faults.Require(seen.Add(evidence[i]), $"{path}[{i}]", evidence[i], "each file once");
        }
    }

    /// <summary>Notes a fault unless the text is the hash of a file.</summary>
    public static void Hash(this FaultList faults, string path, string? hash) =>
        faults.Require(EvidenceHash.IsValid(hash), path, hash, EvidenceHash.Allowed);

    /// <summary>
    /// Notes a fault if the step is recorded by one of those who may not; the one local user of an installation without identities may do everything.
    /// </summary>
    public static void Separate(this FaultList faults, string actor, IEnumerable<string> others, string allowed)
    {
        if (actor != CommandHeader.LocalUser) faults.Require(!others.Contains(actor), "actor", actor, allowed);
    }

    /// <summary>A day as faults write it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Finding(FaultList faults, Ward ward, CriterionFinding finding, Standard standard, HashSet<string> seen, string path)
    {
        var known = finding.Criterion is not null && standard.Thresholds[finding.Criterion] is not null && ward.Levels[finding.Criterion] is not null;
        if (faults.Require(known, $"{path}.criterion", finding.Criterion, $"the code of a criterion of the catalogue {standard.CatalogueVersion}"))
            faults.Require(seen.Add(finding.Criterion!), $"{path}.criterion", finding.Criterion, "each criterion once");
        WardValidation.CheckLevel($"{path}.level", finding.Level, faults);
        faults.Prose($"{path}.text", finding.Text, 0);
        faults.Evidence($"{path}.evidence", finding.Evidence);
    }
}
