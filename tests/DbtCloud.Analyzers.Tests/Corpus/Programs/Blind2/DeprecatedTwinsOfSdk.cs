using DbtCloud;
using DbtCloud.Models;

public sealed class Inventory(DbtCloudClient client)
{
    public async Task<int> CountAsync(CancellationToken ct)
    {
        int count = 0;
        await foreach (Project project in client.Projects.ListAsync(cancellationToken: ct))
        {
            count++;
        }

        await foreach (Project project in client.V2.Projects.ListAsync(cancellationToken: ct)) // expect: DBTC2003
        {
            count--;
        }

        await foreach (Account account in client.CrossAccount.ListAccountsV3Async(cancellationToken: ct)) // expect: DBTC2001
        {
            Console.WriteLine(account.Name);
        }

        await client.CrossAccount.GetUserV2Async(11); // expect: DBTC2002
        return count;
    }
}
