namespace ModelWard.Hosting;

/// <summary>What part a process plays. Configuration key <c>ModelWard:Mode</c>.</summary>
public enum ClusterMode
{
    /// <summary>Grains and database live in this process, reachable from this machine only.</summary>
    Embedded,

    /// <summary>
    /// Grains live in this process; clients reach them through the gateway. With ConnectionStrings:cluster it is one of the silos of a
    /// cluster over PostgreSQL; without, the database is its own and clients are on this machine.
    /// </summary>
    Silo,

    /// <summary>No grains: this process calls those of a cluster, or of a silo on this machine.</summary>
    Client,
}
