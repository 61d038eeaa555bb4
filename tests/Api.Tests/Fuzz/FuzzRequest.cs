using System.Text;

namespace ModelWard.Api.Tests.Fuzz;

/// <summary>A request as it is sent: the same for the same seed and number.</summary>
internal sealed record FuzzRequest(int Number, string Operation, string Method, string Address, IReadOnlyList<(string Name, string Value)> Headers, byte[]? Body, string? ContentType)
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECTED"];

    private static readonly string[] ContentTypes =
    [
        "", "text/plain", "application/xml", "application/json; charset=utf-16", "application/json; charset=\"utf-8\"", "application/x-www-form-urlencoded",
        "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x", "text/csv", "application/octet-stream", "application/vnd.api+json", "*/*", ";",
    ];

    private static readonly string[] OtherHeaders = ["Accept", "Accept-Encoding", "Accept-Language", "Range", "If-None-Match", "X-Forwarded-For", "Cookie", "Authorization", "Prefer", "traceparent"];

    // Questions and runs that take a second or more when they are valid: most of them are sent with a fault.
    private static readonly string[] Dear =
    [
        "frontier", "goal-seek", "prices", "alternatives", "tornado", "sobol", "regret", "information", "least-capital", "robust", "comparison", "why", "why-not", "clash",
        "second-opinion", "optimization", "futures", "certificate", "import", "export.xlsx",
    ];

    /// <summary>Draws a request.</summary>
    public static FuzzRequest Draw(int seed, int number, IReadOnlyList<Operation> operations, Samples samples)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var operation = operations[random.Next(operations.Count)];
        // One in four is valid as far as the document says, the others break in one to three places.
        var broken = random.Next(4) > 0;
        var path = Path(operation, samples, random, broken);
        var query = Query(operation, samples, random, broken);
        if (Dear.Contains(operation.Path.Split('/')[^1]) && random.Next(50) > 0) query.Add(("fuzz", OddValues.Text(random)));
        var headers = HeadersOf(operation, samples, random, broken);
        var (body, type) = BodyOf(operation, samples, random, broken);
        var method = broken && random.Next(25) == 0 ? Methods[random.Next(Methods.Length)] : operation.Method;
        var address = path + (query.Count == 0 ? "" : "?" + string.Join('&', query.Select(one => $"{Uri.EscapeDataString(one.Name)}={Uri.EscapeDataString(one.Value)}")));
        return new FuzzRequest(number, $"{operation.Method} {operation.Path}", method, address, headers, method is "GET" or "HEAD" or "TRACE" ? null : body, type);
    }

    /// <summary>The request for an HTTP client.</summary>
    public HttpRequestMessage Message()
    {
        var message = new HttpRequestMessage(new HttpMethod(Method), Address);
        foreach (var (name, value) in Headers) message.Headers.TryAddWithoutValidation(name, value);
        if (Body is null) return message;
        message.Content = new ByteArrayContent(Body);
        if (!string.IsNullOrEmpty(ContentType)) message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        return message;
    }

    /// <summary>What makes the request again by hand.</summary>
    public override string ToString() =>
        $"{Number}: {Method} {Address} {string.Join(' ', Headers.Select(one => $"[{one.Name}: {one.Value}]"))} [Content-Type: {ContentType}] "
        + (Body is null ? "no body" : Body.Length > 4_000 ? $"a body of {Body.Length} bytes" : $"body {Encoding.UTF8.GetString(Body)}");

    private static string Path(Operation operation, Samples samples, Random random, bool broken) => string.Join('/', operation.Path.Split('/').Select(part =>
    {
        var (open, close) = (part.IndexOf('{'), part.IndexOf('}'));
        if (open < 0) return part;
        var value = broken && random.Next(8) == 0 ? OddValues.Text(random) : samples.Parameter(part[(open + 1)..close], operation, random);
        // Dots alone and nothing at all are no segments: clients take them out.
        return part[..open] + Uri.EscapeDataString(value.Trim('.').Length == 0 ? "-" : value) + part[(close + 1)..];
    }));

    private static List<(string Name, string Value)> Query(Operation operation, Samples samples, Random random, bool broken)
    {
        var query = new List<(string, string)>();
        foreach (var name in operation.Queries)
        {
            if (random.Next(2) == 0) continue;
            query.Add((name, broken && random.Next(4) == 0 ? OddValues.Text(random) : samples.Parameter(name, operation, random)));
            if (broken && random.Next(20) == 0) query.Add(query[^1]);
        }
        if (broken && random.Next(12) == 0) query.Add((OddValues.Text(random), OddValues.Text(random)));
        return query;
    }

    private static List<(string Name, string Value)> HeadersOf(Operation operation, Samples samples, Random random, bool broken)
    {
        var headers = new List<(string, string)>();
        foreach (var name in operation.Headers)
            if (random.Next(5) > 0) headers.Add((name, broken && random.Next(5) == 0 ? Line(OddValues.Text(random)) : samples.Parameter(name, operation, random)));
        if (!broken) return headers;
        if (random.Next(10) == 0) headers.Add((OtherHeaders[random.Next(OtherHeaders.Length)], Line(OddValues.Text(random))));
        if (random.Next(60) == 0) headers.Add(("Host", random.Next(2) == 0 ? "example.org" : "127.0.0.1.example.org:80"));
        if (random.Next(60) == 0) headers.Add(("Origin", random.Next(2) == 0 ? "https://example.org" : Line(OddValues.Text(random))));
        return headers;
    }

    private static (byte[]? Body, string? ContentType) BodyOf(Operation operation, Samples samples, Random random, bool broken)
    {
        if (operation.MediaTypes.Count == 0 && !(broken && random.Next(10) == 0)) return (operation.Method == "POST" ? [] : null, null);
        var type = operation.MediaTypes.Count == 0 || (broken && random.Next(12) == 0) ? ContentTypes[random.Next(ContentTypes.Length)] : operation.MediaTypes[random.Next(operation.MediaTypes.Count)];
        if (operation.Body is not { } schema) return (Table(random, broken), type);
        var document = samples.Body(schema, random);
        for (var left = broken ? random.Next(0, 4) : 0; left > 0; left--) document = Mutation.OfJson(document, random);
        var bytes = Mutation.Bytes(document);
        return (broken ? random.Next(16) switch
        {
            0 => Mutation.OfBytes(bytes, random),
            1 => [],
            2 => Encoding.UTF8.GetBytes(new string('[', random.Next(1, 100_000))),
            3 => Encoding.UTF8.GetBytes("{\"a\":1,\"a\":2}"),
            _ => bytes,
        } : bytes, type);
    }

    private static byte[] Table(Random random, bool broken)
    {
        var table = Encoding.UTF8.GetBytes($"ward,C07\r\n26968,{random.Next(101)}\r\n");
        return broken ? Mutation.OfBytes(table, random) : table;
    }

    // A header ends where a line does.
    private static string Line(string text) => string.Concat(text.Where(c => c is >= ' ' and not '\u007F'));
}
