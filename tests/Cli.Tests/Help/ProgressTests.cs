using ModelWard.Cli.Terminals;

namespace ModelWard.Cli.Tests.Help;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(0, "x [..............................]   0 %")]
    [InlineData(0.5, "x [###############...............]  50 %")]
    [InlineData(1.2, "x [##############################] 100 %")]
    public void Bar_OfAShare_IsAsLongAsTheShare(double share, string bar) => Progress.Bar("x", share).ShouldBe(bar);

    [Fact]
    public async Task Progress_WhereSomebodyWatches_IsDrawnAndTakenAway()
    {
        var error = new StringWriter();
        var terminal = new Terminal(TextWriter.Null, error, Language.En, Watched: true, TimeProvider.System);
        (await Progress.Show(terminal, "x", () => 0.5, Task.Delay(400, TestContext.Current.CancellationToken).ContinueWith(_ => 7, TaskScheduler.Default))).ShouldBe(7);
        error.ToString().ShouldContain("50 %");
        error.ToString().ShouldEndWith(" \r");
    }
}
