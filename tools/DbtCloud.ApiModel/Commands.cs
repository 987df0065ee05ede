using DbtCloud.ApiModel.Generation;
using DbtCloud.ApiModel.Generation.Client;
using DbtCloud.ApiModel.Import;
using DbtCloud.ApiModel.Model;
using DbtCloud.ApiModel.Overlay;

namespace DbtCloud.ApiModel;

/// <summary>What the program can do, apart from its command line.</summary>
internal static class Commands
{
    public static async Task<int> ImportAsync(FileInfo v2, FileInfo v3, TextWriter report, CancellationToken cancellationToken)
    {
        string folder = Path.Combine(Repository.Root, "api");
        ApiModelDocument? before = File.Exists(Path.Combine(folder, "operations.json")) ? ApiModelDocument.Load(folder) : null;
        ImportedModel imported = await ReadAsync(v2.FullName, v3.FullName, Path.Combine(folder, "corrections"), cancellationToken).ConfigureAwait(false);
        string operations = ModelText.Operations(imported.Operations.Values);
        string schemas = ModelText.Schemas(imported.Schemas);
        ApiModelDocument after = ApiModelDocument.Parse(operations, schemas);
        await File.WriteAllTextAsync(Path.Combine(folder, "operations.json"), operations, cancellationToken).ConfigureAwait(false);
        await File.WriteAllTextAsync(Path.Combine(folder, "schemas.json"), schemas, cancellationToken).ConfigureAwait(false);
        await report.WriteAsync(ImportReport.Of(before, after, imported, NameOverlay.Load(Repository.Root).FitTo(after))).ConfigureAwait(false);
        return Generate(report);
    }

    public static int Generate(TextWriter report)
    {
        IReadOnlyList<GeneratedFile> files = GeneratedFiles.Of(Repository.Root);
        int written = GeneratedFiles.Write(Repository.Root, files);
        report.WriteLine($"{files.Count} generated files, {written} of them written.");
        return 0;
    }

    public static async Task<ImportedModel> ReadAsync(string v2, string v3, string corrections, CancellationToken cancellationToken)
    {
        using FileStream older = File.OpenRead(v2);
        using FileStream newer = File.OpenRead(v3);
        return ModelImport.Join(
            await SpecificationReader.ReadAsync("v2", older, cancellationToken).ConfigureAwait(false),
            await SpecificationReader.ReadAsync("v3", newer, cancellationToken).ConfigureAwait(false),
            CorrectionFile.ReadFolder(corrections));
    }
}
