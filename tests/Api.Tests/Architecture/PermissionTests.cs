using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;

namespace ModelWard.Api.Tests.Architecture;

public sealed class PermissionTests
{
    [Fact]
    public void Methods_OfGrainInterfaces_AllNameThePermissionTheyNeed()
    {
        var methods = new[] { typeof(IWardGrain).Assembly, typeof(Grains.GrainServices).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsInterface && type.IsAssignableTo(typeof(IAddressable)) && type.Namespace?.StartsWith("ModelWard", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetMethods()).ToList();

        methods.Count.ShouldBeGreaterThan(35);
        methods.Where(method => PermissionFilter.Of(method).Count == 0).Select(method => $"{method.DeclaringType!.Name}.{method.Name}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("viewer", "Read")]
    [InlineData("analyst", "Read Compute")]
    [InlineData("planner", "Read Compute ChangeScenarios ChangeWards Import")]
    [InlineData("approver", "Read Compute Approve")]
    [InlineData("operator", "Read Operate")]
    [InlineData("admin", "Read Compute ChangeScenarios ChangeWards Import Operate")]
    [InlineData("gardener", "")]
    [InlineData("Viewer", "")]
    [InlineData("viewer operator", "Read Operate")]
    public void Roles_Given_AllowWhatTheirTableSays(string roles, string permissions) =>
        string.Join(" ", Roles.Allow(roles.Split(' '))).ShouldBe(permissions);

    [Fact]
    public void Planner_LimitedToDistricts_MayNotImport()
    {
        var planner = Principal.Of("An", ["planner"], ["q1"], null);

        planner.May(Permission.Import).ShouldBeFalse();
        planner.MayChange("q1", null).ShouldBeTrue();
        planner.MayChange("q2", null).ShouldBeFalse();
        planner.MayChange("q2", ["q0", "q1"]).ShouldBeTrue();
        planner.MayChange("q2", ["q0"]).ShouldBeFalse();
        Principal.Of("An", ["planner"], null, null).May(Permission.Import).ShouldBeTrue();
        Principal.Of("An", ["viewer"], ["q1"], null).MayChange("q1", ["q1"]).ShouldBeFalse();
    }
}
