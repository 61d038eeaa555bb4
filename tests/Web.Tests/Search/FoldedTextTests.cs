using CsCheck;
using ModelWard.Planner.Web.Search;

namespace ModelWard.Web.Tests.Search;

public class FoldedTextTests
{
    [Theory]
    [InlineData("Phường Tân Bình", "phuong tan binh")]
    [InlineData("ĐA KAO", "da kao")]
    [InlineData("Nguyễn Cư Trinh", "nguyen cu trinh")]
    [InlineData("  Hiệp\u00a0Bình \t Phước ", "hiep binh phuoc")]
    [InlineData("Th\u01a1\u0301i An", "thoi an")]
    [InlineData("Ta\u0302n Bi\u0300nh", "tan binh")]
    [InlineData("", "")]
    public void Of_VietnameseText_LosesCaseAndMarks(string text, string folded) => FoldedText.Of(text).ShouldBe(folded);

    [Fact]
    public void Of_EveryLetterWithAMark_BecomesPlain()
    {
        const string marked = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
        marked.Length.ShouldBe(67);
        FoldedText.Of(marked).ShouldAllBe(letter => char.IsAsciiLetterLower(letter));
        FoldedText.Of(marked.ToUpperInvariant()).ShouldBe(FoldedText.Of(marked));
    }

    [Fact]
    public void Of_FoldedAgain_StaysTheSame() =>
        Gen.String[Gen.Char["aàảĐđơƯ x\u0301\u00a0Zz9-"], 0, 20].Sample(text => FoldedText.Of(FoldedText.Of(text)) == FoldedText.Of(text));
}
