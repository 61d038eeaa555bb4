using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.SecondOpinions;

namespace ModelWard.Grains.Tests.SecondOpinions;

public class SolverTurnTests
{
    [Fact]
    public void Take_WhileSomebodyHasTheTurn_IsRefusedUntilItIsGivenBack()
    {
        var time = new FakeTimeProvider();
        var turn = new SolverTurn(time);
        var first = turn.Take(TimeSpan.FromSeconds(15));

        first.ShouldNotBeNull();
        turn.Take(TimeSpan.FromSeconds(15)).ShouldBeNull();
        time.Advance(TimeSpan.FromSeconds(4.5));
        turn.SecondsLeft().ShouldBe(11);
        time.Advance(TimeSpan.FromMinutes(1));
        turn.SecondsLeft().ShouldBe(1);

        first.Dispose();
        turn.Take(TimeSpan.FromSeconds(15)).ShouldNotBeNull();
    }
}
