using System.Text.Json;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Seeds;

/// <summary>A seed file: <c>{"accounts":[{"name","account_id","prefix","projects":[{"name","environments":[{"name","jobs":[{"name","steps","runs"}]}]}]}]}</c>.</summary>
internal static class FileSeed
{
    public static void Apply(DbtCloudEmulator emulator, string path)
    {
        JsonObject file = JsonNode.Parse(File.ReadAllText(path), documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }) as JsonObject
            ?? throw new ArgumentException("A seed file holds one JSON object.", nameof(path));
        foreach (JsonObject entry in Objects(file, "accounts"))
        {
            EmulatedAccount account = emulator.AddAccount(entry.Text("name"), options =>
            {
                options.AccountId = entry.Number("account_id");
                options.Prefix = entry.Text("prefix");
                options.RunSlots = (int)(entry.Number("run_slots") ?? options.RunSlots);
            });
            foreach (JsonObject project in Objects(entry, "projects"))
            {
                AddProject(account, project);
            }
        }
    }

    private static void AddProject(EmulatedAccount account, JsonObject project)
    {
        long projectId = account.AddProject(project.Text("name") ?? "Project");
        foreach (JsonObject environment in Objects(project, "environments"))
        {
            long environmentId = account.AddEnvironment(projectId, environment.Text("name") ?? "Production", environment.Text("deployment_type"));
            foreach (JsonObject job in Objects(environment, "jobs"))
            {
                EmulatedJob added = account.AddJob(job.Text("name"), options =>
                {
                    options.ProjectId = projectId;
                    options.EnvironmentId = environmentId;
                    options.Cron = job.Text("cron");
                    options.GenerateDocs = job.Flag("generate_docs");
                    options.Outcome = job.Text("outcome") switch { "error" => RunOutcome.Error, "error_then_success" => RunOutcome.ErrorThenSuccess, _ => RunOutcome.Success };
                    foreach (JsonNode? step in job["steps"] as JsonArray ?? [])
                    {
                        options.ExecuteSteps.Add(step.AsText() ?? "");
                    }
                });
                long runs = job.Number("runs") ?? 0;
                for (long i = runs; i > 0; i--)
                {
                    account.AddPastRun(added.Id, age: TimeSpan.FromHours(i));
                }
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonObject parent, string member)
        => parent[member] switch
        {
            null => [],
            JsonArray list when list.All(item => item is JsonObject) => list.OfType<JsonObject>(),
            _ => throw new ArgumentException($"'{member}' must be a list of objects."),
        };
}
