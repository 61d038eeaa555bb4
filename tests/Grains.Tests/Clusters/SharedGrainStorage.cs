using System.Globalization;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Storage;
using Orleans.Storage;

namespace ModelWard.Grains.Tests.Clusters;

/// <summary>Grain states in memory beside the silos, written as the product writes them: they outlive every silo.</summary>
internal sealed class SharedGrainStorage : IGrainStorage
{
    private readonly ModelJsonGrainStorageSerializer _serializer = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _reads = [];
    private readonly Dictionary<(string, GrainId), (int Version, BinaryData? Row)> _rows = [];
    private volatile bool _refuses;

    /// <summary>Whether it takes nothing at the moment, as a database without room.</summary>
    public bool Refuses
    {
        get => _refuses;
        set => _refuses = value;
    }

    /// <summary>How often states of a name were read.</summary>
    public int Reads(string stateName)
    {
        lock (_gate) return _reads.GetValueOrDefault(stateName);
    }

    /// <summary>How many states are stored under a name.</summary>
    public int Count(string stateName)
    {
        lock (_gate) return _rows.Count(row => row.Key.Item1 == stateName && row.Value.Row is not null);
    }

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        lock (_gate)
        {
            _reads[stateName] = _reads.GetValueOrDefault(stateName) + 1;
            var (version, row) = _rows.GetValueOrDefault((stateName, grainId));
            grainState.RecordExists = row is not null;
            grainState.ETag = version == 0 ? null : version.ToString(CultureInfo.InvariantCulture);
            grainState.State = row is null ? Activator.CreateInstance<T>() : _serializer.Deserialize<T>(row);
        }
        return Task.CompletedTask;
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        Put(stateName, grainId, grainState, _serializer.Serialize(grainState.State));
        grainState.RecordExists = true;
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        Put(stateName, grainId, grainState, null);
        grainState.State = Activator.CreateInstance<T>();
        grainState.RecordExists = false;
        return Task.CompletedTask;
    }

    private void Put<T>(string stateName, GrainId grainId, IGrainState<T> grainState, BinaryData? row)
    {
        if (Refuses) throw new StoreUnavailableException("No room.");
        lock (_gate)
        {
            var version = _rows.GetValueOrDefault((stateName, grainId)).Version;
            var known = grainState.ETag is { } tag ? int.Parse(tag, CultureInfo.InvariantCulture) : 0;
            if (known != version) throw new InconsistentStateException($"{stateName} of {grainId} is at version {version}, not {known}.");
            _rows[(stateName, grainId)] = (version + 1, row);
            grainState.ETag = (version + 1).ToString(CultureInfo.InvariantCulture);
        }
    }
}
