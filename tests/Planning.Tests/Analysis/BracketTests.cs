using ModelWard.Planning.Analysis;

namespace ModelWard.Planning.Tests.Analysis;

public sealed class BracketTests
{
    [Fact]
    public void Bracket_WhereTheProofAndTheSearchMeet_IsOneApart() => Find(high: 100, from: 37, foundFrom: 37).ShouldBe(new Bracket(37, 36));

    [Fact]
    public void Bracket_WhereTheSearchFindsLaterThanIsPossible_KeepsBothEnds() => Find(high: 100, from: 37, foundFrom: 52).ShouldBe(new Bracket(52, 36));

    [Fact]
    public void Bracket_WhereNothingIsNeeded_IsZeroAndProvesNothing() => Find(high: 100, from: 0, foundFrom: 0).ShouldBe(new Bracket(0, null));

    [Fact]
    public void Bracket_WhereEvenTheLargestIsImpossible_HasNoLeast() => Find(high: 100, from: 101, foundFrom: 101).ShouldBe(new Bracket(null, 100));

    [Fact]
    public void Bracket_WhereNothingIsFound_ProvesWhatItCan() => Find(high: 100, from: 37, foundFrom: 101).ShouldBe(new Bracket(null, 36));

    [Fact]
    public void Bracket_OfAPlanThatNeedsLess_TakesWhatThePlanNeeds() =>
        Bracket.Of(100, amount => amount < 30, amount => amount >= 45 ? 33 : null, _ => 1).Impossible.ShouldBe(29);

    private static Bracket Find(long high, long from, long foundFrom) =>
        Bracket.Of(high, amount => amount < from, amount => amount >= foundFrom ? amount : null, _ => 1);
}
