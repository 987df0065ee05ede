using DbtCloud.ApiModel.Generation.Client;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation;

/// <summary>All files that the model decides.</summary>
internal static class GeneratedFiles
{
    /// <summary>The folders that hold nothing else.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["src/DbtCloud.Analyzers/Generated", "src/DbtCloud.Client/Generated", "docs/api"];

    public static IReadOnlyList<GeneratedFile> Of(string root)
    {
        ApiModelDocument model = ApiModelDocument.Load(Path.Combine(root, "api"));
        NameOverlay names = NameOverlay.Load(root).FitTo(model);
        ClientModel client = ClientModel.Build(model, names);
        return
        [
            EndpointTableFile.Of(model, operation => names.Operations.GetValueOrDefault(operation.Key)),
            .. IdFiles.Of(client),
            .. EnumFiles.Of(client),
            .. ModelFiles.Of(client),
            .. OptionsFiles.Of(client),
            .. OperationsFiles.Of(client),
            .. ClientFile.Of(client),
            NamesPage.Of(client),
            .. ResourcePages.Of(client),
            ExamplesFile.Of(client),
        ];
    }

    /// <summary>Writes what differs, deletes what is left over, and returns how many files that were.</summary>
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

        HashSet<string> expected = [.. files.Select(file => Path.GetFullPath(Path.Combine(root, file.Path)))];
        foreach (string stray in Folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Where(file => !expected.Contains(Path.GetFullPath(file))))
        {
            File.Delete(stray);
            written++;
        }

        return written;
    }
}
