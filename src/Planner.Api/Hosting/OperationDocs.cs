using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>A query parameter or header that an endpoint takes.</summary>
internal sealed record TakesParameter(string Name, ParameterLocation In, string Description);

/// <summary>Media types of a body that is no JSON.</summary>
internal sealed record TakesFiles(params string[] MediaTypes);

/// <summary>What endpoints say of themselves for the OpenAPI document, beside their answers.</summary>
internal static class OperationDocs
{
    /// <summary>Says that the endpoint takes a query parameter.</summary>
    public static RouteHandlerBuilder Takes(this RouteHandlerBuilder endpoint, string query, string description) =>
        endpoint.WithMetadata(new TakesParameter(query, ParameterLocation.Query, description));

    /// <summary>Says that the endpoint takes a header.</summary>
    public static RouteHandlerBuilder TakesHeader(this RouteHandlerBuilder endpoint, string header, string description) =>
        endpoint.WithMetadata(new TakesParameter(header, ParameterLocation.Header, description));

    /// <summary>Says that the endpoint plans, and how long the optimal policy may search.</summary>
    public static RouteHandlerBuilder TakesStarts(this RouteHandlerBuilder endpoint) => endpoint
        .Takes("starts", $"policy optimal only: starts of the search, 1 to {Requests.PlanQuery.MostStarts}; 2 when missing. More starts find better plans and take longer.")
        .Refuses(StatusCodes.Status422UnprocessableEntity);

    /// <summary>Says that the endpoint answers a part of a list.</summary>
    public static RouteHandlerBuilder TakesPage(this RouteHandlerBuilder endpoint) => endpoint
        .Takes("page", "which part of the list, from 1")
        .Takes("pageSize", $"items of a part, 1 to {Requests.Page.MostItems}; 100 when missing");

    /// <summary>Says that the endpoint answers a table in three formats.</summary>
    public static RouteHandlerBuilder TakesFormat(this RouteHandlerBuilder endpoint) => endpoint.Takes("format", "json, csv or xlsx");

    /// <summary>Says that the endpoint changes something and may be named by a key.</summary>
    public static RouteHandlerBuilder TakesKey(this RouteHandlerBuilder endpoint) => endpoint
        .WithMetadata(new TakesParameter(Requests.Caller.KeyHeader, ParameterLocation.Header,
            "Names the command, 1 to 200 visible ASCII characters. A repeat with the same body changes nothing and gets the first answer."))
        .Refuses(StatusCodes.Status422UnprocessableEntity);

    /// <summary>Says that the endpoint changes something at one version.</summary>
    public static RouteHandlerBuilder TakesVersion(this RouteHandlerBuilder endpoint) => endpoint
        .WithMetadata(new TakesParameter("If-Match", ParameterLocation.Header, "The ETag of what is changed, as \"3\", or * for any. Required."))
        .Refuses(StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired);

    /// <summary>Says that the endpoint may answer these problems.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses) endpoint.Produces<ProblemDocument>(status, ProblemAnswer.MediaType);
        return endpoint;
    }

    /// <summary>Says that the endpoint answers a file.</summary>
    public static RouteHandlerBuilder AnswersFile(this RouteHandlerBuilder endpoint, string mediaType) =>
        endpoint.Produces(StatusCodes.Status200OK, contentType: mediaType);

    /// <summary>Writes what endpoints say of themselves into the document.</summary>
    public static Task Write(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var needed = metadata.OfType<PermissionRequirement>().Select(requirement => string.Join(" or ", requirement.AnyOf)).ToList();
        if (needed.Count > 0) operation.Description = $"{operation.Description} Needs a role with the permission {string.Join(", and one with ", needed)}.".TrimStart();
        operation.Parameters ??= [];
        foreach (var parameter in metadata.OfType<TakesParameter>())
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = parameter.Name,
                In = parameter.In,
                Description = parameter.Description,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        foreach (var files in metadata.OfType<TakesFiles>())
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = files.MediaTypes.ToDictionary(type => type, _ => new OpenApiMediaType()),
            };
        return Task.CompletedTask;
    }
}
