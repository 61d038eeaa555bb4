using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Futures.Reference;

/// <summary>What a ward needs in one served year.</summary>
/// <param name="Works">Price of the works instalment, VND million.</param>
/// <param name="Equipment">Price of the equipment, VND million.</param>
/// <param name="Officers">Officers.</param>
/// <param name="FloorArea">Floor area, m².</param>
/// <param name="Guidance">Guidance, team-months.</param>
internal readonly record struct FutureNeed(long Works, long Equipment, long Officers, long FloorArea, long Guidance)
{
    /// <summary>The resources of which less is left; a need of 0 always fits (rule 15).</summary>
    public Refusals Lacking(FutureBooks books)
    {
        var lacking = Refusals.None;
        if (Short(Works + Equipment, Model.Resource.Capital)) lacking |= Refusals.Capital;
        if (Short(Works, Model.Resource.Works)) lacking |= Refusals.Works;
        if (Short(Equipment, Model.Resource.Equipment)) lacking |= Refusals.Equipment;
        if (Short(Officers, Model.Resource.Officers)) lacking |= Refusals.Officers;
        if (Short(FloorArea, Model.Resource.FloorArea)) lacking |= Refusals.FloorArea;
        if (Short(Guidance, Model.Resource.Guidance)) lacking |= Refusals.Guidance;
        return lacking;

        bool Short(long need, Model.Resource resource) => need > 0 && need > books.Left(resource);
    }

    /// <summary>Takes everything.</summary>
    public void Take(FutureBooks books)
    {
        books.Take(Model.Resource.Capital, Works + Equipment);
        books.Take(Model.Resource.Works, Works);
        books.Take(Model.Resource.Equipment, Equipment);
        books.Take(Model.Resource.Officers, Officers);
        books.Take(Model.Resource.FloorArea, FloorArea);
        books.Take(Model.Resource.Guidance, Guidance);
    }
}
