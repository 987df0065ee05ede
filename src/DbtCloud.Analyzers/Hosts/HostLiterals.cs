using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using System.Collections.Immutable;

namespace DbtCloud.Analyzers.Hosts;

/// <summary>DBTC2004 by literals: a shared or regional host that is stored or passed on.</summary>
internal static class HostLiterals
{
    public static void Report(SemanticModelAnalysisContext context, ReportingPolicy policy)
    {
        foreach (SyntaxNode node in context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken).DescendantNodes())
        {
            string text = WrittenText.Of(node);
            if (text.Length > 0 && FindHost(text) is { } host && !text.Any(char.IsWhiteSpace))
            {
                Report(context, policy, node, host);
            }
        }
    }

    /// <summary>The deprecated host in a text, and where it starts.</summary>
    public static string? FindHost(string text)
    {
        for (int end = IndexOf(text, 0); end >= 0; end = IndexOf(text, end + 1))
        {
            int stop = text.IndexOf("dbt.com", end, StringComparison.OrdinalIgnoreCase) + "dbt.com".Length;
            int start = end;
            while (start > 0 && IsHostCharacter(text[start - 1]))
            {
                start--;
            }

            string host = text.Substring(start, stop - start).TrimStart('.');
            bool ends = stop >= text.Length || !IsHostCharacter(text[stop]);
            if (ends && DbtHosts.Classify(host) is DbtHostKind.DeprecatedShared or DbtHostKind.NoLongerListed)
            {
                return host;
            }
        }

        return null;
    }

    private static int IndexOf(string text, int start) => start >= text.Length ? -1 : text.IndexOf("dbt.com", start, StringComparison.OrdinalIgnoreCase);

    private static bool IsHostCharacter(char character) => char.IsLetterOrDigit(character) || character is '.' or '-';

    private static void Report(SemanticModelAnalysisContext context, ReportingPolicy policy, SyntaxNode written, string host)
    {
        SyntaxNode node = written is InterpolatedStringTextSyntax ? written.Parent! : written;
        if (HostUse.IsStoredOrPassed(node, context.SemanticModel, context.CancellationToken))
        {
            ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Host, host);
            context.ReportDiagnostic(policy.Create(Descriptors.DBTC2004, written.GetLocation(), null, properties, [host, DbtHosts.Explain(DbtHosts.Classify(host))!]));
        }
    }
}
