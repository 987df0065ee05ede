using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace DbtCloud.Analyzers.Verification;

internal static class SetupExtensions
{
    private const string ImplicitUsingsFile = "GlobalUsings.g.cs";

    // No package of reference assemblies: the test library would download it while the tests run.
    private static readonly ReferenceAssemblies None = new("net10.0");

    public static CSharpCompilationOptions CompilationOptions(this Setup setup)
        => new(setup.OutputKind, nullableContextOptions: setup.Nullable, allowUnsafe: true);

    public static CSharpParseOptions ParseOptions(this Setup setup) => new(setup.Language, DocumentationMode.Parse);

    public static void Apply(this Setup setup, AnalyzerTest<DefaultVerifier> test, SolutionState state)
    {
        test.ReferenceAssemblies = None;
        test.MarkupOptions |= MarkupOptions.UseFirstDescriptor;
        test.TestBehaviors |= TestBehaviors.SkipGeneratedCodeCheck;
        state.OutputKind = setup.OutputKind;
        state.AdditionalReferences.AddRange(setup.References);
        AddFiles(setup, state);
        state.AnalyzerConfigFiles.AddRange(setup.ConfigurationFiles().Select(file => (file.Path, SourceText.From(file.Text))));
    }

    public static void AddFiles(Setup setup, SolutionState state)
    {
        foreach ((string name, string text) in setup.Sources)
        {
            state.Sources.Add((name, text));
        }

        if (setup.ImplicitUsings.Length > 0)
        {
            state.Sources.Add((ImplicitUsingsFile, setup.ImplicitUsings));
        }

        foreach ((string name, string text) in setup.AdditionalFiles)
        {
            state.AdditionalFiles.Add((name, text));
        }
    }
}
