using System.Globalization;
using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>What an artifact says of itself.</summary>
/// <param name="json">The <c>metadata</c> member as it came.</param>
public sealed class ArtifactMetadata(JsonElement json) : ArtifactEntry(json)
{
    /// <summary>Gets the address of the schema, for example <c>https://schemas.getdbt.com/dbt/manifest/v12.json</c>.</summary>
    public string? SchemaVersion => Text("dbt_schema_version");

    /// <summary>Gets the number in <see cref="SchemaVersion"/>, for example 12; null where it has none.</summary>
    public int? SchemaNumber
    {
        get
        {
            string name = SchemaVersion is { } address ? address.Substring(address.LastIndexOf('/') + 1) : string.Empty;
            return name.Length > 1 && name[0] == 'v'
                && int.TryParse(name.Substring(1).Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? number
                : null;
        }
    }

    /// <summary>Gets the version of dbt that wrote the artifact.</summary>
    public string? DbtVersion => Text("dbt_version");

    /// <summary>Gets when the artifact was written.</summary>
    public DateTimeOffset? GeneratedAt => Time("generated_at");

    /// <summary>Gets the id of the dbt invocation.</summary>
    public string? InvocationId => Text("invocation_id");

    /// <summary>Gets when the dbt invocation began; recent versions only.</summary>
    public DateTimeOffset? InvocationStartedAt => Time("invocation_started_at");

    /// <summary>Gets the name of the root project; manifests only.</summary>
    public string? ProjectName => Text("project_name");

    /// <summary>Gets the kind of adapter, for example <c>snowflake</c>; manifests only.</summary>
    public string? AdapterType => Text("adapter_type");

    /// <summary>Gets the environment variables with the prefix <c>DBT_ENV_CUSTOM_ENV_</c>, without the prefix.</summary>
    public IReadOnlyDictionary<string, string> Environment
    {
        get
        {
            Dictionary<string, string> variables = new(StringComparer.Ordinal);
            foreach (JsonProperty variable in Members("env"))
            {
                variables[variable.Name] = TextOf(variable.Value) ?? string.Empty;
            }

            return variables;
        }
    }
}
