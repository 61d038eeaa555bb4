namespace ModelWard.Product;

/// <summary>Where things lie in the repository that this program was built in.</summary>
public static class Repository
{
    /// <summary>The folder that holds ModelWard.sln.</summary>
    public static DirectoryInfo Root { get; } = FindRoot();

    /// <summary>The program that a project was built to, in the configuration this program was built in.</summary>
    public static string Built(string project)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        return Path.Combine(Root.FullName, "artifacts", "bin", project, configuration, $"ModelWard.{project}.dll");
    }

    private static DirectoryInfo FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ModelWard.sln"))) return folder;
        throw new InvalidOperationException($"No ModelWard.sln above {AppContext.BaseDirectory}.");
    }
}
