using System.Net.Http.Headers;

foreach (string line in File.ReadLines("accounts.txt"))
{
    (string account, string variable) = line.Split(' ') is [var id, var name] ? (id, name) : throw new FormatException(line);
    using HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable(variable));
    foreach (string resource in new[] { "jobs/", "runs/" })
    {
        Console.WriteLine(await http.GetStringAsync($"api/v2/accounts/{account}/{resource}"));
    }
}
