using DbtCloud;

public sealed class Odd(DbtCloudClient client)
{
    public async Task RunAsync()
    {
        await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/")); // expect: DBTC2001
        await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/users/17/")); // expect: DBTC2002
        await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/whoami/")); // expect-info: DBTC2006
        await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"api/v2/accounts/{client.Account.Id}/projects/")); // expect: DBTC2003
        await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"api/v2/accounts/{client.Account.Id}/runs/?limit=400")); // expect: DBTC3003
        await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"api/v3/accounts/{client.Account.Id}/projects/?limit=100"));
    }
}
