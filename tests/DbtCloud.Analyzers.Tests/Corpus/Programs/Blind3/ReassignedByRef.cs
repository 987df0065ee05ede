using System.Net.Http.Headers;

namespace Refs;

public interface IVault
{
    string Read(long account);
}

public class RefClient
{
    private readonly HttpClient http = new HttpClient();
    private readonly IVault vault;

    public RefClient(IVault vault)
    {
        this.vault = vault;
    }

    public string Collect()
    {
        string token = "";
        Renew(ref token, 70403103920101);
        string result = Get(token, "https://rr920.us1.dbt.com/api/v2/accounts/70403103920101/jobs/");

        Renew(ref token, 70403103920102);
        result += Get(token, "https://rr920.us1.dbt.com/api/v2/accounts/70403103920102/jobs/");

        token = vault.Read(70403103920103);
        result += Get(token, "https://rr920.us1.dbt.com/api/v2/accounts/70403103920103/jobs/");
        return result;
    }

    private void Renew(ref string token, long account)
    {
        token = vault.Read(account);
    }

    private string Get(string token, string url)
    {
        HttpRequestMessage request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", token);
        return http.Send(request).Content.ReadAsStringAsync().Result;
    }
}
