namespace DbtCloud.Analyzers.Configuration;

/// <summary>The options that users set, in MSBuild or in an <c>.editorconfig</c> or <c>.globalconfig</c>.</summary>
internal static class OptionNames
{
    public const string Mode = "build_property.DbtCloudAnalyzerMode";

    /// <summary><c>same</c> treats test projects as every other project.</summary>
    public const string TestProjects = "dbtcloud.test_projects";

    /// <summary>Comma-separated hosts that are dbt's besides the known ones; <c>*.example.com</c> means every host below it.</summary>
    public const string Hosts = "dbtcloud.hosts";

    /// <summary>Comma-separated file names or globs of additional files that nothing is reported in.</summary>
    public const string IgnoredFiles = "dbtcloud.ignored_files";
}
