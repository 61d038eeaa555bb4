namespace ModelWard.Files.Scenarios;

/// <summary>Where each field of a document stands in its file.</summary>
internal sealed class SourceMap
{
    private readonly Dictionary<string, (long Line, long Column)> _places = new(StringComparer.Ordinal);

    /// <summary>Notes where a field stands. The first place of a path counts.</summary>
    /// <returns>Whether the path is new; a field named twice is not.</returns>
    public bool Add(string path, long line, long column) => _places.TryAdd(path, (line, column));

    /// <summary>Where a field stands; where what it belongs to stands when it is not in the file; else the start.</summary>
    public (long Line, long Column) Find(string path)
    {
        for (var at = path; at.Length > 0; at = Parent(at))
            if (_places.TryGetValue(at, out var place)) return place;
        return _places.GetValueOrDefault("", (1, 1));
    }

    /// <summary>The path of a field of the object at a path.</summary>
    public static string Field(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>The path of an entry of the list at a path.</summary>
    public static string Entry(string path, int index) => $"{path}[{index}]";

    private static string Parent(string path) => path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];
}
