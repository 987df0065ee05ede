using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>Applies every offered fix of every diagnostic, each alone on the original program.</summary>
internal static class CorpusFixes
{
    public static async Task<ImmutableArray<FixOutcome>> ApplyAsync(CorpusProgram program, ImmutableArray<Diagnostic> reported, CancellationToken cancellationToken)
    {
        if (AnalyzerSet.CodeFixes.IsEmpty || !reported.Any(diagnostic => diagnostic.Location.IsInSource))
        {
            return [];
        }

        using AdhocWorkspace workspace = new();
        Project project = CreateProject(workspace, program);
        List<FixOutcome> outcomes = [];
        foreach (Diagnostic diagnostic in reported.Where(diagnostic => diagnostic.Location.IsInSource))
        {
            Document document = project.Documents.Single(candidate => candidate.FilePath == diagnostic.Location.SourceTree!.FilePath);
            foreach (CodeAction action in await OfferedAsync(document, diagnostic, cancellationToken))
            {
                outcomes.Add(await ApplyAsync(program, project.Id, reported, diagnostic, action, cancellationToken));
            }
        }

        return [.. outcomes];
    }

    private static Project CreateProject(AdhocWorkspace workspace, CorpusProgram program)
    {
        Compilation compilation = CorpusCompiler.Compile(program);
        ProjectId id = ProjectId.CreateNewId();
        ProjectInfo info = ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Program",
            "Program",
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: CorpusCompiler.ParseOptions,
            documents: compilation.SyntaxTrees.Select(tree => DocumentInfo.Create(
                DocumentId.CreateNewId(id),
                Path.GetFileName(tree.FilePath),
                loader: TextLoader.From(TextAndVersion.Create(tree.GetText(), VersionStamp.Default)),
                filePath: tree.FilePath)),
            metadataReferences: compilation.References,
            additionalDocuments: program.Files.Where(file => file.IsAdditional).Select(file => DocumentInfo.Create(
                DocumentId.CreateNewId(id),
                file.Name,
                loader: TextLoader.From(TextAndVersion.Create(SourceText.From(file.Text, Encoding.UTF8), VersionStamp.Default)),
                filePath: CorpusCompiler.Root + file.Name)));
        return workspace.CurrentSolution.AddProject(info).GetProject(id)!;
    }

    private static async Task<List<CodeAction>> OfferedAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        List<CodeAction> actions = [];
        SyntaxTree tree = (await document.GetSyntaxTreeAsync(cancellationToken))!;
        Diagnostic moved = Diagnostic.Create(
            diagnostic.Descriptor,
            Location.Create(tree, diagnostic.Location.SourceSpan),
            diagnostic.AdditionalLocations,
            diagnostic.Properties);
        foreach (CodeFixProvider provider in AnalyzerSet.CodeFixes.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, moved, (action, _) => actions.Add(action), cancellationToken));
        }

        return actions;
    }

    private static async Task<FixOutcome> ApplyAsync(
        CorpusProgram program,
        ProjectId projectId,
        ImmutableArray<Diagnostic> before,
        Diagnostic diagnostic,
        CodeAction action,
        CancellationToken cancellationToken)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellationToken);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        Compilation compilation = (await changed.GetProject(projectId)!.GetCompilationAsync(cancellationToken))!;
        ImmutableArray<Diagnostic> errors = CorpusCompiler.Errors(compilation);
        ImmutableArray<Diagnostic> after = await CorpusRun.AnalyzeAsync(compilation, program, cancellationToken);
        bool silences = after.Count(candidate => candidate.Id == diagnostic.Id) < before.Count(candidate => candidate.Id == diagnostic.Id);
        return new FixOutcome(CorpusOutcome.FindingOf(diagnostic), action.Title, errors.IsEmpty, silences, errors.FirstOrDefault()?.ToString() ?? string.Empty);
    }
}
