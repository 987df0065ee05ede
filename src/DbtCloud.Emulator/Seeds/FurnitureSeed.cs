using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Seeds;

/// <summary>What an account gathers besides jobs and people, so that none of the demo's lists is empty.</summary>
internal static class FurnitureSeed
{
    public static void Apply(AccountBuilder builder, AccountState account, JsonObject project, JsonObject environment, long userId)
    {
        AddSecurity(builder, account, userId);
        AddWarehouse(builder, account, project, environment, userId);
        AddSemanticLayer(builder, account, project, environment);
        builder.Put("favorite-assets", new JsonObject
        {
            ["project_id"] = project.Id(),
            ["environment_id"] = environment.Id(),
            ["user_id"] = userId,
            ["asset_id"] = "model.roastery.fct_orders",
            ["name"] = "fct_orders",
            ["platform"] = "dbt",
            ["asset_type"] = "model",
        });
        builder.Put("lineage", new JsonObject { ["project_id"] = project.Id(), ["name"] = "tableau", ["config"] = new JsonObject { ["host"] = "tableau.roastery.example", ["site_id"] = "roastery" }, ["watching"] = new JsonArray("sales") });
        builder.Put(TableNames.Invites, new JsonObject
        {
            ["email_address"] = "noor@roastery.example",
            ["license_type"] = "developer",
            ["status"] = 1,
            ["type"] = "standard",
            ["group_ids"] = new JsonArray(account[TableNames.Groups].Rows[1].Id()),
        });
    }

    private static void AddSecurity(AccountBuilder builder, AccountState account, long userId)
    {
        builder.Put("license-maps", new JsonObject { ["license_type"] = "developer", ["sso_license_mapping_groups"] = new JsonArray("analytics-engineers") });
        builder.Put("license-maps", new JsonObject { ["license_type"] = "read_only", ["sso_license_mapping_groups"] = new JsonArray("business", "finance") });
        builder.Put("oauth-configurations", new JsonObject
        {
            ["type"] = "entra",
            ["name"] = "Entra",
            ["extra_data"] = new JsonObject { ["application_id_uri"] = "api://roastery" },
            ["client_id"] = "roastery-client",
            ["authorize_url"] = "https://login.example/authorize",
            ["token_url"] = "https://login.example/token",
            ["redirect_uri"] = $"https://{account.Prefix}.us1.dbt.com/complete/entra",
        });
        builder.Put("private-endpoints", new JsonObject
        {
            ["id"] = account.World.Ids.NextText("ple_"),
            ["name"] = "Lake",
            ["type"] = "snowflake",
            ["private_link_endpoint"] = "lake.privatelink.example",
            ["cidr_range"] = "10.20.0.0/16",
            ["endpoint_identifier"] = "vpce-roastery",
            ["endpoint_state"] = "available",
            ["connectivity_status"] = "connected",
            ["connection_count"] = 0,
            ["port"] = 443,
            ["provisioning_status"] = "provisioned",
        });
        JsonObject set = builder.Put(TableNames.IpRuleSets, new JsonObject { ["enabled"] = false, ["enabled_for_service_tokens"] = true });
        long ruleId = account.World.Ids.Next();
        builder.Put(TableNames.IpRules, new JsonObject
        {
            ["id"] = ruleId,
            ["name"] = "Office",
            ["description"] = "Not yet enforced",
            ["type"] = 1,
            ["ip_restriction_rule_set_id"] = set.Id(),
            ["cidrs"] = new JsonArray(new JsonObject { ["id"] = account.World.Ids.Next(), ["state"] = 1, ["enabled"] = true, ["cidr"] = "203.0.113.0/24", ["ip_restriction_rule_id"] = ruleId }),
            ["created_by_id"] = userId,
            ["enabled_for_service_tokens"] = true,
        });
    }

    private static void AddWarehouse(AccountBuilder builder, AccountState account, JsonObject project, JsonObject environment, long userId)
    {
        long connectionId = project.Number("connection_id") ?? 0;
        builder.Put("encryptions", new JsonObject { ["connection_id"] = connectionId, ["username"] = "tunnel", ["hostname"] = "bastion.roastery.example", ["port"] = 22, ["public_key"] = "ssh-rsa emulated-tunnel" });
        builder.Put(TableNames.ProjectConnections, new JsonObject
        {
            ["project_id"] = project.Id(),
            ["name"] = "Warehouse of old",
            ["type"] = "postgres",
            ["adapter_version"] = "postgres_v0",
            ["created_by_id"] = userId,
            ["details"] = new JsonObject { ["hostname"] = "warehouse.internal.example", ["dbname"] = "analytics", ["port"] = 5432 },
        });
        JsonObject attributes = builder.Put(TableNames.ExtendedAttributes, new JsonObject { ["project_id"] = project.Id(), ["extended_attributes"] = new JsonObject { ["keepalives_idle"] = 30 } });
        builder.Put(TableNames.Profiles, new JsonObject
        {
            ["project_id"] = project.Id(),
            ["key"] = "production",
            ["connection_id"] = connectionId,
            ["credentials_id"] = environment.Number("credentials_id"),
            ["extended_attributes_id"] = attributes.Id(),
        });
        long ownerId = account[TableNames.Users].Rows[0].Id();
        JsonObject own = builder.AddCredentials(project.Id(), "dbt_robin");
        builder.Put("user-credentials", new JsonObject { ["user_id"] = ownerId, ["project_id"] = project.Id(), ["credentials_id"] = own.Id() });
    }

    private static void AddSemanticLayer(AccountBuilder builder, AccountState account, JsonObject project, JsonObject environment)
    {
        JsonObject configuration = builder.Put("semantic-layer-configurations", new JsonObject { ["project_id"] = project.Id(), ["environment_id"] = environment.Id() });
        project["semantic_layer_config_id"] = configuration.Id();
        JsonObject credentials = builder.Put("semantic-layer-credentials", new JsonObject
        {
            ["project_id"] = project.Id(),
            ["name"] = "Semantic layer",
            ["adapter_version"] = "postgres_v0",
            ["schema_type"] = "semantic_layer_credentials",
            ["values"] = new JsonObject { ["username"] = "semantic" },
        });
        builder.Put("semantic-layer-mappings", new JsonObject
        {
            ["project_id"] = project.Id(),
            ["semantic_layer_credentials_id"] = credentials.Id(),
            ["service_token_id"] = account[TableNames.ServiceTokens].Rows[^1].Id(),
        });
    }
}
