using System.Text.Json.Serialization;

namespace ModelWard.Grains.Abstractions;

/// <summary>Who asks for a change, under which id, and on which version it rests.</summary>
/// <param name="CommandId">Names the command: a repeat under the same id changes nothing and gets the first answer. 1 to 200 characters.</param>
/// <param name="Actor">Who asks. 1 to 200 characters.</param>
/// <param name="IfVersion">The version that the change rests on; null is any.</param>
/// <param name="Request">What the caller asked for, where the command's content was completed from elsewhere, as a copy is: a repeat
/// asks the same though the content may differ by now. Null where the content is all that was asked for.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CommandHeader")]
public sealed record CommandHeader(
    [property: Id(0)] string CommandId,
    [property: Id(1)] string Actor,
    [property: Id(2)] long? IfVersion = null,
    [property: Id(3)] string? Request = null)
{
    /// <summary>The actor of all commands while nobody signs in: the one local user.</summary>
    public const string LocalUser = "local";

    /// <summary>The actor of what the product itself ships.</summary>
    public const string Samples = "samples";

    /// <summary>The header of a command by whoever calls at present; by the local user where nobody has been named.</summary>
    /// <param name="commandId">Names the command.</param>
    /// <param name="ifVersion">The version that the change rests on; null is any.</param>
    public static CommandHeader ByCaller(string commandId, long? ifVersion = null) => new(commandId, Principal.Current?.Actor ?? LocalUser, ifVersion);

    /// <summary>The header that an argument of a call is or carries; null where it does neither.</summary>
    public static CommandHeader? Of(object? argument) => argument as CommandHeader ?? (argument as ICommand)?.Header;

    /// <summary>A new id for a command that its caller has not named.</summary>
    public static string NewId(TimeProvider time) => Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
}

/// <summary>A command that carries its header with it.</summary>
public interface ICommand
{
    /// <summary>Id, actor, version.</summary>
    CommandHeader Header { get; }
}

/// <summary>How a command came out.</summary>
[GenerateSerializer, Alias("ModelWard.CommandStatus"), JsonConverter(typeof(JsonStringEnumConverter<CommandStatus>))]
public enum CommandStatus
{
    /// <summary>It is done and stored, now or under the same id before.</summary>
    Done,

    /// <summary>What it should change does not exist.</summary>
    NotFound,

    /// <summary>It rests on a version that is no longer the current one.</summary>
    Stale,

    /// <summary>Its id has been used for another command.</summary>
    IdReused,

    /// <summary>It asks for something that is not allowed; the faults say what.</summary>
    Invalid,

    /// <summary>Too much is under way already; the same may be asked again later.</summary>
    Busy,

    /// <summary>It is not its turn in the order of steps; the faults say what is.</summary>
    OutOfOrder,
}
