using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Variables;

/// <summary>The values of a project's environment variables, one row a scope.</summary>
internal sealed class VariableValues(AccountState account, long projectId)
{
    // The service keeps the values of such names to itself.
    private const string SecretPrefix = "DBT_ENV_SECRET";

    public IEnumerable<JsonObject> Rows => account[TableNames.EnvironmentVariables].Active.Where(row => row.Number("project_id") == projectId);

    public IEnumerable<string> Names => Rows.Select(row => row.Text("name")!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public IEnumerable<JsonObject> Environments => account[TableNames.Environments].Active.Where(row => row.Number("project_id") == projectId);

    public static string? Display(string? name, string? value) => name?.StartsWith(SecretPrefix, StringComparison.Ordinal) == true ? "********" : value;

    public JsonObject? Find(string name, string scope, long? owner = null)
        => Rows.FirstOrDefault(row => row.Text("name") == name && row.Text("type") == scope && Owner(row) == owner);

    public static JsonObject? Show(JsonObject? row) => row is null ? null : new JsonObject { ["id"] = row.Id(), ["value"] = row.Text("display_value") };

    public JsonObject Add(string name, string scope, long? owner, string? value)
    {
        JsonObject row = account.World.Stamp(new JsonObject
        {
            ["account_id"] = account.Id,
            ["project_id"] = projectId,
            ["name"] = name,
            ["type"] = scope,
            ["user_id"] = scope == "user" ? owner : null,
            ["environment_id"] = scope == "environment" ? owner : null,
            ["job_definition_id"] = scope == "job" ? owner : null,
        });
        SetValue(row, value);
        account[TableNames.EnvironmentVariables].Add(row);
        return row;
    }

    public static void SetValue(JsonObject row, string? value)
    {
        row["raw_value"] = value;
        row["display_value"] = Display(row.Text("name"), value);
    }

    private static long? Owner(JsonObject row) => row.Text("type") switch
    {
        "user" => row.Number("user_id"),
        "environment" => row.Number("environment_id"),
        "job" => row.Number("job_definition_id"),
        _ => null,
    };
}
