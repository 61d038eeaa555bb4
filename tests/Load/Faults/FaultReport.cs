using System.Globalization;

namespace ModelWard.Load.Faults;

/// <summary>What a fault came to.</summary>
/// <param name="Fault">What broke.</param>
/// <param name="Asked">How soon the service must be back.</param>
/// <param name="Back">How soon it was back: every ward of the load had acknowledged a command that was sent after the fault, or after what was gone had come back.</param>
/// <param name="LongestCall">The longest call that a user saw.</param>
/// <param name="LongestWait">The longest wait for an acknowledgement, refused calls and their repeats included.</param>
/// <param name="Commands">Commands acknowledged.</param>
/// <param name="Refused">Calls refused for now.</param>
/// <param name="Verdict">What became of the commands.</param>
/// <param name="Others">What else is not as it must be: runs that came to another end, answers that should have been others.</param>
public sealed record FaultReport(
    string Fault, TimeSpan Asked, TimeSpan Back, TimeSpan LongestCall, TimeSpan LongestWait, int Commands, int Refused, LoadVerdict Verdict, IReadOnlyList<string> Others)
{
    /// <summary>The heading of <see cref="Row"/>.</summary>
    public static string Heading => "fault                                     lost  doubled  wrong  back after s  asked s  longest call s  longest wait s";

    /// <summary>All that is lost, doubled or wrong, by name; empty where all is well. Times are no findings: machines are shared.</summary>
    public IEnumerable<string> Findings => Verdict.Findings.Concat(Others);

    /// <summary>Whether nothing is lost, doubled or wrong, and the service was back as soon as asked.</summary>
    public bool Holds => !Findings.Any() && Back <= Asked;

    /// <summary>A line of a table.</summary>
    public string Row => string.Create(CultureInfo.InvariantCulture,
        $"{Fault,-40}  {Verdict.Lost.Count,4}  {Verdict.Doubled.Count,7}  {Verdict.Wrong.Count + Others.Count,5}  {Back.TotalSeconds,12:0.0}  {Asked.TotalSeconds,7:0}  {LongestCall.TotalSeconds,14:0.0}  {LongestWait.TotalSeconds,14:0.0}");

    /// <summary>One line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Fault}: back after {Back.TotalSeconds:0.0} s (at most {Asked.TotalSeconds:0} asked), longest call a user saw {LongestCall.TotalSeconds:0.0} s, longest wait for an acknowledgement {LongestWait.TotalSeconds:0.0} s; {Commands} commands, {Refused} calls refused for now; lost {Verdict.Lost.Count}, doubled {Verdict.Doubled.Count}, wrong {Verdict.Wrong.Count + Others.Count}");
}
