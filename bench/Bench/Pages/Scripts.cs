using System.Text.Json;
using Microsoft.Playwright;

namespace ModelWard.Bench.Pages;

/// <summary>The scripts beside this file, which measure inside a page.</summary>
internal static class Scripts
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Runs a script in a page.</summary>
    public static async Task<T> Run<T>(this IPage page, string script, object argument)
    {
        using var reader = new StreamReader(typeof(Scripts).Assembly.GetManifestResourceStream(script)!);
        var answer = await page.EvaluateAsync(await reader.ReadToEndAsync(), argument);
        return answer!.Value.Deserialize<T>(Options)!;
    }
}
