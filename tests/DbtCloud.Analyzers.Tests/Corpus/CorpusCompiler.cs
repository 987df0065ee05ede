using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DbtCloud.Analyzers.Tests.Corpus;

internal static class CorpusCompiler
{
    /// <summary>The folder that programs pretend to lie in; it needs not exist.</summary>
    public const string Root = "/corpus/";

    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    public static CSharpCompilation Compile(CorpusProgram program)
    {
        List<SyntaxTree> trees = [.. program.Files.Where(file => file.IsSource).Select(Parse)];
        if (program.ImplicitUsings)
        {
            trees.Add(Parse(new CorpusFile("obj/Program.GlobalUsings.g.cs", GlobalUsings)));
        }

        return CSharpCompilation.Create(
            "Program",
            trees,
            program.IsTestProject ? CorpusReferences.TestProject : CorpusReferences.Project,
            OptionsOf(program, trees));
    }

    private static CSharpCompilationOptions OptionsOf(CorpusProgram program, IEnumerable<SyntaxTree> trees) => new CSharpCompilationOptions(
        trees.Any(HasEntryPoint) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
        concurrentBuild: false,
        nullableContextOptions: program.Nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable)
        .WithSyntaxTreeOptionsProvider(new CorpusTreeOptions(CorpusOptions.ConfigurationOf(program)));

    public static ImmutableArray<Diagnostic> Errors(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    private static SyntaxTree Parse(CorpusFile file) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), ParseOptions, Root + file.Name);

    private static bool HasEntryPoint(SyntaxTree tree)
    {
        CompilationUnitSyntax unit = (CompilationUnitSyntax)tree.GetRoot();
        return unit.Members.Any(member => member is GlobalStatementSyntax)
            || unit.DescendantNodes().OfType<MethodDeclarationSyntax>().Any(method => method.Identifier.ValueText == "Main" && method.Modifiers.Any(SyntaxKind.StaticKeyword));
    }
}
