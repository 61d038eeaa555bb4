using System.Globalization;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace ModelWard.Hosting;

/// <summary>How the PostgreSQL database of a cluster is reached.</summary>
internal static class ClusterConnection
{
    /// <summary>The key of the connection string. With "File" at its end it names a file that holds the string instead.</summary>
    public const string Key = "ConnectionStrings:cluster";

    /// <summary>The connection string; null where there is no cluster.</summary>
    /// <exception cref="StartRefusedException">It is none, waits without end, or stands with its password on the command line.</exception>
    public static string? Of(IConfiguration configuration)
    {
        if (Secret.Read(configuration, Key, HasPassword) is not { } text) return null;
        var settings = Parse(text);
        RefuseEndless("Timeout", settings.Timeout);
        RefuseEndless("Command Timeout", settings.CommandTimeout);
        return text;
    }

    // What cannot be read may hold one.
    private static bool HasPassword(string text) => !TryParse(text, out var settings) || !string.IsNullOrEmpty(settings.Password);

    // The message of the parser may quote the string.
    private static NpgsqlConnectionStringBuilder Parse(string text) => TryParse(text, out var settings)
        ? settings
        : throw new StartRefusedException($"{Key} is no connection string of PostgreSQL; it must look like Host=10.0.0.10;Username=modelward;Database=modelward.");

    private static bool TryParse(string text, out NpgsqlConnectionStringBuilder settings)
    {
        settings = new NpgsqlConnectionStringBuilder();
        try
        {
            settings.ConnectionString = text;
            return true;
        }
        catch (Exception malformed) when (malformed is ArgumentException or KeyNotFoundException or FormatException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }

    private static void RefuseEndless(string word, int seconds)
    {
        if (seconds == 0)
            throw new StartRefusedException(string.Create(CultureInfo.InvariantCulture, $"{Key} has {word}={seconds}, which waits without end; it must be at least 1 second."));
    }
}
