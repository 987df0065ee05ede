using System.Net.Http.Headers;

namespace Paths;

internal readonly struct ApiPath
{
    private readonly string text;

    private ApiPath(string text) => this.text = text;

    public static ApiPath Version(int version) => new($"/api/v{version}/");

    public ApiPath Then(string segment) => new(text + segment + "/");

    public ApiPath Then(long id) => new(text + id + "/");

    public override string ToString() => text;
}

internal sealed class Reader(string dbtToken)
{
    private readonly HttpClient http = new()
    {
        BaseAddress = new Uri("https://sb111.us1.dbt.com"),
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", dbtToken) },
    };

    public Task<string> Jobs(long account) => http.GetStringAsync(ApiPath.Version(2).Then("accounts").Then(account).Then("jobs").ToString());

    public Task<string> Accounts() => http.GetStringAsync(ApiPath.Version(3).Then("accounts").ToString()); // expect: DBTC2001
}
