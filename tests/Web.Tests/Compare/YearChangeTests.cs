using ModelWard.Planner.Web.Compare;

namespace ModelWard.Web.Tests.Compare;

public sealed class YearChangeTests
{
    private static readonly ComparedPlan First = Compared.Plan(0, City.Sample("baseline"));

    [Fact]
    public void Of_APlanAgainstItself_ChangesNothing() =>
        YearChange.Of(First, First).ShouldAllBe(change => change.Kind == ChangeKind.Same && change.Mark == "");

    [Fact]
    public void Of_EachKind_BearsItsMark()
    {
        var recognized = First.View.Outcome.Wards.Where(ward => ward.Recognized is > 2025 and < 2030).Take(3).Select(ward => ward.Code).ToArray();
        var never = First.View.Outcome.Wards.First(ward => ward.Recognized is null && ward.Start is null).Code;
        var other = Compared.Plan(1, City.Sample("baseline"), outcome => outcome with
        {
            Wards =
            [
                .. outcome.Wards.Select(ward =>
                    ward.Code == recognized[0] ? ward with { Recognized = ward.Recognized - 2 }
                    : ward.Code == recognized[1] ? ward with { Recognized = ward.Recognized + 1 }
                    : ward.Code == recognized[2] ? ward with { Recognized = null, Start = null }
                    : ward.Code == never ? ward with { Start = 2029, Recognized = 2030 }
                    : ward),
            ],
        });
        var changes = YearChange.Of(First, other).Where(change => change.Kind != ChangeKind.Same)
            .ToDictionary(change => City.Snapshot.Wards[change.Ward].Code, change => (change.Kind, change.Mark));
        changes.ShouldBe(new Dictionary<string, (ChangeKind, string)>
        {
            [recognized[0]] = (ChangeKind.Earlier, "−2"),
            [recognized[1]] = (ChangeKind.Later, "+1"),
            [recognized[2]] = (ChangeKind.Lost, "✕"),
            [never] = (ChangeKind.Gained, "●"),
        }, ignoreOrder: true);
    }

    /// <summary>Gained less lost is what the outcomes' own counts differ by.</summary>
    [Fact]
    public void Of_TwoSamples_AgreesWithTheCounts()
    {
        var other = Compared.Plan(1, City.Sample("plus18"));
        var changes = YearChange.Of(First, other);
        (changes.Count(change => change.Kind == ChangeKind.Gained) - changes.Count(change => change.Kind == ChangeKind.Lost))
            .ShouldBe(other.View.Last.Recognized - First.View.Last.Recognized);
    }
}
