using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Credentials;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.AdditionalFiles;

/// <summary>DBTC1001 in configuration files: one token under two accounts of the same <c>appsettings*.json</c>.</summary>
internal static class SharedTokensInFiles
{
    public static void Report(AdditionalFileAnalysisContext context, ReportingPolicy policy, ConfigurationFiles files)
    {
        if (files.Read(context.AdditionalFile, context.CancellationToken) is not { IsAppSettings: true } file || policy.Ignores(context.AdditionalFile))
        {
            return;
        }

        IEnumerable<TokenOfAccount> pairs = Pairs(file, files, context.CancellationToken);
        foreach (IGrouping<string, TokenOfAccount> sharing in pairs.GroupBy(pair => pair.Token.Text.Trim(), StringComparer.Ordinal))
        {
            TokenOfAccount first = sharing.First();
            HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase) { first.Account };
            foreach (TokenOfAccount further in sharing.Where(pair => seen.Add(pair.Account)))
            {
                context.ReportDiagnostic(policy.Create(
                    Descriptors.DBTC1001,
                    file.LocationOf(further.Token),
                    [file.LocationOf(first.Token)],
                    properties: null,
                    [$"'{first.Token.Path}'", further.Description, first.Description]));
            }
        }
    }

    /// <summary>The tokens of a file that are reported in it.</summary>
    public static IEnumerable<ConfigurationValue> Shared(ConfigurationFile file, ConfigurationFiles files, CancellationToken cancellationToken)
        => Pairs(file, files, cancellationToken)
            .GroupBy(pair => pair.Token.Text.Trim(), StringComparer.Ordinal)
            .Where(sharing => sharing.Select(pair => pair.Account).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any())
            .SelectMany(sharing => sharing.Select(pair => pair.Token));

    private static IEnumerable<TokenOfAccount> Pairs(ConfigurationFile file, ConfigurationFiles files, CancellationToken cancellationToken)
    {
        foreach (AccountEntry entry in AccountEntries.Of(file))
        {
            if (entry.Token is not { } token || Placeholders.Is(token.Text))
            {
                continue;
            }

            string? id = entry.AccountId?.Text ?? files.ValuesAt(entry.Path + ":AccountId", cancellationToken).FirstOrDefault();
            bool bound = entry.HasSdkForm && (AccountEntries.IsAboutDbt(entry) || files.ValuesAt(entry.Path + ":AccessUrl", cancellationToken).Any());
            if (bound || (id is not null && AccountEntries.IsAboutDbt(entry)))
            {
                yield return TokenOfAccount.Of(token, entry.Key, id?.Trim());
            }
        }

        foreach (ConfigurationValue value in file.Values.Where(IsTokenByAccountId))
        {
            yield return TokenOfAccount.Of(value, value.Name, value.Name);
        }
    }

    // "Tokens": { "70403103922125": "…" }
    private static bool IsTokenByAccountId(ConfigurationValue value)
        => value.Kind == JsonKind.String
            && value.Name.Length > 3
            && value.Name.All(char.IsDigit)
            && value.Parent.IndexOf("token", StringComparison.OrdinalIgnoreCase) >= 0
            && !Placeholders.Is(value.Text)
            && (value.Parent.IndexOf("dbt", StringComparison.OrdinalIgnoreCase) >= 0 || TokenText.ContainsToken(value.Text));
}
