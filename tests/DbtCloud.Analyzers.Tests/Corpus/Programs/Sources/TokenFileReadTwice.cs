using System.Net.Http.Headers;

public sealed class FileReports(HttpClient http)
{
    public async Task RunAsync(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*.token"))
        {
            long account = long.Parse(Path.GetFileNameWithoutExtension(file));
            string token = (await File.ReadAllTextAsync(file)).Trim();
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using HttpResponseMessage response = await http.SendAsync(request);
            response.EnsureSuccessStatusCode();
        }
    }
}
