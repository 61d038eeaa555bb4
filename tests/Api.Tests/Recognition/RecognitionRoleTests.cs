using System.Collections.Immutable;
using System.Text;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Identity;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Recognition;

/// <summary>What is for approvers needs somebody who may approve and may change the ward.</summary>
public sealed class RecognitionRoleTests(IdentityHost host)
{
    private const string Ward = "/api/v1/programmes/hcmc/wards/26749/recognition";

    [Theory]
    [InlineData("planner", 403)]
    [InlineData("approver", 403)]
    [InlineData("admin", 403)]
    [InlineData("planner approver", 400)]
    public async Task Inspection_ByRoles_NeedsBothPermissions(string roles, int status)
    {
        foreach (var step in new[] { "inspection", "decision", "review", "revocation" }) ((int)(await Post(step, "{}", roles, null)).Status).ShouldBe(status, step);
    }

    [Fact]
    public async Task Revocation_OfAnotherDistrict_IsRefused() => (await Post(
        "revocation", """{"on":"2025-03-01","body":"City","number":"1","reason":"x"}""", "planner approver", ["elsewhere"])).ExpectProblem(403, "district");

    [Fact]
    public async Task Refusal_OfOnePermission_NamesBoth() =>
        (await Post("inspection", "{}", "planner", null)).Json.GetProperty("errors")[0].GetProperty("allowed").GetString().ShouldBe("a role with the permission ChangeWards, and one with Approve");

    private async Task<Reply> Post(string step, string body, string roles, ImmutableArray<string>? districts)
    {
        using var http = host.With(host.Issuer.Sign(new Person("somebody", [.. roles.Split(' ')], districts)));
        http.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", "*");
        return await Reply.Of(await http.PostAsync($"{Ward}/{step}", new StringContent(body, Encoding.UTF8, "application/json")));
    }
}
