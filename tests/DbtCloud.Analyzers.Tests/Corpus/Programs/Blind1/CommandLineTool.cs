using System.Net.Http.Headers;

namespace DbtCtl;

internal enum Verb { Jobs, Runs, Trigger, Cancel }

internal sealed record Arguments(Verb Verb, string Host, string Account, string Token, string? Id)
{
    public static Arguments? Parse(string[] args)
    {
        var map = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 1; i + 1 < args.Length; i += 2)
        {
            map[args[i].TrimStart('-')] = args[i + 1];
        }

        return args.Length > 0
            && Enum.TryParse(args[0], ignoreCase: true, out Verb verb)
            && map.TryGetValue("host", out var host)
            && map.TryGetValue("account", out var account)
            && map.TryGetValue("token", out var token)
            ? new Arguments(verb, host, account, token, map.GetValueOrDefault("id"))
            : null;
    }
}

internal static class Entry
{
    public static async Task<int> Main(string[] args)
    {
        if (Arguments.Parse(args) is not { } parsed)
        {
            Console.Error.WriteLine("usage: dbtctl <jobs|runs|trigger|cancel> --host ab123.us1.dbt.com --account <id> --token <token> [--id <id>]");
            return 64;
        }

        using var http = new HttpClient { BaseAddress = new Uri($"https://{parsed.Host}/api/v2/accounts/{parsed.Account}/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", parsed.Token);

        using var response = parsed.Verb switch
        {
            Verb.Jobs => await http.GetAsync("jobs/?limit=100"),
            Verb.Runs => await http.GetAsync("runs/?limit=100&order_by=-id"),
            Verb.Trigger => await http.PostAsync($"jobs/{parsed.Id}/run/", new StringContent("{\"cause\":\"dbtctl\"}")),
            Verb.Cancel => await http.PostAsync($"runs/{parsed.Id}/cancel/", null),
            _ => throw new NotSupportedException(parsed.Verb.ToString()),
        };

        Console.WriteLine(await response.Content.ReadAsStringAsync());
        return response.IsSuccessStatusCode ? 0 : 1;
    }
}
