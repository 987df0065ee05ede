using DbtCloud.Http;

namespace DbtCloud.ApiModel.Tests.Walk;

internal sealed record RecordedRequest(string Method, string Target, string? Body, DbtCloudOperation Operation)
{
    public string Path => "/" + Target.Split('?')[0];

    /// <summary>The query as it stands in the request: name, still escaped value.</summary>
    public (string Name, string Value)[] Query => Target.Contains('?', StringComparison.Ordinal)
        ? [.. Target.Split('?')[1].Split('&').Select(pair => (pair.Split('=')[0], pair.Split('=')[1]))]
        : [];
}
