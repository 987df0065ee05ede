using DbtCloud;
using DbtCloud.Models;

public sealed class Jobs(DbtCloudClient client)
{
    public async Task<int> CountAsync(long projectId, CancellationToken cancellationToken)
    {
        int count = 0;
        await foreach (Job job in client.Jobs.ListAsync(new JobListOptions { ProjectId = projectId, Limit = 100 }, cancellationToken))
        {
            Console.WriteLine($"{job.Id} {job.Name}");
            count++;
        }

        await foreach (Project project in client.Projects.ListAsync(cancellationToken: cancellationToken))
        {
            Console.WriteLine(project.Id);
        }

        await foreach (Run run in client.Runs.ListAsync(new RunListOptions { Limit = 50 }, cancellationToken))
        {
            count += run.Status == RunStatus.Success ? 1 : 0;
        }

        return count;
    }
}
