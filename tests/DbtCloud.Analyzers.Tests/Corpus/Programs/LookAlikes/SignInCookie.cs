using System.Net.Http.Headers;

public sealed class Portal(HttpClient http, string accessToken)
{
    public async Task RunAsync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        await http.GetStringAsync("https://portal.example/api/accounts/70403103922125");
        await http.GetStringAsync("https://portal.example/api/accounts/70403103922126");
        await http.GetStringAsync("http://portal.example/api/accounts/70403103922126?token=" + accessToken);
        Console.WriteLine("signed in with " + accessToken);
    }
}
