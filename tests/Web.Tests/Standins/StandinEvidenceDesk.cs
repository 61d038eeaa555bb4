using System.Security.Cryptography;
using ModelWard.Planner.Web.Evidence;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Takes files as the test says, and keeps none.</summary>
internal sealed class StandinEvidenceDesk : IEvidenceDesk
{
    /// <summary>How a file comes out.</summary>
    public EvidenceOutcome Outcome { get; set; } = EvidenceOutcome.Kept;

    /// <summary>Thrown at whoever brings a file; null for nothing.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Waited for before a file is read; null for nothing.</summary>
    public Func<CancellationToken, Task>? Hold { get; set; }

    /// <summary>How many bytes were read of each file.</summary>
    public List<long> Read { get; } = [];

    public long MostBytes => 1024 * 1024;

    public async Task<EvidenceReceipt> Keep(Stream content, CancellationToken cancellationToken)
    {
        if (Hold is { } hold) await hold(cancellationToken);
        if (Failure is { } failure) throw failure;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellationToken);
        Read.Add(bytes.Length);
        return new EvidenceReceipt(Outcome, Outcome == EvidenceOutcome.Kept ? Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())) : null, "a Windows program");
    }
}
