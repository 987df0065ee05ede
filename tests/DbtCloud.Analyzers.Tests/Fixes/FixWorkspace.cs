using System.Collections.Immutable;
using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DbtCloud.Analyzers.Fixes;

/// <summary>A solution of several projects and documents on which a rule and its fix run as in an editor.</summary>
internal sealed class FixWorkspace(DiagnosticAnalyzer rule, CodeFixProvider fix) : FixAllContext.DiagnosticProvider, IDisposable
{
    private readonly AdhocWorkspace workspace = new();

    public Project AddProject(string name, Setup setup, params (string Name, string Text)[] files)
    {
        ProjectId id = ProjectId.CreateNewId();
        IEnumerable<(string Name, string Text)> all = [.. files, ("GlobalUsings.g.cs", setup.ImplicitUsings)];
        ProjectInfo info = ProjectInfo.Create(
            id,
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: setup.CompilationOptions(),
            parseOptions: setup.ParseOptions(),
            documents: all.Select(file => DocumentInfo.Create(
                DocumentId.CreateNewId(id),
                file.Name,
                loader: TextLoader.From(TextAndVersion.Create(SourceText.From(file.Text), VersionStamp.Default)),
                filePath: $"/{name}/{file.Name}")),
            metadataReferences: setup.References);
        return workspace.AddProject(info);
    }

    public Solution Solution => workspace.CurrentSolution;

    /// <summary>The findings of the rule in a project, by file and position.</summary>
    public Task<ImmutableArray<Diagnostic>> FindAsync(Project project, CancellationToken cancellationToken) => FindAsync(project, [rule], cancellationToken);

    /// <summary>The findings of several rules in a project, which has to compile.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project, ImmutableArray<DiagnosticAnalyzer> rules, CancellationToken cancellationToken)
    {
        Compilation compilation = (await project.GetCompilationAsync(cancellationToken))!;
        Assert.Empty(compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        CompilationWithAnalyzers run = compilation.WithAnalyzers(rules, project.AnalyzerOptions);
        return [.. (await run.GetAnalyzerDiagnosticsAsync(cancellationToken))
            .OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The actions that are offered for a finding.</summary>
    public async Task<ImmutableArray<CodeAction>> OfferedAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        List<CodeAction> actions = [];
        Document document = project.GetDocument(diagnostic.Location.SourceTree)!;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken));
        return [.. actions];
    }

    /// <summary>The solution after an action.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action, CancellationToken cancellationToken)
        => (await action.GetOperationsAsync(cancellationToken)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    /// <summary>The solution after Fix All from a document on.</summary>
    public async Task<Solution> FixAllAsync(Document document, FixAllScope scope, CancellationToken cancellationToken)
    {
        Diagnostic first = (await FindAsync(document.Project, cancellationToken)).First(diagnostic => diagnostic.Location.SourceTree!.FilePath == document.FilePath);
        string key = (await OfferedAsync(document.Project, first, cancellationToken))[0].EquivalenceKey!;
        FixAllContext context = new(document, fix, scope, key, fix.FixableDiagnosticIds, this, cancellationToken);
        return await ApplyAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!, cancellationToken);
    }

    /// <summary>The document after the first action of the first finding that has one, and so on until none has.</summary>
    public async Task<Document> FixOneByOneAsync(Document document, CancellationToken cancellationToken)
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach (Diagnostic found in (await FindAsync(document.Project, cancellationToken)).Where(found => found.Location.SourceTree!.FilePath == document.FilePath))
            {
                if (await OfferedAsync(document.Project, found, cancellationToken) is [var action, ..])
                {
                    document = (await ApplyAsync(action, cancellationToken)).GetDocument(document.Id)!;
                    changed = true;
                    break;
                }
            }
        }

        return document;
    }

    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        => await FindAsync(project, cancellationToken);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        => (await FindAsync(document.Project, cancellationToken)).Where(diagnostic => diagnostic.Location.SourceTree!.FilePath == document.FilePath);

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        return [];
    }

    public void Dispose() => workspace.Dispose();
}
