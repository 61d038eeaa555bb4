using ModelWard.Model;

namespace ModelWard.Planning.Analysis.Words;

/// <summary>What gives, in words that complete "the way out is to …".</summary>
internal static class GiveWords
{
    /// <summary>A limit that is raised.</summary>
    public static Names Raise(Resource resource, int year, long from, long to)
    {
        var (grant, before, after) = (ResourceWords.Grant(resource, year), ResourceWords.Amount(resource, from), ResourceWords.Amount(resource, to));
        return new($"nâng {grant.Vi} từ {before.Vi} lên {after.Vi}", $"raise {grant.En} from {before.En} to {after.En}");
    }

    /// <summary>A milestone that is lowered.</summary>
    public static Names LowerMilestone(int year, long from, long to) => new(
        $"hạ mốc năm {year} từ {NumberWords.Vi.Whole(from)} xuống {NumberWords.Vi.Wards(to)}",
        $"lower the milestone of {year} from {NumberWords.En.Whole(from)} to {NumberWords.En.Wards(to)}");

    /// <summary>A district floor that is lowered.</summary>
    public static Names LowerFloor(Names district, int year, long from, long to) => new(
        $"hạ mức sàn của {district.Vi} năm {year} từ {NumberWords.Vi.Whole(from)} xuống {NumberWords.Vi.Wards(to)}",
        $"lower the floor of {district.En} in {year} from {NumberWords.En.Whole(from)} to {NumberWords.En.Wards(to)}");

    /// <summary>A side condition or pinned start that is dropped.</summary>
    public static Names Drop(Names condition) => new($"bỏ {condition.Vi}", $"drop {condition.En}");
}
