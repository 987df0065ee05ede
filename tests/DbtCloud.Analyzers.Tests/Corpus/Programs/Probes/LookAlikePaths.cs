public class LookAlikePaths(HttpClient http)
{
    public async Task Go(string token)
    {
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        await http.GetAsync("https://billing.example.com/api/v2/accounts/70403103922125/jobs/");
        await http.GetAsync("https://billing.example.com/api/v2/accounts/70403103922126/jobs/");
        await http.GetAsync("https://billing.example.com/api/v2/accounts/");
        await http.GetAsync("https://billing.example.com/api/v4/accounts/?limit=5000");
        if ("https://cloud.getdbt.com/api/v2/accounts/".StartsWith("https://cloud.getdbt.com")) Console.WriteLine("https://cloud.getdbt.com/api/v2/accounts/");
    }
}
