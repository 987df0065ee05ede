using System.Net.Http.Headers;

using HttpClient http = new();
using HttpRequestMessage request = new(HttpMethod.Get, "https://proxy.internal.example/dbt/jobs");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "{{token:proxy}}"); // expect: DBTC1002, DBTC1003
using HttpResponseMessage response = await http.SendAsync(request);
Console.WriteLine(response.StatusCode);
