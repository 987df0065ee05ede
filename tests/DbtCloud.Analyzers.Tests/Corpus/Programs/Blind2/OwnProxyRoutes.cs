using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Gateway.Controllers;

[ApiController]
[Authorize]
[Route("/api/v2/accounts")]
public class AccountsController : ControllerBase
{
    private readonly IAccountDirectory _directory;

    public AccountsController(IAccountDirectory directory) => _directory = directory;

    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<AccountView>>> Get([FromQuery] int limit = 200) => Ok(await _directory.ListAsync(limit));

    [HttpGet("{accountId:long}/jobs")]
    public async Task<IActionResult> Jobs(long accountId) => Ok(await _directory.JobsAsync(accountId));

    [HttpGet("/api/v2/users/{id:int}/")]
    public IActionResult OldUserRoute(int id) => RedirectPermanent($"/api/v3/people/{id}");

    [HttpGet("/api/v2/whoami")]
    public IActionResult WhoAmI() => Ok(new { User.Identity?.Name });
}

public record AccountView(long Id, string Name, string DbtAccessUrl);

public interface IAccountDirectory
{
    Task<IReadOnlyList<AccountView>> ListAsync(int limit);
    Task<IReadOnlyList<string>> JobsAsync(long accountId);
}
