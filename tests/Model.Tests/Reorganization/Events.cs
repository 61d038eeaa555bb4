namespace ModelWard.Model.Tests.Reorganization;

/// <summary>Events on 1 July 2025 for a register of wards A, B, C in the districts D and E.</summary>
internal static class Events
{
    public static readonly DateOnly Day = new(2025, 7, 1);

    public static Snapshot Register { get; } = new()
    {
        Programme = new Programme
        {
            Code = "p",
            Names = Names.Same("Programme"),
            Districts = [new District("D", Names.Same("D")), new District("E", Names.Same("E"))],
            Catalogues = [new Catalogue { Version = "v", Criteria = [new Criterion { Code = "C1", Names = Names.Same("C1") }] }],
        },
        Wards = [.. new[] { "A", "B", "C" }.Select(code => new Ward { Code = code, Names = Names.Same(code), District = "D", Levels = Levels.Of([new CriterionLevel("C1", Level.Full)]) })],
    };

    /// <summary>A and B come together in A of that day.</summary>
    public static ReorganizationEvent Merger { get; } = Of([Chief("A", "A@2025-07-01"), Chief("B", "A@2025-07-01")], "A@2025-07-01");

    /// <summary>C is divided: its main piece carries on, two parts go to B and X of that day.</summary>
    public static ReorganizationEvent Division { get; } =
        Of([Chief("C", "C@2025-07-01"), Piece("C", "B@2025-07-01", 0.25m), Piece("C", "X@2025-07-01"), Chief("B", "B@2025-07-01")], "C@2025-07-01", "B@2025-07-01", "X@2025-07-01");

    public static ReorganizationEvent Of(IEnumerable<UnitLink> links, params IEnumerable<string> successors) => new()
    {
        Date = Day, Names = Names.Same("Event"), Wards = [.. links], Successors = [.. successors.Select(code => new SuccessorUnit { Code = code, Names = Names.Same(code) })],
    };

    public static UnitLink Chief(string from, string to, decimal? share = null) => new() { From = from, To = to, Part = LinkPart.Main, Share = share };

    public static UnitLink Piece(string from, string to, decimal? share = null) => new() { From = from, To = to, Part = LinkPart.Part, Share = share };

    public static IReadOnlyList<Fault> Check(ReorganizationEvent happening)
    {
        var faults = new FaultList();
        ReorganizationValidation.Check(happening, "", faults);
        if (faults.None) ReorganizationValidation.Check(happening, Register, "", faults);
        return faults.Faults;
    }
}
