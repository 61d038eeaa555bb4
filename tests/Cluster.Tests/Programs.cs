namespace ModelWard.Cluster.Tests;

/// <summary>Programs of this machine.</summary>
internal static class Programs
{
    /// <summary>Where one lies; null where it is not installed. Debian keeps those of administrators out of other users' PATH.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin")
        .Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
