using System.Diagnostics;
using System.Globalization;
using DbtCloud.Models;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Benchmarks.Reliability.Soak;

/// <summary>Calls all the time and looks once a minute at what the process holds.</summary>
internal static class SoakRun
{
    private const double AllowedMiB = 3;

    // Waits and followed logs ask beside their calls, and a connection that broke is replaced before it is forgotten.
    private const int AllowedMoreConnections = 10;

    // Kept connections are closed when they have served nobody for a minute.
    private const int LooksThatKeepConnections = 2;

    public static async Task<bool> RunAsync(SoakOptions options, CancellationToken cancellationToken)
    {
        int unobserved = 0;
        int unexpected = 0;
        TaskScheduler.UnobservedTaskException += (_, arguments) =>
        {
            Interlocked.Increment(ref unobserved);
            Console.WriteLine($"unobserved: {arguments.Exception}");
        };
        using Process server = SoakServer.Start(options.FaultRate);
        string[] where = (await server.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException("The server did not start.")).Split(' ');
        ServiceCollection services = new();
        services.AddDbtCloud().AddAccount("soak", account =>
        {
            account.AccountId = long.Parse(where[1], CultureInfo.InvariantCulture);
            account.AccessUrl = new Uri(where[0]);
            account.Token = where[2];
            account.TriggerSettleTime = TimeSpan.FromSeconds(5);
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        SoakCalls calls = new(provider.GetRequiredService<DbtCloudClient>(), JobId.Parse(where[3], CultureInfo.InvariantCulture), error =>
        {
            Interlocked.Increment(ref unexpected);
            Console.WriteLine($"unexpected: {error}");
        });

        List<SoakSample> samples = await CallAndLookAsync(options, calls, new Uri(where[0]).Port, cancellationToken);
        server.StandardInput.Close();
        await server.WaitForExitAsync(cancellationToken);

        SoakSample[] counted = [.. samples.Where(sample => sample.At >= options.WarmUp)];
        double growth = Mean(counted[(counted.Length / 2)..], sample => sample.ManagedMiB) - Mean(counted[..(counted.Length / 2)], sample => sample.ManagedMiB);
        int leaks = samples.Index().Count(pair => pair.Item.At >= options.WarmUp && pair.Item.Connections > MostAround(samples, pair.Index) + AllowedMoreConnections);
        foreach ((string name, int count) in calls.Errors)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count,7:N0}  {name}"));
        }

        bool isGood = growth <= AllowedMiB && leaks == 0 && unobserved == 0 && unexpected == 0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{calls.Count:N0} calls in {options.Length.TotalMinutes:N0} min: the second half held {growth:+0.00;-0.00} MiB more than the first, {counted[^1].ManagedMiB:F2} MiB at the end; {counted.Max(sample => sample.Connections)} connections at most while none was in use, {leaks} looks with more than calls had needed; {unobserved} unobserved and {unexpected} unexpected exceptions"));
        Console.WriteLine(isGood ? "good" : "NOT GOOD");
        return isGood;
    }

    private static async Task<List<SoakSample>> CallAndLookAsync(SoakOptions options, SoakCalls calls, int port, CancellationToken cancellationToken)
    {
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Stopwatch clock = Stopwatch.StartNew();
        bool pausing = false;
        Task calling = CallOnAsync(options, calls, () => Volatile.Read(ref pausing), end.Token);
        List<SoakSample> samples = [];
        TimeSpan between = TimeSpan.FromTicks(Math.Min(TimeSpan.TicksPerMinute, options.Length.Ticks / 20));
        while (clock.Elapsed < options.Length)
        {
            await Task.Delay(between, cancellationToken);

            // What is held while nothing is under way is held for good, or for the next call.
            Volatile.Write(ref pausing, true);
            while (calls.UnderWay > 0)
            {
                await Task.Delay(50, cancellationToken);
            }

            SoakSample sample = SoakSample.Take(clock.Elapsed, calls.Count, port, calls.TakeMost());
            Volatile.Write(ref pausing, false);
            samples.Add(sample);
            Console.WriteLine(sample);
        }

        await end.CancelAsync();
        await calling;
        return samples;
    }

    private static async Task CallOnAsync(SoakOptions options, SoakCalls calls, Func<bool> isPausing, CancellationToken cancellationToken)
    {
        using PeriodicTimer timer = new(TimeSpan.FromSeconds(1) / options.CallsPerSecond);
        HashSet<Task> running = [];
        int number = 0;
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                running.RemoveWhere(static task => task.IsCompleted);
                if (isPausing())
                {
                    continue;
                }

                running.Add(calls.CallAsync(number++, cancellationToken));
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }

        await Task.WhenAll(running);
    }

    private static int MostAround(List<SoakSample> samples, int index)
        => samples[Math.Max(0, index - LooksThatKeepConnections + 1)..(index + 1)].Max(sample => sample.MostUnderWay);

    private static double Mean(SoakSample[] samples, Func<SoakSample, double> of) => samples.Average(of);
}
