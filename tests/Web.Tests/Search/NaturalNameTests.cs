using CsCheck;
using ModelWard.Planner.Web.Search;

namespace ModelWard.Web.Tests.Search;

public class NaturalNameTests
{
    [Theory]
    [InlineData("Phường 2", "Phường 10")]
    [InlineData("Phường 9", "Phường 10A")]
    [InlineData("Phường 10", "Phường 10A")]
    [InlineData("Quận 1", "Quận Bình Tân")]
    [InlineData("Phường An Lạc", "Phường An Lạc A")]
    [InlineData("Phường Da", "Phường Đa")]
    [InlineData("Phường Đa", "Phường Em")]
    [InlineData("Phường Tân Hưng", "Phường Tân Kiểng")]
    [InlineData("Phường Cô Giang", "Phường Cơ Giang")]
    [InlineData("Phường Bình An", "Phường Bính An")]
    [InlineData("phường 2", "Phường 3")]
    public void CompareTo_NamesOfOneKind_FollowNumberAndAlphabet(string first, string second)
    {
        NaturalName.Of(first).CompareTo(NaturalName.Of(second)).ShouldBeLessThan(0);
        NaturalName.Of(second).CompareTo(NaturalName.Of(first)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void CompareTo_ToneAgainstLaterLetter_LetterDecides() =>
        NaturalName.Of("Bình B").CompareTo(NaturalName.Of("Binh C")).ShouldBeLessThan(0);

    [Fact]
    public void CompareTo_ManyNames_IsATotalOrder()
    {
        var names = Gen.String[Gen.Char["aàâbdđoơ 0129"], 0, 6].Select(NaturalName.Of);
        Gen.Select(names, names, names).Sample((a, b, c) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0));
    }

    [Fact]
    public void Places_EqualNames_ShareOne()
    {
        var places = NaturalName.Places(["Phường 10", "Phường 2", "Phường 10"]);
        places["Phường 2"].ShouldBe(0);
        places["Phường 10"].ShouldBe(1);
    }
}
