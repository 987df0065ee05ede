namespace DbtCloud.Emulator.Artifacts;

/// <summary>One node of the small dbt project that the artifacts describe.</summary>
internal sealed record ProjectNode(string Kind, string Name, string Folder, string Materialized, string[] DependsOn, string[] Columns, string Sql)
{
    public const string Package = "roastery";

    public string UniqueId => Kind switch
    {
        "source" => $"source.{Package}.erp.{Name}",
        "test" => $"test.{Package}.{Name}.{Math.Abs(StableHash(Name)):x8}",
        _ => $"{Kind}.{Package}.{Name}",
    };

    public string FileName => Kind switch
    {
        "seed" => $"seeds/{Name}.csv",
        "source" => "models/staging/sources.yml",
        "test" => "models/marts/schema.yml",
        _ => $"{Folder}/{Name}.sql",
    };

    public bool IsRunnable => Kind is not ("source" or "exposure");

    // string.GetHashCode differs from process to process; ids must not.
    private static int StableHash(string text)
    {
        int hash = 17;
        foreach (char character in text)
        {
            hash = unchecked((hash * 31) + character);
        }

        return hash == int.MinValue ? 0 : hash;
    }
}
