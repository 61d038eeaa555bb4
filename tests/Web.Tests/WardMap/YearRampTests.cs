using System.Collections.Immutable;
using ModelWard.Planner.Web.WardMap;

namespace ModelWard.Web.Tests.WardMap;

public class YearRampTests
{
    public static TheoryData<int> Years => [1, 2, 5, 8, 13, 50];

    [Theory]
    [MemberData(nameof(Years))]
    public void TextOn_EveryColor_HasAContrastOfFourAndAHalf(int years)
    {
        var ramp = new YearRamp(years);
        foreach (var color in ramp.Light.Concat(ramp.Dark))
            Color.Contrast(color, YearRamp.TextOn(color)).ShouldBeGreaterThanOrEqualTo(4.5, color.ToString());
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Ramp_YearAfterYear_RunsOneWayInLuminance(int years)
    {
        var ramp = new YearRamp(years);
        ramp.Light.Length.ShouldBe(years);
        Luminances(ramp.Light).ShouldBe(Luminances(ramp.Light).Order());
        Luminances(ramp.Dark).ShouldBe(Luminances(ramp.Dark).OrderDescending());
    }

    /// <summary>Neighbors in OKLab, times 100; about 2 can just be told apart side by side.</summary>
    [Theory]
    [InlineData(Sight.Full)]
    [InlineData(Sight.Protanopia)]
    [InlineData(Sight.Deuteranopia)]
    [InlineData(Sight.Tritanopia)]
    public void Ramp_EightYears_NeighborsDifferInEverySight(Sight sight)
    {
        var ramp = new YearRamp(8);
        foreach (var colors in (ImmutableArray<Color>[])[ramp.Light, ramp.Dark])
            for (var i = 1; i < colors.Length; i++)
                ColorSight.Distance(colors[i - 1], colors[i], sight).ShouldBeGreaterThanOrEqualTo(8.5, $"{colors[i - 1]} {colors[i]}");
    }

    [Fact]
    public void ToCss_EveryYear_HasAColorAndATextColor()
    {
        var css = new YearRamp(8).ToCss();
        for (var i = 0; i < 8; i++)
        {
            css.ShouldContain($"--y{i}:light-dark(#");
            css.ShouldContain($"--t{i}:light-dark(#");
        }
    }

    [Fact]
    public void YearRamp_NoYears_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => new YearRamp(0));

    private static IEnumerable<double> Luminances(IEnumerable<Color> colors) => colors.Select(color => color.Luminance);
}
