using System.Net.Http.Headers;

public class Weather
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://api.weather.example") };

    public Task<string> Stations()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", "abcf9g77ab");
        return http.GetStringAsync("/api/v2/accounts/70403103922125/stations/");
    }
}
