using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Verification;

/// <summary>
/// Checks a certificate from the wards' data alone. It solves nothing and shares nothing with the optimizer: the plan is carried out by
/// the simulator, the bound is computed anew by weak duality, in decimals that are exact or refused (<see cref="ExactDecimal"/>): a
/// price with 18 places proves values up to 10^10, one with 9 up to 10^19. So an error of the optimizer may make a gap wider, but can
/// never fake a proof. Only the snapshot's version cannot be checked: the data's hash stands for it.
/// </summary>
public static class CertificateVerifier
{
    /// <summary>Checks everything a certificate states.</summary>
    /// <param name="certificate">The certificate; its own <see cref="Certificate.Data"/> is not trusted, only compared.</param>
    /// <param name="data">The wards' data to check it against.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <returns>Every fault found, and the figures computed anew. Nothing is computed on data or a scenario that are faulty themselves.</returns>
    public static CertificateCheck Verify(Certificate certificate, CertificateData data, CancellationToken cancellationToken = default)
    {
        var faults = new FaultList();
        if (CertificateRegister.Of(certificate.Scenario, data, faults) is not { } snapshot) return new CertificateCheck { Faults = [.. faults.Faults] };
        CheckDocument(certificate, data, faults);
        var wards = WardRole.Of(snapshot, data.Catalogue, certificate.Scenario);
        var check = Compute(certificate, snapshot, wards, faults, cancellationToken);
        CheckFigures(certificate, check, faults);
        check = check with { Faults = [.. faults.Faults] };
        if (check.Valid && (check.Value > check.Bound || check.Count > check.CountBound))
            throw new InvalidOperationException($"A plan worth {check.Value} ({check.Count} wards) exceeds its proved bound {check.Bound} ({check.CountBound}).");
        return check;
    }

    private static void CheckDocument(Certificate certificate, CertificateData data, FaultList faults)
    {
        faults.Require(certificate.Format == Certificate.CurrentFormat, "format", certificate.Format, $"{Certificate.CurrentFormat}");
        faults.Require(certificate.EngineVersion == Outcome.CurrentEngine, "engineVersion", certificate.EngineVersion, Outcome.CurrentEngine);
        var hash = CertificateData.HashOf(data);
        faults.Require(certificate.DataHash == hash, "dataHash", certificate.DataHash, hash);
        if (certificate.Data is { } own && !ReferenceEquals(own, data))
            faults.Require(CertificateData.HashOf(own) == hash, "data", "other wards' data", $"data whose hash is {hash}");
    }

    private static CertificateCheck Compute(
        Certificate certificate, Snapshot snapshot, IReadOnlyList<WardRole> wards, FaultList faults, CancellationToken cancellationToken)
    {
        var scenario = certificate.Scenario;
        var outcome = PlanTrial.Run(scenario, snapshot, wards, certificate.Plan, faults, cancellationToken);
        // Every start is recognized by the last year, so what is proved of the count limits the starts of any objective.
        var count = StartWorth.Count(scenario, wards);
        var countBound = Bound(null, certificate.CountPrices, "countPrices", count);
        var mostStarts = countBound is { } proved ? decimal.Floor(proved) - count.OwnWards : (decimal?)null;
        return new CertificateCheck
        {
            Faults = [],
            Value = outcome is null ? null : PlanValue.Of(outcome, scenario, wards, certificate.Plan),
            Count = outcome?.Years[^1].Recognized,
            Bound = Bound(mostStarts, certificate.Prices, "prices", StartWorth.By(scenario, wards)),
            CountBound = countBound,
        };

        decimal? Bound(decimal? most, ImmutableArray<RowPrice> prices, string path, StartWorth worth)
        {
            var rows = new CouplingRows(scenario, wards, most);
            if (RowPriceReading.Read(rows, prices, path, faults) is not { } read) return null;
            try
            {
                return new DualBound(scenario, wards, rows).Of(read, worth, cancellationToken);
            }
            catch (OverflowException)
            {
                faults.Add(path, "too large", "prices under which every product and sum has at most 28 digits");
                return null;
            }
        }
    }

    // Wards come whole, so a bound on their number may be rounded down.
    private static void CheckFigures(Certificate certificate, CertificateCheck check, FaultList faults)
    {
        if (check.Value is { } value) faults.Require(certificate.Value == value, "value", certificate.Value, $"{value}");
        if (check.Count is { } count) faults.Require(certificate.Count == count, "count", certificate.Count, $"{count}");
        if (check.Bound is { } exact)
        {
            var bound = certificate.Scenario.Objective == Objective.Count ? decimal.Floor(exact) : exact;
            faults.Require(certificate.Bound == bound, "bound", certificate.Bound, $"{bound}");
        }
        if (check.CountBound is { } most)
            faults.Require(certificate.CountBound == decimal.Floor(most), "countBound", certificate.CountBound, $"{decimal.Floor(most)}");
    }
}
