using DbtCloud.Accounts;
using DbtCloud.Credentials;

namespace DbtCloud.Http;

/// <summary>Makes the pipeline of a client that no container registered.</summary>
internal static class HandmadeClient
{
    public static DbtCloudTransport CreateTransport(DbtAccount account, DbtToken token)
    {
        Check(account);
        ArgumentNullException.ThrowIfNull(token);

        if (AccountRules.TokenProblemOf($"Account {account}", token, "Give its client the account's own token.") is { } problem)
        {
            throw new DbtCloudConfigurationException(problem) { Account = account };
        }

        AccountCredential credential = new(account, new FixedCredential(token), SecretClaims.OfHandmadeClients);
        credential.Use(token);
        return new AccountTransport(account, credential, HandlerChain.Of(PrimaryHandler.Shared), TransportServices.OfHandmadeClients);
    }

    public static DbtCloudTransport CreateTransport(DbtAccount account, IDbtCredentialProvider credentials)
    {
        Check(account);
        AccountCredential credential = new(account, credentials ?? throw new ArgumentNullException(nameof(credentials)), SecretClaims.OfHandmadeClients);
        return new AccountTransport(account, credential, HandlerChain.Of(PrimaryHandler.Shared), TransportServices.OfHandmadeClients);
    }

    private static void Check(DbtAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);

        string[] problems = [.. AccountRules.ProblemsOf($"Account {account}", account.Id, account.AccessUrl, "the id of its DbtAccount", "the access URL of its DbtAccount")];
        if (problems.Length > 0)
        {
            throw new DbtCloudConfigurationException(string.Join(Environment.NewLine, problems)) { Account = account, Problems = problems };
        }
    }
}
