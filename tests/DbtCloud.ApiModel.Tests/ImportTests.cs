using DbtCloud.ApiModel.Import;
using DbtCloud.ApiModel.Model;
using DbtCloud.ApiModel.Overlay;

namespace DbtCloud.ApiModel.Tests;

public class ImportTests
{
    [Fact]
    public async Task The_committed_model_is_what_an_import_of_the_published_files_yields()
    {
        ImportedModel imported = await ImportAsync();

        Assert.Equal(await ReadAsync("operations.json"), ModelText.Operations(imported.Operations.Values));
        Assert.Equal(await ReadAsync("schemas.json"), ModelText.Schemas(imported.Schemas));
    }

    [Fact]
    public async Task Every_correction_still_applies()
    {
        ImportedModel imported = await ImportAsync();

        Assert.All(imported.Corrections, outcome => Assert.True(outcome.State == CorrectionState.Applied, $"{outcome.State}: {outcome.Target} {outcome.Correction.Path}"));
    }

    [Fact]
    public void The_model_holds_every_published_operation_and_schema()
    {
        ApiModelDocument model = ApiModelDocument.Load(Path.Combine(Repository.Root, "api"));
        ApiOperation[] published = [.. model.Operations.Where(operation => !operation.Has(ApiFlags.Unpublished))];

        Assert.Equal(52, published.Count(operation => operation.Api == "v2"));
        Assert.Equal(155, published.Count(operation => operation.Api == "v3"));
        Assert.Equal(23, published.Count(operation => operation.Has(ApiFlags.Deprecated)));
        Assert.Equal(35, published.Count(operation => !operation.Has(ApiFlags.TrailingSlash)));
        Assert.Equal(11, published.Count(operation => !operation.Has(ApiFlags.AccountInPath)));
        Assert.Equal(425, model.Schemas.Values.Sum(schema => schema.Apis.Count));
    }

    [Fact]
    public void Every_deprecated_operation_names_a_replacement_that_exists()
    {
        ApiModelDocument model = ApiModelDocument.Load(Path.Combine(Repository.Root, "api"));
        HashSet<string> keys = [.. model.Operations.Select(operation => operation.Key)];

        Assert.All(model.Operations.Where(operation => operation.Has(ApiFlags.Deprecated)), operation => Assert.Contains(operation.Replacement ?? "none", keys));
    }

    [Fact]
    public void Every_type_of_the_model_leads_to_a_schema()
    {
        ApiModelDocument model = ApiModelDocument.Load(Path.Combine(Repository.Root, "api"));
        IEnumerable<string> types = model.Schemas.Values.SelectMany(schema => schema.Properties.Values.Select(property => property.Type).Append(schema.Type ?? "any").Concat(schema.Mapping.Values))
            .Concat(model.Operations.SelectMany(operation => operation.Responses.Select(response => response.Type ?? "any").Append(operation.Body?.Type ?? "any")));
        string[] simple = ["string", "boolean", "integer", "int64", "number", "datetime", "duration", "epochMicros", "password", "object", "any"];

        Assert.All(types.SelectMany(type => type.Split('|')), type =>
        {
            string name = type.Trim('[', ']', '{', '}');
            Assert.True(simple.Contains(name) || model.Schemas.ContainsKey(name), type);
        });
    }

    private static Task<ImportedModel> ImportAsync()
    {
        (string v2, string v3) = PublishedSpecification.Require();
        return Commands.ReadAsync(v2, v3, Path.Combine(Repository.Root, "api", "corrections"), TestContext.Current.CancellationToken);
    }

    private static Task<string> ReadAsync(string file) =>
        File.ReadAllTextAsync(Path.Combine(Repository.Root, "api", file), TestContext.Current.CancellationToken);
}
