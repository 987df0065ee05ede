using System.Net.Http.Headers;

public sealed class TemplateClient
{
    private const string Template = "https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/{resource}/";
    private readonly HttpClient http = new();

    public TemplateClient(string token) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public Task<string> JobsAsync() => http.GetStringAsync(Template.Replace("{accountId}", "70403103922125").Replace("{resource}", "jobs"));

    public Task<string> EnvironmentsAsync() => http.GetStringAsync(Template.Replace("{accountId}", "70403103922125").Replace("{resource}", "environments")); // expect: DBTC2003

    public Task<string> AccountAsync(long id) => http.GetStringAsync(Template.Replace("{accountId}/{resource}", id.ToString()));
}
