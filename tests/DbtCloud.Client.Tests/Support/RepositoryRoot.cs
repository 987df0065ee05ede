namespace DbtCloud.Support;

internal static class RepositoryRoot
{
    /// <summary>Gets the folder of the solution, above the one that the tests run in.</summary>
    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DbtCloud.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run below the solution.");
    }
}
