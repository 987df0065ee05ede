using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.CodeFixes.Fixing;

internal sealed class FixedDocument(Document document, string title, int way)
{
    public Document Document { get; } = document;

    public string Title { get; } = title;

    public int Way { get; } = way;
}
