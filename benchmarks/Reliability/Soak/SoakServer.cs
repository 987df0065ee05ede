using System.Diagnostics;
using DbtCloud.Emulator;

namespace DbtCloud.Benchmarks.Reliability.Soak;

/// <summary>The emulator in a process of its own, so that what it keeps does not count; prints where it is and serves until its input ends.</summary>
internal static class SoakServer
{
    private const int JournalCapacity = 100;

    public static async Task ServeAsync(double faultRate, CancellationToken cancellationToken)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(
            options =>
            {
                options.Speed = 30;
                options.JournalCapacity = JournalCapacity;
            },
            cancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob[] jobs = [.. Enumerable.Range(0, 20).Select(_ => account.AddJob())];
        emulator.Faults.AddChaos(seed: 1, faultRate);
        await Console.Out.WriteLineAsync($"{account.AccessUrl} {account.AccountId} {account.PersonalAccessToken} {jobs[0].Id}");
        await Console.In.ReadToEndAsync(cancellationToken);
    }

    public static Process Start(double faultRate)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, ["soak-server", "--rate", faultRate.ToString(System.Globalization.CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
    }
}
