using System.Net.Http.Headers;

public static class Clients
{
    public static readonly Uri[] AccessUrls =
    [
        new("https://ab123.us1.dbt.com"),
        new("https://cd456.eu2.dbt.com"),
        new("https://ef789.au1.dbt.com"),
        new("https://acme.vpc.dbt.com"),
        new("https://ab123.metadata.us1.dbt.com/graphql"),
        new("https://ab123.semantic-layer.us1.dbt.com/api/graphql"),
        new("https://login.dbt.com"),
    ];

    public static HttpClient Create(string token)
    {
        HttpClient http = new() { BaseAddress = AccessUrls[0] };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }
}
