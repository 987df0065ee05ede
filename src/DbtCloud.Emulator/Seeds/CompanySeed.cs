using System.Text.Json.Nodes;
using DbtCloud.Emulator.Resources;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Seeds;

/// <summary>The people and the furniture of the demo's first account.</summary>
internal static class CompanySeed
{
    public static void Apply(AccountBuilder builder, AccountState account, JsonObject project, JsonObject environment, List<JsonObject> jobs)
    {
        long owners = account[TableNames.Groups].Active.First(group => group.Text("name") == "Owner").Id();
        long members = account[TableNames.Groups].Active.First(group => group.Text("name") == "Member").Id();
        JsonObject kim = AccountFactory.AddUser(account, "kim@roastery.example", "Kim", "Ito", "developer", owners);
        AccountFactory.AddUser(account, "sam@roastery.example", "Sam", "Okoye", "read_only", members);
        AccountFactory.AddUser(account, "lee@roastery.example", "Lee", "Marsh", "it", members);
        AccountFactory.AddServiceToken(account, "scheduler", [Grant("job_admin")], out _);
        AccountFactory.AddServiceToken(account, "metadata", [Grant("metadata_only")], out _);
        builder.AddConnection("Lake", "snowflake_v0", new JsonObject { ["account"] = "xy00000", ["database"] = "RAW", ["warehouse"] = "TRANSFORM", ["role"] = "LOADER" });
        foreach ((string type, long? environmentId, long? jobId, string value) in new (string, long?, long?, string)[]
        {
            ("project", null, null, "eu"), ("environment", environment.Id(), null, "us"), ("job", null, jobs[0].Id(), "uk"),
        })
        {
            builder.Put(TableNames.EnvironmentVariables, new JsonObject
            {
                ["project_id"] = project.Id(),
                ["name"] = "DBT_REGION",
                ["type"] = type,
                ["environment_id"] = environmentId,
                ["job_definition_id"] = jobId,
                ["raw_value"] = value,
                ["display_value"] = value,
            });
        }

        builder.Put(TableNames.Notifications, new JsonObject
        {
            ["user_id"] = kim.Id(),
            ["type"] = 1,
            ["on_cancel"] = new JsonArray(),
            ["on_failure"] = new JsonArray(jobs[0].Id(), jobs[1].Id()),
            ["on_success"] = new JsonArray(),
            ["on_warning"] = new JsonArray(),
        });
        builder.Put(TableNames.WebhookSubscriptions, new JsonObject
        {
            ["id"] = account.World.Ids.NextText("wsu_"),
            ["name"] = "Night watch",
            ["description"] = "Not yet switched on",
            ["event_types"] = new JsonArray("job.run.errored"),
            ["job_ids"] = new JsonArray(),
            ["client_url"] = "http://127.0.0.1:9/hooks",
            ["active"] = false,
            ["hmac_secret"] = account.World.Tokens.NewSecret(TokenKind.Service)[5..],
            ["account_identifier"] = account.Record.Text("identifier"),
        });
        FurnitureSeed.Apply(builder, account, project, environment, kim.Id());
        JsonObject actor = new() { ["id"] = kim.Text("id"), ["type"] = "user", ["name"] = kim.Text("email") };
        account.Audit("user.login", "user logged in", actor.Copy());
        account.Audit("job.changed", "job changed", actor.Copy(), new JsonObject { ["id"] = jobs[0].Id() });
    }

    private static JsonObject Grant(string permissionSet) => new() { ["permission_set"] = permissionSet, ["project_id"] = null, ["writable_environment_categories"] = new JsonArray() };
}
