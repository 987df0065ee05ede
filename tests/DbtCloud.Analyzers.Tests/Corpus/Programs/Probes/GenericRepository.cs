using System.Net.Http.Headers;
using System.Net.Http.Json;
public interface IResource { static abstract string Path { get; } }
public class Job : IResource { public static string Path => "jobs"; }
public class Run : IResource { public static string Path => "runs"; }
public class Repository<T>(HttpClient http, long account, string token) where T : IResource
{
    public async Task<List<T>?> All()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.GetFromJsonAsync<List<T>>($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/{T.Path}/");
    }
}
public class Uses(HttpClient http, string pat)
{
    public async Task Go()
    {
        await new Repository<Job>(http, 70403103922125, pat).All();
        await new Repository<Run>(http, 70403103922125, pat).All();
        await new Repository<Job>(http, 70403103922126, pat).All(); // expect: DBTC1001
    }
}
