using ModelWard.Model;
using ModelWard.Planning.Reorganization;
using ModelWard.Planning.Tests.Programmes;

namespace ModelWard.Planning.Tests.Reorganization;

public sealed class CatalogueComparisonTests
{
    private static readonly Catalogue s_now = TinyProgramme.FourKinds;

    // Personnel falls to 70, facility rises to 95, equipment is dropped, practice stays, N is asked for anew.
    private static readonly Catalogue s_next = new()
    {
        Version = "next",
        Criteria =
        [
            s_now.Criteria[0] with { Threshold = new Level(7_000) }, s_now.Criteria[1] with { Threshold = new Level(9_500) }, s_now.Criteria[3],
            s_now.Criteria[0] with { Code = "N", Names = Names.Same("N") },
        ],
    };

    private static readonly Snapshot s_wards = TinyProgramme.Of(
        TinyProgramme.Ward("A", personnel: 75, facility: 90, equipment: 80, practice: 60),
        TinyProgramme.Ward("B", personnel: 80, facility: 95, equipment: 80, practice: 60) is var b ? b with { Levels = b.Levels.With("N", new Level(8_000)) } : b,
        TinyProgramme.Ward("C", personnel: 60, facility: 60, practice: 20) is var c ? c with { Levels = c.Levels.With("N", new Level(7_999)) } : c);

    [Fact]
    public void Wards_UnderAnotherVersion_GainAndLoseByName()
    {
        var answer = CatalogueComparison.Of(s_wards, s_now, s_next);

        answer.Wards.Select(ward => (ward.Ward, string.Join(' ', ward.Gained), string.Join(' ', ward.Lost), string.Join(' ', ward.Dropped), string.Join(' ', ward.Unassessed), ward.MetBefore, ward.MetAfter)).ShouldBe(
        [
            ("A", "P", "F N", "E", "N", 3, 2),
            ("B", "N", "", "E", "", 4, 4),
            ("C", "", "N", "", "", 0, 0),
        ]);
        (answer.CompleteBefore, answer.CompleteAfter).ShouldBe((1, 1));
        answer.Districts.Select(district => (district.Wards, district.Gained, district.Lost, district.CompleteBefore, district.CompleteAfter)).ShouldBe([(3, 2, 3, 1, 1)]);
        answer.Criteria.Select(criterion => (criterion.Criterion, criterion.ThresholdBefore?.Value, criterion.ThresholdAfter?.Value, criterion.Gained, criterion.Lost)).ShouldBe(
            [("P", 80m, 70m, 1, 0), ("F", 80m, 95m, 0, 1), ("R", 60m, 60m, 0, 0), ("N", null, 80m, 1, 2), ("E", 80m, null, 0, 0)]);
    }

    [Fact]
    public void Version_ComparedWithItself_ChangesNothing() => CatalogueComparison.Of(s_wards, s_now, s_now).Wards.ShouldBeEmpty();
}
