using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace DbtCloud.Emulator.Tests.Kit;

/// <summary>A plain HTTP client of one account, as a stranger would write it.</summary>
internal sealed class ApiCaller : IDisposable
{
    private readonly HttpClient _http;
    private readonly EmulatedAccount _account;

    public ApiCaller(DbtCloudEmulator emulator, EmulatedAccount account, string? token = null, bool inMemory = false)
    {
        _account = account;
        _http = new HttpClient(inMemory ? emulator.CreateHandler() : new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = account.AccessUrl };
        _http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + (token ?? account.PersonalAccessToken));
    }

    public HttpClient Http => _http;

    public string V2 => $"/api/v2/accounts/{_account.AccountId}/";

    public string V3 => $"/api/v3/accounts/{_account.AccountId}/";

    public async Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(string method, string path, JsonNode? body = null)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), path);
        if (body is not null)
        {
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        using HttpResponseMessage response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        bool isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true && text.Length > 0;
        return (response.StatusCode, isJson ? JsonNode.Parse(text) : JsonValue.Create(text));
    }

    public async Task<JsonNode> GetAsync(string path)
    {
        (HttpStatusCode status, JsonNode? body) = await SendAsync("GET", path);
        Assert.True(status == HttpStatusCode.OK, $"GET {path}: {(int)status} {body?.ToJsonString()}");
        return body!;
    }

    public async Task<JsonNode> PostAsync(string path, JsonNode body)
    {
        (HttpStatusCode status, JsonNode? answer) = await SendAsync("POST", path, body);
        Assert.True((int)status is 200 or 201, $"POST {path}: {(int)status} {answer?.ToJsonString()}");
        return answer!["data"]!;
    }

    public void Dispose() => _http.Dispose();
}
