using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace DbtCloud.Emulator.Host;

/// <summary>Serves a seed until it is told to stop.</summary>
internal static class ServeCommand
{
    public static RootCommand Create()
    {
        Option<string> urls = new("--urls") { Description = "The http:// address to listen on.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        Option<string> seed = new("--seed") { Description = "demo, empty, or a seed file.", DefaultValueFactory = _ => "demo" };
        Option<string?> chaos = new("--chaos") { Description = "Misbehave at random: RATE or RATE:SEED, for example 0.1:42." };
        Option<double> speed = new("--speed") { Description = "How many times faster runs go.", DefaultValueFactory = _ => 1 };
        Option<int?> rateLimit = new("--rate-limit") { Description = "Requests per account and minute before the five-minute lock-out; the live service has 5000." };
        Option<int?> tokenSeed = new("--token-seed") { Description = "Make the same tokens at every start." };
        RootCommand command = new("A dbt Cloud on this machine. Prints one JSON line per account, then serves.") { urls, seed, chaos, speed, rateLimit, tokenSeed };
        command.SetAction((result, cancellationToken) => ServeAsync(
            options =>
            {
                (options.Address, options.Port) = EndPoint(result.GetValue(urls)!);
                options.Speed = result.GetValue(speed);
                options.RequestsPerMinute = result.GetValue(rateLimit);
                options.TokenSeed = result.GetValue(tokenSeed);
                options.UnmatchedRequests = UnmatchedRequests.Answer;
            },
            result.GetValue(seed)!,
            result.GetValue(chaos),
            cancellationToken));
        return command;
    }

    private static async Task<int> ServeAsync(Action<DbtCloudEmulatorOptions> configure, string seed, string? chaos, CancellationToken cancellationToken)
    {
        TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopped.TrySetResult();
        }

        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        DbtCloudEmulator emulator;
        try
        {
            emulator = await DbtCloudEmulator.StartAsync(configure, cancellationToken);
        }
        catch (IOException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }

        await using (emulator)
        {
            try
            {
                emulator.Seed(seed);
            }
            catch (Exception error) when (error is IOException or JsonException or ArgumentException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync($"The seed '{seed}' cannot be used: {error.Message}");
                return 1;
            }

            if (chaos is not null)
            {
                string[] parts = chaos.Split(':');
                emulator.Faults.AddChaos(parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0, double.Parse(parts[0], CultureInfo.InvariantCulture));
            }

            foreach (EmulatedAccount account in emulator.Accounts)
            {
                Console.WriteLine(AccountLine.Of(account));
            }

            await stopped.Task.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return 0;
    }

    private static (string Address, int Port) EndPoint(string urls)
    {
        if (!Uri.TryCreate(urls.Split(';')[0], UriKind.Absolute, out Uri? url) || url.Scheme != "http")
        {
            throw new ArgumentException($"'{urls}' is no http:// address.");
        }

        return (url.Host is "localhost" or "*" or "+" ? "127.0.0.1" : IPAddress.Parse(url.Host).ToString(), url.Port);
    }
}
