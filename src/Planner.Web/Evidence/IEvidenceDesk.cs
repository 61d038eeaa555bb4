namespace ModelWard.Planner.Web.Evidence;

/// <summary>Takes files of evidence from readers of the pages: the host keeps them as it keeps those that come over HTTP.</summary>
public interface IEvidenceDesk
{
    /// <summary>The most bytes of one file.</summary>
    long MostBytes { get; }

    /// <summary>Keeps a file, or says why not; then nothing of it is kept.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancellationToken">Ends the taking.</param>
    Task<EvidenceReceipt> Keep(Stream content, CancellationToken cancellationToken);
}

/// <summary>How the taking of a file came out.</summary>
public enum EvidenceOutcome
{
    /// <summary>It is kept.</summary>
    Kept,

    /// <summary>It has more bytes than are taken.</summary>
    TooLarge,

    /// <summary>It has no bytes.</summary>
    Empty,

    /// <summary>It is of a kind that is not taken.</summary>
    OtherKind,

    /// <summary>Too many files are on their way; the same may be tried again later.</summary>
    Busy,
}

/// <summary>The answer to a file.</summary>
/// <param name="Outcome">How it came out.</param>
/// <param name="Hash">Lower-case hex SHA-256 of the bytes; null unless kept.</param>
/// <param name="Found">What the file was found to be, in English words; null where nobody looked.</param>
public sealed record EvidenceReceipt(EvidenceOutcome Outcome, string? Hash, string? Found);
