using System.Net.Http.Headers;

public static class Regions
{
    public static string RegionOf(string accessUrl)
    {
        string host = accessUrl[(accessUrl.IndexOf("://", StringComparison.Ordinal) + 3)..];
        int first = host.IndexOf('.');
        return host[(first + 1)..host.IndexOf('.', first + 1)];
    }

    public static string Discovery(string accessUrl)
    {
        var uri = new Uri(accessUrl);
        int dot = uri.Host.IndexOf('.');
        return $"https://{uri.Host[..dot]}.metadata{uri.Host[dot..]}/graphql";
    }

    public static async Task<int> PostAsync(HttpClient http, string dbtAccessUrl, string dbtToken, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Discovery(dbtAccessUrl)) { Content = new StringContent(query) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        using var answer = await http.SendAsync(request);
        Console.WriteLine(RegionOf(dbtAccessUrl));
        return (int)answer.StatusCode;
    }
}
