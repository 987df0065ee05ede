using DbtCloud;
using DbtCloud.Models;

public sealed class Overview(DbtCloudClient client)
{
    public async Task PrintAsync(CancellationToken cancellationToken)
    {
        await foreach (Account account in client.CrossAccount.ListAccountsV2Async(cancellationToken: cancellationToken)) // expect: DBTC2001
        {
            Console.WriteLine(account.Id);
        }

        await foreach (Account account in client.CrossAccount.ListAccountsV3Async(cancellationToken: cancellationToken)) // expect: DBTC2001
        {
            Console.WriteLine(account.Id);
        }

        Account own = await client.GetAccountAsync(cancellationToken);
        Console.WriteLine(own.Name);
    }
}
