using ModelWard.Model;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rule 16: one run, year after year, with starts or (for rule 21, tooLarge) without.</summary>
internal sealed class ReferenceRun
{
    private readonly Scenario _scenario;
    private readonly ReferencePrices _prices;
    private readonly ReferenceLine _line;
    private readonly ReferenceReserve _reserve;
    private Opening _opening;

    public ReferenceRun(Snapshot snapshot, Catalogue catalogue, Scenario scenario)
    {
        (_scenario, _opening, _prices) = (scenario, scenario.Opening, new ReferencePrices(scenario));
        Wards = [.. snapshot.Wards.Select(ward => new ReferenceWard(ward, catalogue)).OrderBy(ward => ward.Code, StringComparer.Ordinal)];
        _line = new ReferenceLine(scenario, Wards);
        _reserve = new ReferenceReserve(scenario, _prices, Wards);
    }

    /// <summary>All wards, by code.</summary>
    public IReadOnlyList<ReferenceWard> Wards { get; }

    /// <summary>Rule 16: a year with its starts.</summary>
    public YearOutcome Play(int year) => Play(year, accounts => StartWards(year, accounts));

    /// <summary>Rule 16: a year in which nothing starts; the spectator sees the accounts where the starts would stand.</summary>
    public YearOutcome PlayWithoutStarts(int year, Action<ReferenceAccounts> spectator) => Play(year, accounts =>
    {
        spectator(accounts);
        return 0;
    });

    /// <summary>Rule 21: whether a ward that waits is in line this year, and what it would lack.</summary>
    public bool MayBeConsidered(ReferenceWard ward, int year) => _line.MayBeConsidered(ward, year);

    /// <summary>Rules 14 and 15: what a start in this year would lack.</summary>
    public List<Resource> Lacking(ReferenceWard ward, int year, ReferenceAccounts accounts) => _scenario.Reserve
        ? _reserve.Lacking(ward, year, accounts)
        : accounts.Lacking(ward.Trajectory.Use(1, year, _prices));

    /// <summary>Rule 21: the bill of all who hold the title or wait for it.</summary>
    public long UpkeepBill(int year) =>
        Wards.Where(ward => ward.OwesUpkeep).Sum(ward => ward.Trajectory.Upkeep(year, _prices)[Resource.Upkeep]);

    private YearOutcome Play(int year, Func<ReferenceAccounts, int> starts)
    {
        var accounts = new ReferenceAccounts(_scenario, _scenario.Limits.Single(limits => limits.Year == year), _opening);
        var paid = PayUpkeep(year, accounts);
        ServeCommitments(year, accounts);
        var started = starts(accounts);
        foreach (var ward in Wards) ward.EndYear(year);
        foreach (var (ward, wasPaid) in paid) ward.SettleUpkeep(wasPaid);
        _opening = accounts.Close();
        return Report(year, started, accounts);
    }

    /// <summary>Rule 18: by recognition year and code, first fit.</summary>
    private Dictionary<ReferenceWard, bool> PayUpkeep(int year, ReferenceAccounts accounts)
    {
        var paid = new Dictionary<ReferenceWard, bool>();
        foreach (var ward in Wards.Where(ward => ward.OwesUpkeep).OrderBy(ward => ward.Recognized).ThenBy(ward => ward.Code, StringComparer.Ordinal))
            paid[ward] = BookOrRefuse(ward, year, accounts, ward.Trajectory.Upkeep(year, _prices));
        return paid;
    }

    /// <summary>Rule 19: by start year and code, first fit.</summary>
    private void ServeCommitments(int year, ReferenceAccounts accounts)
    {
        foreach (var ward in Wards.Where(ward => ward.IsUnderWay).OrderBy(ward => ward.Start).ThenBy(ward => ward.Code, StringComparer.Ordinal))
        {
            if (BookOrRefuse(ward, year, accounts, ward.Trajectory.Use(ward.Served + 1, year, _prices))) ward.GoOn();
            else ward.Slip();
        }
    }

    /// <summary>Rules 11, 12 and 15: pins first, then the line, one pass.</summary>
    private int StartWards(int year, ReferenceAccounts accounts)
    {
        var started = _line.Pinned(year).ToList().Count(ward => TryStart(ward, year, accounts));
        var tried = new HashSet<string>(StringComparer.Ordinal);
        while (_line.Next(year, tried) is { } ward)
        {
            tried.Add(ward.Code);
            if (TryStart(ward, year, accounts)) started++;
        }
        return started;
    }

    private bool TryStart(ReferenceWard ward, int year, ReferenceAccounts accounts)
    {
        var lacking = Lacking(ward, year, accounts);
        ward.Refuse(year, lacking);
        if (lacking.Count > 0) return false;
        ward.Begin(year);
        accounts.Book(ward.Trajectory.Use(1, year, _prices));
        return true;
    }

    private static bool BookOrRefuse(ReferenceWard ward, int year, ReferenceAccounts accounts, Amounts need)
    {
        var lacking = accounts.Lacking(need);
        ward.Refuse(year, lacking);
        if (lacking.Count == 0) accounts.Book(need);
        return lacking.Count == 0;
    }

    /// <summary>Rule 21: one of years[].</summary>
    private YearOutcome Report(int year, int started, ReferenceAccounts accounts) => new()
    {
        Year = year,
        Started = started,
        UnderWay = Wards.Count(ward => ward.Stage == Stage.UnderWay),
        Recognized = Wards.Count(ward => ward.Stage == Stage.Recognized),
        Declined = Wards.Count(ward => ward.Stage == Stage.Declined),
        Resources = new YearResources
        {
            Capital = accounts.Close(Resource.Capital)!,
            Upkeep = accounts.Close(Resource.Upkeep)!,
            Officers = accounts.Close(Resource.Officers)!,
            FloorArea = accounts.Close(Resource.FloorArea)!,
            Guidance = accounts.Close(Resource.Guidance)!,
            Works = accounts.Close(Resource.Works),
            Equipment = accounts.Close(Resource.Equipment),
        },
        Binding = [.. Wards.SelectMany(ward => ward.RefusedBy).Where(refusal => refusal.Year == year).Select(refusal => refusal.Resource).Distinct().Order()],
    };
}
