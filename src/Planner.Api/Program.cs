using ModelWard.Hosting;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;

var builder = WebApplication.CreateBuilder(args);
builder.AddDefaults();
builder.AddModelWardOrleans(HostingMode.Embedded);
builder.Services.AddModelWardProblems().AddModelWardTimeouts().AddModelWardApi().AddApiDocs().AddHealth();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseModelWardProblems();
app.UseSiteGuard(loopbackOnly: true);
app.UseRequestTimeouts();
app.MapModelWardApi();
app.MapApiDocs();
app.MapHealth();
app.MapModelWardOperations();
app.MapModelWardPages();
await app.RunAsync();
