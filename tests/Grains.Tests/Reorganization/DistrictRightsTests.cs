using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Reorganization;

/// <summary>The claim of a district that has ended covers the wards that lay in it, wherever they are now (decision 0027).</summary>
[Collection(OneCluster.Name)]
public sealed class DistrictRightsTests(GrainCluster cluster)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Claim_OfADistrictThatEnded_CoversItsWardsAndWhatTheyBecame()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var applied = (await Apply(code, Happenings.WithDistrict)).Applied!;

        (await Report(code, Happenings.Merged, "D1")).ShouldBe(CommandStatus.Done);
        (await Report(code, "W3", "D1")).ShouldBe(CommandStatus.Done);
        (await Report(code, "W3", Happenings.District)).ShouldBe(CommandStatus.Done);
        (await Refused(code, "W3", "D7")).ShouldBe(("district", Happenings.District, "one of D7"));
        (await Refused(code, Happenings.Merged)).ShouldBe(("district", Happenings.District, "one of "));
        (await cluster.Ward(code, Happenings.Merged).Read(Stop))!.FormerDistricts!.Value.ShouldBe(["D1"]);
        applied.Redistricted.ShouldHaveSingleItem().Ward.ShouldBe("W3");
    }

    [Fact]
    public async Task Claim_OverTwoReorganizations_StillCovers()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        await Apply(code, Happenings.WithDistrict);
        await Apply(code, Happenings.Later);

        (await Report(code, "L@2027-07-01", "D1")).ShouldBe(CommandStatus.Done);
    }

    [Fact]
    public async Task Claim_OnceTheReorganizationIsUndone_IsAsItWas()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var number = (await Apply(code, Happenings.WithDistrict)).Applied!.Number;

        (await cluster.Programme(code).UndoReorganization(Example.Header("undo"), number, Stop)).Status.ShouldBe(CommandStatus.Done);

        (await cluster.Ward(code, "W3").Read(Stop))!.FormerDistricts.ShouldBeNull();
        (await Report(code, "W1", "D1")).ShouldBe(CommandStatus.Done);
        (await Report(code, "W3", "D1")).ShouldBe(CommandStatus.Done);
        (await Refused(code, "W3", Happenings.District)).ShouldBe(("district", "D1", $"one of {Happenings.District}"));
    }

    [Fact]
    public async Task Claim_OfADistrictThatStays_DoesNotFollowItsWardsElsewhere()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        await Apply(code, Happenings.Merger("W1", "W2"));

        (await cluster.Ward(code, Happenings.Merged).Read(Stop))!.FormerDistricts.ShouldBeNull();
        (await Report(code, Happenings.Merged, "D1")).ShouldBe(CommandStatus.Done);
    }

    private Task<ReorganizationResult> Apply(string code, ReorganizationEvent happening) => cluster.Programme(code).ApplyReorganization(Example.Header($"apply {happening.Date}"), happening, Stop);

    private async Task<CommandStatus> Report(string code, string ward, params string[] districts)
    {
        (Example.Officer with { Districts = [.. districts] }).Enter();
        return (await cluster.Grains.ChangeWard(code, ward, grain => grain.ReportDifficulty(new ReportDifficulty(Example.Header($"r {string.Join(' ', districts)}"), DifficultyKind.Other, "x"), Stop))).Status;
    }

    private async Task<(string Field, string? Value, string Allowed)> Refused(string code, string ward, params string[] districts)
    {
        var refused = await Should.ThrowAsync<AccessDeniedException>(() => Report(code, ward, districts));
        return (refused.Field, refused.Value, refused.Allowed);
    }
}
