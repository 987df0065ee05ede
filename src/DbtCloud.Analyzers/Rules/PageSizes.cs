using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DbtCloud.Analyzers.Flow;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DbtCloud.Analyzers.Rules;

/// <summary>The question behind DBTC3003: page sizes that the API does not give.</summary>
internal sealed class PageSizes
{
    private const int AdminLimit = 100;
    private const int EnvironmentLimit = 500;
    private const int JobLimit = 100;

    private static readonly Regex First = new("\\bfirst\\s*:\\s*(?<size>\\d+|\\$\\w+)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private readonly Dictionary<string, Text> defaults;
    private readonly List<Finding> findings = [];
    private readonly HashSet<(SyntaxNode, int)> places = [];

    private PageSizes(Dictionary<string, Text> defaults) => this.defaults = defaults;

    public static IReadOnlyList<Finding> Find(FactSink facts, DbtEvidence evidence)
    {
        PageSizes result = new(facts.Defaults);
        foreach (RequestFact request in facts.Requests)
        {
            if (!evidence.IsDbt(request))
            {
                continue;
            }

            result.ExamineQuery(request.Url);
            if (request.Graph is { } graph)
            {
                result.ExamineGraph(graph);
            }
        }

        foreach (PageFact page in facts.Pages)
        {
            result.Check(page.Size, 0, page.Size.Length, AdminLimit, "administrative API", page.Syntax);
        }

        return result.findings;
    }

    private void ExamineQuery(RequestUrl url)
    {
        if (url.Path.Characters.IndexOf("/api/v", StringComparison.Ordinal) < 0 && !url.Path.Characters.StartsWith("api/v", StringComparison.Ordinal) && url.Account is null)
        {
            return;
        }

        string query = url.Query.Characters;
        int start = 0;
        foreach (string pair in query.Split('&'))
        {
            if (pair.StartsWith("limit=", StringComparison.Ordinal))
            {
                Check(url.Query, start + 6, pair.Length - 6, AdminLimit, "administrative API", null);
            }

            start += pair.Length + 1;
        }
    }

    private void ExamineGraph(GraphContent graph)
    {
        foreach (Text query in graph.Queries)
        {
            ExamineGraph(query, graph);
        }
    }

    private void ExamineGraph(Text query, GraphContent graph)
    {
        bool isJob = query.Characters.IndexOf("job(", StringComparison.Ordinal) is var job && job >= 0
            && query.Characters.IndexOf("environment(", StringComparison.Ordinal) is var environment && (environment < 0 || environment > job);
        (int limit, string api) = isJob ? (JobLimit, "Discovery API for jobs") : (EnvironmentLimit, "Discovery API");
        foreach (Match match in First.Matches(query.Characters).Cast<Match>())
        {
            Group size = match.Groups["size"];
            if (size.Value[0] != '$')
            {
                Check(query, size.Index, size.Length, limit, api, null);
            }
            else
            {
                foreach (KeyValuePair<string, Text> variable in graph.Variables.Where(variable => variable.Key.Equals(size.Value.Substring(1), StringComparison.OrdinalIgnoreCase)))
                {
                    Check(variable.Value, 0, variable.Value.Length, limit, api, null);
                }
            }
        }
    }

    private void Check(Text text, int start, int length, int limit, string api, SyntaxNode? known)
    {
        if (length == 1 && start < text.Length && text.PartAt(start).Hole is { } hole && defaults.TryGetValue(hole.Id, out Text? value))
        {
            (text, start, length) = (value, 0, value.Length);
        }

        if (length <= 0 || start + length > text.Length || !int.TryParse(text.Characters.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out int size) || size <= limit)
        {
            return;
        }

        SyntaxNode? place = text.PartAt(start).Syntax ?? known;
        if (place is null)
        {
            return;
        }

        Location? exact = Exact(place, text.Characters.Substring(start, length));
        if (places.Add((place, exact?.SourceSpan.Start ?? 0)))
        {
            findings.Add(new Finding(Descriptors.DBTC3003, place, size, limit, api)
            {
                Exact = exact,
                Properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Limit, limit.ToString(CultureInfo.InvariantCulture)),
            });
        }
    }

    // In a text of several lines, the line of the number.
    private static Location? Exact(SyntaxNode place, string number)
    {
        string source = place.ToString();
        if (source.IndexOf('\n') < 0)
        {
            return null;
        }

        Match found = Regex.Match(source, "\\b(?:first|limit)\\W{1,6}(?<size>" + number + ")\\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return found.Success ? Location.Create(place.SyntaxTree, new TextSpan(place.SpanStart + found.Groups["size"].Index, number.Length)) : null;
    }
}
