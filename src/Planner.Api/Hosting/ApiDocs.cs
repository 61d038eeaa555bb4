using Microsoft.OpenApi;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Scenarios;
using Scalar.AspNetCore;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>The OpenAPI document and the page that shows it. The page loads nothing from outside: no fonts, no proxy, no telemetry.</summary>
internal static class ApiDocs
{
    /// <summary>Where the page lies.</summary>
    public const string Path = "/docs";

    /// <summary>Adds what writes the document.</summary>
    public static IServiceCollection AddApiDocs(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddOperationTransformer(OperationDocs.Write);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "ModelWard";
            document.Info.Description =
                "Plans how ward police stations reach the model-ward standard. Money is whole VND million. " +
                "Changes name the version they rest on (If-Match) and may name themselves (Idempotency-Key).";
            document.Servers = [];
            // Its answer carries the fields of the document beside its own.
            if (document.Components?.Schemas?[nameof(ScenarioAnswer)] is OpenApiSchema stored) stored.AllOf = [new OpenApiSchemaReference(nameof(Scenario), document)];
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(Level)) Describe(schema, JsonSchemaType.Number, "0 to 100, at most two decimals");
            else if (context.JsonTypeInfo.Type == typeof(Levels))
            {
                Describe(schema, JsonSchemaType.Object, "criterion → level, 0 to 100");
                schema.AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Number };
            }
            return Task.CompletedTask;
        });
    });

    /// <summary>Maps the document at <c>/openapi/v1.json</c> and the page.</summary>
    public static void MapApiDocs(this WebApplication app)
    {
        app.MapOpenApi().Requires(Permission.Read);
        app.MapScalarApiReference(Path, options =>
        {
            options.Title = "ModelWard API";
            options.OpenApiRoutePattern = "/openapi/{documentName}.json";
            options.DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideDeveloperTools().HideClientButton();
        }).Requires(Permission.Read);
    }

    private static void Describe(OpenApiSchema schema, JsonSchemaType type, string description) =>
        (schema.Type, schema.Description) = (type, description);
}
