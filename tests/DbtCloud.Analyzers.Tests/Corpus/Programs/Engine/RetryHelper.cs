using System.Net.Http.Headers;
public static class P
{
    static async Task<string> Get(HttpClient c, string path, string token)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                using var m = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri("https://a.us1.dbt.com/api/v2/"), path));
                m.Headers.Add("Authorization", "Token " + token);
                using var r = await c.SendAsync(m);
                if (r.IsSuccessStatusCode) return await r.Content.ReadAsStringAsync();
                if (attempt > 3) throw new Exception("no");
            }
            catch (HttpRequestException) when (attempt < 3)
            {
                await Task.Delay(100);
            }
        }
    }
    public static async Task Main(string[] args)
    {
        using var c = new HttpClient();
        var token = args[0];
        await Get(c, "accounts/1/jobs/", token);
        await Get(c, "accounts/2/jobs/", token); // expect: DBTC1001
        await Get(c, "accounts/", token); // expect: DBTC2001
        await Get(c, "accounts/1/projects/", token); // expect: DBTC2003
        await Get(c, "users/17/", token); // expect: DBTC2002
        await Get(c, "whoami/", token); // expect: DBTC2006
        await Get(c, "../v4/accounts/1/", token); // expect: DBTC2005
    }
}
