// nullable: off
using System.Net.Http.Headers;

// quick & dirty: nightly jobs of the three sandboxes
string[] accounts = { "70403103922125", "70403103922126", "70403103922127" };
string[] tokens =
{
    Environment.GetEnvironmentVariable("DBT_SANDBOX_TOKEN_1"),
    Environment.GetEnvironmentVariable("DBT_SANDBOX_TOKEN_2"),
    Environment.GetEnvironmentVariable("DBT_SANDBOX_TOKEN_3"),
};
string[] jobs = { "512", "877", "1044" };

using var http = new HttpClient();
http.BaseAddress = new Uri("https://ab123.us1.dbt.com");

for (int i = 0; i < accounts.Length; i++)
{
    var msg = new HttpRequestMessage(HttpMethod.Post, "/api/v2/accounts/" + accounts[i] + "/jobs/" + jobs[i] + "/run/");
    msg.Headers.Authorization = new AuthenticationHeaderValue("Token", tokens[i]);
    msg.Content = new StringContent("{\"cause\": \"sandbox refresh\"}", System.Text.Encoding.UTF8, "application/json");
    var res = await http.SendAsync(msg);
    Console.WriteLine(accounts[i] + " -> " + (int)res.StatusCode);
    if (!res.IsSuccessStatusCode)
    {
        Console.WriteLine(await res.Content.ReadAsStringAsync());
        Environment.ExitCode = 1;
    }
}
