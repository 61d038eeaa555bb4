using ModelWard.Model;
using ModelWard.Planner.Web.Progress;

namespace ModelWard.Web.Tests.Progress;

public sealed class ProgressAddressTests
{
    [Theory]
    [InlineData("supports", "Sở A", "asked", null, null, "progress?tab=supports&by=S%E1%BB%9F%20A&status=asked", "supports?format=csv&pageSize=1000&department=S%E1%BB%9F%20A&status=asked")]
    [InlineData(null, null, "all", null, null, "progress?tab=supports&status=all", "supports?format=csv&pageSize=1000&all=true")]
    [InlineData("actions", "Đội 1", "done", null, "1", "progress?tab=actions&by=%C4%90%E1%BB%99i%201&status=done&overdue=1", "actions?format=csv&pageSize=1000&unit=%C4%90%E1%BB%99i%201&status=done&overdue=true")]
    [InlineData("actuals", null, null, "worksPaid", null, "progress?tab=actuals&item=worksPaid", "actuals?format=csv&pageSize=1000&item=worksPaid&latest=true")]
    // What does not belong to the list, or is none, asks for nothing.
    [InlineData("actuals", "Sở A", "asked", "bricks", "1", "progress?tab=actuals", "actuals?format=csv&pageSize=1000&latest=true")]
    [InlineData("supports", "", "done", "worksPaid", "1", "progress?tab=supports", "supports?format=csv&pageSize=1000")]
    public void Address_Read_IsWrittenAndFiledAsItWasAsked(string? tab, string? by, string? status, string? item, string? overdue, string address, string file)
    {
        var read = ProgressAddress.Read(tab, null, by, status, item, overdue, null);
        read.Write().ShouldBe(address);
        read.File("hcmc", "csv").ShouldBe("api/v1/programmes/hcmc/" + file);
    }

    [Fact]
    public void Address_OnAnotherList_KeepsProgrammeAndDistrictAlone()
    {
        var address = ProgressAddress.Read("actions", "766", "Đội 1", "done", null, "1", "other").On(ProgressTab.Actuals);
        address.ShouldBe(new ProgressAddress(ProgressTab.Actuals, "766", null, null, null, false, "other"));
        address.Write(3).ShouldBe("progress?tab=actuals&d=766&programme=other&p=3");
    }

    [Fact]
    public void Filters_OfAStatus_AskForItAlone()
    {
        ProgressAddress.Read("supports", null, null, "given", null, null, null).Supports.ShouldBe(new(null, null, SupportStatus.Given, false));
        ProgressAddress.Read("actions", null, null, "all", null, null, null).Actions.ShouldBe(new(null, null, null, true, false));
        ProgressAddress.Read("actuals", "766", null, null, "upkeepPaid", null, null).Actuals.ShouldBe(new(District: "766", Item: ActualItem.UpkeepPaid, Latest: true));
    }
}
