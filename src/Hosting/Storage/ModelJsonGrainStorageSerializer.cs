using System.Text.Json;
using ModelWard.Model;
using Orleans.Storage;

namespace ModelWard.Hosting.Storage;

/// <summary>
/// Writes grain states as the model's own JSON: no type names in the rows, so classes may be renamed and moved, and
/// anybody can read them with the database's own tools.
/// </summary>
internal sealed class ModelJsonGrainStorageSerializer : IGrainStorageSerializer
{
    /// <inheritdoc />
    public BinaryData Serialize<T>(T? input) => new(JsonSerializer.SerializeToUtf8Bytes(input, ModelJson.Options));

    /// <inheritdoc />
    public T Deserialize<T>(BinaryData input) =>
        JsonSerializer.Deserialize<T>(input, ModelJson.Options)
        ?? throw new InvalidOperationException($"A stored {typeof(T).Name} is empty.");
}
