namespace ModelWard.Planner.Web.Charts;

/// <summary>Keeps the labels at the ends of lines apart: each is moved up or down from its own line no further than it must.</summary>
public sealed class EndLabels
{
    private readonly Dictionary<string, int> _moves = new(StringComparer.Ordinal);

    /// <summary>Places labels.</summary>
    /// <param name="labels">Each label's name and the value its line ends at.</param>
    /// <param name="most">The end of the value axis, which begins at 0.</param>
    /// <param name="height">Height of the plot, px.</param>
    /// <param name="apart">Least distance of two labels, px.</param>
    public EndLabels(IReadOnlyList<(string Name, decimal Value)> labels, decimal most, int height, int apart)
    {
        var order = labels.OrderBy(label => label.Value).ToList();
        var wanted = order.Select(label => (double)(label.Value / most) * height).ToArray();
        var placed = Spread(wanted, apart);
        // On the screen y grows downwards.
        for (var i = 0; i < order.Count; i++) _moves[order[i].Name] = (int)Math.Round(wanted[i] - placed[i]);
    }

    /// <summary>How far a label is moved: right and down, px.</summary>
    public IReadOnlyList<int> Offset(string name) => [0, _moves[name]];

    // Labels that would touch form a group around their own middle; groups that touch become one.
    private static double[] Spread(double[] wanted, int apart)
    {
        var groups = new List<(int First, int Count, double Bottom)>();
        for (var i = 0; i < wanted.Length; i++)
        {
            groups.Add((i, 1, wanted[i]));
            while (groups.Count > 1 && groups[^1].Bottom < groups[^2].Bottom + groups[^2].Count * apart) Join();
        }
        return [.. groups.SelectMany(group => Enumerable.Range(0, group.Count).Select(i => group.Bottom + i * apart))];

        void Join()
        {
            var (first, count) = (groups[^2].First, groups[^2].Count + groups[^1].Count);
            groups.RemoveRange(groups.Count - 2, 2);
            groups.Add((first, count, wanted.Skip(first).Take(count).Average() - (count - 1) * apart / 2.0));
        }
    }
}
