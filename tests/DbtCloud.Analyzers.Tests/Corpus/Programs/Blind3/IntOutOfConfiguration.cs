using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Narrow;

public sealed record TriggerCommand(int JobId, string Cause); // expect-info: DBTC3004

public sealed class Trigger(HttpClient http, IConfiguration configuration)
{
    public async Task RunAsync(TriggerCommand command, string[] args)
    {
        int account = configuration.GetValue<int>("Dbt:AccountId"); // expect-info: DBTC3004
        int timeout = configuration.GetValue<int>("Dbt:TimeoutSeconds");
        http.Timeout = TimeSpan.FromSeconds(timeout);
        using HttpRequestMessage request = new(HttpMethod.Post, $"https://ic830.us1.dbt.com/api/v2/accounts/{account}/jobs/{command.JobId}/run/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
        request.Content = new StringContent($$"""{"cause":"{{command.Cause}}"}""");
        using HttpResponseMessage response = await http.SendAsync(request);

        if (args.Length > 0)
        {
            var run = int.Parse(args[0], CultureInfo.InvariantCulture); // expect-info: DBTC3004
            using HttpRequestMessage cancel = new(HttpMethod.Post, $"https://ic830.us1.dbt.com/api/v2/accounts/{account}/runs/{run}/cancel/");
            cancel.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
            await http.SendAsync(cancel);
        }
    }
}
