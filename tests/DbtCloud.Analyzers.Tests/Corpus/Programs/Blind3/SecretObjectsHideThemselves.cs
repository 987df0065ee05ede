using System.Diagnostics;
using DbtCloud;
using Microsoft.Extensions.Logging;

namespace Hiding;

public sealed class Diagnostics(ILogger<Diagnostics> logger)
{
    private static readonly ActivitySource Source = new("dbt");

    public DbtCloudClient Open(long accountId, Uri accessUrl)
    {
        DbtToken token = DbtToken.FromEnvironmentVariable("DBT_TOKEN");
        using Activity? activity = Source.StartActivity("open");
        activity?.SetTag("dbt.token", token);
        activity?.SetTag("dbt.token.kind", token.Kind);
        logger.LogInformation("Opening {Account} with {Token} of kind {Kind}", accountId, token, token.Kind);
        Console.WriteLine($"token {token}");
        if (token.Kind == DbtTokenKind.Service)
        {
            throw new InvalidOperationException($"{token} is no personal token: account {accountId} wants one.");
        }

        return new DbtCloudClient(new DbtAccount(accountId, accessUrl), token);
    }
}
