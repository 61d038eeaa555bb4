namespace ModelWard.Cluster.Tests;

/// <summary>Why a test cannot run here.</summary>
internal static class Skip
{
    /// <summary>Skips the test where strace is not installed.</summary>
    public static void WithoutStrace()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "strace")));
        Assert.SkipUnless(found, "strace is not installed; eng/test.sh installs it.");
    }
}
