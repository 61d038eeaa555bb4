using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>A general solver of mixed integer programs that may be asked for a second opinion.</summary>
[GenerateSerializer, Alias("ModelWard.MipSolver"), JsonConverter(typeof(JsonStringEnumConverter<MipSolver>))]
public enum MipSolver
{
    /// <summary>SCIP.</summary>
    [JsonStringEnumMemberName("SCIP")]
    Scip,

    /// <summary>CBC. It overruns its own limit and is then ended without an answer.</summary>
    [JsonStringEnumMemberName("CBC")]
    Cbc,

    /// <summary>CP-SAT, on whole-number values.</summary>
    [JsonStringEnumMemberName("SAT")]
    Sat,
}

/// <summary>What a solver says of its own answer. Nothing here is proved.</summary>
[GenerateSerializer, Alias("ModelWard.MipStatus"), JsonConverter(typeof(JsonStringEnumConverter<MipStatus>))]
public enum MipStatus
{
    /// <summary>It says that its plan is the best.</summary>
    [JsonStringEnumMemberName("optimal")]
    Optimal,

    /// <summary>It has a plan and was stopped before it knew whether there is a better one.</summary>
    [JsonStringEnumMemberName("feasible")]
    Feasible,

    /// <summary>It says that there is no plan.</summary>
    [JsonStringEnumMemberName("infeasible")]
    Infeasible,

    /// <summary>It was stopped before it had a plan.</summary>
    [JsonStringEnumMemberName("notFound")]
    NotFound,

    /// <summary>It gave up: numbers too large for it, or trouble of its own.</summary>
    [JsonStringEnumMemberName("gaveUp")]
    GaveUp,
}
