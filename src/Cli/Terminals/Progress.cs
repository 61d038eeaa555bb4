namespace ModelWard.Cli.Terminals;

/// <summary>Shows how far a computation is while somebody watches, and leaves nothing behind.</summary>
internal static class Progress
{
    private const int Width = 30;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(150);

    /// <summary>Waits for the work.</summary>
    /// <param name="terminal">Where it is shown.</param>
    /// <param name="what">What is being done.</param>
    /// <param name="share">The share that is done, 0 to 1; null while nobody knows.</param>
    /// <param name="work">The work.</param>
    public static async Task<T> Show<T>(Terminal terminal, string what, Func<double?> share, Task<T> work)
    {
        if (!terminal.Watched) return await work;
        var drawn = false;
        while (await Task.WhenAny(work, Task.Delay(Between, terminal.Time)) != work)
        {
            await terminal.Error.WriteAsync("\r" + Bar(what, share() ?? 0));
            await terminal.Error.FlushAsync();
            drawn = true;
        }
        if (drawn) await terminal.Error.WriteAsync("\r" + new string(' ', Bar(what, 1).Length) + "\r");
        return await work;
    }

    /// <summary>A line as <c>futures [#####.....] 50 %</c>.</summary>
    public static string Bar(string what, double share)
    {
        var full = (int)(Math.Clamp(share, 0, 1) * Width);
        return $"{what} [{new string('#', full)}{new string('.', Width - full)}] {(int)(Math.Clamp(share, 0, 1) * 100),3} %";
    }
}
