namespace ModelWard.Planning.Futures;

/// <summary>Values by option and replication.</summary>
internal static class Matrix
{
    /// <summary>Checks that there are values for every option, in the same replications.</summary>
    /// <exception cref="ArgumentException">There are not.</exception>
    public static void Check(string name, int options, int replications, IReadOnlyList<double[]> values)
    {
        if (values.Count != options) throw new ArgumentException($"{name} has values of {values.Count} options, not of {options}.", nameof(values));
        for (var o = 0; o < options; o++)
            if (values[o].Length != replications)
                throw new ArgumentException($"{name} has {values[o].Length} replications of option {o}, not {replications}.", nameof(values));
    }
}
