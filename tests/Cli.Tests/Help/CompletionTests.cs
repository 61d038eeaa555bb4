using ModelWard.Product;

namespace ModelWard.Cli.Tests.Help;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("sim", "simulate")]
    [InlineData("completion ", "bash fish pwsh zsh")]
    [InlineData("compare --aga", "--against")]
    [InlineData("simulate x.yaml --output ", "json table")]
    [InlineData("export s", "scenarios schema")]
    public async Task Suggestions_ForALineBegun_AreWhatMayFollow(string line, string words)
    {
        var said = await CommandLine.Run($"[suggest:{line.Length}]", line);
        said.ExitCode.ShouldBe(0, said.Error);
        // Shells leave out what does not begin as the last word does; options come where nothing has been begun.
        var begun = line.Split(' ')[^1];
        said.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(word => begun.Length > 0 ? word.StartsWith(begun, StringComparison.Ordinal) : word[0] is not ('-' or '/'))
            .ShouldBe(words.Split(' '), ignoreOrder: true, customMessage: said.Out);
    }

    [Fact]
    public async Task BashScript_InABash_CompletesACommand()
    {
        var script = (await CommandLine.Run("completion", "bash")).Out;
        var said = await CommandLine.Process("bash", "-c",
            $"modelward() {{ dotnet '{Repository.Built("Cli")}' \"$@\"; }}\n{script}\nCOMP_LINE='modelward opt' COMP_POINT=13 COMP_WORDS=(modelward opt) COMP_CWORD=1\n_modelward\necho \"${{COMPREPLY[@]}}\"");
        said.Error.ShouldBeEmpty();
        said.Out.Trim().ShouldBe("optimize");
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete -c modelward")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Script_OfEachShell_AsksTheProgram(string shell, string registers)
    {
        var script = (await CommandLine.Run("completion", shell)).Out;
        script.ShouldContain(registers);
        script.ShouldContain("[suggest:");
    }
}
