using System.Net.Http.Headers;

namespace Borrowed;

public sealed class BorrowedHeader(HttpClient http)
{
    public async Task<string> WithAsync(string token, Func<HttpClient, Task<string>> work)
    {
        AuthenticationHeaderValue? before = http.DefaultRequestHeaders.Authorization;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            return await work(http);
        }
        finally
        {
            http.DefaultRequestHeaders.Authorization = before;
        }
    }

    public async Task<string> BothAsync(string spiceToken, string guildToken)
    {
        string spice = await WithAsync(spiceToken, client => client.GetStringAsync("https://rf921.us1.dbt.com/api/v2/accounts/70403103921301/jobs/"));
        string guild = await WithAsync(guildToken, client => client.GetStringAsync("https://rg921.us1.dbt.com/api/v2/accounts/70403103921302/jobs/"));
        return spice + guild;
    }
}
