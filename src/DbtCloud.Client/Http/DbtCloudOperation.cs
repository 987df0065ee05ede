namespace DbtCloud.Http;

/// <summary>What the pipeline has to know of an operation: its name for errors and telemetry, and whether it may be repeated.</summary>
internal sealed class DbtCloudOperation(string name, string method, string pathTemplate, bool isRead)
{
    /// <summary>The SDK's name of the operation, for example <c>Jobs.List</c>.</summary>
    public string Name { get; } = name;

    public string Method { get; } = method;

    /// <summary>The path template from the root with <c>{account_id}</c> and the other parameters in braces.</summary>
    public string PathTemplate { get; } = pathTemplate;

    /// <summary>False for everything that changes something on the server, the webhook test (a GET with an effect) included.</summary>
    public bool IsRead { get; } = isRead;
}
