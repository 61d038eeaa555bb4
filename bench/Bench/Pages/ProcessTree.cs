using System.Globalization;

namespace ModelWard.Bench.Pages;

/// <summary>CPU time of this process's children: the browser and its driver, whose processes come and go.</summary>
internal static class ProcessTree
{
    private const double TicksASecond = 100;

    /// <summary>The CPU time that all descendants but one and its own have taken, seconds.</summary>
    /// <param name="except">The id of a process that is not counted, nor are its descendants.</param>
    public static double CpuSeconds(int except)
    {
        var processes = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).Select(Read!).OfType<Entry>().ToList();
        var children = processes.ToLookup(process => process.Parent);
        var ticks = 0L;
        var open = new Stack<int>([Environment.ProcessId]);
        while (open.TryPop(out var id))
        {
            foreach (var child in children[id].Where(child => child.Id != except))
            {
                ticks += child.Ticks;
                open.Push(child.Id);
            }
        }
        return ticks / TicksASecond;
    }

    // After the name in brackets, which may hold anything: state, parent, … and as 12th to 15th its own and its ended children's times.
    private static Entry? Read(string id)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{id}/stat");
            var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
            return new Entry(Number(id), Number(fields[1]), fields[11..15].Sum(field => long.Parse(field, CultureInfo.InvariantCulture)));
        }
        catch (IOException)
        {
            // It has ended since.
            return null;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Entry(int Id, int Parent, long Ticks);
}
