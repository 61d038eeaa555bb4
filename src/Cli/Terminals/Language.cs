namespace ModelWard.Cli.Terminals;

/// <summary>The languages of the product.</summary>
internal enum Language
{
    Vi,
    En,
}

/// <summary>Which language the reader wants: <c>--lang</c>, else MODELWARD_LANG, else that of the system if it is English, else Vietnamese.</summary>
internal static class LanguageChoice
{
    /// <summary>Name of the option.</summary>
    public const string Option = "--lang";

    /// <summary>The values of the option.</summary>
    public static readonly string[] Allowed = ["vi", "en"];

    private const string Variable = "MODELWARD_LANG";

    private static readonly string[] OfSystem = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The choice; what the option says wrongly is reported where the command line is read.</summary>
    public static Language Of(string[] args, Func<string, string?> environment)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == Option && i + 1 < args.Length) return Named(args[i + 1]);
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal)) return Named(args[i][(Option.Length + 1)..]);
        }
        var said = environment(Variable) is { Length: > 0 } own ? own : OfSystem.Select(environment).FirstOrDefault(value => value is { Length: > 0 });
        return Named(said ?? "");
    }

    private static Language Named(string name) => name.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.En : Language.Vi;
}
