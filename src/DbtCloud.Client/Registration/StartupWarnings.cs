using DbtCloud.Credentials;
using DbtCloud.Http;
using DbtCloud.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DbtCloud.Registration;

/// <summary>What is allowed and will hurt some night: told once, when the accounts are set up.</summary>
internal sealed class StartupWarnings(ILogger logger, IHostEnvironment? environment)
{
    public void OfHost(DbtAccount account)
    {
        if (SharedHosts.IsShared(account.AccessUrl.Host))
        {
            Log.SharedHost(logger, account, account.AccessUrl.Host, SharedHosts.AccessUrlFormFor(account.AccessUrl.Host));
        }
    }

    /// <summary>Looks at the first token that an account uses: at start where it is known then.</summary>
    public void OfToken(DbtAccount account, DbtToken token, DbtTokenKind declared)
    {
        DbtTokenKind said = TokenPowers.DeclaredKindOf(token, declared);
        if (said != DbtTokenKind.Unknown && token.PrefixKind != DbtTokenKind.Unknown && token.PrefixKind != said)
        {
            Log.KindInDoubt(logger, account, said, token.PrefixKind);
        }

        DbtTokenKind likely = said != DbtTokenKind.Unknown ? said : token.PrefixKind;
        if (likely == DbtTokenKind.Personal && environment?.IsProduction() == true)
        {
            Log.PersonalTokenInProduction(logger, account);
        }
    }
}
