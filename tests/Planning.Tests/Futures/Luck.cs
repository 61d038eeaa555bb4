using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

/// <summary>Draws of factor groups, as a simulation of futures would take them, for functions with known answers.</summary>
/// <param name="seed">Key of all draws, from 0.</param>
internal sealed class Luck(int seed)
{
    /// <summary>A number between 0 and 1, ends excluded, that a group and the number of its draw decide.</summary>
    public double Uniform(FactorGroup group, int draw)
    {
        var bits = new KeyedDraws(((ulong)seed << 40) + ((ulong)group << 34) + (ulong)draw).Bits();
        return ((bits >> 12) + 0.5) / (1UL << 52);
    }

    /// <summary>A standard normal number that a group and the number of its draw decide.</summary>
    public double Normal(FactorGroup group, int draw) => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, Uniform(group, draw));

    /// <summary>As many standard normal numbers, one a replication.</summary>
    public double[] Normals(int count, FactorGroup group = FactorGroup.Prices) => Values(FutureIndex.Base, count, (luck, r) => luck(group, r));

    /// <summary>A value for each replication, from the standard normal draws of an index.</summary>
    /// <param name="index">Which draws each group takes.</param>
    /// <param name="count">How many replications.</param>
    /// <param name="of">The value, from a function that answers the normal draw of a group in a replication.</param>
    public double[] Values(FutureIndex index, int count, Func<Func<FactorGroup, int, double>, int, double> of) =>
        [.. Enumerable.Range(0, count).Select(r => of((group, replication) => Normal(group, index.Draw(group, replication)), r))];
}
