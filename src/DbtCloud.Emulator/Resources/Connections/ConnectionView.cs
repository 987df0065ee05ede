using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Connections;

/// <summary>Connections as the account, the project and the environment show them.</summary>
internal static class ConnectionView
{
    private static readonly string[] Secrets = ["private_key", "application_id", "application_secret", "oauth_client_id", "oauth_client_secret", "client_id", "client_secret"];

    /// <summary>The account's own form.</summary>
    public static JsonObject Detail(AccountState account, JsonObject connection, string type = "AccountConnectionDetail")
    {
        JsonObject view = SchemaShape.Project(connection, type);
        view["environment__count"] = account[TableNames.Environments].Active.Count(row => row.Number("connection_id") == connection.Id());
        view["is_ssh_tunnel_enabled"] = account["encryptions"].Active.Any(row => row.Number("connection_id") == connection.Id());
        view["config"] = Config(connection);
        return view;
    }

    /// <summary>The form that lies under a project.</summary>
    public static JsonObject Base(AccountState account, JsonObject connection, long? projectId)
    {
        JsonObject view = SchemaShape.Project(connection, "BaseConnectionV3", ["id", "created_at", "updated_at"]);
        view["account_id"] = account.Id;
        view["project_id"] ??= projectId;
        view["type"] ??= Type(connection);
        view["details"] = connection["details"]?.DeepClone() ?? Config(connection);
        return view;
    }

    /// <summary>The flat form that v2 shows in an environment.</summary>
    public static JsonObject Legacy(AccountState account, JsonObject connection, long? projectId)
    {
        JsonObject config = Config(connection);
        return new JsonObject
        {
            ["id"] = connection.Id(),
            ["account_id"] = account.Id,
            ["dbt_project_id"] = projectId,
            ["name"] = connection.Text("name"),
            ["type"] = Type(connection),
            ["state"] = connection.Number("state"),
            ["created_by_id"] = connection.Number("created_by_id"),
            ["created_by_service_token_id"] = connection.Number("created_by_service_token_id"),
            ["hostname"] = config.Text("hostname") ?? config.Text("host") ?? config.Text("account") ?? "",
            ["dbname"] = config.Text("dbname") ?? config.Text("database") ?? "",
            ["port"] = config.Number("port") ?? 5432,
            ["tunnel_enabled"] = account["encryptions"].Active.Any(row => row.Number("connection_id") == connection.Id()),
        };
    }

    public static string Type(JsonObject connection) => (connection.Text("adapter_version") ?? "").Split('_')[0] switch
    {
        "postgres" => "postgres",
        "redshift" => "redshift",
        "snowflake" => "snowflake",
        "bigquery" => "bigquery",
        _ => "adapter",
    };

    /// <summary>The settings without the secrets among them.</summary>
    private static JsonObject Config(JsonObject connection)
    {
        JsonObject config = connection["config"] is JsonObject given ? given.Copy() : [];
        foreach (string secret in Secrets.Where(config.ContainsKey))
        {
            config[secret] = null;
        }

        return config;
    }
}
