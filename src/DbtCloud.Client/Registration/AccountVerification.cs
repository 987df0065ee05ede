using DbtCloud.Accounts;
using DbtCloud.Models;
using DbtCloud.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DbtCloud.Registration;

/// <summary>
/// Asks each account that wants it who it is, once, when the host starts. What the answer says against the settings stops the start; that no
/// answer comes is a warning, since a night on which dbt is down is no reason to be down as well.
/// </summary>
internal sealed class AccountVerification(AccountRegistrations registrations, IOptionsMonitor<DbtAccountOptions> options, ILoggerFactory loggers, IServiceProvider services)
    : IHostedService
{
    private readonly ILogger logger = loggers.CreateLogger("DbtCloud");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        string[] keys = [.. registrations.Keys.Where(key => options.Get(key).VerifyAtStart)];
        if (keys.Length == 0)
        {
            return;
        }

        IDbtCloudClientFactory clients = services.GetRequiredService<IDbtCloudClientFactory>();
        Exception?[] found = await Task.WhenAll(keys.Select(key => VerifyAsync(clients.GetClient(key), cancellationToken))).ConfigureAwait(false);
        Exception[] problems = [.. found.OfType<Exception>()];
        if (problems.Length > 0)
        {
            string[] messages = [.. problems.Select(static problem => problem.Message)];
            throw new DbtCloudConfigurationException(string.Join(Environment.NewLine, messages), problems[0]) { Problems = messages };
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<Exception?> VerifyAsync(DbtCloudClient client, CancellationToken cancellationToken)
    {
        DbtAccount account = client.Account;
        try
        {
            Account told = await client.GetAccountAsync(cancellationToken).ConfigureAwait(false);
            if (told.Id.Value != account.Id)
            {
                return new DbtCloudConfigurationException(
                    $"Account {account} is answered for by the account {told.Id}: {account.AccessUrl.Host} is not its host, or its id is another one. {AccountPrefix.Advice(told, account)}") { Account = account };
            }

            if (AccountPrefix.IsAnother(told, account))
            {
                Log.OtherPrefix(logger, account, account.AccessUrl.Host, AccountPrefix.NamesOf(told), AccountPrefix.UrlOf(told, account));
            }

            return null;
        }
        catch (DbtCloudApiException refused) when ((int)refused.StatusCode is >= 200 and < 500 and not 408 and not 429)
        {
            return refused;
        }
        catch (DbtCloudConfigurationException wrong)
        {
            return wrong;
        }
        catch (DbtCloudException noAnswer)
        {
            Log.NotVerified(logger, account, noAnswer.Message);
            return null;
        }
    }
}
