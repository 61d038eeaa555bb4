using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>How a ward is changed from outside, by the API and by the pages alike.</summary>
public static class WardCommandCarrier
{
    /// <summary>The most characters of evidence, difficulties and resolutions.</summary>
    public const int MostProse = 2_000;

    /// <summary>Carries a command out on a ward and, once it is stored, tells the programme before the caller is answered.</summary>
    /// <param name="grains">Finds the grains.</param>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="code">Code of the ward.</param>
    /// <param name="command">Gives the command to the ward.</param>
    public static async Task<WardCommandResult> ChangeWard(
        this IGrainFactory grains, string programme, string code, Func<IWardGrain, Task<WardCommandResult>> command)
    {
        var result = await command(grains.GetGrain<IWardGrain>(GrainKeys.Ward(programme, code)));
        // Stored is stored: the programme learns of it also when the caller has gone.
        if (result is { Status: CommandStatus.Done, View: { } view })
            await grains.GetGrain<IProgrammeGrain>(programme).WardChanged(view, CancellationToken.None);
        return result;
    }

    /// <summary>An assessment under the catalogue version that is in force on its day, and under the norms in force.</summary>
    /// <param name="programme">The programme, with its catalogues.</param>
    /// <param name="header">Id, actor, version.</param>
    /// <param name="criterion">Code of the criterion.</param>
    /// <param name="level">The level found.</param>
    /// <param name="on">Day of the assessment.</param>
    /// <param name="evidence">Where the evidence is kept.</param>
    /// <param name="norms">The norms in force.</param>
    public static AssessCriterion Assessment(
        this Programme programme, CommandHeader header, string criterion, Level level, DateOnly on, string evidence, NormsInForce norms) =>
        new(header, criterion, level, on, evidence, programme.CatalogueOn(on).Version, norms);
}
