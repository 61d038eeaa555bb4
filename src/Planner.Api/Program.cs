using ModelWard.Hosting;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Web;

return await ModelWardHost.RunAsync(args, () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddDefaults();
    builder.AddModelWardOrleans(ClusterMode.Embedded);
    builder.Services.AddModelWardProblems().AddModelWardTimeouts().AddModelWardApi().AddApiDocs().AddHealth().AddCompression().AddModelWardPages();

    var app = builder.Build();
    app.UseSecurityHeaders();
    app.UseResponseCompression();
    app.UseModelWardProblems();
    app.UseSiteGuard();
    app.UseRequestTimeouts();
    app.MapModelWardApi();
    app.MapApiDocs();
    app.MapHealth();
    app.MapModelWardOperations();
    app.MapModelWardPages();
    return app;
});
