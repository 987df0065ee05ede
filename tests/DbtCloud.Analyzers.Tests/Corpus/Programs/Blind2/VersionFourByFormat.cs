using System.Globalization;
using System.Net.Http.Headers;

class Program
{
    const string Pattern = "https://{0}.us1.dbt.com/api/{1}/accounts/{2}/jobs/";

    static async Task Main()
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", Environment.GetEnvironmentVariable("DBT_TOKEN"));

        var today = await http.GetStringAsync(string.Format(CultureInfo.InvariantCulture, Pattern, "pv620", "v2", 70403103922125L));
        var tomorrow = await http.GetStringAsync(string.Format(CultureInfo.InvariantCulture, Pattern, "pv620", "v4", 70403103922125L)); // expect: DBTC2005

        Console.WriteLine(today.Length);
        Console.WriteLine(tomorrow.Length);
    }
}
