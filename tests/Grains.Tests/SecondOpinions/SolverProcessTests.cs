using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Options;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.SecondOpinions;

namespace ModelWard.Grains.Tests.SecondOpinions;

public class SolverProcessTests
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);

    // Far beyond what any of the scripts needs: reached only by one that was not stopped.
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    // More than a pipe holds, so that writing it waits for a reader.
    private static readonly byte[] Question = Encoding.UTF8.GetBytes(new string('x', 1_000_000));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Standin.Hangs)]
    [InlineData(Standin.Deaf)]
    [InlineData(Standin.AnswersAndHangs)]
    public async Task Ask_ProcessThatHangs_IsEndedAtItsLimit(string script)
    {
        var (output, failure) = await Standin.Process(script).Ask(Question, Short, Stop);

        output.ShouldBeNull();
        failure!.Kind.ShouldBe(SolverFailureKind.TimedOut);
        failure.Detail.ShouldContain("1 s");
    }

    [Fact]
    public async Task Ask_ProcessThatHangs_LeavesNoChildBehind()
    {
        var mark = $"71{Environment.ProcessId}";

        await Standin.Process($"cat >/dev/null; sleep {mark} & sleep {mark}").Ask(Question, Short, Stop);

        while (Running($"sleep {mark}")) await Task.Delay(20, Stop);
    }

    [Fact]
    public async Task Ask_ProcessThatWritesForever_IsEndedAtTheMostBytes()
    {
        var (output, failure) = await Standin.Process(Standin.Forever).Ask(Question, Long, Stop);

        output.ShouldBeNull();
        failure!.Kind.ShouldBe(SolverFailureKind.TooMuchOutput);
        failure.Detail.ShouldContain("100000 bytes");
    }

    [Fact]
    public async Task Ask_ProcessThatEndsWithACode_TellsItAndItsComplaint()
    {
        var (_, failure) = await Standin.Process(Standin.Exits).Ask(Question, Long, Stop);

        failure.ShouldBe(new SolverFailure(SolverFailureKind.Exited, "with exit code 3: out of licences"));
    }

    [Fact]
    public async Task Ask_ProcessThatComplainsWithoutEnd_IsNotHeldUp()
    {
        var (_, failure) = await Standin.Process(Standin.Complains).Ask(Question, Long, Stop);

        failure.ShouldBe(new SolverFailure(SolverFailureKind.Exited, "with exit code 3: oh dear"));
    }

    [Fact]
    public async Task Ask_ProcessKilledInTheMiddle_TellsTheSignal()
    {
        var (_, failure) = await Standin.Process(Standin.Killed).Ask(Question, Long, Stop);

        failure.ShouldBe(new SolverFailure(SolverFailureKind.Killed, "by signal 9"));
    }

    [Fact]
    public async Task Ask_ProgramThatIsNotThere_IsNotStarted()
    {
        var options = new SecondOpinionOptions();
        options.Command.Add("/no/such/program");

        var (_, failure) = await new SolverProcess(new OptionsWrapper<SecondOpinionOptions>(options)).Ask(Question, Long, Stop);

        failure!.Kind.ShouldBe(SolverFailureKind.NotStarted);
    }

    [Fact]
    public async Task Ask_ProcessThatAnswers_BringsItsAnswer()
    {
        var (output, failure) = await Standin.Process("wc -c").Ask(Question, Long, Stop);

        failure.ShouldBeNull();
        Encoding.UTF8.GetString(output!).Trim().ShouldBe("1000000");
    }

    [Fact]
    public async Task Ask_CallerThatGoes_EndsTheProcess()
    {
        var mark = $"72{Environment.ProcessId}";
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var asking = Standin.Process($"cat >/dev/null; sleep {mark}").Ask(Question, Long, caller.Token);
        while (!Running($"sleep {mark}")) await Task.Delay(20, Stop);

        await caller.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => asking);
        while (Running($"sleep {mark}")) await Task.Delay(20, Stop);
    }

    private static bool Running(string command) => Process.GetProcesses().Any(process =>
    {
        using (process) return CommandLine(process.Id) == command;
    });

    private static string CommandLine(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline").TrimEnd('\0').Replace('\0', ' ');
        }
        catch (IOException)
        {
            // It has ended meanwhile.
            return "";
        }
    }
}
