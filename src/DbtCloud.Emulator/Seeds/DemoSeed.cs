using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Runs;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Seeds;

/// <summary>The accounts of <c>--seed demo</c>: the first big enough for pages, the second small. Everything but tokens and dates is always the same.</summary>
internal static class DemoSeed
{
    private const int Jobs = 130;
    private const int Runs = 240;

    public static void Apply(DbtCloudEmulator emulator)
    {
        EmulatedAccount roastery = emulator.AddAccount("Roastery", account => account.Prefix = "ab123");
        EmulatedAccount bakery = emulator.AddAccount("Bakery", account => account.Prefix = "cd456");
        lock (emulator.World.Gate)
        {
            Fill(roastery.State);
            FillSmall(bakery.State);
        }
    }

    private static void Fill(AccountState account)
    {
        AccountBuilder builder = new(account);
        JsonObject sales = builder.AddProject("Sales");
        JsonObject finance = builder.AddProject("Finance");
        JsonObject production = builder.AddEnvironment(sales, "Production", "deployment", "production");
        builder.AddEnvironment(sales, "Development", "development", null);
        JsonObject ledger = builder.AddEnvironment(finance, "Production", "deployment", "production");
        List<JsonObject> jobs = [];
        for (int i = 1; i <= Jobs; i++)
        {
            JsonObject environment = i <= 90 ? production : ledger;
            jobs.Add(builder.AddJob(Options(i, environment)));
        }

        AddRuns(builder, account.World.Now, jobs);
        CompanySeed.Apply(builder, account, sales, production, jobs);
    }

    private static void FillSmall(AccountState account)
    {
        AccountBuilder builder = new(account);
        JsonObject project = builder.AddProject("Bread");
        JsonObject environment = builder.AddEnvironment(project, "Production", "deployment", "production");
        EmulatedJobOptions options = new() { Name = "Nightly build", ProjectId = project.Id(), EnvironmentId = environment.Id() };
        JsonObject job = builder.AddJob(options);
        builder.AddPastRun(job, RunStatusCode.Success, account.World.Now.AddHours(-3), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(9), "scheduled", "scheduled");
    }

    private static EmulatedJobOptions Options(int number, JsonObject environment)
    {
        string name = number switch
        {
            1 => "Nightly build",
            2 => "Hourly sales",
            3 => "Continuous integration",
            4 => "Docs and freshness",
            5 => "Weekly close",
            _ => string.Create(CultureInfo.InvariantCulture, $"Mart {number:000}"),
        };
        EmulatedJobOptions options = new()
        {
            Name = name,
            ProjectId = environment.Number("project_id"),
            EnvironmentId = environment.Id(),
            GenerateDocs = number is 1 or 4,
            LogLines = number == 2 ? 1500 : 3,
        };
        foreach (string step in number switch { 4 => new[] { "dbt source freshness", "dbt build" }, _ when number % 3 == 0 => ["dbt run", "dbt test"], _ => ["dbt build"] })
        {
            options.ExecuteSteps.Add(step);
        }

        return options;
    }

    private static void AddRuns(AccountBuilder builder, DateTimeOffset now, List<JsonObject> jobs)
    {
        // The second job's newest run failed and can be retried; the last runs of the list are still in the queue or under way.
        int[] unfinished = [RunStatusCode.Queued, RunStatusCode.Starting, RunStatusCode.Running];
        for (int i = 0; i < Runs; i++)
        {
            int left = Runs - i;
            JsonObject job = left <= 4 ? jobs[left == 4 ? 1 : 100 + left] : jobs[i % 97 == 1 ? 5 : i % jobs.Count];
            int status = left switch
            {
                4 => RunStatusCode.Error,
                <= 3 => unfinished[3 - left],
                _ => (i % 12) switch { 3 or 8 => RunStatusCode.Error, 11 => RunStatusCode.Cancelled, _ => RunStatusCode.Success },
            };
            DateTimeOffset at = left <= 3 ? now.AddSeconds(-20 * left) : now.AddMinutes(-30 * left);
            builder.AddPastRun(job, status, at, TimeSpan.FromSeconds(3 + (i % 40)), TimeSpan.FromSeconds(2 + (i % 25)), i % 4 == 0 ? "api" : "scheduled", i % 4 == 0 ? "Triggered via API" : "scheduled");
        }
    }
}
