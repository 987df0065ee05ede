namespace DbtCloud.Http;

/// <summary>What the pipeline has to know of an operation: its name for errors and telemetry, and whether it may be repeated.</summary>
internal sealed class DbtCloudOperation(string name, string method, string pathTemplate, bool isRead)
{
    private static readonly DbtCloudOperation UntypedGet = new("Send", "GET", string.Empty, isRead: true);
    private static readonly DbtCloudOperation UntypedHead = new("Send", "HEAD", string.Empty, isRead: true);

    /// <summary>The SDK's name of the operation, for example <c>Jobs.List</c>.</summary>
    public string Name { get; } = name;

    public string Method { get; } = method;

    /// <summary>The path template from the root with <c>{account_id}</c> and the other parameters in braces; empty for a request of the user's own.</summary>
    public string PathTemplate { get; } = pathTemplate;

    /// <summary>False for everything that changes something on the server, the webhook test (a GET with an effect) included.</summary>
    public bool IsRead { get; } = isRead;

    /// <summary>What a request is that the model does not know: by its method alone.</summary>
    public static DbtCloudOperation Untyped(HttpMethod method)
        => method == HttpMethod.Get ? UntypedGet
            : method == HttpMethod.Head ? UntypedHead
            : new DbtCloudOperation("Send", method.Method, string.Empty, isRead: false);
}
