using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Verification;

/// <summary>Reads a certificate's list of prices into one price a row.</summary>
internal static class RowPriceReading
{
    /// <summary>The most decimal places of a price.</summary>
    public const int MostPlaces = 18;

    /// <summary>The price of each row, 0 where none is given; null when the list has a fault.</summary>
    /// <param name="rows">The rows that there are.</param>
    /// <param name="prices">The list.</param>
    /// <param name="path">Where the list stands, for faults.</param>
    /// <param name="faults">Takes the faults.</param>
    public static decimal[]? Read(CouplingRows rows, ImmutableArray<RowPrice> prices, string path, FaultList faults)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var r = 0; r < rows.Names.Count; r++) places[rows.Names[r]] = r;
        var read = new decimal[rows.Names.Count];
        var given = new HashSet<int>();
        var right = true;
        for (var i = 0; i < prices.Length; i++)
        {
            var (row, price) = prices[i];
            var known = places.TryGetValue(row ?? "", out var r);
            right &= faults.Require(known, $"{path}[{i}].row", row, "the name of a row of the scenario");
            if (known) right &= faults.Require(given.Add(r), $"{path}[{i}].row", row, "each row once");
            right &= faults.Require(price >= 0 && decimal.Round(price, MostPlaces) == price, $"{path}[{i}].price", price,
                $"0 or more, with at most {MostPlaces} decimal places");
            if (known) read[r] = price;
        }
        return right ? read : null;
    }
}
