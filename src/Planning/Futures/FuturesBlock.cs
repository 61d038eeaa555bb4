using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>What a block of futures came to.</summary>
/// <param name="Tally">Its counts.</param>
/// <param name="Records">Each of its futures.</param>
public sealed record FuturesBlock(FuturesTally Tally, FuturesRecords Records);
