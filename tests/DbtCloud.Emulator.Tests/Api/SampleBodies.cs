using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Catalog;

namespace DbtCloud.Emulator.Tests.Api;

/// <summary>Makes request bodies from the published types, with ids that exist.</summary>
internal sealed class SampleBodies(IReadOnlyDictionary<string, long> ids)
{
    private int _count;

    public JsonNode? Of(ApiOperation operation)
    {
        if (operation.Body is not { } body)
        {
            return null;
        }

        JsonNode? sample = operation.Key switch
        {
            "POST /api/v3/accounts/{account_id}/projects/{project_id}/environment-variables/bulk/" => Json($$"""{"env_var":[{"new_name":"DBT_WALK_{{++_count}}","project":"a","Production":"b"}]}"""),
            "PUT /api/v3/accounts/{account_id}/projects/{project_id}/environment-variables/bulk/" => Json("""{"env_vars":{"name":"DBT_REGION","project":"c"}}"""),
            "DELETE /api/v3/accounts/{account_id}/projects/{project_id}/environment-variables/bulk/" => Json("""{"name":"DBT_REGION"}"""),
            "POST /api/v3/accounts/{account_id}/assign-groups/" => Json($$"""{"user_id":{{ids["user_id"]}},"desired_group_ids":[{{ids["group_id"]}}]}"""),
            "PATCH /api/v3/accounts/{account_id}/scim/v2/Users/{user_id}" => Json("""{"schemas":[],"Operations":[{"op":"replace","path":"active","value":true}]}"""),
            "PATCH /api/v3/accounts/{account_id}/scim/v2/Groups/{group_id}" => Json("""{"Operations":[{"op":"replace","path":"displayName","value":"Renamed"}]}"""),
            "POST /api/private/accounts/{account_id}/features/" => Json("""{"feature":"advanced-ci","value":true}"""),
            "POST /api/v3/accounts/{account_id}/ip-restrictions-set/" => Json("""{"enabled":false}"""),
            _ => Sample(body.Type, "", 0),
        };
        return sample;
    }

    private static JsonNode? Json(string text) => JsonNode.Parse(text);

    private JsonNode? Sample(string type, string name, int depth)
    {
        if (ids.TryGetValue(name, out long id) && type is "int64" or "integer" && ids.ContainsKey(name))
        {
            return id;
        }

        if (type is ['[', .. var item, ']'])
        {
            return depth > 3 || name is "on_cancel" or "on_failure" or "on_success" or "on_warning" or "job_ids" or "group_ids" or "members" ? [] : new JsonArray(Sample(item, name, depth + 1));
        }

        if (type is ['{', ..])
        {
            return new JsonObject();
        }

        switch (type.Split('|')[0])
        {
            case "string" or "password" or "duration" or "epochMicros":
                return Text(name);
            case "datetime":
                return "2026-11-01T00:00:00+00:00";
            case "boolean":
                return name is "active";
            case "integer" or "int64":
                return name == "state" ? 1 : name.EndsWith("_id", StringComparison.Ordinal) ? null : 1;
            case "number":
                return 1.5;
            case "any" or "object":
                return new JsonObject();
        }

        ApiSchema schema = ApiCatalog.Schema(type.Split('|')[0]) ?? throw new InvalidOperationException($"No type {type}.");
        switch (schema.Kind)
        {
            case "enum":
                return schema.Type == "integer" ? int.Parse(schema.Values[0], CultureInfo.InvariantCulture) : schema.Values[0];
            case "choice":
                return Sample(schema.Mapping.GetValueOrDefault("postgres") ?? schema.Mapping.GetValueOrDefault("postgres_v0") ?? schema.Mapping.Values.First(), name, depth);
            case "alias":
                return Sample(schema.Type!, name, depth);
        }

        JsonObject sample = [];
        foreach ((string member, ApiProperty property) in schema.Properties)
        {
            if (property.ReadOnly || member.Length == 0 || (!property.Required && member is "id" or "pk" or "job_completion_trigger_condition" or "schedule" or "private_link_endpoint_id"))
            {
                continue;
            }

            sample[member] = member == "config" ? new JsonObject { ["hostname"] = "h.example", ["dbname"] = "d" } : Sample(property.Type, member, depth + 1);
        }

        if (sample.ContainsKey("type") && type.StartsWith("PostgresCredentials", StringComparison.Ordinal))
        {
            sample["type"] = "postgres";
        }

        return sample;
    }

    private JsonNode? Text(string name) => name switch
    {
        "dbt_version" => "latest",
        "client_url" => "http://127.0.0.1:9/hook",
        "cidr" => "10.0.0.0/8",
        "cidr_ipv6" => "fd00::/8",
        "userName" or "email_addresses" => $"walk{++_count}@example.com",
        "name" or "displayName" or "key" => $"DBT_WALK_{++_count}",
        "remote_url" => $"git://github.com/walk/{++_count}.git",
        "full_name" => $"walk/{++_count}",
        "license_type" => "developer",
        "cron" => "0 0 * * *",
        _ => "text",
    };
}
