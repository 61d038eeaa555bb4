using ModelWard.Instances;

namespace ModelWard.Bench.Documents;

/// <summary>How long documents take, and how much memory.</summary>
internal static class DocumentsBench
{
    private static readonly int[] Sizes = [City.Snapshot.Wards.Length, 2_490, 10_598];

    /// <summary>Measures every kind at every size.</summary>
    public static async Task<int> Run(CancellationToken cancellationToken)
    {
        Console.WriteLine("| document | wards | seconds | file, MB | peak memory, MB | before it, MB |");
        Console.WriteLine("|---|---|---|---|---|---|");
        var failed = 0;
        foreach (var kind in new[] { "docx", "xlsx" })
        {
            foreach (var wards in Sizes)
            {
                var run = await DocumentRun.Of(kind, wards, cancellationToken);
                if (run is null) failed++;
                Console.WriteLine(run is null
                    ? $"| annex.{kind} | {wards:#,##0} | no answer | | | |"
                    : $"| annex.{kind} | {wards:#,##0} | {run.Seconds:0.00} | {run.Megabytes:0.00} | {run.PeakMegabytes:0} | {run.BeforeMegabytes:0} |");
            }
        }
        return failed == 0 ? 0 : 1;
    }
}
