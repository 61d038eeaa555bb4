using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class FutureIndexTests
{
    [Fact]
    public void Base_InEveryGroup_TakesTheDrawsOfTheReplication()
    {
        foreach (var group in Enum.GetValues<FactorGroup>()) FutureIndex.Base.Draw(group, 41).ShouldBe(41);
    }

    [Fact]
    public void From_AnOffset_MovesEveryGroup()
    {
        foreach (var group in Enum.GetValues<FactorGroup>()) FutureIndex.From(1_000).Draw(group, 41).ShouldBe(1_041);
    }

    [Fact]
    public void Offset_OfOneGroup_MovesThatGroupAlone()
    {
        var index = FutureIndex.Base.WithOffset(FactorGroup.Budget, 500);
        index.Draw(FactorGroup.Budget, 7).ShouldBe(507);
        index.Draw(FactorGroup.Prices, 7).ShouldBe(7);
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(9, 100)]
    [InlineData(10, 101)]
    [InlineData(29, 102)]
    public void Hold_OfOneGroup_StaysForThatManyReplications(int replication, int draw)
    {
        var index = FutureIndex.Base.WithOffset(FactorGroup.Slips, 100).WithHold(FactorGroup.Slips, 10);
        index.Draw(FactorGroup.Slips, replication).ShouldBe(draw);
        index.Draw(FactorGroup.Practice, replication).ShouldBe(replication);
    }

    [Fact]
    public void Equality_IsByWhatIsDrawn()
    {
        var there = FutureIndex.Base.WithOffset(FactorGroup.Budget, 5);
        there.ShouldNotBe(FutureIndex.Base);
        there.WithOffset(FactorGroup.Budget, 0).ShouldBe(FutureIndex.Base);
        there.WithOffset(FactorGroup.Budget, 0).GetHashCode().ShouldBe(FutureIndex.Base.GetHashCode());
        there.WithHold(FactorGroup.Budget, 2).ShouldNotBe(there);
    }

    [Fact]
    public void OffsetsAndHolds_OutsideTheirRange_AreRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => FutureIndex.From(-1)).ParamName.ShouldBe("offset");
        Should.Throw<ArgumentOutOfRangeException>(() => FutureIndex.Base.WithOffset(FactorGroup.Budget, -1)).ActualValue.ShouldBe(-1);
        Should.Throw<ArgumentOutOfRangeException>(() => FutureIndex.Base.WithHold(FactorGroup.Budget, 0)).ParamName.ShouldBe("hold");
    }
}
