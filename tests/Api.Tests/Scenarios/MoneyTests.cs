using System.Net;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Scenarios;

public sealed class MoneyTests(ApiHost host)
{
    [Fact]
    public async Task Money_OfASample_AddsUpToTheLedgersAndIsThatOfTheIllustrativeSources()
    {
        var money = (await host.Get("/scenarios/baseline/money")).Expect(HttpStatusCode.OK).Json;

        money.GetProperty("settingsVersion").GetInt64().ShouldBe(0);
        money.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("code").GetString()).ShouldBe(["city", "district", "ministry", "social"]);
        var years = (await host.Get("/scenarios/baseline/outcome")).Json.GetProperty("years").EnumerateArray().ToList();
        foreach (var (year, paid) in years.Zip(money.GetProperty("years").EnumerateArray()))
        {
            var used = Used("capital") + Used("upkeep");
            paid.GetProperty("year").GetInt32().ShouldBe(year.GetProperty("year").GetInt32());
            paid.GetProperty("payments").EnumerateArray().Sum(one => one.GetProperty("amount").GetInt64()).ShouldBe(used);
            paid.GetProperty("payments").EnumerateArray().ShouldAllBe(one => one.GetProperty("source").GetString() == "city");
            paid.GetProperty("unpaid").GetArrayLength().ShouldBe(0);

            long Used(string resource) => year.GetProperty("resources").GetProperty(resource).GetProperty("used").GetInt64();
        }
    }

    [Theory]
    [InlineData("/scenarios/no-such/money", HttpStatusCode.NotFound)]
    [InlineData("/scenarios/baseline/money?by=year", HttpStatusCode.BadRequest)]
    public async Task Money_OfNothing_IsRefused(string path, HttpStatusCode status) => (await host.Get(path)).Expect(status);
}
