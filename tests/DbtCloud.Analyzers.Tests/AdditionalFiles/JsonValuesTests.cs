using System.Text.Json;
using CsCheck;

namespace DbtCloud.Analyzers.AdditionalFiles;

public class JsonValuesTests
{
    [Fact]
    public void Nested_objects_and_arrays_have_configuration_paths()
    {
        IReadOnlyList<ConfigurationValue> values = JsonValues.Read("""{ "A": { "B": [ "x", { "C": 1 } ] }, "D:E": true, "F__G": null }""");

        Assert.Equal(["A:B:0=x", "A:B:1:C=1", "D:E=true", "F:G=null"], values.Select(value => $"{value.Path}={value.Text}"));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_skipped()
    {
        string json = """
            // first
            {
              /* { "X": 1 } */ "A": "b", // "Y": 2
              "C": [ 1, 2, ],
            }
            """;

        Assert.Equal(["A=b", "C:0=1", "C:1=2"], JsonValues.Read(json).Select(value => $"{value.Path}={value.Text}"));
    }

    [Fact]
    public void A_span_covers_the_value_with_its_quotes()
    {
        string json = """{ "A": "b\"c" }""";
        ConfigurationValue value = Assert.Single(JsonValues.Read(json));

        Assert.Equal("\"b\\\"c\"", json.Substring(value.Span.Start, value.Span.Length));
        Assert.Equal("b\"c", value.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{ "A": "b", "C""")]
    [InlineData("""{ "A": "b", "C": """)]
    [InlineData("""{ "A": "b" "C": 1 }""")]
    [InlineData("""{ "A": "b", "C": "\u12""")]
    [InlineData("""{ "A": "b", "C": """ + "\"\\")]
    [InlineData("""{ "A": "b", /*""")]
    [InlineData("]]]]")]
    public void A_half_typed_file_gives_what_is_there(string json)
        => Assert.Equal(json.Contains("\"A\": \"b\"", StringComparison.Ordinal) ? 1 : 0, JsonValues.Read(json).Count);

    [Fact]
    public void Deep_nesting_ends_the_reading()
        => Assert.Empty(JsonValues.Read(new string('[', 100_000)));

    [Fact]
    public void Any_text_is_read_without_failing()
        => Gen.String[Gen.Char["{}[]\":,/*\\ntrue0x\n "], 0, 60].Sample(text => JsonValues.Read(text) is not null);

    [Fact]
    public void Strings_are_read_as_the_frameworks_reader_reads_them()
        => Gen.String.Sample(text =>
        {
            string json = JsonSerializer.Serialize(new Dictionary<string, string> { ["A"] = text });
            return JsonValues.Read(json).Single().Text == JsonDocument.Parse(json).RootElement.GetProperty("A").GetString();
        });
}
