using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Bench.Futures;

/// <summary>A model of futures as the peers read it: lines of a name and its numbers; numbers of single precision as their bits.</summary>
internal static class ModelFile
{
    // In place of a ceiling that is not there, and of a year that is not.
    private const long NoCeiling = long.MaxValue / 4;

    /// <summary>Writes a model.</summary>
    public static void Write(string path, FuturesModel model)
    {
        var text = new StringBuilder();
        var (ward, city, noise, years) = (model.Ward, model.City, model.Noise, Enumerable.Range(0, model.Years).ToArray());
        var wards = Enumerable.Range(0, model.Wards).ToArray();
        Line("years", [model.Years]);
        Line("wards", [model.Wards]);
        Line("practice", [ward.Practice]);
        Line("firstYear", [model.FirstYear]);
        Line("keyLow", Enum.GetValues<FactorGroup>().Select(group => (double)noise.Of(group).Key.Low));
        Line("keyHigh", Enum.GetValues<FactorGroup>().Select(group => (double)noise.Of(group).Key.High));
        Line("low", ward.Numbers.Select(number => (double)number.Low));
        Line("high", ward.Numbers.Select(number => (double)number.High));
        Line("stage", ward.Stages.Select(stage => (double)stage));
        Line("started", ward.Started.Select(year => (double)(year ?? 0)));
        Line("recognized", ward.Recognized.Select(year => (double)(year ?? 0)));
        Line("candidate", ward.IsCandidate.Select(may => may ? 1.0 : 0));
        Line("queued", ward.IsQueued.Select(queued => queued ? 1.0 : 0));
        Line("worksYears", ward.WorksYears.Select(of => (double)of));
        Line("completion", ward.CompletionYear.Select(of => (double)of));
        Longs("officers", ward.Officers);
        Longs("area", ward.FloorArea);
        Longs("guidance", ward.Guidance);
        Longs("works", wards.SelectMany(w => Enumerable.Range(1, Needs.MostWorksYears).SelectMany(k => years.Select(y => ward.Works(w, k, y)))));
        Longs("equipment", wards.SelectMany(w => years.Select(y => ward.Equipment(w, y))));
        Longs("upkeep", wards.SelectMany(w => years.Select(y => ward.Upkeep(w, y))));
        Line("threshold", ward.Thresholds.Select(of => (double)of));
        Line("gain", ward.Gains.Select(of => (double)of));
        Line("secureAt", ward.SecureAt.Select(of => (double)of));
        Line("levels", ward.Levels.Select(of => (double)of));
        Line("lineWard", model.Line.Places.Select(place => (double)place.Ward));
        Line("lineEarliest", model.Line.Places.Select(place => (double)place.Earliest));
        Line("lineLatest", model.Line.Places.Select(place => (double)place.Latest));
        Longs("capital", city.Capital);
        Longs("cutCapital", city.CutCapital);
        Longs("carried", city.Carried);
        Longs("cutCarried", city.CutCarried);
        Longs("worksCeiling", city.Works.Select(of => of ?? NoCeiling));
        Longs("equipmentCeiling", city.Equipment.Select(of => of ?? NoCeiling));
        Longs("upkeepMoney", city.Upkeep);
        Longs("officersGranted", city.Officers);
        Longs("areaLimit", city.FloorArea);
        Longs("guidanceLimit", city.Guidance);
        Longs("openingCapital", [city.Opening.Capital]);
        Longs("openingOfficers", [city.Opening.Officers]);
        Line("pricesMove", [noise.PricesMove ? 1 : 0]);
        Line("costsDiffer", [noise.CostsDiffer ? 1 : 0]);
        Line("delay", [noise.WorksDelay.Bound]);
        Line("cut", [noise.BudgetCut.Bound]);
        Line("slip", [noise.Slip.Bound]);
        Line("shortfallMean", [noise.ShortfallMean]);
        Line("shortfallSpread", [noise.ShortfallSpread]);
        Line("attrition", [noise.Attrition]);
        Line("areaSpread", [noise.FloorAreaSpread]);
        Line("pace", [noise.PracticePace]);
        Line("practiceNoise", [noise.PracticeNoise]);
        Line("assessorNoise", [noise.AssessorNoise]);
        Table("normal", QuantileTable.Normal);
        Table("price", noise.PriceStep);
        Table("cost", noise.WardCost);
        File.WriteAllText(path, text.ToString());

        void Line(string name, IEnumerable<double> numbers) =>
            text.Append(name).Append(' ').AppendJoin(' ', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture))).Append('\n');

        void Longs(string name, IEnumerable<long> numbers) => text.Append(name).Append(' ').AppendJoin(' ', numbers).Append('\n');

        void Table(string name, QuantileTable table) =>
            Line(name, MemoryMarshal.Cast<float, uint>([.. table.C0, .. table.C1, .. table.C2, .. table.C3]).ToArray().Select(bits => (double)bits));
    }
}
