using ModelWard.Model;

namespace ModelWard.Planner.Api.Certificates;

/// <summary>What the check of a certificate found, as it is answered.</summary>
/// <param name="Valid">Whether all that it states is right.</param>
/// <param name="Value">What the plan is worth, computed anew; null where it cannot be carried out.</param>
/// <param name="Bound">What the prices prove, exact and not rounded; null where they prove nothing.</param>
/// <param name="Count">Wards recognized at the end, computed anew; null where the plan cannot be carried out.</param>
/// <param name="CountBound">What the count prices prove, exact and not rounded; null where they prove nothing.</param>
/// <param name="SameAsRegister">Whether it rests on the data that the register holds now.</param>
/// <param name="Faults">Everything that is wrong with it.</param>
internal sealed record CertificateVerdict(
    bool Valid, decimal? Value, decimal? Bound, int? Count, decimal? CountBound, bool SameAsRegister, IReadOnlyList<Fault> Faults)
{
    /// <summary>The answer for a check.</summary>
    public static CertificateVerdict Of(CertificateCheck check, bool sameAsRegister) =>
        new(check.Valid, check.Value, check.Bound, check.Count, check.CountBound, sameAsRegister, check.Faults);
}
