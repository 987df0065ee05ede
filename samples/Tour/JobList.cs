using DbtCloud;
using DbtCloud.Models;

namespace Tour;

internal static class JobList
{
    public static async Task ShowAsync(DbtCloudClient client)
    {
        Stage.Open("Jobs, as a stream over all pages");
        int count = 0;
        await foreach (Job job in client.Jobs.ListAsync(new JobListOptions { Limit = 50 }))
        {
            if (count++ < 3)
            {
                Stage.Say($"{job.Id} {job.Name}");
            }
        }

        Stage.Say($"… {count} jobs in all, of which one page was in memory at a time");
    }
}
