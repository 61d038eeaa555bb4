namespace ModelWard.Files.Registers;

/// <summary>How much an import may hold.</summary>
public static class ImportLimits
{
    /// <summary>Rows of one table.</summary>
    public const int Rows = 200_000;

    /// <summary>Columns of one table.</summary>
    public const int Columns = 200;

    /// <summary>Characters of one cell.</summary>
    public const int CellCharacters = 10_000;

    /// <summary>Parts of one upload.</summary>
    public const int Parts = 20;

    /// <summary>Bytes that a workbook may unpack to.</summary>
    public const long UnpackedBytes = 512L * 1024 * 1024;

    /// <summary>Bytes that even the smallest workbook may unpack to, 16 MB.</summary>
    public const long UnpackedAnyway = 16L * 1024 * 1024;

    /// <summary>Files in a workbook.</summary>
    public const int Entries = 1_000;

    /// <summary>Bytes a packed byte may unpack to; spreadsheets stay far below, bombs do not.</summary>
    public const int UnpackedPerPacked = 100;
}
