namespace ModelWard.Hosting;

/// <summary>What part a process plays. Configuration key <c>ModelWard:Mode</c>.</summary>
public enum ClusterMode
{
    /// <summary>Grains and database live in this process, reachable from this machine only.</summary>
    Embedded,

    /// <summary>Grains and database live in this process; clients on this machine reach them through the gateway.</summary>
    Silo,

    /// <summary>No grains: this process calls those of a silo on this machine.</summary>
    Client,
}
