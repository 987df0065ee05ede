using System.Net.Http.Json;
public record Body(string cause);
public class JsonExtensions(HttpClient http, string dbtPat)
{
    public async Task Go(int job)
    {
        http.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/");
        http.DefaultRequestHeaders.Authorization = new("Bearer", dbtPat);
        await http.PostAsJsonAsync($"accounts/70403103922125/jobs/{5}/run/", new Body("x"));
        await http.PutAsJsonAsync("accounts/70403103922126/jobs/5/", new Body("x")); // expect: DBTC1001
        await http.DeleteFromJsonAsync<Body>("accounts/70403103922126/jobs/5/");
        await http.PatchAsJsonAsync("accounts/70403103922127/jobs/5/", new Body("y")); // expect: DBTC1001
        await http.GetFromJsonAsync<Body>("accounts/"); // expect: DBTC2001
    }
}
