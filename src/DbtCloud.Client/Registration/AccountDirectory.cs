using DbtCloud.Accounts;
using DbtCloud.Credentials;
using DbtCloud.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DbtCloud.Registration;

/// <summary>All registered accounts with their clients. Making it looks at every account first, so that nothing starts half right.</summary>
internal sealed class AccountDirectory : IDbtCloudClientFactory
{
    private readonly Dictionary<string, DbtCloudClient> clients = new(StringComparer.Ordinal);

    public AccountDirectory(
        AccountRegistrations registrations,
        IOptionsMonitor<DbtAccountOptions> options,
        IHttpMessageHandlerFactory handlers,
        IDbtRateLimiter limiter,
        ILoggerFactory loggers,
        IServiceProvider services)
    {
        List<string> problems = [.. registrations.Duplicates.Select(DuplicateMessage)];
        if (registrations.Keys.Count == 0)
        {
            problems.Add(
                $"No account is registered. Give the configuration a section {registrations.ConfigurationPath}:Accounts:<key> with AccountId, AccessUrl and Token and hand "
                + $"{registrations.ConfigurationPath} to AddDbtCloud, or call AddAccount.");
        }

        ILogger logger = loggers.CreateLogger("DbtCloud");
        StartupWarnings warnings = new(logger, services.GetService<IHostEnvironment>());
        SecretClaims claims = new();
        List<DbtAccount> accounts = [];
        foreach (string key in registrations.Keys)
        {
            DbtAccountOptions settings = options.Get(key);
            AccountSettings checkedSettings = new(key, settings, registrations.ConfigurationPath);
            string[] found = [.. checkedSettings.Problems(services)];
            problems.AddRange(found);
            if (found.Length > 0)
            {
                continue;
            }

            DbtAccount account = new(settings.AccountId, settings.AccessUrl!) { Key = key };
            DbtTokenKind kind = settings.TokenKind;
            AccountCredential credential = new(account, checkedSettings.CreateProvider(services, options), claims)
            {
                DeclaredKind = kind,
                OnFirstUse = token => warnings.OfToken(account, token, kind),
            };
            if (settings.Credentials is null && settings.Token is { } token)
            {
                if (claims.Claim(token, credential) is { } other)
                {
                    problems.Add(AccountCredential.SharedSecretMessage(other, account));
                    continue;
                }

                credential.Use(token);
            }

            warnings.OfHost(account);
            accounts.Add(account);
            TransportServices transport = TransportServices.From(settings, limiter, services.GetService<TimeProvider>() ?? TimeProvider.System, logger);
            clients.Add(key, new DbtCloudClient(new AccountTransport(account, credential, HandlerChain.Of(handlers.CreateHandler(AccountHttpClient.NameOf(key))), transport)));
        }

        if (problems.Count > 0)
        {
            throw new DbtCloudConfigurationException(string.Join(Environment.NewLine, problems)) { Problems = problems };
        }

        Accounts = accounts;
    }

    public IReadOnlyList<DbtAccount> Accounts { get; }

    public DbtCloudClient GetClient(string key)
        => clients.TryGetValue(key ?? throw new ArgumentNullException(nameof(key)), out DbtCloudClient? client)
            ? client
            : throw new DbtCloudConfigurationException($"No account is registered under the key '{key}'. Registered are: {KeyList}.");

    public DbtCloudClient GetOnlyClient()
        => Accounts.Count == 1
            ? GetClient(Accounts[0].Key!)
            : throw new DbtCloudConfigurationException(
                $"Several accounts are registered ({KeyList}), so DbtCloudClient alone does not say which. "
                + "Inject it with [FromKeyedServices(\"<key>\")], or ask IDbtCloudClientFactory for a key.");

    private string KeyList => string.Join(", ", Accounts.Select(static account => $"'{account.Key}'"));

    private static string DuplicateMessage(string key)
        => $"The account key '{key}' is registered more than once. Each account has one key (upper and lower case are the same): remove or rename one of the registrations.";
}
