using ModelWard.Model;

namespace ModelWard.Planning.Futures.Draws;

/// <summary>
/// The draws of one factor group. A draw is found by what it is for, not by how many came before it: the counter is
/// <code>
/// (number of the draws, low 32 bits of the ward's number, time, stream + 256 · high 24 bits of the ward's number)
/// </code>
/// Time is the year, except where four years share a block. So no policy, limit or other factor ever moves a draw.
/// </summary>
internal readonly struct GroupDraws(long seed, FactorGroup group)
{
    /// <summary>How many 16-bit draws a block holds.</summary>
    public const int Halves = 8;

    /// <summary>The stream of what is drawn once a year or once a future; the criteria's follow it, eight criteria a stream.</summary>
    public const uint YearlyStream = 0, CriteriaStream = 1;

    /// <summary>The group's key.</summary>
    public DrawKey Key { get; } = DrawKey.Of(seed, group);

    /// <summary>The fourth word of the counter.</summary>
    public static uint StreamWord(WardNumber ward, uint stream) => stream | ward.High << 8;

    /// <summary>What is drawn once for a whole future: time 0, word 0.</summary>
    public uint Once(uint draw, WardNumber ward) => Philox.Block(draw, ward.Low, 0, StreamWord(ward, YearlyStream), Key).W0;

    /// <summary>What is drawn once a year: time is floor(year / 4) + 1, and year mod 4 is the word.</summary>
    public uint InYear(uint draw, WardNumber ward, int year) =>
        Philox.Block(draw, ward.Low, YearlyTime(year), StreamWord(ward, YearlyStream), Key)[year % 4];

    /// <summary>The block in which the years from 4·floor(year / 4) on have a word each.</summary>
    public static uint YearlyTime(int year) => ((uint)year >> 2) + 1;

    /// <summary>
    /// Eight criteria's 16 bits of a year: of the criterion numbered 8·<paramref name="eight"/> + 2·j the low half of word j, of the next one the high
    /// half.
    /// </summary>
    public PhiloxBlock OfCriteria(uint draw, WardNumber ward, int year, int eight) =>
        Philox.Block(draw, ward.Low, (uint)year, StreamWord(ward, CriteriaStream + (uint)eight), Key);
}

/// <summary>Reads the words of a draw.</summary>
internal static class Words
{
    /// <summary>The 16 bits of one criterion of eight, see <see cref="GroupDraws.OfCriteria"/>.</summary>
    public static uint Half(this PhiloxBlock block, int criterion) =>
        (criterion & 1) == 0 ? block[criterion >> 1 & 3] & 0xFFFF : block[criterion >> 1 & 3] >> 16;

    /// <summary>The 16 bits that a draw of a whole word takes for a quantile: its high half.</summary>
    public static uint HighHalf(uint word) => word >> 16;

    /// <summary>A number from 0 to below 1: the high 24 bits, over 2^24.</summary>
    public static double Unit(uint word) => (word >> 8) * (1.0 / (1 << 24));

    /// <summary>A number between −1 and 1, both excluded: (2·half + 1) / 2^16 − 1.</summary>
    public static float Symmetric(uint half) => ((int)(2 * half) - 65535) * (1f / 65536);
}
