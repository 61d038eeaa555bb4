using System.CommandLine;
using ModelWard.Cli.Help;
using ModelWard.Model;

namespace ModelWard.Cli.Commands;

/// <summary><c>completion</c>: prints what makes a shell complete command lines.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # eval "$(modelward completion bash)"
        _modelward() {
          local line=${COMP_LINE#* }
          local at=$((COMP_POINT - ${#COMP_LINE} + ${#line})) word=${COMP_WORDS[COMP_CWORD]} found
          found=$(modelward "[suggest:$((at < 0 ? 0 : at))]" "$line" 2>/dev/null)
          COMPREPLY=($(compgen -W "$found" -- "$word"))
        }
        complete -o default -F _modelward modelward

        """;

    private const string Zsh = """
        # eval "$(modelward completion zsh)"
        _modelward() {
          local line="${words[2,-1]}" found
          found=("${(@f)$(modelward "[suggest:${#line}]" "$line" 2>/dev/null)}")
          compadd -- $found
          _files
        }
        compdef _modelward modelward

        """;

    private const string Fish = """
        # modelward completion fish | source
        function __modelward_complete
          set -l line (commandline -cp | string replace -r '^\S+\s*' '')
          modelward "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c modelward -a '(__modelward_complete)'

        """;

    private const string PowerShell = """
        # modelward completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName modelward -ScriptBlock {
          param($word, $ast, $position)
          $line = ($ast.ToString() -replace '^\S+\s*', '')
          modelward "[suggest:$($line.Length)]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;

    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal) { ["bash"] = Bash, ["zsh"] = Zsh, ["fish"] = Fish, ["pwsh"] = PowerShell };

    /// <summary>Makes the command.</summary>
    public static Command Make(Shared shared)
    {
        var terminal = shared.Terminal;
        var command = new DocumentedCommand("completion", new Names("In đoạn mã để vỏ lệnh tự hoàn thành lệnh modelward.", "Prints what makes a shell complete modelward's command lines."), terminal,
            new Example(new Names("Bash, cho phiên này.", "Bash, for this session."), "completion bash > ~/.modelward-completion && source ~/.modelward-completion"),
            new Example(new Names("PowerShell.", "PowerShell."), "completion pwsh | Out-String | Invoke-Expression"));
        var shell = new Argument<string>("SHELL") { Description = terminal.Say("bash, zsh, fish hoặc pwsh.", "bash, zsh, fish or pwsh.") };
        shell.CompletionSources.Add([.. Scripts.Keys]);
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Scripts.ContainsKey(token.Value)) result.AddError(terminal.Say($"{token.Value}: cần bash, zsh, fish hoặc pwsh.", $"{token.Value}: bash, zsh, fish or pwsh is needed."));
        });
        command.Arguments.Add(shell);
        command.SetAction(async (line, _) =>
        {
            await terminal.Out.WriteAsync(Scripts[line.GetValue(shell)!]);
            return ExitCode.Done;
        });
        return command;
    }
}
