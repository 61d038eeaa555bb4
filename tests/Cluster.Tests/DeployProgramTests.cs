using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

/// <summary>The samples below <c>deploy</c>, as the programs that they are for read them.</summary>
public sealed class DeployProgramTests(ITestOutputHelper output)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Samples { get; } = Path.Combine(Repository.Root.FullName, "deploy");

    [LimitedFact]
    public async Task Units_ReadBySystemd_HaveNoFault()
    {
        Skip.Without("systemd-analyze");
        using var work = new DataDirectory();
        // It looks whether what is started is there: the archive is not unpacked here.
        foreach (var program in new[] { "api/ModelWard.Planner.Api", "silo/ModelWard.Silo" }) Stand(Path.Combine(work.Path, program));
        var units = new List<string>();
        foreach (var unit in Directory.GetFiles(Path.Combine(Samples, "systemd"), "*.service"))
        {
            units.Add(Path.Combine(work.Path, Path.GetFileName(unit)));
            await File.WriteAllTextAsync(units[^1], (await File.ReadAllTextAsync(unit, Cancel)).Replace("/opt/modelward", work.Path, StringComparison.Ordinal), Cancel);
        }

        var (code, said) = await Run("systemd-analyze", ["verify", .. units]);

        units.Count.ShouldBe(3);
        code.ShouldBe(0, said);
        // What it does not know it passes over, and only says so.
        said.ShouldNotContain(work.Path);
    }

    [LimitedFact]
    public async Task Proxy_ReadByNginx_HasNoFault()
    {
        Skip.Without("nginx");
        using var work = new DataDirectory();
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=modelward.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now, now.AddDays(1));
        await File.WriteAllTextAsync(Path.Combine(work.Path, "modelward.pem"), certificate.ExportCertificatePem(), Cancel);
        await File.WriteAllTextAsync(Path.Combine(work.Path, "modelward.key"), key.ExportPkcs8PrivateKeyPem(), Cancel);
        // Its own certificate, and ports that anybody may open.
        var site = (await File.ReadAllTextAsync(Path.Combine(Samples, "proxy", "nginx.conf"), Cancel)).Replace("/etc/ssl/", work.Path + "/", StringComparison.Ordinal)
            .Replace("listen 443 ", $"listen {FreePort.Next()} ", StringComparison.Ordinal).Replace("listen 80;", $"listen {FreePort.Next()};", StringComparison.Ordinal);
        var temporary = string.Concat(new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(what => $"{what}_temp_path {work.Path}/{what};\n"));
        var file = Path.Combine(work.Path, "test.conf");
        await File.WriteAllTextAsync(file, $"pid {work.Path}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}{site}\n}}\n", Cancel);

        var (code, said) = await Run("nginx", ["-t", "-p", work.Path, "-c", file]);

        output.WriteLine(said);
        code.ShouldBe(0, said);
    }

    private static void Stand(string program)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(program)!);
        File.WriteAllText(program, "#!/bin/sh\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static async Task<(int Code, string Said)> Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(Programs.Find(program)!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(Cancel), process.StandardError.ReadToEndAsync(Cancel));
        await process.WaitForExitAsync(Cancel);
        return (process.ExitCode, await said + await complained);
    }
}
