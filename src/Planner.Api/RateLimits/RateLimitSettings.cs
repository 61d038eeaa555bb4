using System.Globalization;
using ModelWard.Hosting;

namespace ModelWard.Planner.Api.RateLimits;

/// <summary>How much one user, or one address where nobody is signed in, may ask for: the configuration's section <c>RateLimits</c>.</summary>
internal sealed record RateLimitSettings
{
    /// <summary>Name of the section.</summary>
    public const string Section = "RateLimits";

    private const int Most = 1_000_000;

    /// <summary>Requests of the API that a user may send every second for long, 1 to 1,000,000: by default 100, and 10,000 where nobody signs in.</summary>
    public required int RequestsPerSecond { get; init; }

    /// <summary>Requests of the API that a user may send at once after a rest, 1 to 1,000,000: by default four times as many as a second.</summary>
    public required int Burst { get; init; }

    /// <summary>What is computed for a user at a time, 1 to 1,000,000: by default 16.</summary>
    public required int Computing { get; init; }

    /// <summary>What waits to be computed for a user, 0 to 1,000,000: by default 256.</summary>
    public required int Waiting { get; init; }

    /// <summary>Requests a minute of an address from which nobody is signed in, also those of signing in, 1 to 1,000,000: by default 600.</summary>
    public required int AnonymousPerMinute { get; init; }

    /// <summary>Reads the section.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="signsIn">Whether people sign in; otherwise there is one local user.</param>
    /// <exception cref="StartRefusedException">A value is not allowed.</exception>
    public static RateLimitSettings Read(IConfiguration configuration, bool signsIn)
    {
        var requests = Whole(configuration, nameof(RequestsPerSecond), signsIn ? 100 : 10_000, 1);
        return new RateLimitSettings
        {
            RequestsPerSecond = requests,
            Burst = Whole(configuration, nameof(Burst), Math.Min(Most, 4 * requests), 1),
            Computing = Whole(configuration, nameof(Computing), 16, 1),
            Waiting = Whole(configuration, nameof(Waiting), 256, 0),
            AnonymousPerMinute = Whole(configuration, nameof(AnonymousPerMinute), 600, 1),
        };
    }

    private static int Whole(IConfiguration configuration, string name, int missing, int least)
    {
        var key = $"{Section}:{name}";
        if (configuration[key] is not { Length: > 0 } text) return missing;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= Most
            ? number
            : throw new StartRefusedException($"{key} is {text}; it must be a whole number from {least} to {Most}.");
    }
}
