using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Web.Controllers;

public enum Brand
{
    Alpha,
    Beta,
    Gamma,
}

[ApiController, Route("brands")]
public class BrandController : ControllerBase
{
    private readonly IHttpClientFactory _clients;
    private readonly IConfiguration _config;

    public BrandController(IHttpClientFactory clients, IConfiguration config)
    {
        _clients = clients;
        _config = config;
    }

    [HttpGet("{brand}/runs")]
    public async Task<ActionResult> Runs(Brand brand, [FromQuery] int limit = 250)
    {
        var (account, token) = brand switch
        {
            Brand.Alpha => (70403103922125L, _config["Dbt:Alpha:Token"]),
            Brand.Beta => (70403103922126L, _config["Dbt:Beta:Token"]),
            Brand.Gamma => (70403103922127L, _config["Dbt:Gamma:Token"]),
            _ => throw new ArgumentOutOfRangeException(nameof(brand)),
        };

        var client = _clients.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var body = await client.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?limit={Math.Min(limit, 100)}");
        return Content(body, "application/json");
    }

    [HttpGet("all")]
    public async Task<ActionResult> All()
    {
        var sizes = new Dictionary<Brand, long>();
        foreach (var brand in Enum.GetValues<Brand>())
        {
            if (await Runs(brand) is ContentResult { Content: { } content })
            {
                sizes[brand] = content.Length;
            }
        }

        return Ok(sizes);
    }
}
