using System.Collections.Immutable;
using System.CommandLine;
using ModelWard.Cli.Terminals;
using ModelWard.Model;

namespace ModelWard.Cli.Help;

/// <summary>A command with examples.</summary>
internal sealed class DocumentedCommand(string name, Names about, Terminal terminal, params Example[] examples) : Command(name, terminal.Say(about))
{
    /// <summary>What to try.</summary>
    public ImmutableArray<Example> Examples { get; } = [.. examples];
}
