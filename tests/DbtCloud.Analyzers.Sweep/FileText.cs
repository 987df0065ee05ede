using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DbtCloud.Analyzers.Sweep;

internal sealed class FileText(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        using FileStream stream = File.OpenRead(path);
        return SourceText.From(stream);
    }
}
