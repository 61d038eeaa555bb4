using System.Numerics;

namespace ModelWard.Planning.Futures;

/// <summary>Places in lists.</summary>
internal static class Places
{
    /// <summary>The place of the largest number, from 0; the first of equals.</summary>
    public static int OfMost<T>(ReadOnlySpan<T> numbers)
        where T : INumber<T>
    {
        var most = 0;
        for (var i = 1; i < numbers.Length; i++)
            if (numbers[i] > numbers[most]) most = i;
        return most;
    }
}
