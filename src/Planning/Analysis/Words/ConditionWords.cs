using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Analysis.Words;

/// <summary>Every row of a scenario's problem, and every pinned start, in words.</summary>
internal sealed class ConditionWords
{
    private readonly WardTable _table;
    private readonly Scenario _scenario;
    private readonly WardWords _wards;
    private readonly Dictionary<string, Names> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Resource> _resources = new(StringComparer.Ordinal);

    public ConditionWords(WardTable table, Scenario scenario)
    {
        (_table, _scenario, _wards) = (table, scenario, new WardWords(table.Snapshot));
        AddLimits();
        _words[RowNames.Count] = new("số phường có thể đạt chuẩn", "the number of wards that can be recognized");
        for (var i = 0; i < scenario.Milestones.Length; i++) _words[RowNames.Milestone(i)] = Target(i);
        for (var i = 0; i < scenario.DistrictFloors.Length; i++) _words[RowNames.DistrictFloor(i)] = Floor(i);
        for (var i = 0; i < scenario.Precedence.Length; i++) AddPrecedence(i);
        for (var i = 0; i < scenario.Exclusions.Length; i++) _words[RowNames.Exclusion(i)] = Exclusion(i);
        foreach (var pin in scenario.Pins.Where(pin => pin.Start is not null)) _words[Pinned(pin.Ward)] = Pin(pin);
    }

    /// <summary>The names of the wards.</summary>
    public WardWords Wards => _wards;

    /// <summary>The name of a pinned start as a condition.</summary>
    public static string Pinned(string ward) => $"pin/{ward}";

    /// <summary>A condition by its name.</summary>
    public Condition Of(string row) => new(row, _words[row]);

    /// <summary>What is used of a row: an amount of a limit; of a side condition the condition itself.</summary>
    public Names Use(string row, long amount)
    {
        var words = _words[row];
        if (!_resources.TryGetValue(row, out var resource)) return words;
        var used = ResourceWords.Amount(resource, amount);
        return new($"{used.Vi} trong {words.Vi}", $"{used.En} of {words.En}");
    }

    private void AddLimits()
    {
        foreach (var limits in _scenario.Limits)
            foreach (var resource in Enum.GetValues<Resource>())
            {
                if (LimitAmounts.Of(limits, resource) is not { } granted) continue;
                if (resource == Resource.Officers)
                    granted = _scenario.Opening.Officers + _scenario.Limits.Where(other => other.Year <= limits.Year).Sum(other => other.Officers);
                var (limit, amount) = (ResourceWords.Limit(resource, limits.Year), ResourceWords.Amount(resource, granted));
                var row = RowNames.Limit(resource, limits.Year);
                _words[row] = new($"{limit.Vi} ({amount.Vi})", $"{limit.En} ({amount.En})");
                _resources[row] = resource;
            }
    }

    private Names Target(int index)
    {
        var (year, share) = _scenario.Milestones[index];
        var target = Rate.Ceiling(share, _table.Count);
        return new($"mốc {NumberWords.Vi.Wards(target)} đạt chuẩn đến hết năm {year}", $"the milestone of {NumberWords.En.Wards(target)} by {year}");
    }

    private Names Floor(int index)
    {
        var (code, year, share) = _scenario.DistrictFloors[index];
        var target = Rate.Ceiling(share, _table.Snapshot.Wards.Count(ward => ward.District == code));
        var district = _wards.District(code);
        return new(
            $"mức sàn {NumberWords.Vi.Wards(target)} đạt chuẩn của {district.Vi} đến hết năm {year}",
            $"the floor of {NumberWords.En.Wards(target)} of {district.En} by {year}");
    }

    private void AddPrecedence(int index)
    {
        var (waiting, other) = (_wards.Of(_scenario.Precedence[index].Ward), _wards.Of(_scenario.Precedence[index].After));
        var pair = new Names($"điều kiện {waiting.Vi} chờ {other.Vi} đạt chuẩn", $"the rule that {waiting.En} waits for {other.En}");
        _words[Pair(index)] = pair;
        for (var year = _scenario.FirstYear; year <= _scenario.LastYear; year++)
            _words[RowNames.Precedence(index, year)] = new($"{pair.Vi} (năm {year})", $"{pair.En} ({year})");
    }

    /// <summary>The name of a precedence pair, all years together.</summary>
    public static string Pair(int index) => $"precedence/{index}";

    private Names Exclusion(int index)
    {
        var wards = Listing.Of([.. _scenario.Exclusions[index].Wards.Select(_wards.Of)]);
        return new($"điều kiện loại trừ giữa {wards.Vi}", $"the exclusion of {wards.En}");
    }

    private Names Pin(Pin pin)
    {
        var ward = _wards.Of(pin.Ward);
        return new($"việc ghim {ward.Vi} bắt đầu năm {pin.Start}", $"the start of {ward.En} pinned to {pin.Start}");
    }
}
