using System.Net.Http.Headers;
using System.Text;

public sealed class Others(HttpClient http)
{
    private const string GitHub = "ghx_16C7e42F292c6912E7710c838347Ae178B4a";
    private static readonly byte[] Key = Encoding.UTF8.GetBytes("0123456789abcdef0123456789abcdef");

    public Task<string> ReposAsync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", GitHub);
        return http.GetStringAsync("https://api.github.com/orgs/dbt-labs/repos?per_page=100");
    }

    public static int KeyLength => Key.Length;
}
