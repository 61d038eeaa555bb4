using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>The recognition of a ward. Whoever records what is for approvers must be allowed to change the ward as well: the grain asks for both.</summary>
public partial interface IWardGrain
{
    /// <summary>All that has been recorded of its recognition; null when no import has named the ward.</summary>
    [Alias("ReadRecognition"), Requires(Permission.Read), ReadOnly, ResponseTimeout("00:00:10")] Task<RecognitionFile?> ReadRecognition(CancellationToken cancellationToken);

    /// <summary>Records a self-assessment.</summary>
    [Alias("SelfAssess"), SafeToRepeat, ResponseTimeout("00:00:10")] Task<WardCommandResult> SelfAssess(SelfAssessWard command, CancellationToken cancellationToken);

    /// <summary>Records an inspection.</summary>
    [Alias("Inspect"), Requires(Permission.Approve), SafeToRepeat, ResponseTimeout("00:00:10")] Task<WardCommandResult> Inspect(InspectWard command, CancellationToken cancellationToken);

    /// <summary>Records that a remedy was done.</summary>
    [Alias("CloseRemedy"), SafeToRepeat, ResponseTimeout("00:00:10")] Task<WardCommandResult> CloseRemedy(CloseRemedy command, CancellationToken cancellationToken);

    /// <summary>Records the decision that gives the title.</summary>
    [Alias("Recognize"), Requires(Permission.Approve), SafeToRepeat, ResponseTimeout("00:00:10")] Task<WardCommandResult> Recognize(RecognizeWard command, CancellationToken cancellationToken);

    /// <summary>Records a yearly review.</summary>
    [Alias("Review"), Requires(Permission.Approve), SafeToRepeat, ResponseTimeout("00:00:10")] Task<WardCommandResult> Review(ReviewWard command, CancellationToken cancellationToken);

    /// <summary>Records the decision that takes the title away.</summary>
    [Alias("Revoke"), Requires(Permission.Approve), SafeToRepeat, ResponseTimeout("00:00:10")] Task<WardCommandResult> Revoke(RevokeRecognition command, CancellationToken cancellationToken);
}
