using DbtCloud.Analyzers.Endpoints;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Tests.Rules;

public class EndpointMatcherTests
{
    [Theory]
    [InlineData("/api/v2/accounts/1/jobs/", "GET", nameof(EndpointMatch.Known))]
    [InlineData("api/v2/accounts/1/jobs", "GET", nameof(EndpointMatch.Known))]
    [InlineData("/api/v2/accounts/1/runs/2/artifacts/compiled/a/b.sql", "GET", nameof(EndpointMatch.Known))]
    [InlineData("/api/v2/accounts/1/jobs/", "PUT", nameof(EndpointMatch.OtherMethod))]
    [InlineData("/api/v2/accounts/1/groups/", "GET", nameof(EndpointMatch.OtherVersion))]
    [InlineData("/api/v4/accounts/1/jobs/", "GET", nameof(EndpointMatch.NoVersion))]
    [InlineData("/api/v2/accounts/1/nothing/of/the/kind/", "GET", nameof(EndpointMatch.Unknown))]
    [InlineData("/deploy/1/projects/2/", "GET", nameof(EndpointMatch.Undecided))]
    [InlineData("/api/v2/accounts/1/\uFFFC", "GET", nameof(EndpointMatch.Undecided))]
    public void A_path_is_found_in_the_table(string path, string method, string expected)
    {
        string[] pieces = path.Split(Text.HoleMark);
        Text text = Text.Literal(pieces[0], null);
        text = pieces.Length == 1 ? text : Text.Concat([text, Text.Hole(Key.Opaque("path", LoopSet.Empty), null)]);

        Assert.Equal(expected, EndpointMatcher.Match(text, method, out _).ToString());
    }
}
