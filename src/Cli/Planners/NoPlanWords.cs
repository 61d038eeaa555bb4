using ModelWard.Cli.Terminals;
using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Cli.Planners;

/// <summary>Says why the optimal policy has no plan.</summary>
internal static class NoPlanWords
{
    /// <summary>The refusal.</summary>
    public static RefusedException Of(string file, NoPlan noPlan, Terminal terminal)
    {
        var head = noPlan.Proved
            ? terminal.Say("đã chứng minh không có kế hoạch nào giữ được mọi hạn mức và điều kiện.", "it is proved that no plan keeps every limit and side condition.")
            : terminal.Say("không tìm thấy kế hoạch nào giữ được mọi hạn mức và điều kiện.", "no plan was found that keeps every limit and side condition.");
        return new RefusedException(ExitCode.No,
            [$"{file}: {head}", .. noPlan.Overruns.Select(one => $"  {terminal.Say(ResourceWords.Limit(one.Resource, one.Year))}: +{terminal.Numbers.Whole(one.By)}")]);
    }
}
