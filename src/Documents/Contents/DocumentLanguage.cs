namespace ModelWard.Documents.Contents;

/// <summary>The language of a document.</summary>
public enum DocumentLanguage
{
    /// <summary>Vietnamese, the language of administrative documents.</summary>
    Vietnamese,

    /// <summary>English, for readers abroad.</summary>
    English,
}
