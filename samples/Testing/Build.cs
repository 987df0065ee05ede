using System.Diagnostics;
using System.Reflection;

namespace Testing;

/// <summary>Builds a project beside this one with the real compiler, as a colleague would.</summary>
internal static class Build
{
    public static async Task<string> RunAsync(string project)
    {
        string configuration = typeof(Build).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        ProcessStartInfo start = new("dotnet", ["build", "--no-incremental", "--nologo", "-v:q", "-c", configuration, "-p:BuildProjectReferences=false", "-p:DbtCloudAnalyzerMode=Default"])
        {
            WorkingDirectory = Path.Combine(Folder(), project),
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
        return output;
    }

    private static string Folder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Testing.csproj")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("These tests have to run inside the repository: they build the program under test.");
    }
}
