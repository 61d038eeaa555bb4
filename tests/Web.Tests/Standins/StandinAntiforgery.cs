using Microsoft.AspNetCore.Components.Forms;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Gives forms a token that is always the same.</summary>
internal sealed class StandinAntiforgery : AntiforgeryStateProvider
{
    public override AntiforgeryRequestToken? GetAntiforgeryToken() => new("token", "__RequestVerificationToken");
}
