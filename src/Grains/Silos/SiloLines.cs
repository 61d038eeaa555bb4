using Microsoft.Extensions.Options;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Runs;
using ModelWard.Grains.Work;

namespace ModelWard.Grains.Silos;

/// <summary>The lines in which work waits on a silo: runs, which are refused when their line is full, and questions, which then wait outside it.</summary>
public sealed class SiloLines
{
    private readonly WorkPool _questions;
    private readonly RunPool _optimizations;
    private readonly FuturesPool _futures;
    private readonly RunBook _book;
    private readonly RunOptions _options;

    /// <summary>The lines of these pools.</summary>
    internal SiloLines(WorkPool questions, RunPool optimizations, FuturesPool futures, RunBook book, IOptions<RunOptions> options) =>
        (_questions, _optimizations, _futures, _book, _options) = (questions, optimizations, futures, book, options.Value);

    /// <summary>The first line that is full, in a sentence with its length; null when both take more.</summary>
    public string? Full => Runs() ?? (_questions.Waiting < WorkPool.MostWaiting ? null : $"The line of questions is full: {WorkPool.MostWaiting} wait.");

    // The condition under which the book refuses: all places taken, and by runs that have not ended.
    private string? Runs()
    {
        var (optimizations, futures, kept) = (_optimizations.Turns, _futures.Turns, _book.Count);
        var (searching, planned, computing, drawn) = (optimizations.Held, optimizations.Waiting, futures.Held, futures.Waiting);
        var going = searching + planned + computing + drawn;
        return kept < _options.MostKept || going < kept
            ? null
            : $"The line of runs is full: {kept} of {_options.MostKept} places are taken (optimization: {searching} under way, {planned} in line; futures: {computing} under way, {drawn} in line).";
    }
}
