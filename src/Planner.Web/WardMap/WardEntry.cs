using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Search;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>A ward as lists and maps know it: all that does not depend on a scenario.</summary>
/// <param name="Index">Its place in the snapshot.</param>
/// <param name="Ward">The ward.</param>
/// <param name="District">Its district; null when the programme does not know it.</param>
/// <param name="Met">Criteria met today.</param>
/// <param name="Criteria">Criteria in all.</param>
/// <param name="Name">Its name in the language of the screen.</param>
/// <param name="DistrictName">The district's name, or its code when it has none.</param>
/// <param name="SearchGround">Name and district, folded for the search.</param>
/// <param name="NameOrder">Its place in a list by name.</param>
/// <param name="DistrictOrder">Its district's place in a list by name.</param>
public sealed record WardEntry(
    int Index,
    Ward Ward,
    District? District,
    int Met,
    int Criteria,
    string Name,
    string DistrictName,
    string SearchGround,
    int NameOrder,
    int DistrictOrder)
{
    /// <summary>The entries of all wards of a snapshot, in its order.</summary>
    public static ImmutableArray<WardEntry> All(Snapshot snapshot, Catalogue catalogue, Texts texts)
    {
        var districts = snapshot.Programme.Districts.ToDictionary(district => district.Code);
        var names = NaturalName.Places(snapshot.Wards.Select(ward => texts[ward.Names]));
        var districtNames = NaturalName.Places(snapshot.Wards.Select(ward => DistrictNameOf(ward)));
        return [.. snapshot.Wards.Select(Entry)];

        string DistrictNameOf(Ward ward) =>
            districts.TryGetValue(ward.District, out var district) ? texts[district.Names] : ward.District;

        WardEntry Entry(Ward ward, int index)
        {
            var (name, districtName) = (texts[ward.Names], DistrictNameOf(ward));
            return new WardEntry(index, ward, districts.GetValueOrDefault(ward.District), catalogue.CountMet(ward.Levels),
                catalogue.Criteria.Length, name, districtName, NameSearch.Ground(name, districtName, ward.Names.Vi),
                names[name], districtNames[districtName]);
        }
    }
}
