using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>The bins in which spending is counted, see <see cref="FuturesTally.SpendWidths"/>.</summary>
internal sealed class SpendBins
{
    public SpendBins(CityYears city)
    {
        var years = city.Capital.Length;
        var most = new long[years + 1];
        for (var y = 0; y < years; y++)
        {
            var opening = y == 0 ? city.Opening.Capital : city.Carried[y - 1];
            most[y] = opening + city.Capital[y] + city.Upkeep[y];
        }
        most[years] = city.Opening.Capital + city.Capital.Sum() + city.Upkeep.Sum();
        Widths = [.. most.Select(amount => (amount + FuturesTally.SpendBins) / FuturesTally.SpendBins)];
    }

    /// <summary>Width of a bin by year, last for all years together, VND million.</summary>
    public long[] Widths { get; }
}
