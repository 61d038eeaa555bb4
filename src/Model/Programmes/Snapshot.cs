using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>All wards of a programme at one version. Immutable: a simulation that holds one is not touched by later changes.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Snapshot")]
public sealed record Snapshot
{
    /// <summary>Grows with every change of any ward or of the programme.</summary>
    [Id(0)] public long Version { get; init; }

    /// <summary>The programme the wards belong to.</summary>
    [Id(1)] public required Programme Programme { get; init; }

    /// <summary>All wards, in ordinal order of their codes.</summary>
    [Id(2)] public required ImmutableArray<Ward> Wards { get; init; }

    /// <summary>The ward with that code; null when there is none.</summary>
    public Ward? Find(string code)
    {
        var index = IndexOf(code);
        return index < 0 ? null : Wards[index];
    }

    /// <summary>The place of a ward in <see cref="Wards"/>; −1 when there is none with that code.</summary>
    public int IndexOf(string code)
    {
        var (low, high) = (0, Wards.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Wards[middle].Code, code);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }
}
