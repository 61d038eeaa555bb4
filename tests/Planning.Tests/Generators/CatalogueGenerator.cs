using CsCheck;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Generators;

/// <summary>Catalogues of 1 to 6 criteria of all kinds.</summary>
internal static class CatalogueGenerator
{
    private static readonly Gen<int> Thresholds = Gen.Frequency((1, Gen.Const(0)), (3, Gen.Const(8_000)), (2, Gen.Const(10_000)), (4, Gen.Int[0, 10_000]));

    private static readonly Gen<int> Gains = Gen.Frequency((3, Gen.Const(3_333)), (3, Gen.Const(5_000)), (3, Gen.Int[1_500, 10_000]), (1, Gen.Int[1, 10_000]));

    private static readonly Gen<Criterion> Criteria =
        from kind in Gen.Enum<CriterionKind>()
        from threshold in Thresholds
        from gain in Gains
        select new Criterion
        {
            Code = "C",
            Names = Names.Same("Criterion"),
            Kind = kind,
            Threshold = new Level(threshold),
            GuidedGain = new Level(kind == CriterionKind.Practice ? gain : 0),
        };

    public static Gen<Catalogue> Any { get; } = Criteria.Array[1, 6].Select(criteria => new Catalogue
    {
        Version = "v1",
        Criteria = [.. criteria.Select((criterion, i) => criterion with { Code = $"C{i + 1}" })],
    });
}
