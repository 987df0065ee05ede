using System.Globalization;
using DbtCloud;
using Flurl.Http;

namespace Spellings;

public static class OneAccount
{
    private const string Text = "70403103901901";
    private const long Number = 70_403_103_901_901L;
    private const long Hexadecimal = 0x4007_FFFF_C8CD;
    private static readonly long Parsed = long.Parse("70403103901901", NumberStyles.None, CultureInfo.InvariantCulture);
    private static readonly string Formatted = Number.ToString("D", CultureInfo.InvariantCulture);

    public static async Task<int> Main()
    {
        string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
        string[] urls =
        [
            $"https://oe901.us1.dbt.com/api/v2/accounts/{Text}/jobs/",
            $"https://oe901.us1.dbt.com/api/v2/accounts/{Number}/jobs/",
            $"https://oe901.us1.dbt.com/api/v2/accounts/{Parsed}/jobs/",
            $"https://oe901.us1.dbt.com/api/v2/accounts/{Hexadecimal}/jobs/",
            "https://oe901.us1.dbt.com/api/v2/accounts/" + Formatted + "/jobs/",
            string.Concat("https://oe901.us1.dbt.com/api/v2/accounts/", Convert.ToInt64(Text), "/jobs/"),
        ];

        int sum = 0;
        foreach (string url in urls)
        {
            sum += (await url.WithOAuthBearerToken(token).GetStringAsync()).Length;
        }

        string runs = await $"https://oe901.us1.dbt.com/api/v2/accounts/{Number:D}/runs/".WithOAuthBearerToken(token).GetStringAsync();
        DbtCloudClient client = new(new DbtAccount(70403103901901, new Uri("https://oe901.us1.dbt.com")), new DbtToken(token));
        return sum + runs.Length + (client.Account.Id == Number ? 0 : 1);
    }
}
