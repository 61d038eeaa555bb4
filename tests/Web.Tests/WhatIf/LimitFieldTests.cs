using CsCheck;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.WhatIf;

public sealed class LimitFieldTests
{
    private static readonly Texts Vi = Texts.In(Language.Vietnamese);
    private static readonly Texts En = Texts.In(Language.English);

    [Fact]
    public void Read_OfWhatIsWritten_IsTheSameInBothLanguages() =>
        Gen.Select(Gen.OneOfConst([.. LimitField.All]), Gen.OneOf(Gen.Long[0, 5_000], Gen.Long[0, YearLimits.Most])).Sample((field, amount) =>
        {
            foreach (var texts in (Texts[])[Vi, En])
                if (!field.Read(field.Write(amount, texts), texts, out var read) || read != amount) return false;
            return true;
        });

    [Theory]
    [InlineData("60,5", 60_500)]
    [InlineData("1.234", 1_234_000)]
    [InlineData(" 0,001 ", 1)]
    [InlineData("1000000000", YearLimits.Most)]
    public void Read_Money_IsBillionsInTheLanguagesOwnWay(string text, long millions)
    {
        LimitField.Of(Resource.Capital).Read(text, Vi, out var amount).ShouldBeTrue();
        amount.ShouldBe(millions);
    }

    [Theory]
    [InlineData(Resource.Capital, "60.5")]
    [InlineData(Resource.Capital, "0,0005")]
    [InlineData(Resource.Capital, "1000000000,001")]
    [InlineData(Resource.Capital, "79000000000000000000000000000")]
    [InlineData(Resource.Capital, "")]
    [InlineData(Resource.Officers, "-1")]
    [InlineData(Resource.Officers, "1,5")]
    [InlineData(Resource.Officers, "1000000000001")]
    [InlineData(Resource.Officers, " ")]
    [InlineData(Resource.Works, "x")]
    public void Read_WhatIsNotAllowed_IsRefused(Resource resource, string text) => LimitField.Of(resource).Read(text, Vi, out _).ShouldBeFalse();

    [Theory]
    [InlineData(Resource.Works)]
    [InlineData(Resource.Equipment)]
    public void Read_BlankCeiling_IsNone(Resource resource)
    {
        LimitField.Of(resource).Read(" ", En, out var amount).ShouldBeTrue();
        amount.ShouldBeNull();
        LimitField.Of(resource).Write(null, En).ShouldBe("");
    }

    [Fact]
    public void Allowed_Ceiling_SaysThatItMayStayBlank()
    {
        LimitField.Of(Resource.Works).Allowed(En).ShouldBe("a number from 0 to 1,000,000,000 billion VND with at most three decimals, or blank: no ceiling");
        LimitField.Of(Resource.Officers).Allowed(Vi).ShouldBe("số nguyên từ 0 đến 1.000.000.000.000");
    }

    [Fact]
    public void All_HoldEveryResourceOnce() => LimitField.All.Select(field => field.Resource).ShouldBe(Enum.GetValues<Resource>(), ignoreOrder: true);
}
