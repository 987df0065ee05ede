using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace DbtCloud.Artifacts;

public class ChunkingTests
{
    private static readonly JsonSerializerOptions[] Encodings =
    [
        new(),
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        new() { WriteIndented = true },
    ];

    private static readonly char[] Awkward = ['"', '\\', '/', '\n', '\t', '\u0001', 'é', '漢', '{', '}', '[', ']', ',', ':'];

    private static readonly string[] Whole = ["😀", "\\u0041", "]}", new('x', 300), string.Empty];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 0, 12],
        Gen.String[Gen.Int[0, Awkward.Length - 1].Select(static index => Awkward[index]), 0, 12],
        Gen.Int[0, Whole.Length - 1].Select(static index => Whole[index]));

    private static readonly Gen<int[]> Sizes = Gen.Int[1, 40].Array[1, 6];

    [Fact]
    public async Task Every_place_where_a_buffer_can_end_gives_the_same_entries()
    {
        byte[] manifest = Encoding.UTF8.GetBytes(Texts.Manifest);
        string expected = await EntriesAsync(manifest, 1 << 20, manifest.Length);

        for (int buffer = 16; buffer < 600; buffer++)
        {
            Assert.Equal(expected, await EntriesAsync(manifest, buffer, (buffer % 7) + 1));
        }
    }

    [Fact]
    public void Any_manifest_in_any_pieces_gives_what_a_whole_reading_gives()
        => Gen.Select(Manifests(), Gen.Int[16, 2000], Sizes, Gen.Int[0, Encodings.Length - 1]).Sample((manifest, buffer, sizes, encoding) =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(manifest.ToJsonString(Encodings[encoding]));
            List<string> read = EntriesAsync(bytes, buffer, sizes).GetAwaiter().GetResult().Split('\u001e', StringSplitOptions.RemoveEmptyEntries).ToList();
            return read.SequenceEqual(Expected(bytes));
        });

    private static List<string> Expected(byte[] bytes)
    {
        using JsonDocument document = JsonDocument.Parse(bytes);
        List<string> expected = [];
        foreach (JsonProperty section in document.RootElement.EnumerateObject().Where(static section => section.Name is "nodes" or "sources"))
        {
            foreach (JsonProperty node in section.Value.EnumerateObject().Where(static node => node.Value.ValueKind is JsonValueKind.Object))
            {
                expected.Add($"{section.Name} {node.Value.GetRawText()}");
            }
        }

        return expected;
    }

    private static async Task<string> EntriesAsync(byte[] manifest, int buffer, params int[] sizes)
    {
        StringBuilder entries = new();
        ManifestReadOptions options = new() { BufferBytes = buffer };
        await foreach (ManifestNode node in new ManifestReader(new PiecemealStream(manifest, sizes), options).WithCancellation(TestContext.Current.CancellationToken))
        {
            entries.Append(node.Section).Append(' ').Append(node.Json.GetRawText()).Append('\u001e');
        }

        return entries.ToString();
    }

    private static Gen<JsonObject> Manifests()
        => Gen.Select(Section(), Section(), Section(), Value(3), Gen.Int[0, 5]).Select((nodes, sources, macros, unknown, order) =>
        {
            (string Name, JsonNode? Value)[] members = [("nodes", nodes), ("sources", sources), ("macros", macros), ("unheard_of", unknown), ("child_map", macros.DeepClone())];
            JsonObject manifest = [];
            for (int index = 0; index < members.Length; index++)
            {
                (string name, JsonNode? value) = members[(index + order) % members.Length];
                manifest[name] = value;
            }

            return manifest;
        });

    private static Gen<JsonObject> Section() => ObjectOf(ObjectOf(Value(2)).Select(static node => (JsonNode?)node));

    private static Gen<JsonObject> ObjectOf(Gen<JsonNode?> values)
        => Gen.Select(Text, values).Array[0, 5].Select(static members =>
        {
            JsonObject made = [];
            foreach ((string name, JsonNode? value) in members)
            {
                made[name] = value?.DeepClone();
            }

            return made;
        });

    private static Gen<JsonNode?> Value(int depth)
    {
        Gen<JsonNode?> scalar = Gen.OneOf(
            Text.Select(static text => (JsonNode?)JsonValue.Create(text)),
            Gen.Double.Where(double.IsFinite).Select(static number => (JsonNode?)JsonValue.Create(number)),
            Gen.Bool.Select(static flag => (JsonNode?)JsonValue.Create(flag)),
            Gen.Const((JsonNode?)null));
        return depth == 0
            ? scalar
            : Gen.OneOf(
                scalar,
                ObjectOf(Value(depth - 1)).Select(static made => (JsonNode?)made),
                Value(depth - 1).Array[0, 4].Select(static items => (JsonNode?)new JsonArray([.. items.Select(static item => item?.DeepClone())])));
    }
}
