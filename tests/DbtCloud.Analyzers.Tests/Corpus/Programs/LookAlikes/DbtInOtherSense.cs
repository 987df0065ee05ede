using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Clinic.Therapy;

public sealed class DbtSkill
{
    public int Id { get; set; }

    public int AccountId { get; set; }

    public string Name { get; set; } = "";
}

public sealed class DbtDiaryClient(HttpClient http, IConfiguration configuration)
{
    public async Task<string> EntriesAsync(int patient)
    {
        http.BaseAddress = new Uri("https://clinic.example");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Clinic:Token"]);
        return await http.GetStringAsync($"/diary/{patient}/entries?limit=365");
    }
}
