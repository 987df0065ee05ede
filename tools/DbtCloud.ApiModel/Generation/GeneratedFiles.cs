using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation;

/// <summary>All files that the model decides.</summary>
internal static class GeneratedFiles
{
    /// <summary>The folders that hold nothing else.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["src/DbtCloud.Analyzers/Generated", "src/DbtCloud.Client/Generated"];

    public static IReadOnlyList<GeneratedFile> Of(string root)
    {
        ApiModelDocument model = ApiModelDocument.Load(Path.Combine(root, "api"));
        return [EndpointTableFile.Of(model, _ => null)];
    }

    /// <summary>Writes what differs and returns how many files that were.</summary>
    public static int Write(string root, IReadOnlyList<GeneratedFile> files)
    {
        int written = 0;
        foreach (GeneratedFile file in files)
        {
            string path = Path.Combine(root, file.Path);
            if (!File.Exists(path) || File.ReadAllText(path) != file.Text)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
                written++;
            }
        }

        return written;
    }
}
