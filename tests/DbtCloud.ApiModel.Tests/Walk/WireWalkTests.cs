using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator;

namespace DbtCloud.ApiModel.Tests.Walk;

/// <summary>The walk once more through guard, pipeline, <see cref="Uri"/> and socket, each of which could write a path its own way.</summary>
public class WireWalkTests(WireWalk walk) : IClassFixture<WireWalk>
{
    public static TheoryData<string> Operations => [.. RequestCheck.Operations];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task What_arrives_at_the_server_is_exactly_what_the_model_says(string key)
    {
        ApiOperation operation = RequestCheck.Operation(key);
        walk.Emulator.Journal.Clear();

        // The sample ids are nobody's, so most answers are refusals; what is looked at is what was asked.
        await Record.ExceptionAsync(() => ClientCall.InvokeAsync(walk.Client, RequestCheck.MemberOf(operation), operation));

        JournalEntry entry = walk.Emulator.Journal.Entries[0];
        string target = entry.Path.TrimStart('/') + (entry.Query.Length > 0 ? "?" + entry.Query : "");
        RequestCheck.Matches(operation, new RecordedRequest(entry.Method, target, entry.Body.Length == 0 ? null : entry.Body), walk.Client.Account.Id);
        Assert.False(entry.IsUnmatched, entry.ToString());
        Assert.Equal(walk.Client.Account.Id, entry.TokenAccountId);
    }
}
