using System.Text.Json;

namespace ModelWard.Model;

/// <summary>Reads norms: every figure must be given.</summary>
internal static class NormsReader
{
    /// <summary>Reads the norms that stand at a path; what is wrong is noted.</summary>
    public static Norms Read(JsonElement element, string path, FaultList faults)
    {
        var fields = JsonFields.Of(element, path, faults);
        var norms = new Norms
        {
            Officers = Part("officers", part => new EstablishmentNorm
            {
                PerThousand = Number(part, "perThousand", NormsValidation.MostPerHead), Least = Whole(part, "least"),
            }),
            FloorArea = Part("floorArea", part => new StationNorm
            {
                PerOfficer = Number(part, "perOfficer", NormsValidation.MostPerHead), Least = Whole(part, "least"), Rooms = part.List("rooms", Room, required: true) ?? [],
            }),
            Works = Part("works", part => new WorksNorms
            {
                Repair = Works(part, "repair", path), Extension = Works(part, "extension", path), NewBuilding = Works(part, "newBuilding", path),
            }),
            Equipment = Part("equipment", part => new EquipmentNorm { Usual = Whole(part, "usual"), Packages = part.List("packages", Package, required: true) ?? [] }),
            Guidance = Number(fields, "guidance", NormsValidation.MostPerHead),
            Upkeep = Part("upkeep", part => new UpkeepNorm { Works = Number(part, "works", 1), Equipment = Number(part, "equipment", 1) }),
        };
        fields.Close();
        return norms;

        T Part<T>(string name, Func<JsonFields, T> read)
            where T : new()
        {
            if (fields.Element(name, required: true) is not { } found) return new T();
            var part = JsonFields.Of(found, $"{path}.{name}", faults);
            var value = read(part);
            part.Close();
            return value;
        }

        WorksNorm Works(JsonFields part, string name, string at)
        {
            if (part.Element(name, required: true) is not { } found) return new WorksNorm();
            var entry = JsonFields.Of(found, $"{at}.works.{name}", faults);
            var norm = new WorksNorm
            {
                Above = entry.Number("above", 0, 100, 2, required: true) ?? 0,
                Price = Number(entry, "price", NormsValidation.Most),
                Years = (int)(entry.Whole("years", 1, Needs.MostWorksYears, required: true) ?? 1),
            };
            entry.Close();
            return norm;
        }

        RoomNorm Room(JsonElement room, string at)
        {
            var entry = JsonFields.Of(room, at, faults);
            var norm = new RoomNorm(entry.Code("criterion", required: true) ?? "", Whole(entry, "area"));
            entry.Close();
            return norm;
        }

        EquipmentPackage Package(JsonElement package, string at)
        {
            var entry = JsonFields.Of(package, at, faults);
            var norm = new EquipmentPackage(entry.Code("criterion", required: true) ?? "", Whole(entry, "amount"));
            entry.Close();
            return norm;
        }
    }

    private static decimal Number(JsonFields fields, string name, decimal most) => fields.Number(name, 0, most, Rate.Places, required: true) ?? 0;

    private static long Whole(JsonFields fields, string name) => fields.Whole(name, 0, NormsValidation.Most, required: true) ?? 0;
}
