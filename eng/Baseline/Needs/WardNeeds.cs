namespace ModelWard.Baseline.Needs;

/// <summary>What a ward still needs to be recognized.</summary>
/// <param name="Officers">Officers short.</param>
/// <param name="Works">Works at the station.</param>
/// <param name="EquipmentCost">VND million of 2023.</param>
/// <param name="Guidance">Team-months a served year.</param>
/// <param name="Upkeep">VND million of 2023 a year after recognition.</param>
internal sealed record WardNeeds(long Officers, Works Works, long EquipmentCost, long Guidance, long Upkeep);
