using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Credentials;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.AdditionalFiles;

/// <summary>DBTC1002 in configuration files: tokens of a known form anywhere, and any secret under a key that the SDK binds.</summary>
internal static class TokensInFiles
{
    public static void Report(AdditionalFileAnalysisContext context, ReportingPolicy policy, ConfigurationFiles files)
    {
        if (files.Read(context.AdditionalFile, context.CancellationToken) is not { } file || policy.Ignores(context.AdditionalFile))
        {
            return;
        }

        HashSet<ConfigurationValue> sdkTokens = new(SdkTokens(file, files, context.CancellationToken));
        foreach (ConfigurationValue value in file.Values)
        {
            if (value.Kind != JsonKind.String)
            {
                continue;
            }

            if (TokenText.TryFind(value.Text, out int start, out _))
            {
                Report(context, policy, file.LocationOf(value), $"'{value.Path}' looks like a {TokenText.KindAt(value.Text, start)}");
            }
            else if (sdkTokens.Contains(value))
            {
                Report(context, policy, file.LocationOf(value), $"'{value.Path}' is where the SDK reads a token");
            }
        }
    }

    private static IEnumerable<ConfigurationValue> SdkTokens(ConfigurationFile file, ConfigurationFiles files, CancellationToken cancellationToken)
        => from entry in AccountEntries.Of(file)
           let token = entry.Token
           where token is not null && entry.HasSdkForm
               && token.Name.Equals("Token", StringComparison.OrdinalIgnoreCase)
               && !Placeholders.Is(token.Text)
               && (AccountEntries.IsAboutDbt(entry) || IsBoundElsewhere(entry, files, cancellationToken))
           select token;

    // An overlay may hold the token alone: id and access URL of the same key, in whichever file, say that the SDK binds it.
    private static bool IsBoundElsewhere(AccountEntry entry, ConfigurationFiles files, CancellationToken cancellationToken)
        => files.ValuesAt(entry.Path + ":AccountId", cancellationToken).Any() && files.ValuesAt(entry.Path + ":AccessUrl", cancellationToken).Any();

    private static void Report(AdditionalFileAnalysisContext context, ReportingPolicy policy, Location location, string reason)
        => context.ReportDiagnostic(policy.Create(Descriptors.DBTC1002, location, reason));
}
