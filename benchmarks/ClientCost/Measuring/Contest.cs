using System.Diagnostics;
using System.Globalization;

namespace DbtCloud.Benchmarks.ClientCost.Measuring;

/// <summary>
/// Every contestant in a process of its own, and the server in another: in one process they distort each other's garbage
/// collections. The contestants take turns, so that a machine that slows down slows all.
/// </summary>
internal static class Contest
{
    /// <summary>Prints how the contestants compare; false where ours allocates more than its promise.</summary>
    public static async Task<bool> RunAsync(Workload workload, int rounds)
    {
        using Process server = Start("serve");
        string address = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        string[] names = [.. Contestants.Contestant.NamesFor(workload)];
        Dictionary<string, List<Measurement>> taken = names.ToDictionary(name => name, _ => new List<Measurement>());
        for (int round = 0; round < rounds; round++)
        {
            foreach (string name in names)
            {
                using Process contestant = Start("contestant", name, workload.ToString(), address);
                string output = await contestant.StandardOutput.ReadToEndAsync();
                await contestant.WaitForExitAsync();
                if (contestant.ExitCode != 0)
                {
                    throw new InvalidOperationException($"{name} failed.");
                }

                taken[name].Add(Measurement.Parse(output.Trim()));
            }
        }

        server.StandardInput.Close();
        await server.WaitForExitAsync();
        Print(workload, names, taken);
        double allowed = workload switch
        {
            Workload.Page => 1.10,
            Workload.PageWithUnknown => 1.15,
            _ => 1.25,
        };
        double ours = Median(taken["dbtcloud"].Select(measurement => measurement.Bytes)) / Median(taken["floor"].Select(measurement => measurement.Bytes));
        if (ours > allowed)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"NOT GOOD: {workload} allocates {ours:F2} times the floor, and at most {allowed:F2} is promised."));
        }

        return ours <= allowed;
    }

    /// <summary>Prints what one contestant's allocations consist of.</summary>
    public static async Task SampleAsync(string name, Workload workload)
    {
        using Process server = Start("serve");
        string address = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        using Process contestant = Start("sample", name, workload.ToString(), address);
        Console.WriteLine(await contestant.StandardOutput.ReadToEndAsync());
        server.StandardInput.Close();
        await server.WaitForExitAsync();
    }

    private static void Print(Workload workload, string[] names, Dictionary<string, List<Measurement>> taken)
    {
        double floorTime = Median(taken[names[0]].Select(measurement => measurement.Microseconds));
        double floorBytes = Median(taken[names[0]].Select(measurement => measurement.Bytes));
        int length = Bodies.For(workload).Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{workload}, {length / 1000.0:N1} KB: the floor takes {floorTime:N0} µs and allocates {floorBytes / 1024:N1} KiB"));
        Console.WriteLine();
        Console.WriteLine("| | time | allocation |");
        Console.WriteLine("|---|---|---|");
        foreach (string name in names)
        {
            double time = Median(taken[name].Select(measurement => measurement.Microseconds)) / floorTime;
            double bytes = Median(taken[name].Select(measurement => measurement.Bytes)) / floorBytes;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Contestants.Contestant.Describe(name)} | {time:F2} | {bytes:F2} |"));
        }

        Console.WriteLine();
    }

    private static Process Start(params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, RedirectStandardInput = true };
        return Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
