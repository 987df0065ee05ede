using DbtCloud.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace DbtCloud.Analyzers.Verification;

internal sealed class FixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private readonly Setup setup;

    public FixTest(Setup setup)
    {
        this.setup = setup;
        setup.Apply(this, TestState);

        // A fix that leaves a compiler warning breaks the build of whoever treats warnings as errors.
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
        if (!setup.WarnsOfUnreadParameters)
        {
            DisabledDiagnostics.Add("CS9113");
        }

        if (typeof(TAnalyzer) == typeof(SharedTokenAcrossTypesRule))
        {
            CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
        }
    }

    protected override CompilationOptions CreateCompilationOptions() => setup.CompilationOptions();

    protected override ParseOptions CreateParseOptions() => setup.ParseOptions();
}
