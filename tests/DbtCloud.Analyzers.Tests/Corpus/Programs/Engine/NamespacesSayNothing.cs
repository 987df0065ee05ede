namespace Contoso.Dbt.Adapters
{
    public sealed class HubApi(HttpClient client) { public Task<string> List(int id) => client.GetStringAsync("api/v2/pages/" + id); public Task<string> All() => client.GetStringAsync("/api/v2/accounts/"); }
    public sealed class DbtAdmin(HttpClient client) { public Task<string> All() => client.GetStringAsync("/api/v2/accounts/"); } // expect: DBTC2001
}
