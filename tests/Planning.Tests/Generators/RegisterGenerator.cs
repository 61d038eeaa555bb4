using System.Collections.Immutable;
using CsCheck;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Generators;

/// <summary>Registers of a few wards in a few districts, in mixed states, valid by the rules of import.</summary>
internal static class RegisterGenerator
{
    /// <summary>In another order by ordinal than by number or by a culture, so that a wrong comparison shows.</summary>
    private static readonly ImmutableArray<string> Districts = ["d2", "D10", "9", "D1"];

    private static readonly ImmutableArray<string> Prefixes = ["W", "w", "1", "a.", "Z-"];

    /// <summary>1 to 12 wards, sometimes up to 30.</summary>
    public static Gen<Snapshot> Any { get; } = Gen.Frequency((19, OfWards(1, 12)), (1, OfWards(13, 30)));

    public static Gen<Snapshot> OfWards(int least, int most) =>
        from catalogue in CatalogueGenerator.Any
        from districts in Gen.Int[1, Districts.Length]
        from wards in WardGenerator.Of(catalogue, Districts[..districts]).Array[least, most]
        from prefixes in Gen.OneOfConst([.. Prefixes]).Array[wards.Length]
        select new Snapshot
        {
            Version = 1,
            Programme = new Programme
            {
                Code = "p",
                Names = Names.Same("Programme"),
                FirstYear = 2024,
                LastYear = 2034,
                Districts = [.. Districts.Select(code => new District(code, Names.Same(code))).OrderBy(district => district.Code, StringComparer.Ordinal)],
                Catalogues = [catalogue],
            },
            Wards = [.. wards.Select((ward, i) => ward with { Code = $"{prefixes[i]}{i + 1}" }).OrderBy(ward => ward.Code, StringComparer.Ordinal)],
        };
}
