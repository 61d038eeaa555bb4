using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Verification;

namespace ModelWard.Planning.Tests.Verification;

/// <summary>Makes certificates by hand.</summary>
internal static class Certificates
{
    /// <summary>The scenario under the optimal policy and the register's only catalogue version.</summary>
    public static Scenario Optimally(this Scenario scenario, Snapshot snapshot) => scenario with
    {
        Policy = Policy.Optimal, Plan = null, Order = null, CatalogueVersion = snapshot.Programme.Catalogues.Single().Version,
    };

    /// <summary>A certificate of a plan and prices that states nothing yet.</summary>
    public static Certificate Of(
        Snapshot snapshot, Scenario scenario, (string Ward, int Start)[] plan, (string Row, decimal Price)[]? prices = null,
        (string Row, decimal Price)[]? countPrices = null) => new()
        {
            Scenario = scenario.Optimally(snapshot),
            SnapshotVersion = snapshot.Version,
            DataHash = CertificateData.HashOf(DataOf(snapshot)),
            Plan = [.. plan.Select(line => new PlannedStart(line.Ward, line.Start))],
            Prices = PricesOf(prices),
            CountPrices = PricesOf(countPrices),
        };

    public static CertificateData DataOf(Snapshot snapshot) => CertificateData.Of(snapshot, snapshot.Programme.Catalogues.Single());

    public static CertificateCheck Check(this Certificate certificate, Snapshot snapshot) =>
        CertificateVerifier.Verify(certificate, DataOf(snapshot), TestContext.Current.CancellationToken);

    /// <summary>The certificate stating the figures that a check found, as they are to be written.</summary>
    public static Certificate Stating(this Certificate certificate, CertificateCheck check) => certificate with
    {
        Value = check.Value!.Value,
        Bound = certificate.Scenario.Objective == Objective.Count ? decimal.Floor(check.Bound!.Value) : check.Bound!.Value,
        Count = check.Count!.Value,
        CountBound = (int)decimal.Floor(check.CountBound!.Value),
    };

    private static ImmutableArray<RowPrice> PricesOf((string Row, decimal Price)[]? prices) =>
        [.. (prices ?? []).Select(price => new RowPrice(price.Row, price.Price))];
}
