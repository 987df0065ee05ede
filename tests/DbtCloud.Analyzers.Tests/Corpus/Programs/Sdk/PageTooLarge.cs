using DbtCloud;
using DbtCloud.Models;

public sealed class Runs(DbtCloudClient client)
{
    private static readonly JobListOptions Small = new() { Limit = 100 };

    public async Task<int> CountAsync()
    {
        int count = 0;
        await foreach (Run run in client.Runs.ListAsync(new RunListOptions { Limit = 1000 })) // expect: DBTC3003
        {
            count++;
        }

        await foreach (Job job in client.Jobs.ListAsync(Small))
        {
            count++;
        }

        return count;
    }
}
