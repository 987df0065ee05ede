using System.Reflection;

namespace DbtCloud.EndToEnd.Harness;

/// <summary>What the build of this test project wrote into its assembly, and where the repository lies.</summary>
internal static class BuildFacts
{
    private static readonly Dictionary<string, string?> Metadata = typeof(BuildFacts).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .GroupBy(attribute => attribute.Key)
        .ToDictionary(group => group.Key, group => group.Last().Value);

    public static string Configuration => Metadata["Configuration"]!;

    /// <summary>Gets the folder into which this build's packages were restored: strangers' projects need not download them again.</summary>
    public static string PackageFolder => Metadata["Package folder"]!;

    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    public static string VersionOf(string package) => Metadata["Version of " + package]!;

    private static string FindRepositoryRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DbtCloud.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No DbtCloud.sln above {AppContext.BaseDirectory}.");
    }
}
