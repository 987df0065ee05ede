using DbtCloud.Http;

namespace DbtCloud.ApiModel.Tests.Walk;

/// <summary>A request as it was sent; the target has no leading slash.</summary>
internal sealed record RecordedRequest(string Method, string Target, string? Body, DbtCloudOperation? Operation = null)
{
    public string Path => "/" + Target.Split('?')[0];

    /// <summary>The query as it stands in the request: name, still escaped value.</summary>
    public (string Name, string Value)[] Query => Target.Contains('?', StringComparison.Ordinal)
        ? [.. Target.Split('?')[1].Split('&').Select(pair => (pair.Split('=')[0], pair.Split('=')[1]))]
        : [];
}
