using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>Everything that the bodies of a project were found to do.</summary>
internal sealed class FactSink
{
    public List<RequestFact> Requests { get; } = [];

    /// <summary>The number of facts that a body can be run for.</summary>
    public int Count => Requests.Count + Bindings.Count + Shown.Count + Tokens.Count + SdkCalls.Count + Webhooks.Count + Pages.Count;

    public List<BindingFact> Bindings { get; } = [];

    /// <summary>Places where a value is logged, printed, thrown or put into a tag.</summary>
    public List<ShowFact> Shown { get; } = [];

    /// <summary>Values that reach a token parameter of the SDK.</summary>
    public List<TokenFact> Tokens { get; } = [];

    /// <summary>Conversions and parameters that hold an id in 32 bits.</summary>
    public List<NarrowFact> Narrow { get; } = [];

    /// <summary>Page sizes given to the SDK.</summary>
    public List<PageFact> Pages { get; } = [];

    /// <summary>What numbers are unless they are set: the defaults of options and parameters, by the id of their keys.</summary>
    public Dictionary<string, Text> Defaults { get; } = new(StringComparer.Ordinal);

    /// <summary>Clients and messages that are made for an address with a header, whether or not they send in this project.</summary>
    public List<MadeFact> Made { get; } = [];

    /// <summary>Texts that were put together and look like a URL with a token in it.</summary>
    public List<ShowFact> Urls { get; } = [];

    /// <summary>Types that the answer of a request is read as.</summary>
    public List<AnswerFact> Answers { get; } = [];

    /// <summary>Webhook events that are read from a request's body.</summary>
    public List<WebhookFact> Webhooks { get; } = [];

    /// <summary>Values that reach an id parameter of the SDK.</summary>
    public List<Text> Ids { get; } = [];

    /// <summary>Calls of SDK members that stand for an endpoint.</summary>
    public List<SdkCallFact> SdkCalls { get; } = [];
}
