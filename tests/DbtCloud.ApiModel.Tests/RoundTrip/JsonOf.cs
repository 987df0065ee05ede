using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using DbtCloud.ApiModel.Generation.Client;

namespace DbtCloud.ApiModel.Tests.RoundTrip;

/// <summary>Generates JSON for the client's types: what the model says, and what services do besides.</summary>
internal sealed class JsonOf(ClientModel client)
{
    private static readonly Gen<string> s_text = Gen.OneOf(Gen.String.AlphaNumeric, Gen.String[Gen.Char[' ', 'ÿ'], 0, 12], Gen.OneOf("", "é\"\\/\n", "😀", "null"));
    private static readonly Gen<string> s_name = Gen.OneOf(Gen.String[Gen.Char['a', 'z'], 1, 8], Gen.OneOf("é", "with space", "a\"b", "$ref", "most_recent_run"));
    private readonly Dictionary<string, ClientType> _types = client.Types.ToDictionary(type => type.Name);
    private readonly Dictionary<string, ClientEnum> _enums = client.Enums.ToDictionary(one => one.Name);

    /// <summary>An object of a type: members present or absent, null, of the right kind or another, and members that nobody knows.</summary>
    public Gen<JsonNode?> Object(ClientType type, int depth = 3)
    {
        ClientType concrete = type.IsAbstract ? _types["Raw" + type.Name] : type;
        Gen<KeyValuePair<string, JsonNode?>?>[] members =
        [
            .. concrete.Members.Select(member => Member(member, depth)),
            .. Enumerable.Range(0, 3).Select(_ => Gen.Select(Gen.Bool, s_name, Any(1)).Select(drawn => drawn.Item1 ? KeyValuePair.Create(drawn.Item2, drawn.Item3) : (KeyValuePair<string, JsonNode?>?)null)),
        ];
        return All(members).Select(drawn => (JsonNode?)new JsonObject(drawn.OfType<KeyValuePair<string, JsonNode?>>().DistinctBy(member => member.Key).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))));
    }

    private static Gen<KeyValuePair<string, JsonNode?>?[]> All(Gen<KeyValuePair<string, JsonNode?>?>[] members) =>
        members.Aggregate(Gen.Const(Array.Empty<KeyValuePair<string, JsonNode?>?>()), (all, member) => Gen.Select(all, member, (KeyValuePair<string, JsonNode?>?[] before, KeyValuePair<string, JsonNode?>? next) => (KeyValuePair<string, JsonNode?>?[])[.. before, next]));

    private Gen<KeyValuePair<string, JsonNode?>?> Member(ClientMember member, int depth)
    {
        Gen<JsonNode?> right = Value(member.Type, depth);
        Gen<JsonNode?> other = Any(1);
        return Gen.Select(Gen.Int[0, 9], right, other).Select(drawn => drawn.Item1 switch
        {
            0 => (KeyValuePair<string, JsonNode?>?)null,
            1 => KeyValuePair.Create(member.Wire, (JsonNode?)null),
            2 => KeyValuePair.Create(member.Wire, drawn.Item3),
            _ => KeyValuePair.Create(member.Wire, drawn.Item2),
        });
    }

    private Gen<JsonNode?> Value(WireType type, int depth) => type.Kind switch
    {
        WireKind.Text => s_text.Select(text => (JsonNode?)JsonValue.Create(text)),
        WireKind.Boolean => Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag)),
        WireKind.Int32 => Gen.Int.Select(number => (JsonNode?)JsonValue.Create(number)),
        WireKind.Int64 or WireKind.Id => Gen.Select(Gen.Long, Gen.Bool).Select(drawn => drawn.Item2 ? (JsonNode?)JsonValue.Create(drawn.Item1) : JsonValue.Create(drawn.Item1.ToString(CultureInfo.InvariantCulture))),
        WireKind.Date => Date().Select(text => (JsonNode?)JsonValue.Create(text)),
        WireKind.EpochMicros => Gen.Long[0, 4_000_000_000_000_000].Select(micros => (JsonNode?)JsonValue.Create(micros.ToString(CultureInfo.InvariantCulture))),
        WireKind.Duration => Gen.Select(Gen.Int[0, 99], Gen.Int[0, 59], Gen.Int[0, 59]).Select(drawn => (JsonNode?)JsonValue.Create($"{drawn.Item1:00}:{drawn.Item2:00}:{drawn.Item3:00}")),
        WireKind.TextEnum => Gen.OneOf(Gen.OneOf(_enums[type.Name].Values.Select(value => value.Wire).ToArray()), Gen.Const("something new")).Select(text => (JsonNode?)JsonValue.Create(text)),
        WireKind.NumberEnum => Gen.Int[0, 40].Select(number => (JsonNode?)JsonValue.Create(number)),
        WireKind.Model or WireKind.Choice when depth > 0 => Object(_types[type.Name], depth - 1),
        WireKind.List when depth > 0 => Value(type.Item!, depth - 1).Array[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])),
        WireKind.Map when depth > 0 => Gen.Select(s_name, Value(type.Item!, depth - 1)).Array[0, 3].Select(entries => (JsonNode?)new JsonObject(entries.DistinctBy(entry => entry.Item1).Select(entry => KeyValuePair.Create(entry.Item1, entry.Item2?.DeepClone())))),
        _ => Any(1),
    };

    private static Gen<string> Date() => Gen.Select(Gen.DateTime[new DateTime(1970, 1, 1), new DateTime(2100, 1, 1)], Gen.OneOf("T", " "), Gen.OneOf("", ".ffffff", ".fffffff", ".fff"), Gen.OneOf("+00:00", "Z", "-05:30", ""))
        .Select(drawn => drawn.Item1.ToString($"yyyy-MM-dd'{drawn.Item2}'HH:mm:ss{drawn.Item3}", CultureInfo.InvariantCulture) + drawn.Item4);

    private static Gen<JsonNode?> Any(int depth)
    {
        Gen<JsonNode?> simple = Gen.OneOf(
            Gen.Const((JsonNode?)null),
            s_text.Select(text => (JsonNode?)JsonValue.Create(text)),
            Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag)),
            Gen.Long.Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Double[-1000, 1000].Select(number => (JsonNode?)JsonValue.Create(number)));
        return depth == 0 ? simple : Gen.OneOf(
            simple,
            Any(depth - 1).Array[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])),
            Gen.Select(s_name, Any(depth - 1)).Array[0, 3].Select(entries => (JsonNode?)new JsonObject(entries.DistinctBy(entry => entry.Item1).Select(entry => KeyValuePair.Create(entry.Item1, entry.Item2?.DeepClone())))));
    }
}
