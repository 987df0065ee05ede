namespace DbtCloud.EndToEnd.Harness;

/// <summary>What a command wrote and how it ended.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>Gets the compiler's findings of our rules, each once: a build repeats them in its summary.</summary>
    public IReadOnlyList<Finding> Findings => Finding.ReadAll(Output);

    public CommandResult ShouldSucceed()
    {
        Assert.True(ExitCode == 0, $"{Command}\nended with {ExitCode}:\n{Output}");
        return this;
    }

    public CommandResult ShouldFail()
    {
        Assert.True(ExitCode != 0, $"{Command}\nended with 0, but should have failed:\n{Output}");
        return this;
    }

    public CommandResult ShouldBeSilent()
    {
        Assert.True(Findings.Count == 0, $"{Command}\nshould have reported nothing of ours:\n{Output}");
        return this;
    }
}
