namespace ModelWard.Cluster.Tests;

/// <summary>Why a test cannot run here.</summary>
internal static class Skip
{
    /// <summary>Skips the test where a program is not installed.</summary>
    public static void Without(string program) => Assert.SkipUnless(Programs.Find(program) is not null, $"{program} is not installed; eng/test.sh installs it.");
}
