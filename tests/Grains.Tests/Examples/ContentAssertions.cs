using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Examples;

internal static class ContentAssertions
{
    /// <summary>Asserts that two values say the same, whether or not they are the same objects.</summary>
    public static void ShouldSayTheSameAs<T>(this T actual, T expected, string? context = null) =>
        JsonSerializer.Serialize(actual, ModelJson.Options).ShouldBe(JsonSerializer.Serialize(expected, ModelJson.Options), context);
}
