using DbtCloud.ApiModel.Generation.Client;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Tests.Surface;

public class GeneratedSurfaceTests
{
    private const string Update = "DBTCLOUD_UPDATE_SURFACE";

    [Fact]
    public void The_generated_public_API_is_the_reviewed_one()
    {
        string file = Path.Combine(Repository.Root, "tests", "DbtCloud.ApiModel.Tests", "Surface", "generated-api.txt");
        string now = GeneratedSurface.Of(ClientModel.Build(ApiModelDocument.Load(Path.Combine(Repository.Root, "api")), NameOverlay.Load(Repository.Root)));
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(file, now);
        }

        Assert.True(File.ReadAllText(file) == now, $"The generated public API differs from {file}. Run this test with {Update}=1, and review the difference.");
    }
}
