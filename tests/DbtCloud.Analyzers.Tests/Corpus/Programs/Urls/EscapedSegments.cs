using System.Net.Http.Headers;

public sealed class Artifacts(HttpClient http, string token)
{
    private const string Root = "https://ab123.us1.dbt.com/api/v2/accounts/";

    public async Task<Stream> OpenAsync(string account, long run, string path)
    {
        string escaped = string.Join("/", path.Split('/').Select(Uri.EscapeDataString));
        using HttpRequestMessage request = new(HttpMethod.Get, $"{Root}{Uri.EscapeDataString(account)}/runs/{run}/artifacts/{escaped}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStreamAsync();
    }

    public async Task<string> ManifestAsync(long run)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"{Root}{Uri.EscapeDataString("70403103922125")}/repositories/{run}/"); // expect: DBTC2003
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
