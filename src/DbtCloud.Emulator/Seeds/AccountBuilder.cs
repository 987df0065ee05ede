using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Resources.Jobs;
using DbtCloud.Emulator.Runs;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Seeds;

/// <summary>Puts things into an account as if they had been made there. Called under the world's gate.</summary>
internal sealed class AccountBuilder(AccountState account)
{
    private World World => account.World;

    public JsonObject Put(string table, JsonObject record)
    {
        record["account_id"] = account.Id;
        World.Stamp(record);
        account[table].Add(record);
        return record;
    }

    public JsonObject AddConnection(string name, string adapterVersion, JsonObject config) => Put(TableNames.Connections, new JsonObject
    {
        ["name"] = name,
        ["adapter_version"] = adapterVersion,
        ["config"] = config,
        ["is_ssh_tunnel_enabled"] = false,
        ["is_configured_for_native_oauth"] = false,
        ["oauth_redirect_uri"] = $"https://{account.Prefix}.us1.dbt.com/complete/{adapterVersion.Split('_')[0]}",
        ["created_by_id"] = account[TableNames.Users].Rows[0].Id(),
    });

    public JsonObject AddProject(string name)
    {
        string slug = name.ToLowerInvariant().Replace(' ', '-');
        JsonObject connection = account[TableNames.Connections].Active.FirstOrDefault() ?? AddConnection("Warehouse", "postgres_v0", new JsonObject
        {
            ["hostname"] = "warehouse.internal.example",
            ["dbname"] = "analytics",
            ["port"] = 5432,
            ["retries"] = 1,
        });
        JsonObject project = Put(TableNames.Projects, new JsonObject
        {
            ["name"] = name,
            ["description"] = $"The dbt project {name}",
            ["type"] = 0,
            ["connection_id"] = connection.Id(),
            ["skipped_setup"] = false,
        });
        JsonObject key = Put("deploy-keys", new JsonObject { ["public_key"] = $"ssh-rsa emulated-{slug}" });
        JsonObject repository = Put(TableNames.Repositories, new JsonObject
        {
            ["project_id"] = project.Id(),
            ["full_name"] = $"emulated/{slug}",
            ["name"] = slug,
            ["remote_url"] = $"git://github.com/emulated/{slug}.git",
            ["remote_backend"] = "github",
            ["git_clone_strategy"] = "deploy_key",
            ["deploy_key_id"] = key.Id(),
            ["deploy_key"] = key.Copy(),
        });
        project["repository_id"] = repository.Id();
        return project;
    }

    public JsonObject AddEnvironment(JsonObject project, string name, string type, string? deploymentType) => Put(TableNames.Environments, new JsonObject
    {
        ["project_id"] = project.Id(),
        ["name"] = name,
        ["type"] = type,
        ["deployment_type"] = deploymentType,
        ["connection_id"] = project.Number("connection_id"),
        ["repository_id"] = project.Number("repository_id"),
        ["credentials_id"] = type == "development" ? null : AddCredentials(project.Id(), "analytics").Id(),
        ["dbt_version"] = "latest",
        ["use_custom_branch"] = false,
        ["supports_docs"] = type == "deployment",
        ["enable_model_query_history"] = false,
        ["enable_dbt_state"] = false,
        ["created_by_id"] = account[TableNames.Users].Rows[0].Id(),
    });

    public JsonObject AddCredentials(long projectId, string schema) => Put(TableNames.Credentials, new JsonObject
    {
        ["project_id"] = projectId,
        ["type"] = "postgres",
        ["threads"] = 4,
        ["username"] = "transformer",
        ["default_schema"] = schema,
        ["target_name"] = "default",
        ["adapter_version"] = "postgres_v0",
    });

    public JsonObject AddJob(EmulatedJobOptions options)
    {
        JsonObject project = Existing(TableNames.Projects, options.ProjectId) ?? account[TableNames.Projects].Active.FirstOrDefault() ?? AddProject("Analytics");
        JsonObject environment = Existing(TableNames.Environments, options.EnvironmentId)
            ?? account[TableNames.Environments].Active.FirstOrDefault(row => row.Number("project_id") == project.Id() && row.Text("type") == "deployment")
            ?? AddEnvironment(project, "Production", "deployment", "production");
        int number = account[TableNames.Jobs].Rows.Count + 1;
        JsonObject job = new()
        {
            ["project_id"] = environment.Number("project_id"),
            ["environment_id"] = environment.Id(),
            ["name"] = options.Name ?? string.Create(CultureInfo.InvariantCulture, $"Job {number}"),
        };
        options.Write(job);
        JobDefaults.Apply(job);
        Put(TableNames.Jobs, job);
        World.Schedule.Refresh(account, job, World.Now);
        return job;
    }

    /// <summary>A run that ended, or stands still, before now.</summary>
    public RunRecord AddPastRun(JsonObject job, int status, DateTimeOffset createdAt, TimeSpan queued, TimeSpan step, string causeCategory, string cause)
    {
        JsonObject user = account[TableNames.Users].Rows[0];
        JsonObject actor = new() { ["id"] = user.Id().ToString(CultureInfo.InvariantCulture), ["type"] = "user", ["name"] = user.Text("email") };
        RunRecord run = account.Runs.Add(job, new RunRequest(new JsonObject { ["cause"] = cause }, causeCategory, actor), createdAt);
        PastRun.Replay(run, status, createdAt, queued, step);
        return run;
    }

    private JsonObject? Existing(string table, long? id)
        => id is null ? null : account[table].FindActive(id) ?? throw new ArgumentException($"The account has no {table.TrimEnd('s')} {id}.", nameof(id));
}
