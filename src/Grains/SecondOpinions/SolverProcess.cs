using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.Options;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.SecondOpinions;

/// <summary>
/// Runs a solver in a process of its own and brings back what it writes. Whatever the process does, hang, end, be killed, write
/// forever, this returns within the limit and leaves no process behind.
/// </summary>
internal sealed class SolverProcess(IOptions<SecondOpinionOptions> options)
{
    private const int MostErrorBytes = 2_048;

    // A process killed by a signal ends with 128 and the signal's number.
    private const int KilledBySignal = 128;
    private const int MostSignal = 64;

    /// <summary>Starts the solver, hands it the question and takes the answer.</summary>
    /// <param name="question">What is written to its standard input.</param>
    /// <param name="limit">After how long it is ended.</param>
    /// <param name="cancellationToken">Ends it before.</param>
    /// <returns>What it wrote, or what happened instead; exactly one of them.</returns>
    public async Task<(byte[]? Output, SolverFailure? Failure)> Ask(ReadOnlyMemory<byte> question, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo() };
        try
        {
            process.Start();
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException)
        {
            return Failed(SolverFailureKind.NotStarted, failure.Message);
        }
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(limit);
        try
        {
            return await Answer(process, question, deadline.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(SolverFailureKind.TimedOut, $"no answer within {limit.TotalSeconds:0.#} s; it was ended");
        }
        finally
        {
            End(process);
        }
    }

    // Reads of a pipe cannot be cancelled: they are left behind at the limit and end with the process.
    private async Task<(byte[]? Output, SolverFailure? Failure)> Answer(Process process, ReadOnlyMemory<byte> question, CancellationToken cancellationToken)
    {
        var writing = Write(process.StandardInput.BaseStream, question);
        var reading = Read(process.StandardOutput.BaseStream, options.Value.MostBytes, readOn: false);
        var complaining = Read(process.StandardError.BaseStream, MostErrorBytes, readOn: true);
        if (await reading.WaitAsync(cancellationToken) is not { } output)
            return Failed(SolverFailureKind.TooMuchOutput, $"more than {options.Value.MostBytes} bytes; it was ended");
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode is > KilledBySignal and <= KilledBySignal + MostSignal)
            return Failed(SolverFailureKind.Killed, $"by signal {process.ExitCode - KilledBySignal}");
        if (process.ExitCode != 0)
        {
            var complaint = await complaining.WaitAsync(cancellationToken);
            return Failed(SolverFailureKind.Exited, $"with exit code {process.ExitCode}{FirstLine(complaint!)}");
        }
        await writing.WaitAsync(cancellationToken);
        return (output, null);
    }

    private ProcessStartInfo StartInfo()
    {
        string[] command = [.. options.Value.Command.Count > 0 ? options.Value.Command : OwnProgram(), SolveVerb.Name];
        return new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
    }

    private static string[] OwnProgram()
    {
        var program = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(program) == "dotnet" ? [program, Assembly.GetEntryAssembly()!.Location] : [program];
    }

    // A process that does not listen, or has ended, is no fault yet: its exit code and its answer tell.
    private static async Task Write(Stream input, ReadOnlyMemory<byte> question)
    {
        try
        {
            await using (input) await input.WriteAsync(question);
        }
        catch (IOException)
        {
            // The pipe is broken: nobody reads at the other end any more.
        }
    }

    // Null when there is more than may be; reads on to the end if asked to, so that the process is not held up.
    private static async Task<byte[]?> Read(Stream output, int most, bool readOn)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16_384];
        while (await output.ReadAsync(buffer) is var read and > 0)
        {
            var room = most - (int)kept.Length;
            kept.Write(buffer, 0, Math.Min(read, room));
            if (read > room && !readOn) return null;
        }
        return kept.ToArray();
    }

    private static string FirstLine(byte[] complaint)
    {
        var line = System.Text.Encoding.UTF8.GetString(complaint).TrimStart().Split('\n')[0].Trim();
        return line.Length > 0 ? $": {line}" : "";
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }

    private static (byte[]? Output, SolverFailure? Failure) Failed(SolverFailureKind kind, string detail) => (null, new SolverFailure(kind, detail));
}
