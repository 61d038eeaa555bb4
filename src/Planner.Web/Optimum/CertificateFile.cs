using System.Text.Json;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Planner.Web.Optimum;

/// <summary>The certificate of the answer shown, as a file.</summary>
public static class CertificateFile
{
    /// <summary>Its name: the sample and the beginning of the outcome's fingerprint.</summary>
    public static string NameOf(PlanView view) => $"certificate-{view.Basis.Sample.Id}-{view.Outcome.Fingerprint?[..12]}.json";

    /// <summary>
    /// The document, with the wards' data where the page still has those it rests on, so that it stands alone; null for an answer
    /// without a certificate.
    /// </summary>
    public static byte[]? Of(PlanView view)
    {
        return view.Proof?.Certificate is { } certificate ? Of(certificate, view.Basis.Snapshot, view.Basis.Catalogue) : null;
    }

    /// <summary>The name of a decision's certificate.</summary>
    public static string NameOf(DecisionRecord record) => $"certificate-{record.Id}.json";

    /// <summary>The certificate that a proposal was handed in with; null where it has none.</summary>
    public static byte[]? Of(Proposal proposal)
    {
        if (proposal.Results.Outcome.Proof?.Certificate is not { } certificate) return null;
        return Of(certificate, proposal.Snapshot, proposal.Snapshot.Programme.CatalogueVersion(proposal.Scenario.CatalogueVersion!)!);
    }

    private static byte[] Of(Certificate certificate, Snapshot snapshot, Catalogue catalogue)
    {
        var data = CertificateData.Of(snapshot, catalogue);
        if (CertificateData.HashOf(data) == certificate.DataHash) certificate = certificate with { Data = data };
        return JsonSerializer.SerializeToUtf8Bytes(certificate, ModelJson.Options);
    }
}
