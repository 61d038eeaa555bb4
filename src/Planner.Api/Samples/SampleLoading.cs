using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Api.Programmes;

namespace ModelWard.Planner.Api.Samples;

/// <summary>
/// Loads the bundled programme and scenarios when the programme is not there yet. The scenarios come first and the programme last, so that
/// a start cut short is taken up again by the next; what was loaded once and deleted since does not come back.
/// </summary>
internal sealed class SampleLoading(IGrainFactory grains, Snapshots snapshots)
{
    private const string Actor = CommandHeader.Samples;

    /// <summary>Loads what is missing.</summary>
    /// <exception cref="InvalidDataException">A bundled file has faults; the message names them.</exception>
    public async Task Load(SampleFiles files, CancellationToken cancellationToken)
    {
        Principal.Samples.Enter();
        if (await snapshots.Find(SampleFiles.Programme, cancellationToken) is not null) return;
        foreach (var (id, scenario) in await files.Scenarios(cancellationToken))
        {
            var made = await grains.GetGrain<IScenarioGrain>(id).Create(new CommandHeader($"sample-{id}", Actor), scenario, cancellationToken);
            if (made.Status == CommandStatus.Invalid) throw new InvalidDataException($"The sample {id} has faults: " + string.Join("; ", made.Faults));
        }
        var reading = ImportReader.Read(await files.Tables(cancellationToken), SampleFiles.Programme, null, cancellationToken);
        Require(reading.Faults.Faults);
        var programme = grains.GetGrain<IProgrammeGrain>(SampleFiles.Programme);
        var result = await programme.Import(new CommandHeader("samples", Actor), reading.Tables, cancellationToken);
        Require(result.Faults);
    }

    private static void Require(IReadOnlyList<ImportFault> faults)
    {
        if (faults.Count > 0) throw new InvalidDataException("The bundled tables have faults: " + string.Join("; ", faults.Take(20)));
    }
}
