using System.Diagnostics;

namespace DbtCloud.Benchmarks.AnalyzerTime;

/// <summary>A project as long as asked, in a temporary folder, that compiles and knows nothing of dbt.</summary>
internal sealed class GeneratedProject : IDisposable
{
    private GeneratedProject(string folder, int lines)
    {
        Folder = folder;
        Lines = lines;
    }

    public string Folder { get; }

    public int Lines { get; }

    public static GeneratedProject Write(int lines, bool http)
    {
        string folder = Directory.CreateTempSubdirectory("dbtcloud-analyzer-time-").FullName;
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Generated.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="$(AnalyzerUnderTest)" Condition="'$(AnalyzerUnderTest)' != ''" />
              </ItemGroup>
            </Project>
            """);
        int written = 0;
        for (int number = 0; written < lines; number++)
        {
            string text = GeneratedType.Write(number, http && number % 10 == 0);
            File.WriteAllText(Path.Combine(folder, $"Type{number}.cs"), text);
            written += text.Count(character => character == '\n');
        }

        using Process restore = Process.Start(new ProcessStartInfo("dotnet", "restore -v q --nologo") { WorkingDirectory = folder })!;
        restore.WaitForExit();
        return restore.ExitCode == 0 ? new GeneratedProject(folder, written) : throw new InvalidOperationException("The generated project did not restore.");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
