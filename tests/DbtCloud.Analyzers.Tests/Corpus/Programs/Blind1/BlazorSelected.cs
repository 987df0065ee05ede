using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Pages;

public sealed class AccountChoice
{
    public required string Name { get; init; }

    public required long Id { get; init; }

    public required string Token { get; init; }
}

public partial class Runs : ComponentBase
{
    private AccountChoice? selected;
    private JsonElement[] rows = [];
    private bool busy;

    [Inject]
    private HttpClient Http { get; set; } = default!;

    [Parameter]
    public IReadOnlyList<AccountChoice> Choices { get; set; } = [];

    protected override async Task OnParametersSetAsync()
    {
        selected ??= Choices.FirstOrDefault();
        await LoadAsync();
    }

    private async Task SelectAsync(ChangeEventArgs e)
    {
        selected = Choices.FirstOrDefault(choice => choice.Name == e.Value as string);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        if (selected is not { Id: var id, Token: var token })
        {
            rows = [];
            return;
        }

        busy = true;
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/runs/?limit=20&order_by=-id");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var response = await Http.SendAsync(request);
            var body = await response.Content.ReadFromJsonAsync<JsonElement>();
            rows = [.. body.GetProperty("data").EnumerateArray()];
        }
        finally
        {
            busy = false;
        }
    }

    private string Title => busy ? "…" : $"{selected?.Name} ({rows.Length})";
}
