using System.Globalization;
using System.Net.Http.Headers;

namespace Templates;

public static class HeaderTemplates
{
    private const string Scheme = "Bearer";
    private const string Template = "Token {token}";
    private const string Format = "Bearer {0}";
    private const string HeaderName = "Authorization";
    private const string TokenVariable = "DBT_CLOUD_SERVICE_TOKEN_PRODUCTION_READONLY";
    private const string TokenKey = "Dbt:Token";

    public static async Task<int> RunAsync(HttpClient http, long account)
    {
        var token = Environment.GetEnvironmentVariable(TokenVariable)
            ?? throw new InvalidOperationException($"{TokenVariable} (or {TokenKey}) holds no token");
        var url = $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/";

        using var one = new HttpRequestMessage(HttpMethod.Get, url);
        one.Headers.Add(HeaderName, Template.Replace("{token}", token));
        using var two = new HttpRequestMessage(HttpMethod.Get, url);
        two.Headers.Add(HeaderName, string.Format(CultureInfo.InvariantCulture, Format, token));
        using var three = new HttpRequestMessage(HttpMethod.Get, url);
        three.Headers.TryAddWithoutValidation(HeaderName, Scheme + " " + token);
        using var four = new HttpRequestMessage(HttpMethod.Get, url);
        four.Headers.Authorization = AuthenticationHeaderValue.Parse(string.Join(' ', Scheme, token));
        four.Headers.Add("X-Dbt-Partner-Source", "templates-sample-partner-source-name");

        var sum = 0;
        foreach (var request in new[] { one, two, three, four })
        {
            using var response = await http.SendAsync(request);
            sum += (int)response.StatusCode;
        }

        return sum;
    }
}
