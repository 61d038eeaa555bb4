using ModelWard.Model;
using ModelWard.Planner.Web.Tracking;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Tracking;

public sealed class TrackAddressTests
{
    private static readonly DateOnly Today = new(2026, 3, 14);

    [Fact]
    public void Address_OfNothing_AsksForWhatIsUsual()
    {
        TrackAddress.Empty.Request(Today).ShouldBe(new TrackRequest());
        TrackAddress.Empty.Write().ShouldBe("track");
        TrackAddress.Read("", "this", "much", "-1", "soon", "", "0").ShouldBe(TrackAddress.Empty);
    }

    [Fact]
    public void Address_WrittenAndRead_IsTheSameUnderAnyCulture()
    {
        using var culture = new CommaCulture();
        var address = new TrackAddress("hà nội", true, 0.85m, 12, TrackStatus.AtRisk, "q 1", 3);
        address.Write().ShouldBe("track?programme=h%C3%A0%20n%E1%BB%99i&from=next&risk=0.85&visits=12&status=atRisk&d=q%201&p=3");
        TrackAddress.Read("hà nội", "next", "0.85", "12", "atRisk", "q 1", "3").ShouldBe(address);
    }

    [Fact]
    public void Files_OfAnAddress_HoldWhatItAsksForAndTheirTableKnows()
    {
        var address = new TrackAddress(null, true, 0.8m, 3, TrackStatus.Late, "771", 2);
        address.File("hcmc", "wards", "csv", Today).ShouldBe("api/v1/programmes/hcmc/track/wards?format=csv&from=2027&risk=0.8&status=late&district=771");
        address.File("hcmc", "warnings", "xlsx", Today).ShouldBe("api/v1/programmes/hcmc/track/warnings?format=xlsx&from=2027&risk=0.8");
        address.File("hcmc", "visits", "csv", Today).ShouldBe("api/v1/programmes/hcmc/track/visits?format=csv&from=2027&risk=0.8&visitsAMonth=3");
    }
}
