using System.Net.Http.Headers;

namespace Interactive;

/// <summary>A little shell: every <c>use</c> asks for an account and its token.</summary>
public static class Shell
{
    public static async Task Main()
    {
        using var http = new HttpClient { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };
        string account = "", token = "";
        var history = new Stack<(string Account, string Token)>();

        while (Console.ReadLine() is { } line)
        {
            switch (line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                case ["use", var id]:
                    history.Push((account, token));
                    account = id;
                    Console.Write("token: ");
                    token = Console.ReadLine() ?? "";
                    break;
                case ["back"] when history.Count > 0:
                    (account, token) = history.Pop();
                    break;
                case ["jobs"]:
                    Console.WriteLine(await GetAsync("jobs/"));
                    break;
                case ["run", var job]:
                    Console.WriteLine(await GetAsync($"runs/?job_definition_id={job}"));
                    break;
                case ["exit"]:
                    return;
                default:
                    Console.WriteLine("use <account> | back | jobs | run <job> | exit");
                    break;
            }
        }

        async Task<string> GetAsync(string rest)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"api/v2/accounts/{account}/{rest}");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var response = await http.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }
    }
}
