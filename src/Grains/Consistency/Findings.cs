using System.Collections.Immutable;
using System.Globalization;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Consistency;

/// <summary>Collects what a check finds: counts all of it and keeps the first <see cref="StoreReport.MostFindings"/>.</summary>
internal sealed class Findings
{
    private const int MostCharacters = 300;

    private readonly ImmutableArray<StoreFinding>.Builder _first = ImmutableArray.CreateBuilder<StoreFinding>();

    /// <summary>How many there are.</summary>
    public long Count { get; private set; }

    /// <summary>The first of them.</summary>
    public ImmutableArray<StoreFinding> First => _first.ToImmutable();

    /// <summary>Notes a finding unless the rule holds; answers whether it does.</summary>
    public bool Require(bool holds, string key, string what, object? expected, object? found)
    {
        if (!holds) Add(key, what, expected, found);
        return holds;
    }

    /// <summary>Notes a finding.</summary>
    public void Add(string key, string what, object? expected, object? found)
    {
        Count++;
        if (_first.Count < StoreReport.MostFindings) _first.Add(new StoreFinding(key, what, Text(expected), Text(found)));
    }

    private static string Text(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } said ? said : "nothing";
        return text.Length <= MostCharacters ? text : text[..MostCharacters] + "…";
    }
}
