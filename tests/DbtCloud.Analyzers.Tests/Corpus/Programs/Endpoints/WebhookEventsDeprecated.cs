using System.Net.Http.Headers;

public sealed class Hooks(HttpClient http, string token)
{
    private const string Root = "https://ab123.us1.dbt.com/api/v3/accounts/70403103922125/webhooks";

    public Task<string> EventAsync(string id) => Send($"{Root}/event/{id}"); // expect: DBTC2003

    public Task<string> ReceiptAsync(string id) => Send($"{Root}/receipt/{id}"); // expect: DBTC2003

    public Task<string> EventsAsync(string subscription) => Send($"{Root}/subscription/{subscription}/events");

    public Task<string> NewReceiptAsync(string subscription, string id) => Send($"{Root}/subscription/{subscription}/event/{id}/receipt");

    private async Task<string> Send(string url)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
