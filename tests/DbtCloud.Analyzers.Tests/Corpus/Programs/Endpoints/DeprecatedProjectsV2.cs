using System.Net.Http.Headers;

public class Catalog
{
    private static readonly string Root = "https://ab123.us1.dbt.com/api";
    private readonly HttpClient http;

    public Catalog(HttpClient http, string token)
    {
        this.http = http;
        this.http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public Task<string> Old(long account) => http.GetStringAsync($"{Root}/v2/accounts/{account}/projects/"); // expect: DBTC2003

    public Task<string> New(long account) => http.GetStringAsync($"{Root}/v3/accounts/{account}/projects/");

    public Task<string> OldEnvironment(long account, long id) => http.GetStringAsync($"{Root}/v2/accounts/{account}/environments/{id}/"); // expect: DBTC2003

    public Task<string> NewEnvironment(long account, long project, long id) => http.GetStringAsync($"{Root}/v3/accounts/{account}/projects/{project}/environments/{id}/");

    public Task<string> Jobs(long account) => http.GetStringAsync($"{Root}/v2/accounts/{account}/jobs/");
}
