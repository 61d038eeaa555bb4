using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Planner.Api.Reorganization;

/// <summary>The events that were applied to a programme, newest first.</summary>
internal sealed record AppliedEventsAnswer(long SnapshotVersion, ImmutableArray<AppliedEvent> Items);
