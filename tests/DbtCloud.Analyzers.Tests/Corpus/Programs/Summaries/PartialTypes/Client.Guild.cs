public sealed partial class WarehouseClient
{
    public Task<string> GuildAsync() => GetAsync("/api/v2/accounts/70403103922126/jobs/");

    public Task<string> GuildRunsAsync() => GetAsync("/api/v2/accounts/70403103922126/runs/?limit=100");
}
