using System.CommandLine;
using ModelWard.Cli.Help;
using ModelWard.Cli.Terminals;

namespace ModelWard.Cli.Tests.Help;

public sealed class HelpTests
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var language in LanguageChoice.Allowed)
                foreach (var command in All(Root(language))) pages.Add(PathOf(command), language);
            return pages;
        }
    }

    [Fact]
    public void Commands_AreThoseOfTheIssue() =>
        Root("en").Subcommands.Select(command => command.Name).ShouldBe(["simulate", "optimize", "futures", "compare", "verify", "replay", "import", "export", "backup", "completion"]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Help_OfEachCommand_SaysItsArgumentsOptionsAndExamplesInTheLanguageAskedFor(string path, string language)
    {
        var command = All(Root(language)).Single(one => PathOf(one) == path);
        var said = await CommandLine.Run([.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);
        (said.ExitCode, said.Error).ShouldBe((0, ""));
        said.Out.ShouldStartWith(command.Description!);
        said.Out.ShouldContain(language == "vi" ? "Cách dùng:" : "Usage:");
        foreach (var option in command.Options) said.Out.ShouldContain(option.Name);
        foreach (var argument in command.Arguments) said.Out.ShouldContain($"<{argument.Name}>");
        command.Options.Cast<Symbol>().Concat(command.Arguments).ShouldAllBe(symbol => !string.IsNullOrWhiteSpace(symbol.Description));
        foreach (var name in new[] { "--server", "--register", "--output", "--lang" }) said.Out.ShouldContain(name);
        if (command is RootCommand) return;
        var examples = ((DocumentedCommand)command).Examples;
        examples.ShouldNotBeEmpty();
        foreach (var example in examples) said.Out.ShouldContain($"  # {(language == "vi" ? example.What.Vi : example.What.En)}\n  modelward {example.Line}\n");
    }

    [Fact]
    public void Examples_OfAllCommands_AreCommandLinesThatCanBeRead()
    {
        var root = Root("en");
        foreach (var example in All(root).OfType<DocumentedCommand>().SelectMany(command => command.Examples))
            foreach (var line in example.Line.Split("; modelward "))
                root.Parse(line.Split(" | ")[0].Split(" > ")[0].Split(' ')).Errors.ShouldBeEmpty(line);
    }

    [Fact]
    public void Help_InVietnameseAndEnglish_SaysNothingTheSame()
    {
        var (vi, en) = (All(Root("vi")).ToDictionary(PathOf), All(Root("en")).ToDictionary(PathOf));
        foreach (var (path, command) in vi) command.Description.ShouldNotBe(en[path].Description);
    }

    [Theory]
    [InlineData("", "", "Vi")]
    [InlineData("--lang en", "", "En")]
    [InlineData("--lang=en", "", "En")]
    [InlineData("--lang vi", "LANG=en_US.UTF-8", "Vi")]
    [InlineData("", "LANG=en_US.UTF-8", "En")]
    [InlineData("", "LANG=en_US.UTF-8 LC_ALL=vi_VN.UTF-8", "Vi")]
    [InlineData("", "LANG=vi_VN MODELWARD_LANG=en", "En")]
    public void Language_IsThatOfTheCommandLineThenOfTheEnvironment(string args, string environment, string language)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(one => one.Split('=')[0], one => one.Split('=')[1]);
        LanguageChoice.Of(args.Split(' '), name => variables.GetValueOrDefault(name)).ToString().ShouldBe(language);
    }

    private static RootCommand Root(string language) =>
        Modelward.Root(new Terminal(TextWriter.Null, TextWriter.Null, language == "en" ? Language.En : Language.Vi, Watched: false, TimeProvider.System));

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);

    private static string PathOf(Command command) =>
        command is RootCommand ? "" : $"{PathOf(command.Parents.OfType<Command>().First())} {command.Name}".Trim();
}
