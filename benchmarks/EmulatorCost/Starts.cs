using System.Diagnostics;
using DbtCloud.Emulator;

namespace DbtCloud.Benchmarks.EmulatorCost;

/// <summary>What a start costs: until an account is there, and until it has answered its first request.</summary>
internal static class Starts
{
    public static async Task<int> MeasureAsync(bool inMemory)
    {
        Stopwatch process = Stopwatch.StartNew();
        for (int i = 1; i <= 10; i++)
        {
            TimeSpan processor = Environment.CpuUsage.TotalTime;
            long began = Stopwatch.GetTimestamp();
            await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.InMemory = inMemory);
            EmulatedAccount account = emulator.AddAccount("spice");
            TimeSpan started = Stopwatch.GetElapsedTime(began);
            TimeSpan work = Environment.CpuUsage.TotalTime - processor;
            using HttpClient http = new(inMemory ? emulator.CreateHandler() : new SocketsHttpHandler());
            http.DefaultRequestHeaders.Authorization = new("Bearer", account.PersonalAccessToken);
            using HttpResponseMessage answer = await http.GetAsync(new Uri(account.AccessUrl, $"/api/v2/accounts/{account.AccountId}/jobs/"));
            answer.EnsureSuccessStatusCode();
            if (i is 1 or 2 or 10)
            {
                Console.WriteLine($"start {i}: {started.TotalMilliseconds:0.0} ms ({work.TotalMilliseconds:0.0} ms of processor, the routes beside it included), to the first answer {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0.0} ms");
            }
        }

        Console.WriteLine($"ten starts: {process.ElapsedMilliseconds} ms");
        return 0;
    }
}
