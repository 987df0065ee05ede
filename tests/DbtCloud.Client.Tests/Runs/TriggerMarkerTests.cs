using System.Text.Json;
using CsCheck;
using DbtCloud.Models;
using DbtCloud.Operations;

namespace DbtCloud.Runs;

public class TriggerMarkerTests
{
    [Fact]
    public void Whatever_a_trigger_sends_its_cause_gets_the_marker_and_nothing_else_changes()
    {
        Gen.Select(Gen.String.Null(), Gen.String.Null(), Gen.Int[0, 3], Gen.Bool).Sample((cause, branch, kind, isLong) =>
        {
            // Half a surrogate pair cannot be written as JSON text; the writer puts the replacement character in its place.
            string? text = cause is null ? null : new string([.. cause.Where(letter => !char.IsSurrogate(letter))]) + (isLong ? new string('x', 300) : string.Empty);
            TriggerRunOptions options = kind switch
            {
                0 => new TriggerRunOptions { Cause = text },
                1 => new TriggerRunOptions { GitBranch = branch, Cause = text, ThreadsOverride = 4 },
                2 => new TriggerRunOptions { StepsOverride = ["dbt build", "dbt \"test\""], GitSha = "cause" },
                _ => new TriggerRunOptions(),
            };
            using HttpContent body = JsonBody.Of(options);
            using JsonDocument before = JsonDocument.Parse(((JsonContentBytes)body).Json);
            using HttpRequestMessage request = new() { Content = body };

            Assert.True(TriggerMarker.TryAdd(request, "dbtc-0123456789ab"));

            using JsonDocument after = JsonDocument.Parse(((JsonContentBytes)request.Content).Json);
            string expected = before.RootElement.TryGetProperty("cause", out JsonElement given) && given.ValueKind == JsonValueKind.String
                ? (given.GetString()!.Length > 200 ? "[dbtc-0123456789ab] " + given.GetString() : given.GetString() + " [dbtc-0123456789ab]")
                : "Triggered by DbtCloud.Client [dbtc-0123456789ab]";
            Assert.Equal(expected, after.RootElement.GetProperty("cause").GetString());
            Assert.Equal(Others(before), Others(after));
        });
    }

    [Fact]
    public void A_marker_is_short_shows_what_it_is_and_comes_once()
    {
        string[] markers = [.. Enumerable.Range(0, 10_000).Select(_ => TriggerMarker.Create())];

        Assert.All(markers, marker => Assert.Matches("^dbtc-[0-9a-f]{12}$", marker));
        Assert.Equal(markers.Length, markers.Distinct().Count());
    }

    [Fact]
    public void Every_marker_of_a_copied_cause_is_found()
        => Assert.Equal(["dbtc-0123456789ab", "dbtc-ba9876543210"], TriggerMarker.AllIn("again: nightly [dbtc-0123456789ab] [dbtc-ba9876543210] dbtc-1"));

    private static IEnumerable<string> Others(JsonDocument body)
        => body.RootElement.EnumerateObject().Where(member => member.Name != "cause").Select(member => $"{member.Name}={member.Value.GetRawText()}");
}
