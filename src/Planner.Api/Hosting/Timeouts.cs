using Microsoft.AspNetCore.Http.Timeouts;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>How long requests of the API may take. Pages are left out: their circuits stay open for hours.</summary>
internal static class Timeouts
{
    /// <summary>Policy of most endpoints: 2 minutes.</summary>
    public const string Api = "api";

    /// <summary>Policy of imports: 10 minutes.</summary>
    public const string Import = "import";

    /// <summary>Adds the policies.</summary>
    public static IServiceCollection AddModelWardTimeouts(this IServiceCollection services) => services.AddRequestTimeouts(options =>
    {
        options.AddPolicy(Api, Policy(TimeSpan.FromMinutes(2)));
        options.AddPolicy(Import, Policy(TimeSpan.FromMinutes(10)));
    });

    private static RequestTimeoutPolicy Policy(TimeSpan timeout) => new()
    {
        Timeout = timeout,
        TimeoutStatusCode = StatusCodes.Status504GatewayTimeout,
        WriteTimeoutResponse = context => Refuse.Status(StatusCodes.Status504GatewayTimeout, context.Request).ExecuteAsync(context),
    };
}
