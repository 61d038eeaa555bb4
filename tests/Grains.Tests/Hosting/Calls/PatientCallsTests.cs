using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Programmes;
using ModelWard.Hosting.Calls;
using Orleans.Configuration;
using Orleans.Runtime.Messaging;
using Orleans.Storage;
using Orleans.TestingHost;

namespace ModelWard.Grains.Tests.Hosting.Calls;

/// <summary>On a real silo and a real client: a call that fails in the silo is made again by the client, or is not.</summary>
public sealed class PatientCallsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Exception> Unknown =>
    [
        new TimeoutException(), new InconsistentStateException("overtaken"), new OperationCanceledException("Message expired before placement could complete for grain store/0."),
    ];

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task Read_WhoseOutcomeIsUnknown_IsMadeAgain(Exception failure)
    {
        var faults = new Faults { Timeouts = 2, Failure = failure };
        await using var cluster = await Cluster(faults);

        await cluster.Client.GetGrain<IStoreGrain>(0).Check(Stop);

        faults.Calls.ShouldBe(3);
    }

    public static TheoryData<Exception> Rejected => [new SiloUnavailableException("The silo is gone."), new ConnectionFailedException("Refused.")];

    /// <summary>No silo has taken the call: making it again does it once, whatever it does.</summary>
    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task Call_NotMarkedAsSafeThatIsRejected_IsMadeAgain(Exception rejection)
    {
        var faults = new Faults { Rejections = 2, Failure = rejection };
        await using var cluster = await Cluster(faults);

        await cluster.Client.GetGrain<ICertificateGrain>(0).Verify(null!, Stop);

        (faults.Sent, faults.Calls).ShouldBe((3, 1));
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task Read_ThatIsRejected_IsMadeAgain(Exception rejection)
    {
        var faults = new Faults { Rejections = 2, Failure = rejection };
        await using var cluster = await Cluster(faults);

        await cluster.Client.GetGrain<IStoreGrain>(0).Check(Stop);

        (faults.Sent, faults.Calls).ShouldBe((3, 1));
    }

    /// <summary>Its outcome is unknown, and twice is not once.</summary>
    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task Call_NotMarkedAsSafeWhoseOutcomeIsUnknown_IsMadeOnce(Exception failure)
    {
        var faults = new Faults { Timeouts = 1, Failure = failure };
        await using var cluster = await Cluster(faults);

        (await Should.ThrowAsync<Exception>(() => cluster.Client.GetGrain<ICertificateGrain>(0).Verify(null!, Stop))).ShouldBeAssignableTo(failure.GetType());

        faults.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task Read_ThatTheGrainCallsOff_IsMadeOnce()
    {
        var faults = new Faults { Timeouts = 1, Failure = new OperationCanceledException("called off") };
        await using var cluster = await Cluster(faults);

        await Should.ThrowAsync<OperationCanceledException>(() => cluster.Client.GetGrain<IStoreGrain>(0).Check(Stop));

        faults.Calls.ShouldBe(1);
    }

    /// <summary>A silo's own host hands requests over without copying them, and one that nobody waits for any more is cleared when it ends.</summary>
    [Fact]
    public async Task Call_OfASilosOwnHostThatEndsTooLate_IsMadeAgainWithItsArguments()
    {
        var faults = new Faults { Timeouts = 1, UntilMadeAgain = true };
        await using var cluster = await Cluster(faults);
        var sessions = cluster.Silos[0].ServiceProvider.GetRequiredService<IClusterClient>().GetGrain<IEndedSessionsGrain>(IEndedSessionsGrain.Key);
        var until = TimeProvider.System.GetUtcNow().AddHours(1);

        await sessions.Add("session-1", until, Stop);
        faults.Seen.Count.ShouldBeGreaterThan(1);
        faults.Seen.ShouldAllBe(id => (string?)id == "session-1");
    }

    [Fact]
    public async Task Read_ThatTheStoreRefuses_IsMadeOnceAndSaysSo()
    {
        var faults = new Faults { Refused = true };
        await using var cluster = await Cluster(faults);

        (await Should.ThrowAsync<StoreUnavailableException>(() => cluster.Client.GetGrain<IStoreGrain>(0).Check(Stop))).Message.ShouldBe("disk full");

        faults.Calls.ShouldBe(1);
    }

    private static async Task<InProcessTestCluster> Cluster(Faults faults)
    {
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureHost(host => host.Services.AddSingleton(TimeProvider.System));
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddModelWardGrains().AddSingleton<IProgrammeStore>(new NoProgrammes());
            silo.AddMemoryGrainStorage(GrainStorage.Name);
            silo.AddIncomingGrainCallFilter(faults).AddOutgoingGrainCallFilter<PatientCalls>().AddOutgoingGrainCallFilter(faults);
            if (faults.UntilMadeAgain) silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(1));
        });
        builder.ConfigureClient(client => client.AddOutgoingGrainCallFilter<PatientCalls>().AddOutgoingGrainCallFilter(faults));
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return cluster;
    }

    // Fails the first calls of our grains as a silo that dies does, before the grain sees them.
    private sealed class Faults : IIncomingGrainCallFilter, IOutgoingGrainCallFilter
    {
        private static readonly Type[] Failing = [typeof(IStoreGrain), typeof(ICertificateGrain), typeof(IEndedSessionsGrain)];

        private readonly TaskCompletionSource _madeAgain = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _calls, _made, _sent;

        /// <summary>How many calls are rejected before they are sent.</summary>
        public int Rejections { get; init; }

        /// <summary>How often calls were sent, the rejected ones among them.</summary>
        public int Sent => _sent;

        public int Timeouts { get; init; }

        public Exception Failure { get; init; } = new TimeoutException();

        public bool Refused { get; init; }

        // Whether the first call does not fail but ends only when it is made again.
        public bool UntilMadeAgain { get; init; }

        public int Calls => _calls;

        /// <summary>The first arguments of the calls, as they come to the grain.</summary>
        public ConcurrentQueue<object?> Seen { get; } = new();

        // Stands behind the filter under test: sees every attempt, before it is sent.
        public Task Invoke(IOutgoingGrainCallContext context)
        {
            if (Failing.Contains(context.InterfaceMethod.DeclaringType!) && Interlocked.Increment(ref _sent) <= Rejections) throw Failure;
            if (context.InterfaceMethod.DeclaringType == typeof(IEndedSessionsGrain) && Interlocked.Increment(ref _made) == 2) _madeAgain.SetResult();
            return context.Invoke();
        }

        public async Task Invoke(IIncomingGrainCallContext context)
        {
            if (context.InterfaceMethod?.DeclaringType is not { } type || !Failing.Contains(type))
            {
                await context.Invoke();
                return;
            }
            var failing = Interlocked.Increment(ref _calls) <= Timeouts;
            if (Refused) throw new StoreUnavailableException("disk full");
            if (failing && !UntilMadeAgain) throw Failure;
            if (failing) await _madeAgain.Task.WaitAsync(Stop);
            // Nothing to verify here: the call is at its end when it has come so far.
            if (type == typeof(ICertificateGrain))
            {
                context.Result = new CertificateAnswer(CommandStatus.NotFound, null, SameAsRegister: false);
                return;
            }
            if (context.Request.GetArgumentCount() > 0) Seen.Enqueue(context.Request.GetArgument(0));
            await context.Invoke();
        }
    }

    private sealed class NoProgrammes : IProgrammeStore
    {
        public Task<ProgrammeImport?> Latest(string programme, CancellationToken cancellationToken) => Task.FromResult<ProgrammeImport?>(null);

        public Task<ProgrammeImport?> Find(string programme, string commandId, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<System.Collections.Immutable.ImmutableSortedDictionary<string, long>> WardVersions(string programme, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<System.Collections.Immutable.ImmutableArray<ProgrammeImport>> Reorganizations(string programme, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<ImportStatus> Write(
            ProgrammeImport import, IReadOnlyDictionary<string, WardEvent> events, IReadOnlyList<Grains.Events.StoredScenarioEvent> scenarios, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
