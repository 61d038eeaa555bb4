using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Words;

public class TextsTests
{
    private static readonly Texts Vi = Texts.In(Language.Vietnamese);
    private static readonly Texts En = Texts.In(Language.English);

    [Theory]
    [InlineData("Quận 12", "District 12", "Q.12", "D12")]
    [InlineData("Quận Gò Vấp", "Go Vap District", "Gò Vấp", "Go Vap")]
    [InlineData("Thành phố Thủ Đức", "Thu Duc City", "TP. Thủ Đức", "Thu Duc City")]
    [InlineData("Huyện Củ Chi", "Cu Chi District", "Củ Chi", "Cu Chi")]
    [InlineData("Thị xã Sơn Tây", "Son Tay Town", "Thị xã Sơn Tây", "Son Tay Town")]
    [InlineData("Quận", "District", "Quận", "District")]
    public void ShortDistrict_AnyKind_DropsTheKindOrShortensIt(string vi, string en, string shortVi, string shortEn)
    {
        Vi.ShortDistrict(new Names(vi, en)).ShouldBe(shortVi);
        En.ShortDistrict(new Names(vi, en)).ShouldBe(shortEn);
    }

    [Fact]
    public void Wards_One_IsSingularInEnglish()
    {
        En.Wards(1).ShouldBe("1 ward");
        En.Wards(249).ShouldBe("249 wards");
        Vi.Wards(1).ShouldBe("1 phường");
    }

    [Fact]
    public void List_SeveralItems_HasAndBeforeTheLast()
    {
        Vi.List(["vốn đầu tư", "cán bộ", "tổ hướng dẫn"]).ShouldBe("vốn đầu tư, cán bộ và tổ hướng dẫn");
        En.List(["officers"]).ShouldBe("officers");
        En.List([]).ShouldBe("");
    }

    [Theory]
    [InlineData("vi", Language.Vietnamese)]
    [InlineData("en", Language.English)]
    public void LanguageCode_Known_ReadsBack(string code, Language language)
    {
        LanguageCode.Parse(code).ShouldBe(language);
        LanguageCode.Of(language).ShouldBe(code);
        LanguageCode.Other(LanguageCode.Other(language)).ShouldBe(language);
        LanguageCode.Parse("fr").ShouldBeNull();
    }
}
