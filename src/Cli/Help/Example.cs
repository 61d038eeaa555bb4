using ModelWard.Model;

namespace ModelWard.Cli.Help;

/// <summary>A command line to try, and what it does.</summary>
/// <param name="What">What it does.</param>
/// <param name="Line">The line, after <c>modelward </c>.</param>
internal sealed record Example(Names What, string Line);
