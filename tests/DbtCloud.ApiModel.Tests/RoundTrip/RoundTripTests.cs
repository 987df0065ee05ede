using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using DbtCloud.ApiModel.Generation.Client;
using DbtCloud.ApiModel.Model;
using DbtCloud.Models;

namespace DbtCloud.ApiModel.Tests.RoundTrip;

public class RoundTripTests
{
    private static readonly ClientModel s_client = ClientModel.Build(ApiModelDocument.Load(Path.Combine(Repository.Root, "api")), NameOverlay.Load(Repository.Root));

    public static TheoryData<string> Types => [.. s_client.Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_read_and_written_is_the_same_json(string name)
    {
        Type type = typeof(DbtModel).Assembly.GetType("DbtCloud.Models." + name, throwOnError: true)!;

        new JsonOf(s_client).Object(s_client.Types.Single(one => one.Name == name)).Sample(
            json =>
            {
                string text = json!.ToJsonString();
                object model = JsonSerializer.Deserialize(text, type)!;
                string written = JsonSerializer.Serialize(model, type);
                Assert.True(JsonNode.DeepEquals(json, JsonNode.Parse(written)), $"read    {text}\nwritten {written}");
            },
            iter: 40);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Two_readings_of_one_json_are_equal(string name)
    {
        Type type = typeof(DbtModel).Assembly.GetType("DbtCloud.Models." + name, throwOnError: true)!;

        new JsonOf(s_client).Object(s_client.Types.Single(one => one.Name == name)).Sample(
            json =>
            {
                string text = json!.ToJsonString();
                object first = JsonSerializer.Deserialize(text, type)!;
                object second = JsonSerializer.Deserialize(text, type)!;
                Assert.Equal(first, second);
                Assert.Equal(first.GetHashCode(), second.GetHashCode());
            },
            iter: 10);
    }
}
