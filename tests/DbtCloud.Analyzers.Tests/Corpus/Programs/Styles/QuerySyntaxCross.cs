using System.Net.Http.Headers;

public sealed class Snapshot(HttpClient http)
{
    public async Task<int> SizeAsync(IEnumerable<Customer> customers)
    {
        var requests =
            from customer in customers
            from resource in new[] { "jobs", "runs", "users" }
            where customer.Active
            orderby customer.AccountId
            select Build(customer.AccountId, resource, customer.DbtToken);

        int size = 0;
        foreach (HttpRequestMessage request in requests)
        {
            using HttpResponseMessage response = await http.SendAsync(request);
            size += (await response.Content.ReadAsStringAsync()).Length;
        }

        return size;
    }

    private static HttpRequestMessage Build(long account, string resource, string token)
    {
        HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/{resource}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    public sealed record Customer(long AccountId, string DbtToken, bool Active);
}
