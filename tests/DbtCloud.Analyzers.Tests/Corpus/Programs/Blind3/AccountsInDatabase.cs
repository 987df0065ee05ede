using System.Net.Http.Headers;
using Microsoft.Extensions.Hosting;

namespace Persistence;

public class DbtAccountEntity
{
    public int Id { get; set; }
    public long DbtAccountId { get; set; }
    public string AccessUrl { get; set; } = null!;
    public byte[] EncryptedToken { get; set; } = [];
    public bool IsActive { get; set; }
}

public interface IAccountRepository
{
    Task<List<DbtAccountEntity>> GetActiveAsync(CancellationToken ct);
}

public interface IProtector
{
    string Unprotect(byte[] data);
}

public class SyncService : BackgroundService
{
    private readonly IAccountRepository _repository;
    private readonly IProtector _protector;
    private readonly IHttpClientFactory _factory;

    public SyncService(IAccountRepository repository, IProtector protector, IHttpClientFactory factory)
    {
        _repository = repository;
        _protector = protector;
        _factory = factory;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var active = await _repository.GetActiveAsync(stoppingToken);
            foreach (var entity in active)
            {
                var client = _factory.CreateClient();
                client.BaseAddress = new Uri(entity.AccessUrl);
                var token = _protector.Unprotect(entity.EncryptedToken);
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
                await client.GetStringAsync($"/api/v2/accounts/{entity.DbtAccountId}/runs/?limit=100&order_by=-id", stoppingToken);
            }

            await Task.Delay(TimeSpan.FromMinutes(15), stoppingToken);
        }
    }
}
