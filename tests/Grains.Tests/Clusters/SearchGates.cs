using System.Collections.Concurrent;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Tests.Clusters;

/// <summary>The product's own search, which tests can hold: it stops at the gate of a programme after every wave of starts.</summary>
public sealed class SearchGates
{
    private readonly ConcurrentDictionary<string, SearchGate> _gates = new(StringComparer.Ordinal);

    /// <summary>Holds the searches on a programme.</summary>
    public SearchGate Hold(string programme) => _gates.GetOrAdd(programme, _ => new SearchGate());

    internal OptimalAnswer Solve(
        WardTable table, Scenario scenario, OptimizerOptions options, Action<OptimalAnswer>? better, CancellationToken cancellationToken)
    {
        if (!_gates.TryGetValue(scenario.Programme, out var gate)) return OptimalPolicy.Solve(table, scenario, options, better, cancellationToken);
        gate.Begin();
        return OptimalPolicy.Solve(table, scenario, options with { Progress = Tell }, better, cancellationToken);

        void Tell(int done)
        {
            options.Progress?.Invoke(done);
            gate.Pass(cancellationToken);
        }
    }
}

/// <summary>Lets waves of starts pass one by one.</summary>
public sealed class SearchGate : IDisposable
{
    private readonly SemaphoreSlim _waves = new(0);
    private int _begun;

    /// <summary>How many searches have begun.</summary>
    public int Begun => Volatile.Read(ref _begun);

    /// <summary>Lets so many waves pass.</summary>
    public void Open(int waves = 1_000) => _waves.Release(waves);

    public void Dispose() => _waves.Dispose();

    internal void Begin() => Interlocked.Increment(ref _begun);

    internal void Pass(CancellationToken cancellationToken) => _waves.Wait(cancellationToken);
}
