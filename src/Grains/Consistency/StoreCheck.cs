using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Audit;

namespace ModelWard.Grains.Consistency;

/// <summary>Checks a whole store in one reading: every history, every state, every list, every seal. Changes nothing.</summary>
public sealed class StoreCheck(IStoreReader reader, TimeProvider time)
{
    /// <summary>Checks.</summary>
    /// <param name="most">When to stop and answer what has been found by then; null is never.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    /// <exception cref="StoreUnavailableException">The database does not answer as it should.</exception>
    public Task<StoreReport> Run(TimeSpan? most, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        return reader.Read(rows => new Reading(rows, new Findings(), () => most is { } span && time.GetElapsedTime(began) > span).Check(cancellationToken), cancellationToken);
    }

    private sealed class Reading(IStoreRows rows, Findings findings, Func<bool> isLate)
    {
        private readonly EvidenceCheck _evidence = new(findings);
        private readonly Dictionary<string, ProgrammeCheck> _programmes = new(StringComparer.Ordinal);
        private long _wards;
        private long _events;
        private long _scenarioEvents;
        private long _settingsEvents;
        private long _imports;
        private long _behind;

        public async Task<StoreReport> Check(CancellationToken cancellationToken)
        {
            var (states, seals) = (new StoredStates(findings), new SealCheck(findings));
            await foreach (var proposal in rows.Proposals(cancellationToken)) Decisions.Take(proposal);
            await foreach (var decision in rows.Decisions(cancellationToken)) Decisions.Take(decision);
            await foreach (var forecast in rows.Forecasts(cancellationToken)) Forecasts.Take(forecast);
            await foreach (var state in rows.States(cancellationToken)) states.Take(state);
            await foreach (var seal in rows.AuditSeals(cancellationToken)) seals.Take(seal);
            var complete = await Wards(states, seals, cancellationToken) && await Scenarios(states, seals, cancellationToken)
                && await Settings(seals, cancellationToken) && await Imports(seals, cancellationToken) && await Evidence(cancellationToken);
            if (complete) seals.End();
            if (complete) Decisions.End();
            if (complete) states.Check(_programmes.Where(pair => pair.Value.IsImported).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal));
            return new StoreReport
            {
                Complete = complete, Wards = _wards, Events = _events, Imports = _imports, Scenarios = states.Scenarios, Runs = states.Runs,
                StatesBehind = _behind, ListedForNothing = states.ListedForNothing, FindingCount = findings.Count, Findings = findings.First,
                ScenarioEvents = _scenarioEvents, Decisions = Decisions.Count, Forecasts = Forecasts.Count, SettingsEvents = _settingsEvents, Evidence = _evidence.Count, Seals = seals.Count, LastSeals = [.. seals.Last.Values.Select(seal => new StoreSeal(seal.Programme, seal.Number, seal.Day, seal.Hash))],
            };
        }

        private DecisionCheck Decisions => field ??= new DecisionCheck(findings);

        private ForecastCheck Forecasts => field ??= new ForecastCheck(Decisions, findings);

        private async Task<bool> Evidence(CancellationToken cancellationToken)
        {
            await foreach (var file in rows.Evidence(cancellationToken))
            {
                if (isLate()) return false;
                _evidence.Take(file);
            }
            _evidence.End();
            return true;
        }

        private async Task<bool> Wards(StoredStates states, SealCheck seals, CancellationToken cancellationToken)
        {
            WardCheck? check = null;
            var ward = "";
            await foreach (var row in rows.WardEvents(cancellationToken))
            {
                if (check is null || row.Ward != ward)
                {
                    End(ward, check);
                    if (isLate()) return false;
                    (ward, check) = (row.Ward, new WardCheck(row.Ward, states.Ward(row.Ward), _evidence, findings));
                }
                check.Take(row);
                seals.Take(ChainHead.OfWard, ward, row.Version, row.Hash);
                Decisions.Take(row);
                Programme(ward).Take(row);
                _events++;
            }
            End(ward, check);
            return true;
        }

        private void End(string ward, WardCheck? check)
        {
            if (check is null) return;
            check.End();
            _wards++;
            if (check.IsBehind) _behind++;
            var programme = Programme(ward);
            programme.Wards++;
            programme.WardVersions += check.Version;
        }

        private async Task<bool> Scenarios(StoredStates states, SealCheck seals, CancellationToken cancellationToken)
        {
            ScenarioCheck? check = null;
            var scenario = "";
            await foreach (var row in rows.ScenarioEvents(cancellationToken))
            {
                if (check is null || row.Scenario != scenario)
                {
                    End(check);
                    if (isLate()) return false;
                    (scenario, check) = (row.Scenario, new ScenarioCheck(row.Scenario, states.Scenario(row.Scenario), findings));
                }
                check.Take(row);
                seals.Take(ChainHead.OfScenario, scenario, row.Version, row.Hash);
                Decisions.Take(row);
                Programme(row.Programme + "/").Take(row);
                _scenarioEvents++;
            }
            End(check);
            return true;
        }

        private void End(ScenarioCheck? check)
        {
            check?.End();
            if (check is { IsBehind: true }) _behind++;
        }

        private async Task<bool> Settings(SealCheck seals, CancellationToken cancellationToken)
        {
            SettingsCheck? check = null;
            var programme = "";
            await foreach (var row in rows.SettingsEvents(cancellationToken))
            {
                if (check is null || row.Programme != programme)
                {
                    if (isLate()) return false;
                    (programme, check) = (row.Programme, new SettingsCheck(row.Programme, findings));
                }
                check.Take(row);
                seals.Take(ChainHead.OfSettings, programme, row.Version, row.Hash);
                _settingsEvents++;
            }
            return true;
        }

        private async Task<bool> Imports(SealCheck seals, CancellationToken cancellationToken)
        {
            await foreach (var import in rows.ProgrammeImports(cancellationToken))
            {
                if (isLate()) return false;
                Programme(import.Programme + "/").Take(import);
                seals.Take(ChainHead.OfImports, import.Programme, import.Number, import.Hash);
                _imports++;
            }
            foreach (var programme in _programmes.Values) programme.End();
            return true;
        }

        private ProgrammeCheck Programme(string ward)
        {
            var code = GrainKeys.ProgrammeOf(ward);
            if (!_programmes.TryGetValue(code, out var programme)) _programmes[code] = programme = new ProgrammeCheck(code, findings);
            return programme;
        }
    }
}
