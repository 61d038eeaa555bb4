using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Futures.Reference;

/// <summary>Where each ward stands in one future.</summary>
internal sealed class FutureStates(FuturesModel model)
{
    private readonly int[] _levels = new int[model.Ward.Levels.Length];

    public Stage[] Stage { get; } = new Stage[model.Wards];

    /// <summary>Whether it is under way.</summary>
    public bool[] UnderWay { get; } = new bool[model.Wards];

    public int?[] Started { get; } = new int?[model.Wards];

    public int?[] Recognized { get; } = new int?[model.Wards];

    /// <summary>Whether a candidate has started.</summary>
    public bool[] Begun { get; } = new bool[model.Wards];

    /// <summary>Served years done of those until its works are complete.</summary>
    public int[] Done { get; } = new int[model.Wards];

    /// <summary>Whether the last works year ended late and comes again.</summary>
    public bool[] Again { get; } = new bool[model.Wards];

    /// <summary>Officers the ward took in this run.</summary>
    public long[] Assigned { get; } = new long[model.Wards];

    /// <summary>Of them those who have left and have not been replaced.</summary>
    public long[] Vacant { get; } = new long[model.Wards];

    /// <summary>Years under way in which something was short.</summary>
    public int[] Slips { get; } = new int[model.Wards];

    /// <summary>What refused each ward, by ward, then year.</summary>
    public Refusals[] Refused { get; } = new Refusals[model.Wards * model.Years];

    /// <summary>Levels of a ward's practice criteria, hundredths.</summary>
    public Span<int> PracticeOf(int ward) => _levels.AsSpan(ward * model.Ward.Practice, model.Ward.Practice);

    /// <summary>Whether any of eight practice criteria is not secure.</summary>
    public bool AnyInsecure(int ward, int eight)
    {
        var levels = PracticeOf(ward);
        for (var c = eight * 8; c < Math.Min(levels.Length, (eight + 1) * 8); c++)
            if (levels[c] < model.Ward.SecureAt[c]) return true;
        return false;
    }

    /// <summary>Begins a future: the wards as the snapshot has them (rule 9).</summary>
    public void Enter(YearOrder underWay, YearOrder queue)
    {
        underWay.Clear();
        queue.Clear();
        model.Ward.Levels.CopyTo(_levels, 0);
        model.Ward.Stages.CopyTo(Stage, 0);
        Array.Clear(UnderWay);
        Array.Clear(Started);
        Array.Clear(Recognized);
        Array.Clear(Begun);
        Array.Clear(Done);
        Array.Clear(Again);
        Array.Clear(Vacant);
        Array.Clear(Slips);
        Array.Clear(Refused);
        for (var ward = 0; ward < model.Wards; ward++)
        {
            Assigned[ward] = model.Ward.IsQueued[ward] ? 0 : model.Ward.Officers[ward];
            if (model.Ward.IsCandidate[ward]) continue;
            (Started[ward], Recognized[ward]) = (model.Ward.Started[ward], model.Ward.Recognized[ward]);
            UnderWay[ward] = !model.Ward.IsQueued[ward];
            if (UnderWay[ward]) underWay.Add(Started[ward]!.Value, ward);
            else queue.Add(Recognized[ward]!.Value, ward);
        }
    }

    /// <summary>Starts a ward.</summary>
    public void Begin(int ward, int year)
    {
        (Begun[ward], UnderWay[ward], Stage[ward]) = (true, true, Model.Stage.UnderWay);
        (Started[ward], Recognized[ward]) = (year, null);
    }

    /// <summary>Recognizes a ward under way.</summary>
    public void Recognize(int ward, int year)
    {
        (UnderWay[ward], Stage[ward]) = (false, Model.Stage.Recognized);
        Recognized[ward] = year;
    }
}
