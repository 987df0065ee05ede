using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>A place that sends a request, with what is known of it.</summary>
internal sealed class RequestFact
{
    public required Frame Frame { get; init; }

    /// <summary>The call that sends.</summary>
    public required SyntaxNode Site { get; init; }

    /// <summary>The URL, absolute or relative; unknown pieces are holes.</summary>
    public required RequestUrl Url { get; init; }

    /// <summary>The expression of the URL in the body that sends.</summary>
    public required SyntaxNode UrlSyntax { get; init; }

    /// <summary>The HTTP method in upper case; null where it is not known.</summary>
    public string? Method { get; init; }

    /// <summary>The content of the Authorization header without its scheme; null where none is known.</summary>
    public Text? Token { get; init; }

    /// <summary>The expression that set the header.</summary>
    public Placed? TokenPlace { get; init; }

    public required Guards Guards { get; init; }

    public required ImmutableArray<LoopScope> Loops { get; init; }

    /// <summary>Names on the way that may say dbt: of clients, configuration paths, variables.</summary>
    public ImmutableArray<string> Names { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The account of the SDK client that sends.</summary>
    public Text? ClientAccount { get; init; }

    /// <summary>The account in the address that the client was given; it may differ from that of the request's own URL.</summary>
    public RequestUrl? BaseUrl { get; init; }

    public bool IsSdk { get; init; }

    /// <summary>How the bodies on the way see the account, the innermost first.</summary>
    public ImmutableArray<Level> AccountLevels { get; init; } = ImmutableArray<Level>.Empty;

    /// <summary>How the bodies on the way see a version of the API that is neither of the two; empty for those.</summary>
    public ImmutableArray<Level> VersionLevels { get; init; } = ImmutableArray<Level>.Empty;

    /// <summary>How the bodies on the way see the path.</summary>
    public ImmutableArray<Level> PathLevels { get; init; } = ImmutableArray<Level>.Empty;

    /// <summary>True where the request's own header carries the token, not the client's default.</summary>
    public bool IsOwnHeader { get; init; }

    /// <summary>The identity of what the request gives.</summary>
    public Keys.Key? Answer { get; init; }

    /// <summary>The query that the body holds, where it is GraphQL.</summary>
    public GraphContent? Graph { get; init; }
}
