using System.Text;

namespace DbtCloud.Artifacts;

public class ManifestReaderTests
{
    [Fact]
    public async Task A_model_is_read_with_its_common_members()
    {
        ManifestReader reader = new(Texts.Open(Texts.Manifest));

        ManifestNode orders = (await reader.AllAsync()).Single(static node => node.UniqueId == "model.shop.orders");

        Assert.Equal(ManifestSections.Nodes, orders.Section);
        Assert.Equal("model", orders.ResourceType);
        Assert.Equal("orders", orders.Name);
        Assert.Equal("shop", orders.PackageName);
        Assert.Equal("marts/orders.sql", orders.Path);
        Assert.Equal("models/marts/orders.sql", orders.OriginalFilePath);
        Assert.Equal(["shop", "marts", "orders"], orders.Fqn);
        Assert.Equal("raw", orders.Database);
        Assert.Equal("prod", orders.Schema);
        Assert.Equal("raw.prod.orders", orders.RelationName);
        Assert.Equal("All \"orders\"…", orders.Description);
        Assert.Equal(["daily", "finance"], orders.Tags);
        Assert.Equal("incremental", orders.Materialized);
        Assert.Equal("ab12", orders.Checksum);
        Assert.StartsWith("select *\n", orders.RawCode, StringComparison.Ordinal);
        Assert.Equal("select * from raw.stg", orders.CompiledCode);
        Assert.Equal(["model.shop.stg_orders"], orders.DependsOnNodes);
        Assert.Equal(["macro.dbt.is_incremental"], orders.DependsOnMacros);
        Assert.Equal("finance", orders.Group);
        Assert.Equal("public", orders.Access);
        Assert.Equal("2", orders.Version);
        ManifestColumn id = Assert.Single(orders.Columns);
        Assert.Equal(("id", "Key", "number"), (id.Name, id.Description, id.DataType));
    }

    [Fact]
    public async Task Members_that_nobody_knew_are_kept()
    {
        ManifestNode orders = (await new ManifestReader(Texts.Open(Texts.Manifest)).AllAsync())[0];

        Assert.Equal("[1,2]", orders.Json.GetProperty("brand_new").GetProperty("x").GetRawText());
    }

    [Fact]
    public async Task The_metadata_is_known_with_the_first_entry()
    {
        ManifestReader reader = new(Texts.Open(Texts.Manifest));

        await foreach (ManifestNode _ in reader.WithCancellation(TestContext.Current.CancellationToken))
        {
            Assert.Equal(12, reader.Metadata!.SchemaNumber);
            Assert.Equal("1.10.3", reader.Metadata.DbtVersion);
            Assert.Equal("shop", reader.Metadata.ProjectName);
            Assert.Equal("snowflake", reader.Metadata.AdapterType);
            Assert.Equal("70403117937023", reader.Metadata.Environment["DBT_CLOUD_RUN_ID"]);
            Assert.Equal(2026, reader.Metadata.GeneratedAt!.Value.Year);
            Assert.True(reader.Metadata.Json.GetProperty("quoting").GetProperty("database").GetBoolean());
            break;
        }
    }

    [Fact]
    public async Task By_default_everything_of_the_project_is_given_without_macros_and_what_is_disabled()
    {
        ManifestReader reader = new(Texts.Open(Texts.Manifest));

        Assert.Equal(
            ["model.shop.orders", "test.shop.unique_orders_id.1", "source.shop.web.clicks", "exposure.shop.board"],
            (await reader.AllAsync()).Select(static node => node.UniqueId));
        Assert.Contains("macros", reader.SkippedMembers);
        Assert.Contains("parent_map", reader.SkippedMembers);
        Assert.Equal("""{"some":"thing"}""", reader.OtherMembers["a_new_section"].GetRawText());
    }

    [Fact]
    public async Task Sections_can_be_chosen_also_such_as_this_version_does_not_know()
    {
        ManifestReadOptions options = new();
        options.Sections.Clear();
        options.Sections.Add(ManifestSections.Disabled);
        options.Sections.Add("a_new_section");

        List<ManifestNode> read = await new ManifestReader(Texts.Open(Texts.Manifest), options).AllAsync();

        Assert.Equal(["disabled", "disabled", "a_new_section"], read.Select(static node => node.Section));
        Assert.Equal(["old", "old", null], read.Select(static node => node.Name));
    }

    [Fact]
    public async Task A_list_of_one_may_be_written_as_the_one()
        => Assert.Equal(["one"], (await new ManifestReader(Texts.Open(Texts.Manifest)).AllAsync())[1].Tags);

    [Fact]
    public async Task Older_manifests_call_code_sql()
    {
        ManifestNode node = Assert.Single(await new ManifestReader(Texts.Open("""{"nodes":{"model.a.b":{"raw_sql":"x","compiled_sql":"y"}}}""")).AllAsync());

        Assert.Equal(("model.a.b", "x", "y"), (node.UniqueId, node.RawCode, node.CompiledCode));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("<html></html>")]
    [InlineData("{\"nodes\":{\"a\":{}}")]
    [InlineData("{\"nodes\":{\"a\":{")]
    [InlineData("{\"nodes\":{}} {}")]
    [InlineData("{\"parent_map\":{\"a\":[1,")]
    [InlineData("{\"nodes\":{\"a\":{\"text\":\"\\x\"}}}")]
    public async Task What_is_no_whole_artifact_is_an_error(string text)
        => await Assert.ThrowsAsync<DbtArtifactException>(() => new ManifestReader(Texts.Open(text)).AllAsync());

    [Fact]
    public async Task A_manifest_cut_anywhere_is_an_error_and_never_just_shorter()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Texts.Manifest.TrimEnd());

        for (int length = 0; length < whole.Length; length++)
        {
            await Assert.ThrowsAsync<DbtArtifactException>(() => new ManifestReader(new MemoryStream(whole, 0, length)).AllAsync());
        }
    }

    [Fact]
    public async Task An_entry_too_large_to_hold_is_an_error_that_names_the_setting()
    {
        string manifest = "{\"nodes\":{\"a\":{\"raw_code\":\"" + new string('x', 5000) + "\"}}}";

        DbtArtifactException error = await Assert.ThrowsAsync<DbtArtifactException>(
            () => new ManifestReader(Texts.Open(manifest), new ManifestReadOptions { MaxEntryBytes = 1000, BufferBytes = 64 }).AllAsync());

        Assert.Contains("MaxEntryBytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_further_member_too_large_to_keep_is_skipped_and_named()
    {
        string manifest = "{\"huge\":{\"a\":\"" + new string('x', 5000) + "\"},\"small\":1,\"nodes\":{\"a\":{\"name\":\"n\"}}}";
        ManifestReader reader = new(Texts.Open(manifest), new ManifestReadOptions { MaxOtherMemberBytes = 1000, BufferBytes = 64 });

        Assert.Equal("n", Assert.Single(await reader.AllAsync()).Name);
        Assert.Equal(["huge"], reader.SkippedMembers);
        Assert.Equal(1, reader.OtherMembers["small"].GetInt32());
    }

    [Fact]
    public async Task A_stream_is_read_once()
    {
        ManifestReader reader = new(Texts.Open(Texts.Manifest));
        await reader.AllAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.AllAsync());
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_content()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Texts.Manifest)];

        Assert.Equal(4, (await new ManifestReader(new MemoryStream(marked)).AllAsync()).Count);
    }

    [Fact]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ManifestNode _ in new ManifestReader(Texts.Open(Texts.Manifest)).WithCancellation(cancelled.Token))
            {
            }
        });
    }
}
