using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tracking;

/// <summary>Lays an adopted scheme beside what has become of it. The same inputs give the same bytes.</summary>
public static class TrackMaking
{
    /// <summary>Compares plan and practice.</summary>
    /// <param name="scheme">The scheme in force.</param>
    /// <param name="snapshot">The wards today.</param>
    /// <param name="wards">The same with promises and actuals, in the same order.</param>
    /// <param name="settings">Quarters and sources.</param>
    /// <param name="settingsVersion">Their version.</param>
    /// <param name="request">A request that has passed <see cref="TrackRequest.Check"/>.</param>
    /// <param name="today">Today.</param>
    /// <param name="sharing">Brings threads for the futures.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static Track Of(
        Scheme scheme, Snapshot snapshot, ImmutableArray<WardPractice> wards, ProgrammeSettings settings, long settingsVersion, TrackRequest request, DateOnly today,
        WorkSharing sharing, CancellationToken cancellationToken)
    {
        var continuation = Continuation.Of(scheme, snapshot, wards, From(scheme, request, today));
        var future = continuation is null ? null : SchemeFuture.Of(scheme, continuation, request.Replications, sharing, cancellationToken);
        return Of(scheme, snapshot, wards, settings, settingsVersion, request, today, future, cancellationToken);
    }

    /// <summary>The year with which a request goes on: its own, else this one; never before the scheme's first.</summary>
    public static int From(Scheme scheme, TrackRequest request, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(request);
        return Math.Max(request.From ?? today.Year, scheme.Scenario.FirstYear);
    }

    /// <summary>Compares plan and practice where the future is known already, so that it need not be computed twice.</summary>
    /// <param name="scheme">The scheme in force.</param>
    /// <param name="snapshot">The wards today.</param>
    /// <param name="wards">The same with promises and actuals, in the same order.</param>
    /// <param name="settings">Quarters and sources.</param>
    /// <param name="settingsVersion">Their version.</param>
    /// <param name="request">A request that has passed <see cref="TrackRequest.Check"/>.</param>
    /// <param name="today">Today.</param>
    /// <param name="future">The scheme carried on with the year of <see cref="From"/>; null when it is over by then.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static Track Of(
        Scheme scheme, Snapshot snapshot, ImmutableArray<WardPractice> wards, ProgrammeSettings settings, long settingsVersion, TrackRequest request, DateOnly today,
        SchemeFuture? future, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(request);
        var from = From(scheme, request, today);
        var calendar = new YearCalendar(settings.Quarters);
        var values = wards.Select(ward => new WardValue(scheme, ward, calendar, today)).ToArray();
        ImmutableArray<WardTrack> tracks = [.. wards.Select((ward, w) => Ward(ward, values[w], w))];
        cancellationToken.ThrowIfCancellationRequested();
        var money = scheme.Money(settings, settingsVersion, cancellationToken);
        var years = PeriodTracks.Years(scheme, wards, values, calendar, today);
        return new Track
        {
            SnapshotVersion = snapshot.Version,
            SettingsVersion = settingsVersion,
            Decision = scheme.Record.Id,
            Scheme = scheme.Scenario.Name,
            Day = today,
            From = from,
            Risk = request.Risk,
            Statuses = Count(tracks),
            Value = tracks.Aggregate(default(EarnedValue), (sum, ward) => sum + ward.Value),
            Resources = PeriodTracks.Whole(years),
            Years = years,
            Districts = Districts(snapshot.Programme, tracks),
            Criteria = Criteria(scheme, snapshot, from, future?.Criteria, request.Risk),
            Sources = SourceTracks.Of(scheme, wards, money),
            Unfunded = [.. money.Years.SelectMany(year => year.Unpaid, (year, unpaid) => new UnfundedUse(year.Year, unpaid.Use, unpaid.Amount))],
            Forecast = future?.Forecast,
            Warnings = TrackWarnings.Of(scheme, wards, tracks, future?.Forecast, request.Risk, today),
            Wards = tracks,
        }.Sealed();

        WardTrack Ward(WardPractice practice, WardValue value, int w)
        {
            var promise = practice.Commitment?.Decision == scheme.Record.Id ? practice.Commitment : null;
            var chance = promise?.Recognized is { } year && year >= from && year <= scheme.Scenario.LastYear ? future?.Chance(w, year) : null;
            return new WardTrack
            {
                Ward = practice.Ward.Code,
                Names = practice.Ward.Names,
                District = practice.Ward.District,
                Status = Status(practice.Ward, promise, chance),
                PlannedStart = promise?.Start,
                PlannedRecognized = promise?.Recognized,
                Started = practice.Ward.Started,
                Recognized = practice.Ward.Recognized,
                Expected = future?.Outcome.Wards[w].Recognized,
                Chance = chance,
                ChanceThisYear = future?.Chance(w, from),
                ChanceAtEnd = future?.Chance(w, scheme.Scenario.LastYear),
                Value = value.At(today),
                OfficersPlanned = value.OfficersPlanned(today),
                OfficersArrived = value.OfficersArrived,
                Unmet = scheme.Catalogue.Criteria.Length - scheme.Catalogue.CountMet(practice.Ward.Levels),
            };
        }

        // Facts first: a year that has passed is no matter of chance.
        TrackStatus Status(Ward ward, Commitment? promise, decimal? chance)
        {
            if (ward.Stage == Stage.Recognized) return TrackStatus.Recognized;
            var isToCome = scheme.IsToCome(ward);
            if (ward.Stage == Stage.Declined && !isToCome) return TrackStatus.Declined;
            if (promise?.Start is null) return TrackStatus.NotPlanned;
            if (promise.Recognized < from || (promise.Start < from && isToCome)) return TrackStatus.Late;
            return chance < request.Risk ? TrackStatus.AtRisk : TrackStatus.OnTime;
        }
    }

    private static ImmutableArray<StatusCount> Count(IEnumerable<WardTrack> wards)
    {
        var counts = wards.CountBy(ward => ward.Status).ToDictionary();
        return [.. Enum.GetValues<TrackStatus>().Select(status => new StatusCount(status, counts.GetValueOrDefault(status)))];
    }

    private static ImmutableArray<DistrictTrack> Districts(Programme programme, ImmutableArray<WardTrack> wards) =>
    [
        .. wards.GroupBy(ward => ward.District).OrderBy(district => district.Key, StringComparer.Ordinal).Select(district => new DistrictTrack(
            district.Key, programme.FindDistrict(district.Key)?.Names ?? Names.Same(district.Key), Count(district),
            district.Aggregate(default(EarnedValue), (sum, ward) => sum + ward.Value), district.Sum(ward => ward.OfficersPlanned), district.Sum(ward => ward.OfficersArrived))),
    ];

    private static ImmutableArray<CriterionTrack> Criteria(Scheme scheme, Snapshot snapshot, int from, ImmutableArray<decimal>? chances, decimal risk)
    {
        var (before, after, met) = (scheme.PlannedToMeet(from - 1), scheme.PlannedToMeet(from), Scheme.MeetCriteria(scheme.Catalogue, snapshot.Wards));
        return
        [
            .. scheme.Catalogue.Criteria.Select((criterion, c) => new CriterionTrack(
                criterion.Code, criterion.Names, before[c], after[c], met[c], Status(before[c], met[c], chances?[c]), chances?[c])),
        ];

        // As of wards: what was promised for a year that has passed is a fact.
        TrackStatus Status(int planned, int met, decimal? chance) => met < planned ? TrackStatus.Late : chance < risk ? TrackStatus.AtRisk : TrackStatus.OnTime;
    }
}
