using System.Net;
using System.Net.Http.Headers;

namespace Retrying;

public static class Retry
{
    public static async Task<T> Times<T>(int times, Func<int, Task<T>> work)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await work(attempt);
            }
            catch (HttpRequestException error) when (attempt < times && error.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway)
            {
                await Task.Delay(TimeSpan.FromMinutes(attempt));
            }
        }
    }
}

public sealed class Patient(HttpClient http, IReadOnlyDictionary<long, (string Current, string Next)> tokens)
{
    public async Task<Dictionary<long, string>> AllAsync()
    {
        Dictionary<long, string> all = [];
        foreach (long account in tokens.Keys.Order())
        {
            all[account] = await Retry.Times(3, async attempt =>
            {
                (string current, string next) = tokens[account];
                using HttpRequestMessage request = new(HttpMethod.Get, $"https://ra910.us1.dbt.com/api/v2/accounts/{account}/jobs/");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", attempt == 1 ? current : next);
                using HttpResponseMessage response = await http.SendAsync(request);
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadAsStringAsync();
            });
        }

        return all;
    }
}
