// implicit-usings: off
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;

namespace Tools;

public static class Accounts
{
    public static readonly IReadOnlyDictionary<string, long> Known = new Dictionary<string, long>
    {
        ["finance"] = 70403103922125,
        ["people"] = 70403103922126,
        ["legal"] = 70403103922127,
    };
}

public sealed class Launcher
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com") };

    public async Task LaunchAllAsync(long job)
    {
        foreach (KeyValuePair<string, long> pair in Accounts.Known)
        {
            await LaunchAsync(pair.Key, job);
        }
    }

    public async Task LaunchAsync(string name, long job)
    {
        string variable = "DBT_TOKEN_" + name.ToUpper(CultureInfo.InvariantCulture);
        string? token = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(token))
        {
            throw new InvalidOperationException($"{variable} is not set, so the token of {name} is missing");
        }

        using HttpRequestMessage request = new(HttpMethod.Post, $"/api/v2/accounts/{Accounts.Known[name]}/jobs/{job}/run/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = new StringContent("{\"cause\":\"launcher\"}");
        using HttpResponseMessage response = await _http.SendAsync(request);
        Console.WriteLine($"{name}: {response.StatusCode}, token from {variable}");
    }
}
