using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using MathNet.Numerics.Distributions;

namespace ModelWard.Baseline.Draws;

/// <summary>
/// Draws that depend on their key alone: u = (first 52 bits of SHA-256("model-ward|owner|topic") + ½) / 2⁵², then the quantile of the
/// distribution at u. No state and no order: a ward added or a topic added leaves every other draw as it was.
/// </summary>
internal static class KeyedDraw
{
    private const double Steps = 1L << 52;

    /// <summary>Uniform on the open interval (0, 1).</summary>
    /// <param name="owner">Code of the ward or district.</param>
    /// <param name="topic">Code of the criterion or name of the need.</param>
    public static double Uniform(string owner, string topic)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"model-ward|{owner}|{topic}"));
        var bits = BinaryPrimitives.ReadUInt64BigEndian(hash) >> 12;
        return (bits + 0.5) / Steps;
    }

    /// <summary>Uniform between two bounds.</summary>
    public static double Between(double lower, double upper, string owner, string topic) =>
        ContinuousUniform.InvCDF(lower, upper, Uniform(owner, topic));

    /// <summary>Normal with a mean and a standard deviation.</summary>
    public static double Normally(double mean, double deviation, string owner, string topic) =>
        Normal.InvCDF(mean, deviation, Uniform(owner, topic));

    /// <summary>Lognormal factor of mean 1: exp(N(−σ²/2, σ)).</summary>
    public static double Factor(double sigma, string owner, string topic) =>
        LogNormal.InvCDF(-sigma * sigma / 2, sigma, Uniform(owner, topic));
}
