using System.Diagnostics;
using System.Text;

namespace DbtCloud.EndToEnd.Harness;

/// <summary>Runs commands as a person's shell would: without what <c>dotnet test</c> and a CI machine put into the environment.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string[] InheritedByAccident =
    [
        "MSBUILD", "DOTNET_CLI", "DOTNET_HOST_PATH", "DOTNET_ROOT_", "TESTINGPLATFORM", "VSTEST", "XUNIT", "COREHOST",
        "CI", "TF_BUILD", "GITHUB_", "GITLAB_", "TEAMCITY_", "JENKINS_", "BUILDKITE", "CIRCLECI", "TRAVIS", "APPVEYOR", "CODEBUILD_",
        "CONTINUOUSINTEGRATIONBUILD", "DBTCLOUD", "DBT_", "CONFIGURATION", "PLATFORM", "VERSION",
    ];

    public static Task<CommandResult> RunAsync(string folder, string arguments, params (string Name, string Value)[] environment) =>
        RunAsync(folder, "dotnet", arguments, environment);

    public static async Task<CommandResult> RunAsync(string folder, string program, string arguments, (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        Scrub(start.Environment);
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        StringBuilder output = new();
        Task reading = Task.WhenAll(CollectAsync(process.StandardOutput, output), CollectAsync(process.StandardError, output));
        using CancellationTokenSource timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(Patience);
        try
        {
            // The exit counts, not the end of the output: a compiler server that outlives the build may hold the pipe open.
            await process.WaitForExitAsync(timeout.Token).WaitAsync(timeout.Token);
            await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(5), timeout.Token));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {arguments}\nwas still running after {Patience}:\n{Snapshot(output)}");
        }

        return new CommandResult($"{program} {arguments}", process.ExitCode, Snapshot(output));
    }

    private static void Scrub(IDictionary<string, string?> environment)
    {
        foreach (string name in environment.Keys.ToList())
        {
            if (InheritedByAccident.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            {
                environment.Remove(name);
            }
        }

        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE"] = "true";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["MSBUILDTERMINALLOGGER"] = "off";
    }

    private static async Task CollectAsync(StreamReader reader, StringBuilder output)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (output)
            {
                output.AppendLine(line);
            }
        }
    }

    private static string Snapshot(StringBuilder output)
    {
        lock (output)
        {
            return output.ToString();
        }
    }
}
