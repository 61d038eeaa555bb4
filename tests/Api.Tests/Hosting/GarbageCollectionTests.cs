using System.Text.Json;

namespace ModelWard.Api.Tests.Hosting;

/// <summary>Both programs collect garbage as servers do, on several threads and beside the work: a pause of one thread alone would be felt by every call.</summary>
public sealed class GarbageCollectionTests
{
    [Theory]
    [InlineData("Silo")]
    [InlineData("Planner.Api")]
    public void Program_OfTheProduct_CollectsGarbageAsAServer(string program)
    {
        var settings = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $"ModelWard.{program}.runtimeconfig.json")))
            .GetProperty("runtimeOptions").GetProperty("configProperties");

        settings.GetProperty("System.GC.Server").GetBoolean().ShouldBeTrue();
        // On unless it is taken away.
        (!settings.TryGetProperty("System.GC.Concurrent", out var beside) || beside.GetBoolean()).ShouldBeTrue();
    }
}
