using ModelWard.Grains.Abstractions;
using ModelWard.Hosting;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Identity;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.RateLimits;
using ModelWard.Planner.Web;

return await ModelWardHost.RunAsync(args, () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddDefaults();
    builder.AddIdentity();
    builder.AddRateLimits();
    builder.AddModelWardOrleans(ClusterMode.Embedded);
    builder.Services.AddModelWardProblems().AddModelWardTimeouts().AddModelWardApi().AddApiDocs().AddHealth().AddCompression().AddModelWardPages();

    var app = builder.Build();
    app.UseProxies();
    app.UseSecurityHeaders();
    app.UseResponseCompression();
    app.UseModelWardProblems();
    app.UseSiteGuard();
    app.UseRequestTimeouts();
    app.UseSignInLimit();
    app.UseModelWardIdentity(between: door => door.UseRateLimits());
    app.MapModelWardApi();
    app.MapApiDocs();
    app.MapHealth();
    app.MapModelWardOperations();
    app.MapSignIn();
    app.MapModelWardPages(pages => pages.Requires(Permission.Read));
    return app;
});
