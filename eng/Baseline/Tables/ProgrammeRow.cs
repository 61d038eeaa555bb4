namespace ModelWard.Baseline.Tables;

/// <summary>A line of <c>programme.csv</c>.</summary>
internal sealed record ProgrammeRow(string Code, string NameVi, string NameEn, int FirstYear, int LastYear, string Illustrative)
{
    /// <summary>The city's programme; illustrative until a register is imported.</summary>
    public static ProgrammeRow City { get; } = new(
        "hcmc",
        "Công an phường kiểu mẫu Thành phố Hồ Chí Minh",
        "Ho Chi Minh City model ward police programme",
        2023,
        2030,
        "true");
}
