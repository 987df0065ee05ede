using System.Net.Http.Headers;

internal static class Program
{
    private static readonly HttpClient Http = new();
    private static readonly string? Token = Environment.GetEnvironmentVariable("DBT_TOKEN");
    private static readonly long[] Accounts = [70403103912701, 70403103912702, 70403103912703];

    private static async Task Main()
    {
        int[] sizes = await Task.WhenAll(Accounts.Select(SizeAsync)); // expect: DBTC1001
        Console.WriteLine(sizes.Sum());
        int[] offsets = await Task.WhenAll(Enumerable.Range(0, 3).Select(PageAsync));
        Console.WriteLine(offsets.Sum());
    }

    private static async Task<int> SizeAsync(long account)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://mg912.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        using HttpResponseMessage response = await Http.SendAsync(request);
        return (await response.Content.ReadAsStringAsync()).Length;
    }

    private static async Task<int> PageAsync(int page)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://mg912.us1.dbt.com/api/v2/accounts/70403103912701/runs/?limit=100&offset={page * 100}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        using HttpResponseMessage response = await Http.SendAsync(request);
        return (await response.Content.ReadAsStringAsync()).Length;
    }
}
