namespace DbtCloud.ApiModel.Generation;

/// <summary>A file that the model decides, by its path from the repository's root.</summary>
internal sealed record GeneratedFile(string Path, string Text);
