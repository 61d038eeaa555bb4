using ModelWard.Model;

namespace ModelWard.Planning.Analysis.Words;

/// <summary>What comes of forcing a ward, in words.</summary>
internal sealed class ForcedWords(Trials trials)
{
    private readonly Scenario _scenario = trials.Scenario;

    /// <summary>The names of the wards.</summary>
    public WardWords Wards { get; } = new(trials.Table.Snapshot);

    /// <summary>How a ward stands that the plan does not start, in a sentence.</summary>
    public Names Standing(string code, WardStanding standing, int? start)
    {
        var ward = Wards.Of(code);
        return standing switch
        {
            WardStanding.Begun => new(
                $"{ward.Vi} đã bắt đầu từ năm {start}, trước phương án, nên không phải là lựa chọn của kế hoạch.",
                $"{ward.En} began in {start}, before the scenario, so it is no choice of the plan."),
            WardStanding.Forbidden => new(
                $"{ward.Vi} không có trong kế hoạch vì phương án ghim phường này không bao giờ bắt đầu.",
                $"{ward.En} is not in the plan because the scenario pins it never to start."),
            WardStanding.TooLate => new(
                $"{ward.Vi} không có trong kế hoạch vì bắt đầu vào năm nào được phép cũng không kịp đạt chuẩn đến hết năm {_scenario.LastYear}.",
                $"{ward.En} is not in the plan because from no year in which it may start can it be recognized by {_scenario.LastYear}."),
            _ => new(
                $"{ward.Vi} không có trong kế hoạch tốt nhất tìm được; câu hỏi why-not với một năm cho biết phải mất gì để phường này bắt đầu năm đó.",
                $"{ward.En} is not in the best plan found; why-not with a year says what it would cost to start it then."),
        };
    }

    /// <summary>How the plan changes, the forced ward itself apart.</summary>
    public Names Change(PlanChange change, string forced)
    {
        var parts = new List<Names>();
        Add(change.In.Select(line => line.Ward), "được đưa vào", "comes in", "come in");
        Add(change.Out.Select(line => line.Ward), "bị loại ra", "drops out", "drop out");
        Add(change.Moved.Select(move => move.Ward), "chuyển sang năm khác", "moves to another year", "move to other years");
        return parts.Count == 0 ? new("không phường nào khác thay đổi", "no other ward changes") : Listing.Of(parts);

        void Add(IEnumerable<string> wards, string vi, string one, string many)
        {
            string[] others = [.. wards.Where(ward => ward != forced)];
            if (others.Length == 0) return;
            var list = Wards.List(others);
            parts.Add(new($"{list.Vi} {vi}", $"{list.En} {Verb(others.Length, one, many)}"));
        }
    }

    /// <summary>What is lost of the objective, with what is proved of it.</summary>
    public Names Loss(Forced forced)
    {
        var loss = _scenario.Objective == Objective.Count ? forced.CountLost! : forced.ValueLost!;
        var proved = Proved(loss);
        if (loss.Found == 0) return NothingLost(forced.WardYearsLost ?? 0, proved);
        var amount = Amount(Math.Abs(loss.Found));
        // More, though the condition only takes possibilities away: then the best plan found is not the best there is.
        if (loss.Found < 0 && loss.AtLeast >= 0)
            return new($"tìm được cả kế hoạch hơn {amount.Vi}, nên tìm thêm (starts lớn hơn) sẽ có kế hoạch tốt hơn",
                $"a plan with {amount.En} more was even found, so a longer search (more starts) will find a better plan");
        return loss.Found > 0
            ? new($"mất {amount.Vi}{proved.Vi}", $"{amount.En} {Verb(loss.Found, "is", "are")} lost{proved.En}")
            : new($"được thêm {amount.Vi}{proved.Vi}", $"{amount.En} {Verb(-loss.Found, "is", "are")} gained{proved.En}");
    }

    // Among equal counts the ward-years tell why the best plan is as it is.
    private Names NothingLost(long wardYears, Names proved)
    {
        if (_scenario.Objective != Objective.Count) return new($"không mất gì{proved.Vi}", $"nothing is lost{proved.En}");
        var (vi, en) = (NumberWords.Vi.Whole(wardYears), NumberWords.En.Whole(wardYears));
        return wardYears > 0
            ? new($"không mất phường nào{proved.Vi} nhưng mất {vi} phường-năm", $"no ward is lost{proved.En} but {en} ward-year{Verb(wardYears, " is", "s are")}")
            : new($"không mất phường nào{proved.Vi}", $"no ward is lost{proved.En}");
    }

    private static Names Proved(Loss loss)
    {
        var (vi, en) = (NumberWords.Vi, NumberWords.En);
        if (loss.AtLeast == loss.AtMost && loss.Found == loss.AtMost) return new(" (chứng minh được là đúng như vậy)", " (proved to be exact)");
        return loss.AtLeast == 0
            ? new($" (chứng minh được: nhiều nhất {vi.Rounded(loss.AtMost, 2)})", $" (proved: at most {en.Rounded(loss.AtMost, 2)})")
            : new($" (chứng minh được: ít nhất {vi.Rounded(loss.AtLeast, 2)}, nhiều nhất {vi.Rounded(loss.AtMost, 2)})",
                $" (proved: at least {en.Rounded(loss.AtLeast, 2)}, at most {en.Rounded(loss.AtMost, 2)})");
    }

    private Names Amount(decimal amount)
    {
        var (vi, en) = (NumberWords.Vi.Rounded(amount, 2), NumberWords.En.Rounded(amount, 2));
        return _scenario.Objective switch
        {
            Objective.Count => new($"{vi} phường", $"{en} ward{Verb(amount, "", "s")}"),
            Objective.WardYears => new($"{vi} phường-năm", $"{en} ward-year{Verb(amount, "", "s")}"),
            Objective.PeopleYears => new($"{vi} năm-người", $"{en} people-years"),
            _ => new($"{vi} điểm", $"{en} point{Verb(amount, "", "s")}"),
        };
    }

    private static string Verb(decimal number, string one, string many) => number == 1 ? one : many;
}
