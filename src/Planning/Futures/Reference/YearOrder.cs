namespace ModelWard.Planning.Futures.Reference;

/// <summary>Wards in the order of a year, then of their codes.</summary>
internal sealed class YearOrder
{
    private readonly List<long> _keys = [];
    private bool _sorted = true;

    /// <summary>How many wards there are.</summary>
    public int Count => _keys.Count;

    /// <summary>The ward at a place; <see cref="Sort"/> must have been called since the last was added.</summary>
    public int this[int place] => (int)(_keys[place] & int.MaxValue);

    /// <summary>Adds a ward.</summary>
    public void Add(int year, int ward)
    {
        var key = ((long)year << 32) | (uint)ward;
        _sorted &= _keys.Count == 0 || _keys[^1] < key;
        _keys.Add(key);
    }

    /// <summary>Puts the wards in order.</summary>
    public void Sort()
    {
        if (!_sorted) _keys.Sort();
        _sorted = true;
    }

    /// <summary>Leaves only the wards of a condition.</summary>
    public void Keep(bool[] ward) => _keys.RemoveAll(key => !ward[(int)(key & int.MaxValue)]);

    /// <summary>Leaves none.</summary>
    public void Clear()
    {
        _keys.Clear();
        _sorted = true;
    }
}
