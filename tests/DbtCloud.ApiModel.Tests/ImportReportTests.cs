using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Import;
using DbtCloud.ApiModel.Model;
using DbtCloud.ApiModel.Overlay;

namespace DbtCloud.ApiModel.Tests;

public class ImportReportTests
{
    private static readonly ApiModelDocument s_before = ApiModelDocument.Parse(
        """[{"path":"/api/v3/a/","method":"GET","name":"A","tag":"T","flags":[],"responses":[]},{"path":"/api/v3/b/","method":"GET","name":"B","tag":"T","flags":[],"responses":[]},{"path":"/api/v3/c/","method":"GET","name":"C","tag":"T","flags":[],"responses":[]}]""",
        """{"S":{"kind":"object","apis":["v3"],"properties":{"old":{"type":"string"},"same":{"type":"string"},"other":{"type":"string"}}},"Gone":{"kind":"enum","apis":["v3"],"type":"string","values":["x"]}}""");

    private static readonly ApiModelDocument s_after = ApiModelDocument.Parse(
        """[{"path":"/api/v3/a/","method":"GET","name":"A","tag":"T","flags":["deprecated"],"responses":[]},{"path":"/api/v3/c/","method":"GET","name":"C","tag":"T","flags":[],"query":{"limit":"integer"},"responses":[]},{"path":"/api/v3/d/","method":"POST","name":"D","tag":"T","flags":[],"responses":[]}]""",
        """{"S":{"kind":"object","apis":["v3"],"properties":{"new":{"type":"string"},"same":{"type":"string"},"other":{"type":"int64","deprecated":true}}}}""");

    [Theory]
    [InlineData("Operations added: 1\n  POST /api/v3/d/")]
    [InlineData("Operations removed: 1\n  GET /api/v3/b/")]
    [InlineData("Operations newly deprecated: 1\n  GET /api/v3/a/")]
    [InlineData("Operations changed: 2\n  GET /api/v3/a/\n  GET /api/v3/c/")]
    [InlineData("Schemas removed: 1\n  Gone")]
    [InlineData("S: members added: 1\n  new")]
    [InlineData("S: members removed: 1\n  old")]
    [InlineData("S: members newly deprecated: 1\n  other")]
    [InlineData("S: members changed: 1\n  other")]
    public void A_person_reads_what_the_next_specification_changes(string expected) =>
        Assert.Contains(expected, Report([]), StringComparison.Ordinal);

    [Fact]
    public void A_report_without_changes_says_nothing_of_changes() =>
        Assert.DoesNotMatch("added|removed|changed|deprecated", ImportReport.Of(s_before, s_before, new ImportedModel([], [], [], 0)));

    [Fact]
    public void A_correction_that_the_specification_has_caught_up_with_is_to_be_deleted()
    {
        CorrectionOutcome outcome = Apply(was: "\"string\"", to: "\"int64\"", published: "\"int64\"");

        Assert.Equal(CorrectionState.NoLongerNeeded, outcome.State);
        Assert.Contains("caught up with (delete them): 1\n  f.json: S properties/id/type: because", Report([outcome]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_whose_ground_has_changed_is_reported_and_not_applied()
    {
        CorrectionOutcome outcome = Apply(was: "\"string\"", to: "\"int64\"", published: "\"boolean\"");

        Assert.Equal(CorrectionState.Outdated, outcome.State);
        Assert.Contains("ground has changed", Report([outcome]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_of_something_that_is_gone_is_reported() =>
        Assert.Equal(CorrectionState.TargetMissing, Corrections.Apply([Correction("\"string\"", "\"int64\"")], new Dictionary<string, JsonObject>()).Single().State);

    private static CorrectionOutcome Apply(string was, string to, string published)
    {
        Dictionary<string, JsonObject> schemas = new() { ["S"] = JsonNode.Parse("""{"properties":{"id":{"type":""" + published + "}}}")!.AsObject() };
        CorrectionOutcome outcome = Corrections.Apply([Correction(was, to)], schemas).Single();
        Assert.Equal(published, schemas["S"]["properties"]!["id"]!["type"]!.ToJsonString());
        return outcome;
    }

    private static Correction Correction(string was, string to) =>
        new() { Reason = "because", Targets = ["S"], Path = "properties/id/type", Was = JsonNode.Parse(was), To = JsonNode.Parse(to), File = "f.json" };

    private static string Report(IReadOnlyList<CorrectionOutcome> outcomes) =>
        ImportReport.Of(s_before, s_after, new ImportedModel([], [], outcomes, 0)).ReplaceLineEndings("\n");
}
