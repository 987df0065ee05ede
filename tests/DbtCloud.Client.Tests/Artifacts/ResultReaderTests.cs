using System.Text.Json;

namespace DbtCloud.Artifacts;

public class ResultReaderTests
{
    [Fact]
    public async Task Run_results_are_read_with_their_common_members()
    {
        RunResultsReader reader = new(Texts.Open(Texts.RunResults));
        List<RunResult> results = await reader.AllAsync();

        RunResult orders = results[0];
        Assert.Equal("model.shop.orders", orders.UniqueId);
        Assert.Equal(NodeStatus.Success, orders.Status);
        Assert.Equal(TimeSpan.FromSeconds(1.5), orders.ExecutionTime);
        Assert.Equal(1, orders.AdapterResponse!.Value.GetProperty("rows_affected").GetInt32());
        Assert.Equal(["compile", "execute"], orders.Timing.Select(static timing => timing.Name));
        Assert.Equal(TimeSpan.FromMilliseconds(100), orders.Timing[0].CompletedAt - orders.Timing[0].StartedAt);
        Assert.Null(orders.Timing[1].CompletedAt);
        Assert.True(orders.Compiled);
        Assert.Equal("raw.prod.orders", orders.RelationName);
        Assert.Null(orders.Failures);
        Assert.Equal(7, orders.Json.GetProperty("new_one").GetInt32());

        Assert.Equal(TimeSpan.FromSeconds(12.75), reader.ElapsedTime);
        Assert.Equal("build", reader.Arguments!.Value.GetProperty("which").GetString());
    }

    [Fact]
    public async Task Results_tell_failures_from_the_rest()
    {
        List<RunResult> results = await new RunResultsReader(Texts.Open(Texts.RunResults)).AllAsync();

        Assert.Equal(["test.shop.unique_orders_id.1"], results.Where(static result => result.Status?.IsFailure == true).Select(static result => result.UniqueId));
        Assert.Equal(3, results[1].Failures);
    }

    [Fact]
    public async Task A_status_that_nobody_knew_keeps_its_text()
        => Assert.Equal("reused", (await new RunResultsReader(Texts.Open(Texts.RunResults)).AllAsync())[2].Status?.Value);

    [Fact]
    public async Task A_catalog_is_read_with_columns_and_figures()
    {
        CatalogReader reader = new(Texts.Open(Texts.Catalog));
        List<CatalogTable> tables = await reader.AllAsync();

        CatalogTable orders = tables[0];
        Assert.Equal(("nodes", "model.shop.orders"), (orders.Section, orders.UniqueId));
        Assert.Equal(("BASE TABLE", "RAW", "PROD", "ORDERS", "TRANSFORMER"), (orders.Type, orders.Database, orders.Schema, orders.Name, orders.Owner));
        Assert.Equal(["ID 1 NUMBER", "AT 2 TIMESTAMP"], orders.Columns.Select(static column => $"{column.Name} {column.Index} {column.Type}"));
        Assert.Equal(1024, orders.Statistics[0].Value!.Value.GetDouble());
        Assert.Equal(JsonValueKind.True, orders.Statistics[1].Value!.Value.ValueKind);
        Assert.Equal(("sources", "source.shop.web.clicks"), (tables[1].Section, tables[1].UniqueId));
        Assert.Equal(["one went wrong"], reader.Errors);
    }

    [Fact]
    public async Task Source_freshness_is_read_with_ages_and_limits()
    {
        List<SourceFreshness> sources = await new SourceFreshnessReader(Texts.Open(Texts.Sources)).AllAsync();

        SourceFreshness clicks = sources[0];
        Assert.Equal(NodeStatus.Warn, clicks.Status);
        Assert.Equal(TimeSpan.FromHours(6), clicks.Age);
        Assert.Equal(clicks.Age, clicks.SnapshottedAt - clicks.MaxLoadedAt);
        Assert.Equal(TimeSpan.FromHours(6), clicks.WarnAfter);
        Assert.Equal(TimeSpan.FromDays(2), clicks.ErrorAfter);
        Assert.Equal((NodeStatus.RuntimeError, "no such table"), (sources[1].Status, sources[1].Error));
        Assert.Null(sources[1].WarnAfter);
    }
}
