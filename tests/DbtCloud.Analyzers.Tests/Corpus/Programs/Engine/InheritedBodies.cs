using System.Net.Http.Headers;
public abstract class DbtJobBase
{
    protected readonly HttpClient Client = new();
    protected abstract long AccountId { get; }
    protected abstract string TokenVariable { get; }
    public Task<string> Run() => Client.Fetch(Environment.GetEnvironmentVariable(TokenVariable)!, $"https://x1.eu1.dbt.com/api/v2/accounts/{AccountId}/jobs/");
}
public sealed class SpiceJob : DbtJobBase { protected override long AccountId => 101; protected override string TokenVariable => "DBT_SPICE"; }
public sealed class GuildJob : DbtJobBase { protected override long AccountId => 102; protected override string TokenVariable => "DBT_GUILD"; }
public sealed class SietchJob : DbtJobBase { protected override long AccountId => 103; protected override string TokenVariable => "DBT_GUILD"; } // expect: DBTC1004
public static class HttpExt
{
    public static async Task<string> Fetch(this HttpClient client, string token, string url)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, url);
        m.Headers.TryAddWithoutValidation("Authorization", $"Token {token}");
        using var r = await client.SendAsync(m);
        return await r.Content.ReadAsStringAsync();
    }
}
