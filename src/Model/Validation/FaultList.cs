namespace ModelWard.Model;

/// <summary>Collects faults, so that everything wrong is reported at once.</summary>
public sealed class FaultList
{
    private readonly List<Fault> _faults = [];

    /// <summary>The faults found so far, in the order found.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool None => _faults.Count == 0;

    /// <summary>Notes a fault.</summary>
    public void Add(string path, object? value, string allowed) => _faults.Add(Fault.Of(path, value, allowed));

    /// <summary>Notes a fault unless the condition holds; answers the condition.</summary>
    public bool Require(bool holds, string path, object? value, string allowed)
    {
        if (!holds) Add(path, value, allowed);
        return holds;
    }

    /// <summary>Notes a fault unless the number lies in its range, ends included.</summary>
    public bool Range(string path, long value, long least, long most) =>
        Require(value >= least && value <= most, path, value, $"a whole number from {least} to {most}");

    /// <summary>Notes a fault unless the rate lies in its range and has at most six decimal places (rule 2).</summary>
    public bool RateRange(string path, decimal value, decimal least, decimal most) =>
        Require(value >= least && value <= most && Rate.HasFewPlaces(value), path, value,
            $"a number from {least} to {most} with at most {Rate.Places} decimal places");

    /// <summary>Notes a fault unless the text is a code.</summary>
    public bool Code(string path, string? value) => Require(Model.Code.IsValid(value), path, value, Model.Code.Allowed);

    /// <summary>Notes a fault unless the text names a ward or district.</summary>
    public bool Unit(string path, string? value) => Require(UnitCode.IsValid(value), path, value, UnitCode.Allowed);

    /// <summary>Notes a fault unless the text has that many characters and none of them is a control character.</summary>
    public bool Text(string path, string? value, int least, int most) =>
        Require(value is not null && value.Length >= least && value.Length <= most && !value.Any(char.IsControl), path, value,
            $"a text of {least} to {most} characters without control characters");
}
