namespace DbtCloud.Http;

/// <summary>What the pipeline has to know of an operation: its name for errors and telemetry, and whether it may be repeated.</summary>
internal sealed class DbtCloudOperation(string name, string method, string pathTemplate, bool isRead)
{
    private static readonly DbtCloudOperation UntypedGet = new("Send", "GET", string.Empty, isRead: true);
    private static readonly DbtCloudOperation UntypedHead = new("Send", "HEAD", string.Empty, isRead: true);

    /// <summary>The SDK's name of the operation, for example <c>Jobs.List</c>.</summary>
    public string Name { get; } = name;

    public string Method { get; } = method;

    /// <summary>The method once more, made once for all requests.</summary>
    public HttpMethod Verb { get; } = new(method);

    /// <summary>The path template from the root with <c>{account_id}</c> and the other parameters in braces; empty for a request of the user's own.</summary>
    public string PathTemplate { get; } = pathTemplate;

    /// <summary>False for everything that changes something on the server, the webhook test (a GET with an effect) included.</summary>
    public bool IsRead { get; } = isRead;

    /// <summary>What a request is that came without its operation: by method and path alone.</summary>
    public static DbtCloudOperation Untyped(HttpRequestMessage request)
        => request.Method == HttpMethod.Get && !IsWebhookTest(request.RequestUri) ? UntypedGet
            : request.Method == HttpMethod.Head ? UntypedHead
            : new DbtCloudOperation("Send", request.Method.Method, string.Empty, isRead: false);

    // GET …/webhooks/subscription/{id}/test fires an event.
    private static bool IsWebhookTest(Uri? address)
        => address?.OriginalString is { } text
            && text.Contains("/webhooks/subscription/")
            && text.Split('?')[0].TrimEnd('/').EndsWith("/test", StringComparison.Ordinal);
}
