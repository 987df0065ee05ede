namespace DbtCloud.Analyzers.Endpoints;

/// <summary>One operation of the dbt Cloud API, as the API model describes it.</summary>
internal sealed class Endpoint(string name, string method, string path, EndpointFlags flags, string? replacement, string? clientMember)
{
    /// <summary>The published operation name, for example <c>List Jobs</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The HTTP method in upper case.</summary>
    public string Method { get; } = method;

    /// <summary>The path template from the root, for example <c>/api/v2/accounts/{account_id}/jobs/{id}/</c>.</summary>
    public string Path { get; } = path;

    public EndpointFlags Flags { get; } = flags;

    /// <summary>The replacing operation as <c>METHOD path</c>, where the API names or implies one.</summary>
    public string? Replacement { get; } = replacement;

    /// <summary>The member of the SDK that calls it, from <c>DbtCloudClient</c> on, for example <c>Jobs.ListAsync</c>; null where the SDK has none yet.</summary>
    public string? ClientMember { get; } = clientMember;
}
