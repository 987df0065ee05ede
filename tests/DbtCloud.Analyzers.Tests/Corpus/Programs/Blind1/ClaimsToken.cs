using System.Net.Http.Headers;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Portal.Mvc;

[Authorize]
public class RunsController : Controller
{
    private readonly IHttpClientFactory _factory;

    public RunsController(IHttpClientFactory factory)
    {
        _factory = factory;
    }

    private string DbtToken => User.FindFirstValue("dbt_pat") ?? throw new UnauthorizedAccessException();

    [HttpGet("/runs/{accountId}")]
    public async Task<IActionResult> Index(string accountId, int page = 1)
    {
        ViewData["Title"] = "Runs";
        var json = await CreateClient().GetStringAsync($"api/v2/accounts/{accountId}/runs/?limit=50&offset={(page - 1) * 50}");
        return View(model: json);
    }

    [HttpGet("/runs/{accountId}/{runId}")]
    public async Task<IActionResult> Details(string accountId, string runId)
    {
        var json = await CreateClient().GetStringAsync($"api/v2/accounts/{accountId}/runs/{runId}/?include_related=run_steps");
        return View(model: json);
    }

    [HttpPost("/runs/{accountId}/{runId}/cancel")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Cancel(string accountId, string runId)
    {
        using var response = await CreateClient().PostAsync($"api/v2/accounts/{accountId}/runs/{runId}/cancel/", null);
        return RedirectToAction(nameof(Details), new { accountId, runId, ok = response.IsSuccessStatusCode });
    }

    private HttpClient CreateClient()
    {
        var client = _factory.CreateClient();
        client.BaseAddress = new Uri("https://ab123.us1.dbt.com/");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", DbtToken);
        return client;
    }
}
