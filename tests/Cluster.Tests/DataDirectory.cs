namespace ModelWard.Cluster.Tests;

/// <summary>A data directory of one test, removed after it.</summary>
internal sealed class DataDirectory : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("modelward-test-");

    public string Path => _directory.FullName;

    public void Dispose() => _directory.Delete(recursive: true);
}
