using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Web.Tests.Standins;

/// <summary>The recognition of wards without a silo: what is recorded is kept, its order unchecked.</summary>
internal sealed partial class StandinWards
{
    private readonly Dictionary<string, RecognitionFile> _files = new(StringComparer.Ordinal);

    /// <summary>Where a ward stands.</summary>
    public RecognitionStanding Standing(Ward ward) => RecognitionStanding.Of(ward, File(ward.Code));

    private RecognitionFile File(string code) => _files.GetValueOrDefault(code, RecognitionFile.None);

    private Task<WardCommandResult> Step<T>(string code, CommandHeader header, WardEventKind kind, T written, Func<RecognitionFile, RecognitionFile> fold, Func<Ward, Ward>? change = null)
        where T : notnull => Carry(code, header, kind, _ => null, _ => written, (view, _) =>
    {
        var ward = (change ?? (one => one))(view.Ward);
        _files[code] = fold(File(code));
        return view with { Ward = ward, Recognition = RecognitionStanding.Of(ward, _files[code]) };
    });

    private sealed partial class Standin
    {
        public Task<RecognitionFile?> ReadRecognition(CancellationToken cancellationToken) => Task.FromResult<RecognitionFile?>(wards.File(code));

        public Task<WardCommandResult> SelfAssess(SelfAssessWard command, CancellationToken cancellationToken)
        {
            var own = new SelfAssessment { On = command.On, CatalogueVersion = command.Standard.CatalogueVersion, Findings = command.Findings, Text = command.Text, Actor = command.Header.Actor };
            return wards.Step(code, command.Header, WardEventKind.SelfAssessed, own, file => file.With(new RecognitionRound { Number = file.Rounds.Length + 1, SelfAssessment = own }));
        }

        public Task<WardCommandResult> Inspect(InspectWard command, CancellationToken cancellationToken)
        {
            var visit = new Inspection
            {
                On = command.On, Body = command.Body, Standard = command.Standard, Findings = command.Findings, Actor = command.Header.Actor,
                Remedies = [.. command.Remedies.Select((order, i) => new Remedy { Number = i + 1, Criterion = order.Criterion, Text = order.Text, Due = order.Due })],
            };
            return wards.Step(code, command.Header, WardEventKind.Inspected, visit, file => file.WithLast(file.Last()! with { Inspections = file.Last()!.Inspections.Add(visit) }));
        }

        public Task<WardCommandResult> CloseRemedy(CloseRemedy command, CancellationToken cancellationToken)
        {
            var closed = wards.File(code).Remedy(command.Number)! with { Closed = new RemedyClosing { On = command.On, Text = command.Text, Evidence = command.Evidence, Actor = command.Header.Actor } };
            return wards.Step(code, command.Header, WardEventKind.RemedyClosed, closed, file => file.WithLast(file.Last()! with
            {
                Inspections = [.. file.Last()!.Inspections.Select(visit => visit with { Remedies = [.. visit.Remedies.Select(one => one.Number == closed.Number ? closed : one)] })],
            }));
        }

        public Task<WardCommandResult> Recognize(RecognizeWard command, CancellationToken cancellationToken)
        {
            var decision = new RecognitionDecision
            {
                On = command.On, Body = command.Body, Number = command.Number, Evidence = command.Evidence, Standard = command.Standard, Actor = command.Header.Actor,
            };
            return wards.Step(code, command.Header, WardEventKind.Recognized, decision, file => file.WithLast(file.Last()! with { Decision = decision }),
                ward => ward with { Stage = Stage.Recognized, Started = ward.Started ?? command.On.Year, Recognized = command.On.Year });
        }

        public Task<WardCommandResult> Review(ReviewWard command, CancellationToken cancellationToken)
        {
            var review = new YearlyReview
            {
                On = command.On, Result = command.Result, CatalogueVersion = command.Standard.CatalogueVersion, Findings = command.Findings, Text = command.Text, Actor = command.Header.Actor,
            };
            return wards.Step(code, command.Header, WardEventKind.Reviewed, review, file => file.WithLast(file.Last()! with { Reviews = file.Last()!.Reviews.Add(review) }),
                ward => command.Result == ReviewResult.Declined ? ward with { Stage = Stage.Declined } : ward);
        }

        public Task<WardCommandResult> Revoke(RevokeRecognition command, CancellationToken cancellationToken)
        {
            var revocation = new Revocation { On = command.On, Body = command.Body, Number = command.Number, Reason = command.Reason, Actor = command.Header.Actor };
            return wards.Step(code, command.Header, WardEventKind.Revoked, revocation, file => file.WithLast(file.Last()! with { Revocation = revocation }), ward => ward with { Stage = Stage.Declined });
        }
    }
}
