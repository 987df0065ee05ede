using System.Net.Http.Headers;
using System.Text;

namespace Acme.Dbt;

internal static class Paths
{
    private static ReadOnlySpan<byte> AccountsUtf8 => "https://ab123.us1.dbt.com/api/v3/accounts/"u8;

    public static string Accounts { get; } = Encoding.UTF8.GetString(AccountsUtf8);
}

internal sealed class Lister(HttpClient http, string patForDbt)
{
    public async Task<string> ListAsync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", patForDbt);
        return await http.GetStringAsync(Encoding.UTF8.GetString("https://ab123.us1.dbt.com/api/v3/accounts/"u8)); // expect: DBTC2001
    }

    public Task<string> UsersAsync(long id) => http.GetStringAsync(Paths.Accounts + id + "/users/");
}
