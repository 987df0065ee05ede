using System.Net.Http.Headers;

public sealed class Jobs(HttpClient http)
{
    public async Task RunAsync()
    {
        Read("spice", out string token);
        await SendAsync("70403103922125", token);
        Read("guild", out token);
        await SendAsync("70403103922126", token);

        string current = "";
        Replace(ref current, "DBT_A");
        await SendAsync("70403103922127", current);
        Replace(ref current, "DBT_B");
        await SendAsync("70403103922128", current);
    }

    private static void Read(string name, out string token) => token = File.ReadAllText(name + ".token");

    private static void Replace(ref string token, string variable) => token = Environment.GetEnvironmentVariable(variable) ?? token;

    private async Task SendAsync(string account, string token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.SendAsync(request);
    }
}
