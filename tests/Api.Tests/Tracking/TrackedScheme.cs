using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Tracking;

/// <summary>An adopted scheme in which something was recorded today: more was paid in 00003 than the whole scheme plans for it, half of the equipment of 00001. Tests only read it.</summary>
public sealed class TrackedScheme(ApiHost host) : IAsyncLifetime
{
    public const string Code = "tracked";

    /// <summary>Id of the decision.</summary>
    public string Decision { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Decision = await host.AdoptScheme(Code);
        var on = $"{host.Today():yyyy-MM-dd}";
        await host.Command(Code, "00001", "actuals", new { item = "equipmentPaid", on, amount = 150, source = "city" });
        await host.Command(Code, "00003", "actuals", new { item = "worksPaid", on, amount = 5_000 });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
