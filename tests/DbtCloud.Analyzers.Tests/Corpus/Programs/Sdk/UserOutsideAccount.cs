using DbtCloud;
using DbtCloud.Models;

public sealed class People(DbtCloudClient client)
{
    public Task<User> OldAsync(long id) => client.CrossAccount.GetUserV2Async(id); // expect: DBTC2002

    public Task<AccountUser> NewAsync(long id) => client.Users.GetAsync(id);

    public Task UnsubscribeAsync() => client.CrossAccount.UnsubscribeFromNotificationsAsync(); // expect: DBTC2002
}
