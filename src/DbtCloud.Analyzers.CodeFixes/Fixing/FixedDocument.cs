using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.CodeFixes.Fixing;

internal sealed class FixedDocument(Document document, string title)
{
    public Document Document { get; } = document;

    public string Title { get; } = title;
}
