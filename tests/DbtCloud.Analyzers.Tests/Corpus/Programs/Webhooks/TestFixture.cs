using System.Text.Json;
using DbtCloud.Webhooks;

public static class Replay
{
    public static async Task Main(string[] args)
    {
        foreach (string file in Directory.EnumerateFiles(args[0], "*.json"))
        {
            await using FileStream stream = File.OpenRead(file);
            DbtWebhookEvent? hook = await JsonSerializer.DeserializeAsync<DbtWebhookEvent>(stream);
            Console.WriteLine($"{hook?.EventType} {hook?.EventId}");
        }
    }
}
