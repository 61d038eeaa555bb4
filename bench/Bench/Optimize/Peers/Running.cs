using System.Diagnostics;

namespace ModelWard.Bench.Optimize.Peers;

/// <summary>A program that is run to its end or to a limit, whichever comes first.</summary>
internal static class Running
{
    /// <summary>Runs a program.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="input">What it is given on its standard input.</param>
    /// <param name="limit">When it is ended from outside.</param>
    /// <param name="told">Told each line it prints, with the seconds since it began.</param>
    /// <param name="cancellationToken">Ends it before.</param>
    /// <returns>Whether it ended by itself.</returns>
    public static async Task<bool> ToEnd(
        string[] command, string input, TimeSpan limit, Action<double, string> told, CancellationToken cancellationToken)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(command[0], command[1..])
            {
                RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            },
        };
        var began = Stopwatch.GetTimestamp();
        var printed = new Lock();
        process.OutputDataReceived += (_, line) => Tell(line.Data);
        process.ErrorDataReceived += (_, _) => { };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(limit);
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), deadline.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(deadline.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }

        void Tell(string? line)
        {
            if (line is null) return;
            lock (printed) told(Stopwatch.GetElapsedTime(began).TotalSeconds, line);
        }
    }
}
