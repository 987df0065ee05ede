using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DbtCloud.Analyzers.AdditionalFiles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Configuration;

/// <summary>
/// What one compilation reports, and how severe it is. Severities in CI are decided here and not by the package's targets,
/// so that <c>.editorconfig</c>, <c>#pragma</c>, <c>[SuppressMessage]</c> and <c>NoWarn</c> keep their say.
/// </summary>
internal sealed class ReportingPolicy
{
    private static readonly ImmutableHashSet<string> SoftInTests = ImmutableHashSet.Create("DBTC1001", "DBTC1002", "DBTC1004");

    private static readonly ConditionalWeakTable<Compilation, ReportingPolicy> Known = new();

    private readonly AnalyzerConfigOptionsProvider options;
    private readonly ImmutableArray<AdditionalText> additionalFiles;
    private readonly bool isTestProject;
    private readonly Lazy<SettingsValues> settings;
    private readonly ConcurrentDictionary<string, HostList> hostLists = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FilePatterns> filePatterns = new(StringComparer.Ordinal);

    public ReportingPolicy(Compilation compilation, AnalyzerOptions options)
    {
        this.options = options.AnalyzerConfigOptionsProvider;
        additionalFiles = options.AdditionalFiles;
        settings = new(() => new SettingsValues(new ConfigurationFiles(additionalFiles), CancellationToken.None));
        isTestProject = TestFrameworks.AreReferencedBy(compilation);
        Mode = this.options.GlobalOptions.TryGetValue(OptionNames.Mode, out string? text) && Enum.TryParse(text.Trim(), ignoreCase: true, out DbtCloudAnalyzerMode mode)
            ? mode
            : DbtCloudAnalyzerMode.Default;
    }

    /// <summary>The policy of a compilation, one for all rules.</summary>
    public static ReportingPolicy Of(Compilation compilation, AnalyzerOptions options)
    {
        ReportingPolicy known = Known.GetValue(compilation, made => new ReportingPolicy(made, options));
        return known.options == options.AnalyzerConfigOptionsProvider && known.additionalFiles == options.AdditionalFiles ? known : new ReportingPolicy(compilation, options);
    }

    public DbtCloudAnalyzerMode Mode { get; }

    /// <summary>Gets the values of the project's settings files.</summary>
    public SettingsValues Settings => settings.Value;

    /// <summary>Gets whether the analyzers have nothing to do.</summary>
    public bool IsOff => Mode == DbtCloudAnalyzerMode.Off;

    /// <summary>Makes a diagnostic with the severity that mode and kind of project ask for.</summary>
    /// <param name="atMost">A lower default than the rule's own, for the findings that deserve less.</param>
    public Diagnostic Create(
        DiagnosticDescriptor descriptor,
        Location location,
        IEnumerable<Location>? additionalLocations,
        ImmutableDictionary<string, string?>? properties,
        object[] args,
        DiagnosticSeverity atMost = DiagnosticSeverity.Error)
        => Diagnostic.Create(descriptor, location, Severity(descriptor, location, atMost), additionalLocations, properties, args);

    /// <summary>Makes a diagnostic with the severity that mode and kind of project ask for.</summary>
    public Diagnostic Create(DiagnosticDescriptor descriptor, Location location, params object[] args)
        => Create(descriptor, location, additionalLocations: null, properties: null, args);

    /// <summary>The hosts that the user has declared as dbt's for a file.</summary>
    public HostList HostsFor(SyntaxTree tree) => HostsOf(options.GetOptions(tree));

    /// <summary>The hosts that the user has declared as dbt's for an additional file.</summary>
    public HostList HostsFor(AdditionalText file) => HostsOf(options.GetOptions(file));

    /// <summary>True where nothing is to be reported in an additional file.</summary>
    public bool Ignores(AdditionalText file)
        => TryGet(options.GetOptions(file), OptionNames.IgnoredFiles, out string list)
            && filePatterns.GetOrAdd(list, static text => new FilePatterns(text)).Match(file.Path);

    private DiagnosticSeverity Severity(DiagnosticDescriptor descriptor, Location location, DiagnosticSeverity atMost)
    {
        DiagnosticSeverity severity = descriptor.DefaultSeverity < atMost ? descriptor.DefaultSeverity : atMost;
        if (isTestProject && SoftInTests.Contains(descriptor.Id) && !TreatsTestsTheSame(location))
        {
            return severity < DiagnosticSeverity.Info ? severity : DiagnosticSeverity.Info;
        }

        return Mode == DbtCloudAnalyzerMode.Strict && severity == DiagnosticSeverity.Warning ? DiagnosticSeverity.Error : severity;
    }

    private bool TreatsTestsTheSame(Location location)
    {
        AnalyzerConfigOptions found = location.SourceTree is { } tree ? options.GetOptions(tree) : options.GlobalOptions;
        return TryGet(found, OptionNames.TestProjects, out string value) && value.Trim().Equals("same", StringComparison.OrdinalIgnoreCase);
    }

    private HostList HostsOf(AnalyzerConfigOptions found)
        => TryGet(found, OptionNames.Hosts, out string list) ? hostLists.GetOrAdd(list, static text => new HostList(text)) : HostList.Empty;

    // A .globalconfig reaches the options of a file, but not those of an additional file on every host.
    private bool TryGet(AnalyzerConfigOptions found, string name, out string value)
    {
        bool has = found.TryGetValue(name, out string? text) || options.GlobalOptions.TryGetValue(name, out text);
        value = text ?? string.Empty;
        return has;
    }
}
