using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using ModelWard.Hosting;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Identity;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.RateLimits;

/// <summary>
/// Keeps one user, or one address, from taking the service away from the others: so many requests of the API a second, so many computations at a
/// time with a line of so many, and so many requests a minute of those who are not signed in. Events of runs and the questions after health are free.
/// </summary>
internal static class RateLimitHosting
{
    /// <summary>The policy of endpoints that compute while the caller waits.</summary>
    public const string Computing = "computing";

    private static readonly PathString[] SigningIn =
        ["/signin-oidc", "/signout-callback-oidc", SignInEndpoints.SignOutPath, SignIn.SignedOutPath, SignIn.FailedPath];

    /// <summary>Adds the limits.</summary>
    /// <exception cref="StartRefusedException">A setting is not allowed.</exception>
    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var settings = RateLimitSettings.Read(builder.Configuration, builder.Configuration[IdentitySettings.AuthorityKey] is { Length: > 0 });
        builder.Services.AddSingleton(settings);
        builder.Services.AddRateLimiter(options =>
        {
            options.OnRejected = (rejected, _) => Reject(rejected, settings);
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, Asker>(context => Requests(context, settings));
            options.AddPolicy(Computing, context => RateLimitPartition.GetConcurrencyLimiter(Asker.Of(context), _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = settings.Computing,
                QueueLimit = settings.Waiting,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }));
        });
    }

    /// <summary>Limits what answers before anybody is known: the ways of signing in and out.</summary>
    public static void UseSignInLimit(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<RateLimitSettings>();
        var options = new RateLimiterOptions
        {
            OnRejected = (rejected, _) => Reject(rejected, settings),
            GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, Asker>(context => Anonymous(Asker.At(context.Connection.RemoteIpAddress), settings)),
        };
        app.UseWhen(context => SigningIn.Any(path => context.Request.Path == path), ways => ways.UseRateLimiter(options));
    }

    /// <summary>Puts the limits in place: after callers are known, before anybody is let in.</summary>
    public static void UseRateLimits(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            await next(context);
            // Whose time is over while it waits in line has no answer yet; the rate limiter leaves it at that.
            if (!context.Response.HasStarted) context.RequestAborted.ThrowIfCancellationRequested();
        });
        app.UseRateLimiter();
    }

    private static RateLimitPartition<Asker> Requests(HttpContext context, RateLimitSettings settings)
    {
        var asker = Asker.Of(context);
        if (!asker.IsUser && context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null) return Anonymous(asker, settings);
        if (asker.IsUser && context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            return RateLimitPartition.GetTokenBucketLimiter(asker, _ => Bucket(settings.Burst, settings.RequestsPerSecond, TimeSpan.FromSeconds(1)));
        // One name has one limiter: what is free must not share one with what is not.
        return RateLimitPartition.GetNoLimiter(new Asker("", asker.IsUser));
    }

    private static RateLimitPartition<Asker> Anonymous(Asker asker, RateLimitSettings settings) =>
        RateLimitPartition.GetTokenBucketLimiter(asker, _ => Bucket(settings.AnonymousPerMinute, 1, TimeSpan.FromMinutes(1) / settings.AnonymousPerMinute));

    private static TokenBucketRateLimiterOptions Bucket(int limit, int tokens, TimeSpan period) =>
        new() { TokenLimit = limit, TokensPerPeriod = tokens, ReplenishmentPeriod = period, QueueLimit = 0 };

    private static async ValueTask Reject(OnRejectedContext rejected, RateLimitSettings settings)
    {
        var context = rejected.HttpContext;
        // Buckets know when there is room again; a line of computations does not.
        await (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)
            ? Refuse.TooMany("requests", Asker.Of(context).IsUser
                ? string.Create(CultureInfo.InvariantCulture, $"{settings.RequestsPerSecond} a second of one user, {settings.Burst} at once after a rest")
                : string.Create(CultureInfo.InvariantCulture, $"{settings.AnonymousPerMinute} a minute of one address from which nobody is signed in"), wait)
            : Refuse.TooMany("computations", string.Create(CultureInfo.InvariantCulture, $"{settings.Computing} of one user at a time, and {settings.Waiting} in line"), TimeSpan.FromSeconds(2)))
            .ExecuteAsync(context);
    }
}
