using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Words;

public class TypedNumberTests
{
    [Theory]
    [InlineData("12500", Language.Vietnamese, 12500L)]
    [InlineData(" 12.500 ", Language.Vietnamese, 12500L)]
    [InlineData("12,500", Language.English, 12500L)]
    [InlineData("1 250 000", Language.English, 1250000L)]
    [InlineData("0", Language.English, 0L)]
    [InlineData("12.5", Language.Vietnamese, null)]
    [InlineData("12.500", Language.English, null)]
    [InlineData("1234.500", Language.Vietnamese, null)]
    [InlineData("-1", Language.Vietnamese, null)]
    [InlineData("", Language.Vietnamese, null)]
    [InlineData("x", Language.English, null)]
    public void Whole_AsReadersType_IsReadOrRefused(string text, Language language, long? number) =>
        TypedNumber.Whole(text, Texts.In(language)).ShouldBe(number);

    [Theory]
    [InlineData("87,5", 87.5)]
    [InlineData("87.5", 87.5)]
    [InlineData("101", 101.0)]
    [InlineData("1,2,3", null)]
    [InlineData("-1", null)]
    [InlineData("", null)]
    public void Fraction_WithCommaOrPoint_IsReadOrRefused(string text, double? number) => TypedNumber.Fraction(text).ShouldBe((decimal?)number);
}
