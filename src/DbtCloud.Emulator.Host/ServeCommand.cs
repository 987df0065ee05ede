using System.CommandLine;
using System.CommandLine.Parsing;
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
        Option<string> urls = new("--urls") { Description = "The http:// or https:// address to listen on.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        urls.Validators.Add(static result => Validate(result, text => EndPointOf(text) is null ? $"'{text}' is no http:// or https:// address with an IP." : null));
        Option<string?> certificate = new("--certificate") { Description = "Where to write the certificate of an https:// address as PEM, for clients to trust (SSL_CERT_FILE, REQUESTS_CA_BUNDLE, NODE_EXTRA_CA_CERTS)." };
        Option<string> seed = new("--seed") { Description = "demo, empty, or a seed file.", DefaultValueFactory = _ => "demo" };
        Option<string?> chaos = new("--chaos") { Description = "Misbehave at random: RATE or RATE:SEED, for example 0.1:42." };
        chaos.Validators.Add(static result => Validate(result, text => ChaosOf(text) is null ? $"'{text}' is no rate from 0 to 1, alone or as RATE:SEED." : null));
        Option<double> speed = new("--speed") { Description = "How many times faster runs go.", DefaultValueFactory = _ => 1 };
        Option<int?> rateLimit = new("--rate-limit") { Description = "Requests per account and minute before the five-minute lock-out; the live service has 5000." };
        Option<int?> tokenSeed = new("--token-seed") { Description = "Make the same tokens at every start." };
        RootCommand command = new("A dbt Cloud on this machine. Prints one JSON line per account, then serves.") { urls, certificate, seed, chaos, speed, rateLimit, tokenSeed };
        command.SetAction((result, cancellationToken) => ServeAsync(
            options =>
            {
                (options.Address, options.Port, options.UseTls) = EndPointOf(result.GetValue(urls)!)!.Value;
                options.Speed = result.GetValue(speed);
                options.RequestsPerMinute = result.GetValue(rateLimit);
                options.TokenSeed = result.GetValue(tokenSeed);
                options.UnmatchedRequests = UnmatchedRequests.Answer;
            },
            result.GetValue(seed)!,
            result.GetValue(certificate),
            result.GetValue(chaos) is { } text ? ChaosOf(text) : null,
            cancellationToken));
        return command;
    }

    private static async Task<int> ServeAsync(Action<DbtCloudEmulatorOptions> configure, string seed, string? certificateFile, (double Rate, int Seed)? chaos, CancellationToken cancellationToken)
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
                if (certificateFile is not null && emulator.Certificate is { } certificate)
                {
                    await File.WriteAllTextAsync(certificateFile, certificate.ExportCertificatePem(), cancellationToken);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync($"The certificate cannot be written: {error.Message}");
                return 1;
            }

            try
            {
                emulator.Seed(seed);
            }
            catch (Exception error) when (error is IOException or JsonException or ArgumentException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync($"The seed '{seed}' cannot be used: {error.Message}");
                return 1;
            }

            if (chaos is { } wanted)
            {
                emulator.Faults.AddChaos(wanted.Seed, wanted.Rate);
            }

            foreach (EmulatedAccount account in emulator.Accounts)
            {
                Console.WriteLine(AccountLine.Of(account));
            }

            await stopped.Task.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return 0;
    }

    private static void Validate(OptionResult result, Func<string, string?> problem)
    {
        if (result.Tokens is [var token] && problem(token.Value) is { } message)
        {
            result.AddError(message);
        }
    }

    private static (string Address, int Port, bool UseTls)? EndPointOf(string urls)
    {
        if (!Uri.TryCreate(urls.Split(';')[0], UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https"))
        {
            return null;
        }

        return url.Host == "localhost" ? ("127.0.0.1", url.Port, url.Scheme == "https")
            : IPAddress.TryParse(url.Host.Trim('[', ']'), out IPAddress? address) ? (address.ToString(), url.Port, url.Scheme == "https")
            : null;
    }

    private static (double Rate, int Seed)? ChaosOf(string text)
    {
        string[] parts = text.Split(':');
        bool hasRate = double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double rate) && rate is >= 0 and <= 1;
        int seed = 0;
        return hasRate && parts.Length <= 2 && (parts.Length == 1 || int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out seed)) ? (rate, seed) : null;
    }
}
