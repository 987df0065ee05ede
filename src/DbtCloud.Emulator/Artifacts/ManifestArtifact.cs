using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace DbtCloud.Emulator.Artifacts;

/// <summary><c>manifest.json</c>, version 12.</summary>
internal static class ManifestArtifact
{
    private const string Database = "warehouse";

    public static JsonObject Build(ArtifactContext context)
    {
        JsonObject metadata = context.Metadata("manifest", 12);
        metadata["project_name"] = ProjectNode.Package;
        metadata["project_id"] = Checksum(ProjectNode.Package)[..32];
        metadata["adapter_type"] = "postgres";
        metadata["quoting"] = new JsonObject { ["database"] = true, ["schema"] = true, ["identifier"] = true, ["column"] = null };
        IReadOnlyList<ProjectNode> nodes = RoasteryProject.Nodes;
        return new JsonObject
        {
            ["metadata"] = metadata,
            ["nodes"] = Map(nodes.Where(node => node.Kind is not ("source" or "exposure")), node => Node(context, node)),
            ["sources"] = Map(nodes.Where(node => node.Kind == "source"), Source),
            ["macros"] = new JsonObject(),
            ["docs"] = new JsonObject(),
            ["exposures"] = Map(nodes.Where(node => node.Kind == "exposure"), Exposure),
            ["metrics"] = new JsonObject(),
            ["groups"] = new JsonObject(),
            ["selectors"] = new JsonObject(),
            ["disabled"] = new JsonObject(),
            ["parent_map"] = Map(nodes, node => new JsonArray([.. node.DependsOn.Select(id => JsonValue.Create(id))])),
            ["child_map"] = Map(nodes, node => new JsonArray([.. nodes.Where(other => other.DependsOn.Contains(node.UniqueId)).Select(other => JsonValue.Create(other.UniqueId))])),
            ["group_map"] = new JsonObject(),
            ["saved_queries"] = new JsonObject(),
            ["semantic_models"] = new JsonObject(),
            ["unit_tests"] = new JsonObject(),
        };
    }

    public static string Compiled(ArtifactContext context, ProjectNode node)
    {
        string sql = node.Sql;
        foreach (ProjectNode other in RoasteryProject.Nodes)
        {
            string schema = other.Kind == "source" ? "erp" : context.Schema;
            sql = sql.Replace($"{{{{ ref('{other.Name}') }}}}", $"\"{Database}\".\"{schema}\".\"{other.Name}\"", StringComparison.Ordinal)
                .Replace($"{{{{ source('erp', '{other.Name}') }}}}", $"\"{Database}\".\"{schema}\".\"{other.Name}\"", StringComparison.Ordinal);
        }

        return sql;
    }

    public static string Checksum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static JsonObject Map(IEnumerable<ProjectNode> nodes, Func<ProjectNode, JsonNode> value)
    {
        JsonObject map = [];
        foreach (ProjectNode node in nodes)
        {
            map[node.UniqueId] = value(node);
        }

        return map;
    }

    private static JsonObject Common(ProjectNode node, string schema) => new()
    {
        ["database"] = Database,
        ["schema"] = schema,
        ["name"] = node.Name,
        ["resource_type"] = node.Kind,
        ["package_name"] = ProjectNode.Package,
        ["path"] = node.FileName[(node.FileName.IndexOf('/', StringComparison.Ordinal) + 1)..],
        ["original_file_path"] = node.FileName,
        ["unique_id"] = node.UniqueId,
        ["fqn"] = new JsonArray([JsonValue.Create(ProjectNode.Package), .. node.Folder.Split('/').Skip(1).Select(part => JsonValue.Create(part)), JsonValue.Create(node.Name)]),
    };

    private static JsonObject Node(ArtifactContext context, ProjectNode node)
    {
        JsonObject json = Common(node, context.Schema);
        json["alias"] = node.Name;
        json["checksum"] = new JsonObject { ["name"] = "sha256", ["checksum"] = Checksum(node.Sql + node.Name) };
        json["config"] = new JsonObject { ["enabled"] = true, ["materialized"] = node.Materialized, ["tags"] = new JsonArray(), ["meta"] = new JsonObject() };
        json["tags"] = new JsonArray();
        json["description"] = $"The {node.Kind} {node.Name} of the roastery.";
        json["columns"] = Columns(node);
        json["meta"] = new JsonObject();
        json["group"] = null;
        json["docs"] = new JsonObject { ["show"] = true, ["node_color"] = null };
        json["patch_path"] = null;
        json["build_path"] = null;
        json["unrendered_config"] = new JsonObject();
        json["created_at"] = context.StartedAt.ToUnixTimeMilliseconds() / 1000.0;
        json["relation_name"] = node.Kind == "test" ? null : $"\"{Database}\".\"{context.Schema}\".\"{node.Name}\"";
        json["raw_code"] = node.Sql;
        json["language"] = "sql";
        json["depends_on"] = new JsonObject { ["macros"] = new JsonArray(), ["nodes"] = new JsonArray([.. node.DependsOn.Select(id => JsonValue.Create(id))]) };
        json["compiled"] = node.Kind != "seed";
        json["compiled_code"] = node.Kind == "seed" ? null : Compiled(context, node);
        if (node.Kind == "test")
        {
            json["column_name"] = node.Columns[0];
            json["attached_node"] = node.DependsOn[0];
            json["test_metadata"] = new JsonObject
            {
                ["name"] = node.Name.StartsWith("unique", StringComparison.Ordinal) ? "unique" : "not_null",
                ["kwargs"] = new JsonObject { ["column_name"] = node.Columns[0] },
                ["namespace"] = null,
            };
        }

        return json;
    }

    private static JsonObject Source(ProjectNode node)
    {
        JsonObject json = Common(node, "erp");
        json["source_name"] = "erp";
        json["source_description"] = "The roastery's order system.";
        json["loader"] = "";
        json["identifier"] = node.Name;
        json["loaded_at_field"] = "_loaded_at";
        json["freshness"] = new JsonObject
        {
            ["warn_after"] = new JsonObject { ["count"] = 12, ["period"] = "hour" },
            ["error_after"] = new JsonObject { ["count"] = 24, ["period"] = "hour" },
            ["filter"] = null,
        };
        json["description"] = $"The {node.Name} of the order system.";
        json["columns"] = Columns(node);
        json["meta"] = new JsonObject();
        json["tags"] = new JsonArray();
        json["config"] = new JsonObject { ["enabled"] = true };
        json["relation_name"] = $"\"{Database}\".\"erp\".\"{node.Name}\"";
        return json;
    }

    private static JsonObject Exposure(ProjectNode node)
    {
        JsonObject json = Common(node, "");
        json.Remove("database");
        json.Remove("schema");
        json["type"] = "dashboard";
        json["owner"] = new JsonObject { ["name"] = "Sales", ["email"] = null };
        json["description"] = "What was roasted and sold each week.";
        json["label"] = "Weekly sales";
        json["maturity"] = "high";
        json["url"] = null;
        json["depends_on"] = new JsonObject { ["macros"] = new JsonArray(), ["nodes"] = new JsonArray([.. node.DependsOn.Select(id => JsonValue.Create(id))]) };
        return json;
    }

    private static JsonObject Columns(ProjectNode node)
    {
        JsonObject columns = [];
        foreach (string column in node.Columns)
        {
            columns[column] = new JsonObject { ["name"] = column, ["description"] = "", ["meta"] = new JsonObject(), ["data_type"] = null, ["constraints"] = new JsonArray(), ["quote"] = null, ["tags"] = new JsonArray() };
        }

        return columns;
    }
}
