using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Cli.Inputs;
using ModelWard.Model;

namespace ModelWard.Cli.Planners;

/// <summary>Who computes: this process, or a server. Both give the same figures, to the byte.</summary>
internal interface IPlanner
{
    /// <summary>What becomes of a scenario; under the policy optimal the best plan found, with its proof.</summary>
    /// <param name="input">The scenario.</param>
    /// <param name="starts">Starts of the search; only the policy optimal looks at them.</param>
    /// <param name="data">Whether the certificate is to stand alone.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<Outcome> Outcome(ScenarioInput input, int starts, bool data, CancellationToken cancellationToken);

    /// <summary>What its plan is likely to reach.</summary>
    Task<FuturesResult> Futures(ScenarioInput input, int replications, CancellationToken cancellationToken);

    /// <summary>What each scenario adds to the first on the same futures.</summary>
    Task<ComparisonAnswer> Compare(IReadOnlyList<ScenarioInput> inputs, int replications, CancellationToken cancellationToken);

    /// <summary>Checks a certificate; nothing is solved.</summary>
    Task<CertificateFinding> Verify(string file, JsonElement certificate, CancellationToken cancellationToken);
}

/// <summary>What the check of a certificate found.</summary>
/// <param name="Valid">Whether all that it states is right.</param>
/// <param name="Value">What the plan is worth, computed anew.</param>
/// <param name="Bound">What the prices prove.</param>
/// <param name="Count">Wards recognized at the end, computed anew.</param>
/// <param name="CountBound">What the count prices prove.</param>
/// <param name="SameAsRegister">Whether it rests on the data of the register at hand.</param>
/// <param name="Faults">Everything that is wrong with it.</param>
internal sealed record CertificateFinding(
    bool Valid, decimal? Value, decimal? Bound, int? Count, decimal? CountBound, bool SameAsRegister, ImmutableArray<Fault> Faults);
