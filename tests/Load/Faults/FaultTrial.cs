using ModelWard.Product;

namespace ModelWard.Load.Faults;

/// <summary>One fault under work: commands and a run are under way while something breaks, and go on until the service is back.</summary>
/// <param name="fault">What breaks, in words; begins the keys of the commands.</param>
/// <param name="seconds">How soon the service must be back, s.</param>
/// <param name="api">Where the work is asked for.</param>
/// <param name="run">What is to come to the same end as undisturbed.</param>
/// <param name="atOnce">How many commands are sent at once.</param>
public sealed class FaultTrial(string fault, int seconds, ProductProcess api, RepeatableRun run, int atOnce = 16)
{
    // As many that every ward is awake.
    private const int Before = 3 * CommandLoad.Wards;

    private readonly List<string> _others = [];
    private TimeSpan _back;

    /// <summary>The commands.</summary>
    public CommandLoad Load { get; } = new(fault.Replace(' ', '-'), atOnce);

    /// <summary>Id of the run.</summary>
    public string Run { get; private set; } = "";

    /// <summary>Notes what is not as it must be.</summary>
    public void Expect(bool holds, string otherwise)
    {
        if (!holds) _others.Add(otherwise);
    }

    /// <summary>Waits until the service is back for everybody, and counts from now how long that takes; of several times the longest counts.</summary>
    public async Task Back(CancellationToken cancellationToken)
    {
        var back = await Load.Back(cancellationToken);
        if (back > _back) _back = back;
    }

    /// <summary>Breaks something under work, and judges what became of the work when the service is back.</summary>
    /// <param name="breaks">Breaks it, and waits for <see cref="Back"/>.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    /// <param name="commands">How many commands must have been acknowledged before the work ends.</param>
    public async Task<FaultReport> Under(Func<CancellationToken, Task> breaks, CancellationToken cancellationToken, int commands = 0)
    {
        await Load.During(api, async sending =>
        {
            await Load.Until(Before, sending);
            Run = await run.Begin(sending);
            await RunsOverHttp.Until(api, Run, answer => RunsOverHttp.Done(answer) > 0, sending);
            await breaks(sending);
            await Load.Until(commands, sending);
        }, cancellationToken);
        var verdict = await Load.Judge(api, cancellationToken);
        if (await run.Differs(Run, cancellationToken) is { } difference) _others.Add(difference);
        return new FaultReport(fault, TimeSpan.FromSeconds(seconds), _back, Load.LongestCall, Load.LongestWait, verdict.Acknowledged, Load.Refused, verdict, _others);
    }
}
