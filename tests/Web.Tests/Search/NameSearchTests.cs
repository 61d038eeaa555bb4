using ModelWard.Planner.Web.Search;

namespace ModelWard.Web.Tests.Search;

public class NameSearchTests
{
    private static readonly (string Name, string District, string Code)[] Wards =
    [
        ("Phường 4", "Quận Tân Bình", "26968"),
        ("Phường 2", "Quận 3", "27157"),
        ("Phường Tân Tạo", "Quận Bình Tân", "27439"),
        ("Phường Hiệp Tân", "Quận Tân Phú", "27037"),
        ("Phường Đa Kao", "Quận 1", "26737"),
    ];

    [Theory]
    [InlineData("tan binh", "26968")]
    [InlineData("  TÂN   bình ", "26968")]
    [InlineData("tan phu", "27037")]
    [InlineData("binh tan", "27439")]
    [InlineData("hiep", "27037")]
    [InlineData("da", "26737")]
    [InlineData("đa kao", "26737")]
    [InlineData("phuong 4 tan binh", "26968")]
    [InlineData("quan 3 phuong 2", "27157")]
    [InlineData("269", "26968")]
    [InlineData("27157", "27157")]
    [InlineData("zzz", "")]
    [InlineData("tan", "26968 27037 27439")]
    [InlineData("2", "27157")]
    [InlineData("", "26737 26968 27037 27157 27439")]
    public void Find_AnyQuery_FindsWhatAReaderMeans(string query, string codes) =>
        string.Join(' ', new NameSearch(query).Find(Wards, ward => NameSearch.Ground(ward.Name, ward.District), ward => ward.Code)
            .Select(ward => ward.Code).Order(StringComparer.Ordinal)).ShouldBe(codes);
}
