using System.Net.Http.Headers;

using HttpClient http = new();
while (true)
{
    Console.Write("account: ");
    string? account = Console.ReadLine();
    if (string.IsNullOrEmpty(account))
    {
        break;
    }

    Console.Write("token: ");
    string? token = Console.ReadLine();
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    using HttpResponseMessage response = await http.SendAsync(request);
    Console.WriteLine(response.StatusCode);
}
