namespace DbtCloud.Analyzers.Configuration;

/// <summary>The MSBuild property of the same name; the package's targets set it to <see cref="Strict"/> in CI.</summary>
internal enum DbtCloudAnalyzerMode
{
    /// <summary>Every rule has its own severity.</summary>
    Default,

    /// <summary>Rules that warn by default report errors.</summary>
    Strict,

    /// <summary>Nothing is reported.</summary>
    Off,
}
