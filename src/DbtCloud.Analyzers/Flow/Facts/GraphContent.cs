using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>A GraphQL request: the query's text and the variables that are known.</summary>
internal sealed class GraphContent(Text query, ImmutableArray<KeyValuePair<string, Text>> variables)
{
    public Text Query { get; } = query;

    public ImmutableArray<KeyValuePair<string, Text>> Variables { get; } = variables;
}
