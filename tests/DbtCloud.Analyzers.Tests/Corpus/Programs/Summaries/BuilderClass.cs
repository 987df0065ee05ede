using System.Net.Http.Headers;

public sealed class RequestBuilder
{
    private readonly HttpRequestMessage request = new();
    private string account = "";

    public RequestBuilder Account(string id)
    {
        account = id;
        return this;
    }

    public RequestBuilder Token(string? token)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return this;
    }

    public HttpRequestMessage Get(string resource)
    {
        request.Method = HttpMethod.Get;
        request.RequestUri = new Uri($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/{resource}/");
        return request;
    }
}

public static class Program
{
    public static async Task Main()
    {
        HttpClient http = new();
        await http.SendAsync(new RequestBuilder().Account("70403103922125").Token(Environment.GetEnvironmentVariable("ONE")).Get("jobs"));
        await http.SendAsync(new RequestBuilder().Account("70403103922126").Token(Environment.GetEnvironmentVariable("TWO")).Get("jobs"));
    }
}
