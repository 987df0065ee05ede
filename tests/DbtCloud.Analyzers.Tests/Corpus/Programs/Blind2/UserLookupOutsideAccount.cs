using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace Admin.Web.Controllers;

[Route("people")]
public class PeopleController : Controller
{
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly DbtSettings _settings;

    public PeopleController(IHttpClientFactory httpClientFactory, DbtSettings settings)
    {
        _httpClientFactory = httpClientFactory;
        _settings = settings;
    }

    [HttpGet("{id:long}")]
    public async Task<IActionResult> Details(long id)
    {
        var client = _httpClientFactory.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _settings.Token);

        var uri = new Uri(new Uri("https://aw101.us1.dbt.com/api/"), $"v2/users/{id}/");
        var user = await client.GetFromJson(uri); // expect: DBTC2002

        var credentials = await client.GetFromJson(new Uri($"https://aw101.us1.dbt.com/api/v3/users/{id}/credentials/"));
        return Json(new { user, credentials });
    }
}

public sealed record DbtSettings(string Token);

internal static class HttpClientJson
{
    public static async Task<JsonElement> GetFromJson(this HttpClient client, Uri uri)
    {
        using var stream = await client.GetStreamAsync(uri);
        using var document = await JsonDocument.ParseAsync(stream);
        return document.RootElement.Clone();
    }
}
