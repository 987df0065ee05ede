using DbtCloud.EndToEnd.Harness;

namespace DbtCloud.EndToEnd;

/// <summary>Configuration that cannot work does not start, says why, and sends nothing.</summary>
public sealed class BadInputTests(BadInputProject program) : IClassFixture<BadInputProject>
{
    [Theory]
    [InlineData("missing-token", "spice", "Set DbtCloud:Accounts:spice:Token")]
    [InlineData("unset-variable", "spice", "NOBODY_SET_THIS")]
    [InlineData("no-account-id", "spice", "Set DbtCloud:Accounts:spice:AccountId")]
    [InlineData("http", "spice", "not https")]
    [InlineData("malformed-url", "spice", "Bad:Accounts:spice:AccessUrl")]
    [InlineData("duplicated-key", "spice", "rename")]
    [InlineData("shared-token", "spice", "guild")]
    public async Task A_program_with_bad_input_is_refused_at_start(string input, string key, string remedy)
    {
        CommandResult run = await program.RunAsync(input);

        Assert.True(run.ExitCode == 3, run.Output);
        Assert.Contains(key, run.Output, StringComparison.Ordinal);
        Assert.Contains(remedy, run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("-token-of-the-test", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, program.Connections);
    }

    [Fact]
    public async Task The_same_program_with_good_input_starts() =>
        Assert.Contains("started", (await program.RunAsync("nothing-wrong")).ShouldSucceed().Output, StringComparison.Ordinal);
}
