using DbtCloud.ApiModel.Generation.Client;
using DbtCloud.ApiModel.Import;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Tests;

/// <summary>The published files, changed as the next ones may be: what is reported, and that the code is generated all the same.</summary>
public sealed class NextSpecificationTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dbtcloud-next-specification-");
    private ApiModelDocument _model = null!;
    private NameOverlay _names = null!;
    private string _report = null!;

    public async ValueTask InitializeAsync()
    {
        (string v2, string v3) = PublishedSpecification.Require();
        string next = Path.Combine(_folder.FullName, "v2.yaml");
        await File.WriteAllTextAsync(next, Changed((await File.ReadAllTextAsync(v2)).ReplaceLineEndings("\n")));
        ImportedModel imported = await Commands.ReadAsync(next, v3, Path.Combine(Repository.Root, "api", "corrections"), CancellationToken.None);
        _model = ApiModelDocument.Parse(ModelText.Operations(imported.Operations.Values), ModelText.Schemas(imported.Schemas));
        _names = NameOverlay.Load(Repository.Root).FitTo(_model);
        _report = ImportReport.Of(ApiModelDocument.Load(Path.Combine(Repository.Root, "api")), _model, imported, _names).ReplaceLineEndings("\n");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void The_report_tells_what_is_new_gone_and_deprecated_and_which_corrections_and_names_have_had_their_day()
    {
        Assert.Contains("Operations added: 1\n  GET /api/v2/accounts/{account_id}/gadgets/\n", _report, StringComparison.Ordinal);
        Assert.Contains("Operations removed: 1\n  GET /api/v2/accounts/{account_id}/steps/{id}/\n", _report, StringComparison.Ordinal);
        Assert.Contains("Operations newly deprecated: 1\n  GET /api/v2/accounts/{account_id}/jobs/\n", _report, StringComparison.Ordinal);
        Assert.Contains("Schemas added: 3\n  Gadget\n  GadgetKind\n", _report, StringComparison.Ordinal);
        Assert.Contains("Corrections whose ground has changed (look again; not applied): 1\n  answers.json: DELETE /api/v2/accounts/{account_id}/jobs/{id}/", _report, StringComparison.Ordinal);
        Assert.Contains("  GET /api/v2/accounts/{account_id}/gadgets/: Jobs.ListGadgetsAsync\n", _report, StringComparison.Ordinal);
        Assert.Contains("  GadgetKind: GadgetKind\n", _report, StringComparison.Ordinal);
        Assert.Contains("Names in api/names of what is gone (delete them): 1\n  GET /api/v2/accounts/{account_id}/steps/{id}/\n", _report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_client_is_generated_with_what_is_new_and_without_what_is_gone()
    {
        ClientModel client = ClientModel.Build(_model, _names);
        string operations = string.Concat(OperationsFiles.Of(client).Select(file => file.Text));

        Assert.Contains("DbtPageable<Gadget> ListGadgetsAsync(", operations, StringComparison.Ordinal);
        Assert.DoesNotContain("GetStepAsync", operations, StringComparison.Ordinal);
        Assert.Contains(ModelFiles.Of(client), file => file.Path.EndsWith("/Gadget.g.cs", StringComparison.Ordinal) && file.Text.Contains("public GadgetKind? Kind", StringComparison.Ordinal));
        Assert.NotEmpty(ResourcePages.Of(client));
    }

    [Fact]
    public void The_overlay_fits_the_model_that_it_is_committed_with()
    {
        NameOverlay committed = NameOverlay.Load(Repository.Root).FitTo(ApiModelDocument.Load(Path.Combine(Repository.Root, "api")));

        Assert.Empty(committed.Gone);
        Assert.Empty(committed.Unnamed);
    }

    private static string Changed(string yaml)
    {
        yaml = Once(yaml, "      operationId: List Jobs\n", "      operationId: List Jobs\n      deprecated: true\n");
        int gone = yaml.IndexOf("  /api/v2/accounts/{account_id}/steps/{id}/:\n", StringComparison.Ordinal);
        int after = yaml.IndexOf("\n  /api/", gone, StringComparison.Ordinal) + 1;
        yaml = yaml[..gone] + yaml[after..];
        int destroy = yaml.IndexOf("      operationId: Destroy Job\n", StringComparison.Ordinal);
        yaml = yaml[..destroy] + Once(yaml[destroy..], "        '204':", "        '202':");
        yaml = Once(yaml, "\npaths:\n", """

            paths:
              /api/v2/accounts/{account_id}/gadgets/:
                get:
                  operationId: List Gadgets
                  parameters:
                  - {in: path, name: account_id, schema: {type: integer}, required: true}
                  - {in: query, name: limit, schema: {type: integer}}
                  - {in: query, name: offset, schema: {type: integer}}
                  tags:
                  - Jobs
                  responses:
                    '200':
                      content:
                        application/json:
                          schema:
                            $ref: '#/components/schemas/GadgetListEnveloped'
                      description: ''

            """);
        return Once(yaml, "\n  schemas:\n", """

              schemas:
                GadgetKind:
                  type: string
                  enum: [round, square]
                Gadget:
                  type: object
                  properties:
                    id: {type: integer}
                    kind:
                      $ref: '#/components/schemas/GadgetKind'
                GadgetListEnveloped:
                  type: object
                  properties:
                    data:
                      type: array
                      items:
                        $ref: '#/components/schemas/Gadget'
                    status:
                      $ref: '#/components/schemas/ResponseStatus'
                    extra:
                      $ref: '#/components/schemas/Extra'

            """);
    }

    private static string Once(string text, string what, string by)
    {
        int at = text.IndexOf(what, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The published file does not hold '{what}'.");
        return text[..at] + by + text[(at + what.Length)..];
    }
}
