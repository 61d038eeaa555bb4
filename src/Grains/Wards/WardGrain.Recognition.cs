using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Recognition;

namespace ModelWard.Grains.Wards;

/// <summary>The recognition of the ward.</summary>
internal sealed partial class WardGrain
{
    private DateOnly Today => time.Today();

    /// <inheritdoc />
    public Task<RecognitionFile?> ReadRecognition(CancellationToken cancellationToken) =>
        Task.FromResult(LetGoUnlessImported().State is { Ward: not null } state ? state.Recognition : null);

    /// <inheritdoc />
    public Task<WardCommandResult> SelfAssess(SelfAssessWard command, CancellationToken cancellationToken) =>
        CarryOut(new SelfAssessCommand(command, Today), cancellationToken);

    /// <inheritdoc />
    public Task<WardCommandResult> Inspect(InspectWard command, CancellationToken cancellationToken) =>
        CarryOut(new InspectCommand(command, Today), cancellationToken);

    /// <inheritdoc />
    public Task<WardCommandResult> CloseRemedy(CloseRemedy command, CancellationToken cancellationToken) =>
        CarryOut(new CloseRemedyCommand(command, Today), cancellationToken);

    /// <inheritdoc />
    public Task<WardCommandResult> Recognize(RecognizeWard command, CancellationToken cancellationToken) =>
        CarryOut(new RecognizeCommand(command, Today, recognition.Value.InspectionMonths), cancellationToken);

    /// <inheritdoc />
    public Task<WardCommandResult> Review(ReviewWard command, CancellationToken cancellationToken) =>
        CarryOut(new ReviewCommand(command, Today), cancellationToken);

    /// <inheritdoc />
    public Task<WardCommandResult> Revoke(RevokeRecognition command, CancellationToken cancellationToken) =>
        CarryOut(new RevokeCommand(command, Today), cancellationToken);
}
