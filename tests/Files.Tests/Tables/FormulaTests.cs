using CsCheck;
using ModelWard.Files.Tables;

namespace ModelWard.Files.Tests.Tables;

public sealed class FormulaTests
{
    [Fact]
    public void Text_DefusedAndRestored_IsTheSame() =>
        Gen.String[Gen.Char["'=+-@\t\r aZ1"], 0, 6].Sample(text => Formula.Restore(Formula.Defuse(text)).ShouldBe(text), iter: 5_000);

    [Fact]
    public void Text_Defused_BeginsWithNothingThatASpreadsheetRuns() =>
        Gen.String[Gen.Char["'=+-@\t\r aZ1"], 0, 6].Sample(text =>
        {
            var defused = Formula.Defuse(text);
            if (defused.Length > 0) "=+-@\t\r".ShouldNotContain(defused[0].ToString());
        }, iter: 5_000);

    [Theory]
    [InlineData("Phường 4", "Phường 4")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("'quoted", "'quoted")]
    public void Defuse_OfAText_PutsAnApostropheBeforeFormulasOnly(string text, string defused) => Formula.Defuse(text).ShouldBe(defused);
}
