using System.Text.Json.Nodes;

namespace ModelWard.Model.Tests.Data;

public sealed class SampleTests
{
    public static TheoryData<string> Samples => ["baseline", "plus18", "front-loaded"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Document_HasExactlyItsFields(string name)
    {
        var sample = Read(name);

        sample.Select(field => field.Key).ShouldBe(
        [
            "programme", "catalogueVersion", "name", "firstYear", "lastYear", "baseYear", "limits", "carryOver", "inflation", "policy",
            "reserve", "pins", "milestones", "seed",
        ]);
        sample["limits"]!.AsArray().ShouldAllBe(limits =>
            limits!.AsObject().Select(field => field.Key).SequenceEqual(new[] { "year", "capital", "upkeep", "officers", "floorArea", "guidance" }));
        ((string)sample["programme"]!).ShouldBe("hcmc");
        ((string)sample["catalogueVersion"]!).ShouldBe("2023-illustrative");
        ((string)sample["policy"]!).ShouldBe("readiness");
        ((bool)sample["reserve"]!).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Limits_NameEveryYearOnce(string name) =>
        Read(name)["limits"]!.AsArray().Select(limits => (int)limits!["year"]!).ShouldBe(Enumerable.Range(2023, 8));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Pins_AreThePilotsIn2023(string name)
    {
        var pins = Read(name)["pins"]!.AsArray();

        pins.Select(pin => (string)pin!["ward"]!).ShouldBe(ShippedWard.All.Where(ward => ward.Register["pilot_year"] != "").Select(ward => ward.Code));
        pins.ShouldAllBe(pin => (int)pin!["start"]! == 2023);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Milestones_AreTheNationalOne(string name) =>
        Read(name)["milestones"]!.AsArray().Select(milestone => ((int)milestone!["year"]!, (decimal)milestone["share"]!)).ShouldBe([(2025, 0.3m)]);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_PilotsStartedTogetherIn2023_FitEveryLimitOfEveryYear(string name)
    {
        var sample = Read(name);
        var use = new PilotUse((decimal)sample["inflation"]!, 2023, 2030);
        foreach (var pilot in ShippedWard.All.Where(ward => ward.Register["pilot_year"] != ""))
            use.Add(pilot);

        use.Shortfalls([.. sample["limits"]!.AsArray().Select(limits => limits!.AsObject())], (decimal)sample["carryOver"]!).ShouldBeEmpty();
    }

    [Fact]
    public void Plus18_AgainstTheBaseline_Has18PercentMoreCapitalAndUpkeepAndNothingElse()
    {
        foreach (var (more, less) in Limits("plus18").Zip(Limits("baseline")))
        {
            foreach (var field in new[] { "capital", "upkeep" })
                ((decimal)more[field]!).ShouldBe(Math.Round((decimal)less[field]! * 1.18m, MidpointRounding.AwayFromZero));
            foreach (var field in new[] { "year", "officers", "floorArea", "guidance" })
                ((long)more[field]!).ShouldBe((long)less[field]!);
        }
    }

    [Fact]
    public void FrontLoaded_AgainstTheBaseline_HasTheSameCapitalEarlierAndMoreOfficers()
    {
        foreach (var field in new[] { "capital", "floorArea", "guidance", "upkeep" })
            Sum("front-loaded", field, 8).ShouldBe(Sum("baseline", field, 8), field);
        for (var years = 1; years < 8; years++)
        {
            Sum("front-loaded", "capital", years).ShouldBeGreaterThan(Sum("baseline", "capital", years));
            Sum("front-loaded", "officers", years).ShouldBeGreaterThan(Sum("baseline", "officers", years));
        }
    }

    // Less is granted than all needs cost, so a plan has to choose.
    [Fact]
    public void Baseline_Capital_IsLessThanAllNeedsCost()
    {
        var needed = ShippedWard.All.Sum(ward => ward.Cost);

        Sum("baseline", "capital", 8).ShouldBeInRange(needed / 2, needed - 1);
    }

    private static JsonObject Read(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Shipped.Directory, "samples", $"{name}.json")))!.AsObject();

    private static IEnumerable<JsonObject> Limits(string name) => Read(name)["limits"]!.AsArray().Select(limits => limits!.AsObject());

    private static long Sum(string name, string field, int years) => Limits(name).Take(years).Sum(limits => (long)limits[field]!);
}
