namespace ModelWard.Model.Tests.Data;

public sealed class RegisterTests
{
    [Theory]
    [InlineData("programme.csv", "code,name_vi,name_en,first_year,last_year,illustrative")]
    [InlineData("districts.csv", "code,name_vi,name_en,label_x,label_y")]
    [InlineData("register.csv", "code,name_vi,name_en,district,population,latitude,longitude,area_km2,tile_x,tile_y,pilot_year,pilot_basis,stage,started,recognized")]
    [InlineData("catalogue.csv", "version,effective_from,code,group,kind,name_vi,name_en,threshold,guided_gain")]
    [InlineData("levels.csv", "ward,C01,C02,C03,C04,C05,C06,C07,C08,C09,C10,C11,C12,C13,C14,C15,C16,C17,C18,C19,C20,C21,C22")]
    [InlineData("needs.csv", "ward,officers,works,works_years,floor_area,works_cost,equipment_cost,guidance,upkeep")]
    public void Table_OfTheImport_HasItsColumns(string file, string header) => Shipped.Header(file).ShouldBe(header);

    [Fact]
    public void Programme_OfTheCity_IsIllustrativeFrom2023To2030()
    {
        var row = Shipped.Table("hcmc", "programme.csv").ShouldHaveSingleItem();

        (row["code"], row["first_year"], row["last_year"], row["illustrative"]).ShouldBe(("hcmc", "2023", "2030", "true"));
    }

    [Fact]
    public void Register_OfTheCity_CarriesTheFactsByCode()
    {
        var facts = Shipped.Table("facts", "wards.csv").OrderBy(ward => ward["code"], StringComparer.Ordinal);

        ShippedWard.All.Select(ward => ward.Register)
            .Select(row => (row["code"], row["name_vi"], row["district"], row["population"], row["latitude"], row["longitude"], row["area_km2"]))
            .ShouldBe(facts.Select(row =>
                (row["code"], row["name_vi"], row["district_code"], row["population"], row["lat"], row["lon"], row["area_km2"])));
    }

    [Fact]
    public void Register_EveryWard_IsNotStarted() =>
        ShippedWard.All.ShouldAllBe(ward => ward.Register["stage"] == "NotStarted" && ward.Register["started"] == "" && ward.Register["recognized"] == "");

    [Fact]
    public void EnglishNames_OfWardsAndDistricts_HaveNoMarks()
    {
        var names = ShippedWard.All.Select(ward => ward.Register).Concat(Shipped.Table("hcmc", "districts.csv")).Select(row => row["name_en"]);

        names.ShouldAllBe(name => name.All(char.IsAscii));
    }

    [Theory]
    [InlineData("26968", "Ward 4")]
    [InlineData("26734", "Tan Dinh Ward")]
    [InlineData("27439", "Binh Hung Hoa A Ward")]
    [InlineData("27139", "Vo Thi Sau Ward")]
    [InlineData("27115", "An Loi Dong Ward")]
    public void EnglishName_OfAWard_IsItsNameWithoutMarks(string code, string expected) =>
        ShippedWard.All.Single(ward => ward.Code == code).Register["name_en"].ShouldBe(expected);

    [Theory]
    [InlineData("760", "District 1")]
    [InlineData("764", "Go Vap District")]
    [InlineData("769", "Thu Duc City")]
    public void EnglishName_OfADistrict_IsItsNameWithoutMarks(string code, string expected) =>
        Shipped.Table("hcmc", "districts.csv").Single(district => district["code"] == code)["name_en"].ShouldBe(expected);

    [Fact]
    public void Catalogue_OfTheShippedVersion_Has22CriteriaAndGainsForPracticeOnly()
    {
        ShippedWard.Catalogue.Select(row => row["code"]).ShouldBe(Enumerable.Range(1, 22).Select(number => $"C{number:00}"));
        ShippedWard.Catalogue.ShouldAllBe(row => row["version"] == "2023-illustrative" && row["effective_from"] == "2023-01-01");
        ShippedWard.Catalogue.ShouldAllBe(row => (row["guided_gain"] != "") == (row["kind"] == "practice"));
        ShippedWard.Catalogue.CountBy(row => row["kind"]).OrderBy(kind => kind.Key, StringComparer.Ordinal).ShouldBe(
        [
            new("equipment", 4), new("facility", 2), new("personnel", 2), new("practice", 14),
        ]);
    }
}
