using ModelWard.Model;
using ModelWard.Planning.Reorganization;
using ModelWard.Planning.Tests.Programmes;

namespace ModelWard.Planning.Tests.Reorganization;

/// <summary>A and B come together in M; C carries on as C of the day and gives a part to M; D stays.</summary>
internal static class SmallRegister
{
    public const string M = "M@2025-07-01", C = "C@2025-07-01";

    public static readonly DateOnly Day = new(2025, 7, 1);

    public static ReorganizationEvent Happening { get; } = new()
    {
        Date = Day,
        Names = Names.Same("Event"),
        Wards = [Link("A", M), Link("B", M), Link("C", C), Link("C", M, LinkPart.Part, 0.25m)],
        Successors = [new SuccessorUnit { Code = M, Names = Names.Same("M") }, new SuccessorUnit { Code = C, Names = Names.Same("C") }],
    };

    /// <summary>The event without C: A and B come together.</summary>
    public static ReorganizationEvent Merger { get; } = Happening with { Wards = [Link("A", M), Link("B", M)], Successors = [Happening.Successors[0]] };

    public static Ward A { get; } = TinyProgramme.Ward("A", "D", population: 100, officers: 3, worksYears: 2, floorArea: 50, worksCost: 101, equipmentCost: 7, guidance: 1, upkeep: 5, personnel: 70, facility: 90);

    public static Ward B { get; } = TinyProgramme.Ward("B", "E", population: 300, officers: 1, guidance: 2, upkeep: 2, personnel: 90, facility: 60, equipment: 80);

    public static Ward Split { get; } = TinyProgramme.Ward("C", "E", population: 10, officers: 2, worksYears: 3, floorArea: 30, worksCost: 3, equipmentCost: 6, guidance: 1, upkeep: 1, personnel: 80, facility: 80, equipment: 80);

    public static Ward D { get; } = TinyProgramme.Ward("D", "D", population: 5);

    public static Snapshot Register { get; } = TinyProgramme.Of(A, B, Split, D);

    public static UnitLink Link(string from, string to, LinkPart part = LinkPart.Main, decimal? share = null) => new() { From = from, To = to, Part = part, Share = share };

    public static Succession Of(ReorganizationEvent happening) => Succession.Of(Register, happening, "", new FaultList())!;

    public static Snapshot After(ReorganizationEvent happening, params IEnumerable<Ward> wards) => Reorganizing.Apply(TinyProgramme.Of(wards), happening, new FaultList())!.Value.After;
}
