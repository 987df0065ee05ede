using System.Text.Json.Nodes;
using DbtCloud.Emulator.Tests.Kit;

namespace DbtCloud.Emulator.Tests.Runs;

internal static class RunWatch
{
    public static async Task<JsonNode> UntilDoneAsync(ApiCaller api, long runId)
    {
        while (true)
        {
            JsonNode run = (await api.GetAsync(api.V2 + $"runs/{runId}/"))["data"]!;
            if (run["is_complete"]!.GetValue<bool>())
            {
                return run;
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
