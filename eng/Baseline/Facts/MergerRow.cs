namespace ModelWard.Baseline.Facts;

/// <summary>One line of <c>facts/mergers_2025.csv</c>.</summary>
/// <param name="OldCode">Code of the ward in <c>facts/wards.csv</c>.</param>
/// <param name="EffectiveDate">The day from which it is so.</param>
/// <param name="NewCode">Code of the unit that it became part of.</param>
/// <param name="NewName">Vietnamese name of that unit.</param>
/// <param name="Change">"merged" or "unchanged".</param>
/// <param name="Share">"main" or "part"; how much a part is, no public list says.</param>
/// <param name="Resolution">Number of the resolution.</param>
internal sealed record MergerRow(string OldCode, DateOnly EffectiveDate, string NewCode, string NewName, string Change, string Share, string Resolution);
