using System.Globalization;
using System.Net.Http.Headers;

const string Primary = "70403103922125";
const string Secondary = "70403103922126";
long primary = long.Parse(Primary, CultureInfo.InvariantCulture);
long secondary = Convert.ToInt64(Secondary, CultureInfo.InvariantCulture);
object boxed = primary;

HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));

Console.WriteLine(await http.GetStringAsync($"{primary}/jobs/"));
Console.WriteLine(await http.GetStringAsync($"{(long)boxed}/runs/"));
Console.WriteLine(await http.GetStringAsync($"{Primary}/users/"));
Console.WriteLine(await http.GetStringAsync($"{secondary}/jobs/")); // expect: DBTC1001
