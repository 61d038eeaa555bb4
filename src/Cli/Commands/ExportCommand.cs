using System.CommandLine;
using System.Text.Json;
using ModelWard.Cli.Help;
using ModelWard.Cli.Inputs;
using ModelWard.Cli.Planners;
using ModelWard.Cli.Terminals;
using ModelWard.Files.Registers;
using ModelWard.Files.Scenarios;
using ModelWard.Files.Tables;
using ModelWard.Model;

namespace ModelWard.Cli.Commands;

/// <summary><c>export</c>: writes a register, scenarios or the schema of scenarios as files.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Shared shared)
    {
        var terminal = shared.Terminal;
        var command = new DocumentedCommand("export", new Names("Ghi sổ bộ, phương án hoặc lược đồ phương án ra tệp.", "Writes a register, scenarios or the schema of scenarios as files."), terminal,
            new Example(new Names("Mọi phương án trên máy chủ thành tệp YAML, để đưa vào git.", "All scenarios of a service as YAML, to keep in git."), "export scenarios plans/ --server http://127.0.0.1:5080"),
            new Example(new Names("Sổ bộ trên máy chủ thành sổ XLSX.", "The register of a service as a workbook."), "export register register.xlsx --server http://127.0.0.1:5080"));
        command.Subcommands.Add(Register(shared));
        command.Subcommands.Add(Scenarios(shared));
        command.Subcommands.Add(Schema(shared));
        return command;
    }

    private static DocumentedCommand Register(Shared shared)
    {
        var terminal = shared.Terminal;
        var command = new DocumentedCommand("register", new Names("Ghi sổ bộ: thư mục CSV, hoặc một sổ nếu tên kết thúc bằng .xlsx.", "Writes a register: a folder of CSV tables, or a workbook when the name ends in .xlsx."), terminal,
            new Example(new Names("Sổ bộ đi kèm, thành CSV.", "The register that comes along, as CSV."), "export register register/"),
            new Example(new Names("Đổi CSV sang XLSX.", "Turn CSV into XLSX."), "export register register.xlsx --register register/"));
        var target = Shared.File("TARGET", terminal.Say("Thư mục hoặc tệp .xlsx.", "A folder, or an .xlsx file."));
        var programme = new Option<string>("--programme") { Description = terminal.Say("Chương trình trên máy chủ (hcmc).", "The programme of the service (hcmc)."), HelpName = "CODE", DefaultValueFactory = _ => "hcmc" };
        command.Arguments.Add(target);
        command.Options.Add(programme);
        command.SetAction(async (line, cancellationToken) =>
        {
            var to = line.GetValue(target)!;
            using var client = shared.Client(line);
            var source = $"api/v1/programmes/{Uri.EscapeDataString(line.GetValue(programme)!)}/";
            var snapshot = client is null ? await RegisterInput.Read(line.GetValue(shared.Register)!, terminal, cancellationToken) : null;
            if (to.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
                await Write(to, snapshot is null ? await Bytes(client!, source + "export.xlsx", cancellationToken) : XlsxWriting.Write(ExportTables.All(snapshot)), terminal, cancellationToken);
            else
                foreach (var table in ImportTableNames.All)
                    await Write(Path.Combine(to, table + ".csv"), snapshot is null ? await Bytes(client!, $"{source}export/{table}.csv", cancellationToken) : CsvWriting.Write(ExportTables.Of(table, snapshot)!), terminal, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static DocumentedCommand Scenarios(Shared shared)
    {
        var terminal = shared.Terminal;
        var command = new DocumentedCommand("scenarios", new Names("Ghi phương án của máy chủ, hoặc các tệp đã cho, thành tệp YAML hay JSON cùng lược đồ.", "Writes the scenarios of a service, or the files given, as YAML or JSON with the schema beside them."), terminal,
            new Example(new Names("Đổi JSON sang YAML.", "Turn JSON into YAML."), "export scenarios plans/ data/samples/*.json"));
        var target = Shared.File("FOLDER", terminal.Say("Thư mục nhận tệp.", "The folder that takes the files."));
        var files = new Argument<string[]>("FILE") { Description = terminal.Say("Tệp phương án; không ghi thì lấy từ máy chủ.", "Scenario files; those of the service when missing."), Arity = ArgumentArity.ZeroOrMore };
        var json = new Option<bool>("--json") { Description = terminal.Say("JSON thay cho YAML.", "JSON instead of YAML.") };
        command.Arguments.Add(target);
        command.Arguments.Add(files);
        command.Options.Add(json);
        command.SetAction(async (line, cancellationToken) =>
        {
            var folder = line.GetValue(target)!;
            var scenarios = line.GetValue(files) is { Length: > 0 } given
                ? [.. (await ScenarioInputs.Read(given, terminal, cancellationToken)).Select(input => (input.Name, input.Scenario))]
                : await Stored(shared.NeededClient(line), cancellationToken);
            foreach (var (name, scenario) in scenarios)
                await Write(Path.Combine(folder, name + (line.GetValue(json) ? ".json" : ".yaml")), System.Text.Encoding.UTF8.GetBytes(line.GetValue(json) ? ScenarioFile.ToJson(scenario) : ScenarioFile.ToYaml(scenario, ScenarioSchema.FileName)), terminal, cancellationToken);
            await Write(Path.Combine(folder, ScenarioSchema.FileName), System.Text.Encoding.UTF8.GetBytes(ScenarioSchema.Json), terminal, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static DocumentedCommand Schema(Shared shared)
    {
        var terminal = shared.Terminal;
        var command = new DocumentedCommand("schema", new Names("In lược đồ JSON của tệp phương án.", "Prints the JSON Schema of scenario files."), terminal,
            new Example(new Names("Đặt cạnh các tệp để trình soạn thảo kiểm tra khi gõ.", "Put it beside the files, so that editors check while you type."), $"export schema > plans/{ScenarioSchema.FileName}"));
        command.SetAction(async (_, _) =>
        {
            await terminal.Out.WriteAsync(ScenarioSchema.Json);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<IReadOnlyList<(string Name, Scenario Scenario)>> Stored(ServerClient client, CancellationToken cancellationToken)
    {
        using (client)
        {
            var scenarios = new List<(string, Scenario)>();
            for (var page = 1; ; page++)
            {
                var answer = await client.Get<JsonElement>($"api/v1/scenarios?page={page}&pageSize=100", cancellationToken);
                foreach (var item in answer.GetProperty("items").EnumerateArray())
                    if (ScenarioReader.Read(item, new FaultList()) is { } scenario) scenarios.Add((item.GetProperty("id").GetString()!, scenario));
                if (scenarios.Count >= answer.GetProperty("total").GetInt64() || answer.GetProperty("items").GetArrayLength() == 0) return scenarios;
            }
        }
    }

    private static async Task<byte[]> Bytes(ServerClient client, string path, CancellationToken cancellationToken)
    {
        using var answer = await client.Send(new HttpRequestMessage(HttpMethod.Get, path), null, cancellationToken);
        return await answer.Content.ReadAsByteArrayAsync(cancellationToken);
    }

    private static async Task Write(string file, byte[] bytes, Terminal terminal, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(file, bytes, cancellationToken);
        await terminal.Out.WriteLineAsync(file);
    }
}
