using System.Collections.Immutable;
using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Credentials;

public class TokenLiteralsTests
{
    private static readonly string Token = FakeTokens.Personal();

    [Theory]
    [InlineData("""class C { const string Token = {|DBTC1002:"TOKEN"|}; }""")]
    [InlineData("""class C { string url = $"{|DBTC1002:https://x/?token=TOKEN&n=|}{1}"; }""")]
    [InlineData("""class C { void M(string token = {|DBTC1002:"TOKEN"|}) { } }""")]
    [InlineData("""[System.Obsolete({|DBTC1002:"use TOKEN"|})] class C { }""")]
    [InlineData("class C { string s = {|DBTC1002:\"\"\"TOKEN\"\"\"|}; }")]
    [InlineData("""class C { System.ReadOnlySpan<byte> S => {|DBTC1002:"TOKEN"u8|}; }""")]
    [InlineData("""class C { string s = {|DBTC1002:"dbt" + "u_" + "REST"|}; }""")]
    [InlineData("""class C { string s = "Bearer " + {|DBTC1002:"TOKEN"|} + "!"; }""")]
    [InlineData("""class C { string s = "dbtu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"; }""")]
    [InlineData("""class C { string s = @"dbt[uc]_[A-Za-z0-9_-]{30,}"; /* TOKEN */ }""")]
    public Task Tokens_are_found_by_their_form_wherever_they_stand(string source)
        => Verify.Diagnostics<Literals>(source
            .Replace("TOKEN", Token, StringComparison.Ordinal)
            .Replace("REST", Token[5..], StringComparison.Ordinal));

#pragma warning disable RS1001, RS1036 // a stand-in for the rule, never exported
    private sealed class Literals : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptors.DBTC1002];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSemanticModelAction(model => TokenLiterals.Report(model, new ReportingPolicy(model.SemanticModel.Compilation, model.Options)));
        }
    }
#pragma warning restore RS1001, RS1036
}
