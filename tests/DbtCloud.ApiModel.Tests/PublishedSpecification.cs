namespace DbtCloud.ApiModel.Tests;

/// <summary>The published OpenAPI files, which lie beside the repository on machines that maintain it.</summary>
internal static class PublishedSpecification
{
    public static (string V2, string V3) Require()
    {
        string folder = Path.Combine(Repository.Root, "..", "shared", "spec");
        string v2 = Path.Combine(folder, "openapi-v2.yaml");
        string v3 = Path.Combine(folder, "openapi-v3.yaml");
        if (!File.Exists(v2) || !File.Exists(v3))
        {
            Assert.Skip("The published OpenAPI files are not beside this repository (../shared/spec); they are not ours to commit.");
        }

        return (v2, v3);
    }
}
