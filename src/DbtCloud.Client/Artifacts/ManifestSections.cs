namespace DbtCloud.Artifacts;

/// <summary>The sections of a manifest that hold entries by their unique id.</summary>
public static class ManifestSections
{
    /// <summary>Models, tests, seeds, snapshots, analyses and operations.</summary>
    public const string Nodes = "nodes";

    /// <summary>Tables that others load.</summary>
    public const string Sources = "sources";

    /// <summary>Macros: many, most of them of packages.</summary>
    public const string Macros = "macros";

    /// <summary>Uses of the project, such as dashboards.</summary>
    public const string Exposures = "exposures";

    /// <summary>Metrics.</summary>
    public const string Metrics = "metrics";

    /// <summary>Groups of models with their owners.</summary>
    public const string Groups = "groups";

    /// <summary>Semantic models.</summary>
    public const string SemanticModels = "semantic_models";

    /// <summary>Saved queries.</summary>
    public const string SavedQueries = "saved_queries";

    /// <summary>Unit tests.</summary>
    public const string UnitTests = "unit_tests";

    /// <summary>User-defined functions.</summary>
    public const string Functions = "functions";

    /// <summary>What the project switched off; one id can have several entries.</summary>
    public const string Disabled = "disabled";
}
