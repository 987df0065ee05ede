using DbtCloud;
using DbtCloud.Models;

namespace Mixed;

public sealed class MixedCredentials : IAsyncDisposable
{
    private readonly DbtCloudClient development;
    private readonly DbtCloudClient production;

    public MixedCredentials()
    {
        development = new DbtCloudClient(
            new DbtAccount(70403103953001, new Uri("https://dv953.us1.dbt.com")),
            new DbtToken(Read("DBT_PERSONAL_TOKEN")));
        production = new DbtCloudClient(
            new DbtAccount(70403103953002, new Uri("https://pr953.us1.dbt.com")),
            DbtToken.FromEnvironmentVariable("DBT_SERVICE_TOKEN"));
    }

    public async Task<IReadOnlyList<string>> MissingInProductionAsync(CancellationToken cancellationToken)
    {
        HashSet<string> known = [];
        await foreach (Job job in production.Jobs.ListAsync(cancellationToken: cancellationToken))
        {
            known.Add(job.Name ?? "");
        }

        List<string> missing = [];
        await foreach (Job job in development.Jobs.ListAsync(new JobListOptions { Limit = 100, OrderBy = "name" }, cancellationToken))
        {
            if (job.Name is { } name && !known.Contains(name))
            {
                missing.Add(name);
            }
        }

        return missing;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string Read(string name) =>
        Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set");
}
