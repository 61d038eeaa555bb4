namespace ModelWard.Planner.Web.Decisions;

/// <summary>Where a decision record is found.</summary>
public static class DecisionLink
{
    /// <summary>The address of its page, below the product's root.</summary>
    /// <param name="id">Id of the record.</param>
    public static string To(string id) => $"decisions/{Uri.EscapeDataString(id)}";

    /// <summary>The address of its file, below the product's root.</summary>
    /// <param name="id">Id of the record.</param>
    public static string File(string id) => $"api/v1/decisions/{Uri.EscapeDataString(id)}";

    /// <summary>The name of its file.</summary>
    /// <param name="id">Id of the record.</param>
    public static string FileName(string id) => $"decision-{id}.json";
}
