namespace ModelWard.Model;

/// <summary>
/// Splits a works cost over the works years (rule 4): one year 100 %; two years 60 % and the rest; three years 40 %, then
/// the rest as for two. Whole base-year amounts, each but the last rounded half away from zero: 101 → 61/40 and 40/37/24.
/// </summary>
public readonly record struct Instalments(long First, long Second, long Third)
{
    /// <summary>The instalments of a cost over 0 to 3 years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Works last 0 to 3 years.</exception>
    public static Instalments Of(long cost, int years)
    {
        switch (years)
        {
            case 0: return default;
            case 1: return new(cost, 0, 0);
            case 2: return new(Share(cost, 60), cost - Share(cost, 60), 0);
            case 3:
                var first = Share(cost, 40);
                var rest = Of(cost - first, 2);
                return new(first, rest.First, rest.Second);
            default: throw new ArgumentOutOfRangeException(nameof(years), years, "Works last 0 to 3 years.");
        }
    }

    /// <summary>The instalment of the k-th works year, k from 1; 0 beyond the last.</summary>
    public long this[int k] => k switch { 1 => First, 2 => Second, 3 => Third, _ => 0 };

    /// <summary>The largest of them.</summary>
    public long Max() => Math.Max(First, Math.Max(Second, Third));

    // amount·percent/100 rounded half away from zero, for amounts from 0.
    private static long Share(long amount, int percent) => (amount * percent + 50) / 100;
}
