using System.Net.Http.Headers;
public sealed class Spellings(HttpClient http)
{
    private const long Id = 70_403_103_922_125L;
    private const string IdText = "70403103922125";
    private const ulong Big = 0x4007_F0B4_1B0D;
    private readonly string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
    public async Task Go()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", token);
        await http.GetAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{Id}/jobs/");
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/" + IdText + "/jobs/");
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/" + long.Parse("70403103922125") + "/jobs/");
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/" + Convert.ToString(70403103922125) + "/jobs/");
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/" + ((object)Id).ToString() + "/jobs/");
        await http.GetAsync(FormattableString.Invariant($"https://ab123.us1.dbt.com/api/v2/accounts/{(decimal)Id:F0}/jobs/"));
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/" + Id.ToString("D", System.Globalization.CultureInfo.InvariantCulture) + "/jobs/");
    }
    public Task Hex() => http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/" + Big + "/jobs/");
}
