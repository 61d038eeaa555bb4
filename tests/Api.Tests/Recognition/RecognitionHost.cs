using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Recognition;

/// <summary>The product, for tests that recognize its wards.</summary>
public sealed class RecognitionHost : IAsyncLifetime
{
    public ApiHost Host { get; } = new();

    public ValueTask InitializeAsync() => Host.InitializeAsync();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
