namespace ModelWard.Instances;

/// <summary>Files of the repository.</summary>
public static class RepositoryFiles
{
    /// <summary>The path of a file or folder, given by its parts from the folder that holds ModelWard.sln.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static readonly string Root = FindRoot();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "ModelWard.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No ModelWard.sln above {AppContext.BaseDirectory}.");
    }
}
