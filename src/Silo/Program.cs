using ModelWard.Hosting;
using ModelWard.Hosting.Identity;

return await ModelWardHost.RunAsync(args, () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddModelWardOrleans(ClusterMode.Silo);
    builder.AddModelWardIdentity(signsIn: false);
    builder.Services.AddSiloHealth();
    if (builder.Configuration["urls"] is null) builder.WebHost.UseUrls("http://127.0.0.1:5081");
    var app = builder.Build();
    app.UseModelWardIdentity();
    app.MapSiloHealth();
    app.MapModelWardOperations();
    return app;
});
