using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace DbtCloud.Analyzers.Verification;

internal sealed class DiagnosticsTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private readonly Setup setup;

    public DiagnosticsTest(Setup setup)
    {
        this.setup = setup;
        setup.Apply(this, TestState);
    }

    protected override CompilationOptions CreateCompilationOptions() => setup.CompilationOptions();

    protected override ParseOptions CreateParseOptions() => setup.ParseOptions();
}
