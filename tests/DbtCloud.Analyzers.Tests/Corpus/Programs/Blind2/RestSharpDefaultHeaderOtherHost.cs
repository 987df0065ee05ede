using RestSharp;

public sealed class Telemetry
{
    private readonly string dbtToken = Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN") ?? throw new InvalidOperationException("DBT_CLOUD_TOKEN");
    private readonly RestClient dbt = new("https://rd115.us1.dbt.com/api/v2/");
    private readonly RestClient metrics = new("https://metrics.internal.example/");

    public Telemetry()
    {
        dbt.AddDefaultHeader("Authorization", $"Bearer {dbtToken}");
        metrics.AddDefaultHeader("Authorization", $"Bearer {dbtToken}"); // expect: DBTC1003
    }

    public async Task CopyAsync(long account)
    {
        var runs = await dbt.ExecuteAsync(new RestRequest("accounts/{account}/runs/").AddUrlSegment("account", account).AddQueryParameter("limit", "50"));
        await metrics.ExecuteAsync(new RestRequest("ingest", Method.Post).AddStringBody(runs.Content ?? "", ContentType.Json));
    }
}
