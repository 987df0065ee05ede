using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>A GraphQL request: the query's text and the variables that are known.</summary>
internal sealed class GraphContent(ImmutableArray<Text> queries, ImmutableArray<KeyValuePair<string, Text>> variables)
{
    /// <summary>What the query may be.</summary>
    public ImmutableArray<Text> Queries { get; } = queries;

    public ImmutableArray<KeyValuePair<string, Text>> Variables { get; } = variables;
}
