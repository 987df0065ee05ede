using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>A place that puts one token and one account together.</summary>
internal sealed class BindingFact
{
    public required Text Token { get; init; }

    public required Text Account { get; init; }

    /// <summary>The key that the SDK registers the account under.</summary>
    public string? AccountKey { get; init; }

    public required Guards Guards { get; init; }

    public required ImmutableArray<LoopScope> Loops { get; init; }

    /// <summary>How the bodies on the way see it, the innermost first.</summary>
    public required ImmutableArray<Level> Levels { get; init; }

    /// <summary>The loops that are left once this has happened: it happens for one element of theirs.</summary>
    public LoopSet OnceIn { get; set; }

    public bool IsSdk { get; init; }

    /// <summary>True where <see cref="Account"/> is the prefix of an access URL: the request has no account id.</summary>
    public bool IsAccessUrl { get; init; }

    public required RequestFact? Request { get; init; }
}
