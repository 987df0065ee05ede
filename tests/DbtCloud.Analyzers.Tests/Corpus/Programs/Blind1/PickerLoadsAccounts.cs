using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Portal.Pages;

public sealed record Envelope<T>(T Data);

public sealed record AccountRow(long Id, string Name);

public sealed class DbtDirectory(HttpClient http)
{
    public async Task<AccountRow[]> AccountsAsync(CancellationToken ct = default)
        => (await http.GetFromJsonAsync<Envelope<AccountRow[]>>("api/v3/accounts/", ct))?.Data ?? []; // expect: DBTC2001
}

public static class PortalServices
{
    public static IServiceCollection AddPortal(this IServiceCollection services, string token) => services
        .AddHttpClient<DbtDirectory>(client =>
        {
            client.BaseAddress = new Uri("https://ab123.us1.dbt.com/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        })
        .Services;
}

public partial class AccountPicker : ComponentBase
{
    [Inject]
    public DbtDirectory Directory { get; set; } = default!;

    protected AccountRow[] Rows { get; private set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Rows = await Directory.AccountsAsync();
    }
}
