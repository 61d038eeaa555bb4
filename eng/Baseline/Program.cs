using ModelWard.Baseline;

if (args.Length > 1)
{
    Console.Error.WriteLine("Usage: dotnet run --project eng/Baseline -- [dataDirectory]");
    return 2;
}

var data = args.Length == 1 ? Path.GetFullPath(args[0]) : DataDirectory.Above(AppContext.BaseDirectory);
BaselineWriter.Write(data, data);
Console.WriteLine($"Wrote the import tables, samples and reorganizations under {data}");
return 0;
