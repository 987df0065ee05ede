using System.Text.Json.Serialization;

namespace DbtCloud.ApiModel.Model;

/// <summary>One operation: a method on a path template.</summary>
internal sealed record ApiOperation
{
    /// <summary>The path template from the root, as published: <c>/api/v2/accounts/{account_id}/jobs/{id}/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The published operation name, unique within one version of the API: <c>List Jobs</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The published group: <c>Jobs</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>What is true of it: see <see cref="ApiFlags"/>.</summary>
    public IReadOnlyList<string> Flags { get => field ?? []; init; }

    /// <summary>The replacing operation as <c>METHOD path</c>.</summary>
    public string? Replacement { get; init; }

    /// <summary>The types of the path's parameters by name, the account's included.</summary>
    [JsonPropertyName("pathParameters")]
    public IReadOnlyDictionary<string, string> PathParameters { get => field ?? new Dictionary<string, string>(); init; }

    /// <summary>The query's parameters by name; a type that ends with <c>!</c> is required, <c>=</c> is followed by the published default.</summary>
    public IReadOnlyDictionary<string, string> Query { get => field ?? new Dictionary<string, string>(); init; }

    public ApiBody? Body { get; init; }

    /// <summary>The published answers, the successful one first.</summary>
    public IReadOnlyList<ApiResponse> Responses { get => field ?? []; init; }

    [JsonIgnore]
    public string Key => Method + " " + Path;

    /// <summary><c>v2</c> or <c>v3</c>; other words for paths outside both.</summary>
    [JsonIgnore]
    public string Api => Path.Split('/') is [_, "api", var version, ..] ? version : "";

    [JsonIgnore]
    public ApiResponse? Success => Responses.FirstOrDefault(response => response.Status is >= 200 and < 300);

    public bool Has(string flag) => Flags.Contains(flag);
}
