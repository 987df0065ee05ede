using System.Net.Http.Headers;
using System.Net.Http.Json;
public abstract class ApiClientBase
{
    protected HttpClient Http { get; }
    protected ApiClientBase(HttpClient http, string token)
    {
        Http = http;
        Http.BaseAddress ??= new Uri("https://ab123.us1.dbt.com/");
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }
    protected Task<T?> Get<T>(string path) => Http.GetFromJsonAsync<T>("api/v2/" + path);
}
public class JobsClient : ApiClientBase
{
    public JobsClient(HttpClient http, string dbtToken) : base(http, dbtToken) { }
    public Task<object?> Finance() => Get<object>("accounts/70403103922125/jobs/");
    public Task<object?> People() => Get<object>("accounts/70403103922126/jobs/"); // expect: DBTC1001
    public Task<object?> All() => Get<object>("accounts/"); // expect: DBTC2001
}
