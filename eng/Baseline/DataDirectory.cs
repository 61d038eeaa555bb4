namespace ModelWard.Baseline;

/// <summary>Finds the data of the repository.</summary>
internal static class DataDirectory
{
    private const string Solution = "ModelWard.sln";

    /// <summary>The directory <c>data</c> beside the solution, found by walking up from a directory.</summary>
    /// <exception cref="DirectoryNotFoundException">No directory above holds the solution.</exception>
    public static string Above(string directory)
    {
        for (var at = new DirectoryInfo(directory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, Solution)))
                return Path.Combine(at.FullName, "data");
        }

        throw new DirectoryNotFoundException($"No directory above {directory} holds {Solution}.");
    }
}
