using System.Text.Json;
using ModelWard.Model.Tests.Data;

namespace ModelWard.Model.Tests.Reorganization;

public sealed class ReorganizationReaderTests
{
    [Fact]
    public void Event_WrittenAndRead_IsTheSame()
    {
        var happening = Events.Division with
        {
            Resolution = "1/NQ",
            Districts = [Events.Chief("D", "D@2025-07-01")],
            SuccessorDistricts = [new SuccessorDistrict("D@2025-07-01", new Names("Vùng", "Region"))],
            Successors = [.. Events.Division.Successors.Select(unit => unit with { District = "E", Reassessed = Levels.Of([new CriterionLevel("C1", new Level(7_525))]) })],
        };
        var text = JsonSerializer.Serialize(happening, ModelJson.Options);

        var (read, faults) = Read(text);

        faults.ShouldBeEmpty();
        JsonSerializer.Serialize(read, ModelJson.Options).ShouldBe(text);
        text.ShouldNotContain("null");
    }

    [Theory]
    [InlineData("""{"names":{"vi":"a","en":"b"}}""", "date")]
    [InlineData("""{"date":"2025-07-01","names":{"vi":"a","en":"b"},"wards":[{"from":"A","to":"A@2025-13-01","part":"main"}]}""", "wards[0].to")]
    [InlineData("""{"date":"2025-07-01","names":{"vi":"a","en":"b"},"wards":[{"from":"A","to":"A","part":"half"}]}""", "wards[0].part")]
    [InlineData("""{"date":"2025-07-01","names":{"vi":"a","en":"b"},"wards":[{"from":"A","to":"A","part":"main","share":1.5}]}""", "wards[0].share")]
    [InlineData("""{"date":"2025-07-01","names":{"vi":"a","en":"b"},"wards":[{"from":"A","to":"A","part":"main"}],"more":1}""", "more")]
    [InlineData("""{"date":"2025-07-01","names":{"vi":"","en":"b"},"wards":[{"from":"A","to":"A","part":"main"}]}""", "names.vi")]
    [InlineData("[]", "$")]
    public void Document_ThatIsNoEvent_IsRefusedNamingTheField(string text, string path)
    {
        var (read, faults) = Read(text);

        read.ShouldBeNull();
        faults.ShouldContain(fault => fault.Path == path);
    }

    [Theory]
    [InlineData("2025-01-01", 72, 33, false)]
    [InlineData("2025-07-01", 241, 81, true)]
    public void Event_OfTheCity_IsShipped(string day, int links, int successors, bool illustrative)
    {
        var (read, faults) = Read(File.ReadAllText(Path.Combine(Shipped.Directory, "reorganizations", day + ".json")));

        faults.ShouldBeEmpty();
        (read!.Wards.Length, read.Successors.Length, read.Illustrative).ShouldBe((links, successors, illustrative));
        read.Successors.ShouldAllBe(unit => unit.Names.En.All(char.IsAscii) && unit.Code.EndsWith("@" + day, StringComparison.Ordinal));
    }

    [Fact]
    public void Share_OfAPart_CanBeEntered()
    {
        var entered = Events.Division.WithShare("C", "X@2025-07-01", 0.1m);

        (Events.Division.Illustrative, entered.Illustrative).ShouldBe((true, false));
        UnitShare.Of(entered.Wards).Where(share => share.From == "C").Select(share => (share.To, share.Share)).ShouldBe([("C@2025-07-01", 0.65m), ("B@2025-07-01", 0.25m), ("X@2025-07-01", 0.1m)]);
        Should.Throw<ArgumentException>(() => Events.Division.WithShare("C", "C@2025-07-01", 0.1m)).Message.ShouldStartWith("No part of C goes to C@2025-07-01 on 2025-07-01.");
    }

    [Fact]
    public void Share_ThatNobodyEntered_IsNothingAndIllustrative() => UnitShare.Of(Events.Division.Wards).ShouldBe(
    [
        new UnitShare("B", "B@2025-07-01", LinkPart.Main, 1, false), new UnitShare("C", "C@2025-07-01", LinkPart.Main, 0.75m, true),
        new UnitShare("C", "B@2025-07-01", LinkPart.Part, 0.25m, false), new UnitShare("C", "X@2025-07-01", LinkPart.Part, 0, true),
    ]);

    private static (ReorganizationEvent? Read, IReadOnlyList<Fault> Faults) Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        var faults = new FaultList();
        return (ReorganizationReader.Read(document.RootElement, faults), faults.Faults);
    }
}
