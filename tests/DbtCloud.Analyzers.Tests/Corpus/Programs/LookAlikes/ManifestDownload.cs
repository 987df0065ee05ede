public sealed class Manifest(HttpClient http)
{
    public Task<string> SchemaAsync(int version) => http.GetStringAsync($"https://schemas.getdbt.com/dbt/manifest/v{version}.json");

    public Task<string> HubAsync(string package) => http.GetStringAsync($"https://hub.getdbt.com/api/v1/dbt-labs/{package}.json");

    public Task<string> StatusAsync() => http.GetStringAsync("https://status.getdbt.com/api/v2/summary.json");
}
