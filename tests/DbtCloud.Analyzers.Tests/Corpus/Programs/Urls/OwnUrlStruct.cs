using System.Net.Http.Headers;

public readonly struct ApiUrl
{
    private readonly string text;

    public ApiUrl(string text) => this.text = text;

    public static ApiUrl Root { get; } = new("https://ab123.us1.dbt.com/api/v2");

    public ApiUrl Segment(string segment) => new(text + "/" + segment);

    public ApiUrl Segment(long id) => new(text + "/" + id);

    public override string ToString() => text + "/";

    public static implicit operator string(ApiUrl url) => url.ToString();
}

public sealed class Client(HttpClient http)
{
    public Task<string> Runs(long account)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_PAT"));
        return http.GetStringAsync(ApiUrl.Root.Segment("accounts").Segment(account).Segment("runs"));
    }

    public Task<string> Projects(long account) =>
        http.GetStringAsync(ApiUrl.Root.Segment("accounts").Segment(account).Segment("projects")); // expect: DBTC2003

    public Task<string> Accounts() => http.GetStringAsync(ApiUrl.Root.Segment("accounts").ToString()); // expect: DBTC2001
}
