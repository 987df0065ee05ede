using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Outreach;

public sealed class Outreach
{
    private readonly HttpClient _http;
    private readonly string _hubSpot;
    private readonly AuthenticationHeaderValue _twilio;

    public Outreach(HttpClient http, IConfiguration configuration)
    {
        _http = http;
        _hubSpot = configuration["HubSpot:Token"] ?? "";
        _twilio = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{configuration["Twilio:Sid"]}:{configuration["Twilio:Token"]}")));
    }

    // segments come out of the dbt model marts.outreach
    public async Task SendAsync(IEnumerable<string> subaccounts, string segment)
    {
        foreach (var account in subaccounts)
        {
            using var sms = new HttpRequestMessage(HttpMethod.Post, $"https://api.twilio.com/2010-04-01/Accounts/{account}/Messages.json?PageSize=1000");
            sms.Headers.Authorization = _twilio;
            sms.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["Body"] = segment });
            using var sent = await _http.SendAsync(sms);
        }

        using var contacts = new HttpRequestMessage(HttpMethod.Get, "https://api.hubapi.com/crm/v3/objects/contacts?limit=500");
        contacts.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _hubSpot);
        using var answer = await _http.SendAsync(contacts);
        using var accounts = new HttpRequestMessage(HttpMethod.Get, "https://api.hubapi.com/api/v3/accounts/");
        accounts.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _hubSpot);
        using var list = await _http.SendAsync(accounts);
    }
}
