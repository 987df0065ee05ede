using DbtCloud.Accounts;
using DbtCloud.Credentials;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DbtCloud.Registration;

/// <summary>One account's settings under the eyes of the rules.</summary>
internal sealed class AccountSettings(string key, DbtAccountOptions settings, string configurationPath)
{
    private string Name => $"Account '{key}'";

    private string Path => $"{configurationPath}:Accounts:{key}";

    public IEnumerable<string> Problems(IServiceProvider services)
    {
        foreach (string unreadable in settings.Unreadable)
        {
            yield return $"{Name} has a setting that cannot be read: {unreadable}. Correct it.";
        }

        foreach (string problem in AccountRules.ProblemsOf(Name, settings.AccountId, settings.AccessUrl, $"{Path}:AccountId", $"{Path}:AccessUrl"))
        {
            yield return problem;
        }

        if (settings.Credentials is null)
        {
            if (settings.Token is { } token)
            {
                if (AccountRules.TokenProblemOf(Name, token, TokenRemedy) is { } problem)
                {
                    yield return problem;
                }
            }
            else if (services.GetService<IDbtCredentialProvider>() is null)
            {
                yield return $"{Name} has no token. {TokenRemedy}";
            }
        }

        if (settings.RequestsPerMinute <= 0)
        {
            yield return $"{Name} may make {settings.RequestsPerMinute} requests a minute: set {Path}:RequestsPerMinute to a positive number; dbt allows 5000.";
        }

        if (settings.MaxRetries < 0)
        {
            yield return $"{Name} has {settings.MaxRetries} retries: set {Path}:MaxRetries to 0 or more.";
        }

        if (settings.AttemptTimeout <= TimeSpan.Zero || settings.TotalTimeout < settings.AttemptTimeout)
        {
            yield return $"{Name} has time limits that leave no time: AttemptTimeout must be positive and TotalTimeout at least as long.";
        }

        if (settings.BreakDuration != TimeSpan.Zero && (settings.BreakDuration < TimeSpan.FromSeconds(0.5) || settings.BreakDuration > TimeSpan.FromDays(1)))
        {
            yield return $"{Name} has a circuit that breaks for {settings.BreakDuration}: set {Path}:BreakDuration to half a second or more (a day at most), or to zero for none.";
        }

        if (settings.TriggerSettleTime <= TimeSpan.Zero || settings.MaxTriggerResends < 0)
        {
            yield return $"{Name} has triggers that could start two runs: set {Path}:TriggerSettleTime to a positive time (dbt may act so long after an answer was lost) and {Path}:MaxTriggerResends to 0 or more.";
        }
    }

    /// <summary>Decides where the token comes from: the account's own provider, its own token, the provider for all.</summary>
    public IDbtCredentialProvider CreateProvider(IServiceProvider services, IOptionsMonitor<DbtAccountOptions> options)
    {
        if (settings.Credentials is { } own)
        {
            return own(services) ?? throw new DbtCloudConfigurationException($"{Name} has a credential provider that is null.");
        }

        return settings.Token is not null
            ? new OptionsCredential(key, options)
            : services.GetRequiredService<IDbtCredentialProvider>();
    }

    private string TokenRemedy
        => $"Set {Path}:Token (user secrets, or the environment variable {Path.Replace(":", "__")}__Token), or give the account a credential provider.";
}
