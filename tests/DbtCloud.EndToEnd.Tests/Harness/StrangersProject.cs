namespace DbtCloud.EndToEnd.Harness;

/// <summary>A project that somebody else could have made: a folder below the feed, with files as given.</summary>
internal sealed class StrangersProject
{
    private readonly PackageFeed feed;

    private StrangersProject(PackageFeed feed, string folder, string projectFile)
    {
        this.feed = feed;
        Folder = folder;
        ProjectFile = projectFile;
    }

    public string Folder { get; }

    public string ProjectFile { get; }

    public string SarifFile => Path.Combine(Folder, "build.sarif");

    /// <summary>Makes a project that references the package under test, with the text of one of <c>Programs/</c> as its program.</summary>
    public static StrangersProject Create(PackageFeed feed, string name, string references, params (string File, string Text)[] files)
    {
        string folder = Directory.CreateDirectory(Path.Combine(feed.Root, "projects", name)).FullName;
        string projectFile = Path.Combine(folder, Path.GetFileName(name) + ".csproj");
        File.WriteAllText(projectFile, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <NoWarn>$(NoWarn);NU1603;NU1900</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                {references}
              </ItemGroup>
            </Project>
            """);
        StrangersProject project = new(feed, folder, projectFile);
        foreach ((string file, string text) in files)
        {
            project.Write(file, text);
        }

        return project;
    }

    public static string Program(string file) => File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "tests", "DbtCloud.EndToEnd.Tests", "Programs", file));

    public static string Reference(string package) => Reference(package, BuildFacts.VersionOf(package));

    public static string Reference(string package, string version) => $"""<PackageReference Include="{package}" Version="{version}" />""";

    public void Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Delete(string file) => File.Delete(Path.Combine(Folder, file));

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public async Task RestoreAsync() => (await DotNet.RunAsync(Folder, "restore -v q --nologo")).ShouldSucceed();

    /// <summary>Builds from scratch as far as the compiler is concerned: what a warm obj folder would hide is reported again.</summary>
    public Task<CommandResult> BuildAsync(string properties = "", params (string Name, string Value)[] environment) =>
        DotNet.RunAsync(Folder, $"build --no-restore --no-incremental --nologo -v m -p:ErrorLog=\"{SarifFile}%2Cversion=2.1\" {properties}", environment);

    /// <summary>Builds once more without touching anything: what a second build in an editor's terminal does.</summary>
    public Task<CommandResult> BuildAgainAsync(params (string Name, string Value)[] environment) =>
        DotNet.RunAsync(Folder, $"build --no-restore --nologo -v m -p:ErrorLog=\"{SarifFile}%2Cversion=2.1\"", environment);

    public Task<CommandResult> RunAsync(string arguments = "", params (string Name, string Value)[] environment) =>
        DotNet.RunAsync(Folder, $"bin/Debug/net10.0/{Path.GetFileNameWithoutExtension(ProjectFile)}.dll {arguments}", environment);

    public override string ToString() => $"{ProjectFile} with DbtCloud.Client {feed.Version}";
}
