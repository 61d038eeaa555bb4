namespace ModelWard.Grains.Tests.Clusters;

/// <summary>Tests that share one cluster, one after the other: a fault armed by one must not strike another.</summary>
[CollectionDefinition(Name)]
public sealed class OneCluster : ICollectionFixture<GrainCluster>
{
    public const string Name = "cluster";
}
