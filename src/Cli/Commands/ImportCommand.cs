using System.Collections.Immutable;
using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using ModelWard.Cli.Help;
using ModelWard.Cli.Inputs;
using ModelWard.Cli.Output;
using ModelWard.Cli.Planners;
using ModelWard.Cli.Terminals;
using ModelWard.Files.Scenarios;
using ModelWard.Model;

namespace ModelWard.Cli.Commands;

/// <summary><c>import</c>: brings register tables and scenario files into a service; without one it only checks them.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Shared shared)
    {
        var terminal = shared.Terminal;
        var command = new DocumentedCommand("import",
            new Names("Đưa sổ bộ (CSV, XLSX) và phương án (YAML, JSON) vào máy chủ; không có --server thì chỉ kiểm tra.", "Brings a register (CSV, XLSX) and scenarios (YAML, JSON) into a service; without --server it only checks them."), terminal,
            new Example(new Names("Kiểm tra một sổ bộ trước khi gửi.", "Check a register before it is sent."), "import register/"),
            new Example(new Names("Xem trước thay đổi.", "See what would change."), "import register/ --preview --server http://127.0.0.1:5080"),
            new Example(new Names("Lưu các phương án thành bản mới trên máy chủ; gửi lại không tạo trùng.", "Store scenarios in the service; sending them again makes no second one."), "import plans/*.yaml --server http://127.0.0.1:5080"));
        var names = new Argument<string[]>("FILE")
        {
            Description = terminal.Say("Tệp phương án, tệp CSV mang tên bảng, sổ XLSX, hoặc thư mục CSV.", "Scenario files, CSV files named after their tables, an XLSX workbook, or a folder of CSV tables."), Arity = ArgumentArity.OneOrMore,
        };
        var programme = new Option<string>("--programme") { Description = terminal.Say("Chương trình nhận sổ bộ (hcmc).", "The programme that takes the register (hcmc)."), HelpName = "CODE", DefaultValueFactory = _ => "hcmc" };
        var preview = new Option<bool>("--preview") { Description = terminal.Say("Chỉ nói điều gì sẽ thay đổi trong sổ bộ.", "Only say what would change in the register.") };
        command.Arguments.Add(names);
        command.Options.Add(programme);
        command.Options.Add(preview);
        command.SetAction(async (line, cancellationToken) =>
        {
            var given = line.GetValue(names)!;
            string[] tables = [.. given.Where(name => !IsScenario(name))];
            string[] scenarios = [.. given.Where(IsScenario)];
            var inputs = scenarios.Length > 0 ? await ScenarioInputs.Read(scenarios, terminal, cancellationToken) : [];
            using var client = shared.Client(line);
            var done = new List<object>();
            if (tables.Length > 0)
                done.Add(client is null
                    ? await Check(tables, terminal, cancellationToken)
                    : await Send(client, tables, line.GetValue(programme)!, line.GetValue(preview), terminal, cancellationToken));
            foreach (var input in inputs) done.Add(client is null ? await Check(input, line.GetValue(shared.Register)!, terminal, cancellationToken) : await Send(client, input, cancellationToken));
            await terminal.Out.WriteAsync(shared.IsJson(line) ? JsonText.Of(done) : string.Concat(done.Select(one => Said(one, terminal) + "\n")));
            return ExitCode.Done;
        });
        return command;
    }

    private static bool IsScenario(string name) => ScenarioFile.IsNamedSo(name) || (Directory.Exists(name) && Directory.GetFiles(name).Any(ScenarioFile.IsNamedSo));

    private static async Task<CheckedRegister> Check(string[] tables, Terminal terminal, CancellationToken cancellationToken)
    {
        if (tables.Length > 1) throw new RefusedException(ExitCode.Refused, terminal.Say("Không có --server thì mỗi lần kiểm tra một sổ bộ: một thư mục CSV hoặc một sổ XLSX.", "Without --server one register at a time is checked: a folder of CSV tables or a workbook."));
        var snapshot = await RegisterInput.Read(tables[0], terminal, cancellationToken);
        return new CheckedRegister(tables[0], snapshot.Programme.Code, snapshot.Programme.Districts.Length, snapshot.Wards.Length, snapshot.Programme.Catalogues.Length);
    }

    private static async Task<StoredScenario> Check(ScenarioInput input, string register, Terminal terminal, CancellationToken cancellationToken)
    {
        var faults = new FaultList();
        ScenarioValidation.Check(input.Scenario, await RegisterInput.Read(register, terminal, cancellationToken), faults);
        return faults.None ? new StoredScenario(input.File, null) : throw input.Refuse(faults.Faults);
    }

    private static async Task<ImportedRegister> Send(ServerClient client, string[] tables, string programme, bool preview, Terminal terminal, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent();
        foreach (var name in tables)
            foreach (var file in await RegisterInput.Files(name, terminal, cancellationToken)) form.Add(new ByteArrayContent(file.Bytes), file.Table ?? "workbook", file.Table is { } table ? table + ".csv" : Path.GetFileName(name));
        var request = new HttpRequestMessage(HttpMethod.Post, $"api/v1/programmes/{Uri.EscapeDataString(programme)}/import{(preview ? "?preview=true" : "")}") { Content = form };
        using var answer = await Progress.Show(terminal, terminal.Say("đang gửi", "sending"), () => null, client.Send(request, null, cancellationToken));
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
        return (await JsonSerializer.DeserializeAsync<ImportedRegister>(stream, ModelJson.Options, cancellationToken))!;
    }

    // The key follows from the content, so that the service knows a repeat.
    private static async Task<StoredScenario> Send(ServerClient client, ScenarioInput input, CancellationToken cancellationToken)
    {
        var key = "modelward-" + Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input.Scenario, ModelJson.Options)));
        var stored = await client.Post<JsonElement>("api/v1/scenarios", input.Scenario, input.Refuse, cancellationToken, key);
        return new StoredScenario(input.File, stored.GetProperty("id").GetString());
    }

    private static string Said(object one, Terminal terminal) => one switch
    {
        CheckedRegister read => terminal.Say($"{read.File}: chương trình {read.Programme}, {read.Districts} quận, {read.Wards} phường, {read.Catalogues} bộ tiêu chí, không có lỗi.", $"{read.File}: programme {read.Programme}, {read.Districts} districts, {read.Wards} wards, {read.Catalogues} catalogue versions, without faults."),
        StoredScenario { Id: null } read => terminal.Say($"{read.File}: không có lỗi.", $"{read.File}: without faults."),
        StoredScenario stored => terminal.Say($"{stored.File}: đã lưu, mã {stored.Id}.", $"{stored.File}: stored under id {stored.Id}."),
        ImportedRegister { Status: "preview" } would => terminal.Say($"Sẽ thêm {would.WardsAdded} phường, đổi {would.WardsChanged} phường. Chưa có gì thay đổi.", $"Would add {would.WardsAdded} wards and change {would.WardsChanged}. Nothing has been changed."),
        ImportedRegister done => terminal.Say($"Đã thêm {done.WardsAdded} phường, đổi {done.WardsChanged} phường.", $"Added {done.WardsAdded} wards and changed {done.WardsChanged}."),
        _ => "",
    };

    private sealed record CheckedRegister(string File, string Programme, int Districts, int Wards, int Catalogues);

    private sealed record StoredScenario(string File, string? Id);

    private sealed record ImportedRegister(string Status, long SnapshotVersion, int WardsAdded, int WardsChanged, bool ProgrammeChanged, ImmutableArray<JsonElement> Notices);
}
