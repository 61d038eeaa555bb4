using ModelWard.Documents.Pictures;

namespace ModelWard.Documents.Tests.Pictures;

public sealed class PictureFontTests
{
    private const string Vietnamese = "Ắ ằ Ẵ ặ Ế ệ Ố ộ Ớ ợ Ứ ự Ỳ ỵ Đ đ Ẩ Ỗ Ỹ";

    [Fact]
    public void Find_OfTheFamilies_KnowsEveryVietnameseLetter()
    {
        var font = PictureFont.Find(PictureFont.Families);

        PictureFont.Families.ShouldContain(font.Family);
        font.Checked(Vietnamese).ShouldBe(Vietnamese);
    }

    [Fact]
    public void Checked_LetterThatTheFontLacks_NamesFontLetterAndPackage()
    {
        var font = PictureFont.Find(PictureFont.Families);

        var missing = Should.Throw<MissingGlyphException>(() => font.Checked("Phường 坊"));
        missing.Font.ShouldBe(font.Family);
        missing.Message.ShouldContain(font.Family);
        missing.Message.ShouldContain("U+574A");
        missing.Message.ShouldContain("fonts-noto-core");
    }

    [Fact]
    public void Find_NoneInstalled_NamesFamiliesAndPackage()
    {
        var missing = Should.Throw<MissingGlyphException>(() => PictureFont.Find("No Such Font"));
        missing.Font.ShouldBeNull();
        missing.Message.ShouldContain("No Such Font");
        missing.Message.ShouldContain("fonts-noto-core");
    }
}
