using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Hosts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.AdditionalFiles;

/// <summary>DBTC2004 in configuration files: URLs and hosts that are on their way out.</summary>
internal static class HostsInFiles
{
    // Lists of hosts that are compared with, not called.
    private static readonly string[] ComparedOnly = ["AllowedHosts", "Cors", "Origins", "Allowed", "Blocked", "Denied", "Deprecated", "Trusted"];

    public static void Report(AdditionalFileAnalysisContext context, ReportingPolicy policy, ConfigurationFiles files)
    {
        if (files.Read(context.AdditionalFile, context.CancellationToken) is not { } file || policy.Ignores(context.AdditionalFile))
        {
            return;
        }

        HashSet<string> accessUrls = new(
            AccountEntries.Of(file).Where(entry => entry.HasSdkForm && entry.AccessUrl is not null).Select(entry => entry.AccessUrl!.Path),
            StringComparer.OrdinalIgnoreCase);
        foreach (ConfigurationValue value in file.Values)
        {
            if (value.Kind != JsonKind.String || ConfiguredHost.Of(value.Text) is not { } host || IsComparedOnly(value.Path))
            {
                continue;
            }

            DbtHostKind kind = DbtHosts.Classify(host);
            bool calledForSure = kind == DbtHostKind.SingleTenant && accessUrls.Contains(value.Path);
            if (kind is DbtHostKind.DeprecatedShared or DbtHostKind.NoLongerListed || calledForSure)
            {
                DiagnosticSeverity atMost = kind == DbtHostKind.SingleTenant ? DiagnosticSeverity.Info : DiagnosticSeverity.Error;
                context.ReportDiagnostic(policy.Create(
                    Descriptors.DBTC2004, file.LocationOf(value), additionalLocations: null, properties: null, [host, DbtHosts.Explain(kind)!], atMost));
            }
        }
    }

    private static bool IsComparedOnly(string path)
        => path.Split(':').Any(segment => ComparedOnly.Any(word => segment.StartsWith(word, StringComparison.OrdinalIgnoreCase) || segment.EndsWith(word, StringComparison.OrdinalIgnoreCase)));
}
