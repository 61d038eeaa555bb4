namespace ModelWard.Baseline.Samples;

/// <summary>What a year grants.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Capital">VND million, nominal.</param>
/// <param name="Upkeep">VND million, nominal.</param>
/// <param name="Officers">Officers newly available.</param>
/// <param name="FloorArea">m² under works at once.</param>
/// <param name="Guidance">Team-months.</param>
internal sealed record YearLimits(int Year, long Capital, long Upkeep, long Officers, long FloorArea, long Guidance);
