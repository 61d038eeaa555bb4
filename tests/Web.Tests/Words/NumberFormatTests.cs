using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Words;

public class NumberFormatTests
{
    private static readonly NumberFormat Vi = NumberFormat.Of(Language.Vietnamese);
    private static readonly NumberFormat En = NumberFormat.Of(Language.English);

    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(999, "999", "999")]
    [InlineData(1234567, "1.234.567", "1,234,567")]
    [InlineData(-4892, "\u22124.892", "\u22124,892")]
    [InlineData(long.MinValue, "\u22129.223.372.036.854.775.808", "\u22129,223,372,036,854,775,808")]
    public void Whole_AnyNumber_IsGroupedAsTheLanguageDoes(long number, string vi, string en)
    {
        Vi.Whole(number).ShouldBe(vi);
        En.Whole(number).ShouldBe(en);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(7, "+7")]
    [InlineData(-3, "\u22123")]
    public void Difference_AnyNumber_IsSignedAndZeroBare(long number, string expected)
    {
        Vi.Difference(number).ShouldBe(expected);
        En.Difference(number).ShouldBe(expected);
    }

    [Theory]
    [InlineData("1234.5", 1, "1.234,5", "1,234.5")]
    [InlineData("2.0", 1, "2", "2")]
    [InlineData("0.25", 1, "0,3", "0.3")]
    [InlineData("0.25", 2, "0,25", "0.25")]
    [InlineData("-0.25", 1, "\u22120,3", "\u22120.3")]
    public void Rounded_HalfWay_GoesAwayFromZero(string number, int decimals, string vi, string en)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        Vi.Rounded(value, decimals).ShouldBe(vi);
        En.Rounded(value, decimals).ShouldBe(en);
    }

    [Theory]
    [InlineData(0, "0 tỷ đồng", "VND 0 billion")]
    [InlineData(484, "484 triệu đồng", "VND 484 million")]
    [InlineData(999, "999 triệu đồng", "VND 999 million")]
    [InlineData(1000, "1 tỷ đồng", "VND 1 billion")]
    [InlineData(5731, "5,7 tỷ đồng", "VND 5.7 billion")]
    [InlineData(99_949, "99,9 tỷ đồng", "VND 99.9 billion")]
    [InlineData(100_499, "100 tỷ đồng", "VND 100 billion")]
    [InlineData(4_892_000, "4.892 tỷ đồng", "VND 4,892 billion")]
    public void Money_AnyAmount_NamesItsUnit(long millions, string vi, string en)
    {
        Vi.Money(millions).ShouldBe(vi);
        En.Money(millions).ShouldBe(en);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(49, "0")]
    [InlineData(-49, "0")]
    [InlineData(50, "+0,1")]
    [InlineData(177_000, "+177")]
    [InlineData(-48_200, "\u221248,2")]
    public void BillionsDifference_LessThanItCanShow_IsZeroWithoutSign(long millions, string expected) =>
        Vi.BillionsDifference(millions).ShouldBe(expected);

    [Fact]
    public void Percent_WholeNumber_HasNoBlank()
    {
        Vi.Percent(120).ShouldBe("120%");
        En.Percent(1200).ShouldBe("1,200%");
    }

    [Theory]
    [InlineData(0.44, "0,4 ms")]
    [InlineData(9.94, "9,9 ms")]
    [InlineData(31.6, "32 ms")]
    public void Milliseconds_AnyTime_ShowsDecimalsOnlyWhenShort(double milliseconds, string expected) =>
        Vi.Milliseconds(milliseconds).ShouldBe(expected);

    [Theory]
    [InlineData("5", 5d, 5d)]
    [InlineData(" 12 ", 12d, 12d)]
    [InlineData("2,5", 2.5, null)]
    [InlineData("2.5", null, 2.5)]
    [InlineData("1.000", 1000d, 1d)]
    [InlineData("1,234.5", null, 1234.5)]
    [InlineData("1.234.567,125", 1234567.125, null)]
    [InlineData("12.34", null, 12.34)]
    [InlineData("1234.567.890", null, null)]
    [InlineData("1.2.3", null, null)]
    [InlineData("-1", null, null)]
    [InlineData("+1", null, null)]
    [InlineData("1e3", null, null)]
    [InlineData("", null, null)]
    [InlineData(",5", null, null)]
    [InlineData("five", null, null)]
    [InlineData("99999999999999999999999999999999", null, null)]
    public void Read_AText_IsANumberOnlyAsTheLanguageWritesIt(string text, double? vi, double? en)
    {
        Vi.Read(text).ShouldBe((decimal?)vi);
        En.Read(text).ShouldBe((decimal?)en);
    }
}
