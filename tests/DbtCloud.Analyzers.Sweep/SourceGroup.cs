namespace DbtCloud.Analyzers.Sweep;

/// <summary>What is compiled together: the sources below a project file, or below a top folder for those without one.</summary>
internal sealed record SourceGroup(string Name, IReadOnlyList<string> Sources, IReadOnlyList<string> Settings)
{
    private const long LargestFile = 1_000_000;

    public static IEnumerable<SourceGroup> Find(DirectoryInfo tree)
    {
        Dictionary<string, string> owners = Directory.EnumerateFiles(tree.FullName, "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetDirectoryName(file)!)
            .Distinct()
            .ToDictionary(folder => folder, folder => folder);
        return Directory.EnumerateFiles(tree.FullName, "*.cs", SearchOption.AllDirectories)
            .Where(IsSource)
            .GroupBy(file => OwnerOf(file, tree.FullName, owners))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new SourceGroup(group.Key, [.. group.Order(StringComparer.Ordinal)], SettingsOf(group.Key)));
    }

    /// <summary>Each program by itself, in a folder that is deleted with the process's temporary files.</summary>
    public static IEnumerable<SourceGroup> Write(IReadOnlyDictionary<string, Func<string>> programs)
    {
        string folder = Directory.CreateTempSubdirectory("dbtcloud-hostile-").FullName;
        int number = 0;
        foreach ((string name, Func<string> text) in programs)
        {
            string file = Path.Combine(folder, $"Program{number++}.cs");
            File.WriteAllText(file, text());
            yield return new SourceGroup(name, [file], []);
        }
    }

    private static bool IsSource(string file) =>
        !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && new FileInfo(file).Length < LargestFile;

    private static string OwnerOf(string file, string root, Dictionary<string, string> owners)
    {
        for (string? folder = Path.GetDirectoryName(file); folder is not null && folder.Length >= root.Length; folder = Path.GetDirectoryName(folder))
        {
            if (owners.TryGetValue(folder, out string? owner))
            {
                return owner;
            }
        }

        string[] parts = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar);
        return parts.Length > 1 ? Path.Combine(root, parts[0]) : root;
    }

    private static IReadOnlyList<string> SettingsOf(string folder) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "appsettings*.json")] : [];
}
