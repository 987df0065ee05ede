using System.Net.Http.Headers;

public static class Sample
{
    private const string Token = "<token>";
    private const string Other = "YOUR_TOKEN";
    private const string Third = "dbtu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    public static async Task Main(string[] args)
    {
        using HttpClient http = new();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
        Console.WriteLine($"Set {Other} in the settings; it looks like {Third}.");
    }
}
