using ModelWard.Product;

namespace ModelWard.Bench;

/// <summary>The kept tables, docs/benchmarks.md: one part a subject, each under a heading of its own.</summary>
internal static class Benchmarks
{
    private static string File => Path.Combine(Repository.Root.FullName, "docs", "benchmarks.md");

    /// <summary>Puts a part in the place of the one with the same heading, or after the others.</summary>
    public static async Task Keep(string heading, string part, CancellationToken cancellationToken)
    {
        var parts = Parts(System.IO.File.Exists(File) ? await System.IO.File.ReadAllTextAsync(File, cancellationToken) : "");
        var at = parts.FindIndex(kept => kept.StartsWith(heading + "\n", StringComparison.Ordinal));
        var whole = part.TrimEnd() + "\n";
        if (at < 0) parts.Add(whole);
        else parts[at] = whole;
        await System.IO.File.WriteAllTextAsync(File, string.Join("\n", parts), cancellationToken);
    }

    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        foreach (var line in text.TrimEnd().Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) parts.Add("");
            if (parts.Count > 0) parts[^1] += line + "\n";
        }
        return [.. parts.Select(part => part.TrimEnd() + "\n")];
    }
}
