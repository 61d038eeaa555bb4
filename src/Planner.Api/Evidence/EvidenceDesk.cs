using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Evidence;

namespace ModelWard.Planner.Api.Evidence;

/// <summary>Takes files from readers of the pages, as the HTTP upload does.</summary>
internal sealed class EvidenceDesk(EvidenceTaking taking) : IEvidenceDesk
{
    /// <inheritdoc />
    public long MostBytes => taking.MostBytes;

    /// <inheritdoc />
    public async Task<EvidenceReceipt> Keep(Stream content, CancellationToken cancellationToken)
    {
        // A page passes no endpoint, and files pass no grain: what these would ask is asked here.
        if (Principal.Current is { } caller && !caller.May(Permission.ChangeWards))
            throw new AccessDeniedException("permission", nameof(Permission.ChangeWards), caller.Permissions.IsEmpty ? "none" : string.Join(", ", caller.Permissions));
        using var place = taking.Enter();
        if (place is null) return new EvidenceReceipt(EvidenceOutcome.Busy, null, null);
        await using var file = await ReceivedFile.Take(content, taking.MostBytes, cancellationToken);
        if (file is null) return new EvidenceReceipt(EvidenceOutcome.TooLarge, null, null);
        if (file.Size == 0) return new EvidenceReceipt(EvidenceOutcome.Empty, null, null);
        var (kept, _, type) = await taking.Keep(file, cancellationToken);
        return new EvidenceReceipt(kept is null ? EvidenceOutcome.OtherKind : EvidenceOutcome.Kept, kept?.Hash, type.Found);
    }
}
