using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

WebApplication app = WebApplication.CreateBuilder(args).Build();
HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com") };

app.MapGet("/jobs/{account:long}", async (long account, HttpRequest incoming) =>
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"/api/v2/accounts/{account}/jobs/");
    request.Headers.Authorization = AuthenticationHeaderValue.Parse(incoming.Headers.Authorization.ToString());
    using HttpResponseMessage response = await http.SendAsync(request);
    return Results.Text(await response.Content.ReadAsStringAsync(), "application/json");
});
app.MapGet("/fixed", async (HttpRequest incoming) =>
{
    using HttpRequestMessage request = new(HttpMethod.Get, "/api/v2/accounts/70403103922125/jobs/");
    request.Headers.Authorization = AuthenticationHeaderValue.Parse(incoming.Headers.Authorization.ToString());
    using HttpResponseMessage response = await http.SendAsync(request);
    return Results.Text(await response.Content.ReadAsStringAsync(), "application/json");
});
app.Run();
