using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>One method of the client.</summary>
internal sealed record ClientOperation
{
    public required ApiOperation Api { get; init; }

    /// <summary>From the client on: <c>V2.Projects.ListAsync</c>.</summary>
    public required string Member { get; init; }

    /// <summary><c>V2.Projects</c>.</summary>
    public required string Group { get; init; }

    /// <summary><c>ListAsync</c>.</summary>
    public required string Method { get; init; }

    public required IReadOnlyList<ClientParameter> Path { get; init; }

    /// <summary>Query parameters that must be given: parameters of the method.</summary>
    public required IReadOnlyList<ClientParameter> RequiredQuery { get; init; }

    /// <summary>Query parameters that may be given: properties of the options.</summary>
    public required IReadOnlyList<ClientParameter> OptionalQuery { get; init; }

    public string? OptionsName { get; init; }

    public WireType? Body { get; init; }

    /// <summary>The members of the body's type that this operation takes.</summary>
    public string BodyMask { get; init; } = "0UL";

    public IReadOnlyList<string> BodyMembers { get; init; } = [];

    /// <summary>The members that the published API demands.</summary>
    public IReadOnlyList<string> RequiredBodyMembers { get; init; } = [];

    public WireType? Result { get; init; }

    public bool ResultIsList { get; init; }

    public required string Summary { get; init; }

    /// <summary>Who may call it, and how often, where that is known.</summary>
    public string? Permission { get; init; }

    public bool IsExperimental => Api.Has(ApiFlags.Unpublished);

    public bool IsRead => Api.Method == "GET" && !Api.Has(ApiFlags.SideEffect);

    public bool IsPageable => ResultIsList && Api.Method == "GET";

    public bool IsFile => Api.Success?.Envelope == ApiEnvelopes.File;

    public string ClassName => Group.Replace(".", "", StringComparison.Ordinal) + "Operations";

    /// <summary>The name for errors and telemetry.</summary>
    public string OperationName => Member.Replace("Async", "", StringComparison.Ordinal);
}
