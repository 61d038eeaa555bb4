namespace ModelWard.Model.Tests.Data;

/// <summary>A directory of its own that goes with the test.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("modelward-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
