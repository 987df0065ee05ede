using DbtCloud.ApiModel.Generation;

namespace DbtCloud.ApiModel.Tests;

public class GeneratedFilesTests
{
    [Fact]
    public void The_committed_generated_files_are_what_the_model_yields()
    {
        Assert.All(GeneratedFiles.Of(Repository.Root), file =>
        {
            string path = Path.Combine(Repository.Root, file.Path);
            Assert.True(File.Exists(path), $"{file.Path} is missing: run the tool's generate command.");
            Assert.Equal(file.Text, File.ReadAllText(path));
        });
    }

    [Fact]
    public void No_generated_file_is_left_over()
    {
        HashSet<string> expected = [.. GeneratedFiles.Of(Repository.Root).Select(file => file.Path)];
        IEnumerable<string> present = GeneratedFiles.Folders
            .Select(folder => Path.Combine(Repository.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));

        Assert.All(present, file => Assert.Contains(file, expected));
    }
}
