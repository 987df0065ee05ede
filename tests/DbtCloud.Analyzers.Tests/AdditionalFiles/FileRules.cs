using System.Collections.Immutable;
using DbtCloud.Analyzers.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.AdditionalFiles;

#pragma warning disable RS1001, RS1036 // stand-in for the rules, never exported

/// <summary>All that is reported in configuration files, without the rules' C# parts.</summary>
internal sealed class FileRules : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptors.DBTC1001, Descriptors.DBTC1002, Descriptors.DBTC2004];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            ReportingPolicy policy = new(start.Compilation, start.Options);
            ConfigurationFiles files = new(start.Options.AdditionalFiles);
            start.RegisterAdditionalFileAction(file =>
            {
                SharedTokensInFiles.Report(file, policy, files);
                TokensInFiles.Report(file, policy, files);
                HostsInFiles.Report(file, policy, files);
            });
        });
    }
}
#pragma warning restore RS1001, RS1036
