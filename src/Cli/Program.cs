using ModelWard.Cli;
using ModelWard.Cli.Terminals;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();
// The first interrupt ends the computation, the second the process.
Console.CancelKeyPress += (_, key) =>
{
    if (stop.IsCancellationRequested) return;
    key.Cancel = true;
    stop.Cancel();
};
return await Modelward.Run(args, Terminal.OfProcess(args), stop.Token);
