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
        if (view.Proof?.Certificate is not { } certificate) return null;
        var data = CertificateData.Of(view.Basis.Snapshot, view.Basis.Catalogue);
        if (CertificateData.HashOf(data) == certificate.DataHash) certificate = certificate with { Data = data };
        return JsonSerializer.SerializeToUtf8Bytes(certificate, ModelJson.Options);
    }
}
