using System.Collections.Frozen;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>What becomes of each ward, by its code.</summary>
public sealed class WardOutcomes
{
    private readonly FrozenDictionary<string, WardOutcome> _byCode;

    private WardOutcomes(FrozenDictionary<string, WardOutcome> byCode) => _byCode = byCode;

    /// <summary>The wards of an outcome.</summary>
    public static WardOutcomes Of(Outcome outcome) =>
        new(outcome.Wards.ToFrozenDictionary(ward => ward.Code, StringComparer.Ordinal));

    /// <summary>What becomes of a ward; nothing when the outcome does not know it yet, as right after an import.</summary>
    public WardOutcome this[string code] => _byCode.GetValueOrDefault(code) ?? new WardOutcome { Code = code };
}
