namespace ModelWard.Files.Registers;

/// <summary>Names of the sheets that a workbook may hold beside its tables; import passes over them.</summary>
public static class SideSheets
{
    /// <summary>Says that what is in the workbook is illustrative.</summary>
    public const string Notice = "notice";

    /// <summary>Says what each column of a template holds.</summary>
    public const string Columns = "columns";
}
