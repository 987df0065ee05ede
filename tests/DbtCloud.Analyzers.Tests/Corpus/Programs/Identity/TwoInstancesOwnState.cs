using System.Net.Http.Headers;

Session spice = new("DBT_TOKEN_SPICE");
Session guild = new("DBT_TOKEN_GUILD");
await spice.SendAsync(70403103922125);
await guild.SendAsync(70403103922126);
await spice.SendAsync(70403103922125);

internal sealed class Session
{
    private static readonly HttpClient Http = new();
    private readonly string? token;

    public Session(string variable) => token = Environment.GetEnvironmentVariable(variable);

    public async Task SendAsync(long account)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await Http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
